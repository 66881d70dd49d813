//! Phrases that sentences are searched for, taken apart once for all of them.
//! In a phrase, `*` stands for what a word may go on with or begin with, and a word that is given
//! with capitals is matched with them.

use super::beginning::Beginnings;
use super::sentence::{Sentence, Token};
use crate::source::Span;

/// Phrases in an order.
pub struct Phrases {
    list: Vec<Phrase>,
    /// The places in the list of those whose first word begins so.
    by_first: Beginnings<usize>,
    /// Those that any word may begin.
    of_any: Vec<usize>,
}

struct Phrase {
    written: String,
    parts: Vec<Part>,
}

struct Part {
    form: String,
    /// Whether it is the beginning of a word, or its end.
    goes_on: bool,
    is_end: bool,
    has_capitals: bool,
}

/// Where a sentence holds a phrase.
pub struct Place {
    /// The phrase, by its place in the list.
    pub at: usize,
    /// Its first and last token.
    pub first: usize,
    pub last: usize,
    pub span: Span,
}

impl Phrases {
    pub fn new(phrases: impl IntoIterator<Item = String>) -> Phrases {
        let list: Vec<Phrase> = phrases.into_iter().map(Phrase::new).collect();
        let mut by_first = Beginnings::new();
        let mut of_any = Vec::new();
        for (at, phrase) in list.iter().enumerate() {
            let first = phrase.parts.first().filter(|part| !part.is_end);
            match first.filter(|part| !part.form.is_empty()) {
                Some(first) => by_first.add(&first.form.to_lowercase(), at),
                None => of_any.push(at),
            }
        }
        Phrases { list, by_first, of_any }
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// A phrase as it was given.
    pub fn written(&self, at: usize) -> &str {
        &self.list[at].written
    }

    /// Everywhere that a sentence holds a phrase of the list, in the order of the sentence.
    pub fn places(&self, sentence: &Sentence) -> Vec<Place> {
        let mut found = Vec::new();
        if self.is_empty() {
            return found;
        }
        for (start, token) in sentence.tokens.iter().enumerate().filter(|(_, one)| one.is_own()) {
            for &at in self.by_first.of(&token.form).iter().chain(&self.of_any) {
                if let Some(last) = self.list[at].last(&sentence.tokens, start) {
                    let end = sentence.tokens[last].span.end.max(token.span.end);
                    found.push(Place { at, first: start, last, span: Span { end, ..token.span } });
                }
            }
        }
        found
    }
}

impl Phrase {
    fn new(written: String) -> Phrase {
        let parts = written.split_whitespace().map(|part| {
            let form = part.trim_matches('*');
            Part {
                form: form.to_string(),
                goes_on: part.ends_with('*'),
                is_end: part.starts_with('*'),
                has_capitals: form.chars().any(char::is_uppercase),
            }
        });
        Phrase { parts: parts.collect(), written }
    }

    /// The token that it ends with, if the words of a sentence from a token on begin with it.
    fn last(&self, tokens: &[Token], start: usize) -> Option<usize> {
        let mut words = tokens.iter().enumerate().skip(start).filter(|(_, one)| one.is_own());
        let mut last = start;
        for part in &self.parts {
            let (at, word) = words.next()?;
            last = at;
            let own = if part.has_capitals { word.written } else { &*word.form };
            let fits = match (part.is_end, part.goes_on) {
                (true, _) => own.ends_with(&part.form),
                (false, true) => own.starts_with(&part.form),
                (false, false) => own == part.form,
            };
            if !fits {
                return None;
            }
        }
        Some(last)
    }
}
