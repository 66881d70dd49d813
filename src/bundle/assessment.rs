//! The auditor's assessment as a workbook: what is checked, how it was judged, what is to be done, and
//! what comes of it for each requirement.

mod checkpoints;
mod facts;
mod summary;

use super::book::assembly::{self, purpose::Purpose};
use super::book::entity::Words as Entities;
use super::book::frame::{Own, heading, told};
use super::book::labels::Labels;
use super::book::template::{Frame, Line, Open, Piece};
use super::book::values::{LETTERS, Writer};
use super::book::{Book, excel, key, piece as base};
use super::outline::{Item, Outline};
use super::request::{Made, Request};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::words::Words;
use std::collections::BTreeMap;

/// The scale of an assessment, in the order in which it is offered.
const SCALE: [&str; 7] =
    ["met", "observation", "minor", "major", "serious", "unknown", "not-applicable"];

pub fn make(request: &Request) -> Made {
    excel::write(&book(request.outline, request.words))
}

/// The workbook as values.
pub fn book(outline: &Outline, words: Words) -> Book {
    let pieces: Vec<Piece> = outline.items().map(|item| piece(item, words)).collect();
    let purpose = Purpose::of(outline, words, DocumentFormat::XlsxAssessment);
    assembly::assemble(&frame(words), &pieces, &purpose)
}

fn labels(words: Words) -> Labels {
    Labels { words, kind: "assessment" }
}

/// What surrounds the requirements, in one language.
fn frame(words: Words) -> Frame {
    let labels = labels(words);
    let own = Own {
        words: Entities::new(),
        writer: Writer::Reader,
        sheets: vec![facts::sheet(labels), checkpoints::frame(labels), summary::frame(labels)],
        counts: vec![facts::count(labels), checkpoints::count(labels)],
        lines: lines(labels),
        failing: None,
        supplier: 0,
        letters: vec![LETTERS],
        fields: facts::fields(labels),
        meant: SCALE.map(|own| [own.to_string(), grade(labels, own)]).to_vec(),
    };
    super::book::frame::frame(labels, own)
}

/// What depends on a version of a requirement and the language alone, whatever is filled in.
fn piece(item: &Item, words: Words) -> Piece {
    let labels = labels(words);
    let points = checkpoints::points(labels, item);
    let blocks = BTreeMap::from([
        (checkpoints::SHEET, checkpoints::block(labels, item, &points)),
        (summary::SHEET, summary::block(labels, item, points.len())),
        (key::SHEET, checkpoints::key(item, &points)),
    ]);
    let mut piece = Piece { amount: points.len(), ..base::piece(item, words, blocks) };
    let examples = item.placeholders.iter().map(|own| own.example.clone().unwrap_or_default());
    let placeholders = piece.placeholders.into_iter().zip(examples);
    piece.placeholders = placeholders.map(|(own, example)| Open { example, ..own }).collect();
    piece
}

fn lines(labels: Labels) -> Vec<Line> {
    let own = |label: &str, text: &str| told(labels, &labels.id(label), &labels.id(text));
    let values = told(labels, "bundle-xlsx-values", &labels.id("how-values"));
    let mut lines = vec![Line { when: Some("open"), ..values }];
    lines.extend(["facts", "checkpoints", "summary"].map(|part| own(part, &format!("how-{part}"))));
    lines.push(heading(labels, &labels.id("scale")));
    lines
        .extend(SCALE.map(|grade| own(&format!("scale-{grade}"), &format!("scale-{grade}-about"))));
    lines.push(heading(labels, &labels.id("relied")));
    lines.push(own("relied-when", "relied-about"));
    lines.push(own("privacy", "privacy-about"));
    lines
}

/// A grade of the scale in words.
fn grade(labels: Labels, grade: &str) -> String {
    labels.word(&format!("scale-{grade}"))
}
