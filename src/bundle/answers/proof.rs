//! The cells for what proves an answer, and what is wrong with what stands in them.

use super::question::Question;
use crate::bundle::book::entity::entity;
use crate::bundle::book::labels::Labels;
use crate::bundle::book::place::{in_row, loose};
use crate::bundle::book::template::{Block, Choices};
use crate::bundle::book::{EntryKind, Given, Style, readable};
use crate::words::Words;

/// The columns of a proof, from the one where it is chosen.
pub const COLUMNS: [&str; 6] = ["way", "reference", "issuer", "issued", "age", "valid"];
pub const WIDTHS: [u16; 6] = [28, 26, 16, 12, 16, 12];
const REFERENCE: u16 = 1;
const ISSUED: u16 = 3;
const AGE: u16 = 4;
const VALID: u16 = 5;

/// What may be wrong with a proof, in the order in which it is told.
pub const FLAWS: [&str; 4] = ["no-evidence", "no-issued", "too-old", "run-out"];

/// What stands for the ways of a requirement, which are listed, and for their greatest ages.
const WAYS: &str = "ways";

/// Lists the ways of a requirement.
pub fn list(block: &mut Block, question: &Question, words: Words) {
    let (choices, ages) = question.ways(words).into_iter().unzip();
    block.lists.push(Choices { name: WAYS, choices, ages });
}

/// Opens the cells of a row, in a sheet that keeps the formulas of `words` under its name.
pub fn cells(block: &mut Block, first: u16, sheet: &str) {
    for (at, id) in COLUMNS.iter().enumerate() {
        let column = first + at as u16;
        if at == usize::from(AGE) {
            let age = entity(&format!("{sheet}-age"));
            block.formula(0, column, Style::Text, &age, Given::Text(String::new()));
            continue;
        }
        let is_date = matches!(*id, "issued" | "valid");
        block.open(0, column, if is_date { Style::OpenDate } else { Style::Open });
        let (kind, error) = match *id {
            "way" => (EntryKind::List(entity(WAYS)), Some("choice")),
            _ if is_date => (EntryKind::Date, Some("date")),
            _ => (EntryKind::Any, None),
        };
        block.ask(loose("row", column), kind, said(id, error));
    }
}

/// Closes them, with a word on why.
pub fn closed(block: &mut Block, first: u16, why: &str) {
    block.text(0, first, Style::Closed, why);
    (1..COLUMNS.len() as u16).for_each(|at| block.open(0, first + at, Style::Closed));
}

/// The formulas of a sheet whose proofs begin in a column, by the names that stand for them.
pub fn words(labels: Labels, sheet: &str, first: u16) -> [(String, String); 2] {
    [(format!("{sheet}-age"), age(labels, first)), (format!("{sheet}-flaw"), flaw(labels, first))]
}

/// How old a chosen way may be, in months; zero where that is not limited.
fn limit(first: u16) -> String {
    let (ways, ages) = (entity(WAYS), entity(&format!("{WAYS}-ages")));
    format!("IFERROR(INDEX({ages},MATCH({},{ways},0)),0)", in_row("row", first))
}

/// The age of the proof on the last day of tenders, beside what is allowed.
fn age(labels: Labels, first: u16) -> String {
    let (issued, day, limit) = (in_row("row", first + ISSUED), entity("day"), limit(first));
    let months = format!("DATEDIF({issued},{day},\"m\")");
    let said = |id: &str| {
        let text = labels.marked(&labels.id(id), &["months", "limit"]);
        readable::spliced(&text, &[&months, &limit])
    };
    format!(
        "IF(OR({issued}=\"\",{day}=\"\"),\"\",IF({issued}>{day},\"\",IF({limit}=0,{},{})))",
        said("age"),
        said("age-of")
    )
}

/// What is wrong with the proof of a row, or nothing.
fn flaw(labels: Labels, first: u16) -> String {
    let [lacks, undated, old, out] = FLAWS.map(|id| labels.quoted(id));
    let cell = |at: u16| in_row("row", first + at);
    let (way, reference) = (cell(0), cell(REFERENCE));
    let (issued, valid) = (cell(ISSUED), cell(VALID));
    let (day, limit) = (entity("day"), limit(first));
    format!(
        "IF(OR({way}=\"\",TRIM({reference})=\"\"),{lacks},\
         IF(AND({limit}>0,{issued}=\"\"),{undated},\
         IF(IF(AND({limit}>0,{issued}<>\"\",{day}<>\"\"),EDATE({issued},{limit})<{day},FALSE),{old},\
         IF(IF(AND({valid}<>\"\",{day}<>\"\"),{valid}<{day},FALSE),{out},\"\"))))"
    )
}

/// What is said of a cell to write in, by what stands for it: its column, what to write, and what
/// was wrong. Many pieces share these words.
pub fn said(id: &str, error: Option<&str>) -> [String; 3] {
    let error = error.map(|id| entity(&format!("error-{id}")));
    [entity(&format!("column-{id}")), entity(&format!("prompt-{id}")), error.unwrap_or_default()]
}

/// What stands for what is said.
pub fn said_words(labels: Labels) -> impl Iterator<Item = (String, String)> {
    let columns = COLUMNS.into_iter().filter(|id| *id != "age");
    let cells = columns.chain(["comment", "reason", "covers"]).flat_map(move |id| {
        let prompt = format!("prompt-{id}");
        [(format!("column-{id}"), labels.column(id)), (prompt.clone(), labels.word(&prompt))]
    });
    let errors = ["error-choice", "error-date"].map(|id| (id.to_string(), labels.word(id)));
    cells.chain(errors)
}
