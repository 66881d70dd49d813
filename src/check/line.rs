//! A text as lines: the words of each block without their form, and where each stretch of them
//! stands. Sentences are cut from these.

use crate::catalogue::text::{Block, BlockKind, Inline, InlineKind, Target, Text};
use crate::source::Span;

/// The content of a block as one line, with where each stretch of it stands.
#[derive(Default)]
pub struct Line<'a> {
    pub text: String,
    pub stretches: Vec<Stretch<'a>>,
    /// The line of the paragraph that leads up to the list or table it stands in, or for a cell that of
    /// the head of its column, counted in the same text.
    pub lead: Option<usize>,
    pub is_heading: bool,
    /// The row that a cell stands in, counted over all tables of the text.
    pub row: Option<usize>,
}

/// Words of a line that stand together in the source.
pub struct Stretch<'a> {
    pub start: usize,
    pub span: Span,
    /// Whether each byte of the line is one of the source.
    is_exact: bool,
    pub is_set_apart: bool,
    pub target: Option<&'a Target>,
    pub is_placeholder: bool,
}

impl Stretch<'_> {
    /// Where a byte of the line stands in the source, if that can be said.
    pub fn place(&self, at: usize) -> Option<usize> {
        self.is_exact.then(|| self.span.start + at - self.start)
    }
}

/// Every line that says something, in reading order.
pub fn lines(text: &Text) -> Vec<Line<'_>> {
    let mut found = Vec::new();
    blocks(&text.blocks, None, false, &mut found);
    for footnote in &text.footnotes {
        blocks(&footnote.blocks, None, false, &mut found);
    }
    found
}

fn blocks<'a>(list: &'a [Block], lead: Option<usize>, is_quoted: bool, found: &mut Vec<Line<'a>>) {
    let mut before: Option<usize> = None;
    for block in list {
        let from = found.len();
        match &block.kind {
            BlockKind::Heading { content, .. } => {
                let line = Line::of(content, lead, is_quoted);
                found.extend(line.map(|line| Line { is_heading: true, ..line }));
            }
            BlockKind::Paragraph(content) => found.extend(Line::of(content, lead, is_quoted)),
            BlockKind::List { items, .. } => {
                let own = before.or(lead);
                items.iter().for_each(|item| blocks(item, own, is_quoted, found));
            }
            BlockKind::Quote(inner) => blocks(inner, lead, true, found),
            BlockKind::Note { blocks: inner, .. } => blocks(inner, lead, is_quoted, found),
            BlockKind::Table { head, rows, .. } => {
                let own = before.or(lead);
                // A cell is led up to by the head of its column, and that by the paragraph before.
                let mut heads: Vec<Option<usize>> = Vec::with_capacity(head.len());
                for cell in head {
                    let line = Line::of(cell, own, is_quoted);
                    heads.push(line.as_ref().map(|_| found.len()).or(own));
                    found.extend(line);
                }
                for row in rows {
                    let place = Some(found.len());
                    for (at, cell) in row.iter().enumerate() {
                        let lead = heads.get(at).copied().unwrap_or(own);
                        let line = Line::of(cell, lead, is_quoted);
                        found.extend(line.map(|line| Line { row: place, ..line }));
                    }
                }
            }
            BlockKind::Code { .. } | BlockKind::Rule | BlockKind::Transclusion(_) => {}
        }
        let is_paragraph = matches!(block.kind, BlockKind::Paragraph(_));
        before = (is_paragraph && found.len() > from).then(|| found.len() - 1);
    }
}

impl<'a> Line<'a> {
    /// None of what says nothing.
    fn of(content: &'a [Inline], lead: Option<usize>, is_quoted: bool) -> Option<Line<'a>> {
        let mut line = Line { lead, ..Line::default() };
        line.add(content, is_quoted, None);
        line.text.contains(|c: char| !c.is_whitespace()).then_some(line)
    }

    fn add(&mut self, content: &'a [Inline], is_set_apart: bool, target: Option<&'a Target>) {
        for inline in content {
            match &inline.kind {
                InlineKind::Text(text) => self.put(text, inline.span, is_set_apart, target),
                InlineKind::Code(text) => self.put(text, inline.span, true, target),
                InlineKind::Emphasis(inner) | InlineKind::Strong(inner) => {
                    self.add(inner, is_set_apart, target);
                }
                InlineKind::Deleted(inner) => self.add(inner, true, target),
                InlineKind::Link { target, content } => {
                    self.add(content, is_set_apart, Some(target));
                }
                InlineKind::Placeholder(key) => {
                    self.put(key, inline.span, is_set_apart, target);
                    if let Some(last) = self.stretches.last_mut() {
                        last.is_placeholder = true;
                    }
                }
                InlineKind::SoftBreak | InlineKind::HardBreak => {
                    self.put(" ", inline.span, is_set_apart, target);
                }
                InlineKind::Image { .. } | InlineKind::FootnoteReference(_) => {}
            }
        }
    }

    fn put(&mut self, text: &str, span: Span, is_set_apart: bool, target: Option<&'a Target>) {
        let is_exact = span.end.saturating_sub(span.start) == text.len();
        let start = self.text.len();
        self.text.push_str(text);
        let stretch =
            Stretch { start, span, is_exact, is_set_apart, target, is_placeholder: false };
        self.stretches.push(stretch);
    }
}
