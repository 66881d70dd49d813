//! Words that are meant by what nothing in the catalogue is written like: those that it stands in,
//! and those that are nearly written so. All of them begin or end as it does, so that a browser need
//! not fetch all words. `themes/default/search/guess.js` guesses in the same way.

use super::ending::{Ending, backwards};
use super::lexicon::{Lexicon, MOST, Slot};
use super::token::{folded, is_plain_word};
use std::collections::BTreeSet;

/// The shortest word that is looked for inside others.
const SHORTEST_INNER: usize = 4;

/// The nearest words so far, and how many letters they are apart.
struct Nearest {
    apart: usize,
    slot: Slot,
}

impl Nearest {
    fn within(most: usize) -> Nearest {
        Nearest { apart: most, slot: Slot::new() }
    }

    fn see(&mut self, apart: usize, family: usize) {
        if apart < self.apart {
            self.slot.clear();
        }
        if apart <= self.apart {
            self.apart = apart;
            self.slot.insert(family, 60);
        }
    }

    fn found(self) -> Option<Slot> {
        Some(self.slot).filter(|slot| !slot.is_empty())
    }
}

/// How many letters may be wrong: one from four on, two from eight.
fn most_wrong(letters: usize, allowed: usize) -> usize {
    match letters {
        0..4 => 0,
        4..8 => allowed.min(1),
        _ => allowed,
    }
}

/// How many letters a misspelt word has right at one of its ends.
fn sure(letters: usize, wrong: usize) -> usize {
    if letters < 6 || wrong > 1 { 2 } else { 3 }
}

/// Whether a word without its endings says enough to be compared.
fn is_long(base: &str) -> bool {
    base.chars().count() > 4
}

impl Lexicon<'_> {
    /// The words that begin with this one, and those that end with it.
    pub(super) fn inside(&self, word: &str) -> Option<Slot> {
        let length = word.chars().count();
        let mut slot = if self.is_part(word) { self.ending(word) } else { Slot::new() };
        if length >= SHORTEST_INNER {
            for (family, weight) in self.beginning(word).unwrap_or_default() {
                slot.entry(family).or_insert(weight);
            }
        }
        Some(slot).filter(|slot| !slot.is_empty())
    }

    /// The shortest words that end with this one, or with what it may be without its endings.
    fn ending(&self, word: &str) -> Slot {
        const LONG: usize = 5;
        let mut slot = Slot::new();
        for base in self.bases(word) {
            if slot.is_empty() || base.chars().count() >= LONG {
                slot.extend(self.ending_in(&base));
            }
        }
        slot
    }

    /// The shortest words that end with just this one.
    pub(super) fn ending_in(&self, base: &str) -> Slot {
        let has_marks = folded(base) != base;
        let end = backwards(base);
        let all = self.endings(&folded(&end)).iter().enumerate();
        let mut found: Vec<(usize, usize, usize)> = all
            .filter(|(_, one)| one.plain.chars().count() > end.chars().count())
            .filter(|(_, one)| !has_marks || one.backwards.starts_with(&end))
            .map(|(at, one)| (one.plain.chars().count(), at, one.family))
            .collect();
        found.sort_unstable();
        found.into_iter().take(MOST).map(|(.., family)| (family, 70)).collect()
    }

    /// The words that end in these letters, which are written backwards and without marks.
    fn endings(&self, end: &str) -> &[Ending] {
        let list = &self.index.vocabulary.endings;
        let from = list.partition_point(|one| *one.plain < *end);
        let count = list[from..].partition_point(|one| one.plain.starts_with(end));
        &list[from..from + count]
    }

    /// The nearest words of those that begin alike, or else of those that end alike.
    pub(super) fn misspelt(&self, word: &str, allowed: usize) -> Option<Slot> {
        let plain = folded(word);
        let letters: Vec<char> = plain.chars().collect();
        let most = most_wrong(letters.len(), allowed);
        if most == 0 || !is_plain_word(word) {
            return None;
        }
        let beginning: String = letters.iter().take(sure(letters.len(), most)).collect();
        let mut nearest = Nearest::within(most);
        for (other, entry) in self.words_from(&beginning) {
            nearest.see(distance(&plain, &other), entry.family);
        }
        // Both ends of a short word are wrong where its middle letters changed places.
        if let 4 | 6 = letters.len() {
            let mut changed = letters.clone();
            changed.swap(letters.len() / 2 - 1, letters.len() / 2);
            let changed: String = changed.into_iter().collect();
            self.folded(&changed).iter().for_each(|&family| nearest.see(1, family));
        }
        let found = nearest.found().or_else(|| self.misspelt_base(&plain, &beginning, most));
        found.or_else(|| {
            self.bases(&plain).iter().find_map(|base| {
                let own = backwards(base);
                let most = most_wrong(base.chars().count(), allowed);
                let end: String = own.chars().take(sure(own.chars().count(), 1)).collect();
                let mut nearest = Nearest::within(most);
                for one in self.endings(&end) {
                    nearest.see(distance(&own, &one.plain), one.family);
                }
                nearest.found()
            })
        })
    }

    /// The nearest words of those that begin alike, when both may have other endings.
    fn misspelt_base(&self, plain: &str, beginning: &str, most: usize) -> Option<Slot> {
        let own = [Some(plain), self.cut(plain)];
        let mut nearest = Nearest::within(most);
        for (other, entry) in self.words_from(beginning) {
            for base in [Some(&*other), self.cut(&other)].into_iter().flatten() {
                for own in own.into_iter().flatten().filter(|own| is_long(own) && is_long(base)) {
                    nearest.see(distance(own, base), entry.family);
                }
            }
        }
        nearest.found()
    }

    /// Words that look like one that is not there, nearest first.
    pub fn near(&self, word: &str) -> Vec<String> {
        const MOST: usize = 5;
        let plain = folded(word);
        let letters: Vec<char> = plain.chars().collect();
        let allowed = 1 + letters.len() / 3;
        let beginning: String = letters.iter().take(sure(letters.len(), 1)).collect();
        let mut found: BTreeSet<(usize, &str)> = BTreeSet::new();
        for (other, entry) in self.words_from(&beginning) {
            let distance = distance(&plain, &other);
            if distance <= allowed {
                found.insert((distance, &entry.word));
            }
        }
        found.into_iter().take(MOST).map(|(_, word)| word.to_string()).collect()
    }
}

/// How many letters must be changed, added, left out or exchanged with their neighbour.
fn distance(one: &str, other: &str) -> usize {
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
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
