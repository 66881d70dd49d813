//! What the buyer fills in before bidders get the form: the last day of tenders, by which proofs and
//! exceptions are judged, and what the requirements leave open.

use super::labels::Labels;
use super::list;
use crate::bundle::book::entity::entity;
use crate::bundle::book::place::{elsewhere, fixed, fixed_range, in_row, loose, span};
use crate::bundle::book::template::{Block, Closing, CountFrame, HeadFrame, SheetFrame};
use crate::bundle::book::values::{COLUMNS, LETTERS, WIDTHS};
use crate::bundle::book::{EntryKind, Given, Print, Style, Tone, readable};

const HEAD: u32 = 3;
const VALUE: u16 = 5;
const STATE: u16 = 6;
const LAST: &str = "values-last";

fn name(labels: Labels) -> String {
    readable::sheet_name(&labels.words.get("bundle-xlsx-values"))
}

/// Where the last day of tenders stands, and the value of a row.
pub fn words(labels: Labels) -> [(String, String); 2] {
    let own = |place: String| elsewhere(&name(labels), &place);
    [
        ("day".to_string(), own(fixed(HEAD + 1, VALUE))),
        ("value".to_string(), own(fixed("row", VALUE))),
    ]
}

pub fn frame(labels: Labels) -> SheetFrame {
    let words = labels.words;
    let mut block = Block::default();
    block.text(0, 0, Style::Title, words.get("bundle-xlsx-values"));
    block.text(1, 0, Style::Note, words.get("bundle-xlsx-values-about"));
    for (column, id) in COLUMNS.iter().enumerate() {
        block.text(HEAD, column as u16, Style::Head, labels.column(id));
    }
    day(labels, &mut block, HEAD + 1);
    let mut asked = Block::default();
    let prompt = words.get("bundle-xlsx-values-prompt");
    let said = [labels.column("value"), prompt, String::new()];
    asked.ask(span((HEAD + 2, VALUE), (LAST, VALUE)), EntryKind::Any, said);
    let mut marks = Block::default();
    let lacks = readable::quoted(&labels.state("lacks"));
    let formula = format!("{}={lacks}", in_row(HEAD + 1, STATE));
    marks.mark(span((HEAD + 1, STATE), (LAST, STATE)), formula, Tone::Lacks);
    let values = fixed_range((HEAD + 1, VALUE), (LAST, VALUE));
    SheetFrame {
        id: "values",
        when: None,
        name: name(labels),
        widths: WIDTHS.to_vec(),
        each: None,
        is_open: false,
        print: Print::Fit,
        on_page: None,
        head: Some(HeadFrame { first: HEAD, row: HEAD, kept: 2, last: entity(LAST) }),
        start: (HEAD + 2, 0),
        is_across: false,
        block,
        closing: vec![
            Closing { when: Some("open"), rows: 0, chooses: false, block: asked },
            Closing { when: None, rows: 0, chooses: false, block: marks },
        ],
        names: vec![("buyer_values", elsewhere(&name(labels), &values))],
    }
}

fn day(labels: Labels, block: &mut Block, row: u32) {
    let words = labels.words;
    [0, 1, 2].iter().for_each(|&column| block.text(row, column, Style::Short, ""));
    block.text(row, 3, Style::Text, words.get("bundle-xlsx-last-day"));
    block.text(row, 4, Style::Text, words.get("bundle-xlsx-last-day-example"));
    block.open(row, VALUE, Style::BuyerDate);
    let given = Given::Text(labels.state("lacks"));
    block.formula(row, STATE, Style::State, &state(labels, &in_row(row, VALUE)), given);
    let said = [
        labels.column("value"),
        words.get("bundle-xlsx-last-day"),
        words.get("bundle-xlsx-error-date"),
    ];
    block.ask(loose(row, VALUE), EntryKind::Date, said);
}

fn state(labels: Labels, cell: &str) -> String {
    let [lacks, done] = ["lacks", "done"].map(|id| readable::quoted(&labels.state(id)));
    format!("IF({cell}=\"\",{lacks},{done})")
}

/// A row for something that a requirement leaves open.
pub fn value(labels: Labels) -> Block {
    let mut block = Block::default();
    block.text(0, 0, Style::Short, entity("number"));
    block.cite(list::CITE);
    block.text(0, 2, Style::Text, list::titled(LETTERS as u16));
    block.text(0, 3, Style::Text, format!("[{}] {}", entity("key"), entity("question")));
    // An example would tell bidders what the buyer might have meant.
    block.text(0, 4, Style::Text, "");
    block.text(0, VALUE, Style::Buyer, entity("default"));
    let formula = state(labels, &in_row("row", VALUE));
    block.formula(0, STATE, Style::State, &formula, Given::Text(entity("state")));
    block
}

pub fn count(labels: Labels) -> CountFrame {
    let states = fixed_range((HEAD + 1, STATE), (LAST, STATE));
    let states = elsewhere(&name(labels), &states);
    let lacks = readable::quoted(&labels.state("lacks"));
    let (asked, lacking) = (entity("values-asked"), entity("values-lacking"));
    CountFrame {
        label: labels.words.get("bundle-xlsx-values"),
        wanted: (vec![(None, asked.clone())], asked),
        lacking: (vec![(None, format!("COUNTIF({states},{lacks})"))], lacking),
        ..super::progress::count(labels)
    }
}
