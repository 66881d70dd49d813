//! The words of the glossary, found in running text in any of their usual forms, so that their
//! first use on a page can be linked.

use crate::catalogue::Catalogue;
use crate::field::text::{Language, Slug};
use std::collections::BTreeMap;
use std::ops::Range;

/// The endings that a word of the glossary may have in a text. A language that is not listed has
/// none, and only the word itself is found.
const ENDINGS: [(&str, &[&str]); 2] = [
    (
        "sv",
        &[
            "", "a", "ar", "are", "arna", "arnas", "ars", "as", "e", "en", "ens", "er", "erna",
            "ernas", "ers", "et", "ets", "n", "na", "ns", "or", "orna", "ornas", "r", "rna",
            "rnas", "s", "t", "ts",
        ],
    ),
    ("en", &["", "s", "es", "'s", "’s", "s'", "s’"]),
];

/// The terms of a catalogue in one language.
pub struct Terms {
    endings: &'static [&'static str],
    /// By the first word of the term, in lower case; longer terms first.
    by_first: BTreeMap<String, Vec<Term>>,
}

struct Term {
    id: Slug,
    /// The words after the first.
    rest: Vec<String>,
}

impl Terms {
    pub fn of(catalogue: &Catalogue, language: &Language) -> Terms {
        let first_language = catalogue.first_language();
        let endings = ENDINGS.iter().find(|(code, _)| *code == &**language);
        let mut by_first: BTreeMap<String, Vec<Term>> = BTreeMap::new();
        for term in catalogue.registers.terms.values().filter(|term| !term.ambiguous) {
            let Some(title) = term.title.exact(language, first_language) else { continue };
            let title = title.to_lowercase();
            let mut words = words(&title).map(|range| title[range].to_string());
            if let Some(first) = words.next() {
                let id = term.id.value.clone();
                by_first.entry(first).or_default().push(Term { id, rest: words.collect() });
            }
        }
        for terms in by_first.values_mut() {
            terms.sort_by_key(|term| std::cmp::Reverse(term.rest.len()));
        }
        Terms { endings: endings.map_or(&[""], |(_, endings)| endings), by_first }
    }

    /// The terms in a text, in their order; none within another.
    pub fn find(&self, text: &str) -> Vec<(Range<usize>, &Slug)> {
        let places: Vec<Range<usize>> = words(text).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < places.len() {
            match self.term_at(text, &places[at..]) {
                Some((term, length)) => {
                    found.push((places[at].start..places[at + length - 1].end, &term.id));
                    at += length;
                }
                None => at += 1,
            }
        }
        found
    }

    /// The longest term that begins with the first of some words, and how many words it has.
    fn term_at(&self, text: &str, places: &[Range<usize>]) -> Option<(&Term, usize)> {
        let word = text[places.first()?.clone()].to_lowercase();
        let stems = self.endings.iter().filter_map(|ending| word.strip_suffix(ending));
        let terms = stems.filter_map(|stem| self.by_first.get(stem)).flatten();
        let fitting = terms.filter(|term| {
            let after = &places[1..];
            term.rest.len() <= after.len()
                && term.rest.iter().zip(after).enumerate().all(|(index, (wanted, place))| {
                    let gap = &text[places[index].end..place.start];
                    let word = text[place.clone()].to_lowercase();
                    let ending = word.strip_prefix(wanted.as_str());
                    gap.chars().all(char::is_whitespace)
                        && ending.is_some_and(|ending| self.endings.contains(&ending))
                })
        });
        fitting.max_by_key(|term| term.rest.len()).map(|term| (term, term.rest.len() + 1))
    }
}

/// Where the words of a text stand. A hyphen within a word belongs to it.
fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    let is_inner = |c: char| c.is_alphanumeric() || matches!(c, '-' | '‑' | '\'' | '’');
    let mut rest = 0;
    std::iter::from_fn(move || {
        let start = rest + text[rest..].find(char::is_alphanumeric)?;
        let length = text[start..].find(|c| !is_inner(c)).unwrap_or(text.len() - start);
        let word = text[start..start + length].trim_end_matches(|c: char| !c.is_alphanumeric());
        rest = start + length;
        Some(start..start + word.len())
    })
}
