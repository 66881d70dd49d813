//! What a word that is asked for stands for: the word families that it may mean, best guess only.
//! `themes/default/search/resolve.js` resolves words in the same way.

use super::ending::undoubled;
use super::lexicon::{Lexicon, Slot};
use super::vocabulary::pieces;

/// What a word was taken to mean: documents must have all of the slots.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    pub slots: Vec<Slot>,
    /// Whether the word itself is in the catalogue, in some form or without its marks.
    pub is_known: bool,
}

impl Lexicon<'_> {
    /// `is_open` is true for a word that may still be being typed.
    pub fn meaning(&self, word: &str, is_open: bool) -> Option<Meaning> {
        let known = |slot: Slot| Meaning { slots: vec![slot], is_known: true };
        let guessed = |slots: Vec<Slot>| Meaning { slots, is_known: false };
        let one = |slot: Slot| guessed(vec![slot]);
        if let Some(slot) = self.at_end(word, is_open) {
            return Some(one(slot));
        }
        if let Some(slot) = self.form(word).or_else(|| self.unmarked(word)) {
            return Some(known(slot));
        }
        if is_open {
            return self.beginning(word).map(one).or_else(|| self.of_pieces(word).map(guessed));
        }
        self.of_pieces(word)
            .map(guessed)
            .or_else(|| self.inside(word).map(one))
            .or_else(|| self.misspelt(word, 1).map(one))
            // One wrong letter is likelier than a compound that nobody has written yet, two are not.
            .or_else(|| self.compound(word).map(guessed))
            .or_else(|| self.misspelt(word, 2).map(one))
    }

    /// The words that end with this one, if it is none itself and might only be another form of a very
    /// short one: `order` is part of `avropsorder` rather than many of `ord`.
    fn at_end(&self, word: &str, is_open: bool) -> Option<Slot> {
        let is_short = self.cut(word).is_some_and(|base| base.chars().count() == 3);
        if is_open || !is_short || word.chars().count() < 5 || self.exact(word).is_some() {
            return None;
        }
        Some(self.ending_in(undoubled(word, self.index.facts))).filter(|slot| !slot.is_empty())
    }

    /// The pieces of a word with hyphens, or of letters and digits that were run together.
    fn of_pieces(&self, word: &str) -> Option<Vec<Slot>> {
        let mut parts: Vec<String> = pieces(word).into_iter().map(str::to_string).collect();
        if parts.is_empty() && !word.contains('-') {
            parts = runs(word);
        }
        if parts.len() < 2 {
            return self.of_numbers(word);
        }
        parts.iter().map(|part| self.form(part).or_else(|| self.unmarked(part))).collect()
    }

    /// Two numbers that were run together: `301549` for `301 549`.
    fn of_numbers(&self, word: &str) -> Option<Vec<Slot>> {
        let is_number = word.len() > 4 && word.bytes().all(|byte| byte.is_ascii_digit());
        let mut cuts = (2..word.len().saturating_sub(1)).filter(|_| is_number);
        cuts.find_map(|cut| {
            let parts = [self.exact(&word[..cut])?, self.exact(&word[cut..])?];
            Some(parts.map(|family| Slot::from([(family, 100)])).to_vec())
        })
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
