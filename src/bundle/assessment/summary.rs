//! What comes of the checkpoints for each requirement, counted by formulas.

use super::SCALE;
use super::checkpoints::Columns;
use crate::bundle::book::entity::entity;
use crate::bundle::book::labels::Labels;
use crate::bundle::book::place::{Line, elsewhere, fixed_range, in_row, letters};
use crate::bundle::book::template::{Block, Closing, HeadFrame, SheetFrame};
use crate::bundle::book::{Given, Print, Style, readable};
use crate::bundle::outline::Item;

pub const SHEET: &str = "summary";
const HEAD: u32 = 3;
/// The row of the last requirement.
const LAST: &str = "summary-last";
const POINTS: u16 = 3;
/// The column of the first grade.
const GRADES: u16 = 4;
const UNJUDGED: u16 = GRADES + SCALE.len() as u16;
const OPEN: u16 = UNJUDGED + 1;
const RESULT: u16 = OPEN + 1;

/// From the gravest to the least: the first that some checkpoint has is that of the requirement.
const GRAVEST: [&str; 7] = ["serious", "major", "minor", "", "unknown", "observation", "met"];

pub fn frame(labels: Labels) -> SheetFrame {
    let mut widths = vec![7, 20, 44];
    widths.resize(usize::from(RESULT), 16);
    widths.push(22);
    let mut block = Block::default();
    block.text(0, 0, Style::Title, labels.word("summary"));
    block.text(1, 0, Style::Note, labels.word("how-summary"));
    let mut names: Vec<String> =
        ["number", "requirement", "title", "points"].iter().map(|id| labels.column(id)).collect();
    names.extend(SCALE.iter().map(|grade| super::grade(labels, grade)));
    names.push(labels.word("unjudged"));
    names.push(labels.column("open-actions"));
    names.push(labels.column("result"));
    for (column, name) in names.into_iter().enumerate() {
        block.text(HEAD, column as u16, Style::Head, name);
    }
    let results = fixed_range((HEAD + 1, RESULT), (LAST, RESULT));
    SheetFrame {
        id: SHEET,
        when: Some(SHEET),
        name: labels.sheet("summary"),
        columns: Vec::new(),
        widths,
        each: None,
        is_open: false,
        is_secret: false,
        print: Print::Fit,
        on_page: None,
        head: Some(HeadFrame { first: HEAD, row: HEAD, kept: 2, last: entity(LAST) }),
        start: (HEAD + 1, 0),
        is_across: false,
        block,
        closing: vec![Closing { when: None, rows: 1, chooses: false, block: total(labels) }],
        names: vec![("results", elsewhere(&labels.sheet("summary"), &results))],
    }
}

/// A requirement with so many checkpoints.
pub fn block(labels: Labels, item: &Item, points: usize) -> Block {
    let mut block = Block::default();
    block.text(0, 0, Style::Short, entity("number"));
    block.cite(0, 1);
    block.text(0, 2, Style::Text, item.title.as_str());
    counts(labels, &mut block, points);
    result(labels, &mut block);
    block
}

fn counts(labels: Labels, block: &mut Block, points: usize) {
    let Columns { cites, grades, states } = Columns::of(labels);
    let cite = in_row("row", 1u16);
    let all = format!("COUNTIF({cites},{cite})");
    block.formula(0, POINTS, Style::Number, &all, Given::Number(points));
    for (at, grade) in SCALE.iter().enumerate() {
        let grade = readable::quoted(&super::grade(labels, grade));
        let formula = format!("COUNTIFS({cites},{cite},{grades},{grade})");
        block.formula(0, GRADES + at as u16, Style::Number, &formula, Given::Number(0));
    }
    let judged = format!("{}:{}", in_row("row", GRADES), in_row("row", UNJUDGED - 1));
    let formula = format!("{}-SUM({judged})", in_row("row", POINTS));
    block.formula(0, UNJUDGED, Style::Number, &formula, Given::Number(points));
    let open = ["open", "no-action"].map(|id| {
        let state = labels.quoted(id);
        format!("COUNTIFS({cites},{cite},{states},{state})")
    });
    block.formula(0, OPEN, Style::Number, &open.join("+"), Given::Number(0));
}

fn result(labels: Labels, block: &mut Block) {
    let not_applicable = readable::quoted(&super::grade(labels, "not-applicable"));
    let unjudged = labels.word("unjudged");
    let formula = GRAVEST.iter().rev().fold(not_applicable, |rest, grade| {
        let (column, word) = match SCALE.iter().position(|own| own == grade) {
            Some(at) => (GRADES + at as u16, super::grade(labels, grade)),
            None => (UNJUDGED, unjudged.clone()),
        };
        format!("IF({}>0,{},{rest})", in_row("row", column), readable::quoted(&word))
    });
    block.formula(0, RESULT, Style::State, &formula, Given::Text(unjudged));
}

/// The row below, which adds up.
fn total(labels: Labels) -> Block {
    let mut block = Block::default();
    block.text(0, 0, Style::Short, "");
    block.text(0, 1, Style::Short, labels.word("total"));
    block.text(0, 2, Style::Short, "");
    for column in POINTS..=OPEN {
        let letters = letters(column);
        let range = format!("{letters}${}:{letters}${}", (HEAD + 1).line(), LAST.line());
        let given = match column {
            POINTS | UNJUDGED => Given::Sum(entity("amount")),
            _ => Given::Number(0),
        };
        block.formula(0, column, Style::Number, &format!("SUM({range})"), given);
    }
    block.text(0, RESULT, Style::Short, "");
    block
}
