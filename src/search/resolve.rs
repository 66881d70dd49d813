//! What a word that is asked for stands for: the word families that it may mean, best guess only.
//! `themes/default/search/resolve.js` resolves words in the same way.

use super::index::Index;
use super::shard::BEGINNING;
use super::token::{folded, is_plain_word};
use super::vocabulary::pieces;
use std::collections::{BTreeMap, BTreeSet};

/// One thing that a document must have: any of these families, each with its weight in percent.
pub type Slot = BTreeMap<usize, u32>;

/// What a word was taken to mean: documents must have all of the slots.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    pub slots: Vec<Slot>,
    /// Whether the word itself is in the catalogue, in some form or without its marks.
    pub is_known: bool,
}

/// The words of the index, arranged for looking up.
pub struct Lexicon<'a> {
    index: &'a Index,
    exact: BTreeMap<&'a str, usize>,
    folded: BTreeMap<String, Vec<usize>>,
    paradigms: Vec<Vec<&'static str>>,
}

/// The shortest part of a word that is looked for inside others.
const SHORTEST_INNER: usize = 4;
/// The shortest beginning that stands for the words that begin with it.
pub const SHORTEST_PREFIX: usize = 3;
/// From so many letters on a word is likelier misspelt than an unknown part of others.
const LONG: usize = 6;
/// How many words a beginning stands for.
const MOST_BEGINNINGS: usize = 60;

