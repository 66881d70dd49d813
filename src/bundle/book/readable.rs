//! Texts as a cell can hold them.

/// What a cell holds at most, as Excel counts.
pub const CELL: usize = 32_767;

/// A text without what a sheet cannot hold, and without marks that turn the order of what follows.
pub fn readable(text: &str) -> String {
    let is_turning = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let is_missing = |c: char| matches!(c, '\u{fffe}' | '\u{ffff}');
    text.replace("\r\n", "\n")
        .chars()
        .map(|c| if matches!(c, '\t' | '\r') { ' ' } else { c })
        .filter(|&c| c == '\n' || !c.is_control())
        .filter(|&c| !is_turning(c) && !is_missing(c))
        .collect()
}

/// As much of a text as there is room for, with a sign that there is more.
pub fn cut(text: &str, room: usize) -> String {
    cut_with(text, room, "…")
}

/// The same, with words that say where the rest is. Counted as Excel does, in halves of UTF-16.
pub fn cut_with(text: &str, room: usize, more: &str) -> String {
    let length = |text: &str| text.chars().map(char::len_utf16).sum::<usize>();
    if length(text) <= room {
        return text.to_string();
    }
    let mut left = room.saturating_sub(length(more));
    let mut kept = String::new();
    for c in text.chars() {
        let Some(rest) = left.checked_sub(c.len_utf16()) else { break };
        left = rest;
        kept.push(c);
    }
    kept + more
}

/// A text as a cell can hold it.
pub fn held(text: &str) -> String {
    cut(&readable(text), CELL)
}

/// A text in a formula.
pub fn quoted(text: &str) -> String {
    format!("\"{}\"", cut(&readable(text), 250).replace('"', "\"\""))
}

/// A name that a sheet can have.
pub fn sheet_name(name: &str) -> String {
    let name = readable(name).replace(['[', ']', ':', '*', '?', '/', '\\', '\n'], " ");
    cut(name.trim_matches('\''), 31)
}

/// A text with marks in it as a formula that puts what stands at some places there.
pub fn spliced(text: &str, places: &[&str]) -> String {
    let mut parts = Vec::new();
    let mut rest = String::new();
    for c in text.chars() {
        match (c as usize).checked_sub(1).and_then(|at| places.get(at)) {
            Some(place) => {
                if !rest.is_empty() {
                    parts.push(quoted(&std::mem::take(&mut rest)));
                }
                parts.push((*place).to_string());
            }
            None => rest.push(c),
        }
    }
    if !rest.is_empty() || parts.is_empty() {
        parts.push(quoted(&rest));
    }
    parts.join("&")
}
