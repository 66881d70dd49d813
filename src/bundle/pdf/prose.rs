//! Texts of the catalogue as blocks of a document.

use super::{opening, strong};
use crate::bundle::prose::{self, Inline, Prose, plain};
use crate::typeset::document::{
    Block, Column, Heading, List, Look, Note, Paragraph, Share, Side, Span, Table, Target, Text,
};

/// A table with more columns than this is read row by row.
const MOST_COLUMNS: usize = 6;

/// How many letters a column is wide by, however few or many its cells hold.
const LETTERS: std::ops::RangeInclusive<usize> = 8..=48;

/// The longest address that a link may have.
const LONGEST_ADDRESS: usize = 4000;

/// A text. Its headings stand from level `base`, and `name` tells its notes from those of others.
pub fn blocks(text: &Prose, base: u8, name: &str) -> Vec<Block> {
    let reader = Reader { base, name };
    let mut blocks = reader.blocks(&text.blocks);
    if !text.notes.is_empty() {
        let notes = text.notes.iter().enumerate().map(|(at, note)| Note {
            anchor: reader.anchor(at + 1),
            number: (at + 1).to_string(),
            blocks: reader.blocks(note),
        });
        blocks.push(Block::Notes(notes.collect()));
    }
    blocks
}

struct Reader<'a> {
    base: u8,
    name: &'a str,
}

