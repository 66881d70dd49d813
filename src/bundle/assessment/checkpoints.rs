//! What is checked: a row for each checkpoint of each requirement.

use super::SCALE;
use crate::bundle::book::entity::entity;
use crate::bundle::book::frame;
use crate::bundle::book::key::{self, Meaning};
use crate::bundle::book::labels::Labels;
use crate::bundle::book::place::{elsewhere, fixed_range, in_row, span};
use crate::bundle::book::template::{
    Block, Choices, Closing, CountFrame, HeadFrame, SheetFrame, whole_text,
};
use crate::bundle::book::values::{LETTERS, titled};
use crate::bundle::book::{EntryKind, Given, Print, Style, Tone, readable};
use crate::bundle::outline::Item;

pub const SHEET: &str = "checkpoints";
/// The last row.
const LAST: &str = "checkpoints-last";
/// The rows of a requirement above its checkpoints.
const ABOVE: u32 = 2;
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

/// Where those who count find what the rows are of, their grades and their states.
pub struct Columns {
    pub cites: String,
    pub grades: String,
    pub states: String,
}

impl Columns {
    pub fn of(labels: Labels) -> Columns {
        let [cites, grades, states] = [CITE, GRADE, STATE].map(|column| {
            elsewhere(
                &labels.sheet("checkpoints"),
                &fixed_range((HEAD + 1, column), (LAST, column)),
            )
        });
        Columns { cites, grades, states }
    }
}

/// What is said of a checkpoint that something is left to do with.
fn lacking(labels: Labels) -> [String; 3] {
    ["unjudged", "no-finding", "no-action"].map(|id| labels.quoted(id))
}

pub fn frame(labels: Labels) -> SheetFrame {
    let mut block = Block::default();
    block.text(0, 0, Style::Title, labels.word("checkpoints"));
    block.text(1, 0, Style::Note, labels.word("how-checkpoints"));
    for (column, id) in COLUMNS.iter().enumerate() {
        block.text(HEAD, column as u16, Style::Head, labels.column(id));
    }
    let choices = SCALE.iter().map(|grade| super::grade(labels, grade)).collect();
    block.lists.push(Choices { name: "scale", choices, ages: Vec::new() });
    let at = in_row(HEAD + 1, STATE);
    let lacks = lacking(labels).map(|word| format!("{at}={word}")).join(",");
    let mut closing = Block::default();
    let states = span((HEAD + 1, STATE), (LAST, STATE));
    closing.mark(states, format!("OR({lacks})"), Tone::Lacks);
    let assessed = fixed_range((HEAD + 1, GRADE), (LAST, CLOSED));
    SheetFrame {
        id: SHEET,
        when: Some(SHEET),
        name: labels.sheet("checkpoints"),
        columns: COLUMNS.to_vec(),
        widths: WIDTHS.to_vec(),
        each: None,
        is_open: true,
        is_secret: false,
        // A requirement is followed up on a page of its own.
        print: Print::Pages(Vec::new()),
        on_page: None,
        head: Some(HeadFrame { first: HEAD, row: HEAD, kept: 2, last: entity(LAST) }),
        start: (HEAD + 1, 0),
        is_across: false,
        block,
        closing: vec![Closing { when: None, rows: 0, chooses: false, block: closing }],
        names: vec![("assessments", elsewhere(&labels.sheet("checkpoints"), &assessed))],
    }
}

pub fn count(labels: Labels) -> CountFrame {
    let states = Columns::of(labels).states;
    let lacks = lacking(labels).map(|word| format!("COUNTIF({states},{word})"));
    let total = entity("amount");
    CountFrame {
        when: Some(SHEET),
        label: labels.word("checkpoints"),
        wanted: (vec![(None, total.clone())], total.clone()),
        lacking: (vec![(None, lacks.join("+"))], total),
        ..frame::count(labels)
    }
}

/// The checkpoints of a requirement; the text itself, where it has none.
pub fn points(labels: Labels, item: &Item) -> Vec<String> {
    let own = item.follow_up.as_ref().map(|own| own.checkpoints.clone());
    let own = own.filter(|points| !points.is_empty());
    own.unwrap_or_else(|| vec![labels.word("text-itself")])
}

