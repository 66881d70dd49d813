//! Splits words that are written together, with the catalogue's own words as the lexicon.

use super::family::{Families, without_ending};
use super::language::Compounds;
use super::language::Facts;
use super::stem::Stems;
use super::token::is_plain_word;
use std::collections::{BTreeMap, BTreeSet};

/// Where a part stands in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Head,
    Modifier,
    Middle,
}

pub struct Splitter<'a> {
    words: BTreeSet<&'a str>,
    families: &'a Families,
    stems: &'a Stems,
    prefixes: BTreeSet<&'a str>,
    light_prefixes: BTreeSet<&'a str>,
    suffixes: BTreeSet<&'a str>,
    short: BTreeSet<&'a str>,
    whole: Vec<&'a str>,
    onsets: BTreeSet<&'a str>,
    tails: BTreeMap<&'a str, &'a str>,
}

/// The shortest part, in letters.
const SHORTEST: usize = 3;
/// The shortest known part beside one that the catalogue does not know.
const LONG: usize = 6;
/// The shortest part that the catalogue does not know.
const UNKNOWN: usize = 4;
/// The shortest end of a word that is seen in every word that ends so.
const LONG_TAIL: usize = 5;
const VOWELS: [char; 9] = ['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö'];

/// The families of the parts of a word.
pub type Parts = BTreeMap<usize, Place>;

/// What is told of each part of a word: its family if it is a known word, its place, and the byte
/// with which it begins.
type See<'s> = &'s mut dyn FnMut(Option<usize>, Place, usize);

