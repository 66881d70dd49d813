//! The cells for what proves an answer, and what is wrong with what stands in them.

use super::question::Question;
use crate::bundle::book::form::Form;
use crate::bundle::book::place::in_row;
use crate::bundle::book::{Entry, EntryKind, Given, Sheet, Style, readable};
use crate::strings::Argument;

/// The columns of a proof, from the one where it is chosen.
pub const COLUMNS: [&str; 6] = ["way", "reference", "issuer", "issued", "age", "valid"];
pub const WIDTHS: [u16; 6] = [28, 26, 16, 12, 16, 12];
const REFERENCE: u16 = 1;
const ISSUED: u16 = 3;
const AGE: u16 = 4;
const VALID: u16 = 5;

/// What may be wrong with a proof, in the order in which it is told.
pub const FLAWS: [&str; 4] = ["no-evidence", "no-issued", "too-old", "run-out"];

/// The ways of a requirement: where they are listed, and beside them their greatest ages.
#[derive(Clone)]
pub struct Ways {
    pub choices: String,
    pub ages: String,
}

pub fn ways(form: &mut Form, ways: &[(String, u32)]) -> Ways {
    let (choices, ages) = form.lists.aged(ways);
    Ways { choices, ages }
}

/// Opens the cells of a row.
pub fn cells(form: &Form, sheet: &mut Sheet, row: u32, first: u16, ways: &Ways) {
    for (at, id) in COLUMNS.iter().enumerate() {
        let column = first + at as u16;
        if at == usize::from(AGE) {
            age(form, sheet, row, first, ways);
            continue;
        }
        let is_date = matches!(*id, "issued" | "valid");
        sheet.open(row, column, if is_date { Style::OpenDate } else { Style::Open });
        let kind = match *id {
            "way" => EntryKind::List(ways.choices.clone()),
            _ if is_date => EntryKind::Date,
            _ => EntryKind::Any,
        };
        let error = match kind {
            EntryKind::List(_) => form.word("error-choice"),
            EntryKind::Date => form.word("error-date"),
            _ => String::new(),
        };
        sheet.entries.push(Entry {
            from: (row, column),
            to: (row, column),
            kind,
            title: form.column(id),
            prompt: form.word(&format!("prompt-{id}")),
            error,
        });
    }
}

/// Closes them, with a word on why.
pub fn closed(sheet: &mut Sheet, row: u32, first: u16, why: &str) {
    sheet.text(row, first, Style::Closed, why);
    (1..COLUMNS.len() as u16).for_each(|at| sheet.open(row, first + at, Style::Closed));
}

/// How old a chosen way may be, in months; zero where that is not limited.
fn limit(row: u32, first: u16, ways: &Ways) -> String {
    let way = in_row(row, first);
    format!("IFERROR(INDEX({},MATCH({way},{},0)),0)", ways.ages, ways.choices)
}

/// The age of the proof on the last day of tenders, beside what is allowed.
fn age(form: &Form, sheet: &mut Sheet, row: u32, first: u16, ways: &Ways) {
    let (issued, day, limit) = (in_row(row, first + ISSUED), &form.day, limit(row, first, ways));
    let said = |id: &str| {
        let marks = [("months", "\u{1}"), ("limit", "\u{2}")];
        let marks = marks.map(|(id, mark)| (id, Argument::Text(mark.to_string())));
        form.words.format(&format!("bundle-xlsx-answers-{id}"), &marks)
    };
    let months = format!("DATEDIF({issued},{day},\"m\")");
    let spliced = |id: &str| crate::bundle::book::front::spliced(&said(id), &[&months, &limit]);
    let formula = format!(
        "IF(OR({issued}=\"\",{day}=\"\"),\"\",IF({issued}>{day},\"\",IF({limit}=0,{},{})))",
        spliced("age"),
        spliced("age-of")
    );
    sheet.formula(row, first + AGE, Style::Text, &formula, Given::Text(String::new()));
}

/// A formula that gives what is wrong with the proof of a row, or nothing.
pub fn flaw(form: &Form, row: u32, first: u16, ways: &Ways) -> String {
    let [lacks, undated, old, out] = FLAWS.map(|id| readable::quoted(&form.word(id)));
    let cell = |at: u16| in_row(row, first + at);
    let (way, reference) = (cell(0), cell(REFERENCE));
    let (issued, valid) = (cell(ISSUED), cell(VALID));
    let (day, limit) = (&form.day, limit(row, first, ways));
    format!(
        "IF(OR({way}=\"\",TRIM({reference})=\"\"),{lacks},\
         IF(AND({limit}>0,{issued}=\"\"),{undated},\
         IF(IF(AND({limit}>0,{issued}<>\"\",{day}<>\"\"),EDATE({issued},{limit})<{day},FALSE),{old},\
         IF(IF(AND({valid}<>\"\",{day}<>\"\"),{valid}<{day},FALSE),{out},\"\"))))"
    )
}

/// Every way of any of some requirements, for a row that may prove each of them.
pub fn any(questions: &[&Question], form: &mut Form) -> Ways {
    let words = form.words;
    let mut all: Vec<(String, u32)> = Vec::new();
    for way in questions.iter().flat_map(|question| question.ways(words)) {
        if !all.iter().any(|(own, _)| *own == way.0) {
            all.push(way);
        }
    }
    ways(form, &all)
}
