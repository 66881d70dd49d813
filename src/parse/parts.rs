//! Where the parts of a document stand, for those who change one of them and leave the others.

use super::front_matter;
use super::markdown::{self, Slice, heading};
use super::toml;
use crate::catalogue::text::Text;
use crate::diagnostic::Diagnostics;
use crate::source::FileId;
use std::ops::Range;

/// A part of a text below a heading of the second level.
pub struct Part {
    pub words: String,
    pub heading: Range<usize>,
    /// What stands below the heading, up to the next.
    pub text: Range<usize>,
}

/// Where the TOML of a document with front matter stands, and where its text begins.
pub fn halves(text: &str) -> Option<(Range<usize>, usize)> {
    let first = text.split('\n').next().unwrap_or_default();
    if first.trim_end() != front_matter::FENCE {
        return None;
    }
    let start = first.len() + 1;
    let (end, body) = front_matter::closing_fence(text, start)?;
    Some((start..end, body))
}

/// Calls `see` for every key and every string in the TOML of a file at a path, which is all of it or
/// its front matter, unless none of that is worth reading.
pub fn each_string(
    path: &str,
    text: &str,
    is_worth_reading: impl Fn(&str) -> bool,
    see: &mut impl FnMut(toml::Written),
) {
    let matter = match path.ends_with(".toml") {
        true => Some(0..text.len()),
        false => halves(text).map(|(matter, _)| matter),
    };
    let Some(matter) = matter.filter(|matter| is_worth_reading(&text[matter.clone()])) else {
        return;
    };
    toml::each_string(&text[matter.clone()], &mut |one| {
        let range = matter.start + one.range.start..matter.start + one.range.end;
        see(toml::Written { range, ..one });
    });
}

/// The parts of the text that begins at a place.
pub fn parts(text: &str, start: usize) -> Vec<Part> {
    let start = start.min(text.len());
    let slice = Slice { file: FileId::BUILT_IN, path: "", text, start, end: text.len() };
    let marks = heading::second_level(slice);
    let ends = marks.iter().skip(1).map(|next| next.span.start).chain([text.len()]);
    let parts = marks.iter().zip(ends).map(|(mark, end)| Part {
        words: mark.words.trim().to_string(),
        heading: mark.span.start..mark.span.end,
        text: mark.after.min(end)..end,
    });
    parts.collect()
}

/// Markdown as the text of a file at a path. What is wrong in it is left out.
pub fn text(markdown: &str, path: &str) -> Text {
    let slice =
        Slice { file: FileId::BUILT_IN, path, text: markdown, start: 0, end: markdown.len() };
    markdown::read(slice, &mut Diagnostics::default())
}
