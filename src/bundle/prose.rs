//! A text as documents show it: the tree of the catalogue with every link led out to the web and
//! every value that was filled in put in its place. It needs nothing beside itself.

use crate::catalogue::text::{self, Align, BlockKind, InlineKind, Text};
use crate::field::text::PlaceholderKey;
use crate::reading::links::{Links, Way};
use serde::Serialize;

/// A text with its notes, in the order of their numbers.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Prose {
    pub blocks: Vec<Block>,
    pub notes: Vec<Vec<Block>>,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Block {
    /// Below the headings of the document itself; the level counts from one.
    Heading {
        level: u8,
        content: Vec<Inline>,
    },
    Paragraph {
        content: Vec<Inline>,
    },
    List {
        start: Option<u64>,
        items: Vec<Vec<Block>>,
    },
    Quote {
        blocks: Vec<Block>,
    },
    /// A box that stands out, with the word that opens it.
    Note {
        label: String,
        blocks: Vec<Block>,
    },
    Code {
        text: String,
    },
    Table {
        aligns: Vec<&'static str>,
        head: Vec<Vec<Inline>>,
        rows: Vec<Vec<Vec<Inline>>>,
    },
    Rule,
}

#[derive(Clone, Debug, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Inline {
    Text {
        text: String,
    },
    Emphasis {
        content: Vec<Inline>,
    },
    Strong {
        content: Vec<Inline>,
    },
    Deleted {
        content: Vec<Inline>,
    },
    Code {
        text: String,
    },
    Link {
        address: String,
        content: Vec<Inline>,
    },
    /// What the buyer fills in, by its key.
    Placeholder {
        key: String,
    },
    /// What the buyer has filled in.
    Filled {
        key: String,
        value: String,
    },
    /// The number of a note, from one.
    NoteReference {
        number: usize,
    },
    Break,
}

/// What turns texts of the catalogue into prose.
pub struct Reader<'a> {
    pub guide: Links<'a>,
    /// The page that links within a text lead to.
    pub page: &'a str,
    /// The value of a placeholder that the buyer has filled in.
    pub filled: &'a dyn Fn(&PlaceholderKey) -> Option<String>,
}

