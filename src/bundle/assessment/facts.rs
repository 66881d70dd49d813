//! What was audited, where, when, how and by which function.

use crate::bundle::book::frame;
use crate::bundle::book::labels::Labels;
use crate::bundle::book::place::{elsewhere, fixed_range, in_row, loose, span};
use crate::bundle::book::template::{Block, CountFrame, SheetFrame};
use crate::bundle::book::{EntryKind, Given, Print, Style, Tone, readable};

/// What is asked, and whether it has to be answered.
const FIELDS: [(&str, bool); 11] = [
    ("supplier", true),
    ("registration", false),
    ("contract", true),
    ("site", true),
    ("scope", true),
    ("method", true),
    ("first-day", true),
    ("last-day", false),
    ("auditor", true),
    ("present", false),
    ("earlier", false),
];
const COLUMNS: [&str; 4] = ["field", "answer", "hint", "state"];
const HEAD: u32 = 3;
const LAST: u32 = HEAD + FIELDS.len() as u32;
const ANSWER: u16 = 1;
const STATE: u16 = 3;

pub fn sheet(labels: Labels) -> SheetFrame {
    let mut block = Block::default();
    block.text(0, 0, Style::Title, labels.word("facts"));
    block.text(1, 0, Style::Note, labels.word("how-facts"));
    for (column, id) in COLUMNS.iter().enumerate() {
        block.text(HEAD, column as u16, Style::Head, labels.column(id));
    }
    let [lacks, done, optional] = ["lacks", "done", "optional"].map(|id| labels.state(id));
    let done = readable::quoted(&done);
    for ((id, is_asked), row) in FIELDS.iter().zip(HEAD + 1..) {
        let label = labels.word(&format!("field-{id}"));
        let hint = labels.word(&format!("field-{id}-hint"));
        let is_date = id.ends_with("-day");
        block.text(row, 0, Style::Short, label.as_str());
        block.open(row, ANSWER, if is_date { Style::OpenDate } else { Style::Open });
        block.text(row, 2, Style::Text, hint.as_str());
        let empty = if *is_asked { &lacks } else { &optional };
        let quoted = readable::quoted(empty);
        let formula = format!("IF(TRIM({})=\"\",{quoted},{done})", in_row(row, ANSWER));
        block.formula(row, STATE, Style::State, &formula, Given::Text(empty.clone()));
        let kind = if is_date { EntryKind::Date } else { EntryKind::Any };
        let error = labels.words.get("bundle-xlsx-error-date");
        block.ask(loose(row, ANSWER), kind, [label, hint, error]);
    }
    let lacks = format!("{}={}", in_row(HEAD + 1, STATE), readable::quoted(&lacks));
    block.mark(span((HEAD + 1, STATE), (LAST, STATE)), lacks, Tone::Lacks);
    let answers = fixed_range((HEAD + 1, ANSWER), (LAST, ANSWER));
    SheetFrame {
        id: "facts",
        when: None,
        name: labels.sheet("facts"),
        columns: COLUMNS.to_vec(),
        widths: vec![34, 56, 60, 14],
        each: None,
        is_open: true,
        is_secret: false,
        print: Print::Fit,
        on_page: None,
        head: None,
        start: (LAST + 1, 0),
        is_across: false,
        block,
        closing: Vec::new(),
        names: vec![("audit", elsewhere(&labels.sheet("facts"), &answers))],
    }
}

/// Each field with its label, in the sheet by its id.
pub fn fields(labels: Labels) -> Vec<[String; 3]> {
    let label = |id: &str| labels.word(&format!("field-{id}"));
    let each = FIELDS.iter().map(|(id, _)| ["facts".to_string(), id.to_string(), label(id)]);
    each.collect()
}

pub fn count(labels: Labels) -> CountFrame {
    let states = fixed_range((HEAD + 1, STATE), (LAST, STATE));
    let states = elsewhere(&labels.sheet("facts"), &states);
    let lacks = readable::quoted(&labels.state("lacks"));
    let asked = FIELDS.iter().filter(|(_, is_asked)| *is_asked).count().to_string();
    CountFrame {
        label: labels.word("facts"),
        wanted: (vec![(None, asked.clone())], asked.clone()),
        lacking: (vec![(None, format!("COUNTIF({states},{lacks})"))], asked),
        ..frame::count(labels)
    }
}
