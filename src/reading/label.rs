//! A word of the model with its name in the language that is read.

use crate::field::text::Language;
use crate::phrasebook::Argument;
use crate::release::compare::Changed;
use crate::words::Words;
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Label {
    /// The word in classes.
    pub word: &'static str,
    pub title: String,
}

/// The label of a word, whose string is `<group>-<word>`.
pub fn label(words: Words, group: &str, word: &'static str) -> Label {
    Label { word, title: words.get(&format!("{group}-{word}")) }
}

/// What a change means, in one word or two.
pub fn of_change(words: Words, changed: &Changed) -> Vec<Label> {
    changed.words().into_iter().map(|(group, word)| label(words, group, word)).collect()
}

/// Says which translations are new, one by one. Languages are named as they name themselves.
pub fn translated_to(words: Words, languages: &[&Language]) -> Vec<String> {
    let name = |language: &Language| {
        let own = Words { strings: words.strings, language };
        words.format("translated-to", &[("language", Argument::Text(own.get("language-name")))])
    };
    languages.iter().map(|language| name(language)).collect()
}
