//! The words of a text as they are read on the page, whatever their form, each with its place in
//! the file. Rules that look for a pattern find it so over emphasis and line breaks.

use crate::catalogue::text::{BlockKind, Cell, Inline, InlineKind, Target, Text, plain};
use crate::source::{Sources, Span};
use std::ops::Range;

/// What breaks the words: no pattern goes over it.
const GAP: char = '\u{FFFC}';

/// A stretch of words that are read together: a paragraph, a heading, a cell.
#[derive(Debug, Default)]
pub struct Passage<'a> {
    pub words: String,
    /// What stands at the head of the column, for a cell.
    pub head: String,
    /// The words that are written as code.
    code: Vec<Range<usize>>,
    /// The links, with the words that each covers.
    pub links: Vec<(Range<usize>, &'a Target, Span)>,
    pieces: Vec<(usize, Span)>,
}

impl Passage<'_> {
    /// Where some of the words stand in the file: to the character where they stand there as they
    /// are read.
    pub fn place(&self, words: Range<usize>, sources: &Sources) -> Option<Span> {
        let first = self.piece(words.start, sources)?;
        let last = self.piece(words.end.saturating_sub(1), sources)?;
        let start = first.exact.map_or(first.span.start, |at| at + words.start);
        let end = last.exact.map_or(last.span.end, |at| at + words.end);
        Some(Span { file: first.span.file, start, end: end.max(start) })
    }

    /// Whether the words at a place are code, which shows how something is written.
    pub fn is_code(&self, at: usize) -> bool {
        self.code.iter().any(|code| code.contains(&at))
    }

    fn piece(&self, at: usize, sources: &Sources) -> Option<Piece> {
        let index = self.pieces.partition_point(|(start, _)| *start <= at).checked_sub(1)?;
        let (start, span) = self.pieces[index];
        let end = self.pieces.get(index + 1).map_or(self.words.len(), |(next, _)| *next);
        let source = sources.file(span.file).text()?.get(span.start..span.end)?;
        // The marks of code stand around its words, and what breaks them after.
        let inside = source.find(self.words.get(start..end)?.trim_end_matches([GAP, ' ']));
        let exact = inside.and_then(|inside| (span.start + inside).checked_sub(start));
        Some(Piece { span, exact })
    }

    fn push(&mut self, words: &str, span: Span) {
        self.pieces.push((self.words.len(), span));
        self.words.push_str(words);
    }

    fn push_code(&mut self, words: &str, span: Span) {
        self.code.push(self.words.len()..self.words.len() + words.len());
        self.push(words, span);
    }

    fn gap(&mut self, span: Span) {
        self.push(GAP.encode_utf8(&mut [0; 4]), span);
    }
}

struct Piece {
    span: Span,
    /// What is added to a place in the words for that in the file, where the two are the same.
    exact: Option<usize>,
}

/// Calls `see` for each passage of a text.
pub fn each<'a>(text: &'a Text, see: &mut impl FnMut(&Passage<'a>)) {
    each_where(text, |_| true, |_| true, see);
}

/// The same for those that something may be found in: words of their own, told one by one, or a
/// link. The others are not put together.
pub fn each_where<'a>(
    text: &'a Text,
    is_wanted: impl Fn(&str) -> bool,
    is_wanted_link: impl Fn(&Target) -> bool,
    see: &mut impl FnMut(&Passage<'a>),
) {
    text.walk_blocks(&mut |block| {
        let mut see_words = |content: &'a [Inline], head: Option<&Cell>| {
            if holds(content, &is_wanted, &is_wanted_link) {
                see(&of(content, head.map(|head| plain(head)).unwrap_or_default()));
            }
        };
        match &block.kind {
            BlockKind::Heading { content, .. } | BlockKind::Paragraph(content) => {
                see_words(content, None);
            }
            BlockKind::Code { text, .. } => {
                let mut passage = Passage::default();
                passage.push_code(text, block.span);
                see(&passage);
            }
            BlockKind::Table { head, rows, .. } => {
                head.iter().for_each(|cell| see_words(cell, None));
                for row in rows {
                    row.iter().enumerate().for_each(|(at, cell)| see_words(cell, head.get(at)));
                }
            }
            _ => {}
        }
    });
}

/// Whether some inlines have a word or a link that is wanted.
fn holds(
    inlines: &[Inline],
    is_wanted: &impl Fn(&str) -> bool,
    is_wanted_link: &impl Fn(&Target) -> bool,
) -> bool {
    inlines.iter().any(|inline| match &inline.kind {
        InlineKind::Text(words) | InlineKind::Code(words) => is_wanted(words),
        InlineKind::Image { alt, .. } => is_wanted(alt),
        InlineKind::Emphasis(inner) | InlineKind::Strong(inner) | InlineKind::Deleted(inner) => {
            holds(inner, is_wanted, is_wanted_link)
        }
        InlineKind::Link { target, content } => {
            is_wanted_link(target) || holds(content, is_wanted, is_wanted_link)
        }
        _ => false,
    })
}

/// A string of a file without Markdown, which stands at a place with its quotes.
pub fn of_string<'a>(words: &str, head: &str, span: Span) -> Passage<'a> {
    let mut passage = Passage { head: head.to_string(), ..Passage::default() };
    passage.push(words, span);
    passage
}

fn of(inlines: &[Inline], head: String) -> Passage<'_> {
    let mut passage = Passage { head, ..Passage::default() };
    add(inlines, &mut passage);
    passage
}

fn add<'a>(inlines: &'a [Inline], passage: &mut Passage<'a>) {
    for Inline { span, kind } in inlines {
        match kind {
            InlineKind::Text(words) => passage.push(words, *span),
            InlineKind::Code(words) => passage.push_code(words, *span),
            InlineKind::Emphasis(inner)
            | InlineKind::Strong(inner)
            | InlineKind::Deleted(inner) => add(inner, passage),
            InlineKind::Link { target, content } => {
                let start = passage.words.len();
                add(content, passage);
                passage.links.push((start..passage.words.len(), target, *span));
            }
            InlineKind::Image { alt, .. } => {
                passage.gap(*span);
                passage.push(alt, *span);
                passage.gap(*span);
            }
            InlineKind::Placeholder(_) | InlineKind::FootnoteReference(_) => passage.gap(*span),
            InlineKind::SoftBreak | InlineKind::HardBreak => passage.push(" ", *span),
        }
    }
}
