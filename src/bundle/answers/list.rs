//! The answers that are given once: a row for each requirement.

use super::question::{Due, Kind, Question};
use crate::bundle::book::form::Form;
use crate::bundle::book::place::in_row;
use crate::bundle::book::values;
use crate::bundle::book::{Entry, EntryKind, Given, Head, Mark, Print, Sheet, Style, readable};

const COLUMNS: [&str; 18] = [
    "number",
    "requirement",
    "title",
    "text",
    "evidence",
    "type",
    "weight",
    "when",
    "question",
    "state",
    "answer",
    "value",
    "unit",
    "way",
    "reference",
    "issuer",
    "valid",
    "comment",
];
const WIDTHS: [u16; 18] = [6, 15, 20, 54, 46, 16, 14, 11, 28, 13, 18, 10, 11, 26, 24, 16, 12, 20];
const HEAD: u32 = 3;
const QUESTION: u16 = 8;
const STATE: u16 = 9;
const ANSWER: u16 = 10;
const VALUE: u16 = 11;
const UNIT: u16 = 12;
const WAY: u16 = 13;
const REFERENCE: u16 = 14;
const ISSUER: u16 = 15;
const VALID: u16 = 16;
const COMMENT: u16 = 17;

pub fn sheet(form: &mut Form, questions: &[&Question]) -> Sheet {
    let mut sheet = Sheet::new(&form.word("list"), &WIDTHS);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("list"));
    sheet.text(1, 0, Style::Note, form.word("how-list"));
    for (column, id) in COLUMNS.iter().enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, form.column(id));
    }
    for (at, question) in questions.iter().enumerate() {
        row(form, &mut sheet, HEAD + 1 + at as u32, question);
    }
    let last = HEAD + questions.len() as u32;
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 2, last_row: last });
    sheet.print = Print::Spread(vec![QUESTION]);
    let lacks = [form.word("no-answer"), form.word("no-evidence")];
    let [answer, evidence] = lacks.map(|text| readable::quoted(&text));
    let at = in_row(HEAD + 1, STATE);
    sheet.marks.push(Mark {
        from: (HEAD + 1, STATE),
        to: (last, STATE),
        formula: format!("OR({at}={answer},{at}={evidence})"),
    });
    let states = sheet.range((HEAD + 1, STATE), (last, STATE));
    let lacking = format!("COUNTIF({states},{answer})+COUNTIF({states},{evidence})");
    let wanted = format!("{lacking}+COUNTIF({states},{})", readable::quoted(&form.done()));
    let asked = questions.iter().filter(|question| question.is_asked_now()).count();
    let count = form.lists.count(&form.word("list"), (&wanted, asked), (&lacking, asked));
    form.counts.push(count);
    form.name("answers", Some(sheet.range((HEAD + 1, ANSWER), (last, COMMENT))));
    sheet
}

