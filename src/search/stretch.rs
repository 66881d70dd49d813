//! One word, and what the lexicon knows of every stretch of its letters, from one of them up to
//! another. It is looked up once for each letter that a stretch begins with.

use super::family::Family;
use super::inflection::{Instead, bases, is_vowel};
use super::lexicon::{Known, Lexicon, Mark, SHORTEST};
use super::stem::Stems;
use super::trie::ROOT;
use std::ops::Range;

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
    by_stem: Vec<Option<Option<Part>>>,
}

/// The shortest part that is told by its stem.
const LONG: usize = 6;

/// A known part of a word.
#[derive(Clone, Copy)]
pub struct Part {
    pub family: Family,
    /// Of the word that it is in the lexicon, or the root.
    pub node: u32,
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

    /// A stretch that is a part as it stands.
    fn whole(&self, begin: usize, end: usize) -> Option<Part> {
        let node = self.node(begin, end)?;
        self.lexicon.known(node).exact.map(|family| Part { family, node })
    }

    /// A stretch that the catalogue shows only in other forms.
    pub fn shown(&self, begin: usize, end: usize) -> Option<Part> {
        let node = self.node(begin, end)?;
        self.lexicon.known(node).shown.map(|family| Part { family, node })
    }

    /// A stretch that is another form of a known word: those that the catalogue says before others.
    fn inflected(&self, begin: usize, end: usize) -> Option<Part> {
        let mut best: Option<(bool, bool, Part)> = None;
        bases(&self.letters[begin..end], |count, instead| {
            let at = begin + count;
            let node = match instead {
                Instead::Nothing => self.node(begin, at),
                Instead::Letter(letter) => {
                    self.node(begin, at).and_then(|node| self.lexicon.child(node, letter))
                }
                Instead::Vowel => self
                    .node(begin, at - 1)
                    .and_then(|node| self.lexicon.child(node, 'e'))
                    .and_then(|node| self.lexicon.child(node, self.letters[at - 1])),
            };
            let Some(node) = node else { return };
            let known = self.lexicon.known(node);
            if known.is(Mark::Suffix) || known.is(Mark::Two) {
                return;
            }
            let Some(family) = known.exact.or(known.shown) else { return };
            let rank = (family != Family::UNSAID, known.exact.is_some());
            if best.is_none_or(|(is_said, is_exact, _)| rank > (is_said, is_exact)) {
                best = Some((rank.0, rank.1, Part { family, node }));
            }
        });
        best.map(|(.., part)| part)
    }

    /// Whether a word of the lexicon is this stretch with one of these endings.
    pub fn has_ending(&self, begin: usize, end: usize, endings: &[&str]) -> bool {
        let node = self.node(begin, end);
        node.is_some_and(|node| self.lexicon.with_ending(node, endings).is_some())
    }

    /// Whether a stretch is a plain word that is known by heart, in any form: no other is in it.
    pub fn is_plain(&self, begin: usize, end: usize) -> bool {
        let is_noun = |node: u32| self.lexicon.is_noun(node);
        self.node(begin, end).is_some_and(is_noun)
            || self.inflected(begin, end).is_some_and(|part| is_noun(part.node))
    }

    /// The last part: as it stands, or in a form that the catalogue does not show.
    pub fn head(&mut self, begin: usize, end: usize) -> Option<Part> {
        if self.is(begin, end, Mark::Suffix) {
            return None;
        }
        let is_last = end == self.count();
        if let Some(known) = self.by_stem[begin].filter(|_| is_last) {
            return known;
        }
        // `efterlysande` is no `sand`.
        let is_doing = begin > 0 && end - begin < LONG && self.ends_with(end, "ande");
        let other = || self.shown(begin, end).or_else(|| self.inflected(begin, end));
        let found = self
            .whole(begin, end)
            .or_else(|| if is_doing { None } else { other() })
            .or_else(|| self.by_stem(begin, end).map(|family| Part { family, node: ROOT }));
        if is_last {
            self.by_stem[begin] = Some(found);
        }
        found
    }

