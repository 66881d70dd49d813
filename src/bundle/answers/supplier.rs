//! Who submits the tender.

use crate::bundle::book::entity::entity;
use crate::bundle::book::frame;
use crate::bundle::book::labels::Labels;
use crate::bundle::book::place::{elsewhere, fixed_range, in_row, loose, span};
use crate::bundle::book::template::{Block, CountFrame, SheetFrame};
use crate::bundle::book::{EntryKind, Given, Print, Style, Tone, readable};

/// What is asked, and whether it has to be answered.
const FIELDS: [(&str, bool); 7] = [
    ("reference", true),
    ("tender", false),
    ("company", true),
    ("registration", true),
    ("contact", true),
    ("email", false),
    ("date", true),
];
const COLUMNS: [&str; 4] = ["field", "answer", "hint", "state"];
const HEAD: u32 = 3;
const LAST: u32 = HEAD + FIELDS.len() as u32;
const ANSWER: u16 = 1;
const STATE: u16 = 3;

pub fn sheet(labels: Labels) -> SheetFrame {
    let mut block = Block::default();
    block.text(0, 0, Style::Title, labels.word("supplier"));
    block.text(1, 0, Style::Note, labels.word("how-supplier"));
    for (column, id) in COLUMNS.iter().enumerate() {
        block.text(HEAD, column as u16, Style::Head, labels.column(id));
    }
    let [lacks, done, optional] = ["lacks", "done", "optional"].map(|id| labels.state(id));
    for ((id, is_asked), row) in FIELDS.iter().zip(HEAD + 1..) {
        let label = labels.word(&format!("field-{id}"));
        block.text(row, 0, Style::Short, label.as_str());
        let is_date = *id == "date";
        let is_reference = *id == "reference";
        match is_reference {
            true => block.text(row, ANSWER, Style::Open, entity("diary")),
            false => block.open(row, ANSWER, if is_date { Style::OpenDate } else { Style::Open }),
        }
        let hint = labels.word(&format!("field-{id}-hint"));
        block.text(row, 2, Style::Text, hint.as_str());
        let empty = if *is_asked { &lacks } else { &optional };
        let formula = format!(
            "IF(TRIM({})=\"\",{},{})",
            in_row(row, ANSWER),
            readable::quoted(empty),
            readable::quoted(&done)
        );
        let given = if is_reference { entity("reference-state") } else { empty.clone() };
        block.formula(row, STATE, Style::State, &formula, Given::Text(given));
        let error = if is_date { labels.word("error-date") } else { String::new() };
        let kind = if is_date { EntryKind::Date } else { EntryKind::Any };
        block.ask(loose(row, ANSWER), kind, [label, hint, error]);
    }
    let lacks = format!("{}={}", in_row(HEAD + 1, STATE), readable::quoted(&lacks));
    block.mark(span((HEAD + 1, STATE), (LAST, STATE)), lacks, Tone::Lacks);
    let answers = fixed_range((HEAD + 1, ANSWER), (LAST, ANSWER));
    SheetFrame {
        id: "supplier",
        when: None,
        name: labels.sheet("supplier"),
        columns: COLUMNS.to_vec(),
        widths: vec![34, 50, 60, 14],
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
        names: vec![("supplier", elsewhere(&labels.sheet("supplier"), &answers))],
    }
}

/// Each field with its label, in the sheet by its id.
pub fn fields(labels: Labels) -> Vec<[String; 3]> {
    let label = |id: &str| labels.word(&format!("field-{id}"));
    let each = FIELDS.iter().map(|(id, _)| ["supplier".to_string(), id.to_string(), label(id)]);
    each.collect()
}

/// How many fields have to be answered.
pub fn asked() -> usize {
    FIELDS.iter().filter(|(_, is_asked)| *is_asked).count()
}

pub fn count(labels: Labels) -> CountFrame {
    let states = fixed_range((HEAD + 1, STATE), (LAST, STATE));
    let states = elsewhere(&labels.sheet("supplier"), &states);
    let lacks = readable::quoted(&labels.state("lacks"));
    let asked = asked().to_string();
    CountFrame {
        label: labels.word("supplier"),
        wanted: (vec![(None, asked.clone())], asked),
        lacking: (vec![(None, format!("COUNTIF({states},{lacks})"))], entity("supplier-lacking")),
        ..frame::count(labels)
    }
}
