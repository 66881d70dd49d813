//! How far the answer to a requirement has come, in the words that the first sheet counts: not
//! answered, answered, does not meet. Beside it stands what is left to do.

use super::question::{Class, Question};
use crate::bundle::book::entity::entity;
use crate::bundle::book::labels::Labels;
use crate::bundle::book::place::{Letters, Line, loose, span};
use crate::bundle::book::template::Block;
use crate::bundle::book::{Given, Style, Tone, readable};
use crate::phrasebook::Argument;

/// The three states in the ids of their strings.
pub const STATES: [&str; 3] = ["fails", "open", "answered"];

/// Formulas that count in the answers to a question.
pub struct Counted {
    /// How many answers are asked for, and how many of them are not there.
    pub asked: String,
    pub open: String,
    /// How many say no, lean on an exception, or that the requirement does not concern an article.
    pub refused: String,
    pub excepted: String,
    pub not_concerned: String,
    /// The cell where it is said why not.
    pub reason: Option<String>,
    /// What is wrong with the proof, if it is proven.
    pub flaw: Option<String>,
}

/// Writes the state of a row and what is left to do.
pub fn write(
    labels: Labels,
    block: &mut Block,
    (state, left): (u16, u16),
    question: &Question,
    own: &Counted,
) {
    let word = |id: &str| labels.quoted(id);
    let [fails, open, answered] =
        STATES.map(|id| readable::quoted(&state_word(labels, question, id)));
    let is_asked = question.is_asked_now();
    let expired = expired(question, own);
    let reason = own.reason.as_ref();
    let unexplained =
        reason.map(|reason| format!("AND({}>0,TRIM({reason})=\"\")", own.not_concerned));
    let lacking = match is_asked {
        true => vec![format!("{}=0", own.asked), format!("{}>0", own.open)],
        false => vec![format!("{}={}", own.open, own.asked)],
    };
    let mut formula = format!("IF({},{open},{answered})", any(lacking, &unexplained));
    if is_asked {
        let failing = vec![format!("{}>0", own.refused)];
        formula = format!("IF({},{fails},{formula})", any(failing, &expired));
    }
    let given = Given::Text(state_word(labels, question, "open"));
    block.formula(0, state, Style::State, &formula, given);

    let counted = |id: &str, count: &str| {
        readable::spliced(&labels.marked(&labels.id(id), &["count"]), &[count])
    };
    let is_many = question.is_per_article();
    let (lacking, no) = match is_many {
        true => (counted("left-articles", &own.open), counted("no-articles", &own.refused)),
        false => {
            (word("left"), word(if question.class == Class::Clause { "refused" } else { "is-no" }))
        }
    };
    let proven = format!(
        "{}-{}-{}-{}-{}>0",
        own.asked, own.open, own.refused, own.excepted, own.not_concerned
    );
    let proof = match &own.flaw {
        Some(flaw) => format!("IF({proven},{flaw},\"\")"),
        None => "\"\"".to_string(),
    };
    let mut left_over = match unexplained {
        Some(unexplained) => format!("IF({unexplained},{},{proof})", word("no-reason")),
        None => proof,
    };
    left_over = match is_asked {
        true => format!("IF({}>0,{lacking},{left_over})", own.open),
        false => format!("IF({}={},{},{left_over})", own.open, own.asked, word("free")),
    };
    if is_many {
        left_over = format!("IF({}=0,{},{left_over})", own.asked, word("no-articles-yet"));
    }
    if is_asked {
        if let Some(expired) = expired {
            let ended = ended(labels, question);
            left_over = format!("IF({expired},{ended},{left_over})");
        }
        left_over = format!("IF({}>0,{no},{left_over})", own.refused);
    }
    let given = match (is_many, is_asked) {
        (true, _) => labels.word("no-articles-yet"),
        (false, true) => labels.word("left"),
        (false, false) => labels.word("free"),
    };
    block.formula(0, left, Style::Text, &left_over, Given::Text(given));
}

/// Whether any of some formulas holds.
fn any(mut all: Vec<String>, more: &Option<String>) -> String {
    all.extend(more.clone());
    match all.as_slice() {
        [one] => one.clone(),
        all => format!("OR({})", all.join(",")),
    }
}

/// Whether an exception is used that has ended on the last day of tenders, where that can be.
fn expired(question: &Question, own: &Counted) -> Option<String> {
    let last = question.last_excepted_day()?;
    let parts: Vec<&str> = last.split('-').map(|part| part.trim_start_matches('0')).collect();
    let (date, day) = (parts.join(","), entity("day"));
    Some(format!("AND({}>0,IF({day}=\"\",FALSE,DATE({date})<{day}))", own.excepted))
}

/// That it has, in a formula.
fn ended(labels: Labels, question: &Question) -> String {
    let exceptions = question.item.normative.exceptions.iter();
    let until = exceptions.filter_map(|own| own.until.clone()).next_back();
    let until = [("date", Argument::Text(until.unwrap_or_default()))];
    readable::quoted(&labels.words.format(&labels.id("exception-ended"), &until))
}

/// What a state is called. A clause is not met, but accepted.
pub fn state_word(labels: Labels, question: &Question, id: &str) -> String {
    match (question.class, id) {
        (Class::Scored, "fails") => labels.word("state-open"),
        _ => labels.word(&format!("state-{id}")),
    }
}

/// Colours the states of a range. The words say the same.
pub fn colour(labels: Labels, block: &mut Block, from: (u32, u16), to: (impl Line, impl Letters)) {
    let (cell, at) = (loose(from.0, from.1), span(from, to));
    for (id, tone) in [("fails", Tone::Fails), ("open", Tone::Lacks), ("answered", Tone::Done)] {
        let word = labels.quoted(&format!("state-{id}"));
        block.mark(at.clone(), format!("{cell}={word}"), tone);
    }
}