    /// The family of the words that have the stem of this stretch.
    fn by_stem(&self, begin: usize, end: usize) -> Option<Family> {
        // Nouns are told by their forms; this is for qualities.
        if end - begin < LONG || !matches!(self.letters[end - 1], 'a' | 'e' | 's' | 't') {
            return None;
        }
        // A stem is what a word begins with, so most need not be worked out.
        let mut stems = (begin + SHORTEST + 1)..end;
        if !stems.any(|end| self.known(begin, end).stem.is_some()) {
            return None;
        }
        let part = self.text(begin, end);
        let stem = self.stems.by_rule(part);
        let rest = part.strip_prefix(&*stem).unwrap_or_default();
        if !["a", "e", "t", "as", "es", "ts"].contains(&rest) {
            return None;
        }
        let is_inflected = stem != part && stem.chars().count() > SHORTEST;
        self.lexicon.find(&stem).filter(|known| is_inflected && !known.is(Mark::Suffix))?.stem
    }

    /// A part before another, and where it ends by itself: as it is, or without the sound that joins
    /// them, or without the vowel that it ends in by itself (`arbete`, `arbetsmiljö`).
    pub fn modifier(&self, begin: usize, end: usize) -> Option<(Part, usize)> {
        // Before others `trycks` is `tryck` with what joins it.
        let is_done = self.letters[end - 1] == 's' && self.is(begin, end, Mark::Done);
        let whole = self.whole(begin, end);
        if let Some(part) = whole.filter(|part| !is_done || part.family != Family::UNSAID) {
            return Some((part, end));
        }
        self.base(begin, end, end).or_else(|| {
            let base = end - 1;
            let is_joint = match self.letters[base] {
                // No s joins a word that ends in a vowel but `e`: `energislag` is `energi` and `slag`.
                's' => {
                    base == begin
                        || self.letters[base - 1] == 'e'
                        || !is_vowel(self.letters[base - 1])
                }
                'e' | 'o' | 'u' | 'a' => true,
                _ => false,
            };
            is_joint.then(|| self.base(begin, end, base)).flatten()
        })
    }

    /// A part that ends at `base` before what joins it to another.
    fn base(&self, begin: usize, end: usize, base: usize) -> Option<(Part, usize)> {
        let length = base - begin;
        let node = self.node(begin, base).unwrap_or(ROOT);
        let joint = if base == end { None } else { Some(self.letters[base]) };
        let own = self
            .whole(begin, base)
            .filter(|_| base < end && (length > SHORTEST || joint == Some('s')));
        let with_vowel = || {
            let is_old = matches!(joint, Some('u' | 'o'));
            if self.lexicon.known(node).is(Mark::Prefix) && !is_old {
                return None;
            }
            ['e', 'a'].into_iter().find_map(|vowel| {
                let node = self.lexicon.child(node, vowel)?;
                let known = self.lexicon.known(node);
                let is_plain = known.is(Mark::Noun) || known.is(Mark::Verb);
                let may = length > SHORTEST || is_plain && length == SHORTEST;
                // `mät` before others is `mäta`, whether or not the catalogue says that.
                let verb = || known.is(Mark::Verb).then(|| known.family.unwrap_or(Family::UNSAID));
                let family = known.exact.or(known.shown).or_else(verb).filter(|_| may)?;
                Some(Part { family, node })
            })
        };
        // `tavel` is `tavla` before others, and `äppel` is `äpple`.
        let with_vowel = || {
            let is_short = length > SHORTEST && joint.is_none();
            let is_like = is_short && self.letters[base - 2..base] == ['e', 'l'];
            let part = || {
                let node = self.node(begin, base - 2)?;
                let node = self.lexicon.child(node, 'l')?;
                ['a', 'e'].into_iter().find_map(|vowel| {
                    let node = self.lexicon.child(node, vowel)?;
                    let known = self.lexicon.known(node);
                    Some(Part { family: known.exact.or(known.shown)?, node })
                })
            };
            with_vowel().or_else(|| if is_like { part() } else { None })
        };
        let before = || {
            let may = base == end && self.lexicon.known(node).is(Mark::Before);
            may.then_some(Part { family: Family::UNSAID, node: ROOT })
        };
        let part = own.or_else(with_vowel).or_else(|| self.shown(begin, base)).or_else(before)?;
        Some((part, base))
    }