impl<'a> Splitter<'a> {
    /// None for languages that do not write words together.
    pub fn new(
        words: &'a [String],
        families: &'a Families,
        stems: &'a Stems,
        facts: &Facts,
    ) -> Option<Splitter<'a>> {
        let Compounds { prefixes, light_prefixes, suffixes, short, whole, onsets } =
            facts.compounds?;
        let words = words.iter().map(String::as_str).filter(|word| is_plain_word(word)).collect();
        Some(Splitter {
            words,
            families,
            stems,
            prefixes: prefixes.split_whitespace().collect(),
            light_prefixes: light_prefixes.split_whitespace().collect(),
            suffixes: suffixes.split_whitespace().collect(),
            short: short.split_whitespace().collect(),
            whole: whole.split_whitespace().collect(),
            onsets: onsets.split_whitespace().collect(),
            tails: BTreeMap::new(),
        })
    }

    /// With words that only others show at their end. Those that are long are seen at the end of
    /// every word, also without an ending of their own.
    pub fn with_tails(mut self, tails: impl Iterator<Item = &'a String>) -> Splitter<'a> {
        for tail in tails.filter(|tail| tail.chars().count() >= LONG_TAIL) {
            if let Some(base) = without_ending(tail).filter(|base| base.chars().count() >= UNKNOWN)
            {
                self.tails.entry(base).or_insert(tail);
            }
            self.tails.insert(tail, tail);
        }
        self
    }

    /// The parts of a word: of each way to split it into known words, head and modifier and what
    /// they consist of themselves.
    pub fn parts(&self, word: &str) -> Parts {
        let mut parts = Parts::new();
        if !is_plain_word(word) {
            return parts;
        }
        self.split(word, 0, 0, &mut |family, place, begin| {
            let of_tail = self.families.of(&word[begin..]).filter(|_| begin > 0);
            for (family, place) in
                [(family, place), (of_tail, Place::Head)].into_iter().filter_map(with_family)
            {
                let known = parts.entry(family).or_insert(place);
                *known = place.min(*known);
            }
        });
        for border in self.borders(word) {
            let tail = self.tails.get(&word[border..]);
            if let Some(tail) = tail.filter(|_| word[..border].chars().count() >= SHORTEST) {
                self.families.of(tail).map(|family| parts.entry(family).or_insert(Place::Head));
            }
        }
        if let Some(own) = self.families.of(word) {
            parts.remove(&own);
        }
        parts
    }

    /// What a word ends in from the beginning of each of its parts, of four letters or more:
    /// `skyddsåtgärd` and `åtgärd` for `miljöskyddsåtgärd`.
    pub fn tails(&self, word: &str) -> BTreeSet<String> {
        let mut tails = BTreeSet::new();
        if is_plain_word(word) {
            self.split(word, 0, 0, &mut |_, _, begin| {
                if begin > 0 && word[begin..].chars().count() >= UNKNOWN {
                    tails.insert(word[begin..].to_string());
                }
            });
        }
        tails
    }

    /// The places where a word may be cut: after its first letters, and not within what is whole.
    fn borders(&self, word: &str) -> Vec<usize> {
        let beginnings = self.whole.iter().filter(|beginning| word.starts_with(**beginning));
        let whole = beginnings.map(|beginning| beginning.len()).max().unwrap_or_default();
        word.char_indices().map(|(at, _)| at).skip(2).filter(|&at| at >= whole).collect()
    }

    /// `at` is where the word begins in the one that is asked about.
    fn split(&self, word: &str, at: usize, depth: usize, see: See) -> bool {
        if depth > 3 {
            return false;
        }
        let borders = self.borders(word);
        let mut is_split = false;
        for &border in &borders {
            let (modifier, head) = word.split_at(border);
            if modifier.chars().count() < SHORTEST || head.chars().count() < SHORTEST {
                continue;
            }
            let Some(head_family) = self.head(head) else { continue };
            // `avtalsår` is `avtal` and `år`, not `sår`: an s between two words joins them.
            let rest = head.strip_prefix('s').filter(|_| self.exact(modifier).is_some());
            if rest.is_some_and(|rest| self.exact(rest).is_some()) {
                continue;
            }
            let known = self.modifier(modifier);
            let inner = known.is_none().then(|| self.inner(modifier, at, depth)).flatten();
            if known.is_none() && inner.is_none() {
                continue;
            }
            is_split = true;
            see(Some(head_family), Place::Head, at + border);
            self.nested(head, at + border, depth, Place::Head, see);
            match known {
                Some((family, base)) => {
                    see(Some(family), Place::Modifier, at);
                    self.nested(base, at, depth, Place::Modifier, see);
                }
                None => inner.into_iter().flatten().for_each(|(family, place, at)| {
                    see(family, place, at);
                }),
            }
        }
        if !is_split && depth == 0 {
            is_split = self.half(word, &borders, see);
        }
        is_split
    }

    /// The parts of a known part.
    fn nested(&self, part: &str, at: usize, depth: usize, side: Place, see: See) {
        if part.chars().count() < 2 * SHORTEST {
            return;
        }
        self.split(part, at, depth + 1, &mut |family, place, at| {
            see(family, if place == side { side } else { Place::Middle }, at);
        });
    }

    /// The parts of a modifier that is no word of the catalogue itself.
    fn inner(
        &self,
        modifier: &str,
        at: usize,
        depth: usize,
    ) -> Option<Vec<(Option<usize>, Place, usize)>> {
        let bases = [Some(modifier), modifier.strip_suffix('s')];
        bases.into_iter().flatten().find_map(|base| {
            let mut parts = Vec::new();
            let is_split = base.chars().count() >= 2 * SHORTEST
                && self.split(base, at, depth + 1, &mut |family, place, at| {
                    let is_first = place == Place::Modifier;
                    let place = if is_first { Place::Modifier } else { Place::Middle };
                    parts.push((family, place, at));
                });
            is_split.then_some(parts)
        })
    }

    /// The family of a part that is a word of the catalogue as it stands.
    fn exact(&self, part: &str) -> Option<usize> {
        let is_short = part.chars().count() <= SHORTEST;
        if is_short && !self.short.contains(part) || self.prefixes.contains(part) {
            return None;
        }
        self.families.of(part).filter(|_| self.words.contains(part))
    }

    /// The family of a word that the catalogue shows only with an ending, as `vård` in `vården`.
    fn shown_inflected(&self, part: &str) -> Option<usize> {
        let is_long = part.chars().count() > SHORTEST || self.short.contains(part);
        if !is_long || self.prefixes.contains(part) || self.suffixes.contains(part) {
            return None;
        }
        let shown = |base: &str, endings: &[&str]| {
            endings
                .iter()
                .map(|ending| format!("{base}{ending}"))
                .find_map(|word| self.exact(&word))
        };
        if part.ends_with('e') {
            return shown(part, &["n", "ns", "r", "rna", "rnas"]);
        }
        let endings = ["en", "ens", "et", "ets", "er", "ers", "erna", "ar", "arna"];
        shown(part, &endings).or_else(|| {
            // The vowel of the last syllable goes: `fiber`, `fibrer`.
            let base = part.strip_suffix("er").map(|base| format!("{base}r"));
            let base = base.or_else(|| part.strip_suffix("el").map(|base| format!("{base}l")));
            shown(&base?, &["er", "erna", "ar", "arna", "et", "en"])
        })
    }

    /// The family of the last part: as it stands, or in a form that the catalogue does not show.
    fn head(&self, part: &str) -> Option<usize> {
        if self.suffixes.contains(part) {
            return None;
        }
        self.exact(part).or_else(|| self.shown_inflected(part)).or_else(|| {
            let stem = self.stems.of(part);
            let is_inflected = stem != part && stem.chars().count() > SHORTEST;
            self.families.by_stem(&stem).filter(|_| is_inflected && !self.suffixes.contains(&*stem))
        })
    }

    /// The family of a part before another: as it is, or without the sound that joins them, or
    /// without the vowel that it ends in by itself (`arbete`, `arbetsmiljö`).
    fn modifier<'w>(&self, part: &'w str) -> Option<(usize, &'w str)> {
        if let Some(family) = self.exact(part) {
            return Some((family, part));
        }
        let joints = ["s", "e", "o", "u", "a"];
        // No s joins a word that ends in a vowel but `e`: `energislag` is `energi` and `slag`.
        let is_joint = |base: &&str, joint: &str| {
            joint != "s" || base.ends_with('e') || !base.ends_with(VOWELS)
        };
        let mut bases = std::iter::once(part).chain(
            joints
                .iter()
                .filter_map(|one| part.strip_suffix(one).filter(|base| is_joint(base, one))),
        );
        bases.find_map(|base| {
            let length = base.chars().count();
            let own = self
                .exact(base)
                .filter(|_| length > SHORTEST || part == base || part.ends_with('s'));
            let with_vowel = || {
                let may = length > SHORTEST && !self.prefixes.contains(base);
                let vowels = ["e", "a"].into_iter().filter(|_| may);
                vowels.map(|vowel| format!("{base}{vowel}")).find_map(|word| self.exact(&word))
            };
            Some((own.or_else(with_vowel).or_else(|| self.shown_inflected(base))?, base))
        })
    }

    /// A known word at one end, and something else at the other: a long one at the end, or one at
    /// the beginning, or a shorter one at the end.
    fn half(&self, word: &str, borders: &[usize], see: See) -> bool {
        if let Some((family, border)) = self.known_end(word, borders, Self::is_long) {
            see(Some(family), Place::Head, border);
            self.nested(&word[border..], border, 0, Place::Head, see);
            if let Some((family, ..)) = self.known_beginning(&word[..border], borders) {
                see(Some(family), Place::Modifier, 0);
            }
            return true;
        }
        if let Some((family, base, border)) = self.known_beginning(word, borders) {
            see(Some(family), Place::Modifier, 0);
            see(None, Place::Head, border);
            self.nested(base, 0, 0, Place::Modifier, see);
            return true;
        }
        let short = self.known_end(word, borders, Self::is_short);
        if let Some((family, border)) = short {
            see(Some(family), Place::Head, border);
        }
        short.is_some()
    }

    /// The longest known word that may stand before what follows it, and where that begins.
    fn known_beginning<'w>(
        &self,
        word: &'w str,
        borders: &[usize],
    ) -> Option<(usize, &'w str, usize)> {
        borders.iter().rev().filter(|border| **border < word.len()).find_map(|&border| {
            let (modifier, rest) = word.split_at(border);
            let known = self.modifier(modifier).filter(|_| self.is_head(modifier, rest));
            known.map(|(family, base)| (family, base, border))
        })
    }

    /// The longest known word at the end that may follow what stands before it.
    fn known_end(
        &self,
        word: &str,
        borders: &[usize],
        may_follow: fn(&Self, &str, &str) -> bool,
    ) -> Option<(usize, usize)> {
        borders.iter().find_map(|&border| {
            let (modifier, head) = word.split_at(border);
            let is_prefix = self.light_prefixes.contains(modifier);
            let is_word = modifier.chars().count() >= SHORTEST && !self.prefixes.contains(modifier);
            let may = (is_prefix || is_word) && may_follow(self, modifier, head);
            let known = may.then(|| self.exact(head).or_else(|| self.shown_inflected(head)));
            Some((known.flatten()?, border))
        })
    }

    fn is_long(&self, modifier: &str, head: &str) -> bool {
        // After these endings an s joins two words whatever the catalogue knows of the first.
        let joints = ["ings", "ions", "hets", "skaps", "tets"];
        let is_joined = joints.iter().any(|joint| modifier.ends_with(joint));
        let length = head.chars().count();
        length >= LONG || is_joined && length >= SHORTEST
    }

    /// Whether a short word may stand after what may be a syllable, as in `mutbrott`.
    fn is_short(&self, modifier: &str, head: &str) -> bool {
        let (before, after) = (modifier.chars().count(), head.chars().count());
        (after > UNKNOWN || after == UNKNOWN && before >= SHORTEST)
            && !self.suffixes.contains(head)
            && self.may_begin(modifier)
    }

    /// Whether a word may begin as this does, and goes on with a vowel.
    fn may_begin(&self, part: &str) -> bool {
        let vowel = part.find(VOWELS);
        vowel.is_some_and(|at| at == 0 || self.onsets.contains(&part[..at]))
    }

    /// Whether what follows a known word may be a word that the catalogue does not know.
    fn is_head(&self, modifier: &str, rest: &str) -> bool {
        let (before, after) = (modifier.chars().count(), rest.chars().count());
        let before_s = modifier.strip_suffix('s').filter(|_| !self.words.contains(modifier));
        let is_joined = before_s.is_some();
        // `följesedel` is `följe` and `sedel`.
        if before_s.is_some_and(|base| base.ends_with(VOWELS)) {
            return false;
        }
        let is_noun = || {
            let endings = ["en", "ens", "et", "ets", "erna", "arna", "n", "rna"];
            before >= UNKNOWN
                && endings.iter().any(|one| self.exact(&format!("{modifier}{one}")).is_some())
        };
        let is_word = self.exact(modifier).is_some() || is_noun();
        // `följesedel`, if `följer` is there.
        let is_verb = modifier.ends_with('e') && self.shown_inflected(modifier).is_some();
        let is_plain = is_word && !rest.starts_with(VOWELS);
        let is_ending =
            self.suffixes.iter().any(|one| one.len() >= UNKNOWN && rest.starts_with(one));
        // `motivering` is no `ring`.
        let joint = modifier.chars().last().filter(|joint| VOWELS.contains(joint));
        let is_ending = is_ending
            || self.suffixes.contains(rest)
            || joint.is_some_and(|joint| self.suffixes.contains(&*format!("{joint}{rest}")));
        self.may_begin(rest)
            && !is_ending
            && (after >= UNKNOWN || is_joined && after == SHORTEST && self.short.contains(rest))
            && (is_joined && before > UNKNOWN
                || is_plain && before + after > 2 * UNKNOWN
                || is_verb && after > UNKNOWN && !rest.starts_with(VOWELS)
                || after >= LONG && is_word && before + after > 2 * LONG - 2)
    }
}