fn row(form: &mut Form, sheet: &mut Sheet, row: u32, question: &Question) {
    let (item, words) = (question.item, form.words);
    requirement(form, sheet, row, question);
    sheet.text(row, 5, Style::Text, item.r#type.title.as_str());
    sheet.text(row, 6, Style::Text, question.weight(words));
    sheet.text(row, 7, Style::Text, item.answer.when.title.as_str());
    sheet.text(row, QUESTION, Style::Text, question.asked(form));
    let is_number = question.kind == Kind::Number;
    let answer = if is_number { VALUE } else { ANSWER };
    if is_number {
        sheet.text(row, ANSWER, Style::Closed, form.word("write-value"));
        sheet.open(row, VALUE, Style::OpenNumber);
        sheet.text(row, UNIT, Style::Text, item.answer.unit.clone().unwrap_or_default());
    } else {
        sheet.open(row, ANSWER, Style::Open);
        [VALUE, UNIT].iter().for_each(|&column| sheet.open(row, column, Style::Closed));
    }
    let entry = question.entry(form, (row, answer), (row, answer));
    sheet.entries.push(entry);
    state(form, sheet, row, question, answer);
    let closed = match (question.due, question.is_proven()) {
        (Due::Later, _) => Some("evidence-later"),
        (_, false) => Some("evidence-none"),
        _ => None,
    };
    match closed {
        Some(id) => {
            sheet.text(row, WAY, Style::Closed, form.word(id));
            [REFERENCE, ISSUER, VALID]
                .iter()
                .for_each(|&column| sheet.open(row, column, Style::Closed));
        }
        None => proof(form, sheet, row, question, [WAY, REFERENCE, ISSUER, VALID]),
    }
    sheet.open(row, COMMENT, Style::Open);
    sheet.entries.push(Entry {
        from: (row, COMMENT),
        to: (row, COMMENT),
        kind: EntryKind::Any,
        title: form.column("comment"),
        prompt: form.word("prompt-comment"),
        error: String::new(),
    });
}

/// Whether the row is complete, in words.
fn state(form: &Form, sheet: &mut Sheet, row: u32, question: &Question, answer: u16) {
    let quoted = |text: &str| readable::quoted(text);
    let empty = question.empty_state(form.words);
    let (done, answer) = (quoted(&form.done()), in_row(row, answer));
    let mut formula = done.clone();
    if question.is_proven() {
        let reference = match question.kind {
            // The answer is the reference already.
            Kind::Attachment => answer.clone(),
            _ => in_row(row, REFERENCE),
        };
        let lacks = quoted(&form.word("no-evidence"));
        formula =
            format!("IF(OR({}=\"\",TRIM({reference})=\"\"),{lacks},{done})", in_row(row, WAY));
        if question.can_be_no() {
            formula = format!("IF({answer}={},{done},{formula})", quoted(&form.word("no")));
        }
    }
    formula = format!("IF(TRIM({answer})=\"\",{},{formula})", quoted(&empty));
    sheet.formula(row, STATE, Style::State, &formula, Given::Text(empty));
}

/// The number, the id, the title, the text and the evidence of a requirement, in the first columns.
pub fn requirement(form: &mut Form, sheet: &mut Sheet, row: u32, question: &Question) {
    let item = question.item;
    sheet.text(row, 0, Style::Short, item.number.as_str());
    sheet.link(row, 1, &item.address, &item.cite);
    sheet.text(row, 2, Style::Text, values::title(item, form.words));
    form.text(sheet, (row, 3), item);
    sheet.text(row, 4, Style::Text, question.evidence(form.words));
}

/// Cells for one proof, with the ways of this requirement to choose among.
pub fn proof(form: &mut Form, sheet: &mut Sheet, row: u32, question: &Question, columns: [u16; 4]) {
    open_proof(form, sheet, row, columns);
    let way = columns[0];
    let range = form.lists.choices(&question.ways(form.words));
    sheet.entries.push(Entry {
        from: (row, way),
        to: (row, way),
        kind: EntryKind::List(range),
        title: form.column("way"),
        prompt: form.word("prompt-way"),
        error: form.word("error-choice"),
    });
}

/// Cells for a proof: how, where, by whom, until when.
pub fn open_proof(form: &Form, sheet: &mut Sheet, row: u32, columns: [u16; 4]) {
    let ids = ["way", "reference", "issuer", "valid"];
    for (&column, id) in columns.iter().zip(ids) {
        let is_date = id == "valid";
        sheet.open(row, column, if is_date { Style::OpenDate } else { Style::Open });
        if id == "way" {
            continue;
        }
        sheet.entries.push(Entry {
            from: (row, column),
            to: (row, column),
            kind: if is_date { EntryKind::Date } else { EntryKind::Any },
            title: form.column(id),
            prompt: form.word(&format!("prompt-{id}")),
            error: if is_date { form.word("error-date") } else { String::new() },
        });
    }
}
