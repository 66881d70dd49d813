//! Characters that nobody sees, in files and in what is written as their numbers: `"\u202e"` in TOML,
//! `&#x202e;` in Markdown.

use crate::diagnostic::{Diagnostic, rule::Rule};
use crate::say;
use crate::source::Span;

/// The first of them in a text, with its place.
pub fn first(text: &str) -> Option<(usize, char)> {
    // Most bytes begin no such character, and are passed over without making characters of them.
    let may_begin = |&(_, byte): &(usize, u8)| MAY_BEGIN[usize::from(byte)];
    text.bytes().enumerate().filter(may_begin).find_map(|(at, _)| {
        let c = text[at..].chars().next()?;
        is_hidden(c).then_some((at, c))
    })
}

pub fn diagnostic(c: char, span: Span) -> Diagnostic {
    let message = say!("text-hidden-character", code = format!("U+{:04X}", c as u32));
    Diagnostic::new(Rule::ControlCharacter, span, message).help(say!("text-hidden-character-help"))
}

/// The first bytes of hidden characters, of which some begin others too.
const MAY_BEGIN: [bool; 256] = {
    let mut first = [false; 256];
    let mut byte = 0;
    while byte < b' ' {
        first[byte as usize] = byte != b'\n' && byte != b'\t';
        byte += 1;
    }
    first[0x7F] = true;
    first[0xC2] = true;
    first[0xD8] = true;
    first[0xE2] = true;
    first[0xEF] = true;
    first
};

/// Control characters, those that turn the direction of text, and those without width: they
/// part a word, so that a search does not find it.
fn is_hidden(c: char) -> bool {
    c.is_control() && c != '\n' && c != '\t'
        || matches!(
            c,
            '\u{AD}' | '\u{61C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
                | '\u{2060}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}'
                | '\u{FFFE}' | '\u{FFFF}'
        )
}
