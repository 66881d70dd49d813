//! Markdown to our own tree, with the place of each piece. Forms that not every
//! document can show are refused, with a way out.

mod footnote;
mod form;
pub mod heading;
mod inline;
mod refused;

use self::form::{align, anchor, code_language, note_kind};
use self::inline::plain_image;
use super::target;
use crate::catalogue::text::{Block, BlockKind, Cell, Footnote, Text};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use crate::source::{FileId, Span};
use pulldown_cmark::{
    Alignment, BrokenLink, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd,
};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A part of a file that is read as one text.
#[derive(Clone, Copy)]
pub struct Slice<'a> {
    pub file: FileId,
    pub path: &'a str,
    /// The whole file.
    pub text: &'a str,
    pub start: usize,
    pub end: usize,
}

impl<'a> Slice<'a> {
    fn markdown(&self) -> &'a str {
        &self.text[self.start..self.end]
    }

    fn span(&self, range: &Range<usize>) -> Span {
        Span { file: self.file, start: self.start + range.start, end: self.start + range.end }
    }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_GFM
        | Options::ENABLE_WIKILINKS
}

/// Reads a text.
pub fn read(slice: Slice, found: &mut Diagnostics) -> Text {
    let mut broken = Diagnostics::default();
    let callback = |link: BrokenLink| {
        if matches!(link.link_type, LinkType::Reference | LinkType::Collapsed) {
            let message = say!("link-definition-missing", name = &*link.reference);
            let definition = format!("\n[{}]:", link.reference.to_lowercase());
            let help = match slice.text.to_lowercase().contains(&definition) {
                true => say!("link-definition-elsewhere-help"),
                false => say!("link-definition-missing-help"),
            };
            broken.push(
                Diagnostic::new(Rule::BrokenLink, slice.span(&link.span), message).help(help),
            );
        }
        None
    };
    let parser = Parser::new_with_broken_link_callback(slice.markdown(), options(), Some(callback));
    let mut reader = Reader {
        slice,
        events: (Box::new(parser.into_offset_iter()) as Events).peekable(),
        found,
        depth: 0,
        is_too_deep: false,
        anchors: BTreeSet::new(),
        note_order: Vec::new(),
        notes: BTreeMap::new(),
    };
    let whole = slice.span(&(0..slice.end - slice.start));
    let blocks = reader.blocks(whole);
    let footnotes = reader.footnotes();
    found.extend(broken);
    Text { blocks, footnotes }
}

/// How deep lists and quotes may stand in each other.
const DEEPEST: usize = 24;

