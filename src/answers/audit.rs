//! How checkpoints were judged, read from an assessment.

use super::form::{fields, lost, moved, values};
use super::key::{Asked, Key};
use super::reading::{Answer, Check, Given, Reading, TellKind, Told, Verdict};
use super::table::{Sheets, Table};
use super::texts;
use super::workbook::Workbook;
use crate::bundle::book::place::Row;
use std::collections::BTreeMap;

/// The rows of a requirement above its checkpoints.
const ABOVE: u32 = 2;
/// The grades that say that a requirement is not met.
const DEVIATIONS: [&str; 3] = ["minor", "major", "serious"];
pub const UNCLEAR: &str = "unclear";

pub fn read(book: &Workbook, key: Key, own: usize, file: &str) -> Reading {
    let mut sheets = Sheets::new(book, &key, own);
    let mut told = Vec::new();
    let mut filled = BTreeMap::new();
    // There is such a sheet only where something is left open.
    let is_named = |name: &str| book.sheets.iter().any(|sheet| sheet.name == name);
    if key.sheet("values").is_some_and(|named| is_named(&named.name))
        && let Some(mut table) = sheets.table("values", &mut told)
    {
        values(&mut table, &key, &mut filled);
        table.rest(&mut told);
    }
    let fields = fields(&mut sheets, &key, "facts", &mut told);
    let answers = match sheets.table("checkpoints", &mut told) {
        Some(table) => checkpoints(table, &key, &filled, &mut told),
        None => key.requirements.iter().map(lost).collect(),
    };
    sheets.rest(&mut told);
    Reading {
        file: file.to_string(),
        fields,
        last_day: None,
        values: filled,
        articles: Vec::new(),
        answers,
        told,
        key,
    }
}

fn checkpoints(
    mut table: Table,
    key: &Key,
    filled: &texts::Values,
    told: &mut Vec<Told>,
) -> Vec<Answer> {
    let mut rows = Vec::new();
    let answers = key.requirements.iter().map(|asked| {
        let own = one(&mut table, key, asked, filled, told);
        own.map_or_else(
            || lost(asked),
            |(answer, row)| {
                rows.push(row);
                answer
            },
        )
    });
    let answers = answers.collect();
    moved(&table, &rows, told);
    table.rest(told);
    answers
}

fn one(
    table: &mut Table,
    key: &Key,
    asked: &Asked,
    filled: &texts::Values,
    told: &mut Vec<Told>,
) -> Option<(Answer, Row)> {
    let requirement = format!("{}@{}", asked.id, asked.version);
    let mut missing = |kind, place, words: &str| {
        told.push(Told {
            kind,
            place: Some(place),
            requirement: Some(requirement.clone()),
            words: words.to_string(),
        });
    };
    // The head of a requirement has its number, the checkpoints below have it with their own.
    let head = format!("{}: {}", asked.cite, asked.title);
    let numbered = table.rows_with("number", &asked.number);
    let row = match numbered[..] {
        [row] => row,
        [] => {
            let place = super::reading::Place::sheet(&table.sheet.name);
            missing(TellKind::RequirementMissing, place, "");
            return None;
        }
        [_, second, ..] => {
            let place = table.place(second, table.column("number").unwrap_or_default());
            missing(TellKind::RequirementTwice, place, "");
            return None;
        }
    };
    (row..row + ABOVE).for_each(|row| table.read(row));
    let column = table.column("checkpoint")?;
    let found = table.shown(row, "checkpoint");
    let mut is_same = texts::same(&found, &head);
    if !is_same {
        texts::altered(told, asked, table.place(row, column), &head, &found);
    }
    let place = table.place(row + 1, column);
    is_same &=
        texts::holds_text(table, (table.cell(row + 1, "checkpoint"), place), asked, filled, told);
    let mut answer = Answer::new(asked);
    for (at, point) in asked.meaning.points.iter().enumerate() {
        let number = format!("{}.{}", asked.number, at + 1);
        let rows = table.rows_with("number", &number);
        let [own] = rows[..] else {
            let kind = match rows.is_empty() {
                true => TellKind::RequirementMissing,
                false => TellKind::RequirementTwice,
            };
            let place = super::reading::Place::sheet(&table.sheet.name);
            told.push(Told {
                kind,
                place: Some(place),
                requirement: Some(requirement.clone()),
                words: number,
            });
            let grade = UNCLEAR.to_string();
            answer.checks.push(Check { point: point.clone(), grade, ..Check::default() });
            continue;
        };
        table.read(own);
        answer.checks.push(check(table, key, asked, (own, point, is_same), told));
    }
    let verdict = answer.checks.iter().map(verdict).min().unwrap_or(Verdict::Unanswered);
    answer.given.push(Given {
        article: None,
        verdict,
        words: String::new(),
        value: None,
        place: None,
    });
    Some((answer, row))
}

fn check(
    table: &Table,
    key: &Key,
    asked: &Asked,
    (row, point, is_same): (Row, &str, bool),
    told: &mut Vec<Told>,
) -> Check {
    let shown = |id: &str| table.shown(row, id);
    let is_own = texts::same(&shown("checkpoint"), point) && shown("requirement") == asked.cite;
    if !is_own {
        let column = table.column("checkpoint").unwrap_or_default();
        texts::altered(told, asked, table.place(row, column), point, &shown("checkpoint"));
    }
    let words = shown("grade");
    let grade = match key.meaning_of(&words) {
        _ if words.is_empty() => "",
        Some(grade) if is_own && is_same => grade,
        Some(_) => UNCLEAR,
        None => {
            told.push(Told {
                kind: TellKind::NoChoice,
                place: table.column("grade").map(|column| table.place(row, column)),
                requirement: Some(format!("{}@{}", asked.id, asked.version)),
                words: words.clone(),
            });
            UNCLEAR
        }
    };
    for id in ["due", "closed"] {
        let is_day =
            |value: &super::workbook::Value| matches!(value, super::workbook::Value::Day(_));
        if let Some(cell) = table.cell(row, id).filter(|cell| !is_day(&cell.value)) {
            told.push(Told {
                kind: TellKind::NoDay,
                place: table.column(id).map(|column| table.place(row, column)),
                requirement: Some(format!("{}@{}", asked.id, asked.version)),
                words: cell.value.shown(),
            });
        }
    }
    Check {
        point: point.to_string(),
        grade: grade.to_string(),
        finding: shown("finding"),
        source: shown("source"),
        photo: shown("photo"),
        action: shown("action"),
        responsible: shown("responsible"),
        due: shown("due"),
        closed: shown("closed"),
        words,
    }
}

/// What a grade means for the requirement.
fn verdict(check: &Check) -> Verdict {
    match check.grade.as_str() {
        "" => Verdict::Unanswered,
        UNCLEAR => Verdict::Unclear,
        "not-applicable" => Verdict::NotConcerned,
        "unknown" => Verdict::Answered,
        grade if DEVIATIONS.contains(&grade) => Verdict::NotMet,
        _ => Verdict::Met,
    }
}