impl Reader<'_> {
    pub fn read(&self, text: &Text) -> Prose {
        Prose {
            blocks: self.blocks(&text.blocks),
            notes: text.footnotes.iter().map(|note| self.blocks(&note.blocks)).collect(),
        }
    }

    fn blocks(&self, blocks: &[text::Block]) -> Vec<Block> {
        blocks.iter().filter_map(|block| self.block(&block.kind)).collect()
    }

    fn block(&self, block: &BlockKind) -> Option<Block> {
        Some(match block {
            BlockKind::Heading { level, content, .. } => {
                // The sections of a requirement have the second level, so what stands in one is below.
                Block::Heading {
                    level: level.saturating_sub(2).max(1),
                    content: self.inlines(content),
                }
            }
            BlockKind::Paragraph(content) => Block::Paragraph { content: self.inlines(content) },
            BlockKind::List { start, items } => Block::List {
                start: *start,
                items: items.iter().map(|item| self.blocks(item)).collect(),
            },
            BlockKind::Quote(blocks) => Block::Quote { blocks: self.blocks(blocks) },
            BlockKind::Note { kind, blocks } => Block::Note {
                label: self.guide.words().get(&format!("note-{}", kind.word())),
                blocks: self.blocks(blocks),
            },
            BlockKind::Code { text, .. } => Block::Code { text: text.clone() },
            BlockKind::Table { aligns, head, rows } => Block::Table {
                aligns: aligns.iter().map(|&align| word(align)).collect(),
                head: head.iter().map(|cell| self.inlines(cell)).collect(),
                rows: rows
                    .iter()
                    .map(|row| row.iter().map(|cell| self.inlines(cell)).collect())
                    .collect(),
            },
            BlockKind::Rule => Block::Rule,
            BlockKind::Transclusion(one) => {
                let (text, _) = self.guide.transcluded(one)?;
                Block::Quote { blocks: self.blocks(&text.blocks) }
            }
        })
    }

    fn inlines(&self, inlines: &[text::Inline]) -> Vec<Inline> {
        let mut read: Vec<Inline> = Vec::new();
        for inline in inlines {
            let one = self.inline(&inline.kind);
            match (read.last_mut(), one) {
                // What the source broke into lines reads as one piece.
                (Some(Inline::Text { text: before }), Inline::Text { text }) => {
                    before.push_str(&text)
                }
                (_, one) => read.push(one),
            }
        }
        read
    }

    fn inline(&self, inline: &InlineKind) -> Inline {
        match inline {
            InlineKind::Text(text) => Inline::Text { text: text.clone() },
            InlineKind::Emphasis(content) => Inline::Emphasis { content: self.inlines(content) },
            InlineKind::Strong(content) => Inline::Strong { content: self.inlines(content) },
            InlineKind::Deleted(content) => Inline::Deleted { content: self.inlines(content) },
            InlineKind::Code(text) => Inline::Code { text: text.clone() },
            InlineKind::Link { target, content } => {
                let content = self.inlines(content);
                match self.guide.target(target) {
                    Some(Way::Outside(address)) => Inline::Link { address, content },
                    Some(Way::Here(anchor)) => {
                        Inline::Link { address: format!("{}#{anchor}", self.page), content }
                    }
                    Some(Way::Place(place)) => {
                        let address = place.address.absolute(self.guide.publication.base_url());
                        Inline::Link { address: place.with_anchor(address), content }
                    }
                    // Links that lead nowhere do not pass the checks.
                    None => Inline::Emphasis { content },
                }
            }
            // A picture is looked at on the web; here its words stand, and the way to it.
            InlineKind::Image { path, alt, .. } => {
                let content = vec![Inline::Text { text: alt.clone() }];
                match self.guide.image(path) {
                    Some(address) => Inline::Link {
                        address: address.absolute(self.guide.publication.base_url()),
                        content,
                    },
                    None => Inline::Emphasis { content },
                }
            }
            InlineKind::Placeholder(key) => match (self.filled)(key) {
                Some(value) => Inline::Filled { key: key.to_string(), value },
                None => Inline::Placeholder { key: key.to_string() },
            },
            InlineKind::FootnoteReference(at) => Inline::NoteReference { number: at + 1 },
            InlineKind::SoftBreak => Inline::Text { text: " ".to_string() },
            InlineKind::HardBreak => Inline::Break,
        }
    }
}

fn word(align: Align) -> &'static str {
    match align {
        Align::None | Align::Left => "left",
        Align::Centre => "centre",
        Align::Right => "right",
    }
}

/// How a placeholder reads, by its key and what is filled in.
pub type Show<'a> = &'a dyn Fn(&str, Option<&str>) -> String;

/// The signs around the key of what is put into a text later. No text can contain them.
pub const MARKS: [char; 2] = ['\u{1}', '\u{2}'];

/// The mark of what is put into a text later.
pub fn mark(name: &str) -> String {
    let [open, close] = MARKS;
    format!("{open}{name}{close}")
}

impl Prose {
    /// The same with a value for each place that is to be filled in.
    pub fn filled(&self, value: &impl Fn(&str) -> String) -> Prose {
        let blocks = |blocks: &[Block]| blocks.iter().map(|block| block.filled(value)).collect();
        Prose {
            blocks: blocks(&self.blocks),
            notes: self.notes.iter().map(|note| blocks(note)).collect(),
        }
    }

    /// The text as plain lines: each paragraph, list item and table row on a line of its own.
    pub fn plain(&self) -> String {
        self.plain_with(&value_or_key)
    }

    /// The same with a mark at each place that is to be filled in, whether it is or not.
    pub fn marked(&self) -> String {
        self.plain_with(&|key, _| mark(key))
    }

    /// The same, with placeholders in other words.
    pub fn plain_with(&self, show: Show) -> String {
        let mut lines = Vec::new();
        add(&self.blocks, "", show, &mut lines);
        for (at, note) in self.notes.iter().enumerate() {
            let mut own = Vec::new();
            add(note, "", show, &mut own);
            lines.push(format!("[{}] {}", at + 1, own.join(" ")));
        }
        lines.join("\n")
    }
}

