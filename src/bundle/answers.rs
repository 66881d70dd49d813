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
use super::book::labels::Labels;
use super::book::template::{Frame, Piece};
use super::book::{excel, piece as base};
use super::outline::Item;
use super::request::{Made, Request};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::words::Words;
use std::collections::BTreeMap;

pub fn make(request: &Request) -> Made {
    let words = request.words;
    let pieces: Vec<Piece> = request.outline.items().map(|item| piece(item, words)).collect();
    let purpose = Purpose::of(request.outline, words, DocumentFormat::XlsxAnswers);
    excel::write(&assembly::assemble(&frame(words), &pieces, &purpose))
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
    let blocks = match question.is_per_article() {
        true => BTreeMap::from([
            (matrix::SHEET, matrix::block(labels, &question)),
            (evidence::SHEET, evidence::block(labels, &question)),
        ]),
        false => BTreeMap::from([(list::SHEET, list::block(labels, &question))]),
    };
    let is_chosen = question.is_per_article() && question.is_proven();
    Piece {
        class: question.class.word(),
        evidence: question.evidence(words),
        ways: if is_chosen { question.ways(words) } else { Vec::new() },
        ..base::piece(item, words, blocks)
    }
}
