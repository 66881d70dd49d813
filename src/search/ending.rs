//! Words from their ends: what a word ends in finds the compounds that no rule parts, and a word
//! that is misspelt in its first letters.

use super::compound::VOWELS;
use super::family::without_ending;
use super::language::Facts;
use super::stem::Stems;
use super::token::{folded, is_plain_word};
use super::vocabulary::Entry;
use std::collections::BTreeMap;

/// A word without its endings, its letters from the last to the first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ending {
    /// Without the marks on its letters.
    pub plain: String,
    pub backwards: String,
    pub family: usize,
}

/// The letters from the last to the first.
pub fn backwards(word: &str) -> String {
    word.chars().rev().collect()
}

/// The words of each family without their endings, in the order of their letters from the end.
pub fn endings(words: &[Entry], facts: &Facts, stems: &Stems) -> Vec<Ending> {
    let mut shortest: BTreeMap<usize, &str> = BTreeMap::new();
    for entry in words.iter().filter(|entry| is_plain_word(&entry.word)) {
        let known = shortest.entry(entry.family).or_insert(&entry.word);
        if entry.word.chars().count() < known.chars().count() {
            *known = &entry.word;
        }
    }
    let mut list: Vec<Ending> = Vec::new();
    for (family, word) in shortest {
        for base in bases(word, facts, stems) {
            let backwards = backwards(&base);
            list.push(Ending { plain: folded(&backwards), backwards, family });
        }
    }
    list.sort();
    list
}

/// What a word may be without its endings. One of several, `syror`, may be `syr` or `syra`.
fn bases(word: &str, facts: &Facts, stems: &Stems) -> Vec<String> {
    let stem = stems.of(word);
    let mut bases = Vec::new();
    if facts.compounds.is_some() {
        bases.extend(without_ending(&stem).map(str::to_string));
        let rest = word.strip_prefix(&*stem).unwrap_or_default();
        let vowel = match rest {
            "a" | "or" | "orna" | "an" => Some('a'),
            "e" | "ar" | "arna" | "en" => Some('e'),
            _ => None,
        };
        bases.extend(vowel.map(|vowel| format!("{stem}{vowel}")));
        // `antimikrobiellt` is `antimikrobiell`.
        let neuter = stem.strip_suffix('t').filter(|base| base.chars().count() > 4);
        bases.extend(neuter.filter(|base| !base.ends_with(VOWELS)).map(str::to_string));
    }
    bases.push(stem);
    bases
}
