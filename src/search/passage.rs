//! The passages of a text: each paragraph, item, row and heading by itself, with the anchor above it.

use super::document::{Field, Passages};
use crate::catalogue::text::{Block, BlockKind, Text, plain};

/// Where the passages of a text go: the sections they count into and what their words weigh.
pub struct Place<'a> {
    pub field: Field,
    /// The section of what stands above the first heading.
    pub section: u8,
    /// Whether each heading begins a section of its own.
    pub has_sections: bool,
    /// The anchor of what stands above the first heading.
    pub anchor: Option<&'a str>,
    /// What stands before the anchors of the headings.
    pub prefix: &'a str,
}

impl Passages {
    pub fn add_text(&mut self, text: &Text, place: &Place) {
        let mut walk = Walk {
            passages: self,
            place,
            section: place.section,
            anchor: place.anchor.map(str::to_string),
        };
        walk.blocks(&text.blocks);
        for footnote in &text.footnotes {
            walk.blocks(&footnote.blocks);
        }
    }
}

struct Walk<'a> {
    passages: &'a mut Passages,
    place: &'a Place<'a>,
    section: u8,
    anchor: Option<String>,
}

impl Walk<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(&block.kind);
        }
    }

    fn block(&mut self, block: &BlockKind) {
        match block {
            BlockKind::Heading { anchor, content, .. } => {
                self.anchor = Some(format!("{}{anchor}", self.place.prefix));
                if self.place.has_sections {
                    self.section += 1;
                }
                self.put(Field::Heading, &plain(content));
            }
            BlockKind::Paragraph(content) => self.put(self.place.field, &plain(content)),
            BlockKind::List { items, .. } => items.iter().for_each(|item| self.blocks(item)),
            BlockKind::Quote(blocks) | BlockKind::Note { blocks, .. } => self.blocks(blocks),
            BlockKind::Code { text, .. } => self.put(self.place.field, text),
            BlockKind::Table { head, rows, .. } => {
                for row in std::iter::once(head).chain(rows) {
                    let cells: Vec<String> = row.iter().map(|cell| plain(cell)).collect();
                    self.put(self.place.field, &cells.join(" · "));
                }
            }
            // A text shown inside another is found where it stands by itself.
            BlockKind::Rule | BlockKind::Transclusion(_) => {}
        }
    }

    fn put(&mut self, field: Field, text: &str) {
        let anchor = self.anchor.as_deref();
        if is_spaced(text) {
            return self.passages.add(field, self.section, anchor, text);
        }
        let words: Vec<&str> = text.split_whitespace().collect();
        self.passages.add(field, self.section, anchor, &words.join(" "));
    }
}

/// Whether a text surely has no blanks but single spaces between its words. Most have not, and need
/// not be looked at letter by letter.
fn is_spaced(text: &str) -> bool {
    /// How the blanks begin that are not of ASCII.
    const BLANKS: [u8; 4] = [0xC2, 0xE1, 0xE2, 0xE3];
    let bytes = text.as_bytes();
    let is_plain = |byte: &u8| *byte >= b' ' && !BLANKS.contains(byte);
    bytes.iter().all(is_plain)
        && !bytes.windows(2).any(|pair| pair == b"  ")
        && !bytes.starts_with(b" ")
        && !bytes.ends_with(b" ")
}
