//! A query as groups of alternatives: what a document must have to be found, and what counts less.

use super::index::Index;
use super::lexicon::{Lexicon, SHORTEST_PREFIX, Slot};
use super::resolve::Meaning;
use super::token::{Token, composed, tokens};
use std::collections::BTreeSet;

/// What the words of a query ask for.
#[derive(Debug, Default)]
pub struct Plan {
    /// A document must have one alternative of each group.
    pub groups: Vec<Vec<Alternative>>,
    /// The words that nothing in the catalogue is like.
    pub missing: Vec<String>,
}

/// One way to have what a group asks for.
#[derive(Debug)]
pub struct Alternative {
    /// Each must be there.
    pub slots: Vec<Slot>,
    /// In percent.
    pub weight: u32,
    /// Whether all must stand in one section.
    pub is_near: bool,
    /// Whether it counts only where those before it find few documents.
    pub is_last: bool,
}

impl Alternative {
    /// One slot that a document must have.
    fn of(slot: Slot, weight: u32) -> Alternative {
        Alternative { slots: vec![slot], weight, is_near: false, is_last: false }
    }
}

/// What a synonym counts, in percent.
const SYNONYM: u32 = 50;
/// What the parts count of a word that was put together or parted by whoever searches.
const PARTS: u32 = 70;

/// `is_open` is true where the last word may still be being typed.
pub fn plan(index: &Index, lexicon: &Lexicon, query: &str, is_open: bool) -> Plan {
    let tokens = tokens(&composed(query));
    let has_meaning = tokens.iter().any(|token| !index.facts.is_stop(&token.word));
    let is_open = is_open && query.ends_with(char::is_alphanumeric);
    let last = tokens.len().saturating_sub(1);
    // After other words the first letters of the next say nothing yet.
    let waits = |at: usize, word: &str| {
        is_open && at > 0 && at == last && word.chars().count() < SHORTEST_PREFIX
    };
    let meanings: Vec<Meant> = tokens
        .iter()
        .enumerate()
        .map(|(at, token)| {
            match (has_meaning && index.facts.is_stop(&token.word)) || waits(at, &token.word) {
                true => Meant::Little,
                false => match lexicon.meaning(&token.word, is_open && at == last) {
                    Some(meaning) => Meant::This(meaning),
                    None => Meant::Nothing,
                },
            }
        })
        .collect();
    let mut plan = Plan::default();
    let mut at = 0;
    while at < tokens.len() {
        let found = phrase(index, &meanings[at..]).or_else(|| joined(lexicon, &tokens[at..]));
        match (found, &meanings[at]) {
            (Some((group, length)), _) => {
                plan.groups.push(with_synonyms(index, group));
                at += length;
                continue;
            }
            (None, Meant::This(meaning)) => {
                plan.groups.push(with_synonyms(index, vec![single(meaning)]));
            }
            (None, Meant::Nothing) => plan.missing.push(tokens[at].word.clone()),
            (None, Meant::Little) => {}
        }
        at += 1;
    }
    plan
}

/// What became of a word of the query.
enum Meant {
    This(Meaning),
    /// Too little to be searched for.
    Little,
    /// Nothing in the catalogue is like it.
    Nothing,
}

fn single(meaning: &Meaning) -> Alternative {
    let is_whole = meaning.slots.len() == 1;
    Alternative {
        slots: meaning.slots.clone(),
        weight: if is_whole { 100 } else { PARTS },
        is_near: !is_whole,
        is_last: false,
    }
}

/// The longest term of several words that begins here, or its words in one section.
fn phrase(index: &Index, meanings: &[Meant]) -> Option<(Vec<Alternative>, usize)> {
    let telling = meanings.iter().enumerate().filter_map(|(at, meant)| match meant {
        Meant::This(meaning) => Some((at, Some(meaning).filter(|one| one.is_known))),
        Meant::Nothing => Some((at, None)),
        Meant::Little => None,
    });
    let telling: Vec<(usize, Option<&Meaning>)> = telling.collect();
    if telling.first().is_none_or(|(at, _)| *at > 0) {
        return None;
    }
    let has = |at: usize, family: usize| {
        let meaning = telling.get(at).and_then(|(_, meaning)| *meaning);
        meaning.is_some_and(|one| one.slots[0].contains_key(&family))
    };
    let fits = |words: &[usize]| words.iter().enumerate().all(|(at, &family)| has(at, family));
    let found = index.phrases.iter().filter(|(words, _)| fits(words));
    let (words, family) =
        found.min_by_key(|(words, family)| (usize::MAX - words.len(), *family))?;
    let whole = Alternative::of(Slot::from([(*family, 100)]), 100);
    let own = &telling[..words.len()];
    let slots = own.iter().filter_map(|(_, meaning)| *meaning).flat_map(|one| one.slots.clone());
    let parts =
        Alternative { slots: slots.collect(), weight: PARTS, is_near: true, is_last: false };
    Some((vec![whole, parts], own.last().map_or(1, |(at, _)| at + 1)))
}

/// Two or three words that the catalogue writes together are meant as one.
fn joined(lexicon: &Lexicon, tokens: &[Token]) -> Option<(Vec<Alternative>, usize)> {
    [3, 2].into_iter().find_map(|length| {
        let own = tokens.get(..length)?;
        let words: Vec<&str> = own.iter().map(|token| token.word.as_str()).collect();
        let joints = ["", "s", "-"].iter().filter(|_| own[1..].iter().all(|token| token.is_joined));
        let slot = joints.map(|joint| words.join(joint)).find_map(|word| lexicon.form(&word))?;
        Some((vec![Alternative::of(slot, 100)], length))
    })
}

/// A group with the synonyms of what it asks for, and with theirs if those find little: who asks for
/// one synonym of a term may be answered by another.
fn with_synonyms(index: &Index, mut group: Vec<Alternative>) -> Vec<Alternative> {
    let own = group[0].slots.iter().filter(|_| group[0].slots.len() == 1).flatten();
    let sure = own.filter(|(_, weight)| **weight >= 90).map(|(family, _)| *family);
    let of = |families: &BTreeSet<usize>| -> BTreeSet<usize> {
        families.iter().filter_map(|family| index.synonyms.get(family)).flatten().copied().collect()
    };
    let own: BTreeSet<usize> =
        group[0].slots.iter().flat_map(|slot| slot.keys().copied()).collect();
    let first = of(&sure.collect());
    let second = of(&first);
    let first: BTreeSet<usize> = first.difference(&own).copied().collect();
    let own: BTreeSet<usize> = own.union(&first).copied().collect();
    let second: BTreeSet<usize> = second.difference(&own).copied().collect();
    for (families, weight, is_last) in [(first, SYNONYM, false), (second, SYNONYM / 2, true)] {
        if !families.is_empty() {
            let slot: Slot = families.into_iter().map(|family| (family, 100)).collect();
            group.push(Alternative { is_last, ..Alternative::of(slot, weight) });
        }
    }
    group
}