    /// The word within one that says the same: `gas` in `avgas`.
    pub fn within(&self, begin: usize, end: usize) -> Option<Part> {
        let mut ends = (begin + SHORTEST + 1)..=end;
        let end = ends.find(|&end| self.is(begin, end, Mark::Clear))?;
        (begin + 2..end - 2).find_map(|border| {
            // `laddningsbar` is what can be charged.
            let is_able = self.is(border, end, Mark::Suffix);
            let found =
                if is_able { self.modifier(begin, border) } else { self.modifier(border, end) };
            found.map(|(part, _)| part)
        })
    }

    /// What is done, after what tells where it leads: `sortering` in `utsortering`, and what is not
    /// so: `säker` in `osäker`.
    pub fn after_particle(&self, begin: usize, end: usize) -> Option<(Part, usize)> {
        let is_not = |border| border == begin + 1 && self.letters[begin] == 'o';
        // `uppfylla` is whole, and fills nothing.
        let least = self.borders(begin, end).start;
        (begin + 1..end.min(begin + 5)).find_map(|border| {
            let is_particle = border >= least && self.is(begin, border, Mark::Particle);
            let may = is_not(border) || is_particle;
            let part =
                self.whole(border, end).filter(|_| may && self.is(border, end, Mark::Done))?;
            Some((part, border))
        })
    }

    /// A part whose last consonant stands for the first of the next one too: `natt` in `nattåg`.
    pub fn doubled(&self, begin: usize, border: usize) -> Option<Part> {
        let letter = *self.letters.get(border)?;
        let is_double = border > begin + 1 && letter == self.letters[border - 1];
        let part = self.whole(begin, border + 1).filter(|_| is_double && !is_vowel(letter))?;
        Some(part)
    }

    /// Whether an `s` joins this word to others: by its ending, or as the catalogue shows.
    pub fn takes_s(&self, begin: usize, end: usize, joined: &[&str]) -> bool {
        // Most words with a prefix take one: `avtal`, `anbud`, `uppdrag`.
        const PREFIXES: [&str; 13] =
            ["an", "av", "be", "för", "in", "mot", "ned", "om", "på", "till", "under", "upp", "ut"];
        let word = self.text(begin, end);
        let has_prefix = end - begin > LONG - 2
            && PREFIXES.iter().any(|prefix| {
                let rest = word.strip_prefix(prefix).and_then(|rest| rest.chars().next());
                rest.is_some_and(|letter| !is_vowel(letter))
            });
        if has_prefix || joined.iter().any(|ending| word.ends_with(ending)) {
            return true;
        }
        let Some(node) = self.node(begin, end) else { return false };
        let shows = |node: u32, letters: &str| {
            letters.chars().any(|letter| self.lexicon.child(node, letter).is_some())
        };
        // No word begins with an s and these.
        let with_s = self.lexicon.child(node, 's').is_some_and(|node| shows(node, "bdfghrsx"));
        with_s && !shows(node, "bdfghkmpv")
    }

    /// Whether two words meet at a border for certain: no plain word has such consonants in it.
    pub fn is_seam(&self, border: usize) -> bool {
        let count = self.count();
        let is_consonant = |at: &usize| !self.is_vowel(*at);
        let begin = border - (0..border).rev().take_while(is_consonant).count();
        let end = border + (border..count).take_while(is_consonant).count();
        let is_inside = begin > 0 && begin < border && border < end && end < count;
        is_inside && !self.lexicon.is_inside(&self.letters[begin..end])
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

    /// The word of a node of the lexicon.
    pub fn word_of(&self, node: u32) -> String {
        self.lexicon.text(node)
    }

    pub fn ends_with(&self, end: usize, letters: &str) -> bool {
        self.text(0, end).ends_with(letters)
    }

    pub fn is_vowel(&self, at: usize) -> bool {
        is_vowel(self.letters[at])
    }

    /// Whether a word may begin as this does, and goes on with a vowel.
    pub fn may_begin(&self, begin: usize, end: usize) -> bool {
        let vowel = (begin..end).find(|&at| self.is_vowel(at));
        vowel.is_some_and(|at| at == begin || self.is(begin, at, Mark::Onset))
    }
}
