//! The tree of a text: what Markdown becomes, and what HTML, Word, PDF, plain text and
//! differences are made from. It knows only forms that all of these can show.

use super::id::{RequirementId, Version};
use super::section::Section;
use crate::field::text::{PlaceholderKey, Slug};
use crate::source::Span;

/// A text with its notes.
#[derive(Clone, Debug, Default)]
pub struct Text {
    pub blocks: Vec<Block>,
    /// In the order of their first reference.
    pub footnotes: Vec<Footnote>,
}

#[derive(Clone, Debug)]
pub struct Block {
    pub span: Span,
    pub kind: BlockKind,
}

#[derive(Clone, Debug)]
pub enum BlockKind {
    Heading { level: u8, anchor: String, content: Vec<Inline> },
    Paragraph(Vec<Inline>),
    List { start: Option<u64>, items: Vec<Vec<Block>> },
    Quote(Vec<Block>),
    Note { kind: NoteKind, blocks: Vec<Block> },
    Code { language: Option<String>, text: String },
    Table { aligns: Vec<Align>, head: Vec<Cell>, rows: Vec<Vec<Cell>> },
    Rule,
    Transclusion(Transclusion),
}

/// The content of one table cell.
pub type Cell = Vec<Inline>;

/// Boxes that stand out from the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    Note,
    Tip,
    Important,
    Warning,
    Caution,
}

impl NoteKind {
    /// The word in classes and string ids.
    pub fn word(self) -> &'static str {
        match self {
            NoteKind::Note => "note",
            NoteKind::Tip => "tip",
            NoteKind::Important => "important",
            NoteKind::Warning => "warning",
            NoteKind::Caution => "caution",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    None,
    Left,
    Centre,
    Right,
}

#[derive(Clone, Debug)]
pub struct Inline {
    pub span: Span,
    pub kind: InlineKind,
}

#[derive(Clone, Debug)]
pub enum InlineKind {
    Text(String),
    Emphasis(Vec<Inline>),
    Strong(Vec<Inline>),
    Deleted(Vec<Inline>),
    Code(String),
    Link {
        target: Target,
        content: Vec<Inline>,
    },
    Image {
        path: String,
        alt: String,
        title: String,
    },
    Placeholder(PlaceholderKey),
    /// Counts from zero in [`Text::footnotes`].
    FootnoteReference(usize),
    SoftBreak,
    HardBreak,
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Another site, or a mail address.
    External(String),
    /// A heading of the same text.
    Anchor(String),
    /// A requirement, written as its id: `SAR-001`, `SAR-001@2.0`, `SAR-001#motive`.
    Requirement { id: RequirementId, version: Option<Version>, anchor: Option<String> },
    /// An entry of the references, written `ref:lou`.
    Reference(Slug),
    /// An entry of the glossary, written `term:ftalat`.
    Term(Slug),
    /// Another file of the catalogue, by its path in the sources.
    File { path: String, anchor: Option<String> },
}

/// The text of a requirement shown inside another, written `![[SAR-001@1.0#normative]]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transclusion {
    pub id: RequirementId,
    pub version: Version,
    pub section: Section,
}

#[derive(Clone, Debug)]
pub struct Footnote {
    pub span: Span,
    pub blocks: Vec<Block>,
}

/// One thing met on a walk through a text, in reading order.
pub enum Node<'a> {
    Block(&'a Block),
    Inline(&'a Inline),
}

impl Text {
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// Calls `see` for each block and inline, outer before inner, notes last.
    pub fn walk<'a>(&'a self, see: &mut impl FnMut(Node<'a>)) {
        walk_blocks(&self.blocks, see);
        for footnote in &self.footnotes {
            walk_blocks(&footnote.blocks, see);
        }
    }

    /// Calls `see` for each block, outer before inner, notes last.
    pub fn walk_blocks<'a>(&'a self, see: &mut impl FnMut(&'a Block)) {
        walk_blocks_alone(&self.blocks, see);
        for footnote in &self.footnotes {
            walk_blocks_alone(&footnote.blocks, see);
        }
    }

    /// The anchors of the headings.
    pub fn anchors(&self) -> Vec<&str> {
        let mut anchors = Vec::new();
        self.walk_blocks(&mut |block| {
            if let BlockKind::Heading { anchor, .. } = &block.kind {
                anchors.push(anchor.as_str());
            }
        });
        anchors
    }
}

fn walk_blocks_alone<'a>(blocks: &'a [Block], see: &mut impl FnMut(&'a Block)) {
    for block in blocks {
        see(block);
        match &block.kind {
            BlockKind::List { items, .. } => {
                items.iter().for_each(|item| walk_blocks_alone(item, see));
            }
            BlockKind::Quote(blocks) | BlockKind::Note { blocks, .. } => {
                walk_blocks_alone(blocks, see);
            }
            _ => {}
        }
    }
}

fn walk_blocks<'a>(blocks: &'a [Block], see: &mut impl FnMut(Node<'a>)) {
    for block in blocks {
        see(Node::Block(block));
        match &block.kind {
            BlockKind::Heading { content, .. } | BlockKind::Paragraph(content) => {
                walk_inlines(content, see);
            }
            BlockKind::List { items, .. } => items.iter().for_each(|item| walk_blocks(item, see)),
            BlockKind::Quote(blocks) | BlockKind::Note { blocks, .. } => walk_blocks(blocks, see),
            BlockKind::Table { head, rows, .. } => {
                let cells = head.iter().chain(rows.iter().flatten());
                cells.for_each(|cell| walk_inlines(cell, see));
            }
            BlockKind::Code { .. } | BlockKind::Rule | BlockKind::Transclusion(_) => {}
        }
    }
}

fn walk_inlines<'a>(inlines: &'a [Inline], see: &mut impl FnMut(Node<'a>)) {
    for inline in inlines {
        see(Node::Inline(inline));
        match &inline.kind {
            InlineKind::Emphasis(content)
            | InlineKind::Strong(content)
            | InlineKind::Deleted(content)
            | InlineKind::Link { content, .. } => walk_inlines(content, see),
            _ => {}
        }
    }
}

/// The words of some inlines without their form. A placeholder reads as its key in brackets.
pub fn plain(inlines: &[Inline]) -> String {
    let mut words = String::new();
    walk_inlines(inlines, &mut |node| {
        let Node::Inline(inline) = node else { return };
        match &inline.kind {
            InlineKind::Text(text) | InlineKind::Code(text) => words.push_str(text),
            InlineKind::Placeholder(key) => {
                words.push('[');
                words.push_str(key);
                words.push(']');
            }
            InlineKind::Image { alt, .. } => words.push_str(alt),
            InlineKind::SoftBreak | InlineKind::HardBreak => words.push(' '),
            _ => {}
        }
    });
    words
}