type Events<'a, 'f> = Box<dyn Iterator<Item = (Event<'a>, Range<usize>)> + 'f>;

struct Reader<'a, 'f> {
    slice: Slice<'a>,
    events: std::iter::Peekable<Events<'a, 'f>>,
    found: &'f mut Diagnostics,
    depth: usize,
    /// Whether that was reported: one text says it once.
    is_too_deep: bool,
    anchors: BTreeSet<String>,
    /// The labels of the notes in the order of their first reference, with that place.
    note_order: Vec<(String, Span)>,
    notes: BTreeMap<String, Footnote>,
}

impl<'a> Reader<'a, '_> {
    /// The blocks up to the end of the element that is open, or of the text; `span` is where it stands.
    fn blocks(&mut self, span: Span) -> Vec<Block> {
        let mut blocks = Vec::new();
        if self.depth > DEEPEST {
            self.refuse_depth(span);
            return blocks;
        }
        self.depth += 1;
        while let Some((event, range)) = self.events.peek() {
            let (is_end, range) = (matches!(event, Event::End(_)), range.clone());
            if is_end {
                self.events.next();
                break;
            }
            if is_inline(event) {
                let content = self.inlines(Inside::Blocks);
                let end =
                    content.last().map_or(range.start, |last| last.span.end - self.slice.start);
                let span = self.slice.span(&(range.start..end));
                blocks.push(Block { span, kind: BlockKind::Paragraph(content) });
            } else if let Some((event, range)) = self.events.next() {
                blocks.extend(self.block(event, range));
            }
        }
        self.depth -= 1;
        blocks.shrink_to_fit();
        blocks
    }

    fn block(&mut self, event: Event<'a>, range: Range<usize>) -> Option<Block> {
        let span = self.slice.span(&trimmed(self.slice, &range));
        let kind = match event {
            Event::Rule => BlockKind::Rule,
            Event::Html(_) => {
                self.refuse_html(span);
                return None;
            }
            Event::Start(tag) => self.start(tag, span)?,
            _ => return None,
        };
        Some(Block { span, kind })
    }

    fn start(&mut self, tag: Tag<'a>, span: Span) -> Option<BlockKind> {
        Some(match tag {
            Tag::Paragraph => {
                let content = self.inlines(Inside::Element);
                match plain_image(&content) {
                    Some(written) => BlockKind::Transclusion(self.transclusion(&written, span)?),
                    None => BlockKind::Paragraph(content),
                }
            }
            Tag::Heading { level, .. } => self.heading(level, span),
            Tag::BlockQuote(kind) => {
                let blocks = self.blocks(span);
                match kind {
                    Some(kind) => BlockKind::Note { kind: note_kind(kind), blocks },
                    None => BlockKind::Quote(blocks),
                }
            }
            Tag::CodeBlock(kind) => {
                BlockKind::Code { language: code_language(kind), text: self.code() }
            }
            Tag::List(start) => BlockKind::List { start, items: self.items() },
            Tag::Table(aligns) => self.table(&aligns),
            Tag::FootnoteDefinition(label) => {
                let blocks = self.blocks(span);
                self.note(&label, Footnote { span, blocks });
                return None;
            }
            Tag::HtmlBlock => {
                self.skip_rest();
                self.refuse_html(span);
                return None;
            }
            _ => {
                self.skip_rest();
                return None;
            }
        })
    }

    fn heading(&mut self, level: HeadingLevel, span: Span) -> BlockKind {
        let content = self.inlines(Inside::Element);
        if level == HeadingLevel::H1 {
            self.found.push(
                Diagnostic::new(Rule::UnsupportedMarkdown, span, say!("heading-first-level"))
                    .help(say!("heading-first-level-help")),
            );
        }
        let anchor = self.anchor(&crate::catalogue::text::plain(&content));
        BlockKind::Heading { level: level as u8, anchor, content }
    }

    fn anchor(&mut self, words: &str) -> String {
        let base = anchor(words);
        let mut anchor = base.clone();
        let mut count = 1;
        while !self.anchors.insert(anchor.clone()) {
            count += 1;
            anchor = format!("{base}-{count}");
        }
        anchor
    }

    fn code(&mut self) -> String {
        let mut code = String::new();
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Text(text) => code.push_str(&text),
                Event::End(_) => break,
                _ => {}
            }
        }
        code
    }

    fn items(&mut self) -> Vec<Vec<Block>> {
        let mut items = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => {
                    let span = self.slice.span(&trimmed(self.slice, &range));
                    items.push(self.blocks(span));
                }
                Event::End(_) => break,
                _ => {}
            }
        }
        items
    }

    fn table(&mut self, aligns: &[Alignment]) -> BlockKind {
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        while let Some((event, _)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(Vec::new()),
                Event::Start(Tag::TableCell) => {
                    let cell = self.inlines(Inside::Element);
                    if let Some(row) = rows.last_mut() {
                        row.push(cell);
                    }
                }
                Event::End(TagEnd::Table) => break,
                _ => {}
            }
        }
        let head = if rows.is_empty() { Vec::new() } else { rows.remove(0) };
        BlockKind::Table { aligns: aligns.iter().copied().map(align).collect(), head, rows }
    }

    fn transclusion(
        &mut self,
        written: &str,
        span: Span,
    ) -> Option<crate::catalogue::text::Transclusion> {
        let transclusion = target::transclusion(written);
        if transclusion.is_none() {
            let message = say!("transclusion-malformed", text = written);
            self.found.push(
                Diagnostic::new(Rule::MalformedPlaceholder, span, message)
                    .help(say!("transclusion-malformed-help")),
            );
        }
        transclusion
    }
}

/// What ends a run of inline content.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    /// The end of the element that holds it.
    Element,
    /// The next block, as in the items of a tight list.
    Blocks,
}

fn is_inline(event: &Event) -> bool {
    match event {
        Event::Start(tag) => matches!(
            tag,
            Tag::Emphasis
                | Tag::Strong
                | Tag::Strikethrough
                | Tag::Link { .. }
                | Tag::Image { .. }
                | Tag::Superscript
                | Tag::Subscript
        ),
        Event::End(_) | Event::Html(_) | Event::Rule => false,
        _ => true,
    }
}

/// The range without white space at its end.
fn trimmed(slice: Slice, range: &Range<usize>) -> Range<usize> {
    let text = slice.markdown().get(range.clone()).unwrap_or_default();
    range.start..range.start + text.trim_end().len()
}
