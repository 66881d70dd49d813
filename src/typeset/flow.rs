//! Blocks to strips: pieces as wide as the text that are placed on pages one below the other. Each
//! knows what is drawn in it, what it stays with, and where it belongs in the tree of tags.

use super::compose::Composer;
use super::document::{Block, Document, Look, Size, Target, Text, words};
use super::glyphs::Shaped;
use super::press::Setter;
use super::style::{Rgb, Style};
use super::tags::{LeafId, Tags};
use std::ops::Range;
use std::sync::Arc;

/// All that stands in a document, one below the other.
pub struct Flow {
    pub strips: Vec<Strip>,
    pub frames: Vec<Frame>,
    pub tags: Tags,
    pub links: Vec<Link>,
    pub headings: Vec<Headline>,
    /// The strips of the head of each table.
    pub table_heads: Vec<Range<usize>>,
}

pub struct Strip {
    pub height: f32,
    /// The room above, which is left out at the top of a page.
    pub above: f32,
    /// Whether it stays on the page of the next.
    pub stays: bool,
    /// Whether it begins a page.
    pub begins_page: bool,
    pub marks: Vec<Mark>,
    /// What is drawn around it and its neighbours.
    pub frames: Vec<usize>,
    /// The table whose head is repeated if it comes first on a page.
    pub table: Option<usize>,
    /// The row of a table that it is a line of.
    pub row: Option<usize>,
    pub anchors: Vec<String>,
    pub heading: Option<usize>,
}

pub enum Mark {
    /// A line of a paragraph.
    Line {
        shaped: Arc<Shaped>,
        line: usize,
        x: f32,
        baseline: f32,
        paint: Arc<Vec<Paint>>,
    },
    /// The number of the page that a heading stands on, up to the right.
    PageOf {
        heading: usize,
        right: f32,
        baseline: f32,
        leaf: LeafId,
        size: Size,
        is_bold: bool,
    },
    /// A line across.
    Rule {
        x: f32,
        y: f32,
        width: f32,
        thickness: f32,
        colour: Rgb,
    },
    /// Dots between a heading and its page.
    Dots {
        from: f32,
        to: f32,
        baseline: f32,
    },
    Picture {
        x: f32,
        height: f32,
        leaf: LeafId,
    },
}

/// How a piece of a paragraph is drawn, and which leaf of the tags it is.
#[derive(Clone, Debug)]
pub struct Paint {
    pub colour: Rgb,
    pub look: Look,
    pub leaf: LeafId,
    pub link: Option<usize>,
}

pub struct Link {
    pub target: Target,
    /// What is read in its place.
    pub words: String,
}

/// What is drawn behind or beside the strips that share it.
#[derive(Clone, Copy)]
pub struct Frame {
    pub kind: FrameKind,
    pub x: f32,
    pub width: f32,
}

#[derive(Clone, Copy)]
pub enum FrameKind {
    Bar(Rgb, f32),
    Ground(Rgb),
    Outline(Rgb),
}

pub struct Headline {
    pub level: u8,
    pub words: String,
    pub text: Text,
    pub is_listed: bool,
    pub is_bookmarked: bool,
}

/// Sets a document. `style` is that of the press of `setter`.
pub fn set(document: &Document, style: &Style, setter: &mut Setter) -> Flow {
    let language = &document.about.language;
    if document.blocks.len() > LONG {
        // What takes long is to set the paragraphs. Each core sets those of some of the blocks; the
        // blocks are then put one below the other, and what else was made of them here is dropped.
        let parts: Vec<&[Block]> = document.blocks.chunks(LONG / 4).collect();
        setter.ahead(&parts, |blocks, setter| {
            Composer::new(language, Vec::new(), style, setter).blocks(blocks);
        });
    }
    let headings = headlines(&document.blocks);
    let mut composer = Composer::new(language, headings, style, setter);
    composer.blocks(&document.blocks);
    composer.flow
}

/// How many blocks a document has at least that several cores set: below it there are others to make.
const LONG: usize = 2000;

/// The anchor that the contents lead to.
pub fn heading_anchor(at: usize) -> String {
    format!("#{at}")
}

/// The headings of a document, in their order.
fn headlines(blocks: &[Block]) -> Vec<Headline> {
    let mut found = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(one) => found.push(Headline {
                level: one.level,
                words: words(&one.text),
                text: one.text.clone(),
                is_listed: one.is_listed,
                is_bookmarked: one.is_bookmarked,
            }),
            Block::Quote(blocks)
            | Block::Barred { blocks, .. }
            | Block::Framed(blocks)
            | Block::Together(blocks)
            | Block::In { blocks, .. } => found.extend(headlines(blocks)),
            Block::List(list) => {
                found.extend(list.items.iter().flat_map(|(_, blocks)| headlines(blocks)));
            }
            Block::Notes(notes) => {
                found.extend(notes.iter().flat_map(|note| headlines(&note.blocks)));
            }
            _ => {}
        }
    }
    found
}
