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
    let mut pieces = Vec::new();
    // What takes the place of something stands after it.
    let mut added = Vec::new();
    for step in steps {
        match step {
            Step::Added(place) => added.push(text.shown(*place)),
            Step::Removed(token) => push(&mut pieces, Kind::Removed, shown(passage, *token)),
            Step::Same(_, place) | Step::Filled(place) => {
                added.drain(..).for_each(|word| push(&mut pieces, Kind::Added, word));
                let own = match step {
                    Step::Same(token, _) => shown(passage, *token),
                    _ => text.shown(*place),
                };
                push(&mut pieces, Kind::Same, own);
            }
        }
    }
    added.drain(..).for_each(|word| push(&mut pieces, Kind::Added, word));
    pieces
}

/// A passage that is gone, with its gaps.
fn whole(passage: &Passage) -> Vec<Piece> {
    let mut pieces = Vec::new();
    for token in 0..passage.tokens.len() {
        push(&mut pieces, Kind::Removed, shown(passage, token));
    }
    pieces
}

fn shown(passage: &Passage, token: usize) -> &str {
    match &passage.tokens[token] {
        Token::Word { shown, .. } => shown,
        Token::Gap(1) => "",
        Token::Gap(_) => "[…]",
    }
}

fn push(pieces: &mut Vec<Piece>, kind: Kind, word: &str) {
    match pieces.last_mut().filter(|last| last.kind == kind) {
        Some(last) if word.is_empty() => _ = last,
        Some(last) => last.words = format!("{} {word}", last.words),
        None => pieces.push(Piece { kind, words: word.to_string() }),
    }
}
