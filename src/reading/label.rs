//! A word of the model with its name in the language that is read.

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