fn with_family((family, place): (Option<usize>, Place)) -> Option<(usize, Place)> {
    family.map(|family| (family, place))
}

impl Splitter<'_> {
    /// What stands beside a long known word in a word of which the rest is unknown.
    pub fn unknown_part(&self, word: &str) -> Option<String> {
        const LEAST: usize = 5;
        if !is_plain_word(word) || self.is_known(word) {
            return None;
        }
        for border in self.borders(word) {
            let (modifier, head) = word.split_at(border);
            let base = modifier.strip_suffix('s').unwrap_or(modifier);
            if head.chars().count() >= UNKNOWN && self.head(head).is_some() {
                // The longest head decides; what stands before it must be long, and not be a known
                // word with the beginning of another head.
                let is_new = base.chars().count() >= LEAST
                    && self.modifier(base).is_none()
                    && !self.begins_with_word(base);
                return Some(base.to_string()).filter(|_| is_new && self.words.contains(head));
            }
        }
        None
    }

    /// Whether a known word stands at the beginning, with fewer letters after it than a word has.
    fn begins_with_word(&self, part: &str) -> bool {
        let borders = part.char_indices().rev().map(|(at, _)| at).take(UNKNOWN - 1);
        borders.into_iter().any(|at| {
            let is_ending = self.suffixes.contains(&part[at..]);
            at > 0 && !is_ending && self.modifier(&part[..at]).is_some()
        })
    }

    /// Whether a word splits into words that are all known.
    fn is_known(&self, word: &str) -> bool {
        self.borders(word).into_iter().any(|border| {
            let (modifier, head) = word.split_at(border);
            modifier.chars().count() >= SHORTEST
                && head.chars().count() >= SHORTEST
                && self.head(head).is_some()
                && (self.modifier(modifier).is_some() || self.inner(modifier, 0, 0).is_some())
        })
    }
}
