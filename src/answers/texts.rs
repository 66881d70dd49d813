//! Whether locked texts are as they were written.

use super::key::{Asked, Key};
use super::reading::{Place, TellKind, Told};
use super::table::Table;
use super::workbook::{Cell, Value};
use crate::bundle::book::place::Row;
use crate::release::difference::{Piece, PieceKind, texts};
use std::collections::BTreeMap;

/// How many words are shown around those that differ, and how much of a difference.
const AROUND: usize = 4;
const SHOWN: usize = 400;

/// What the buyer filled in, by the requirement and the key of the placeholder.
pub type Values = BTreeMap<(String, String), String>;

/// Whether the texts of a row that asks a requirement are as they were written. What differs is told.
pub fn hold(
    table: &Table,
    row: Row,
    (key, asked): (&Key, &Asked),
    values: &Values,
    told: &mut Vec<Told>,
) -> bool {
    let class = key.word(&asked.meaning.class).to_string();
    let all = [
        ("title", asked.title.clone()),
        ("evidence", asked.evidence.clone()),
        ("question", asked.question.clone()),
        ("weight", class),
    ];
    let mut is_same = true;
    for (id, expected) in all {
        let Some(column) = table.column(id) else { continue };
        let found = table.shown(row, id);
        if !same(&found, &expected) {
            altered(told, asked, table.place(row, column), &expected, &found);
            is_same = false;
        }
    }
    let Some(column) = table.column("text") else { return is_same };
    is_same
        & holds_text(
            table,
            (table.cell(row, "text"), table.place(row, column)),
            asked,
            values,
            told,
        )
}

/// The same of the cell with what binds, which takes in what the buyer filled in.
pub fn holds_text(
    table: &Table,
    (cell, place): (Option<&Cell>, Place),
    asked: &Asked,
    values: &Values,
    told: &mut Vec<Told>,
) -> bool {
    if let Some(Cell { value: Value::Formula(formula), .. }) = cell {
        // A program that does not count leaves a formula as it was.
        let found = table.beginning(formula).unwrap_or(formula);
        let is_same = same(found, &asked.text);
        if !is_same {
            altered(told, asked, place, &asked.text, found);
        }
        return is_same;
    }
    let found = cell.map(|cell| cell.value.shown()).unwrap_or_default();
    let expected = filled(asked, values);
    // A program writes a number with the decimal sign of its user.
    let with_commas = values.iter().map(|(at, value)| match value.parse::<f64>() {
        Ok(_) => (at.clone(), value.replace('.', ",")),
        Err(_) => (at.clone(), value.clone()),
    });
    let is_same = same(&found, &expected) || same(&found, &filled(asked, &with_commas.collect()));
    if !is_same {
        altered(told, asked, place, &expected, &found);
    }
    is_same
}

/// What binds, with what the buyer filled in.
pub fn filled(asked: &Asked, values: &Values) -> String {
    let own = values.iter().filter(|((id, _), value)| *id == asked.id && !value.is_empty());
    let mut text = asked.text.clone();
    for ((_, key), value) in own {
        text = text.replace(&format!("[{key}]"), value);
    }
    text
}

/// The same words: programs differ in the ends of lines.
pub fn same(one: &str, other: &str) -> bool {
    let lines = |text: &str| -> Vec<String> {
        text.trim().split('\n').map(|line| line.trim().to_string()).collect()
    };
    one == other || lines(one) == lines(other)
}

pub fn altered(told: &mut Vec<Told>, asked: &Asked, place: Place, expected: &str, found: &str) {
    told.push(Told {
        kind: TellKind::TextAltered,
        place: Some(place),
        requirement: Some(format!("{}@{}", asked.id, asked.version)),
        words: changed(expected, found),
    });
}

/// What differs between two texts, with the words around it, as `git diff --word-diff` marks it.
pub fn changed(before: &str, after: &str) -> String {
    let lines = |text: &str| -> Vec<String> { text.split('\n').map(str::to_string).collect() };
    let paragraphs = texts(&lines(before), &lines(after));
    let is_changed = |own: &&Vec<Piece>| own.iter().any(|piece| piece.kind != PieceKind::Same);
    let shown: Vec<String> = paragraphs.iter().filter(is_changed).map(|own| line(own)).collect();
    let shown = shown.join(" / ");
    match shown.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &shown[..at]),
        None => shown,
    }
}

fn line(pieces: &[Piece]) -> String {
    let last = pieces.len().saturating_sub(1);
    let each = pieces.iter().enumerate().map(|(at, piece)| {
        let words = piece.words.as_str();
        match piece.kind {
            PieceKind::Removed => format!("[-{words}-]"),
            PieceKind::Added => format!("{{+{words}+}}"),
            PieceKind::Same => short(words, at > 0, at < last),
        }
    });
    each.collect::<String>().trim().to_string()
}

/// The first and the last words of a run that is the same.
fn short(words: &str, has_before: bool, has_after: bool) -> String {
    let all: Vec<&str> = words.split_inclusive(' ').collect();
    let (first, last) = (if has_before { AROUND } else { 0 }, if has_after { AROUND } else { 0 });
    if all.len() <= first + last {
        return words.to_string();
    }
    let (head, tail) = (all[..first].concat(), all[all.len() - last..].concat());
    match (has_before, has_after) {
        (true, true) => format!("{head}… {tail}"),
        (true, false) => format!("{}…", head),
        _ => format!("… {tail}"),
    }
}
