//! Words of which a text says only the beginning, since the next one says the rest: `tvätt-` in
//! `tvätt- och diskmaskin` is `tvättmaskin`.

use super::compound::Splitter;
use super::inflection::is_vowel;
use super::interner::Interner;
use super::lexicon::SHORTEST;

/// A beginning with a hyphen, and the word whose end belongs to it too.
pub struct Hanging {
    pub beginning: String,
    pub whole: String,
}

/// What may stand between the two.
const BETWEEN: [&str; 8] = ["and", "eller", "och", "or", "resp", "respektive", "samt", "till"];

/// What stands at the beginning of words that tell where something happens.
const PARTICLES: [&str; 20] = [
    "av", "bort", "efter", "fram", "från", "för", "in", "inom", "ned", "ner", "om", "på", "till",
    "under", "upp", "ut", "utom", "åter", "över", "vidare",
];

/// Finds the beginnings among the words of a passage, as they come.
#[derive(Default)]
pub struct Finder {
    waiting: Vec<String>,
}

impl Finder {
    /// Takes the next word of a passage. Gives those that have waited for it.
    pub fn see(&mut self, word: &str, is_hanging: bool) -> Vec<Hanging> {
        if is_hanging {
            self.waiting.push(word.to_string());
            return Vec::new();
        }
        if self.waiting.is_empty() || BETWEEN.contains(&word) {
            return Vec::new();
        }
        let waiting = std::mem::take(&mut self.waiting).into_iter();
        waiting.map(|beginning| Hanging { beginning, whole: word.to_string() }).collect()
    }
}

/// The word that is meant, if it can be told where the rest of it begins.
pub fn meant(hanging: &Hanging, splitter: &mut Splitter, words: &Interner) -> Option<String> {
    let Hanging { beginning, whole } = hanging;
    let of_particles = || {
        let is_one = PARTICLES.contains(&beginning.as_str());
        let rests = PARTICLES.iter().filter_map(|particle| whole.strip_prefix(particle));
        rests.min_by_key(|rest| rest.len()).filter(|_| is_one)
    };
    let of_parts = || {
        let tails = splitter.tails(whole, SHORTEST);
        // The longest that is a word: `ledningssystem` rather than `system`.
        let known = tails.iter().find(|tail| words.find(tail).is_some());
        known.or(tails.first()).copied()
    };
    let rest = of_particles().or_else(of_parts)?;
    (rest.chars().count() >= SHORTEST).then(|| joined(beginning, rest))
}

/// Of three like consonants only two are written: `till` and `luft` are `tilluft`.
fn joined(beginning: &str, rest: &str) -> String {
    let mut last = beginning.chars().rev();
    let next = rest.chars().next();
    let is_third = last.next() == next && last.next() == next && !next.is_some_and(is_vowel);
    let end =
        if is_third { beginning.len() - next.map_or(0, char::len_utf8) } else { beginning.len() };
    format!("{}{rest}", &beginning[..end])
}
