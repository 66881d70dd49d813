//! The difference of two texts, word by word.

use crate::catalogue::body::Body;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::text::{Block, BlockKind, Text, plain};
use crate::field::text::Language;
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// A run of words, and whether both texts have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub kind: PieceKind,
    pub words: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    Same,
    Removed,
    Added,
}

/// The difference of one part of a requirement; a paragraph is a list of pieces.
pub struct PartDifference {
    /// None for the title.
    pub section: Option<Section>,
    pub paragraphs: Vec<Vec<Piece>>,
}

impl PartDifference {
    pub fn has_changes(&self) -> bool {
        self.paragraphs.iter().flatten().any(|piece| piece.kind != PieceKind::Same)
    }
}

/// The words of a version in one language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub title: &'a str,
    pub body: &'a Body,
}

impl<'a> Words<'a> {
    /// In the language that it was written in.
    pub fn of(one: &'a Requirement) -> Words<'a> {
        Words { title: &one.fields.title, body: &one.body }
    }

    /// In another language, if that version was translated.
    pub fn translated(one: &'a Requirement, language: &Language) -> Option<Words<'a>> {
        let own = one.translation_of_its_version(language)?;
        Some(Words { title: &own.fields.title, body: &own.body })
    }
}

/// The parts of a requirement that differ between two versions, the title first.
pub fn requirement(before: Words, after: Words) -> Vec<PartDifference> {
    let title =
        PartDifference { section: None, paragraphs: vec![words(before.title, after.title)] };
    let sections = Section::ALL.into_iter().map(|section| {
        let of = |one: Words| {
            one.body.get(&section).map(|part| paragraphs(&part.text)).unwrap_or_default()
        };
        PartDifference { section: Some(section), paragraphs: texts(&of(before), &of(after)) }
    });
    std::iter::once(title).chain(sections).filter(PartDifference::has_changes).collect()
}

/// Stands between two paragraphs in the sequence of words.
const BREAK: &str = "\n";

/// The difference of two lists of paragraphs.
pub fn texts(before: &[String], after: &[String]) -> Vec<Vec<Piece>> {
    let mut paragraphs = vec![Vec::new()];
    for piece in pieces(&joined(before), &joined(after)) {
        let mut rest = piece.words.split(BREAK);
        if let Some(first) = rest.next() {
            push(&mut paragraphs, piece.kind, first);
        }
        for part in rest {
            paragraphs.push(Vec::new());
            push(&mut paragraphs, piece.kind, part);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}

/// The lines that differ between two lists, each with its words compared; lines that both have are left out.
pub fn lines(before: &[String], after: &[String]) -> Vec<Vec<Piece>> {
    let all = texts(before, after);
    all.into_iter().filter(|line| line.iter().any(|piece| piece.kind != PieceKind::Same)).collect()
}

/// The difference of two lines.
pub fn words(before: &str, after: &str) -> Vec<Piece> {
    pieces(&tokens(before), &tokens(after))
}

fn push(paragraphs: &mut [Vec<Piece>], kind: PieceKind, words: &str) {
    if let Some(paragraph) = paragraphs.last_mut().filter(|_| !words.is_empty()) {
        paragraph.push(Piece { kind, words: words.to_string() });
    }
}

fn joined(paragraphs: &[String]) -> Vec<&str> {
    let mut joined = Vec::new();
    for paragraph in paragraphs {
        if !joined.is_empty() {
            joined.push(BREAK);
        }
        joined.extend(tokens(paragraph));
    }
    joined
}

/// Words, the spaces between them, and each mark of punctuation.
fn tokens(text: &str) -> Vec<&str> {
    let mut tokens = Vec::new();
    let mut start = 0;
    let mut last: Option<Sort> = None;
    for (at, c) in text.char_indices() {
        // A decimal comma or point belongs to its number.
        let is_decimal = matches!(c, ',' | '.')
            && text[..at].ends_with(|c: char| c.is_ascii_digit())
            && text[at + 1..].starts_with(|c: char| c.is_ascii_digit());
        let sort = if is_decimal { Sort::Word } else { Sort::of(c) };
        if last.is_some_and(|last| last != sort || sort == Sort::Mark) {
            tokens.push(&text[start..at]);
            start = at;
        }
        last = Some(sort);
    }
    if start < text.len() {
        tokens.push(&text[start..]);
    }
    tokens
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sort {
    Word,
    Space,
    Mark,
}

impl Sort {
    fn of(c: char) -> Sort {
        if c.is_whitespace() {
            Sort::Space
        } else if c.is_alphanumeric() {
            Sort::Word
        } else {
            Sort::Mark
        }
    }
}

fn pieces(before: &[&str], after: &[&str]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut push = |kind: PieceKind, words: &[&str]| {
        if !words.is_empty() {
            pieces.push(Piece { kind, words: words.concat() });
        }
    };
    for op in capture_diff_slices(Algorithm::Patience, before, after) {
        match op {
            DiffOp::Equal { old_index, len, .. } => {
                push(PieceKind::Same, &before[old_index..old_index + len]);
            }
            op => {
                push(PieceKind::Removed, &before[op.old_range()]);
                push(PieceKind::Added, &after[op.new_range()]);
            }
        }
    }
    merged(pieces)
}

/// A single space between two changes reads better as part of them.
fn merged(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut merged: Vec<Piece> = Vec::new();
    let mut pieces = pieces.into_iter().peekable();
    while let Some(piece) = pieces.next() {
        let is_space = piece.kind == PieceKind::Same && piece.words == " ";
        let follows_change = merged.last().is_some_and(|last| last.kind != PieceKind::Same);
        let precedes_change = pieces.peek().is_some_and(|next| next.kind != PieceKind::Same);
        if is_space && follows_change && precedes_change {
            extend(&mut merged, PieceKind::Removed, " ");
            extend(&mut merged, PieceKind::Added, " ");
        } else {
            extend(&mut merged, piece.kind, &piece.words);
        }
    }
    merged
}

/// Adds words to the run of their kind in the change at the end, removed words before added ones.
fn extend(merged: &mut Vec<Piece>, kind: PieceKind, words: &str) {
    let last_same = merged.iter().rposition(|piece| piece.kind == PieceKind::Same);
    let from = last_same.map_or(0, |at| at + 1);
    if kind != PieceKind::Same
        && let Some(piece) = merged[from..].iter_mut().find(|piece| piece.kind == kind)
    {
        piece.words.push_str(words);
        return;
    }
    let piece = Piece { kind, words: words.to_string() };
    match kind {
        PieceKind::Removed => merged.insert(from, piece),
        _ => merged.push(piece),
    }
}

/// A text as paragraphs of plain words: one for each heading, paragraph, item, row of a table.
pub fn paragraphs(text: &Text) -> Vec<String> {
    let mut found = Vec::new();
    blocks(&text.blocks, "", &mut found);
    text.footnotes.iter().for_each(|note| blocks(&note.blocks, "", &mut found));
    found
}

fn blocks(all: &[Block], lead: &str, found: &mut Vec<String>) {
    for block in all {
        match &block.kind {
            BlockKind::Heading { content, .. } | BlockKind::Paragraph(content) => {
                found.push(format!("{lead}{}", plain(content)));
            }
            BlockKind::List { items, .. } => {
                items.iter().for_each(|item| blocks(item, "– ", found));
            }
            BlockKind::Quote(inner) | BlockKind::Note { blocks: inner, .. } => {
                blocks(inner, lead, found);
            }
            BlockKind::Code { text, .. } => found.extend(text.lines().map(str::to_string)),
            BlockKind::Table { head, rows, .. } => {
                for row in std::iter::once(head).chain(rows) {
                    let cells: Vec<String> = row.iter().map(|cell| plain(cell)).collect();
                    found.push(cells.join(" | "));
                }
            }
            BlockKind::Transclusion(one) => found.push(format!("{}@{}", one.id, one.version)),
            BlockKind::Rule => {}
        }
    }
}
