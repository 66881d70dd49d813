//! Lines of a text: where they begin and end, and which comments belong to what stands below them.

use std::ops::Range;

/// Where the line of a place begins.
pub fn start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |at| at + 1)
}

/// Where the line of a place ends, after its line break.
pub fn end(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |found| at + found + 1)
}

/// The lines that a stretch of text touches, whole.
pub fn whole(text: &str, stretch: &Range<usize>) -> Range<usize> {
    start(text, stretch.start)..end(text, stretch.end)
}

/// The same without the last line break.
pub fn inside(text: &str, stretch: &Range<usize>) -> Range<usize> {
    let lines = whole(text, stretch);
    lines.start..lines.start + text[lines.clone()].trim_end_matches(['\n', '\r']).len()
}

/// The line before a place at which one begins.
fn before(text: &str, at: usize) -> Option<Range<usize>> {
    let last = at.checked_sub(1)?;
    Some(start(text, last)..at)
}

pub fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

fn is_comment(line: &str) -> bool {
    line.trim_start().starts_with('#')
}

/// Where the comment lines begin that stand directly above a line.
pub fn comments_above(text: &str, line: usize) -> usize {
    let mut at = line;
    while let Some(above) = before(text, at).filter(|above| is_comment(&text[above.clone()])) {
        at = above.start;
    }
    at
}

/// Where the blank lines begin that stand directly above a line.
pub fn blanks_above(text: &str, line: usize) -> usize {
    let mut at = line;
    while let Some(above) = before(text, at).filter(|above| is_blank(&text[above.clone()])) {
        at = above.start;
    }
    at
}

/// Where the blank lines end that begin at a place.
pub fn blanks_below(text: &str, line: usize) -> usize {
    let mut at = line;
    while at < text.len() && is_blank(&text[at..end(text, at)]) {
        at = end(text, at);
    }
    at
}

/// Whether all lines of a stretch are blank or comments.
pub fn are_idle(text: &str, stretch: Range<usize>) -> bool {
    text[stretch].lines().all(|line| is_blank(line) || is_comment(line))
}

/// Where the comments begin that are about some lines and nothing else. A comment at the top of a
/// text is about the text; one above several fields without a blank line is about all of them.
pub fn own_comments(text: &str, lines: &Range<usize>, is_section: bool) -> usize {
    let from = comments_above(text, lines.start);
    let next = &text[lines.end..end(text, lines.end)];
    let heads_others =
        !is_section && !is_blank(next) && !is_comment(next) && !next.trim_start().starts_with('[');
    if from == 0 || heads_others { lines.start } else { from }
}
