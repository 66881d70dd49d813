//! A text of the catalogue in the document.

use super::control;
use super::numbering::{DEEPEST, indent};
use super::style;
use super::table::{self, Measured, Shape};
use super::writer::{Form, Look, Writer};
use crate::bundle::outline::Item;
use crate::bundle::prose::{Block, Inline, Prose, plain};
use crate::markup;
use crate::phrasebook::Argument;
use crate::xml::markup::Markup;
use std::collections::{BTreeMap, BTreeSet};

/// The most columns that can be read on a page. A wider table is read row by row.
const WIDEST: usize = 6;

/// How a text is written.
pub struct Manner<'a> {
    pub item: &'a Item,
    /// The level of its first headings, from zero.
    pub level: usize,
    /// Whether the buyer fills it in here.
    pub is_filled_in: bool,
}

pub fn write(writer: &mut Writer, prose: &Prose, manner: Manner) {
    let mut prose_writer = ProseWriter {
        above: manner.level.saturating_sub(1),
        manner,
        notes: &prose.notes,
        made: BTreeMap::new(),
        left: BTreeSet::new(),
        is_in_note: false,
    };
    prose_writer.blocks(writer, &prose.blocks, Around::TEXT);
    prose_writer.left_notes(writer);
}

/// What the blocks stand in.
#[derive(Clone, Copy)]
struct Around {
    style: &'static str,
    indent: usize,
    depth: usize,
}

impl Around {
    const TEXT: Around = Around { style: style::NORMAL, indent: 0, depth: 0 };

    fn form(self) -> Form {
        Form { indent: (self.indent > 0).then_some(self.indent), ..Form::of(self.style) }
    }
}

struct ProseWriter<'a> {
    manner: Manner<'a>,
    /// The level of the heading above.
    above: usize,
    notes: &'a [Vec<Block>],
    /// The footnote of the document that each note became.
    made: BTreeMap<usize, usize>,
    /// The notes that only notes refer to, which no footnote can.
    left: BTreeSet<usize>,
    is_in_note: bool,
}

struct Cell<'a>(&'a [Inline]);

impl Measured for Cell<'_> {
    fn plain(&self) -> String {
        plain(self.0)
    }
}

