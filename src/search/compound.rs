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
    pub stretches: Stretches<'l>,
    /// The endings after which an `s` joins two words.
    pub joined: &'static [&'static str],
    /// What was seen of the word so far.
    pub seen: Vec<Seen>,
}

/// A part of a word: what it is if it is a known word, its place, and the letter it begins with.
#[derive(Clone, Copy)]
pub struct Seen {
    pub part: Option<Part>,
    pub place: Place,
    pub begin: usize,
}

/// How often a part is split into parts of its own.
const DEEPEST: usize = 3;
/// The longest word that is looked into, in bytes. What is longer is no word.
const LONGEST: usize = 400;

pub fn may_be_split(word: &str) -> bool {
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
        let joined = lexicon.joined;
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
            if let Some(Part { family, .. }) = seen.part.filter(|one| one.family != Family::UNSAID)
            {
                add_nearest(&mut parts, family, seen.place);
            }
            let of_tail = self.stretches.known(seen.begin, end).family;
            if let Some(family) = of_tail.filter(|_| seen.begin > 0) {
                add_nearest(&mut parts, family, Place::Head);
            }
        }
        // `automaten` is no `maten`, and `snölasten` is of `snö` and `last` and not of `sten`.
        let mut plain = self.seen.iter().filter(|seen| seen.part.is_some() && seen.begin > 0);
        let is_plain = self.stretches.is_plain(0, end)
            || plain.any(|seen| self.stretches.is_plain(seen.begin, end));
        let end_of_tails = if is_plain { 0 } else { end };
        for border in self.stretches.borders(0, end_of_tails).filter(|&border| border >= SHORTEST) {
            // `plast` is no `last`.
            let is_in_head = |seen: &Seen| {
                seen.part.is_some()
                    && seen.begin > 0
                    && seen.begin + 1 == border
                    && seen.place == Place::Head
            };
            let tail = self.stretches.known(border, end).tail;
            if let Some(family) = tail.filter(|_| !self.seen.iter().any(is_in_head)) {
                add_other(&mut parts, family, Place::Head);
            }
        }
        if let Some(own) = self.stretches.known(0, end).family {
            parts.retain(|&(family, _)| family != own);
        }
        parts
    }

    /// What a word ends in from the beginning of each of its parts, of so many letters or more, each
    /// once: `skyddsåtgärd` and `åtgärd` for `miljöskyddsåtgärd`.
    pub fn tails<'w>(&mut self, word: &'w str, least: usize) -> Vec<&'w str> {
        if !may_be_split(word) {
            return Vec::new();
        }
        self.split_whole(word);
        let end = self.stretches.count();
        let begins = self.seen.iter().map(|seen| seen.begin);
        let mut begins: Vec<usize> =
            begins.filter(|&begin| begin > 0 && end - begin >= least).collect();
        begins.sort_unstable();
        begins.dedup();
        begins.into_iter().map(|begin| &word[self.stretches.places[begin]..]).collect()
    }

    /// Sees the parts of a word. Whether it consists of known words.
    fn split_whole(&mut self, word: &str) -> bool {
        self.seen.clear();
        self.stretches.read(word);
        let end = self.stretches.count();
        if let Some(part) = self.stretches.within(0, end) {
            self.see(Some(part), Place::Middle, 0);
        }
        if self.stretches.is_plain(0, end) {
            return true;
        }
        let is_split = self.split(0, end, 0);
        if !is_split {
            self.half(end);
        }
        is_split
    }

    pub fn see(&mut self, part: Option<Part>, place: Place, begin: usize) {
        self.seen.push(Seen { part, place, begin });
    }

    /// What a word shows to be words that the catalogue does not say: known ones that it is put
    /// together of, and what stands before a known one, with that.
    pub fn unsaid<'w>(&mut self, word: &'w str) -> (Vec<String>, Option<(&'w str, u32)>) {
        if !may_be_split(word) {
            return (Vec::new(), None);
        }
        let is_split = self.split_whole(word);
        let parts = self.seen.iter().filter_map(|seen| seen.part);
        let unsaid = parts.filter(|part| part.family == Family::UNSAID && part.node != ROOT);
        let unsaid = unsaid.map(|part| self.stretches.word_of(part.node)).collect();
        let unknown = if is_split { None } else { self.unknown_part() };
        (unsaid, unknown.map(|(end, head)| (&word[..self.stretches.places[end]], head)))
    }

    /// Sees the parts of a stretch, if it consists of known words.
    fn split(&mut self, begin: usize, end: usize, depth: usize) -> bool {
        if depth > DEEPEST {
            return false;
        }
        if let Some((part, border)) = self.stretches.after_particle(begin, end) {
            self.see(Some(part), Place::Head, border);
            return true;
        }
        // Two known words are likelier than three: `miljövinsten` is no `sten`.
        let may_have_three = end - begin >= 3 * SHORTEST;
        self.split_once(begin, end, depth, false)
            || may_have_three && self.split_once(begin, end, depth, true)
    }

    /// The same where what stands before the last word is known, or is put together itself.
    fn split_once(&mut self, begin: usize, end: usize, depth: usize, is_inner: bool) -> bool {
        let mut is_split = false;
        // Where an s joins two words, so that none begins there.
        let mut joint = None;
        for border in self.inner_borders(begin, end) {
            if joint == Some(border) {
                continue;
            }
            let Some(head) = self.head(begin, border, end, depth) else { continue };
            // `avtalsår` is `avtal` and `år`, not `sår`: an s between two words joins them, or
            // begins the second, as in `vattensport`.
            if self.stretches.letters[border] == 's'
                && end - border >= SHORTEST
                && self.stretches.modifier(begin, border).is_some()
                && self.stretches.head(border + 1, end).is_some()
            {
                if self.joins(begin, border, end) {
                    continue;
                }
                joint = Some(border + 1);
            }
            let is_seen = match is_inner {
                true => self.inner(begin, border, depth),
                false => self.see_modifier(begin, border, end, depth),
            };
            if is_seen {
                is_split = true;
                self.see(Some(head), Place::Head, border);
                self.nested(border, end, depth, Place::Head);
            }
        }
        is_split
    }

    /// The last part of a stretch, if it may be one after what is before it.
    fn head(&mut self, begin: usize, border: usize, end: usize, depth: usize) -> Option<Part> {
        let is_two = border == begin + 2;
        if is_two && !self.stretches.is(begin, border, Mark::Two) {
            return None;
        }
        // `avtalsår`: two letters are a word only after the s that joins it.
        let is_year =
            self.stretches.letters[border - 1] == 's' && self.stretches.is(border, end, Mark::Noun);
        if end - border < SHORTEST && !is_year {
            return None;
        }
        let head = self.stretches.head(border, end)?;
        let is_said = !is_two || end - border >= UNKNOWN || head.family != Family::UNSAID;
        (is_said && !self.is_chance(begin, border, end, depth, &head)).then_some(head)
    }

    /// Sees the known word before a border, if there is one.
    fn see_modifier(&mut self, begin: usize, border: usize, end: usize, depth: usize) -> bool {
        if let Some((part, base)) = self.stretches.modifier(begin, border) {
            if self.is_chance(begin, border, end, depth, &part) {
                return false;
            }
            self.see(Some(part), Place::Modifier, begin);
            self.nested(begin, base, depth, Place::Modifier);
            return true;
        }
        let doubled = self.stretches.doubled(begin, border);
        if doubled.is_some() {
            self.see(doubled, Place::Modifier, begin);
            self.nested(begin, border + 1, depth, Place::Modifier);
        }
        doubled.is_some()
    }

    /// Within a short part, three letters that the catalogue says nowhere are chance, unless no
    /// plain word has such letters in it: `gas` in `rökgasrening`.
    fn is_chance(
        &self,
        begin: usize,
        border: usize,
        end: usize,
        depth: usize,
        part: &Part,
    ) -> bool {
        depth > 0
            && !self.stretches.is_seam(border)
            && end - begin < 2 * UNKNOWN
            && part.family == Family::UNSAID
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
    pub fn inner_borders(&self, begin: usize, end: usize) -> Range<usize> {
        let borders = self.stretches.borders(begin, end);
        borders.start.max(begin + 2)..end.saturating_sub(1)
    }

    /// The parts of a known part.
    pub fn nested(&mut self, begin: usize, end: usize, depth: usize, side: Place) {
        if end - begin < 2 * SHORTEST || self.stretches.is_plain(begin, end) {
            return;
        }
        let from = self.seen.len();
        if !self.split(begin, end, depth + 1) && side == Place::Modifier {
            self.before_head(begin, end);
        }
        for seen in &mut self.seen[from..] {
            seen.place = if seen.place == side { side } else { Place::Middle };
        }
    }

    /// Sees the parts of a modifier that is no word of the catalogue itself, if it has any.
    pub fn inner(&mut self, begin: usize, end: usize, depth: usize) -> bool {
        let without_s = (self.stretches.letters[end - 1] == 's').then(|| end - 1);
        if let Some(part) = self.after_prefix(begin, end) {
            self.see(Some(part), Place::Middle, begin);
            return true;
        }
        // `trekammar` is of `kammare` before others, and not of many a `kam`.
        if self.stretches.ends_with(end, "ar") && self.two_before(begin, end) {
            return true;
        }
        let is_split = [Some(end), without_s].into_iter().flatten().any(|end| {
            let from = self.seen.len();
            let is_split = end - begin >= 2 * SHORTEST && self.split(begin, end, depth + 1);
            for seen in &mut self.seen[from..] {
                let is_first = seen.place == Place::Modifier;
                seen.place = if is_first { Place::Modifier } else { Place::Middle };
            }
            is_split
        });
        is_split || self.two_before(begin, end)
    }

    /// Sees two words before another, the second as it is only there: `hög` and `skola` in `högskole`,
    /// `tand` and `läkare` in `tandläkar`.
    fn two_before(&mut self, begin: usize, end: usize) -> bool {
        let is_joined = matches!(self.stretches.letters[end - 1], 'e' | 'u' | 'o')
            || self.stretches.ends_with(end, "ar");
        if end - begin < 2 * SHORTEST || !is_joined {
            return false;
        }
        let found = (begin + SHORTEST..end - SHORTEST).find_map(|border| {
            let (first, _) = self.stretches.modifier(begin, border)?;
            let (second, base) = self.stretches.modifier(border, end)?;
            (base < end || second.node != ROOT).then_some((first, second, border))
        });
        if let Some((first, second, border)) = found {
            self.see(Some(first), Place::Modifier, begin);
            self.see(Some(second), Place::Middle, border);
        }
        found.is_some()
    }

    /// The word after a prefix that says nearly the same with it: `tryck` in `undertrycksvård`.
    fn after_prefix(&self, begin: usize, end: usize) -> Option<Part> {
        let longest = end.saturating_sub(UNKNOWN);
        let mut borders = begin + 2..=longest;
        let border = borders.find(|&border| self.stretches.is(begin, border, Mark::LightPrefix))?;
        let (part, base) = self.stretches.modifier(border, end)?;
        (base - border >= UNKNOWN && part.node != ROOT).then_some(part)
    }
}