/// A requirement with its checkpoints.
pub fn block(labels: Labels, item: &Item, points: &[String]) -> Block {
    let rows = ABOVE + points.len() as u32;
    let mut block = Block { rows, ..Block::default() };
    lead(labels, &mut block, item);
    for (at, point) in points.iter().enumerate() {
        let row = ABOVE + at as u32;
        block.text(row, 0, Style::Short, format!("{}.{}", entity("number"), at + 1));
        block.cite(row, CITE);
        block.text(row, CHECKPOINT, Style::Text, point.as_str());
        [GRADE, FINDING, SOURCE, PHOTO, ACTION, RESPONSIBLE]
            .iter()
            .for_each(|&column| block.open(row, column, Style::Open));
        [DUE, CLOSED].iter().for_each(|&column| block.open(row, column, Style::OpenDate));
        state(labels, &mut block, row);
    }
    asked(labels, &mut block);
    block
}

/// What is checked, for who reads it back.
pub fn key(item: &Item, points: &[String]) -> Block {
    let meaning = Meaning {
        r#type: item.r#type.word.to_string(),
        points: points.to_vec(),
        ..Meaning::default()
    };
    key::requirement(item, (SHEET, LETTERS), &meaning, String::new())
}

/// The entity for a row of a requirement.
fn named(row: u32) -> String {
    format!("row+{row}")
}

/// What a requirement asks and how it is followed up, above its checkpoints.
fn lead(labels: Labels, block: &mut Block, item: &Item) {
    block.fills.push((0, 0, ABOVE - 1, COLUMNS.len() as u16 - 1, Style::Lead));
    block.text(0, 0, Style::Short, entity("number"));
    block.page(0, CHECKPOINT, format!("{}: {}", entity("cite"), titled(LETTERS)));
    block.text(0, FINDING, Style::Short, labels.column("method"));
    block.text(0, ACTION, Style::Short, labels.column("documents"));
    block.text(1, CHECKPOINT, Style::Text, whole_text());
    let Some(own) = &item.follow_up else { return };
    let mut lines = vec![own.method.clone()];
    let more = [("follow-when", Some(&own.when)), ("consequence", own.consequence.as_ref())];
    for (id, line) in more {
        if let Some(line) = line.filter(|line| !line.is_empty()) {
            lines.push(format!("{}: {line}", labels.column(id)));
        }
    }
    block.text(1, FINDING, Style::Lead, lines.join("\n"));
    let documents = own.documentation_examples.iter().map(|own| format!("– {own}"));
    block.text(1, ACTION, Style::Lead, documents.collect::<Vec<_>>().join("\n"));
}

/// What is left to do in a row, in words.
fn state(labels: Labels, block: &mut Block, row: u32) {
    let own = named(row);
    let own = own.as_str();
    let word = |id: &str| labels.quoted(id);
    let grade = in_row(own, GRADE);
    let is = |id: &str| format!("{grade}={}", readable::quoted(&super::grade(labels, id)));
    let empty = |column: u16| format!("TRIM({})=\"\"", in_row(own, column));
    let done = readable::quoted(&labels.state("done"));
    let deviation = DEVIATIONS.map(is).join(",");
    let action = format!(
        "IF({}<>\"\",{},IF(OR({},{},{}=\"\"),{},{}))",
        in_row(own, CLOSED),
        word("closed"),
        empty(ACTION),
        empty(RESPONSIBLE),
        in_row(own, DUE),
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
    let given = labels.word("unjudged");
    block.formula(row, STATE, Style::State, &formula, Given::Text(given));
}

/// What may be written in each column, beside the checkpoints alone.
fn asked(labels: Labels, block: &mut Block) {
    let columns = [
        (GRADE, EntryKind::List(entity("scale")), "error-choice"),
        (FINDING, EntryKind::Any, "error-choice"),
        (SOURCE, EntryKind::Any, "error-choice"),
        (PHOTO, EntryKind::Any, "error-choice"),
        (ACTION, EntryKind::Any, "error-choice"),
        (RESPONSIBLE, EntryKind::Any, "error-choice"),
        (DUE, EntryKind::Date, "error-date"),
        (CLOSED, EntryKind::Date, "error-date"),
    ];
    let (first, last) = (named(ABOVE), named(block.rows - 1));
    for (column, kind, error) in columns {
        let id = COLUMNS[usize::from(column)];
        let said = [
            labels.column(id),
            labels.word(&format!("prompt-{id}")),
            labels.words.get(&format!("bundle-xlsx-{error}")),
        ];
        let at = span((first.as_str(), column), (last.as_str(), column));
        block.ask(at, kind, said);
    }
}
