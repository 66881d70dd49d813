//! One word, and what the lexicon knows of every stretch of its letters, from one of them up to
//! another. It is looked up once for each letter that a stretch begins with.

use super::family::Family;
use super::lexicon::{Known, Lexicon, Mark, SHORTEST};
use super::stem::Stems;
use super::trie::ROOT;
use std::ops::Range;

const VOWELS: [char; 9] = ['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö'];

/// What nothing begins with.
static NOTHING: Known = Known::NOTHING;

/// The letters of one word after the other; the room for them is used again.
pub struct Stretches<'l> {
    lexicon: &'l Lexicon,
    stems: &'l Stems,
    pub word: String,
    pub letters: Vec<char>,
    /// Where each letter begins in the word, and its end.
    pub places: Vec<usize>,
    /// For each letter the nodes of the stretches that begin with it, as long as any word goes on so.
    rows: Vec<Range<usize>>,
    nodes: Vec<u32>,
    /// The families of the last parts by their stems, by where they begin, once they were asked for.
    by_stem: Vec<Option<Option<Family>>>,
}

impl<'l> Stretches<'l> {
    pub fn new(lexicon: &'l Lexicon, stems: &'l Stems) -> Stretches<'l> {
        Stretches {
            lexicon,
            stems,
            word: String::new(),
            letters: Vec::new(),
            places: Vec::new(),
            rows: Vec::new(),
            nodes: Vec::new(),
            by_stem: Vec::new(),
        }
    }

    pub fn read(&mut self, word: &str) {
        self.word.clear();
        self.letters.clear();
        self.places.clear();
        self.rows.clear();
        self.nodes.clear();
        self.by_stem.clear();
        self.word.push_str(word);
        for (place, letter) in word.char_indices() {
            self.letters.push(letter);
            self.places.push(place);
        }
        self.places.push(word.len());
        self.by_stem.resize(self.letters.len(), None);
        for begin in 0..self.letters.len() {
            let from = self.nodes.len();
            let mut node = ROOT;
            for &letter in &self.letters[begin..] {
                let Some(next) = self.lexicon.child(node, letter) else { break };
                node = next;
                self.nodes.push(node);
            }
            self.rows.push(from..self.nodes.len());
        }
    }

    /// How many letters the word has.
    pub fn count(&self) -> usize {
        self.letters.len()
    }

    pub fn text(&self, begin: usize, end: usize) -> &str {
        &self.word[self.places[begin]..self.places[end]]
    }

    #[inline]
    fn node(&self, begin: usize, end: usize) -> Option<u32> {
        if begin == end {
            return Some(ROOT);
        }
        let row = &self.rows[begin];
        let at = row.start + (end - begin - 1);
        (at < row.end).then(|| self.nodes[at])
    }

    #[inline]
    pub fn known(&self, begin: usize, end: usize) -> &Known {
        self.node(begin, end).map_or(&NOTHING, |node| self.lexicon.known(node))
    }

    #[inline]
    pub fn is(&self, begin: usize, end: usize, mark: Mark) -> bool {
        self.known(begin, end).is(mark)
    }

    /// The family of a stretch that is a word of the catalogue as it stands.
    #[inline]
    pub fn exact(&self, begin: usize, end: usize) -> Option<Family> {
        self.known(begin, end).exact
    }

    /// The family of a stretch that the catalogue shows only with an ending.
    pub fn shown(&self, begin: usize, end: usize) -> Option<Family> {
        match self.node(begin, end) {
            Some(node) => self.lexicon.known(node).shown,
            None if end - begin > SHORTEST && self.letters[end - 2] == 'e' => {
                self.lexicon.without_vowel(self.node(begin, end - 2), self.letters[end - 1])
            }
            None => None,
        }
    }

    /// Whether a word of the lexicon is this stretch with one of these endings.
    pub fn has_ending(&self, begin: usize, end: usize, endings: &[&str]) -> bool {
        let node = self.node(begin, end);
        node.is_some_and(|node| self.lexicon.with_ending(node, endings).is_some())
    }

    /// The family of the last part: as it stands, or in a form that the catalogue does not show.
    pub fn head(&mut self, begin: usize, end: usize) -> Option<Family> {
        if self.is(begin, end, Mark::Suffix) {
            return None;
        }
        self.exact(begin, end).or_else(|| self.shown(begin, end)).or_else(|| {
            let is_last = end == self.count();
            if let Some(known) = self.by_stem[begin].filter(|_| is_last) {
                return known;
            }
            let found = self.by_stem(begin, end);
            if is_last {
                self.by_stem[begin] = Some(found);
            }
            found
        })
    }

    /// The family of the words that have the stem of this stretch.
    fn by_stem(&self, begin: usize, end: usize) -> Option<Family> {
        // A stem is what a word begins with, so most need not be worked out.
        let mut stems = (begin + SHORTEST + 1)..end;
        if !stems.any(|end| self.known(begin, end).stem.is_some()) {
            return None;
        }
        let part = self.text(begin, end);
        let stem = self.stems.of(part);
        let is_inflected = stem != part && stem.chars().count() > SHORTEST;
        self.lexicon.find(&stem).filter(|known| is_inflected && !known.is(Mark::Suffix))?.stem
    }

    /// The family of a part before another, and where that part ends by itself: as it is, or without
    /// the sound that joins them, or without the vowel that it ends in by itself (`arbete`,
    /// `arbetsmiljö`).
    pub fn modifier(&self, begin: usize, end: usize) -> Option<(Family, usize)> {
        if let Some(family) = self.exact(begin, end) {
            return Some((family, end));
        }
        self.base(begin, end, end).or_else(|| {
            let base = end - 1;
            let is_joint = match self.letters[base] {
                // No s joins a word that ends in a vowel but `e`: `energislag` is `energi` and `slag`.
                's' => {
                    base == begin
                        || self.letters[base - 1] == 'e'
                        || !VOWELS.contains(&self.letters[base - 1])
                }
                'e' | 'o' | 'u' | 'a' => true,
                _ => false,
            };
            is_joint.then(|| self.base(begin, end, base)).flatten()
        })
    }

    /// The family of a part that ends at `base` before what joins it to another.
    fn base(&self, begin: usize, end: usize, base: usize) -> Option<(Family, usize)> {
        let length = base - begin;
        let is_joined_by_s = self.letters[end - 1] == 's';
        let own =
            self.exact(begin, base).filter(|_| length > SHORTEST || base == end || is_joined_by_s);
        let with_vowel = || {
            let node = self.node(begin, base).filter(|_| length > SHORTEST)?;
            let may = !self.lexicon.known(node).is(Mark::Prefix);
            self.lexicon.with_ending(node, &["e", "a"]).filter(|_| may)
        };
        Some((own.or_else(with_vowel).or_else(|| self.shown(begin, base))?, base))
    }

    /// The places where a stretch may be cut: after its first letters, and not within what is whole.
    pub fn borders(&self, begin: usize, end: usize) -> Range<usize> {
        let row = &self.rows[begin];
        let mut nodes = self.nodes[row.clone()].iter().take(end - begin);
        let whole = nodes.rposition(|&node| self.lexicon.known(node).is(Mark::Whole));
        (begin + whole.map_or(0, |at| at + 1).max(2)).min(end)..end
    }

    /// Whether a stretch begins with an end of words that makes another word of a word.
    pub fn begins_with_suffix(&self, begin: usize, end: usize) -> bool {
        let nodes = self.nodes[self.rows[begin].clone()].iter().take(end - begin);
        nodes.into_iter().any(|&node| self.lexicon.known(node).is(Mark::LongSuffix))
    }

    pub fn ends_with(&self, end: usize, letters: &str) -> bool {
        self.text(0, end).ends_with(letters)
    }

    pub fn is_vowel(&self, at: usize) -> bool {
        VOWELS.contains(&self.letters[at])
    }

    /// Whether a word may begin as this does, and goes on with a vowel.
    pub fn may_begin(&self, begin: usize, end: usize) -> bool {
        let vowel = (begin..end).find(|&at| self.is_vowel(at));
        vowel.is_some_and(|at| at == begin || self.is(begin, at, Mark::Onset))
    }
}
