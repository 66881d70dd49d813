//! What differs between a version and what a document has of it, in words.

use super::align::Step;
use super::evaluate::{Instance, State, Version};
use super::passage::{Passage, Token};
use super::words::Text;
use crate::bundle::passages::Part;
use serde::Serialize;

/// A passage that is not as it was published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    pub part: Part,
    pub pieces: Vec<Piece>,
}

/// Some words that follow each other.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Piece {
    pub kind: Kind,
    pub words: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Same,
    Removed,
    Added,
}

pub fn differences(version: &Version, instance: &Instance, text: &Text) -> Vec<Difference> {
    let passages = version.passages.iter().zip(&instance.states);
    let there = passages.filter(|(own, _)| !instance.left_out.contains(&own.part));
    let differences = there.filter_map(|(passage, state)| {
        let pieces = match state {
            State::Altered(_, steps) => pieces(passage, steps, text),
            State::Missing => whole(passage),
            State::Same(_) | State::Elsewhere => return None,
        };
        Some(Difference { part: passage.part, pieces })
    });
    differences.collect()
}

fn pieces(passage: &Passage, steps: &[Step], text: &Text) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    // What takes the place of something stands after it.
    let mut added = Vec::new();
    for step in steps {
        match step {
            Step::Added(place) => added.push(text.shown(*place)),
            Step::Removed(token) => pieces.push(Kind::Removed, shown(passage, *token)),
            Step::Same(token, _) => {
                pieces.extend(Kind::Added, &mut added);
                pieces.push(Kind::Same, shown(passage, *token));
            }
            Step::Filled(place) => {
                pieces.extend(Kind::Added, &mut added);
                pieces.push(Kind::Same, &text.shown(*place));
            }
        }
    }
    pieces.extend(Kind::Added, &mut added);
    pieces.finish()
}

/// A passage that is gone, with its gaps.
fn whole(passage: &Passage) -> Vec<Piece> {
    let mut pieces = Pieces::default();
    for token in 0..passage.tokens.len() {
        pieces.push(Kind::Removed, shown(passage, token));
    }
    pieces.finish()
}

fn shown(passage: &Passage, token: usize) -> &str {
    match &passage.tokens[token] {
        Token::Word { shown, .. } => shown,
        Token::Gap(1) => "",
        Token::Gap(_) => "[…] ",
    }
}

#[derive(Default)]
struct Pieces(Vec<Piece>);

impl Pieces {
    fn push(&mut self, kind: Kind, word: &str) {
        match self.0.last_mut().filter(|last| last.kind == kind) {
            Some(last) => last.words.push_str(word),
            None => self.0.push(Piece { kind, words: word.to_string() }),
        }
    }

    fn extend(&mut self, kind: Kind, words: &mut Vec<String>) {
        words.drain(..).for_each(|word| self.push(kind, &word));
    }

    fn finish(mut self) -> Vec<Piece> {
        self.0.iter_mut().for_each(|own| own.words.truncate(own.words.trim_end().len()));
        self.0
    }
}
