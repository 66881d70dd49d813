//! A difference as pages show it: removed and added words, marked for eye and ear.

use crate::catalogue::requirement::Requirement;
use crate::release::difference::{self, PartDifference, PieceKind};
use crate::site::words::Words;
use crate::strings::section_id;
use serde::Serialize;

/// One part of a requirement that differs.
#[derive(Serialize)]
pub struct Part {
    heading: String,
    paragraphs: Vec<Vec<Piece>>,
}

#[derive(Serialize)]
struct Piece {
    /// `same`, `removed` or `added`.
    kind: &'static str,
    words: String,
}

/// The parts that differ between two versions.
pub fn parts(words: Words, before: &Requirement, after: &Requirement) -> Vec<Part> {
    difference::requirement(before, after).into_iter().map(|one| part(words, one)).collect()
}

fn part(words: Words, one: PartDifference) -> Part {
    let heading = match one.section {
        Some(section) => words.get(&section_id(section)),
        None => words.get("title"),
    };
    let piece = |piece: difference::Piece| Piece {
        kind: match piece.kind {
            PieceKind::Same => "same",
            PieceKind::Removed => "removed",
            PieceKind::Added => "added",
        },
        words: piece.words,
    };
    let paragraph = |pieces: Vec<difference::Piece>| pieces.into_iter().map(piece).collect();
    Part { heading, paragraphs: one.paragraphs.into_iter().map(paragraph).collect() }
}
