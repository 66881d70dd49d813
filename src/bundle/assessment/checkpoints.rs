//! What is checked: a row for each checkpoint of each requirement.

use super::SCALE;
use crate::bundle::book::form::Form;
use crate::bundle::book::place::in_row;
use crate::bundle::book::{
    Entry, EntryKind, Given, Head, Mark, Print, Sheet, Style, Tone, readable, values,
};
use crate::bundle::outline::Item;

const COLUMNS: [&str; 12] = [
    "number",
    "requirement",
    "checkpoint",
    "state",
    "grade",
    "finding",
    "source",
    "photo",
    "action",
    "responsible",
    "due",
    "closed",
];
const WIDTHS: [u16; 12] = [7, 20, 46, 13, 14, 32, 18, 12, 24, 14, 11, 11];
const HEAD: u32 = 3;
const CITE: u16 = 1;
const CHECKPOINT: u16 = 2;
const STATE: u16 = 3;
const GRADE: u16 = 4;
const FINDING: u16 = 5;
const SOURCE: u16 = 6;
const PHOTO: u16 = 7;
const ACTION: u16 = 8;
const RESPONSIBLE: u16 = 9;
const DUE: u16 = 10;
const CLOSED: u16 = 11;
/// The grades that call for an action.
const DEVIATIONS: [&str; 3] = ["minor", "major", "serious"];

/// The sheet, and where its columns stand for those that count in it.
pub struct Checkpoints {
    pub sheet: Sheet,
    pub cites: String,
    pub grades: String,
    pub states: String,
}

pub fn sheet(form: &mut Form) -> Checkpoints {
    let mut sheet = Sheet::new(&form.word("checkpoints"), &WIDTHS);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("checkpoints"));
    sheet.text(1, 0, Style::Note, form.word("how-checkpoints"));
    for (column, id) in COLUMNS.iter().enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, form.column(id));
    }
    let (mut row, mut begins, mut total) = (HEAD + 1, Vec::new(), 0);
    for item in form.request.outline.items() {
        begins.push(row);
        let first = lead(form, &mut sheet, row, item);
        row = points(form, &mut sheet, first, item);
        total += (row - first) as usize;
    }
    let last = row - 1;
    entries(form, &mut sheet);
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 2, last_row: last });
    // A requirement is followed up on a page of its own.
    sheet.print = Print::Pages(begins.split_off(1));
    let column = |column| sheet.range((HEAD + 1, column), (last, column));
    let (cites, grades, states) = (column(CITE), column(GRADE), column(STATE));
    let [unjudged, bare, idle] =
        ["unjudged", "no-finding", "no-action"].map(|id| readable::quoted(&form.word(id)));
    let at = in_row(HEAD + 1, STATE);
    let formula = format!("OR({at}={unjudged},{at}={bare},{at}={idle})");
    let lacking = [&unjudged, &bare, &idle].map(|word| format!("COUNTIF({states},{word})"));
    let label = form.word("checkpoints");
    let count = form.lists.count(&label, (&total.to_string(), total), (&lacking.join("+"), total));
    form.counts.push(count);
    form.name("assessments", Some(sheet.range((HEAD + 1, GRADE), (last, CLOSED))));
    let (from, to) = ((HEAD + 1, STATE), (last, STATE));
    sheet.marks.push(Mark { from, to, formula, tone: Tone::Lacks });
    Checkpoints { sheet, cites, grades, states }
}

/// What a requirement asks and how it is followed up, above its checkpoints. Gives the row after it.
fn lead(form: &mut Form, sheet: &mut Sheet, first: u32, item: &Item) -> u32 {
    let words = form.words;
    let text = first + 1;
    for row in [first, text] {
        (0..COLUMNS.len() as u16).for_each(|column| sheet.text(row, column, Style::Lead, ""));
    }
    sheet.text(first, 0, Style::Short, item.number.as_str());
    let mut title = format!("{}: {}", item.cite, values::title(item, words, values::LETTERS));
    if let Some(old) = &item.old {
        title.push_str(&format!("\n{} {}", words.get("old-label"), old.text));
    }
    sheet.link(first, CHECKPOINT, &item.address, &title);
    sheet.text(first, FINDING, Style::Short, form.column("method"));
    sheet.text(first, ACTION, Style::Short, form.column("documents"));
    form.text(sheet, (text, CHECKPOINT), item);
    if let Some(own) = &item.follow_up {
        let mut lines = vec![own.method.clone()];
        let more = [("follow-when", Some(&own.when)), ("consequence", own.consequence.as_ref())];
        for (id, line) in more {
            if let Some(line) = line.filter(|line| !line.is_empty()) {
                lines.push(format!("{}: {line}", form.column(id)));
            }
        }
        sheet.text(text, FINDING, Style::Lead, lines.join("\n"));
        let documents = own.documentation_examples.iter().map(|own| format!("– {own}"));
        sheet.text(text, ACTION, Style::Lead, documents.collect::<Vec<_>>().join("\n"));
    }
    first + 2
}

