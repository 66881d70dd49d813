//! A difference as pages show it: removed and added words, marked for eye and ear.

use super::facts_lines;
use crate::catalogue::Catalogue;
use crate::catalogue::requirement::Requirement;
use crate::release::difference::{self, PartDifference, PieceKind};
use crate::site::page_context::PageContext;
use crate::strings::section_id;
use crate::words::Words;
use serde::Serialize;

/// One part of a requirement that differs.
#[derive(Serialize)]
pub struct Part {
    heading: String,
    /// The language of the paragraphs, where it is not that of the page.
    lang: Option<String>,
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

/// The parts that differ between two versions: the texts, then the facts. Texts are compared in
/// the language of the page if both versions are translated; facts are compared as they were written.
pub fn parts(here: &PageContext, before: InCatalogue, after: InCatalogue) -> Vec<Part> {
    let translated = |one| difference::Words::translated(one, here.language);
    let (texts, texts_lang) = match (translated(before.1), translated(after.1)) {
        (Some(before), Some(after)) => (difference::requirement(before, after), None),
        _ => {
            let (before, after) = (difference::Words::of(before.1), difference::Words::of(after.1));
            (difference::requirement(before, after), here.first_unless_shown())
        }
    };
    let mut parts: Vec<Part> =
        texts.into_iter().map(|one| part(here.words(), one, &texts_lang)).collect();
    let as_written = here.site.publication.words(here.first());
    let lines = |(catalogue, one): InCatalogue| facts_lines::lines(as_written, catalogue, one);
    let facts = difference::lines(&lines(before), &lines(after));
    if !facts.is_empty() {
        let heading = here.words().get("facts");
        parts.push(Part { heading, lang: here.first_unless_shown(), paragraphs: shown(facts) });
    }
    parts
}

fn part(words: Words, one: PartDifference, lang: &Option<String>) -> Part {
    let heading = match one.section {
        Some(section) => words.get(&section_id(section)),
        None => words.get("title"),
    };
    Part { heading, lang: lang.clone(), paragraphs: shown(one.paragraphs) }
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
