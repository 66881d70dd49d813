//! The words of one language's documents, what family each belongs to and what it is made of.

use super::compound::{Parts, Place, Splitter};
use super::document::Document;
use super::ending::{Ending, endings};
use super::family::Families;
use super::language::Facts;
use super::stem::Stems;
use super::token::{Token, folded, is_plain_word, tokens};
use crate::parallel;
use std::collections::{BTreeMap, BTreeSet};

pub struct Vocabulary {
    /// Sorted by their letters without marks, then as they are. The first word of each family
    /// comes before those of later families.
    pub words: Vec<Entry>,
    pub family_count: usize,
    pub endings: Vec<Ending>,
    place: BTreeMap<String, usize>,
}

pub struct Entry {
    pub word: String,
    pub family: usize,
    pub parts: Parts,
}

/// The words of each passage of a document, without those that say too little.
pub type Read = Vec<Vec<Token>>;

pub fn read(documents: &[Document], facts: &Facts) -> Vec<Read> {
    parallel::map(documents, |document| {
        let passages = document.passages.iter();
        passages.map(|passage| meaningful(&passage.text, facts)).collect()
    })
}

/// The words of a text that can be searched for.
pub fn meaningful(text: &str, facts: &Facts) -> Vec<Token> {
    tokens(text).into_iter().filter(|token| !facts.is_stop(&token.word)).collect()
}

impl Vocabulary {
    pub fn learn(read: &[Read], facts: &Facts, stems: &Stems) -> Vocabulary {
        let mut whole: BTreeSet<String> = BTreeSet::new();
        let mut of_others: BTreeSet<String> = BTreeSet::new();
        for token in read.iter().flatten().flatten() {
            if !whole.contains(&token.word) {
                of_others.extend(pieces(&token.word).into_iter().map(str::to_string));
                whole.insert(token.word.clone());
            }
        }
        of_others.retain(|word| !facts.is_stop(word) && !whole.contains(word));
        let same = unmarked(&whole, &of_others);
        whole.extend(of_others);
        let words: Vec<String> = whole.into_iter().collect();
        let lexicon = with_learnt_parts(words, facts, stems);
        let tails = tails(&lexicon, facts, stems);
        // All of them are found; those that several words show help to split others too.
        let shown = tails.iter().filter(|(_, count)| **count > 1).map(|(tail, _)| tail.clone());
        let lexicon: Vec<String> = lexicon.iter().cloned().chain(shown).collect();
        let words: BTreeSet<&String> = lexicon.iter().chain(tails.keys()).collect();
        let mut sorted: Vec<(String, String)> =
            words.into_iter().map(|word| (folded(word), word.clone())).collect();
        sorted.sort();
        let words: Vec<String> = sorted.into_iter().map(|(_, word)| word).collect();
        let families = Families::new(&words, &same, facts, stems);
        let splitter = Splitter::new(&lexicon, &families, stems, facts);
        let splitter = splitter.map(|splitter| splitter.with_tails(tails.keys()));
        let parts: Vec<Parts> = parallel::map(&words, |word| {
            let pieces = pieces(word);
            match &splitter {
                _ if !pieces.is_empty() => of_pieces(&pieces, &families, splitter.as_ref()),
                Some(splitter) => splitter.parts(word),
                None => Parts::new(),
            }
        });
        let parts = of_families(&words, parts, &families);
        let place = words.iter().enumerate().map(|(at, word)| (word.clone(), at)).collect();
        let entries: Vec<Entry> = words
            .into_iter()
            .zip(parts)
            .map(|(word, parts)| Entry {
                family: families.of(&word).unwrap_or_default(),
                word,
                parts,
            })
            .collect();
        let family_count = entries.iter().map(|entry| entry.family + 1).max().unwrap_or_default();
        let endings = endings(&entries, facts, stems);
        Vocabulary { words: entries, family_count, endings, place }
    }

    pub fn find(&self, word: &str) -> Option<&Entry> {
        self.place.get(word).map(|&at| &self.words[at])
    }
}