impl ProseWriter<'_> {
    fn blocks(&mut self, writer: &mut Writer, blocks: &[Block], around: Around) {
        for (at, block) in blocks.iter().enumerate() {
            // What leads up to a list or a table stays with it.
            let next = blocks.get(at + 1);
            let leads = matches!(next, Some(Block::List { .. } | Block::Table { .. }));
            self.block(writer, block, around, leads);
        }
    }

    fn block(&mut self, writer: &mut Writer, block: &Block, around: Around, leads: bool) {
        match block {
            Block::Heading { level, content } => self.heading(writer, *level, content, around),
            Block::Paragraph { content } => {
                let form = Form { keeps_next: leads, ..around.form() };
                writer.paragraph(form, |writer| self.inlines(writer, content, Look::PLAIN));
            }
            Block::List { start, items } => self.list(writer, *start, items, around),
            Block::Quote { blocks } => {
                let indent = (around.indent + 425).min(indent(DEEPEST));
                self.blocks(writer, blocks, Around { style: style::QUOTE, indent, ..around });
            }
            Block::Note { label, blocks } => {
                let within = Around { style: style::BOX, ..around };
                let form = Form { keeps_next: true, ..within.form() };
                writer.in_language(&None, |writer| {
                    writer.paragraph(form, |writer| writer.text(label, Look::STRONG));
                });
                self.blocks(writer, blocks, within);
            }
            Block::Code { text } => {
                let form = Form { style: style::CODE, ..around.form() };
                let look = Look { is_code: true, ..Look::PLAIN };
                writer.paragraph(form, |writer| writer.lines(text, look));
            }
            Block::Table { aligns, head, rows } => self.table(writer, aligns, head, rows, around),
            Block::Rule => writer.paragraph(Form { has_line: true, ..around.form() }, |_| {}),
        }
    }

    /// A heading at most one level below the one above it; within a list or a note only bold.
    fn heading(&mut self, writer: &mut Writer, level: u8, content: &[Inline], around: Around) {
        if plain(content).trim().is_empty() {
            return;
        }
        if self.is_in_note || around.depth > 0 || around.style != style::NORMAL {
            let form = Form { keeps_next: true, ..around.form() };
            return writer.paragraph(form, |writer| self.inlines(writer, content, Look::STRONG));
        }
        let wanted = self.manner.level + usize::from(level.max(1)) - 1;
        let level = wanted.min(self.above + 1).min(style::HEADINGS.len() - 1);
        self.above = level;
        writer.paragraph(Form::of(style::HEADINGS[level]), |writer| {
            self.inlines(writer, content, Look::PLAIN);
        });
    }

    fn list(
        &mut self,
        writer: &mut Writer,
        start: Option<u64>,
        items: &[Vec<Block>],
        around: Around,
    ) {
        let level = around.depth.min(DEEPEST);
        let list = writer.list(start, level);
        let style = if start.is_some() { style::LIST_NUMBER } else { style::LIST_BULLET };
        let form = Form { list: Some((list, level)), ..Form::of(style) };
        let within =
            Around { style: style::LIST_CONTINUE, indent: indent(level), depth: around.depth + 1 };
        for item in items {
            let rest = match item.split_first() {
                Some((Block::Paragraph { content }, rest)) => {
                    writer.paragraph(form, |writer| self.inlines(writer, content, Look::PLAIN));
                    rest
                }
                _ => {
                    writer.paragraph(form, |_| {});
                    item
                }
            };
            self.blocks(writer, rest, within);
        }
    }

    fn table(
        &mut self,
        writer: &mut Writer,
        aligns: &[&'static str],
        head: &[Vec<Inline>],
        rows: &[Vec<Vec<Inline>>],
        around: Around,
    ) {
        if rows.iter().map(Vec::len).max().unwrap_or(0).max(head.len()) > WIDEST {
            return self.by_row(writer, head, rows, around);
        }
        let id = Argument::Text(self.manner.item.id.clone());
        let caption = writer.words.format("bundle-docx-table", &[("id", id)]);
        let aligns: Vec<&'static str> =
            aligns.iter().map(|&align| if align == "centre" { "center" } else { align }).collect();
        let shape = Shape {
            caption: &caption,
            is_captioned: false,
            aligns: &aligns,
            has_row_heads: false,
            indent: around.indent,
            widths: None,
        };
        let head: Vec<Cell> = head.iter().map(|cell| Cell(cell)).collect();
        let rows: Vec<Vec<Cell>> =
            rows.iter().map(|row| row.iter().map(|cell| Cell(cell)).collect()).collect();
        table::write(writer, &shape, &head, &rows, &mut |writer, cell, look| {
            self.inlines(writer, cell.0, look);
        });
    }

    /// A table that is too wide for the page: each row is an item, with the headings in it.
    fn by_row(
        &mut self,
        writer: &mut Writer,
        head: &[Vec<Inline>],
        rows: &[Vec<Vec<Inline>>],
        around: Around,
    ) {
        let level = around.depth.min(DEEPEST);
        let list = Some((writer.list(None, level), level));
        for row in rows {
            writer.paragraph(Form { list, ..Form::of(style::LIST_BULLET) }, |writer| {
                for (at, cell) in row.iter().enumerate() {
                    if at > 0 {
                        writer.run(Look::PLAIN, "<w:br/>");
                    }
                    if let Some(head) = head.get(at).filter(|head| !plain(head).trim().is_empty()) {
                        self.inlines(writer, head, Look::STRONG);
                        writer.text(": ", Look::STRONG);
                    }
                    self.inlines(writer, cell, Look::PLAIN);
                }
            });
        }
    }

    fn inlines(&mut self, writer: &mut Writer, inlines: &[Inline], look: Look) {
        inlines.iter().for_each(|inline| self.inline(writer, inline, look));
    }

    fn inline(&mut self, writer: &mut Writer, inline: &Inline, look: Look) {
        match inline {
            Inline::Text { text } => writer.text(text, look),
            Inline::Emphasis { content } => {
                self.inlines(writer, content, Look { is_emphasised: true, ..look });
            }
            Inline::Strong { content } => {
                self.inlines(writer, content, Look { is_strong: true, ..look });
            }
            Inline::Deleted { content } => {
                self.inlines(writer, content, Look { is_deleted: true, ..look });
            }
            Inline::Code { text } => {
                writer.text(text, Look { style: Some(style::INLINE_CODE), is_code: true, ..look });
            }
            Inline::Link { address, content } => writer.link(address, |writer| {
                self.inlines(writer, content, Look { style: Some(style::HYPERLINK), ..look });
            }),
            Inline::Placeholder { key } | Inline::Filled { key, .. } => {
                let item = self.manner.item;
                let own = item.placeholders.iter().find(|own| own.key == *key);
                if let Some(own) = own.filter(|_| self.manner.is_filled_in) {
                    return control::placeholder(writer, item, own, look);
                }
                let shown = Look { style: Some(style::PLACEHOLDER), ..look };
                let mark = format!("[{key}]");
                let empty = writer.apart(|writer| writer.text(&mark, shown));
                let full = writer.apart(|writer| writer.run(look, control::VALUE));
                writer.field_to_fill(key, empty, full);
            }
            Inline::NoteReference { number } => self.reference(writer, *number),
            Inline::Break => writer.run(look, "<w:br/>"),
        }
    }

    /// A note below the page where it is first referred to; later on, its number.
    fn reference(&mut self, writer: &mut Writer, number: usize) {
        let raised = Look { style: Some(style::FOOTNOTE_REFERENCE), ..Look::PLAIN };
        if let Some(made) = self.made.get(&number) {
            let (bookmark, number) = (markup!("NOTEREF note_&note{}; \\f \\h", made), *made);
            return writer.field_as(bookmark, raised, markup!("<w:t>&note{};</w:t>", number));
        }
        let notes = self.notes;
        let Some(blocks) = number.checked_sub(1).and_then(|at| notes.get(at)) else { return };
        if self.is_in_note {
            self.left.insert(number);
            return writer.text(&format!("[{number}]"), Look { is_raised: true, ..Look::PLAIN });
        }
        let made = writer.piece.notes.len() + 1;
        self.made.insert(number, made);
        // Its place is taken before it is written.
        writer.piece.notes.push(Markup::default());
        writer.bookmark(markup!("note_&note{};", made), |writer| {
            writer.run(raised, markup!("<w:footnoteReference w:id=\"&note{};\"/>", made));
        });
        self.is_in_note = true;
        let note = writer.apart(|writer| self.note(writer, blocks, raised));
        self.is_in_note = false;
        writer.piece.notes[made - 1] = note;
    }

    fn note(&mut self, writer: &mut Writer, blocks: &[Block], raised: Look) {
        let within = Around { style: style::FOOTNOTE_TEXT, ..Around::TEXT };
        let (first, rest) = match blocks.split_first() {
            Some((Block::Paragraph { content }, rest)) => (content.as_slice(), rest),
            _ => (&[][..], blocks),
        };
        writer.paragraph(within.form(), |writer| {
            writer.run(raised, "<w:footnoteRef/>");
            writer.text(" ", Look::PLAIN);
            self.inlines(writer, first, Look::PLAIN);
        });
        self.blocks(writer, rest, within);
        writer.end_on_text(style::FOOTNOTE_TEXT);
    }

    fn left_notes(&mut self, writer: &mut Writer) {
        self.is_in_note = true;
        let mut told = BTreeSet::new();
        while let Some(number) = self.left.pop_first() {
            if self.made.contains_key(&number) || !told.insert(number) {
                continue;
            }
            let notes = self.notes;
            let within = Around { style: style::FOOTNOTE_TEXT, ..Around::TEXT };
            let mark = format!("[{number}]");
            writer.line(Form { keeps_next: true, ..within.form() }, &mark);
            self.blocks(writer, &notes[number - 1], within);
        }
    }
}
