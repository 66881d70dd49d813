//! The words of an index, arranged for looking up. `themes/default/search/lexicon.js` looks up in the
//! same way.

use super::ending::undoubled;
use super::index::Index;
use super::token::{folded, is_plain_word};
use super::vocabulary::Entry;
use std::collections::BTreeMap;

/// One thing that a document must have: any of these families, each with its weight in percent.
pub type Slot = BTreeMap<usize, u32>;

/// The words of the index, arranged for looking up.
pub struct Lexicon<'a> {
    pub(super) index: &'a Index,
    exact: BTreeMap<&'a str, usize>,
    folded: BTreeMap<String, Vec<usize>>,
    paradigms: Vec<Vec<&'static str>>,
}

/// The shortest beginning that stands for the words that begin with it.
pub const SHORTEST_PREFIX: usize = 3;
/// How many words a beginning or an end stands for.
pub(super) const MOST: usize = 60;

impl<'a> Lexicon<'a> {
    pub fn new(index: &'a Index) -> Lexicon<'a> {
        let mut exact = BTreeMap::new();
        let mut by_folded: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for entry in &index.vocabulary.words {
            exact.insert(entry.word.as_str(), entry.family);
            by_folded.entry(folded(&entry.word)).or_default().push(entry.family);
        }
        Lexicon { index, exact, folded: by_folded, paradigms: index.facts.endings().collect() }
    }

    pub fn exact(&self, word: &str) -> Option<usize> {
        self.exact.get(word).copied()
    }

    /// The word itself, or else the word in another form.
    pub fn form(&self, word: &str) -> Option<Slot> {
        match self.exact(word) {
            Some(family) => Some(Slot::from([(family, 100)])),
            None => self.inflected(word, false),
        }
    }

    /// `granskare` for `granskarna`, who are no form of what they do.
    fn doer(&self, word: &str) -> Option<usize> {
        let base = word.strip_suffix("rna").or_else(|| word.strip_suffix("rnas"));
        let base = base.filter(|base| base.ends_with('a') && self.index.facts.compounds.is_some());
        self.exact(&format!("{}re", base?))
    }

    /// Words that share a beginning with this one, both with endings of one paradigm.
    /// The longest beginning wins.
    fn inflected(&self, word: &str, is_folded: bool) -> Option<Slot> {
        if !is_plain_word(word) {
            return None;
        }
        if let Some(family) = self.doer(word).filter(|_| !is_folded) {
            return Some(Slot::from([(family, 95)]));
        }
        let mut longest = 0;
        let mut slot = Slot::new();
        for endings in &self.paradigms {
            for ending in endings {
                let Some(base) = word.strip_suffix(ending) else { continue };
                let length = base.chars().count();
                // One letter more or less says little about a short word.
                let least = if is_folded || ending.chars().count() == 1 { 4 } else { 3 };
                if length < least || length < longest {
                    continue;
                }
                for other in endings {
                    let form = format!("{base}{other}");
                    let found: Vec<usize> = if is_folded {
                        self.folded.get(&form).cloned().unwrap_or_default()
                    } else {
                        self.exact(&form).into_iter().collect()
                    };
                    if found.is_empty() {
                        continue;
                    }
                    if length > longest {
                        longest = length;
                        slot.clear();
                    }
                    slot.extend(found.into_iter().map(|family| (family, 95)));
                }
            }
        }
        Some(slot).filter(|slot| !slot.is_empty())
    }

    /// The words that are the same without the marks on their letters.
    pub(super) fn unmarked(&self, word: &str) -> Option<Slot> {
        let plain = folded(word);
        match self.folded.get(&plain) {
            Some(families) => Some(families.iter().map(|&family| (family, 90)).collect()),
            None => self.inflected(&plain, true),
        }
    }

    /// The shortest words that begin with this one, written with its marks if any are.
    pub(super) fn beginning(&self, word: &str) -> Option<Slot> {
        if word.chars().count() < SHORTEST_PREFIX {
            return None;
        }
        let of = |test: &dyn Fn(&str) -> bool| -> Option<Slot> {
            let words = self.index.vocabulary.words.iter().filter(|entry| test(&entry.word));
            let mut words: Vec<(usize, usize, usize)> = words
                .enumerate()
                .map(|(at, entry)| (entry.word.chars().count(), at, entry.family))
                .collect();
            words.sort_unstable();
            let shortest = words.into_iter().take(MOST);
            let slot: Slot = shortest.map(|(.., family)| (family, 60)).collect();
            Some(slot).filter(|slot| !slot.is_empty())
        };
        of(&|other| other.starts_with(word)).or_else(|| {
            let plain = folded(word);
            of(&|other| folded(other).starts_with(&plain))
        })
    }

    /// The plain words that begin with these letters, which are written without marks.
    pub(super) fn words_from(&self, beginning: &str) -> impl Iterator<Item = (String, &'a Entry)> {
        let words = &self.index.vocabulary.words;
        let from = words.partition_point(|entry| *folded(&entry.word) < *beginning);
        let rest = words[from..].iter().map(|entry| (folded(&entry.word), entry));
        let own = rest.take_while(move |(plain, _)| plain.starts_with(beginning));
        own.filter(|(_, entry)| is_plain_word(&entry.word))
    }

    /// The families of a word without its marks.
    pub(super) fn folded(&self, plain: &str) -> &[usize] {
        self.folded.get(plain).map(Vec::as_slice).unwrap_or_default()
    }

    /// A word as it is, and without the longest ending that it may have.
    pub(super) fn bases(&self, word: &str) -> Vec<String> {
        let bases = [Some(word), self.cut(word)].into_iter().flatten();
        bases.map(|base| undoubled(base, self.index.facts).to_string()).collect()
    }

    /// A word without the longest ending that it may have, if it may have one.
    pub(super) fn cut<'w>(&self, word: &'w str) -> Option<&'w str> {
        const SHORTEST: usize = 3;
        let endings = self.paradigms.first().map(Vec::as_slice).unwrap_or_default();
        let bases = endings.iter().filter_map(|ending| word.strip_suffix(ending));
        let mut bases = bases.filter(|base| base.chars().count() >= SHORTEST);
        bases.next().filter(|base| *base != word && is_plain_word(word))
    }
}
