//! The answers that are given once: a row for each requirement, with its text.

use super::proof;
use super::question::{Class, Question};
use super::state::{self, Counted};
use crate::bundle::book::form::Form;
use crate::bundle::book::place::in_row;
use crate::bundle::book::values;
use crate::bundle::book::{Entry, EntryKind, Head, Mark, Print, Sheet, Style, Tone, readable};

/// The columns that say what is asked, here and in the sheet for articles.
pub const COLUMNS: [&str; 6] = ["number", "requirement", "title", "text", "evidence", "weight"];
pub const WIDTHS: [u16; 6] = [6, 20, 18, 92, 66, 13];
pub const SHARED: u16 = COLUMNS.len() as u16;
pub const CITE: u16 = 1;
pub const TEXT: u16 = 3;
const WEIGHT: u16 = 5;

const QUESTION: u16 = SHARED;
const STATE: u16 = SHARED + 1;
const LEFT: u16 = SHARED + 2;
const ANSWER: u16 = SHARED + 3;
const WAY: u16 = SHARED + 4;
const COMMENT: u16 = WAY + proof::COLUMNS.len() as u16;
const HEAD: u32 = 3;

pub fn sheet(form: &mut Form, questions: &[&Question]) -> Sheet {
    let mut widths = WIDTHS.to_vec();
    widths.extend([24, 14, 20, 26]);
    widths.extend(proof::WIDTHS);
    widths.push(14);
    let mut sheet = Sheet::new(&form.word("list"), &widths);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, form.word("list"));
    sheet.text(1, 0, Style::Note, form.word("how-list"));
    let own = ["question", "state", "left", "answer"].into_iter();
    let columns = COLUMNS.into_iter().chain(own).chain(proof::COLUMNS).chain(["comment"]);
    for (column, id) in columns.enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, form.column(id));
    }
    for (at, question) in questions.iter().enumerate() {
        row(form, &mut sheet, HEAD + 1 + at as u32, question);
    }
    let last = HEAD + questions.len() as u32;
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 2, last_row: last });
    sheet.print = Print::Spread(vec![QUESTION]);
    state::colour(form, &mut sheet, (HEAD + 1, STATE), (last, STATE));
    tell_of(form, &mut sheet, (HEAD + 1, last), (STATE, LEFT));
    form.name("answers", Some(sheet.range((HEAD + 1, ANSWER), (last, COMMENT))));
    sheet
}

fn row(form: &mut Form, sheet: &mut Sheet, row: u32, question: &Question) {
    let words = form.words;
    requirement(form, sheet, row, question);
    sheet.text(row, QUESTION, Style::Text, question.asked(words));
    let is_number = question.kind == super::question::Kind::Number;
    sheet.open(row, ANSWER, if is_number { Style::OpenNumber } else { Style::Open });
    let entry = question.entry(form, (row, ANSWER), (row, ANSWER));
    sheet.entries.push(entry);
    let flaw = match (question.class, question.is_proven()) {
        (Class::Clause, _) => {
            let when = format!("evidence-{}", question.item.answer.when.word);
            proof::closed(sheet, row, WAY, &form.word(&when));
            None
        }
        (_, false) => {
            proof::closed(sheet, row, WAY, &form.word("evidence-none"));
            None
        }
        _ => {
            let ways = proof::ways(form, &question.ways(words));
            proof::cells(form, sheet, row, WAY, &ways);
            Some(proof::flaw(form, row, WAY, &ways))
        }
    };
    sheet.open(row, COMMENT, Style::Open);
    sheet.entries.push(Entry {
        from: (row, COMMENT),
        to: (row, COMMENT),
        kind: EntryKind::Any,
        title: form.column("comment"),
        prompt: form.word("prompt-comment"),
        error: String::new(),
    });
    let answer = in_row(row, ANSWER);
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
    state::write(form, sheet, row, (STATE, LEFT), question, &own);
}

/// What is asked: the number, the id, the title, the text, the evidence and what it weighs.
pub fn requirement(form: &mut Form, sheet: &mut Sheet, row: u32, question: &Question) {
    let item = question.item;
    sheet.text(row, 0, Style::Short, item.number.as_str());
    sheet.link(row, CITE, &item.address, &item.cite);
    let mut title = values::title(item, form.words, usize::from(WIDTHS[usize::from(TEXT)]));
    if let Some(old) = &item.old {
        title.push_str(&format!("\n{} {}", form.words.get("old-label"), old.text));
    }
    sheet.text(row, 2, Style::Text, title);
    form.text(sheet, (row, TEXT), item);
    sheet.text(row, 4, Style::Text, question.evidence(form.words));
    sheet.text(row, WEIGHT, Style::Text, question.class.title(form.words));
}

/// Tells the first sheet where the states of this one stand, and colours what is left to do.
pub fn tell(form: &mut Form, sheet: &mut Sheet, rows: (u32, u32)) {
    tell_of(form, sheet, rows, (super::evidence::STATE, super::evidence::STATE + 1));
}

fn tell_of(form: &mut Form, sheet: &mut Sheet, rows: (u32, u32), (state, left): (u16, u16)) {
    let (first, last) = rows;
    let column = |column: u16| sheet.range((first, column), (last, column));
    form.answered.push([column(WEIGHT), column(state), column(left)]);
    let cell = in_row(first, left);
    let is_flaw = proof::FLAWS.iter().chain(&["no-reason", "no-requirement"]);
    let is_flaw = is_flaw.map(|id| format!("{cell}={}", readable::quoted(&form.word(id))));
    let formula = format!("OR({})", is_flaw.collect::<Vec<_>>().join(","));
    sheet.marks.push(Mark { from: (first, left), to: (last, left), formula, tone: Tone::Lacks });
}
