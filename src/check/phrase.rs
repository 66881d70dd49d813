//! Phrases that sentences are searched for, taken apart once for all of them.

use super::sentence::{Sentence, Token};
use crate::source::Span;
use std::collections::BTreeMap;

/// Phrases in an order. In a phrase, `*` ends a word that may go on.
pub struct Phrases {
    list: Vec<Phrase>,
    /// The places in the list of those whose first word begins with a byte. Most words of a text
    /// begin as no phrase does.
    by_first: Vec<Vec<usize>>,
    /// Those that any word may begin.
    of_any: Vec<usize>,
}

struct Phrase {
    written: String,
    parts: Vec<Part>,
}

struct Part {
    form: String,
    goes_on: bool,
}

impl Phrases {
    pub fn new(phrases: impl IntoIterator<Item = String>) -> Phrases {
        let list: Vec<Phrase> = phrases.into_iter().map(Phrase::new).collect();
        let mut by_first = vec![Vec::new(); 256];
        let mut of_any = Vec::new();
        for (at, phrase) in list.iter().enumerate() {
            match phrase.parts.first().and_then(|part| part.form.bytes().next()) {
                Some(first) => by_first[usize::from(first)].push(at),
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

    /// The first phrase of the list that a sentence holds, and its first place.
    pub fn find(&self, sentence: &Sentence) -> Option<(usize, Span)> {
        self.all(sentence).pop_first()
    }

    /// Every phrase of the list that a sentence holds, each with its first place.
    pub fn all(&self, sentence: &Sentence) -> BTreeMap<usize, Span> {
        let mut found = BTreeMap::new();
        if self.is_empty() {
            return found;
        }
        for (start, token) in sentence.tokens.iter().enumerate().filter(|(_, one)| one.is_own()) {
            let first = token.form.bytes().next().map(usize::from);
            let own = first.map_or(&[] as &[usize], |first| &self.by_first[first]);
            for &at in own.iter().chain(&self.of_any) {
                if let Some(span) = self.list[at].span(&sentence.tokens[start..]) {
                    found.entry(at).or_insert(span);
                }
            }
        }
        found
    }
}

impl Phrase {
    fn new(written: String) -> Phrase {
        let parts = written.split_whitespace().map(|part| match part.strip_suffix('*') {
            Some(beginning) => Part { form: beginning.to_string(), goes_on: true },
            None => Part { form: part.to_string(), goes_on: false },
        });
        Phrase { parts: parts.collect(), written }
    }

    /// Where it stands, if the words of some tokens begin with it.
    fn span(&self, tokens: &[Token]) -> Option<Span> {
        let mut words = tokens.iter().filter(|one| one.is_own());
        let first = words.clone().next()?;
        let mut last = first;
        for part in &self.parts {
            last = words.next()?;
            let fits = match part.goes_on {
                true => last.form.starts_with(&part.form),
                false => *last.form == *part.form,
            };
            if !fits {
                return None;
            }
        }
        Some(Span { end: last.span.end.max(first.span.end), ..first.span })
    }
}
