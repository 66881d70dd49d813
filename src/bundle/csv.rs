//! The requirements as tables: a row for each, and a row for each piece of evidence. For programs,
//! so the columns have one name in all languages; they are listed in `docs/reusers.md`.

use super::outline::{Item, Outline};
use super::request::{Made, Request};
use crate::reading::facts::{AlternativeItem, EvidenceItem};
use crate::words::Words;

/// A column and what stands in it.
pub struct Column<T> {
    pub name: &'static str,
    value: Value<T>,
}

/// What decides the cells of a column.
enum Value<T> {
    /// The version and the language alone.
    Own(fn(Words, &T) -> String),
    /// What is selected, and when.
    Selection(fn(&Outline, &T) -> String),
}

const fn column<T>(name: &'static str, value: fn(Words, &T) -> String) -> Column<T> {
    Column { name, value: Value::Own(value) }
}

const fn of_selection<T>(name: &'static str, value: fn(&Outline, &T) -> String) -> Column<T> {
    Column { name, value: Value::Selection(value) }
}

/// The columns of the table of requirements.
pub const REQUIREMENTS: &[Column<Item>] = &[
    of_selection("number", |_, item| item.number.clone()),
    column("id", |_, item| item.id.clone()),
    column("version", |_, item| item.version.clone()),
    column("title", |_, item| item.title.clone()),
    column("type", |_, item| item.r#type.word.to_string()),
    column("level", |_, item| item.level.word.to_string()),
    column("scope", |_, item| item.scope.word.to_string()),
    column("category", |_, item| item.category.clone()),
    column("language", |words, item| {
        item.lang.clone().unwrap_or_else(|| words.language.to_string())
    }),
    column("per_article", |_, item| item.per_article.to_string()),
    column("text", |_, item| item.text().plain()),
    column("values", |words, item| joined(item.normative.values.iter().map(|own| own.line(words)))),
    column("substances", |words, item| {
        joined(item.normative.substances.iter().map(|own| own.line(words)))
    }),
    column("exceptions", |words, item| {
        joined(item.normative.exceptions.iter().map(|own| own.line(words)))
    }),
    column("evidence_text", |_, item| {
        item.normative.evidence.as_ref().map(|text| text.plain()).unwrap_or_default()
    }),
    column("alternatives", |words, item| {
        joined(item.normative.alternatives.iter().map(|own| own.line(words)))
    }),
    of_selection("placeholders", |_, item| {
        let one = |own: &super::outline::Placeholder| {
            format!("{}={}", own.key, own.value.as_deref().unwrap_or_default())
        };
        joined(item.placeholders.iter().map(one))
    }),
    column("answer_question", |_, item| item.answer.question.clone()),
    column("answer_kind", |_, item| item.answer.kind.word.to_string()),
    column("answer_choices", |_, item| item.answer.choices.join("\n")),
    column("answer_unit", |_, item| item.answer.unit.clone().unwrap_or_default()),
    column("answer_mandatory", |_, item| item.answer.is_mandatory.to_string()),
    column("answer_weightable", |_, item| item.answer.is_weightable.to_string()),
    column("answer_when", |_, item| item.answer.when.word.to_string()),
    of_selection("standing", |_, item| {
        item.old.as_ref().map(|old| old.text.clone()).unwrap_or_default()
    }),
    column("address", |_, item| item.address.clone()),
    column("sha256", |_, item| item.sha256.clone()),
    of_selection("catalogue", |outline, _| outline.about.catalogue.clone()),
    of_selection("release", |outline, _| outline.about.release.clone().unwrap_or_default()),
    of_selection("licence", |outline, _| outline.about.licence.id.clone()),
    of_selection("example", |outline, _| outline.about.example.is_some().to_string()),
];

/// One piece of evidence in one of the ways to prove a requirement.
pub struct Piece {
    item: Item,
    alternative: usize,
    part: usize,
}

/// The columns of the table of evidence.
pub const EVIDENCE: &[Column<Piece>] = &[
    column("id", |_, piece| piece.item.id.clone()),
    column("version", |_, piece| piece.item.version.clone()),
    column("alternative", |_, piece| (piece.alternative + 1).to_string()),
    column("part", |_, piece| (piece.part + 1).to_string()),
    column("evidence", |_, piece| piece.evidence().title.clone()),
    column("description", |_, piece| piece.evidence().description.clone()),
    column("law", |_, piece| piece.evidence().law.clone().unwrap_or_default()),
    column("note", |_, piece| piece.own().note.clone().unwrap_or_default()),
    column("max_age", |_, piece| piece.own().max_age.clone().unwrap_or_default()),
    column("address", |_, piece| piece.item.address.clone()),
    of_selection("release", |outline, _| outline.about.release.clone().unwrap_or_default()),
    of_selection("example", |outline, _| outline.about.example.is_some().to_string()),
];

impl Piece {
    fn own(&self) -> &AlternativeItem {
        &self.item.normative.alternatives[self.alternative]
    }

    fn evidence(&self) -> &EvidenceItem {
        &self.own().all[self.part]
    }
}

pub fn requirements(request: &Request) -> Made {
    let items: Vec<&Item> = request.outline.items().collect();
    Ok(table(request, REQUIREMENTS, items.into_iter()))
}

pub fn evidence(request: &Request) -> Made {
    let pieces: Vec<Piece> = request.outline.items().flat_map(pieces).collect();
    Ok(table(request, EVIDENCE, pieces.iter()))
}

fn pieces(item: &Item) -> Vec<Piece> {
    let alternatives = item.normative.alternatives.iter().enumerate();
    let pieces = alternatives.flat_map(|(alternative, own)| {
        let parts = 0..own.all.len();
        parts.map(move |part| Piece { item: item.clone(), alternative, part })
    });
    pieces.collect()
}

pub fn names<T>(columns: &[Column<T>]) -> Vec<&'static str> {
    columns.iter().map(|column| column.name).collect()
}