/// Pieces of ids, as `sarvard` in `sarvard-bas`, each with the word that is meant.
fn unmarked(words: &BTreeSet<String>, pieces: &BTreeSet<String>) -> Vec<(String, String)> {
    let marked = words.iter().map(|word| (folded(word), word));
    let pairs = marked.filter(|(plain, word)| plain != *word && pieces.contains(plain));
    pairs.map(|(plain, word)| (plain, word.clone())).collect()
}

/// The catalogue's words and the parts that its compounds show beside a word that it knows:
/// `belysning` is a word if `belysningskrav` is one and `krav` too.
fn with_learnt_parts(words: Vec<String>, facts: &Facts, stems: &Stems) -> Vec<String> {
    let families = Families::new(&words, &[], facts, stems);
    let Some(splitter) = Splitter::new(&words, &families, stems, facts) else { return words };
    let learnt: Vec<Option<String>> = parallel::map(&words, |word| splitter.unknown_part(word));
    let mut all: BTreeSet<String> = words.iter().cloned().collect();
    all.extend(learnt.into_iter().flatten());
    all.into_iter().collect()
}

/// What the catalogue shows only at the end of words, each with how many words show it:
/// `skyddsåtgärder` if it says `miljöskyddsåtgärder`.
fn tails(lexicon: &[String], facts: &Facts, stems: &Stems) -> BTreeMap<String, usize> {
    let families = Families::new(lexicon, &[], facts, stems);
    let Some(splitter) = Splitter::new(lexicon, &families, stems, facts) else {
        return BTreeMap::new();
    };
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    let found = parallel::map(lexicon, |word| splitter.tails(word));
    found.into_iter().flatten().for_each(|tail| *count.entry(tail).or_default() += 1);
    count.retain(|tail, _| lexicon.binary_search(tail).is_err());
    count
}

/// The pieces of a number with its year (`14001:2015`), and of a word with hyphens if they say
/// something each: not those of ids.
pub fn pieces(word: &str) -> Vec<&str> {
    if let Some((number, year)) = word.split_once(':') {
        return vec![number, year];
    }
    if !word.contains('-') {
        return Vec::new();
    }
    let pieces: Vec<&str> = word.split('-').filter(|one| one.chars().count() > 1).collect();
    let has_word = pieces.iter().any(|one| is_plain_word(one));
    let is_id = pieces.len() == 2 && pieces[1].bytes().all(|b| b.is_ascii_digit());
    if has_word && !is_id { pieces } else { Vec::new() }
}

/// All forms of a word have the parts of its shortest form, or else those that most forms show.
fn of_families(words: &[String], parts: Vec<Parts>, families: &Families) -> Vec<Parts> {
    let mut forms: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (at, word) in words.iter().enumerate() {
        forms.entry(families.of(word).unwrap_or_default()).or_default().push(at);
    }
    let mut shared = vec![Parts::new(); words.len()];
    for (family, forms) in forms {
        let shortest = forms.iter().min_by_key(|&&at| (words[at].chars().count(), at));
        let of_shortest = shortest.map(|&at| parts[at].clone()).unwrap_or_default();
        let split = forms.iter().filter(|&&at| !parts[at].is_empty());
        let mut own = of_shortest;
        if own.is_empty() && 2 * split.clone().count() > forms.len() {
            split.for_each(|&at| own.extend(parts[at].clone()));
        }
        own.remove(&family);
        forms.into_iter().for_each(|at| shared[at] = own.clone());
    }
    shared
}

fn of_pieces(pieces: &[&str], families: &Families, splitter: Option<&Splitter>) -> Parts {
    let mut parts = Parts::new();
    for (at, piece) in pieces.iter().enumerate() {
        let place = match at {
            _ if at + 1 == pieces.len() => Place::Head,
            0 => Place::Modifier,
            _ => Place::Middle,
        };
        if let Some(family) = families.of(piece) {
            parts.insert(family, place);
        }
        if let Some(splitter) = splitter {
            for (family, _) in splitter.parts(piece) {
                parts.entry(family).or_insert(Place::Middle);
            }
        }
    }
    parts
}
