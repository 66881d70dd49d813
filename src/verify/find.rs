//! Where a passage stands in a document, word for word.

use super::passage::{Passage, Token};
use super::sketch::{self, places};
use super::words::Text;
use std::ops::Range;

/// A document in which passages are looked for.
pub struct Document {
    pub text: Text,
    table: Vec<(u32, u32)>,
}

impl Document {
    pub fn new(text: &str) -> Document {
        let text = Text::of(text);
        let table = sketch::table(&text);
        Document { text, table }
    }

    /// The places of a shingle.
    pub fn places(&self, hash: u32) -> impl Iterator<Item = usize> {
        places(&self.table, hash)
    }

    pub fn holds(&self, hash: u32) -> bool {
        self.places(hash).next().is_some()
    }
}

/// Every place where a passage stands word for word, found by its first five words that stand
/// together; none for a passage without.
pub fn exact(passage: &Passage, document: &Document) -> Vec<Range<usize>> {
    let Some((token, hash)) = passage.shingles().into_iter().next() else { return Vec::new() };
    let places = document.places(hash);
    places.filter_map(|place| at(passage, &document.text, token, place)).collect()
}

/// The first place within some words where a passage stands word for word.
pub fn within(passage: &Passage, text: &Text, room: Range<usize>) -> Option<Range<usize>> {
    let first = passage.tokens.iter().position(|own| matches!(own, Token::Word { .. }))?;
    let mut places = room.clone();
    places.find_map(|place| {
        at(passage, text, first, place).filter(|own| own.start >= room.start && own.end <= room.end)
    })
}

/// The words that a passage takes up if one of its words stands at a place.
fn at(passage: &Passage, text: &Text, token: usize, place: usize) -> Option<Range<usize>> {
    let (before, after) = passage.tokens.split_at(token);
    let end = forward(after, text, place)?;
    let start = backward(before, text, place)?;
    Some(start..end)
}

/// Where some tokens end that begin at a place. A gap takes as few words as it can.
fn forward(tokens: &[Token], text: &Text, mut place: usize) -> Option<usize> {
    let mut rest = tokens;
    while let Some(token) = rest.first() {
        let Token::Gap(most) = token else {
            let end = run(rest);
            place = holds(&rest[..end], text, place)?;
            rest = &rest[end..];
            continue;
        };
        rest = &rest[1..];
        let own = &rest[..run(rest)];
        if own.is_empty() {
            continue;
        }
        place = (place..=place + most).find_map(|place| holds(own, text, place))?;
        rest = &rest[own.len()..];
    }
    Some(place)
}

/// Where some tokens begin that end before a place.
fn backward(tokens: &[Token], text: &Text, mut place: usize) -> Option<usize> {
    let mut rest = tokens;
    while let Some(token) = rest.last() {
        let most = match token {
            Token::Gap(most) => {
                rest = &rest[..rest.len() - 1];
                *most
            }
            Token::Word { .. } => 0,
        };
        let own = rest.iter().rev().take_while(|own| matches!(own, Token::Word { .. })).count();
        let (before, own) = rest.split_at(rest.len() - own);
        if own.is_empty() {
            continue;
        }
        let found = (0..=most).find_map(|skipped| {
            let start = place.checked_sub(skipped + own.len())?;
            holds(own, text, start).map(|_| start)
        });
        place = found?;
        rest = before;
    }
    Some(place)
}

/// How many words stand before the first gap.
fn run(tokens: &[Token]) -> usize {
    tokens.iter().take_while(|own| matches!(own, Token::Word { .. })).count()
}

/// Where some words end, if they stand at a place.
fn holds(words: &[Token], text: &Text, place: usize) -> Option<usize> {
    let end = place + words.len();
    let same = |(at, own): (usize, &Token)| match own {
        Token::Word { plain, .. } => text.word(place + at) == plain,
        Token::Gap(_) => false,
    };
    (end <= text.len() && words.iter().enumerate().all(same)).then_some(end)
}

/// What a sentence of a document says beside a passage that begins or ends within it: the words
/// before, and the words after. It may only be read so where the passage is whole sentences itself.
pub fn beside(passage: &Passage, text: &Text, own: &Range<usize>) -> [Range<usize>; 2] {
    let mut start = own.start;
    if passage.opens && passage.ends && text.first_letter(start).is_some_and(char::is_lowercase) {
        while start > 0 && own.start - start < MOST_BESIDE && !is_stop(text.before(start)) {
            start -= 1;
        }
    }
    let mut end = own.end;
    if passage.ends && end < text.len() && goes_on(text.after(end - 1)) {
        end += 1;
        while end < text.len() && end - own.end < MOST_BESIDE && !is_stop(text.after(end - 1)) {
            end += 1;
        }
    }
    [start..own.start, own.end..end]
}

/// How many words are read beside a passage.
const MOST_BESIDE: usize = 20;

/// Whether a sentence, a paragraph or a parenthesis ends or begins between two words.
fn is_stop(between: &str) -> bool {
    between.contains([
        '.', '!', '?', ':', ';', '\n', '\r', '(', ')', '[', ']', '|', '\t', '•', '–', '·',
    ])
}

/// Whether a sentence goes on after its last word.
fn goes_on(between: &str) -> bool {
    !is_stop(between) && between.chars().any(|c| c == ',' || c.is_whitespace())
}