impl Block {
    fn filled(&self, value: &impl Fn(&str) -> String) -> Block {
        let inlines = |own: &[Inline]| own.iter().map(|one| one.filled(value)).collect();
        let blocks = |own: &[Block]| own.iter().map(|block| block.filled(value)).collect();
        match self {
            Block::Heading { level, content } => {
                Block::Heading { level: *level, content: inlines(content) }
            }
            Block::Paragraph { content } => Block::Paragraph { content: inlines(content) },
            Block::List { start, items } => Block::List {
                start: *start,
                items: items.iter().map(|item| blocks(item)).collect(),
            },
            Block::Quote { blocks: own } => Block::Quote { blocks: blocks(own) },
            Block::Note { label, blocks: own } => {
                Block::Note { label: label.clone(), blocks: blocks(own) }
            }
            Block::Table { aligns, head, rows } => Block::Table {
                aligns: aligns.clone(),
                head: head.iter().map(|cell| inlines(cell)).collect(),
                rows: rows
                    .iter()
                    .map(|row| row.iter().map(|cell| inlines(cell)).collect())
                    .collect(),
            },
            Block::Code { .. } | Block::Rule => self.clone(),
        }
    }
}

impl Inline {
    fn filled(&self, value: &impl Fn(&str) -> String) -> Inline {
        let inlines = |own: &[Inline]| own.iter().map(|one| one.filled(value)).collect();
        match self {
            Inline::Placeholder { key } => Inline::Filled { key: key.clone(), value: value(key) },
            Inline::Emphasis { content } => Inline::Emphasis { content: inlines(content) },
            Inline::Strong { content } => Inline::Strong { content: inlines(content) },
            Inline::Deleted { content } => Inline::Deleted { content: inlines(content) },
            Inline::Link { address, content } => {
                Inline::Link { address: address.clone(), content: inlines(content) }
            }
            _ => self.clone(),
        }
    }
}

fn add(blocks: &[Block], mark: &str, show: Show, lines: &mut Vec<String>) {
    let indent = " ".repeat(mark.chars().count());
    for (at, block) in blocks.iter().enumerate() {
        let mark = if at == 0 { mark } else { &indent };
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => {
                let words = words(content, show);
                lines.extend(words.split('\n').map(|line| format!("{mark}{line}")));
            }
            Block::List { start, items } => {
                for (at, item) in items.iter().enumerate() {
                    let own = match start {
                        Some(start) => format!("{}. ", start.saturating_add(at as u64)),
                        None => "– ".to_string(),
                    };
                    add(item, &format!("{indent}{own}"), show, lines);
                }
            }
            Block::Quote { blocks } | Block::Note { blocks, .. } => {
                add(blocks, mark, show, lines);
            }
            Block::Code { text } => {
                lines.extend(text.lines().map(|line| format!("{indent}{line}")));
            }
            Block::Table { head, rows, .. } => {
                for row in std::iter::once(head).chain(rows).filter(|row| !row.is_empty()) {
                    let cells: Vec<String> = row.iter().map(|cell| words(cell, show)).collect();
                    lines.push(format!("{indent}{}", cells.join(" | ")));
                }
            }
            Block::Rule => {}
        }
    }
}

/// The words of some inlines without their form. A placeholder reads as its key in brackets.
pub fn plain(inlines: &[Inline]) -> String {
    words(inlines, &value_or_key)
}

/// What is filled in, or the key in brackets.
pub fn value_or_key(key: &str, value: Option<&str>) -> String {
    value.map_or_else(|| format!("[{key}]"), str::to_string)
}

fn words(inlines: &[Inline], show: Show) -> String {
    plain_with(inlines, show, &|number| format!("[{number}]"))
}

/// The same, with placeholders and the numbers of notes in other words.
pub fn plain_with(inlines: &[Inline], show: Show, note: &dyn Fn(usize) -> String) -> String {
    let mut own = String::new();
    for inline in inlines {
        match inline {
            Inline::Text { text } | Inline::Code { text } => own.push_str(text),
            Inline::Emphasis { content }
            | Inline::Strong { content }
            | Inline::Deleted { content }
            | Inline::Link { content, .. } => own.push_str(&plain_with(content, show, note)),
            Inline::Placeholder { key } => own.push_str(&show(key, None)),
            Inline::Filled { key, value } => own.push_str(&show(key, Some(value))),
            Inline::NoteReference { number } => own.push_str(&note(*number)),
            Inline::Break => own.push('\n'),
        }
    }
    own
}
