//! Which documents a query finds, in which order, and how many each facet value would leave.

use super::index::Index;
use super::lexicon::{Lexicon, Slot};
use super::plan::{Alternative, Plan, plan};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What is asked for beside the words.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Chosen values by facet; within one facet any of them is enough.
    pub facets: BTreeMap<String, Vec<String>>,
    pub all_versions: bool,
    /// Whether the last word may still be being typed.
    pub is_open: bool,
}

#[derive(Debug, Default)]
pub struct Found {
    /// Best first.
    pub documents: Vec<usize>,
    /// Words that nothing in the catalogue is like, and that were left out.
    pub missing: Vec<String>,
    /// Whether no document has all the words, and those with most of them are shown.
    pub is_partial: bool,
    /// Words of the catalogue that look like the missing ones, if no document is found.
    pub near: Vec<String>,
    /// For each facet and value how many documents there are, whatever is chosen within that facet.
    pub counts: Vec<Vec<usize>>,
}

/// What one group, or all of them, make of a document.
#[derive(Clone, Copy, Default)]
struct Score {
    points: u32,
    sections: u16,
}

/// So many documents are enough, and what is farther off is not asked for.
const FEW: usize = 4;

type Scores = BTreeMap<u32, Score>;

pub fn search(index: &Index, lexicon: &Lexicon, query: &str, options: &Options) -> Found {
    let end = if options.all_versions { index.documents.len() } else { index.current };
    let mut found = Found::default();
    let scores: Vec<(u32, u32)> = match by_id(index, query) {
        Some(documents) => documents.iter().map(|&one| (one, 1)).collect(),
        None => {
            let plan = plan(index, lexicon, query, options.is_open);
            found.missing = plan.missing.clone();
            let (scores, is_partial) = of_groups(index, &plan, end);
            found.is_partial = is_partial;
            scores
        }
    };
    let scores: Vec<(u32, u32)> =
        scores.into_iter().filter(|(document, _)| (*document as usize) < end).collect();
    if scores.is_empty() && !options.is_open {
        found.near = found.missing.iter().flat_map(|word| lexicon.near(word)).collect();
    }
    found.counts = counts(index, &scores, options);
    let chosen = scores.into_iter().filter(|(one, _)| passes(index, *one as usize, options, None));
    let mut order: Vec<(bool, Reverse<u32>, usize, usize)> = chosen
        .map(|(one, points)| {
            let at = one as usize;
            (at >= index.current, Reverse(points), index.rank[at], at)
        })
        .collect();
    order.sort_unstable();
    found.documents = order.into_iter().map(|(.., at)| at).collect();
    found
}

/// The documents of a requirement that is named by its id: `SAR-001`, `sar 1`, `sar001`.
fn by_id<'a>(index: &'a Index, query: &str) -> Option<&'a Vec<u32>> {
    let query = query.trim().to_lowercase();
    let letters: String = query.chars().take_while(|c| c.is_ascii_alphabetic()).collect();
    let rest = query[letters.len()..].trim_start_matches(['-', ' ', '\u{2011}']);
    let is_id = (2..=5).contains(&letters.len())
        && (1..=4).contains(&rest.len())
        && rest.bytes().all(|b| b.is_ascii_digit());
    if !is_id {
        return None;
    }
    let number = rest.trim_start_matches('0');
    index
        .ids
        .get(&format!("{letters}-{number:0>3}"))
        .or_else(|| index.ids.get(&format!("{letters}-{number:0>4}")))
}

/// The documents that have all groups, or else those that have most.
fn of_groups(index: &Index, plan: &Plan, end: usize) -> (Vec<(u32, u32)>, bool) {
    let groups: Vec<Scores> = plan.groups.iter().map(|group| of_group(index, group, end)).collect();
    let mut all: BTreeMap<u32, (usize, u32, u16)> = BTreeMap::new();
    for (&document, score) in groups.iter().flatten() {
        let (held, points, sections) = all.entry(document).or_insert((0, 0, u16::MAX));
        *held += 1;
        *points += score.points;
        *sections &= score.sections;
    }
    let most = all.values().map(|(held, ..)| *held).max().unwrap_or_default();
    let scores = all.into_iter().filter(|(_, (held, ..))| *held == most);
    let scores = scores.map(|(document, (_, points, sections))| {
        (document, weighed(points, sections, groups.len()))
    });
    (scores.collect(), most < groups.len())
}

/// Words that stand in one section belong together; in the title they say what it is about.
fn weighed(points: u32, sections: u16, groups: usize) -> u32 {
    let percent = match sections {
        _ if groups < 2 => 100,
        0 => 60,
        one if one & 1 == 1 => 125,
        _ => 100,
    };
    points * percent / 100
}

fn of_group(index: &Index, group: &[Alternative], end: usize) -> Scores {
    let mut best = Scores::new();
    for alternative in group {
        if alternative.is_last && best.len() >= FEW {
            continue;
        }
        for (document, score) in of_alternative(index, alternative, end) {
            let points = score.points * alternative.weight / 100;
            let known = best.entry(document).or_default();
            known.points = known.points.max(points);
            known.sections |= score.sections;
        }
    }
    best
}

fn of_alternative(index: &Index, alternative: &Alternative, end: usize) -> Scores {
    let mut slots = alternative.slots.iter().map(|slot| of_slot(index, slot, end));
    let mut all = slots.next().unwrap_or_default();
    for slot in slots {
        all = all
            .into_iter()
            .filter_map(|(document, score)| {
                let other = slot.get(&document)?;
                let sections = score.sections & other.sections;
                let is_far = alternative.is_near && sections == 0;
                let score = Score { points: score.points + other.points, sections };
                (!is_far).then_some((document, score))
            })
            .collect();
    }
    let count = alternative.slots.len().max(1) as u32;
    all.into_iter()
        .map(|(document, score)| (document, Score { points: score.points / count, ..score }))
        .collect()
}

fn of_slot(index: &Index, slot: &Slot, end: usize) -> Scores {
    let mut best = Scores::new();
    for (&family, weight) in slot {
        let family = &index.families[family];
        for posting in family.postings.iter().filter(|one| (one.document as usize) < end) {
            let points = family.rarity * u32::from(posting.impact) * weight / 100;
            let known = best.entry(posting.document).or_default();
            known.points = known.points.max(points);
            known.sections |= posting.sections;
        }
    }
    best
}

/// Whether a document has a chosen value of each facet, one of them left out of account.
fn passes(index: &Index, document: usize, options: &Options, but: Option<usize>) -> bool {
    index.facets.list.iter().enumerate().filter(|(at, _)| Some(*at) != but).all(|(_, facet)| {
        let Some(chosen) = options.facets.get(facet.word).filter(|chosen| !chosen.is_empty())
        else {
            return true;
        };
        facet.of[document].iter().any(|&value| chosen.contains(&facet.values[value].word))
    })
}

fn counts(index: &Index, scores: &[(u32, u32)], options: &Options) -> Vec<Vec<usize>> {
    let facets = index.facets.list.iter().enumerate();
    facets
        .map(|(at, facet)| {
            let mut counts = vec![0; facet.values.len()];
            for &(document, _) in scores {
                let document = document as usize;
                if passes(index, document, options, Some(at)) {
                    facet.of[document].iter().for_each(|&value| counts[value] += 1);
                }
            }
            counts
        })
        .collect()
}