/// The cells of a requirement, but those that only a selection decides.
pub fn row(item: &Item, words: Words) -> Vec<Option<String>> {
    own_cells(REQUIREMENTS, words, item)
}

/// The same of each piece of its evidence.
pub fn evidence_rows(item: &Item, words: Words) -> Vec<Vec<Option<String>>> {
    pieces(item).iter().map(|piece| own_cells(EVIDENCE, words, piece)).collect()
}

fn own_cells<T>(columns: &[Column<T>], words: Words, row: &T) -> Vec<Option<String>> {
    let cell = |column: &Column<T>| match column.value {
        Value::Own(value) => Some(value(words, row)),
        Value::Selection(_) => None,
    };
    columns.iter().map(cell).collect()
}

fn table<'a, T: 'a>(
    request: &Request,
    columns: &[Column<T>],
    rows: impl Iterator<Item = &'a T>,
) -> Vec<u8> {
    // A Swedish Excel parts columns by semicolons, and knows UTF-8 by the mark. Programs want neither.
    let (mark, between) = if request.is_for_programs { ("", ",") } else { ("\u{feff}", ";") };
    let mut text = String::from(mark);
    let names = columns.iter().map(|column| column.name.to_string());
    text.push_str(&line(names, between));
    for row in rows {
        let cells = columns.iter().map(|column| match column.value {
            Value::Own(value) => value(request.words, row),
            Value::Selection(value) => value(request.outline, row),
        });
        text.push_str(&line(cells, between));
    }
    text.into_bytes()
}

fn joined(lines: impl Iterator<Item = String>) -> String {
    lines.collect::<Vec<_>>().join("\n")
}

fn line(cells: impl Iterator<Item = String>, between: &str) -> String {
    let cells: Vec<String> = cells.map(|cell| quoted(&inert(&cell))).collect();
    cells.join(between) + "\r\n"
}

/// What a spreadsheet would read as a formula gets an apostrophe before it, and stays a text.
pub fn inert(cell: &str) -> String {
    let first = cell.trim_start_matches([' ', '\u{a0}']).chars().next();
    match first {
        Some('=' | '+' | '-' | '@' | '\t' | '\r' | '＝' | '＋' | '－' | '＠') => {
            format!("'{cell}")
        }
        _ => cell.to_string(),
    }
}

fn quoted(cell: &str) -> String {
    match cell.contains(['"', ',', ';', '\n', '\r', '\t']) || cell.starts_with(' ') {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_string(),
    }
}
