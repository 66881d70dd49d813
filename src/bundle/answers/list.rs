//! The answers that are given once: a row for each requirement, with its text.

use super::proof;
use super::question::{Class, Kind, Question};
use super::state::{self, Counted};
use crate::bundle::book::entity::entity;
use crate::bundle::book::labels::Labels;
use crate::bundle::book::place::{elsewhere, fixed_range, in_row, loose, span};
use crate::bundle::book::template::{Block, Closing, HeadFrame, SheetFrame, whole_text};
use crate::bundle::book::values::titled;
use crate::bundle::book::{EntryKind, Print, Style, Tone, readable};

pub const SHEET: &str = "list";
/// The columns that say what is asked, here and in the sheet for articles.
pub const COLUMNS: [&str; 6] = ["number", "requirement", "title", "text", "evidence", "weight"];
pub const WIDTHS: [u16; 6] = [6, 20, 18, 92, 66, 13];
pub const SHARED: u16 = COLUMNS.len() as u16;
pub const CITE: u16 = 1;
pub const TEXT: u16 = 3;
/// How many letters its column is wide.
pub const LETTERS: usize = WIDTHS[TEXT as usize] as usize;
pub const WEIGHT: u16 = 5;

const QUESTION: u16 = SHARED;
pub const STATE: u16 = SHARED + 1;
pub const LEFT: u16 = SHARED + 2;
const ANSWER: u16 = SHARED + 3;
pub const WAY: u16 = SHARED + 4;
const COMMENT: u16 = WAY + proof::COLUMNS.len() as u16;
const HEAD: u32 = 3;
/// The row of the last requirement.
const LAST: &str = "list-last";

pub fn frame(labels: Labels) -> SheetFrame {
    let mut widths = WIDTHS.to_vec();
    widths.extend([24, 14, 20, 26]);
    widths.extend(proof::WIDTHS);
    widths.push(14);
    let mut block = Block::default();
    block.text(0, 0, Style::Title, labels.word("list"));
    block.text(1, 0, Style::Note, labels.word("how-list"));
    for (column, id) in columns().into_iter().enumerate() {
        block.text(HEAD, column as u16, Style::Head, labels.column(id));
    }
    let mut closing = Block::default();
    state::colour(labels, &mut closing, (HEAD + 1, STATE), (LAST, STATE));
    left(labels, &mut closing, (HEAD + 1, LEFT), LAST);
    let answers = fixed_range((HEAD + 1, ANSWER), (LAST, COMMENT));
    SheetFrame {
        id: SHEET,
        when: Some(SHEET),
        name: labels.sheet("list"),
        columns: columns(),
        widths,
        each: None,
        is_open: true,
        is_secret: false,
        print: Print::Spread(vec![QUESTION]),
        on_page: None,
        head: Some(HeadFrame { first: HEAD, row: HEAD, kept: 2, last: entity(LAST) }),
        start: (HEAD + 1, 0),
        is_across: false,
        block,
        closing: vec![Closing { when: None, rows: 0, chooses: false, block: closing }],
        names: vec![("answers", elsewhere(&labels.sheet("list"), &answers))],
    }
}

fn columns() -> Vec<&'static str> {
    let own = ["question", "state", "left", "answer"].into_iter();
    COLUMNS.into_iter().chain(own).chain(proof::COLUMNS).chain(["comment"]).collect()
}

/// Where the first sheet counts: what the rows weigh, their states, what is left to do.
pub fn answered(labels: Labels) -> [String; 3] {
    [WEIGHT, STATE, LEFT].map(|column| {
        elsewhere(&labels.sheet("list"), &fixed_range((HEAD + 1, column), (LAST, column)))
    })
}

/// A requirement that is answered once.
pub fn block(labels: Labels, question: &Question) -> Block {
    let words = labels.words;
    let mut block = Block::default();
    requirement(labels, &mut block, question);
    block.text(0, QUESTION, Style::Text, question.asked(words));
    let is_number = question.kind == Kind::Number;
    block.open(0, ANSWER, if is_number { Style::OpenNumber } else { Style::Open });
    let at = loose("row", ANSWER);
    question.ask(labels, &mut block, at.clone(), at);
    let flaw = match (question.class, question.is_proven()) {
        (Class::Clause, _) => {
            let when = format!("evidence-{}", question.item.answer.when.word);
            proof::closed(&mut block, WAY, &labels.word(&when));
            None
        }
        (_, false) => {
            proof::closed(&mut block, WAY, &labels.word("evidence-none"));
            None
        }
        _ => {
            proof::list(&mut block, question, words);
            proof::cells(&mut block, WAY, SHEET);
            Some(entity("list-flaw"))
        }
    };
    block.open(0, COMMENT, Style::Open);
    block.ask(loose("row", COMMENT), EntryKind::Any, proof::said("comment", None));
    let answer = in_row("row", ANSWER);
    let among = |choices: &[String]| match choices.is_empty() {
        true => "0".to_string(),
        false => {
            let each = choices.iter().map(|own| format!("({answer}={})", readable::quoted(own)));
            format!("({})", each.collect::<Vec<_>>().join("+"))
        }
    };
    let own = Counted {
        asked: "1".to_string(),
        open: format!("(TRIM({answer})=\"\")*1"),
        refused: among(&question.refusals(words)),
        excepted: among(&question.excepted(words)),
        not_concerned: "0".to_string(),
        reason: None,
        flaw,
    };
    state::write(labels, &mut block, (STATE, LEFT), question, &own);
    block
}

/// What is asked: the number, the id, the title, the text, the evidence and what it weighs.
pub fn requirement(labels: Labels, block: &mut Block, question: &Question) {
    block.text(0, 0, Style::Short, entity("number"));
    block.cite(0, CITE);
    block.text(0, 2, Style::Text, titled(LETTERS));
    block.text(0, TEXT, Style::Text, whole_text());
    block.text(0, 4, Style::Text, entity("evidence"));
    block.text(0, WEIGHT, Style::Text, question.class.title(labels.words));
}

/// Colours what is left to do.
pub fn left(labels: Labels, block: &mut Block, (first, left): (u32, u16), last: &str) {
    let cell = in_row(first, left);
    let is_flaw = proof::FLAWS.iter().chain(&["no-reason", "no-requirement"]);
    let is_flaw = is_flaw.map(|id| format!("{cell}={}", labels.quoted(id)));
    let formula = format!("OR({})", is_flaw.collect::<Vec<_>>().join(","));
    block.mark(span((first, left), (last, left)), formula, Tone::Lacks);
}
