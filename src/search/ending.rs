//! Words from their ends: what a word ends in finds the compounds that no rule parts, and a word
//! that is misspelt in its first letters.

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

/// A word without the last letter where the stem of its forms is without it: `konflikt` and
/// `konflikter`.
pub fn undoubled<'w>(word: &'w str, facts: &Facts) -> &'w str {
    const PAIRS: [&str; 7] = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];
    let is_pair = facts.compounds.is_some() && PAIRS.iter().any(|pair| word.ends_with(pair));
    if is_pair { &word[..word.len() - 1] } else { word }
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
            let backwards = backwards(undoubled(&base, facts));
            list.push(Ending { plain: folded(&backwards), backwards, family });
        }
    }
    list.sort();
    list.dedup();
    list
}

/// What a word may be without its endings: its stem, that without what the rules leave on, and the
/// word where an `s` may belong to it.
fn bases(word: &str, facts: &Facts, stems: &Stems) -> Vec<String> {
    let stem = stems.of(word);
    let cut = |ending: &str| stem.strip_suffix(ending).filter(|base| base.chars().count() > 3);
    let without = match facts.compounds {
        // `antimikrobiellt` is `antimikrobiell`, and `sårdynan` is found by `dynor`.
        Some(_) if stem.ends_with("llt") => cut("t"),
        Some(_) => cut("an").or_else(|| {
            let is_article = |base: &&str| ["et", "ets", "n", "ns"].contains(&&stem[base.len()..]);
            without_ending(&stem).filter(is_article)
        }),
        None => None,
    };
    let whole = word.strip_suffix('s').is_some_and(|base| base == stem).then_some(word);
    [without, whole, Some(&stem)].into_iter().flatten().map(str::to_string).collect()
}
