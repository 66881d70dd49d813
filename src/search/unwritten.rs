//! Compounds that nobody has written yet: two or three known words that a word is put together of,
//! and that stand together somewhere. `themes/default/search/unwritten.js` parts them in the same way.

use super::lexicon::{Lexicon, Slot};
use super::token::{folded, is_plain_word};
use std::collections::BTreeMap;

impl Lexicon<'_> {
    /// The words that this one is put together of, two of them if possible.
    pub(super) fn compound(&self, word: &str) -> Option<Vec<Slot>> {
        let cuts = self.cuts(word);
        // What may stand before each cut.
        let modifiers: Vec<(usize, Slot)> = cuts
            .iter()
            .filter(|cut| !joins(&word[**cut..]))
            .filter_map(|&cut| Some((cut, self.modifier(&word[..cut])?)))
            .collect();
        let two = modifiers.iter().find_map(|(cut, modifier)| {
            let slots = vec![modifier.clone(), self.head(&word[*cut..])?];
            self.stand_together(&slots).then_some(slots)
        });
        two.or_else(|| {
            modifiers.iter().find_map(|(inner, first)| {
                let later =
                    cuts.iter().filter(|cut| **cut >= inner + 3 && !joins(&word[**cut..])).rev();
                later.into_iter().find_map(|&cut| {
                    let second = self.modifier(&word[*inner..cut])?;
                    let slots = vec![first.clone(), second, self.head(&word[cut..])?];
                    self.stand_together(&slots).then_some(slots)
                })
            })
        })
    }

    /// Where a word may be cut in two, if it can be put together of others.
    fn cuts(&self, word: &str) -> Vec<usize> {
        if self.index.facts.compounds.is_none() || !is_plain_word(word) {
            return Vec::new();
        }
        let borders: Vec<usize> = word.char_indices().map(|(at, _)| at).collect();
        let last = borders.len().saturating_sub(2);
        borders.get(3..last).unwrap_or_default().to_vec()
    }

    fn head(&self, part: &str) -> Option<Slot> {
        if !self.is_part(part) {
            return None;
        }
        self.form(part).or_else(|| self.unmarked(part))
    }

    /// Whether a word of this length may be a part of others; of three letters only a few may.
    pub(super) fn is_part(&self, part: &str) -> bool {
        match (part.chars().count(), self.index.facts.compounds) {
            (0..3, _) | (3, None) => false,
            (3, Some(compounds)) => {
                let mut short = compounds.short.split_whitespace().map(folded);
                short.any(|one| one == folded(part))
            }
            _ => true,
        }
    }

    /// Whether a current document has all of the slots in one section.
    fn stand_together(&self, slots: &[Slot]) -> bool {
        let current = self.index.current as u32;
        let sections = slots.iter().map(|slot| {
            let mut of: BTreeMap<u32, u16> = BTreeMap::new();
            let postings = slot.keys().flat_map(|&family| &self.index.families[family].postings);
            for one in postings.filter(|one| one.document < current) {
                *of.entry(one.document).or_default() |= one.sections;
            }
            of
        });
        let shared = sections.reduce(|all, own| {
            let both = all.into_iter().filter_map(|(document, sections)| {
                Some((document, sections & own.get(&document)?)).filter(|(_, shared)| *shared > 0)
            });
            both.collect()
        });
        shared.is_some_and(|shared| !shared.is_empty())
    }

    fn modifier(&self, part: &str) -> Option<Slot> {
        let bases = [Some(part), part.strip_suffix('s')].into_iter().flatten();
        bases.filter(|base| self.is_part(base)).find_map(|base| {
            let plain = folded(base);
            match self.exact(base) {
                Some(family) => Some(Slot::from([(family, 100)])),
                None => {
                    let families = self.folded(&plain).iter();
                    Some(families.map(|&family| (family, 90)).collect())
                        .filter(|slot: &Slot| !slot.is_empty())
                }
            }
        })
    }
}

/// Whether what follows a word begins with an `s` that joins them: no word begins so.
fn joins(rest: &str) -> bool {
    let after = rest.strip_prefix('s').and_then(|rest| rest.chars().next());
    after.is_some_and(|c| !"aeiouyåäöcjklmnptv".contains(c))
}
