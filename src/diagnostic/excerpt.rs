//! The lines that a problem is shown with.

use crate::source::Span;
use std::ops::Range;

/// The most lines that are shown of a long span.
const MOST_LINES: usize = 6;

/// The whole lines around a span. Only these are handed to the renderer, so that a
/// thousand problems in one file do not cost a thousand passes over it.
pub struct Excerpt<'a> {
    pub lines: &'a str,
    pub first_line: usize,
    /// The part of the lines that is meant.
    pub marked: Range<usize>,
}

/// A line with the part of it that is meant, which may be empty.
pub struct Line<'a> {
    pub before: &'a str,
    pub marked: &'a str,
    pub after: &'a str,
}

impl<'a> Excerpt<'a> {
    pub fn of(text: &'a str, span: Span) -> Excerpt<'a> {
        let start = text.floor_char_boundary(span.start.min(text.len()));
        let end = text.floor_char_boundary(span.end.clamp(start, text.len()));
        let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let until = text[start..]
            .match_indices('\n')
            .map(|(at, _)| start + at)
            .take(MOST_LINES)
            .take_while(|&at| at < end)
            .last()
            .map_or(start, |at| at + 1);
        let until = text[until..].find('\n').map_or(text.len(), |at| until + at);
        let marked = (start - from)..(end.min(until).max(start) - from);
        let first_line = text[..start].bytes().filter(|&byte| byte == b'\n').count() + 1;
        Excerpt { lines: &text[from..until], first_line, marked }
    }

    /// Line by line.
    pub fn split(&self) -> impl Iterator<Item = Line<'a>> {
        let marked = self.marked.clone();
        let mut start = 0;
        self.lines.split('\n').map(move |line| {
            // The bounds are those of characters, in the text and so in each of its lines.
            let within = |at: usize| at.saturating_sub(start).min(line.len());
            let (from, to) = (within(marked.start), within(marked.end));
            start += line.len() + 1;
            Line { before: &line[..from], marked: &line[from..to], after: &line[to..] }
        })
    }
}
