//! Places to break words that are long for their line. A line that ends early reads better than one
//! that ends in a hyphen, so no other word is broken.

use hypher::Lang;
use std::borrow::Cow;

pub const SOFT_HYPHEN: char = '\u{ad}';

/// Put in by whoever knows that a run of characters is no word.
const BREAK: char = '\u{200b}';

/// The languages whose words can be broken.
fn language(code: &str) -> Option<Lang> {
    let code = code.split('-').next().unwrap_or(code);
    Some(match code {
        "sv" => Lang::Swedish,
        "en" => Lang::English,
        "nb" | "nn" | "no" => Lang::Norwegian,
        "da" => Lang::Danish,
        "fi" => Lang::Finnish,
        "de" => Lang::German,
        "fr" => Lang::French,
        _ => return None,
    })
}

/// Letters that faces join with the next one into one sign, which a hyphen would fall into.
fn is_joined(c: char) -> bool {
    matches!(c, 'f' | 't' | 'T' | 'Q')
}

/// The text with soft hyphens in the words that have at least `longest` letters.
pub fn softened<'a>(text: &'a str, code: &str, longest: usize) -> Cow<'a, str> {
    let is_letter = |c: char| c.is_alphabetic();
    let is_long = |word: &str| word.len() >= longest && word.chars().count() >= longest;
    let Some(language) = language(code) else { return Cow::Borrowed(text) };
    if text.contains("://") || !text.split(|c| !is_letter(c)).any(is_long) {
        return Cow::Borrowed(text);
    }
    let mut softened = String::with_capacity(text.len() + 16);
    let mut rest = text;
    while let Some(start) = rest.find(is_letter) {
        let (before, from) = rest.split_at(start);
        softened.push_str(before);
        let end = from.find(|c| !is_letter(c)).unwrap_or(from.len());
        let (word, after) = from.split_at(end);
        let is_cut = before.ends_with(BREAK) || after.starts_with(BREAK);
        match is_long(word) && !is_cut {
            true => {
                for part in hypher::hyphenate(word, language) {
                    if !softened.ends_with(is_joined) && softened.ends_with(is_letter) {
                        softened.push(SOFT_HYPHEN);
                    }
                    softened.push_str(part);
                }
            }
            false => softened.push_str(word),
        }
        rest = after;
    }
    softened.push_str(rest);
    Cow::Owned(softened)
}
