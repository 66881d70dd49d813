//! The answers that are given for each article: a row for each article, a column for each requirement.

use super::articles::{self, ROWS};
use super::question::{Kind, Question};
use crate::bundle::book::form::Form;
use crate::bundle::book::front::spliced;
use crate::bundle::book::place::{fixed_range, in_row};
use crate::bundle::book::{Content, Given, Head, Mark, Print, Sheet, Style, readable};
use crate::strings::Argument;

/// The rows above the answers: the requirement, whether it is to be answered, what is asked.
const CITES: u32 = 3;
const WEIGHTS: u32 = 4;
const HEAD: u32 = 5;
pub const FIRST: u32 = HEAD + 1;
pub const LAST: u32 = HEAD + ROWS;
const STATE: u16 = 3;
/// The column of the first requirement.
pub const ANSWERS: u16 = 4;
/// How many requirements stand beside each other on a page.
const ON_A_PAGE: u16 = 6;

pub fn sheet(form: &mut Form, questions: &[&Question], articles: &Sheet) -> Sheet {
    let last_column = ANSWERS + questions.len() as u16 - 1;
    let mut widths = vec![6, 26, 16, 18];
    widths.resize(usize::from(last_column) + 1, 22);
    let mut sheet = Sheet::new(&form.word("matrix"), &widths);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("matrix"));
    sheet.text(1, 0, Style::Note, form.word("how-matrix"));
    for (column, id) in ["row", "article", "article-number", "state"].iter().enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, form.column(id));
    }
    for (at, question) in questions.iter().enumerate() {
        column(form, &mut sheet, ANSWERS + at as u16, question);
    }
    let asked = questions.iter().filter(|question| question.is_asked_now()).count();
    rows(form, &mut sheet, last_column, articles);
    sheet.head = Some(Head { first: CITES, row: HEAD, kept: ANSWERS, last_row: LAST });
    let breaks = (ANSWERS..last_column).step_by(usize::from(ON_A_PAGE)).skip(1).collect();
    sheet.print = Print::Spread(breaks);
    if asked > 0 {
        let weights = sheet.range((WEIGHTS, ANSWERS), (WEIGHTS, last_column));
        let articles = sheet.range((FIRST, 1), (LAST, 1));
        let answers = sheet.range((FIRST, ANSWERS), (LAST, last_column));
        let must = readable::quoted(&form.word("must"));
        let wanted = format!("COUNTIF({weights},{must})*SUMPRODUCT(({articles}<>\"\")*1)");
        let lacking = format!("SUMPRODUCT(({articles}<>\"\")*({weights}={must})*({answers}=\"\"))");
        let count = form.lists.count(&form.word("matrix"), (&wanted, 0), (&lacking, 0));
        form.counts.push(count);
    }
    form.name("article_answers", Some(sheet.range((FIRST, ANSWERS), (LAST, last_column))));
    sheet
}

fn column(form: &mut Form, sheet: &mut Sheet, column: u16, question: &Question) {
    let item = question.item;
    sheet.link(CITES, column, &item.address, &format!("{} {}", item.number, item.cite));
    // The formulas know by this word which answers a tender lacks.
    let weight = match question.is_asked_now() {
        true => form.word("must"),
        false => question.empty_state(form.words),
    };
    sheet.text(WEIGHTS, column, Style::Text, weight);
    let mut head = format!("{}\n{}", item.title, item.answer.question);
    if let Some(unit) = &item.answer.unit {
        let unit = Argument::Text(unit.clone());
        head = format!(
            "{head}\n{}",
            form.words.format("bundle-xlsx-answers-in-unit", &[("unit", unit)])
        );
    }
    sheet.text(HEAD, column, Style::Head, head);
    let style = if question.kind == Kind::Number { Style::OpenNumber } else { Style::Open };
    (FIRST..=LAST).for_each(|row| sheet.open(row, column, style));
    let entry = question.entry(form, (FIRST, column), (LAST, column));
    sheet.entries.push(entry);
}

fn rows(form: &Form, sheet: &mut Sheet, last_column: u16, articles: &Sheet) {
    let weights = fixed_range((WEIGHTS, ANSWERS), (WEIGHTS, last_column));
    let must = readable::quoted(&form.word("must"));
    let done = readable::quoted(&form.words.get("bundle-xlsx-done"));
    let lacking = [("count", Argument::Text("\u{1}".to_string()))];
    let lacking = form.words.format("bundle-xlsx-answers-lacking", &lacking);
    for row in FIRST..=LAST {
        let own = articles::FIRST + (row - FIRST);
        sheet.put(row, 0, Style::Short, Content::Number(f64::from(row - HEAD)));
        let [article, number] =
            [articles::ARTICLE, articles::NUMBER].map(|column| articles.place(own, column));
        let formula =
            format!("IF(TRIM({article})=\"\",IF(TRIM({number})=\"\",\"\",{number}),{article})");
        sheet.formula(row, 1, Style::Text, &formula, Given::Text(String::new()));
        let formula = format!("IF(TRIM({number})=\"\",\"\",{number})");
        sheet.formula(row, 2, Style::Text, &formula, Given::Text(String::new()));
        let answers = format!("{}:{}", in_row(row, ANSWERS), in_row(row, last_column));
        let count = format!("SUMPRODUCT(({weights}={must})*({answers}=\"\"))");
        let formula = format!(
            "IF({}=\"\",\"\",IF({count}=0,{done},{}))",
            in_row(row, 1),
            spliced(&lacking, &[&count])
        );
        sheet.formula(row, STATE, Style::State, &formula, Given::Text(String::new()));
    }
    let state = in_row(FIRST, STATE);
    sheet.marks.push(Mark {
        from: (FIRST, STATE),
        to: (LAST, STATE),
        formula: format!("AND({state}<>\"\",{state}<>{done})"),
    });
}
