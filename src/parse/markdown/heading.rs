//! The headings that part a text, found before the parts are read.

use super::{Slice, options, trimmed};
use crate::source::Span;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

/// A second-level heading at the top of a text.
pub struct Heading {
    pub span: Span,
    pub words: String,
    /// Where the text under it begins.
    pub after: usize,
}

/// The second-level headings, which part a requirement into layers.
pub fn second_level(slice: Slice) -> Vec<Heading> {
    if let Some(plain) = plain_headings(slice) {
        return plain;
    }
    let mut headings = Vec::new();
    let mut depth = 0usize;
    let mut open: Option<Heading> = None;
    for (event, range) in Parser::new_ext(slice.markdown(), options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }) if depth == 0 => {
                let span = slice.span(&trimmed(slice, &range));
                let after = slice.start + range.end;
                open = Some(Heading { span, words: String::new(), after });
                depth += 1;
            }
            Event::Start(_) => depth += 1,
            Event::End(end) => {
                depth = depth.saturating_sub(1);
                if end == TagEnd::Heading(HeadingLevel::H2) && depth == 0 {
                    headings.extend(open.take());
                }
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(heading) = &mut open {
                    heading.words.push_str(&text);
                }
            }
            _ => {}
        }
    }
    headings
}

/// The same, read line by line; none where the text has anything that may make a line something
/// else than it looks: then all of it must be read.
fn plain_headings(slice: Slice) -> Option<Vec<Heading>> {
    let text = slice.markdown();
    // Searching for one character is the faster way to those that are followed by others.
    let has = |mark: &str, first: char| {
        text.match_indices(first).any(|(at, _)| text[at..].starts_with(mark))
    };
    if text.contains('<') || has("```", '`') || has("~~~", '~') || has("]:", ']') {
        return None;
    }
    let is_plain = |c: char| c.is_alphanumeric() || c == ' ';
    let mut headings = Vec::new();
    let mut is_after_blank = true;
    let mut start = slice.start;
    for line in text.split('\n') {
        let written = line.trim();
        if let Some(rest) = written.strip_prefix("##").filter(|rest| !rest.starts_with('#')) {
            let words = rest.strip_prefix(' ').map(str::trim_start)?;
            if !line.starts_with('#') || !is_after_blank || !words.chars().all(is_plain) {
                return None;
            }
            let span = Span { file: slice.file, start, end: start + written.len() };
            let after = (start + line.len() + 1).min(slice.end);
            headings.push(Heading { span, words: words.to_string(), after });
        }
        // A line of hyphens makes a heading of the one above it.
        if !written.is_empty() && written.bytes().all(|byte| byte == b'-') {
            return None;
        }
        is_after_blank = written.is_empty();
        start += line.len() + 1;
    }
    Some(headings)
}