impl Reader<'_> {
    fn anchor(&self, note: usize) -> String {
        format!("{}-{note}", self.name)
    }

    fn blocks(&self, blocks: &[prose::Block]) -> Vec<Block> {
        let mut above = self.base - 1;
        let mut made = Vec::new();
        for block in blocks {
            match block {
                prose::Block::Heading { level, content } => {
                    if plain(content).trim().is_empty() {
                        continue;
                    }
                    // No level is left out on the way down.
                    above = (self.base + level - 1).min(above + 1);
                    made.push(Block::Heading(Heading {
                        level: above,
                        text: self.text(content),
                        anchor: None,
                        is_listed: false,
                        is_bookmarked: false,
                    }));
                }
                prose::Block::Paragraph { content } => {
                    let text = self.text(content);
                    made.push(Block::Paragraph(Paragraph { text, ..Paragraph::default() }));
                }
                prose::Block::List { start, items } => made.push(self.list(*start, items)),
                prose::Block::Quote { blocks } => made.push(Block::Quote(self.blocks(blocks))),
                prose::Block::Note { label, blocks } => {
                    let mut within = vec![opening(vec![strong(label)])];
                    within.extend(self.blocks(blocks));
                    made.push(Block::Barred { is_marked: true, blocks: within });
                }
                prose::Block::Code { text } => made.push(Block::Code(text.clone())),
                prose::Block::Table { aligns, head, rows } => {
                    made.push(self.table(aligns, head, rows));
                }
                prose::Block::Rule => made.push(Block::Rule),
            }
        }
        made
    }

    fn list(&self, start: Option<u64>, items: &[Vec<prose::Block>]) -> Block {
        let is_list = |block: &prose::Block| matches!(block, prose::Block::List { .. });
        let label = |at: usize| match start {
            Some(start) => format!("{}.", start.saturating_add(at as u64)),
            None => "–".to_string(),
        };
        let own = items.iter().enumerate();
        Block::List(List {
            items: own.map(|(at, item)| (label(at), self.blocks(item))).collect(),
            is_numbered: start.is_some(),
            is_tight: items.iter().all(|item| item.iter().skip(1).all(is_list)),
        })
    }

    fn table(&self, aligns: &[&str], head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Block {
        let count = rows.iter().map(Vec::len).chain([head.len(), 1]).max().unwrap_or(1);
        if count > MOST_COLUMNS {
            return self.read_by_row(head, rows);
        }
        let full = |row: &[Vec<Inline>]| -> Vec<Text> {
            (0..count)
                .map(|at| row.get(at).map(|cell| self.text(cell)).unwrap_or_default())
                .collect()
        };
        let letters = |at: usize| {
            let cells = rows.iter().map(Vec::as_slice).chain([head]);
            let lengths =
                cells.filter_map(|row| row.get(at)).map(|cell| plain(cell).chars().count());
            lengths.max().unwrap_or(0).clamp(*LETTERS.start(), *LETTERS.end())
        };
        let side = |at: usize| match aligns.get(at) {
            Some(&"centre") => Side::Centre,
            Some(&"right") => Side::Right,
            _ => Side::Left,
        };
        let is_headed = head.iter().any(|cell| !plain(cell).trim().is_empty());
        Block::Table(Table {
            columns: (0..count)
                .map(|at| Column { share: Share::Part(letters(at) as f32), side: side(at) })
                .collect(),
            head: is_headed.then(|| full(head).into_iter().map(bold).collect()),
            rows: rows.iter().map(|row| full(row)).collect(),
            names_rows: false,
            is_ruled: true,
        })
    }

    /// A table that is too wide for the page, as a list of its rows.
    fn read_by_row(&self, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Block {
        let item = |row: &Vec<Vec<Inline>>| {
            let mut text = Text::new();
            for (at, cell) in row.iter().enumerate() {
                if at > 0 {
                    text.push(Span::plain("\n"));
                }
                let name = head.get(at).map(|cell| plain(cell)).unwrap_or_default();
                if !name.trim().is_empty() {
                    text.push(strong(&format!("{name}: ")));
                }
                text.extend(self.text(cell));
            }
            ("–".to_string(), vec![Block::Paragraph(Paragraph { text, ..Paragraph::default() })])
        };
        Block::List(List {
            items: rows.iter().map(item).collect(),
            is_numbered: false,
            is_tight: false,
        })
    }

    fn text(&self, inlines: &[Inline]) -> Text {
        let mut text = Text::new();
        self.add(inlines, &Span::default(), &mut text);
        text
    }

    /// Adds inlines that look as `around` does, and as each of them says.
    fn add(&self, inlines: &[Inline], around: &Span, text: &mut Text) {
        let look = around.look;
        for inline in inlines {
            let (own, look) = match inline {
                Inline::Text { text } => (text.clone(), look),
                Inline::Code { text } => (text.clone(), Look { code: true, ..look }),
                Inline::Placeholder { key } => (format!("[{key}]"), Look { field: true, ..look }),
                Inline::Filled { value, .. } => (value.clone(), Look { field: true, ..look }),
                Inline::Break => ("\n".to_string(), look),
                Inline::NoteReference { number } => {
                    let link = Some(Target::Within(self.anchor(*number)));
                    let look = Look { raised: true, ..look };
                    text.push(Span { text: number.to_string(), look, link, language: None });
                    continue;
                }
                Inline::Emphasis { content } => {
                    let look = Look { italic: true, ..look };
                    self.add(content, &Span { look, ..around.clone() }, text);
                    continue;
                }
                Inline::Strong { content } => {
                    let look = Look { bold: true, ..look };
                    self.add(content, &Span { look, ..around.clone() }, text);
                    continue;
                }
                Inline::Deleted { content } => {
                    let look = Look { struck: true, ..look };
                    self.add(content, &Span { look, ..around.clone() }, text);
                    continue;
                }
                Inline::Link { address, content } => {
                    let can_be_followed = (1..LONGEST_ADDRESS).contains(&address.len());
                    let link = can_be_followed.then(|| Target::Web(address.clone()));
                    let link = link.or_else(|| around.link.clone());
                    self.add(content, &Span { link, ..around.clone() }, text);
                    continue;
                }
            };
            text.push(Span { text: own, look, ..around.clone() });
        }
    }
}

fn bold(mut text: Text) -> Text {
    text.iter_mut().for_each(|span| span.look.bold = true);
    text
}
