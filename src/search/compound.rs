//! Splits words that are written together, with the catalogue's own words as the lexicon.

use super::family::Family;
use super::lexicon::{Lexicon, Mark, SHORTEST, UNKNOWN};
use super::stem::Stems;
use super::stretch::{Part, Stretches};
use super::token::is_plain_word;
use super::trie::ROOT;
use std::ops::Range;

/// Where a part stands in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Head,
    Modifier,
    Middle,
}

/// Splits one word after the other.
pub struct Splitter<'l> {
    stretches: Stretches<'l>,
    joined: &'static [&'static str],
    /// What was seen of the word so far.
    seen: Vec<Seen>,
}

/// A part of a word: what it is if it is a known word, its place, and the letter it begins with.
#[derive(Clone, Copy)]
struct Seen {
    part: Option<Part>,
    place: Place,
    begin: usize,
}

/// The shortest known part beside one that the catalogue does not know.
const LONG: usize = 6;
const SWEDISH_JOINED: &[&str] = &["an", "dom", "eri", "het", "ing", "ion", "nad", "skap", "tet"];
/// How often a part is split into parts of its own.
const DEEPEST: usize = 3;
/// The longest word that is looked into, in bytes. What is longer is no word.
const LONGEST: usize = 400;

fn may_be_split(word: &str) -> bool {
    word.len() <= LONGEST && is_plain_word(word)
}

/// The families of the parts of a word, in their order.
pub type Parts = Vec<(Family, Place)>;

/// Adds a part, or gives one that is there already the nearer of both places.
fn add_nearest(parts: &mut Parts, family: Family, place: Place) {
    match parts.binary_search_by_key(&family, |&(known, _)| known) {
        Ok(at) => parts[at].1 = place.min(parts[at].1),
        Err(at) => parts.insert(at, (family, place)),
    }
}

/// Adds a part that is not there yet.
pub fn add_other(parts: &mut Parts, family: Family, place: Place) {
    if let Err(at) = parts.binary_search_by_key(&family, |&(known, _)| known) {
        parts.insert(at, (family, place));
    }
}

