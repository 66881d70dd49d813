//! Texts that can be typeset: without what steers a screen, with a stand-in for what no font has,
//! and with places to break where nothing else gives any.

use crate::json::Value;

/// Shown for a character that no font has.
const STAND_IN: char = '\u{fffd}';

/// The longest run of characters that is left without a place to break a line.
const LONGEST_RUN: usize = 40;

/// The fields that stay as they are.
const EXACT: [&str; 3] = ["address", "checksum", "sha256"];

/// Makes every text of a value legible. `has_glyph` knows the characters that can be shown.
pub fn legible(value: &mut Value, has_glyph: &dyn Fn(char) -> bool) {
    match value {
        Value::String(text) => *text = shown(text, has_glyph),
        Value::Array(items) => items.iter_mut().for_each(|item| legible(item, has_glyph)),
        Value::Object(fields) => {
            for (key, field) in fields.iter_mut() {
                match field {
                    // What a link leads to, or what is compared with another, has no breaks put in.
                    Value::String(exact) if EXACT.contains(&key.as_str()) => {
                        exact.retain(|c| !c.is_control());
                    }
                    _ => legible(field, has_glyph),
                }
            }
        }
        _ => {}
    }
}

fn shown(text: &str, has_glyph: &dyn Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars().filter_map(|c| replaced(c, has_glyph)) {
        run = if c.is_alphanumeric() || c == '_' || c == STAND_IN { run + 1 } else { 0 };
        if run > LONGEST_RUN {
            shown.push('\u{200b}');
            run = 1;
        }
        shown.push(c);
    }
    shown
}

/// The character as it is set; nothing for those that are not seen.
fn replaced(c: char, has_glyph: &dyn Fn(char) -> bool) -> Option<char> {
    match c {
        '\n' => Some(c),
        '\t' | '\u{2028}' | '\u{2029}' => Some(' '),
        _ if c.is_control() => None,
        // Marks of direction would turn the text around them.
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => {
            None
        }
        // Joiners, selectors of a form and tags mean nothing without the fonts that know them.
        '\u{200b}'..='\u{200d}'
        | '\u{2060}'..='\u{2065}'
        | '\u{feff}'
        | '\u{fff9}'..='\u{fffc}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{e0000}'..='\u{e0fff}' => None,
        // Characters for private use mean what someone agreed upon; an archive cannot know it.
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}' => Some(STAND_IN),
        _ if c.is_whitespace() && !has_glyph(c) => Some(' '),
        _ if has_glyph(c) => Some(c),
        _ => Some(STAND_IN),
    }
}
