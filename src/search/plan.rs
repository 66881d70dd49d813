//! A query as groups of alternatives: what a document must have to be found, and what counts less.

use super::index::Index;
use super::resolve::{Lexicon, Meaning, Slot};
use super::token::{Token, composed};
use super::vocabulary::meaningful;

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
}

/// What a synonym counts, in percent.
const SYNONYM: u32 = 50;
/// What the parts count of a word that was put together or parted by whoever searches.
const PARTS: u32 = 70;

/// `is_open` is true where the last word may still be being typed.
pub fn plan(index: &Index, lexicon: &Lexicon, query: &str, is_open: bool) -> Plan {
    let tokens = meaningful(&composed(query), index.facts);
    let tokens = if tokens.is_empty() { super::token::tokens(&composed(query)) } else { tokens };
    let is_open = is_open && query.ends_with(char::is_alphanumeric);
    let last = tokens.len().saturating_sub(1);
    let meanings: Vec<Option<Meaning>> = tokens
        .iter()
        .enumerate()
        .map(|(at, token)| lexicon.meaning(&token.word, is_open && at == last))
        .collect();
    let mut plan = Plan::default();
    let mut at = 0;
    while at < tokens.len() {
        let (group, length) = phrase(index, &meanings[at..])
            .or_else(|| joined(lexicon, &tokens[at..], &meanings[at..]))
            .unwrap_or_else(|| (single(meanings[at].as_ref()), 1));
        if group.is_empty() {
            plan.missing.push(tokens[at].word.clone());
        } else {
            plan.groups.push(with_synonyms(index, group));
        }
        at += length;
    }
    plan
}

fn single(meaning: Option<&Meaning>) -> Vec<Alternative> {
    let alternative = |meaning: &Meaning| {
        let is_whole = meaning.slots.len() == 1;
        Alternative {
            slots: meaning.slots.clone(),
            weight: if is_whole { 100 } else { PARTS },
            is_near: !is_whole,
        }
    };
    meaning.map(alternative).into_iter().collect()
}

/// The longest term of several words that begins here, or its words in one section.
fn phrase(index: &Index, meanings: &[Option<Meaning>]) -> Option<(Vec<Alternative>, usize)> {
    let has = |at: usize, family: usize| {
        let meaning = meanings.get(at).and_then(Option::as_ref).filter(|one| one.is_known);
        meaning.is_some_and(|one| one.slots[0].contains_key(&family))
    };
    let fits = |words: &[usize]| words.iter().enumerate().all(|(at, &family)| has(at, family));
    let found = index.phrases.iter().filter(|(words, _)| fits(words));
    let (words, family) = found.min_by_key(|(words, family)| (usize::MAX - words.len(), *family))?;
    let whole = Alternative { slots: vec![Slot::from([(*family, 100)])], weight: 100, is_near: false };
    let slots = meanings[..words.len()].iter().flatten().flat_map(|one| one.slots.clone()).collect();
    let parts = Alternative { slots, weight: PARTS, is_near: true };
    Some((vec![whole, parts], words.len()))
}

/// Two or three words that the catalogue writes together.
fn joined(
    lexicon: &Lexicon,
    tokens: &[Token],
    meanings: &[Option<Meaning>],
) -> Option<(Vec<Alternative>, usize)> {
    for length in [3, 2] {
        if tokens.len() < length || !tokens[1..length].iter().all(|token| token.is_joined) {
            continue;
        }
        let words: Vec<&str> = tokens[..length].iter().map(|token| token.word.as_str()).collect();
        let Some(slot) = ["", "s", "-"].iter().find_map(|joint| lexicon.form(&words.join(joint))) else {
            continue;
        };
        let whole = Alternative { slots: vec![slot], weight: 100, is_near: false };
        // Words that cannot stand alone are meant as one.
        let are_known = words.iter().all(|word| lexicon.exact(word).is_some());
        let mut group = vec![whole];
        if are_known {
            let known = meanings[..length].iter().flatten();
            let slots = known.flat_map(|one| one.slots.clone()).collect();
            group.push(Alternative { slots, weight: PARTS, is_near: true });
        }
        return Some((group, length));
    }
    None
}

fn with_synonyms(index: &Index, mut group: Vec<Alternative>) -> Vec<Alternative> {
    let own = group[0].slots.iter().filter(|_| group[0].slots.len() == 1).flatten();
    let sure = own.filter(|(_, weight)| **weight >= 90).map(|(family, _)| *family);
    let others: Slot = sure
        .filter_map(|family| index.synonyms.get(&family))
        .flatten()
        .filter(|family| !group[0].slots[0].contains_key(family))
        .map(|&family| (family, 100))
        .collect();
    if !others.is_empty() {
        group.push(Alternative { slots: vec![others], weight: SYNONYM, is_near: false });
    }
    group
}
