//! Splits words of which one end is known and the rest is not.

use super::compound::{Place, Seen, Splitter};
use super::family::Family;
use super::inflection::is_vowel;
use super::lexicon::{Mark, SHORTEST, UNKNOWN};
use super::stretch::Part;
use super::trie::ROOT;
use std::ops::Range;

/// The shortest known part beside one that the catalogue does not know.
const LONG: usize = 6;

/// What words from other languages end in, of which no short word is a part: `synkroniserad`.
const FOREIGN: [&str; 9] =
    ["isera", "iserad", "iserade", "iserat", "isk", "iska", "iskt", "itet", "iteten"];
/// The same where no long word ends so: `texturerad`, but `gasdetektering`.
const FOREIGN_SHORT: [&str; 9] =
    ["era", "erad", "erade", "erat", "erar", "eras", "ering", "eringen", "ella"];

impl Splitter<'_> {
    /// A known word at one end, and something else at the other: a long one at the end, or one at
    /// the beginning, or a shorter one at the end.
    pub fn half(&mut self, end: usize) {
        let borders = self.stretches.borders(0, end);
        // `öppenhet` is `öppen` and no `enhet`.
        let is_derived = borders.clone().any(|border| {
            let is_known = self.stretches.exact(0, border).is_some();
            is_known && border > SHORTEST && self.stretches.is(border, end, Mark::Suffix)
        });
        if is_derived || self.has_prefix(end) {
            return;
        }
        let first = self.known_beginning(end, borders.clone());
        let several = self.known_beginnings(end, first.map(|(_, base, border)| (base, border)));
        if let Some((part, border)) = self.known_end(end, borders.clone(), Self::is_long) {
            self.see(Some(part), Place::Head, border);
            self.nested(border, end, 0, Place::Head);
            if let Some((part, ..)) = self.known_beginning(border, borders) {
                self.see(Some(part), Place::Modifier, 0);
            } else {
                self.before_head(0, border);
            }
        } else if let Some((parts, border)) = several {
            self.seen.extend(parts);
            self.see(None, Place::Head, border);
        } else if let Some((part, base, border)) = first {
            // What the catalogue says nowhere else may be chance, but tells what to leave alone.
            let is_sure = base >= UNKNOWN && end - border >= LONG || self.stretches.is_seam(border);
            if part.family == Family::UNSAID && base < LONG - 1 && !is_sure {
                return;
            }
            self.see(Some(part), Place::Modifier, 0);
            self.see(None, Place::Head, border);
            self.nested(0, base, 0, Place::Modifier);
        } else if let Some((part, border)) = self.known_end(end, borders, Self::is_short) {
            self.see(Some(part), Place::Head, border);
        }
    }

    /// Several known words at the beginning, which go on further than the first alone, and where what
    /// follows them begins: `diskmedelsdosering`. After a long first one all of them are long.
    fn known_beginnings(
        &mut self,
        end: usize,
        first: Option<(usize, usize)>,
    ) -> Option<(Vec<Seen>, usize)> {
        let (base, border) = first.unwrap_or_default();
        let shortest = if base >= LONG { LONG - 1 } else { 1 };
        let least = (2 * UNKNOWN - 1).max(border + shortest.max(2));
        for border in (least..(end + 1).saturating_sub(LONG)).rev() {
            let is_joined = self.stretches.letters[border - 1] == 's';
            let may_begin = self.stretches.may_begin(border, end)
                && !(is_joined && self.stretches.letters[border] == 's')
                && !self.stretches.begins_with_suffix(border, end);
            if !may_begin {
                continue;
            }
            let from = self.seen.len();
            let is_inner = self.inner(0, border, 0);
            let parts = self.seen.split_off(from);
            // What the catalogue says nowhere may be chance.
            let is_said = |seen: &Seen| seen.part.is_some_and(|part| part.family != Family::UNSAID);
            let is_long = |seen: &Seen| border - seen.begin >= shortest;
            if is_inner && parts.iter().any(is_said) && parts.iter().all(is_long) {
                return Some((parts, border));
            }
        }
        None
    }

    /// A known word at the end of what stands before others, after something else: `skydd` in
    /// `flamskyddsbehandlad`.
    pub fn before_head(&mut self, begin: usize, end: usize) {
        let least = self.stretches.borders(begin, end).start.max(begin + SHORTEST);
        let is_joined = self.stretches.letters[end - 1] == 's';
        for end in [Some(end), is_joined.then(|| end - 1)].into_iter().flatten() {
            let found = (least..(end + 1).saturating_sub(UNKNOWN)).find_map(|border| {
                let part = self.stretches.modifier(border, end).filter(|(_, base)| *base == end)?.0;
                let is_said = part.family != Family::UNSAID && part.node != ROOT;
                let may = is_said
                    && (end - border >= LONG || !self.stretches.is(begin, border, Mark::Prefix))
                    && !self.stretches.is(border, end, Mark::Suffix)
                    && self.stretches.may_begin(begin, border);
                may.then_some((part, border))
            });
            if let Some((part, border)) = found {
                self.see(Some(part), Place::Middle, border);
                return;
            }
        }
    }

    /// Whether a word is a known one with a prefix that makes another word of it: `bekostar`.
    fn has_prefix(&mut self, end: usize) -> bool {
        const LONGEST: usize = 5;
        (2..end.min(LONGEST + 1)).any(|border| {
            let known = self.stretches.known(0, border);
            known.is(Mark::Prefix)
                && !known.is(Mark::LightPrefix)
                && end - border > UNKNOWN
                && self.stretches.head(border, end).is_some()
        })
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
        borders: Range<usize>,
        may_follow: fn(&Self, usize, usize) -> bool,
    ) -> Option<(Part, usize)> {
        for border in borders {
            let modifier = self.stretches.known(0, border);
            let is_word = border >= SHORTEST && !modifier.is(Mark::Prefix);
            if !modifier.is(Mark::LightPrefix) && !is_word {
                continue;
            }
            let Some(part) = self.stretches.head(border, end) else { continue };
            // `klimatavtryck` has `avtryck` in it and not `tryck`.
            if self.is_within(border, end) {
                continue;
            }
            let is_after_prefix =
                (border.saturating_sub(UNKNOWN).max(SHORTEST)..border - 1).any(|at| {
                    let known = self.stretches.known(at, border);
                    known.is(Mark::Prefix)
                        && !known.is(Mark::LightPrefix)
                        && self.stretches.modifier(0, at).is_some()
                });
            // `saltinblandning` has `inblandning` in it, and no `landning`.
            if is_after_prefix {
                return None;
            }
            let is_said = part.family != Family::UNSAID
                || self.stretches.word_of(part.node).chars().count() >= LONG - 1;
            if is_said && may_follow(self, border, end) {
                return Some((part, border));
            }
        }
        None
    }

    /// Whether what follows a border begins before it, after a prefix: `överklagas` has `klagas` in it
    /// and not `lagas`.
    fn is_within(&self, border: usize, end: usize) -> bool {
        self.stretches.is(0, border - 1, Mark::Prefix) && self.stretches.may_begin(border - 1, end)
    }

    fn is_long(&self, border: usize, end: usize) -> bool {
        // After these endings an s joins two words whatever the catalogue knows of the first.
        let joints = ["ings", "ions", "hets", "skaps", "tets"];
        let length = end - border;
        length >= LONG
            || length >= SHORTEST
                && joints.iter().any(|joint| self.stretches.ends_with(border, joint))
    }

    /// Whether a short end may be that of a longer word in another form: `förekomsten` is of no `sten`.
    fn is_form(&self, border: usize, end: usize) -> bool {
        end - border == UNKNOWN
            && self.stretches.ends_with(end, "en")
            && !self.stretches.is_seam(border)
    }

    /// Whether a short word may stand after what may be a syllable, as in `mutbrott`.
    fn is_short(&self, border: usize, end: usize) -> bool {
        let length = end - border;
        (length > UNKNOWN
            || length == UNKNOWN && border >= SHORTEST && !self.is_form(border, end)
            || length == SHORTEST && border >= UNKNOWN && self.stretches.is_seam(border))
            && !self.stretches.is(border, end, Mark::Suffix)
            && self.stretches.may_begin(0, border)
    }

    /// Whether what follows a known word up to `end` may be a word that the catalogue does not know.
    fn is_head(&self, border: usize, end: usize) -> bool {
        let stretches = &self.stretches;
        let is_foreign = FOREIGN.iter().any(|one| stretches.ends_with(end, one))
            || end - border <= 2 * UNKNOWN
                && FOREIGN_SHORT.iter().any(|one| stretches.ends_with(end, one));
        // `trumpeterna` has no `peterna`.
        let is_many = ["erna", "arna", "orna"].iter().any(|many| stretches.ends_with(end, many));
        let (before, after) = (border, end - border - if is_many { SHORTEST + 1 } else { 0 });
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
        // `kistdekoration`: what ends in a vowel by itself stands here without it.
        let is_cut = before >= UNKNOWN
            && stretches
                .modifier(0, border)
                .is_some_and(|(part, base)| base == border && part.node != ROOT);
        let is_verb = last == 'e' && stretches.shown(0, border).is_some();
        let begins_with_vowel = stretches.is_vowel(border);
        // `pumpanslutning`: few words begin with a vowel but those with a prefix.
        let has_prefix = || {
            let long =
                before >= UNKNOWN && after > LONG && self.stretches.is(0, border, Mark::Noun);
            long && (border + 2..border + 4)
                .any(|at| stretches.is(border, at, Mark::Prefix) && !stretches.is_vowel(at))
        };
        let is_plain = is_word && (!begins_with_vowel || has_prefix());
        // `motivering` is no `ring`.
        let is_ending = stretches.begins_with_suffix(border, end)
            || stretches.is(border, end, Mark::Suffix)
            || stretches.is_vowel(border - 1) && stretches.is(border - 1, end, Mark::Suffix);
        let is_short = || is_joined && after == SHORTEST && stretches.is(border, end, Mark::Noun);
        stretches.may_begin(border, end)
            && !is_ending
            && !self.is_torn(border, end)
            && (before > UNKNOWN || !is_foreign)
            && (after >= UNKNOWN || is_short())
            && (is_joined && before > UNKNOWN
                || is_plain && before + after > 2 * UNKNOWN
                || is_plain && after > UNKNOWN && stretches.is_seam(border)
                || is_verb && after > UNKNOWN && !begins_with_vowel
                || after >= LONG
                    && (is_word || is_cut && !begins_with_vowel)
                    && before + after > 2 * LONG - 2)
    }

    /// Whether what follows a border goes on with the ending of a verb in `-era`: `passersystem` has no
    /// `ersystem`.
    fn is_torn(&self, border: usize, end: usize) -> bool {
        const BEGINNINGS: [&str; 4] = ["erb", "erf", "erk", "ersä"];
        let rest: String = self.stretches.letters[border..end].iter().collect();
        rest.starts_with("er")
            && !rest.chars().nth(2).is_some_and(is_vowel)
            && !BEGINNINGS.iter().any(|known| rest.starts_with(known))
    }

    /// Where what stands before a known word ends, in a word that is else unknown, and which word
    /// that is.
    pub fn unknown_part(&mut self) -> Option<(usize, u32)> {
        let end = self.stretches.count();
        let borders = self.stretches.borders(0, end);
        for border in borders.start..(end + 1).saturating_sub(UNKNOWN).min(borders.end) {
            let Some(head) = self.stretches.head(border, end) else { continue };
            let is_joined = self.stretches.letters[border - 1] == 's';
            // `kilowattimme` has the last letter of `kilowatt` once for both.
            let last = self.stretches.letters[border - 1];
            let is_double = border > UNKNOWN
                && last == self.stretches.letters[border]
                && !self.stretches.is_vowel(border - 1)
                && self.stretches.is_vowel(border - 2);
            let base = match (is_joined, is_double) {
                (_, true) => border + 1,
                (true, false) => border - 1,
                (false, false) => border,
            };
            // The longest head decides; what stands before it must be long, and not be a known
            // word with the beginning of another head.
            let is_new = base >= SHORTEST
                && !self.is_within(border, end)
                && !self.is_form(border, end)
                && self.stretches.modifier(0, base).is_none()
                && !self.stretches.is(0, base, Mark::Prefix)
                && self.stretches.may_begin(0, base)
                && !self.begins_with_word(base)
                && (head.node != ROOT || base > UNKNOWN);
            return is_new.then_some((base, head.node));
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
}
