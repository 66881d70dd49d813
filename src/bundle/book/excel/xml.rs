//! Texts in the XML of a workbook.

use crate::xml::markup::Markup;

/// What every part begins with.
pub const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Between tags.
pub fn text(text: &str) -> Markup {
    Markup::written(text, &[])
}

/// In an attribute.
pub fn attribute(own: &str) -> Markup {
    Markup::written(own, &[('"', "&quot;"), ('\n', "&#10;")])
}

/// In a cell, where `_x0041_` would be read as the letter with that number.
pub fn cell(own: &str) -> Markup {
    let mut kept = String::with_capacity(own.len());
    let mut rest = own;
    while let Some(at) = rest.find("_x") {
        kept.push_str(&rest[..at]);
        rest = &rest[at..];
        let digits = rest.as_bytes().get(2..7);
        let is_code = digits.is_some_and(|digits| {
            digits[..4].iter().all(u8::is_ascii_hexdigit) && digits[4] == b'_'
        });
        kept.push_str(if is_code { "_x005F_x" } else { "_x" });
        rest = &rest[2..];
    }
    kept.push_str(rest);
    text(&kept)
}

/// An address that a link leads to: what stands before its first `#`, and what after. Characters
/// that no address holds are written by their numbers.
pub fn address(own: &str) -> (String, Option<String>) {
    let (before, after) = match own.split_once('#') {
        Some((before, after)) => (before, Some(after)),
        None => (own, None),
    };
    let mut kept = String::new();
    for c in before.chars() {
        match c {
            ' ' | '"' | '<' | '>' | '[' | ']' | '`' | '^' | '{' | '}' => {
                kept.push_str(&format!("%{:02x}", c as u32))
            }
            c => kept.push(c),
        }
    }
    (kept, after.map(str::to_string))
}