impl<'l> Splitter<'l> {
    pub fn new(lexicon: &'l Lexicon, stems: &'l Stems) -> Splitter<'l> {
        let joined = SWEDISH_JOINED;
        Splitter { stretches: Stretches::new(lexicon, stems), joined, seen: Vec::new() }
    }

    /// The parts of a word: of each way to split it into known words, head and modifier and what
    /// they consist of themselves.
    pub fn parts(&mut self, word: &str) -> Parts {
        let mut parts = Parts::new();
        if !may_be_split(word) {
            return parts;
        }
        self.split_whole(word);
        let end = self.stretches.count();
        for seen in &self.seen {
            if let Some(Part { family, .. }) = seen.part.filter(|one| one.family != Family::UNSAID) {
                add_nearest(&mut parts, family, seen.place);
            }
            let of_tail = self.stretches.known(seen.begin, end).family;
            if let Some(family) = of_tail.filter(|_| seen.begin > 0) {
                add_nearest(&mut parts, family, Place::Head);
            }
        }
        for border in self.stretches.borders(0, end).filter(|&border| border >= SHORTEST) {
            if let Some(family) = self.stretches.known(border, end).tail {
                add_other(&mut parts, family, Place::Head);
            }
        }
        if let Some(own) = self.stretches.known(0, end).family {
            parts.retain(|&(family, _)| family != own);
        }
        parts
    }

    /// What a word ends in from the beginning of each of its parts, of four letters or more, each
    /// once: `skyddsåtgärd` and `åtgärd` for `miljöskyddsåtgärd`.
    pub fn tails<'w>(&mut self, word: &'w str) -> Vec<&'w str> {
        if !may_be_split(word) {
            return Vec::new();
        }
        self.split_whole(word);
        let end = self.stretches.count();
        let begins = self.seen.iter().map(|seen| seen.begin);
        let mut begins: Vec<usize> =
            begins.filter(|&begin| begin > 0 && end - begin >= UNKNOWN).collect();
        begins.sort_unstable();
        begins.dedup();
        begins.into_iter().map(|begin| &word[self.stretches.places[begin]..]).collect()
    }

    fn split_whole(&mut self, word: &str) {
        self.seen.clear();
        self.stretches.read(word);
        let end = self.stretches.count();
        if self.stretches.is_plain(0, end) {
            return;
        }
        if !self.split(0, end, 0) {
            self.half(end);
        }
    }

    fn see(&mut self, part: Option<Part>, place: Place, begin: usize) {
        self.seen.push(Seen { part, place, begin });
    }

    /// The known words that a word is put together of and that the catalogue does not say.
    pub fn unsaid(&mut self, word: &str) -> Vec<String> {
        if !may_be_split(word) {
            return Vec::new();
        }
        self.split_whole(word);
        let parts = self.seen.iter().filter_map(|seen| seen.part);
        let unsaid = parts.filter(|part| part.family == Family::UNSAID && part.node != ROOT);
        unsaid.map(|part| self.stretches.word_of(part.node)).collect()
    }

    /// Sees the parts of a stretch, if it consists of known words.
    fn split(&mut self, begin: usize, end: usize, depth: usize) -> bool {
        if depth > DEEPEST {
            return false;
        }
        let mut is_split = false;
        // Where an s joins two words, so that none begins there.
        let mut joint = None;
        for border in self.inner_borders(begin, end) {
            let is_two = border == begin + 2;
            if joint == Some(border) || is_two && !self.stretches.is(begin, border, Mark::Two) {
                continue;
            }
            let Some(head) = self.stretches.head(border, end) else { continue };
            // Within a part, short words that the catalogue never says are chance: `vinsten`.
            let is_short = depth > 0 && end - begin < 2 * UNKNOWN;
            if is_short && self.is_chance(&head) {
                continue;
            }
            if is_two && end - border < UNKNOWN && head.family == Family::UNSAID {
                continue;
            }
            // `avtalsår` is `avtal` and `år`, not `sår`: an s between two words joins them, or
            // begins the second, as in `vattensport`.
            if self.stretches.letters[border] == 's'
                && end - border > SHORTEST
                && self.stretches.modifier(begin, border).is_some()
                && self.stretches.head(border + 1, end).is_some()
            {
                if self.joins(begin, border, end) {
                    continue;
                }
                joint = Some(border + 1);
            }
            match self.stretches.modifier(begin, border) {
                Some((part, _)) if is_short && self.is_chance(&part) => continue,
                Some((part, base)) => {
                    self.see(Some(part), Place::Modifier, begin);
                    self.nested(begin, base, depth, Place::Modifier);
                }
                None if self.inner(begin, border, depth) => {}
                None => match self.stretches.doubled(begin, border) {
                    Some(part) => self.see(Some(part), Place::Modifier, begin),
                    None => continue,
                },
            }
            is_split = true;
            self.see(Some(head), Place::Head, border);
            self.nested(border, end, depth, Place::Head);
        }
        is_split
    }

    fn is_chance(&self, part: &Part) -> bool {
        part.family == Family::UNSAID
            && part.node != ROOT
            && self.stretches.word_of(part.node).chars().count() <= SHORTEST
    }

    /// Whether the s at a border joins the word before it to what follows, where both would be words
    /// with it too.
    fn joins(&self, begin: usize, border: usize, end: usize) -> bool {
        // What the catalogue says as it stands is likelier than another form.
        let is_said = |at: usize| {
            let known = self.stretches.known(at, end);
            (known.is(Mark::Word) || known.is(Mark::Noun)) && known.exact.is_some()
        };
        let takes = self.stretches.takes_s(begin, border, self.joined);
        takes || !is_said(border) && is_said(border + 1)
    }

    /// The places where a stretch may be cut into two that are no shorter than a part.
    fn inner_borders(&self, begin: usize, end: usize) -> Range<usize> {
        let borders = self.stretches.borders(begin, end);
        borders.start.max(begin + 2)..(end + 1).saturating_sub(SHORTEST)
    }

    /// The parts of a known part.
    fn nested(&mut self, begin: usize, end: usize, depth: usize, side: Place) {
        if end - begin < 2 * SHORTEST || self.stretches.is_plain(begin, end) {
            return;
        }
        let from = self.seen.len();
        self.split(begin, end, depth + 1);
        for seen in &mut self.seen[from..] {
            seen.place = if seen.place == side { side } else { Place::Middle };
        }
    }

    /// Sees the parts of a modifier that is no word of the catalogue itself, if it has any.
    fn inner(&mut self, begin: usize, end: usize, depth: usize) -> bool {
        let without_s = (self.stretches.letters[end - 1] == 's').then(|| end - 1);
        if let Some(part) = self.after_prefix(begin, end) {
            self.see(Some(part), Place::Middle, begin);
            return true;
        }
        [Some(end), without_s].into_iter().flatten().any(|end| {
            let from = self.seen.len();
            let is_split = end - begin >= 2 * SHORTEST && self.split(begin, end, depth + 1);
            for seen in &mut self.seen[from..] {
                let is_first = seen.place == Place::Modifier;
                seen.place = if is_first { Place::Modifier } else { Place::Middle };
            }
            is_split
        })
    }

    /// The word after a prefix that says nearly the same with it: `tryck` in `undertrycksvård`.
    fn after_prefix(&self, begin: usize, end: usize) -> Option<Part> {
        let longest = end.saturating_sub(UNKNOWN);
        let mut borders = begin + 2..=longest;
        let border = borders.find(|&border| self.stretches.is(begin, border, Mark::LightPrefix))?;
        let (part, base) = self.stretches.modifier(border, end)?;
        (base - border >= UNKNOWN && part.node != ROOT).then_some(part)
    }

    /// A known word at one end, and something else at the other: a long one at the end, or one at
    /// the beginning, or a shorter one at the end.
    fn half(&mut self, end: usize) {
        let borders = self.stretches.borders(0, end);
        // `öppenhet` is `öppen` and no `enhet`.
        let is_derived = borders.clone().any(|border| {
            let is_said = self.stretches.exact(0, border).is_some_and(|one| one != Family::UNSAID);
            is_said && border > SHORTEST && self.stretches.is(border, end, Mark::Suffix)
        });
        if is_derived {
            return;
        }
        if let Some((part, border)) = self.known_end(end, borders.clone(), Self::is_long) {
            self.see(Some(part), Place::Head, border);
            self.nested(border, end, 0, Place::Head);
            if let Some((part, ..)) = self.known_beginning(border, borders) {
                self.see(Some(part), Place::Modifier, 0);
            }
        } else if let Some((part, base, border)) = self.known_beginning(end, borders.clone()) {
            // What the catalogue says nowhere else may be chance, but tells what to leave alone.
            if part.family == Family::UNSAID && base < LONG - 1 {
                return;
            }
            self.see(Some(part), Place::Modifier, 0);
            self.see(None, Place::Head, border);
            self.nested(0, base, 0, Place::Modifier);
        } else if let Some((part, border)) = self.known_end(end, borders, Self::is_short) {
            self.see(Some(part), Place::Head, border);
        }
    }

    /// The longest known word that may stand before what follows it up to `end`, where it ends by
    /// itself, and where what follows begins.
    fn known_beginning(&self, end: usize, borders: Range<usize>) -> Option<(Part, usize, usize)> {
        (borders.start..borders.end.min(end)).rev().find_map(|border| {
            let is_joint = self.stretches.letters[border] == 's';
            if is_joint && self.stretches.takes_s(0, border, self.joined) {
                return None;
            }
            let known = self.stretches.modifier(0, border);
            let (part, base) = known.filter(|_| self.is_head(border, end))?;
            Some((part, base, border))
        })
    }

    /// The longest known word at the end that may follow what stands before it.
    fn known_end(
        &mut self,
        end: usize,
        mut borders: Range<usize>,
        may_follow: fn(&Self, usize, usize) -> bool,
    ) -> Option<(Part, usize)> {
        borders.find_map(|border| {
            let modifier = self.stretches.known(0, border);
            let is_word = border >= SHORTEST && !modifier.is(Mark::Prefix);
            if !modifier.is(Mark::LightPrefix) && !is_word {
                return None;
            }
            let part = self.stretches.head(border, end)?;
            let is_said = part.family != Family::UNSAID
                || self.stretches.word_of(part.node).chars().count() >= LONG - 1;
            let may = is_said && may_follow(self, border, end);
            may.then_some((part, border))
        })
    }

    fn is_long(&self, border: usize, end: usize) -> bool {
        // After these endings an s joins two words whatever the catalogue knows of the first.
        let joints = ["ings", "ions", "hets", "skaps", "tets"];
        let length = end - border;
        length >= LONG
            || length >= SHORTEST
                && joints.iter().any(|joint| self.stretches.ends_with(border, joint))
    }

    /// Whether a short word may stand after what may be a syllable, as in `mutbrott`.
    fn is_short(&self, border: usize, end: usize) -> bool {
        let length = end - border;
        (length > UNKNOWN || length == UNKNOWN && border >= SHORTEST)
            && !self.stretches.is(border, end, Mark::Suffix)
            && self.stretches.may_begin(0, border)
    }

    /// Whether what follows a known word up to `end` may be a word that the catalogue does not know.
    fn is_head(&self, border: usize, end: usize) -> bool {
        let stretches = &self.stretches;
        let (before, after) = (border, end - border);
        let modifier = stretches.known(0, border);
        let last = stretches.letters[border - 1];
        let is_joined = last == 's' && !modifier.is(Mark::Word);
        // `följesedel` is `följe` and `sedel`.
        if is_joined && border > 1 && stretches.is_vowel(border - 2) {
            return false;
        }
        let is_noun = || {
            let endings = ["en", "ens", "et", "ets", "erna", "arna", "n", "rna"];
            before >= UNKNOWN && stretches.has_ending(0, border, &endings)
        };
        let is_word = modifier.exact.is_some() || is_noun();
        // `följesedel`, if `följer` is there.
        let is_verb = last == 'e' && stretches.shown(0, border).is_some();
        let begins_with_vowel = stretches.is_vowel(border);
        // `pumpanslutning`: few words begin with a vowel but those with a prefix.
        let has_prefix = || {
            let long = before >= UNKNOWN && after > LONG && self.stretches.is(0, border, Mark::Noun);
            long && (border + 2..border + 4).any(|at| {
                stretches.is(border, at, Mark::Prefix) && !stretches.is_vowel(at)
            })
        };
        let is_plain = is_word && (!begins_with_vowel || has_prefix());
        // `motivering` is no `ring`.
        let is_ending = stretches.begins_with_suffix(border, end)
            || stretches.is(border, end, Mark::Suffix)
            || stretches.is_vowel(border - 1) && stretches.is(border - 1, end, Mark::Suffix);
        let is_short = || is_joined && after == SHORTEST && stretches.is(border, end, Mark::Noun);
        stretches.may_begin(border, end)
            && !is_ending
            && (after >= UNKNOWN || is_short())
            && (is_joined && before > UNKNOWN
                || is_plain && before + after > 2 * UNKNOWN
                || is_verb && after > UNKNOWN && !begins_with_vowel
                || after >= LONG && is_word && before + after > 2 * LONG - 2)
    }

    /// What stands before a known word in a word that is else unknown, and which word that is.
    pub fn unknown_part<'w>(&mut self, word: &'w str) -> Option<(&'w str, u32)> {
        if !may_be_split(word) {
            return None;
        }
        self.seen.clear();
        self.stretches.read(word);
        let end = self.stretches.count();
        if self.stretches.is_plain(0, end) || self.is_known(end) {
            return None;
        }
        let borders = self.stretches.borders(0, end);
        for border in borders.start..(end + 1).saturating_sub(UNKNOWN).min(borders.end) {
            let Some(head) = self.stretches.head(border, end) else { continue };
            let is_joined = self.stretches.letters[border - 1] == 's';
            let base = if is_joined { border - 1 } else { border };
            // The longest head decides; what stands before it must be long, and not be a known
            // word with the beginning of another head.
            let is_new = base >= SHORTEST
                && self.stretches.modifier(0, base).is_none()
                && !self.stretches.is(0, base, Mark::Prefix)
                && self.stretches.may_begin(0, base)
                && !self.begins_with_word(base)
                && (head.node != ROOT || base > UNKNOWN);
            return is_new.then(|| (&word[..self.stretches.places[base]], head.node));
        }
        None
    }

    /// Whether a known word stands at the beginning, with fewer letters after it than a word has.
    fn begins_with_word(&self, end: usize) -> bool {
        (1..end).rev().take(UNKNOWN - 1).any(|at| {
            let is_ending = self.stretches.is(at, end, Mark::Suffix);
            !is_ending && self.stretches.modifier(0, at).is_some()
        })
    }

    /// Whether a word splits into words that are all known.
    fn is_known(&mut self, end: usize) -> bool {
        self.inner_borders(0, end).any(|border| {
            self.stretches.head(border, end).is_some()
                && (self.stretches.modifier(0, border).is_some() || self.inner(0, border, 0))
        })
    }
}