impl<'a> Lexicon<'a> {
    pub fn new(index: &'a Index) -> Lexicon<'a> {
        let mut exact = BTreeMap::new();
        let mut by_folded: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for entry in &index.vocabulary.words {
            exact.insert(entry.word.as_str(), entry.family);
            by_folded.entry(folded(&entry.word)).or_default().push(entry.family);
        }
        Lexicon { index, exact, folded: by_folded, paradigms: index.facts.endings().collect() }
    }

    pub fn exact(&self, word: &str) -> Option<usize> {
        self.exact.get(word).copied()
    }

    /// `is_open` is true for a word that may still be being typed.
    pub fn meaning(&self, word: &str, is_open: bool) -> Option<Meaning> {
        let known = |slot: Slot| Meaning { slots: vec![slot], is_known: true };
        let guessed = |slots: Vec<Slot>| Meaning { slots, is_known: false };
        if let Some(slot) = self.form(word).or_else(|| self.unmarked(word)) {
            return Some(known(slot));
        }
        if is_open {
            let beginning = self.beginning(word).map(|slot| vec![slot]);
            return beginning.or_else(|| self.of_pieces(word)).map(guessed);
        }
        if let Some(slots) = self.of_pieces(word) {
            return Some(guessed(slots));
        }
        // The words that begin alike are at hand in a browser, the others must be fetched.
        let is_long = word.chars().count() >= LONG;
        if let Some(slot) = is_long.then(|| self.misspelt(word, 1, true)).flatten() {
            return Some(guessed(vec![slot]));
        }
        // So are the parts of a compound that nobody has written yet.
        if let Some(slots) = self.compound_of_two(word).filter(|slots| self.stand_together(slots)) {
            return Some(guessed(slots));
        }
        if let Some(slot) = self.inside(word) {
            return Some(guessed(vec![slot]));
        }
        // One wrong letter is likelier than three parts, two are not.
        if let Some(slot) = self.misspelt(word, 1, false) {
            return Some(guessed(vec![slot]));
        }
        if let Some(slots) = self.compound_of_three(word) {
            return Some(guessed(slots));
        }
        self.misspelt(word, 2, false).map(|slot| guessed(vec![slot]))
    }

    /// The word itself, or else the word in another form.
    pub fn form(&self, word: &str) -> Option<Slot> {
        match self.exact(word) {
            Some(family) => Some(Slot::from([(family, 100)])),
            None => self.inflected(word, false),
        }
    }

    /// Words that share a beginning with this one, both with endings of one paradigm.
    /// The longest beginning wins.
    fn inflected(&self, word: &str, is_folded: bool) -> Option<Slot> {
        if !is_plain_word(word) {
            return None;
        }
        let mut longest = 0;
        let mut slot = Slot::new();
        for endings in &self.paradigms {
            for ending in endings {
                let Some(base) = word.strip_suffix(ending) else { continue };
                let length = base.chars().count();
                // One letter more or less says little about a short word.
                let least = if is_folded || ending.chars().count() == 1 { 4 } else { 3 };
                if length < least || length < longest {
                    continue;
                }
                for other in endings {
                    let form = format!("{base}{other}");
                    let found: Vec<usize> = if is_folded {
                        self.folded.get(&form).cloned().unwrap_or_default()
                    } else {
                        self.exact(&form).into_iter().collect()
                    };
                    if found.is_empty() {
                        continue;
                    }
                    if length > longest {
                        longest = length;
                        slot.clear();
                    }
                    slot.extend(found.into_iter().map(|family| (family, 95)));
                }
            }
        }
        Some(slot).filter(|slot| !slot.is_empty())
    }

    /// The words that are the same without the marks on their letters.
    fn unmarked(&self, word: &str) -> Option<Slot> {
        let plain = folded(word);
        match self.folded.get(&plain) {
            Some(families) => Some(families.iter().map(|&family| (family, 90)).collect()),
            None => self.inflected(&plain, true),
        }
    }

    /// The shortest words that begin with this one, written with its marks if any are.
    fn beginning(&self, word: &str) -> Option<Slot> {
        if word.chars().count() < SHORTEST_PREFIX {
            return None;
        }
        let of = |test: &dyn Fn(&str) -> bool| -> Option<Slot> {
            let words = self.index.vocabulary.words.iter().filter(|entry| test(&entry.word));
            let mut words: Vec<(usize, usize, usize)> = words
                .enumerate()
                .map(|(at, entry)| (entry.word.chars().count(), at, entry.family))
                .collect();
            words.sort_unstable();
            let shortest = words.into_iter().take(MOST_BEGINNINGS);
            let slot: Slot = shortest.map(|(.., family)| (family, 60)).collect();
            Some(slot).filter(|slot| !slot.is_empty())
        };
        of(&|other| other.starts_with(word)).or_else(|| {
            let plain = folded(word);
            of(&|other| folded(other).starts_with(&plain))
        })
    }

    /// The pieces of a word with hyphens, or of letters and digits that were run together.
    fn of_pieces(&self, word: &str) -> Option<Vec<Slot>> {
        let mut parts: Vec<String> = pieces(word).into_iter().map(str::to_string).collect();
        if parts.is_empty() && !word.contains('-') {
            parts = runs(word);
        }
        if parts.len() < 2 {
            return None;
        }
        parts.iter().map(|part| self.form(part).or_else(|| self.unmarked(part))).collect()
    }

    /// The words that this one stands in: at their end, their beginning, or inside.
    fn inside(&self, word: &str) -> Option<Slot> {
        let length = word.chars().count();
        if length < SHORTEST_INNER {
            return None;
        }
        let is_plain = is_plain_word(word);
        let plain = folded(word);
        let has_marks = plain != *word;
        let mut slot = Slot::new();
        for entry in &self.index.vocabulary.words {
            let other = if has_marks { entry.word.clone() } else { folded(&entry.word) };
            let weight = match other.find(word) {
                Some(0) => 60,
                Some(at) if is_plain && at + word.len() == other.len() => 70,
                Some(_) if is_plain => 50,
                _ => continue,
            };
            let known = slot.entry(entry.family).or_insert(weight);
            *known = weight.max(*known);
        }
        Some(slot).filter(|slot| !slot.is_empty())
    }

    /// Where a word may be cut in two, if it can be put together of others.
    fn cuts(&self, word: &str) -> Vec<usize> {
        if self.index.facts.compounds.is_none() || !is_plain_word(word) {
            return Vec::new();
        }
        let borders: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        let last = borders.len().saturating_sub(2);
        borders.get(3..last).unwrap_or_default().to_vec()
    }

    fn head(&self, part: &str) -> Option<Slot> {
        self.form(part).or_else(|| self.unmarked(part))
    }

    /// Two known words that this one is put together of.
    fn compound_of_two(&self, word: &str) -> Option<Vec<Slot>> {
        self.cuts(word)
            .into_iter()
            .find_map(|cut| Some(vec![self.modifier(&word[..cut])?, self.head(&word[cut..])?]))
    }

    /// Whether a current document has all of the slots in one section.
    fn stand_together(&self, slots: &[Slot]) -> bool {
        let current = self.index.current as u32;
        let sections = slots.iter().map(|slot| {
            let mut of: BTreeMap<u32, u16> = BTreeMap::new();
            let postings = slot.keys().flat_map(|&family| &self.index.families[family].postings);
            for one in postings.filter(|one| one.document < current) {
                *of.entry(one.document).or_default() |= one.sections;
            }
            of
        });
        let shared = sections.reduce(|all, own| {
            let both = all.into_iter().filter_map(|(document, sections)| {
                Some((document, sections & own.get(&document)?)).filter(|(_, shared)| *shared > 0)
            });
            both.collect()
        });
        shared.is_some_and(|shared| !shared.is_empty())
    }

    /// Three known words that this one is put together of.
    fn compound_of_three(&self, word: &str) -> Option<Vec<Slot>> {
        let cuts = self.cuts(word);
        for &cut in cuts.iter().rev() {
            let Some(head) = self.head(&word[cut..]) else { continue };
            for &inner in cuts.iter().filter(|inner| **inner + 3 <= cut) {
                let pair = (self.modifier(&word[..inner]), self.modifier(&word[inner..cut]));
                if let (Some(first), Some(second)) = pair {
                    return Some(vec![first, second, head]);
                }
            }
        }
        None
    }

    fn modifier(&self, part: &str) -> Option<Slot> {
        let bases = [Some(part), part.strip_suffix('s')].into_iter().flatten();
        bases.filter(|base| base.chars().count() >= 3).find_map(|base| {
            let plain = folded(base);
            match self.exact(base) {
                Some(family) => Some(Slot::from([(family, 100)])),
                None => self
                    .folded
                    .get(&plain)
                    .map(|families| families.iter().map(|&family| (family, 90)).collect()),
            }
        })
    }

    /// The nearest words, or the nearest of those that begin alike: one letter apart from four
    /// letters on, two from eight.
    fn misspelt(&self, word: &str, allowed: usize, begins_alike: bool) -> Option<Slot> {
        let letters: Vec<char> = folded(word).chars().collect();
        let most = match letters.len() {
            _ if !is_plain_word(word) => return None,
            0..4 => return None,
            4..8 => allowed.min(1),
            _ => allowed,
        };
        let mut best = most + 1;
        let mut slot = Slot::new();
        for entry in &self.index.vocabulary.words {
            let other: Vec<char> = folded(&entry.word).chars().collect();
            if other.len().abs_diff(letters.len()) > best.min(most) || !is_plain_word(&entry.word) {
                continue;
            }
            if begins_alike && !other.iter().take(BEGINNING).eq(letters.iter().take(BEGINNING)) {
                continue;
            }
            let distance = distance(&letters, &other);
            if distance < best && distance <= most {
                best = distance;
                slot.clear();
            }
            if distance == best && distance <= most {
                slot.insert(entry.family, 60);
            }
        }
        Some(slot).filter(|slot| !slot.is_empty())
    }

    /// Words that look like one that is not there, nearest first.
    pub fn near(&self, word: &str) -> Vec<String> {
        const MOST: usize = 5;
        let letters: Vec<char> = folded(word).chars().collect();
        let allowed = 1 + letters.len() / 3;
        let mut found: BTreeSet<(usize, &str)> = BTreeSet::new();
        for entry in &self.index.vocabulary.words {
            let other: Vec<char> = folded(&entry.word).chars().collect();
            if !is_plain_word(&entry.word) || other.len().abs_diff(letters.len()) > allowed {
                continue;
            }
            let distance = distance(&letters, &other);
            if distance <= allowed {
                found.insert((distance, &entry.word));
            }
        }
        found.into_iter().take(MOST).map(|(_, word)| word.to_string()).collect()
    }
}

/// Stretches of letters and of digits.
fn runs(word: &str) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    let mut was_letter = None;
    for c in word.chars() {
        let is_letter = c.is_alphabetic();
        match runs.last_mut().filter(|_| was_letter == Some(is_letter)) {
            Some(run) => run.push(c),
            None => runs.push(c.to_string()),
        }
        was_letter = Some(is_letter);
    }
    runs
}

/// How many letters must be changed, added, left out or exchanged with their neighbour.
fn distance(one: &[char], other: &[char]) -> usize {
    let width = other.len() + 1;
    let mut before: Vec<usize> = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    for i in 1..=one.len() {
        let mut row = vec![i; width];
        for j in 1..width {
            let is_other = usize::from(one[i - 1] != other[j - 1]);
            row[j] = (last[j] + 1).min(row[j - 1] + 1).min(last[j - 1] + is_other);
            if i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut last, row);
    }
    last[other.len()]
}
