//! The answers that are given for each article: a row for each article, a column for each
//! requirement. A row that is not used holds nothing, so that it is not printed either.

use super::evidence;
use super::question::{Class, Kind, Question};
use super::state;
use crate::bundle::book::form::Form;
use crate::bundle::book::place::{in_row, letters, loose};
use crate::bundle::book::{
    Content, Entry, EntryKind, Given, Head, Mark, Print, Sheet, Style, Tone, readable,
};

/// How many articles there is room for, and how many rows are shown from the start.
pub const ROWS: u32 = 200;
const SHOWN: u32 = 12;
/// The rows above the answers: the requirement, what it weighs, its state, what is asked.
const CITES: u32 = 3;
const CLASSES: u32 = 4;
const STATES: u32 = 5;
const HEAD: u32 = 6;
pub const FIRST: u32 = HEAD + 1;
pub const LAST: u32 = HEAD + ROWS;
pub const ARTICLE: u16 = 0;
/// The columns to say in what is offered.
const FIELDS: [&str; 4] = ["article", "article-number", "maker-number", "position"];
/// The column of the first requirement.
pub const ANSWERS: u16 = FIELDS.len() as u16;
/// At most so many requirements stand beside each other on a page.
const ON_A_PAGE: usize = 7;

pub fn sheet(form: &mut Form, questions: &[&Question]) -> Sheet {
    let last_column = ANSWERS + questions.len() as u16 - 1;
    let mut widths = vec![26, 16, 16, 11];
    widths.resize(usize::from(last_column) + 1, 22);
    let mut sheet = Sheet::new(&form.word("matrix"), &widths);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("matrix"));
    sheet.text(1, 0, Style::Note, form.word("how-matrix"));
    for (row, id) in [(CITES, "requirement"), (CLASSES, "weight"), (STATES, "state")] {
        sheet.text(row, 0, Style::Short, form.column(id));
        (1..ANSWERS).for_each(|column| sheet.text(row, column, Style::Short, ""));
    }
    for (at, id) in FIELDS.iter().enumerate() {
        field(form, &mut sheet, at as u16, id);
    }
    for (at, question) in questions.iter().enumerate() {
        column(form, &mut sheet, (at, ANSWERS + at as u16), question);
    }
    marks(form, &mut sheet, last_column);
    state::colour(form, &mut sheet, (STATES, ANSWERS), (STATES, last_column));
    sheet.head = Some(Head { first: CITES, row: HEAD, kept: 2, last_row: LAST });
    sheet.print = Print::Grows(breaks(questions.len()));
    let names = sheet.range((FIRST, ARTICLE), (LAST, ARTICLE));
    let count = format!("SUMPRODUCT((TRIM({names})<>\"\")*1)");
    let articles = form.lists.number(&count, 0);
    let lacking = format!("IF({articles}=0,1,0)");
    let count = form.lists.count(&form.word("articles"), ("1", 1), (&lacking, 1));
    form.counts.push(count);
    form.articles = articles;
    form.name("articles", Some(sheet.range((FIRST, 0), (LAST, ANSWERS - 1))));
    form.name("article_answers", Some(sheet.range((FIRST, ANSWERS), (LAST, last_column))));
    form.name("article_states", Some(sheet.range((STATES, ANSWERS), (STATES, last_column))));
    sheet
}

/// Pages of about the same number of columns, so that none stands alone.
fn breaks(count: usize) -> Vec<u16> {
    let pages = count.div_ceil(ON_A_PAGE).max(1);
    (1..pages).map(|page| ANSWERS + (count * page / pages) as u16).collect()
}

fn field(form: &Form, sheet: &mut Sheet, column: u16, id: &str) {
    let label = form.column(id);
    sheet.text(HEAD, column, Style::Head, label.as_str());
    open(sheet, column, Style::Open);
    sheet.entries.push(Entry {
        from: (FIRST, column),
        to: (LAST, column),
        kind: EntryKind::Any,
        title: label,
        prompt: form.word(&format!("prompt-{id}")),
        error: String::new(),
    });
}

fn open(sheet: &mut Sheet, column: u16, style: Style) {
    for row in FIRST..=LAST {
        sheet.open(row, column, if row < FIRST + SHOWN { style } else { Style::OpenUnseen });
    }
}

fn column(form: &mut Form, sheet: &mut Sheet, (at, column): (usize, u16), question: &Question) {
    let item = question.item;
    let place = evidence::text_place(form, at);
    let text = format!("{} {}", item.number, item.cite);
    sheet.put(CITES, column, Style::Link, Content::Within { place, text });
    sheet.text(CLASSES, column, Style::Text, question.class.title(form.words));
    let given = state::state_word(form, question, "open");
    let of_row = evidence::state_place(form, at);
    sheet.formula(STATES, column, Style::State, &of_row, Given::Text(given));
    let head = format!("{}\n{}", item.title, question.asked(form.words));
    sheet.text(HEAD, column, Style::Head, head);
    let style = if question.kind == Kind::Number { Style::OpenNumber } else { Style::Open };
    open(sheet, column, style);
    refused(form, sheet, column, question);
    let entry = question.entry(form, (FIRST, column), (LAST, column));
    sheet.entries.push(entry);
}

/// Answers that say that a requirement is not met stand out.
fn refused(form: &Form, sheet: &mut Sheet, column: u16, question: &Question) {
    let refusals = question.refusals(form.words);
    if question.class != Class::Must || refusals.is_empty() {
        return;
    }
    let cell = loose(FIRST, column);
    let each = refusals.iter().map(|own| format!("{cell}={}", readable::quoted(own)));
    let formula = format!("OR({})", each.collect::<Vec<_>>().join(","));
    let (from, to) = ((FIRST, column), (LAST, column));
    sheet.marks.push(Mark { from, to, formula, tone: Tone::Fails });
}

/// What lacks stands out; a row that is not used yet shows when the one above is.
fn marks(form: &Form, sheet: &mut Sheet, last_column: u16) {
    let must = readable::quoted(&Class::Must.title(form.words));
    let (from, to) = ((FIRST, ANSWERS), (LAST, last_column));
    let (name, own) = (in_row(FIRST, ARTICLE), loose(FIRST, ANSWERS));
    let class = format!("{}${}", letters(ANSWERS), CLASSES + 1);
    let lacks = format!("AND({name}<>\"\",{own}=\"\",{class}={must})");
    sheet.marks.push(Mark { from, to, formula: lacks, tone: Tone::Lacks });
    let above = in_row(FIRST + SHOWN - 1, ARTICLE);
    let own = in_row(FIRST + SHOWN, ARTICLE);
    let shown = format!("OR({above}<>\"\",{own}<>\"\")");
    let from = (FIRST + SHOWN, 0);
    sheet.marks.push(Mark { from, to, formula: shown, tone: Tone::Open });
}
