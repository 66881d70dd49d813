//! What comes of the checkpoints for each requirement, counted by formulas.

use super::SCALE;
use super::checkpoints::Checkpoints;
use crate::bundle::book::form::Form;
use crate::bundle::book::place::{fixed_range, in_row, letters};
use crate::bundle::book::{Given, Head, Print, Sheet, Style, readable};

const HEAD: u32 = 3;
const POINTS: u16 = 3;
/// The column of the first grade.
const GRADES: u16 = 4;
const UNJUDGED: u16 = GRADES + SCALE.len() as u16;
const OPEN: u16 = UNJUDGED + 1;
const RESULT: u16 = OPEN + 1;

/// From the gravest to the least: the first that some checkpoint has is that of the requirement.
const GRAVEST: [&str; 7] = ["serious", "major", "minor", "", "unknown", "observation", "met"];

pub fn sheet(form: &mut Form, checkpoints: &Checkpoints) -> Sheet {
    let mut widths = vec![7, 20, 44];
    widths.resize(usize::from(RESULT), 16);
    widths.push(22);
    let mut sheet = Sheet::new(&form.word("summary"), &widths);
    sheet.text(0, 0, Style::Title, form.word("summary"));
    sheet.text(1, 0, Style::Note, form.word("how-summary"));
    let mut names: Vec<String> =
        ["number", "requirement", "title", "points"].iter().map(|id| form.column(id)).collect();
    names.extend(SCALE.iter().map(|grade| super::grade(form, grade)));
    names.push(form.word("unjudged"));
    names.push(form.column("open-actions"));
    names.push(form.column("result"));
    for (column, name) in names.into_iter().enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, name);
    }
    let items: Vec<_> = form.request.outline.items().collect();
    let last = HEAD + items.len() as u32;
    for (at, item) in items.iter().enumerate() {
        let row = HEAD + 1 + at as u32;
        let points = item.follow_up.as_ref().map_or(1, |own| own.checkpoints.len().max(1));
        sheet.text(row, 0, Style::Short, item.number.as_str());
        sheet.link(row, 1, &item.address, &item.cite);
        sheet.text(row, 2, Style::Text, item.title.as_str());
        counts(form, &mut sheet, row, points, checkpoints);
        result(form, &mut sheet, row);
    }
    total(form, &mut sheet, last);
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 2, last_row: last });
    sheet.print = Print::Fit;
    form.name("results", Some(sheet.range((HEAD + 1, RESULT), (last, RESULT))));
    sheet
}

fn counts(form: &Form, sheet: &mut Sheet, row: u32, points: usize, checkpoints: &Checkpoints) {
    let Checkpoints { cites, grades, states, .. } = checkpoints;
    let cite = in_row(row, 1);
    let all = format!("COUNTIF({cites},{cite})");
    sheet.formula(row, POINTS, Style::Number, &all, Given::Number(points));
    for (at, grade) in SCALE.iter().enumerate() {
        let grade = readable::quoted(&super::grade(form, grade));
        let formula = format!("COUNTIFS({cites},{cite},{grades},{grade})");
        sheet.formula(row, GRADES + at as u16, Style::Number, &formula, Given::Number(0));
    }
    let judged = format!("{}:{}", in_row(row, GRADES), in_row(row, UNJUDGED - 1));
    let formula = format!("{}-SUM({judged})", in_row(row, POINTS));
    sheet.formula(row, UNJUDGED, Style::Number, &formula, Given::Number(points));
    let open = ["open", "no-action"].map(|id| {
        let state = readable::quoted(&form.word(id));
        format!("COUNTIFS({cites},{cite},{states},{state})")
    });
    sheet.formula(row, OPEN, Style::Number, &open.join("+"), Given::Number(0));
}

fn result(form: &Form, sheet: &mut Sheet, row: u32) {
    let not_applicable = readable::quoted(&super::grade(form, "not-applicable"));
    let unjudged = form.word("unjudged");
    let formula = GRAVEST.iter().rev().fold(not_applicable, |rest, grade| {
        let (column, word) = match SCALE.iter().position(|own| own == grade) {
            Some(at) => (GRADES + at as u16, super::grade(form, grade)),
            None => (UNJUDGED, unjudged.clone()),
        };
        format!("IF({}>0,{},{rest})", in_row(row, column), readable::quoted(&word))
    });
    sheet.formula(row, RESULT, Style::State, &formula, Given::Text(unjudged));
}

fn total(form: &Form, sheet: &mut Sheet, last: u32) {
    let row = last + 1;
    sheet.text(row, 0, Style::Short, "");
    sheet.text(row, 1, Style::Short, form.word("total"));
    sheet.text(row, 2, Style::Short, "");
    let points: usize = form
        .request
        .outline
        .items()
        .map(|item| item.follow_up.as_ref().map_or(1, |own| own.checkpoints.len().max(1)))
        .sum();
    for column in POINTS..=OPEN {
        let range = fixed_range((HEAD + 1, column), (last, column));
        let range =
            range.replace(&format!("${}$", letters(column)), &format!("{}$", letters(column)));
        let given = if column == POINTS || column == UNJUDGED { points } else { 0 };
        sheet.formula(row, column, Style::Number, &format!("SUM({range})"), Given::Number(given));
    }
    sheet.text(row, RESULT, Style::Short, "");
}
