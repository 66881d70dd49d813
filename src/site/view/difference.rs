//! A difference as pages show it: removed and added words, marked for eye and ear.

use super::facts_lines;
use crate::catalogue::Catalogue;
use crate::catalogue::requirement::Requirement;
use crate::release::difference::{self, PartDifference, PieceKind};
use crate::strings::section_id;
use crate::words::Words;
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

/// A requirement, and the catalogue that it stands in.
pub type InCatalogue<'a> = (&'a Catalogue, &'a Requirement);

/// The parts that differ between two versions: the texts, then the facts.
pub fn parts(words: Words, before: InCatalogue, after: InCatalogue) -> Vec<Part> {
    let texts = difference::requirement(before.1, after.1).into_iter();
    let mut parts: Vec<Part> = texts.map(|one| part(words, one)).collect();
    let lines = |(catalogue, one): InCatalogue| facts_lines::lines(words, catalogue, one);
    let facts = difference::lines(&lines(before), &lines(after));
    if !facts.is_empty() {
        parts.push(Part { heading: words.get("facts"), paragraphs: shown(facts) });
    }
    parts
}

fn part(words: Words, one: PartDifference) -> Part {
    let heading = match one.section {
        Some(section) => words.get(&section_id(section)),
        None => words.get("title"),
    };
    Part { heading, paragraphs: shown(one.paragraphs) }
}

fn shown(paragraphs: Vec<Vec<difference::Piece>>) -> Vec<Vec<Piece>> {
    let piece = |piece: difference::Piece| Piece {
        kind: match piece.kind {
            PieceKind::Same => "same",
            PieceKind::Removed => "removed",
            PieceKind::Added => "added",
        },
        words: piece.words,
    };
    let paragraph = |pieces: Vec<difference::Piece>| pieces.into_iter().map(piece).collect();
    paragraphs.into_iter().map(paragraph).collect()
}