/// The checkpoints of a requirement, a row each. Gives the row after them.
fn points(form: &mut Form, sheet: &mut Sheet, first: u32, item: &Item) -> u32 {
    let follow_up = item.follow_up.as_ref();
    let mut points: Vec<String> = follow_up.map(|own| own.checkpoints.clone()).unwrap_or_default();
    if points.is_empty() {
        points.push(form.word("text-itself"));
    }
    for (at, point) in points.iter().enumerate() {
        let row = first + at as u32;
        sheet.text(row, 0, Style::Short, format!("{}.{}", item.number, at + 1));
        sheet.link(row, CITE, &item.address, &item.cite);
        sheet.text(row, CHECKPOINT, Style::Text, point.as_str());
        [GRADE, FINDING, SOURCE, PHOTO, ACTION, RESPONSIBLE]
            .iter()
            .for_each(|&column| sheet.open(row, column, Style::Open));
        [DUE, CLOSED].iter().for_each(|&column| sheet.open(row, column, Style::OpenDate));
        state(form, sheet, row);
    }
    first + points.len() as u32
}

/// What is left to do in a row, in words.
fn state(form: &Form, sheet: &mut Sheet, row: u32) {
    let word = |id: &str| readable::quoted(&form.word(id));
    let grade = in_row(row, GRADE);
    let is = |id: &str| format!("{grade}={}", readable::quoted(&super::grade(form, id)));
    let empty = |column: u16| format!("TRIM({})=\"\"", in_row(row, column));
    let done = readable::quoted(&form.done());
    let deviation = DEVIATIONS.map(is).join(",");
    let action = format!(
        "IF({}<>\"\",{},IF(OR({},{},{}=\"\"),{},{}))",
        in_row(row, CLOSED),
        word("closed"),
        empty(ACTION),
        empty(RESPONSIBLE),
        in_row(row, DUE),
        word("no-action"),
        word("open")
    );
    let formula = format!(
        "IF({grade}=\"\",{},IF(OR({},AND({},NOT({}))),{},IF(OR({deviation}),{action},{done})))",
        word("unjudged"),
        empty(FINDING),
        empty(SOURCE),
        is("not-applicable"),
        word("no-finding"),
    );
    let given = form.word("unjudged");
    sheet.formula(row, STATE, Style::State, &formula, Given::Text(given));
}

/// What may be written in each column, in the rows of the checkpoints alone.
fn entries(form: &mut Form, sheet: &mut Sheet) {
    let scale: Vec<String> = SCALE.iter().map(|grade| super::grade(form, grade)).collect();
    let scale = form.lists.choices(&scale);
    let is_open = |style: Style| matches!(style, Style::Open | Style::OpenDate);
    let rows: Vec<u32> = sheet
        .cells
        .iter()
        .filter(|((_, column), cell)| *column == GRADE && is_open(cell.style))
        .map(|((row, _), _)| *row)
        .collect();
    let columns = [
        (GRADE, EntryKind::List(scale), "error-choice"),
        (FINDING, EntryKind::Any, "error-choice"),
        (SOURCE, EntryKind::Any, "error-choice"),
        (PHOTO, EntryKind::Any, "error-choice"),
        (ACTION, EntryKind::Any, "error-choice"),
        (RESPONSIBLE, EntryKind::Any, "error-choice"),
        (DUE, EntryKind::Date, "error-date"),
        (CLOSED, EntryKind::Date, "error-date"),
    ];
    for run in rows.chunk_by(|before, after| before + 1 == *after) {
        for (column, kind, error) in &columns {
            let id = COLUMNS[usize::from(*column)];
            sheet.entries.push(Entry {
                from: (run[0], *column),
                to: (run[run.len() - 1], *column),
                kind: kind.clone(),
                title: form.column(id),
                prompt: form.word(&format!("prompt-{id}")),
                error: form.words.get(&format!("bundle-xlsx-{error}")),
            });
        }
    }
}
