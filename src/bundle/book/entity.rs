//! What a part of a workbook leaves open until it is put in its place.
//!
//! It stands in texts and formulas by its name between two marks that no text contains, since texts
//! hold no control characters. What it stands for is taken as it is, but for the words of a frame,
//! which may hold entities themselves.

use std::collections::BTreeMap;

const BEGIN: char = '\u{1}';
const END: char = '\u{2}';

pub type Words = BTreeMap<String, String>;

pub fn entity(name: &str) -> String {
    format!("{BEGIN}{name}{END}")
}

/// What names stand for at one place: the nearest level that knows a name decides.
#[derive(Clone, Copy)]
pub struct Scope<'a> {
    words: &'a Words,
    own: &'a Words,
    beyond: Option<&'a Scope<'a>>,
}

impl<'a> Scope<'a> {
    pub fn new(words: &'a Words, own: &'a Words) -> Scope<'a> {
        Scope { words, own, beyond: None }
    }

    pub fn within(&'a self, own: &'a Words) -> Scope<'a> {
        Scope { words: self.words, own, beyond: Some(self) }
    }

    fn value(&self, name: &str) -> Option<&str> {
        let own = self.own.get(name).map(String::as_str);
        own.or_else(|| self.beyond.and_then(|beyond| beyond.value(name)))
    }

    pub fn resolve(&self, text: &str) -> String {
        let mut resolved = String::with_capacity(text.len());
        let mut rest = text;
        while let Some((before, after)) = rest.split_once(BEGIN) {
            resolved.push_str(before);
            let (name, after) = after.split_once(END).unwrap_or((after, ""));
            match self.value(name) {
                Some(value) => resolved.push_str(value),
                None => {
                    let word = self.words.get(name).map(|word| self.resolve(word));
                    resolved.push_str(&word.unwrap_or_default());
                }
            }
            rest = after;
        }
        resolved.push_str(rest);
        resolved
    }
}
