//! What the requirements in use are about: themes, goals, codes of the procurement vocabulary.

use crate::catalogue::Catalogue;
use crate::catalogue::config::Named;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Level;
use crate::field::localised::Localised;
use crate::field::text::{Cpv, Slug};
use crate::field::value::Located;
use std::collections::{BTreeMap, BTreeSet};

/// A theme or a goal, with how many requirements of each level have it.
pub struct Topic<'a> {
    pub id: &'a Slug,
    pub title: &'a Localised,
    /// In the order of the levels.
    pub counts: Vec<usize>,
}

impl Topic<'_> {
    pub fn total(&self) -> usize {
        self.counts.iter().sum()
    }
}

/// The themes, those of most requirements first; the same of the goals below.
pub fn themes<'a>(catalogue: &'a Catalogue, in_use: &[&Requirement]) -> Vec<Topic<'a>> {
    topics(&catalogue.config.fields.themes, in_use, |one| &one.fields.themes)
}

pub fn goals<'a>(catalogue: &'a Catalogue, in_use: &[&Requirement]) -> Vec<Topic<'a>> {
    topics(&catalogue.config.fields.goals, in_use, |one| &one.fields.goals)
}

fn topics<'a>(
    topics: &'a [impl Named],
    in_use: &[&Requirement],
    has: fn(&Requirement) -> &[Located<Slug>],
) -> Vec<Topic<'a>> {
    let mut counts: BTreeMap<(&Slug, Level), usize> = BTreeMap::new();
    for one in in_use {
        let own: BTreeSet<&Slug> = has(one).iter().map(|id| &id.value).collect();
        for id in own {
            *counts.entry((id, one.fields.level)).or_default() += 1;
        }
    }
    let of = |id: &Slug, level| counts.get(&(id, level)).copied().unwrap_or_default();
    let topic = |one: &'a dyn Named| Topic {
        id: one.id(),
        title: one.title(),
        counts: Level::ALL.iter().map(|&level| of(one.id(), level)).collect(),
    };
    let mut all: Vec<Topic> = topics.iter().map(|one| topic(one)).collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.total()));
    all
}

/// How many requirements fit what has each code. One without codes of its own has those of the
/// nearest category that has some.
pub fn codes<'a>(catalogue: &'a Catalogue, in_use: &[&'a Requirement]) -> BTreeMap<&'a Cpv, usize> {
    let mut counts = BTreeMap::new();
    for one in in_use {
        let above = one.category.line().into_iter().rev();
        let mut of_category = above.filter_map(|path| catalogue.categories.get(&path));
        let own = match one.fields.cpv.is_empty() {
            false => Some(&one.fields.cpv),
            true => of_category.find(|area| !area.fields.cpv.is_empty()).map(|one| &one.fields.cpv),
        };
        let own: BTreeSet<&Cpv> = own.into_iter().flatten().map(|code| &code.value).collect();
        for code in own {
            *counts.entry(code).or_default() += 1;
        }
    }
    counts
}
