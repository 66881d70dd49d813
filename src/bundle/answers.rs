//! The supplier's answers as a workbook: what is asked per article stands as a matrix of articles and
//! requirements, the rest as a list. The columns follow the shape of answers in the ESPD.
//!
//! What depends on a version and the language alone is a [`piece`], what surrounds it a [`frame`];
//! both are data, published for browsers too, and put together by [`super::book::assembly`].

mod evidence;
mod front;
mod list;
mod matrix;
mod progress;
mod proof;
mod question;
mod state;
mod supplier;

use self::question::Question;
use super::book::assembly::{self, purpose::Purpose};
use super::book::key::Meaning;
use super::book::labels::Labels;
use super::book::lists::choice_text;
use super::book::template::{Block, Frame, Piece};
use super::book::{Book, excel, key, piece as base};
use super::outline::{Item, Outline};
use super::request::{Made, Request};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::words::Words;
use std::collections::BTreeMap;

pub fn make(request: &Request) -> Made {
    excel::write(&book(request.outline, request.words))
}

/// The workbook as values.
pub fn book(outline: &Outline, words: Words) -> Book {
    let pieces: Vec<Piece> = outline.items().map(|item| piece(item, words)).collect();
    let purpose = Purpose::of(outline, words, DocumentFormat::XlsxAnswers);
    assembly::assemble(&frame(words), &pieces, &purpose)
}

fn labels(words: Words) -> Labels {
    Labels { words, kind: "answers" }
}

/// What surrounds the requirements, in one language.
pub fn frame(words: Words) -> Frame {
    front::frame(labels(words))
}

/// What depends on a version of a requirement and the language alone, whatever is filled in.
pub fn piece(item: &Item, words: Words) -> Piece {
    let (labels, question) = (labels(words), Question::of(item));
    let mut blocks = match question.is_per_article() {
        true => BTreeMap::from([
            (matrix::SHEET, matrix::block(labels, &question)),
            (evidence::SHEET, evidence::block(labels, &question)),
        ]),
        false => BTreeMap::from([(list::SHEET, list::block(labels, &question))]),
    };
    blocks.insert(key::SHEET, key(&question, words));
    let is_chosen = question.is_per_article() && question.is_proven();
    Piece {
        class: question.class.word(),
        evidence: question.evidence(words),
        ways: if is_chosen { question.ways(words) } else { Vec::new() },
        ..base::piece(item, words, blocks)
    }
}

/// What is asked, for who reads the answers back.
fn key(question: &Question, words: Words) -> Block {
    let item = question.item;
    let refusals = question.refusals(words);
    let excepted = question.excepted(words);
    let means = |choice: &String| match (refusals.contains(choice), excepted.contains(choice)) {
        (true, _) => "no",
        (_, true) => "exception",
        _ => "yes",
    };
    let choices = question.choices(words).into_iter();
    let meaning = Meaning {
        r#type: item.r#type.word.to_string(),
        class: question.class.word().to_string(),
        kind: question.kind.word().to_string(),
        unit: item.answer.unit.clone(),
        choices: choices.map(|own| (choice_text(&own), means(&own).to_string())).collect(),
        until: question.last_excepted_day().map(str::to_string),
        ways: if question.is_proven() { question.ways(words) } else { Vec::new() },
        points: Vec::new(),
    };
    let sheet = if question.is_per_article() { matrix::SHEET } else { list::SHEET };
    key::requirement(item, (sheet, list::LETTERS), &meaning, question.asked(words))
}
