//! Words from their ends: what a word ends in finds the compounds that no rule parts, and a word
//! that is misspelt in its first letters.

use super::family::{Family, without_ending};
use super::language::Facts;
use super::list::List;
use super::stem::{OF_NOUN, WordStems};
use super::token::{folded, is_plain_word};

/// A word without its endings, its letters from the last to the first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Ending {
    /// Without the marks on its letters.
    pub plain: String,
    pub backwards: String,
    pub family: Family,
}

/// The letters from the last to the first.
fn backwards(word: &str) -> String {
    word.chars().rev().collect()
}

/// A word without the last letter where the stem of its forms is without it: `konflikt` and
/// `konflikter`.
fn undoubled<'w>(word: &'w str, facts: &Facts) -> &'w str {
    const PAIRS: [&str; 7] = ["dd", "gd", "nn", "dt", "gt", "kt", "tt"];
    let is_pair = facts.compounds.is_some() && PAIRS.iter().any(|pair| word.ends_with(pair));
    if is_pair { &word[..word.len() - 1] } else { word }
}

/// The words of each family without their endings, in the order of their letters from the end.
pub fn endings(list: &List, families: &[Family], facts: &Facts, stems: &WordStems) -> Vec<Ending> {
    let mut shortest: Vec<Option<(usize, usize)>> = Vec::new();
    for (place, family) in families.iter().enumerate() {
        if !is_plain_word(list.word(place)) {
            continue;
        }
        let number = family.number();
        shortest.resize(shortest.len().max(number + 1), None);
        let own = (list.word(place).chars().count(), place);
        let known = shortest[number].get_or_insert(own);
        *known = own.min(*known);
    }
    let mut all: Vec<Ending> = Vec::new();
    for (_, place) in shortest.into_iter().flatten() {
        let stem = stems.stem(stems.of(list.number(place))).trim_end_matches(OF_NOUN);
        for base in bases(list.word(place), stem, facts) {
            let backwards = backwards(undoubled(base, facts));
            all.push(Ending { plain: folded(&backwards), backwards, family: families[place] });
        }
    }
    all.sort_unstable();
    all.dedup();
    all
}

/// What a word may be without its endings: its stem, that without what the rules leave on, and the
/// word where an `s` may belong to it.
fn bases<'w>(word: &'w str, stem: &'w str, facts: &Facts) -> impl Iterator<Item = &'w str> {
    let cut = |ending: &str| stem.strip_suffix(ending).filter(|base| base.chars().count() > 3);
    let without = match facts.compounds {
        // `antimikrobiellt` is `antimikrobiell`, and `sårdynan` is found by `dynor`.
        Some(_) if stem.ends_with("llt") => cut("t"),
        Some(_) => cut("an").or_else(|| {
            let is_article = |base: &&str| ["et", "ets", "n", "ns"].contains(&&stem[base.len()..]);
            without_ending(stem).filter(is_article)
        }),
        None => None,
    };
    let whole = word.strip_suffix('s').is_some_and(|base| base == stem).then_some(word);
    [without, whole, Some(stem)].into_iter().flatten()
}
