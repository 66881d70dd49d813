//! How much a document has to say about each word: BM25F with a weight for each field, worked out
//! once here, so that a search only adds whole numbers.

use super::compound::Place;
use super::document::{Document, Field};
use super::vocabulary::{Read, Vocabulary};
use std::collections::BTreeMap;

/// A word family, or a term of several words, in one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Posting {
    pub document: u32,
    /// From 1 to 63.
    pub impact: u8,
    /// The sections that hold it, one bit each; the title is the lowest.
    pub sections: u16,
}

/// How fast more of the same word stops counting.
const SATURATION: f64 = 2.0;
/// How much a long text counts for less than a short one, from 0 to 1.
const LENGTH: f64 = 0.6;

fn weight(field: Field) -> f64 {
    match field {
        Field::Title => 10.0,
        Field::Id => 8.0,
        Field::Synonym => 4.0,
        Field::Heading => 3.0,
        Field::Normative => 2.0,
        Field::Rest => 1.0,
    }
}

fn share(place: Place) -> f64 {
    match place {
        Place::Head => 0.7,
        Place::Modifier => 0.6,
        Place::Middle => 0.5,
    }
}

/// What a document says of one family.
#[derive(Clone, Copy, Default)]
struct Said {
    fixed: f64,
    running: f64,
    sections: u16,
}

/// Each term of several words with the families that it consists of.
pub type Phrases = Vec<(Vec<usize>, usize)>;

/// The postings of one document, by family. `average` is the mean length of the documents.
pub fn of_document(
    document: &Document,
    number: u32,
    read: &Read,
    vocabulary: &Vocabulary,
    phrases: &Phrases,
    average: f64,
) -> BTreeMap<usize, Posting> {
    let mut said: BTreeMap<usize, Said> = BTreeMap::new();
    let mut length = 0.0;
    for (passage, tokens) in document.passages.iter().zip(read) {
        length += tokens.len() as f64;
        let mut add = |family: usize, share: f64| {
            let one = said.entry(family).or_default();
            let gain = weight(passage.field) * share;
            match passage.field {
                Field::Title | Field::Id | Field::Synonym => one.fixed += gain,
                Field::Heading | Field::Normative | Field::Rest => one.running += gain,
            }
            one.sections |= 1 << passage.section;
        };
        let entries = tokens.iter().filter_map(|token| vocabulary.find(&token.word));
        let mut families = Vec::with_capacity(tokens.len());
        for entry in entries {
            families.push(entry.family);
            add(entry.family, 1.0);
            entry.parts.iter().for_each(|(&family, &place)| add(family, share(place)));
        }
        for (words, phrase) in phrases {
            let hits = families.windows(words.len()).filter(|window| window == words).count();
            if hits > 0 {
                add(*phrase, hits as f64);
            }
        }
    }
    let norm = 1.0 - LENGTH + LENGTH * length / average.max(1.0);
    let posting = |one: Said| {
        let amount = one.fixed + one.running / norm;
        let impact = 1.0 + (62.0 * amount / (amount + SATURATION)).floor();
        Posting { document: number, impact: impact as u8, sections: one.sections }
    };
    said.into_iter().map(|(family, one)| (family, posting(one))).collect()
}

/// How telling a word is that stands in `holding` of `all` documents: eight times the logarithm
/// to base two of their ratio, in whole numbers so that it is the same on every machine.
pub fn rarity(holding: usize, all: usize) -> u32 {
    let ratio = ((2 * all as u64 + 2) << 16) / (2 * holding as u64 + 1);
    let mut value = ratio.max(1 << 16);
    let mut log = 0;
    while value >= 2 << 16 {
        value >>= 1;
        log += 8;
    }
    for step in [4, 2, 1] {
        value = (value * value) >> 16;
        if value >= 2 << 16 {
            value >>= 1;
            log += step;
        }
    }
    log.max(1)
}
