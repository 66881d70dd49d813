//! The words of a section as text: what stays keeps its bytes, line by line.

use std::ops::Range;

/// With line feeds alone.
pub fn plain(text: &str) -> String {
    text.replace("\r\n", "\n")
}

/// The place in a text that is the given one when all its lines end in line feeds alone.
pub fn with_returns(text: &str, at: usize) -> usize {
    if !text.contains('\r') {
        return at;
    }
    let mut left = at;
    for (place, byte) in text.bytes().enumerate() {
        let is_dropped = byte == b'\r' && text.as_bytes().get(place + 1) == Some(&b'\n');
        match (is_dropped, left) {
            (true, _) => {}
            (false, 0) => return place,
            (false, _) => left -= 1,
        }
    }
    text.len()
}

/// Without blank lines at its beginning and its end.
pub fn trimmed(text: &str) -> &str {
    &text[inside(text, &(0..text.len()))]
}

/// A stretch of text without the blank lines around what it holds.
pub fn inside(text: &str, stretch: &Range<usize>) -> Range<usize> {
    let own = &text[stretch.clone()];
    let is_blank = |line: &&str| line.trim().is_empty();
    let lead: usize = own.split_inclusive('\n').take_while(is_blank).map(str::len).sum();
    if lead >= own.len() {
        return stretch.end..stretch.end;
    }
    let tail: usize = own.split_inclusive('\n').rev().take_while(is_blank).map(str::len).sum();
    let kept = own[lead..own.len() - tail].trim_end_matches(['\n', '\r']).len();
    stretch.start + lead..stretch.start + lead + kept
}

/// A text with other words in a stretch of it.
pub fn replaced(text: &str, stretch: &Range<usize>, wish: &str, newline: &str) -> String {
    let own = inside(text, stretch);
    if own.is_empty() {
        let before = text[..stretch.start].trim_end();
        let after = &text[stretch.end..];
        let end = if after.is_empty() { newline.to_string() } else { newline.repeat(2) };
        let wish = wish.replace('\n', newline);
        return format!("{before}{newline}{newline}{wish}{end}{after}");
    }
    // Lines that are the same at the beginning and the end are not written anew.
    let lines: Vec<&str> = text[own.clone()].split_inclusive('\n').collect();
    let wished: Vec<&str> = wish.split('\n').collect();
    let is_same = |one: &&str, other: &&str| one.trim_end_matches(['\n', '\r']) == *other;
    let first = lines.iter().zip(&wished).take_while(|(one, other)| is_same(one, other)).count();
    let most = lines.len().min(wished.len()) - first;
    let last = lines.iter().rev().zip(wished.iter().rev());
    let last = last.take(most).take_while(|(one, other)| is_same(one, other)).count();
    let start = own.start + lines[..first].iter().map(|line| line.len()).sum::<usize>();
    let end = own.end - lines[lines.len() - last..].iter().map(|line| line.len()).sum::<usize>();
    let mut middle = wished[first..wished.len() - last].join(newline);
    if last > 0 && first + last < wished.len() {
        middle.push_str(newline);
    }
    let before = &text[..start];
    let mut after = &text[end..];
    // Lines that are added or taken out at the very end begin or end at the line before.
    let mut head = before.to_string();
    if last == 0 && first == lines.len() && !middle.is_empty() {
        head.push_str(newline);
    } else if last == 0 && first == wished.len() && first > 0 {
        head = before.trim_end_matches(['\n', '\r']).to_string();
        after = &text[end..];
    }
    [&head, &middle, after].concat()
}
