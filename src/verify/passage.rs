//! A passage of a published text: a paragraph, an item or a cell, as words with gaps where a buyer
//! fills in what only the buyer knows.

use super::sketch;
use super::words::Text;
use crate::bundle::passages::Part;
use crate::bundle::prose::MARKS;
use std::collections::BTreeSet;

/// How many words may stand where one is filled in.
pub const FILLED: usize = 40;

#[derive(Clone, Debug)]
pub struct Passage {
    pub part: Part,
    pub tokens: Vec<Token>,
    /// How many of them are words.
    pub words: usize,
    /// Whether it begins with a capital and ends as a sentence does.
    pub opens: bool,
    pub ends: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    /// A word as it is compared, and as it is written, with the space that follows.
    Word { plain: String, shown: String, hash: u32 },
    /// Up to so many words that are not ours.
    Gap(usize),
}

impl Passage {
    /// `text` has marks where something is filled in; one without a key is the number of a note.
    pub fn of(part: Part, text: &str) -> Passage {
        let mut tokens = Vec::new();
        for (at, piece) in text.split(MARKS[0]).enumerate() {
            let own = match piece.split_once(MARKS[1]) {
                Some((key, rest)) if at > 0 => {
                    tokens.push(Token::Gap(if key.is_empty() { 1 } else { FILLED }));
                    rest
                }
                _ => piece,
            };
            let own = Text::of(own);
            tokens.extend((0..own.len()).map(|at| Token::Word {
                plain: own.word(at).to_string(),
                shown: own.shown(at),
                hash: sketch::word(own.word(at)),
            }));
        }
        let is_word = |token: &&Token| matches!(token, Token::Word { .. });
        Passage {
            part,
            words: tokens.iter().filter(is_word).count(),
            opens: text.starts_with(char::is_uppercase),
            ends: text.trim_end().ends_with(['.', '!', '?']),
            tokens,
        }
    }

    /// The shingles of its words that stand together, each with the place of its first token.
    pub fn shingles(&self) -> Vec<(usize, u32)> {
        let mut found = Vec::new();
        let mut run: Vec<u32> = Vec::new();
        for (at, token) in self.tokens.iter().enumerate() {
            match token {
                Token::Gap(_) => run.clear(),
                Token::Word { hash, .. } => {
                    run.push(*hash);
                    if let Some(last) = run.last_chunk::<{ sketch::WORDS }>() {
                        found.push((at + 1 - sketch::WORDS, sketch::shingle(last)));
                    }
                }
            }
        }
        found
    }
}

/// All shingles of what is required in a version; evidence is worded alike in many.
pub fn shingles<'a>(passages: impl IntoIterator<Item = &'a Passage>) -> BTreeSet<u32> {
    let own = passages.into_iter().filter(|own| own.part == Part::Text);
    own.flat_map(|own| own.shingles()).map(|(_, hash)| hash).collect()
}
