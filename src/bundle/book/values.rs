//! What the buyer fills in, a row each: what the requirements leave open, which their texts then take in.

use super::entity::entity;
use super::labels::Labels;
use super::place::{elsewhere, fixed, fixed_range, in_row, loose, span};
use super::template::{Block, Closing, CountFrame, HeadFrame, SheetFrame};
use super::{EntryKind, Given, Print, Style, Tone, frame, readable};

/// How many letters the columns show that texts stand in.
pub const LETTERS: usize = 50;
const COLUMNS: [&str; 7] =
    ["number", "requirement", "title", "question", "example", "value", "state"];
const WIDTHS: [u16; 7] = [7, 20, 34, 46, 34, 24, 12];
const HEAD: u32 = 3;
const VALUE: u16 = 5;
const STATE: u16 = 6;
const LAST: &str = "values-last";

/// Who writes the values.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Writer {
    /// The buyer, before others get the workbook, where they are locked. The buyer also writes the
    /// last day of tenders, by which proofs and exceptions are judged.
    Buyer,
    /// Whoever has the workbook.
    Reader,
}

impl Writer {
    /// How much is asked for beside what requirements leave open.
    pub fn asked(self) -> usize {
        usize::from(self == Writer::Buyer)
    }

    /// The sheet of a reader is there only if something is left open.
    fn when(self) -> Option<&'static str> {
        (self == Writer::Reader).then_some("open")
    }
}

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

pub fn frame(labels: Labels, writer: Writer) -> SheetFrame {
    let words = labels.words;
    let mut block = Block::default();
    block.text(0, 0, Style::Title, words.get("bundle-xlsx-values"));
    let about = match writer {
        Writer::Buyer => words.get("bundle-xlsx-values-about"),
        Writer::Reader => labels.word("how-values"),
    };
    block.text(1, 0, Style::Note, about);
    for (column, id) in COLUMNS.iter().enumerate() {
        block.text(HEAD, column as u16, Style::Head, labels.column(id));
    }
    let first = HEAD + 1 + writer.asked() as u32;
    if writer == Writer::Buyer {
        day(labels, &mut block, HEAD + 1);
    }
    let mut asked = Block::default();
    let prompt = words.get("bundle-xlsx-values-prompt");
    let said = [labels.column("value"), prompt, String::new()];
    asked.ask(span((first, VALUE), (LAST, VALUE)), EntryKind::Any, said);
    let mut marks = Block::default();
    let lacks = readable::quoted(&labels.state("lacks"));
    let formula = format!("{}={lacks}", in_row(HEAD + 1, STATE));
    marks.mark(span((HEAD + 1, STATE), (LAST, STATE)), formula, Tone::Lacks);
    let values = fixed_range((HEAD + 1, VALUE), (LAST, VALUE));
    SheetFrame {
        id: "values",
        when: writer.when(),
        name: name(labels),
        columns: COLUMNS.to_vec(),
        widths: WIDTHS.to_vec(),
        each: None,
        is_open: writer == Writer::Reader,
        is_secret: false,
        print: Print::Fit,
        on_page: None,
        head: Some(HeadFrame { first: HEAD, row: HEAD, kept: 2, last: entity(LAST) }),
        start: (first, 0),
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
    block.text(row, VALUE, Style::BuyerDate, entity("last-day"));
    let given = Given::Text(entity("day-state"));
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
pub fn value(labels: Labels, writer: Writer) -> Block {
    let mut block = Block::default();
    block.text(0, 0, Style::Short, entity("number"));
    block.cite(0, 1);
    block.text(0, 2, Style::Text, titled(LETTERS));
    block.text(0, 3, Style::Text, format!("[{}] {}", entity("key"), entity("question")));
    block.text(0, 4, Style::Text, entity("for-example"));
    let style = if writer == Writer::Buyer { Style::Buyer } else { Style::Open };
    block.text(0, VALUE, style, entity("default"));
    let formula = state(labels, &in_row("row", VALUE));
    block.formula(0, STATE, Style::State, &formula, Given::Text(entity("state")));
    block
}

pub fn count(labels: Labels, writer: Writer) -> CountFrame {
    let states = fixed_range((HEAD + 1, STATE), (LAST, STATE));
    let states = elsewhere(&name(labels), &states);
    let lacks = readable::quoted(&labels.state("lacks"));
    let (asked, lacking) = (entity("values-asked"), entity("values-lacking"));
    CountFrame {
        when: writer.when(),
        label: labels.words.get("bundle-xlsx-values"),
        wanted: (vec![(None, asked.clone())], asked),
        lacking: (vec![(None, format!("COUNTIF({states},{lacks})"))], lacking),
        ..frame::count(labels)
    }
}

/// The title, that the version is not in force, and what to know where a row does not show the text
/// in a column for so many letters.
pub fn titled(letters: usize) -> String {
    ["title", "stamp", &format!("low-{letters}")].map(entity).concat()
}
