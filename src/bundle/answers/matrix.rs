//! The answers that are given for each article: a row for each article, a column for each
//! requirement. A row that is not used holds nothing, so that it is not printed either.

use super::evidence;
use super::question::{Class, Kind, Question};
use super::state;
use crate::bundle::book::entity::entity;
use crate::bundle::book::labels::Labels;
use crate::bundle::book::place::{elsewhere, fixed_range, in_row, letters, loose, span};
use crate::bundle::book::template::{Block, Closing, HeadFrame, SheetFrame};
use crate::bundle::book::{Content, EntryKind, Given, Print, Style, Tone, readable};

pub const SHEET: &str = "matrix";
/// How many articles there is room for, and how many rows are shown from the start.
const ROWS: u32 = 200;
const SHOWN: u32 = 12;
/// The rows above the answers: the requirement, what it weighs, its state, what is asked.
const CITES: u32 = 3;
const CLASSES: u32 = 4;
const STATES: u32 = 5;
const HEAD: u32 = 6;
const FIRST: u32 = HEAD + 1;
const LAST: u32 = HEAD + ROWS;
const ARTICLE: u16 = 0;
/// The columns to say in what is offered.
const FIELDS: [&str; 4] = ["article", "article-number", "maker-number", "position"];
/// The column of the first requirement, and what stands for that of the last.
const ANSWERS: u16 = FIELDS.len() as u16;
const LAST_COLUMN: &str = "matrix-last";
/// At most so many requirements stand beside each other on a page.
const ON_A_PAGE: usize = 7;

/// The names of the articles, and the answers to a requirement.
pub fn names(labels: Labels) -> String {
    elsewhere(&labels.sheet("matrix"), &fixed_range((FIRST, ARTICLE), (LAST, ARTICLE)))
}

pub fn answers(labels: Labels) -> String {
    elsewhere(&labels.sheet("matrix"), &fixed_range((FIRST, "matrix-col"), (LAST, "matrix-col")))
}

pub fn frame(labels: Labels) -> SheetFrame {
    let mut block = Block::default();
    block.text(0, 0, Style::Title, labels.word("matrix"));
    block.text(1, 0, Style::Note, labels.word("how-matrix"));
    for (row, id) in [(CITES, "requirement"), (CLASSES, "weight"), (STATES, "state")] {
        block.text(row, 0, Style::Short, labels.column(id));
        (1..ANSWERS).for_each(|column| block.text(row, column, Style::Short, ""));
    }
    for (at, id) in FIELDS.iter().enumerate() {
        field(labels, &mut block, at as u16, id);
    }
    let count = format!("SUMPRODUCT((TRIM({})<>\"\")*1)", names(labels));
    block.number("article-count", count, 0);
    let mut closing = Block::default();
    marks(labels, &mut closing);
    state::colour(labels, &mut closing, (STATES, ANSWERS), (STATES, LAST_COLUMN));
    let own = |range: String| elsewhere(&labels.sheet("matrix"), &range);
    SheetFrame {
        id: SHEET,
        when: Some(SHEET),
        name: labels.sheet("matrix"),
        columns: FIELDS.to_vec(),
        widths: vec![26, 16, 16, 11],
        each: Some(22),
        is_open: true,
        is_secret: false,
        print: Print::Grows(Vec::new()),
        on_page: Some(ON_A_PAGE),
        head: Some(HeadFrame { first: CITES, row: HEAD, kept: 2, last: (LAST + 1).to_string() }),
        start: (0, ANSWERS),
        is_across: true,
        block,
        closing: vec![Closing { when: None, rows: 0, chooses: false, block: closing }],
        names: vec![
            ("articles", own(fixed_range((FIRST, 0u16), (LAST, ANSWERS - 1)))),
            ("article_answers", own(fixed_range((FIRST, ANSWERS), (LAST, LAST_COLUMN)))),
            ("article_states", own(fixed_range((STATES, ANSWERS), (STATES, LAST_COLUMN)))),
        ],
    }
}

fn field(labels: Labels, block: &mut Block, column: u16, id: &str) {
    let label = labels.column(id);
    block.text(HEAD, column, Style::Head, label.as_str());
    open(block, column, Style::Open);
    let said = [label, labels.word(&format!("prompt-{id}")), String::new()];
    block.ask(span((FIRST, column), (LAST, column)), EntryKind::Any, said);
}

/// Opens the rows of a column. Those that are not shown yet look like nothing.
fn open(block: &mut Block, column: u16, style: Style) {
    block.fills.push((FIRST, column, FIRST + SHOWN - 1, column, style));
    block.fills.push((FIRST + SHOWN, column, LAST, column, Style::OpenUnseen));
}

/// A requirement that is answered for each article.
pub fn block(labels: Labels, question: &Question) -> Block {
    let mut block = Block::default();
    let place = evidence::text_place(labels);
    let text = format!("{} {}", entity("number"), entity("cite"));
    block.put(CITES, 0, Style::Link, Content::Within { place, text });
    block.text(CLASSES, 0, Style::Text, question.class.title(labels.words));
    let given = state::state_word(labels, question, "open");
    let of_row = evidence::state_place(labels);
    block.formula(STATES, 0, Style::State, &of_row, Given::Text(given));
    let head = format!("{}\n{}", question.item.title, question.asked(labels.words));
    block.text(HEAD, 0, Style::Head, head);
    let is_number = question.kind == Kind::Number;
    open(&mut block, 0, if is_number { Style::OpenNumber } else { Style::Open });
    refused(labels, &mut block, question);
    question.ask(labels, &mut block, span((FIRST, "col"), (LAST, "col")), loose(FIRST, "col"));
    block
}

/// Answers that say that a requirement is not met stand out.
fn refused(labels: Labels, block: &mut Block, question: &Question) {
    let refusals = question.refusals(labels.words);
    if question.class != Class::Must || refusals.is_empty() {
        return;
    }
    let cell = loose(FIRST, "col");
    let each = refusals.iter().map(|own| format!("{cell}={}", readable::quoted(own)));
    let formula = format!("OR({})", each.collect::<Vec<_>>().join(","));
    block.mark(span((FIRST, "col"), (LAST, "col")), formula, Tone::Fails);
}

/// What lacks stands out; a row that is not used yet shows when the one above is.
fn marks(labels: Labels, block: &mut Block) {
    let must = readable::quoted(&Class::Must.title(labels.words));
    let to = (LAST, LAST_COLUMN);
    let (name, own) = (in_row(FIRST, ARTICLE), loose(FIRST, ANSWERS));
    let class = format!("{}${}", letters(ANSWERS), CLASSES + 1);
    let lacks = format!("AND({name}<>\"\",{own}=\"\",{class}={must})");
    block.mark(span((FIRST, ANSWERS), to), lacks, Tone::Lacks);
    let above = in_row(FIRST + SHOWN - 1, ARTICLE);
    let own = in_row(FIRST + SHOWN, ARTICLE);
    let shown = format!("OR({above}<>\"\",{own}<>\"\")");
    block.mark(span((FIRST + SHOWN, 0u16), to), shown, Tone::Open);
}
