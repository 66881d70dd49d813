//! What XML and a reader can hold of a text.

use crate::bundle::prose::{MARKS, mark};
use crate::xml::is_held;
use crate::xml::markup::Markup;

/// A text that stays what it is within XML, in the direction that it is read in.
pub fn inert(text: &str) -> Markup {
    let shown: String = text.chars().filter_map(shown).collect();
    Markup::text(&shown)
}

/// The character as it is shown; nothing for those that cannot be.
fn shown(c: char) -> Option<char> {
    match c {
        '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some(' '),
        _ if c.is_control() => None,
        // Marks of direction would turn the text around them.
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}' => {
            None
        }
        '\u{feff}' | '\u{fff9}'..='\u{fffb}' => None,
        _ if !is_held(c) => None,
        // Those that are no characters.
        _ if u32::from(c) & 0xfffe == 0xfffe || ('\u{fdd0}'..='\u{fdef}').contains(&c) => None,
        _ => Some(c),
    }
}

/// The longest address that word processors follow.
const LONGEST_ADDRESS: usize = 2000;

/// An address as it is followed; nothing where it cannot be.
pub fn followed(to: &str) -> Option<String> {
    let to = address(to);
    (!to.is_empty() && to.len() <= LONGEST_ADDRESS).then_some(to)
}

/// An address that every reader takes for one: what must not stand in it is written as numbers.
fn address(text: &str) -> String {
    let mut address = String::new();
    for (at, c) in text.char_indices() {
        let is_number = || {
            let digits = text.as_bytes().get(at + 1..at + 3);
            digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
        };
        match c {
            '%' if !is_number() => address.push_str("%25"),
            ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => {
                address.push_str(&format!("%{:02X}", u32::from(c)));
            }
            _ => address.extend(shown(c).filter(|c| !c.is_whitespace())),
        }
    }
    address
}

/// A text with marks in it as XML with entities: `\u{1}name\u{2}` becomes `&name;`.
pub fn holed(text: &str) -> Markup {
    let mut pieces = text.split(HOLE.0);
    let mut own = inert(pieces.next().unwrap_or_default());
    for piece in pieces {
        let (name, rest) = piece.split_once(HOLE.1).unwrap_or(("", piece));
        own.push(Markup::entity(name));
        own.push(inert(rest));
    }
    own
}

/// What stands around the name of what is put into a text later. No text can contain it.
pub const HOLE: (char, char) = (MARKS[0], MARKS[1]);

/// The mark of what is put into a text later.
pub fn hole(name: &str) -> String {
    mark(name)
}

/// A name of at most so many characters, cut between words where it is longer.
pub fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_string();
    }
    let kept: String = text.chars().take(most - 1).collect();
    let kept = match kept.rfind(' ') {
        Some(end) if end > 0 => &kept[..end],
        _ => &kept,
    };
    format!("{}…", kept.trim_end_matches([',', '.', ':', ';', ' ']))
}
