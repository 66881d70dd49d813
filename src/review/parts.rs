//! The differences of a text, part by part, as pages show them.

use super::Draft;
use crate::catalogue::Catalogue;
use crate::catalogue::body::Body;
use crate::catalogue::requirement::Requirement;
use crate::field::text::Language;
use crate::release::difference::{self, PieceKind, Words};
use crate::site::facts_lines;
use crate::strings::section_id;
use serde::Serialize;

/// One part that differs, under its heading.
#[derive(Serialize)]
pub struct Part {
    heading: String,
    /// The language of the paragraphs, where it is not that of the page.
    lang: Option<String>,
    paragraphs: Vec<Vec<Piece>>,
}

#[derive(Serialize)]
struct Piece {
    kind: &'static str,
    words: String,
}

/// The parts of a text that is new as a whole: nothing of it is marked.
pub fn unmarked(mut parts: Vec<Part>) -> Vec<Part> {
    let pieces = parts.iter_mut().flat_map(|part| part.paragraphs.iter_mut().flatten());
    pieces.for_each(|piece| piece.kind = "same");
    parts
}

/// A requirement and the catalogue that it stands in; none where it is not there.
pub type InCatalogue<'a> = Option<(&'a Catalogue, &'a Requirement)>;

/// Texts and facts in the first language, then the fields of the file, then each translation.
pub fn requirement(draft: &Draft, before: InCatalogue, after: InCatalogue) -> Vec<Part> {
    let none = Body::default();
    let mut parts = texts(draft, None, words(before, None, &none), words(after, None, &none));
    let facts = |one: InCatalogue| match one {
        Some((catalogue, one)) => facts_lines(draft.words(), catalogue, one),
        None => Vec::new(),
    };
    let heading = draft.words().get("facts");
    parts.extend(part(heading, None, difference::lines(&facts(before), &facts(after))));
    let fields = |one: InCatalogue| {
        let text = one.and_then(|(_, one)| draft.sources.file(one.origin.file).text());
        split(text.unwrap_or_default()).0
    };
    let heading = draft.words().get("branch-fields");
    parts.extend(part(heading, None, difference::lines(&fields(before), &fields(after))));
    for language in draft.catalogue.config.languages().iter().skip(1).map(Some) {
        let (old, new) = (words(before, language, &none), words(after, language, &none));
        parts.extend(texts(draft, language, old, new));
    }
    parts
}

/// The words of a requirement as it was written, or as it is translated, of whatever version.
fn words<'a>(one: InCatalogue<'a>, language: Option<&Language>, none: &'a Body) -> Words<'a> {
    let own = one.and_then(|(_, one)| match language {
        None => Some(Words::of(one)),
        Some(language) => {
            let own = one.translations.get(language)?;
            Some(Words { title: &own.fields.title, body: &own.body })
        }
    });
    own.unwrap_or(Words { title: "", body: none })
}

fn texts(draft: &Draft, language: Option<&Language>, before: Words, after: Words) -> Vec<Part> {
    let words = draft.words();
    let each = difference::requirement(before, after).into_iter().filter_map(|one| {
        let heading = match one.section {
            Some(section) => words.get(&section_id(section)),
            None => words.get("title"),
        };
        let heading = match language {
            Some(language) => format!("{heading} ({})", &**language),
            None => heading,
        };
        part(heading, language, one.paragraphs)
    });
    each.collect()
}

/// The same of any other text: the fields that differ, and the paragraphs around each change.
pub fn file(draft: &Draft, before: &str, after: &str) -> Vec<Part> {
    let (words, old, new) = (draft.words(), split(before), split(after));
    let fields = difference::lines(&old.0, &new.0);
    let text = around(difference::texts(&old.1, &new.1));
    let parts = [
        part(words.get("branch-fields"), None, fields),
        part(words.get("branch-text"), None, text),
    ];
    parts.into_iter().flatten().collect()
}

fn part(
    heading: String,
    language: Option<&Language>,
    paragraphs: Vec<Vec<difference::Piece>>,
) -> Option<Part> {
    let piece = |piece: difference::Piece| Piece {
        kind: match piece.kind {
            PieceKind::Same => "same",
            PieceKind::Removed => "removed",
            PieceKind::Added => "added",
        },
        words: piece.words,
    };
    let paragraphs: Vec<Vec<Piece>> = paragraphs
        .into_iter()
        .map(|paragraph| paragraph.into_iter().map(piece).collect())
        .collect();
    let lang = language.map(|language| language.to_string());
    (!paragraphs.is_empty()).then_some(Part { heading, lang, paragraphs })
}

/// Paragraphs that differ with one of those beside them; what is left out shows as dots.
fn around(all: Vec<Vec<difference::Piece>>) -> Vec<Vec<difference::Piece>> {
    let differs = |paragraph: &Vec<difference::Piece>| {
        paragraph.iter().any(|piece| piece.kind != PieceKind::Same)
    };
    let changed: Vec<bool> = all.iter().map(differs).collect();
    let is_near = |at: usize| {
        let (from, to) = (at.saturating_sub(1), (at + 2).min(changed.len()));
        changed[from..to].contains(&true)
    };
    let dots = || vec![difference::Piece { kind: PieceKind::Same, words: "…".to_string() }];
    let mut kept = Vec::new();
    let mut is_left_out = false;
    for (at, paragraph) in all.into_iter().enumerate() {
        if !is_near(at) {
            is_left_out = true;
            continue;
        }
        if std::mem::take(&mut is_left_out) {
            kept.push(dots());
        }
        kept.push(paragraph);
    }
    if is_left_out && !kept.is_empty() {
        kept.push(dots());
    }
    kept
}

/// The lines of the fields and those of the text, without blank ones. A file without front matter is
/// all fields.
fn split(text: &str) -> (Vec<String>, Vec<String>) {
    const FENCE: &str = "+++\n";
    let lines = |text: &str| -> Vec<String> {
        text.lines().filter(|line| !line.trim().is_empty()).map(str::to_string).collect()
    };
    match text.strip_prefix(FENCE).and_then(|rest| rest.split_once("\n+++\n")) {
        Some((fields, text)) => (lines(fields), lines(text)),
        None => (lines(text), Vec::new()),
    }
}
