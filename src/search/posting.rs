//! How much a document has to say about each word: BM25F with a weight for each field, worked out
//! once here, so that a search only adds whole numbers.

use super::compound::Place;
use super::document::Field;
use super::encode;
use super::family::Family;
use super::read::{ReadDocument, ReadPassage};
use super::vocabulary::Vocabulary;
use crate::parallel;
use std::ops::Range;

/// A word family, or a term of several words, in one document.
#[derive(Clone, Copy)]
struct Posting {
    family: Family,
    /// From 1 to 63.
    impact: u8,
    /// The sections that hold it, one bit each; the title is the lowest.
    sections: u16,
}

/// The postings of each family in a range of documents.
pub struct Postings {
    lines: Vec<Line>,
}

/// The postings of one family as they are written.
#[derive(Clone, Default)]
struct Line {
    text: String,
    /// The document after the last one that is there.
    next: u32,
    count: u32,
}

/// How fast more of the same word stops counting.
const SATURATION: f64 = 2.0;
/// How much a long text counts for less than a short one, from 0 to 1.
const LENGTH: f64 = 0.6;
/// So many documents are weighed one after the other, and so many before any is written.
const TOGETHER: usize = 64;
const AT_ONCE: usize = 1024;

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
pub type Phrases = Vec<(Vec<Family>, Family)>;

/// All that a document is weighed by.
pub struct Scale<'a> {
    pub documents: &'a [ReadDocument],
    pub vocabulary: &'a Vocabulary,
    pub phrases: &'a Phrases,
    /// How many words documents have in the mean.
    pub average: f64,
}

impl Scale<'_> {
    fn family_count(&self) -> usize {
        self.vocabulary.family_count() + self.phrases.len()
    }

    /// The postings of a range of documents, in their order.
    pub fn postings(&self, documents: Range<usize>) -> Postings {
        let count = if documents.is_empty() { 0 } else { self.family_count() };
        let empty = Line { next: documents.start as u32, ..Line::default() };
        let mut postings = Postings { lines: vec![empty; count] };
        let all: Vec<usize> = documents.collect();
        for some in all.chunks(AT_ONCE) {
            let groups: Vec<&[usize]> = some.chunks(TOGETHER).collect();
            let weighed = parallel::map(&groups, |group| Weigher::new(self).weigh(group));
            let weighed = weighed.into_iter().flatten();
            for (&document, found) in some.iter().zip(weighed) {
                found.into_iter().for_each(|one| postings.add(document as u32, one));
            }
        }
        postings
    }
}

impl Postings {
    fn add(&mut self, document: u32, posting: Posting) {
        let line = &mut self.lines[posting.family.number()];
        encode::number((document - line.next) as usize, &mut line.text);
        encode::digit(usize::from(posting.impact), &mut line.text);
        encode::number(usize::from(posting.sections), &mut line.text);
        line.next = document + 1;
        line.count += 1;
    }

    /// How many documents hold a family.
    pub fn count(&self, family: usize) -> usize {
        self.lines[family].count as usize
    }

    /// The postings of each family as they are written, by its number.
    pub fn lines(&self) -> impl Iterator<Item = &str> {
        self.lines.iter().map(|line| line.text.as_str())
    }
}

/// Weighs one document after the other.
struct Weigher<'s> {
    scale: &'s Scale<'s>,
    /// For each family where it stands in what was said, plus one, or zero.
    places: Vec<u32>,
    said: Vec<(Family, Said)>,
    /// Whether a term of several words begins with a family.
    begins: Vec<bool>,
}

impl<'s> Weigher<'s> {
    fn new(scale: &'s Scale) -> Weigher<'s> {
        let count = scale.family_count();
        let mut begins = vec![false; count];
        scale.phrases.iter().for_each(|(words, _)| begins[words[0].number()] = true);
        Weigher { scale, places: vec![0; count], said: Vec::new(), begins }
    }

    fn weigh(&mut self, documents: &[usize]) -> Vec<Vec<Posting>> {
        documents.iter().map(|&document| self.of_document(document)).collect()
    }

    fn of_document(&mut self, document: usize) -> Vec<Posting> {
        let read = &self.scale.documents[document];
        let mut words = read.words.as_slice();
        let mut families = Vec::new();
        let mut hanging = read.hanging.iter().peekable();
        for (at, passage) in read.passages.iter().enumerate() {
            let (own, rest) = words.split_at(passage.count as usize);
            words = rest;
            families.clear();
            for &word in own {
                families.push(self.add_word(word, passage));
            }
            while let Some((_, one)) = hanging.next_if(|(of, _)| *of as usize == at) {
                if let Some(word) = self.scale.vocabulary.hanging[*one as usize] {
                    self.add_word(word, passage);
                }
            }
            for (phrase, hits) in self.phrases_in(&families) {
                self.add(phrase, hits as f64, passage.field, passage.section);
            }
        }
        let length = read.words.len() as f64;
        let norm = 1.0 - LENGTH + LENGTH * length / self.scale.average.max(1.0);
        let postings = self.said.drain(..).map(|(family, said)| {
            self.places[family.number()] = 0;
            let amount = said.fixed + said.running / norm;
            let impact = 1.0 + (62.0 * amount / (amount + SATURATION)).floor();
            Posting { family, impact: impact as u8, sections: said.sections }
        });
        postings.collect()
    }

    /// Adds a word and what it is put together of; gives its family.
    fn add_word(&mut self, word: u32, passage: &ReadPassage) -> Family {
        let entry = self.scale.vocabulary.entry(word);
        self.add(entry.family, 1.0, passage.field, passage.section);
        for &(family, place) in entry.parts {
            self.add(family, share(place), passage.field, passage.section);
        }
        entry.family
    }

    fn add(&mut self, family: Family, share: f64, field: Field, section: u8) {
        let place = &mut self.places[family.number()];
        if *place == 0 {
            self.said.push((family, Said::default()));
            *place = self.said.len() as u32;
        }
        let (_, said) = &mut self.said[*place as usize - 1];
        let gain = weight(field) * share;
        match field {
            Field::Title | Field::Id | Field::Synonym => said.fixed += gain,
            Field::Heading | Field::Normative | Field::Rest => said.running += gain,
        }
        said.sections |= 1 << section;
    }

    /// The terms of several words in a passage, and how often each stands there.
    fn phrases_in(&self, families: &[Family]) -> Vec<(Family, usize)> {
        if !families.iter().any(|family| self.begins[family.number()]) {
            return Vec::new();
        }
        let phrases = self.scale.phrases.iter().map(|(words, phrase)| {
            let windows = families.windows(words.len());
            (*phrase, windows.filter(|window| window == words).count())
        });
        phrases.filter(|(_, hits)| *hits > 0).collect()
    }
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
