//! What the requirements in use are about: themes, goals, codes of the procurement vocabulary.

use crate::catalogue::Catalogue;
use crate::catalogue::config::Named;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Level;
use crate::field::localised::Localised;
use crate::field::text::{Cpv, Slug};
use crate::field::value::Located;
use crate::reading::statistics::Listed;
use std::collections::{BTreeMap, BTreeSet};

/// A theme or a goal, with the requirements of each level that have it.
pub struct Topic<'a> {
    pub id: &'a Slug,
    pub title: &'a Localised,
    /// In the order of the levels.
    pub lists: Vec<Listed<'a>>,
}

impl Topic<'_> {
    pub fn total(&self) -> usize {
        self.lists.iter().map(Vec::len).sum()
    }
}

/// The themes, those of most requirements first; the same of the goals below.
pub fn themes<'a>(catalogue: &'a Catalogue, in_use: &[&'a Requirement]) -> Vec<Topic<'a>> {
    topics(&catalogue.config.fields.themes, in_use, |one| &one.fields.themes)
}

pub fn goals<'a>(catalogue: &'a Catalogue, in_use: &[&'a Requirement]) -> Vec<Topic<'a>> {
    topics(&catalogue.config.fields.goals, in_use, |one| &one.fields.goals)
}

fn topics<'a>(
    topics: &'a [impl Named],
    in_use: &[&'a Requirement],
    has: fn(&Requirement) -> &[Located<Slug>],
) -> Vec<Topic<'a>> {
    let mut lists: BTreeMap<(&Slug, Level), Listed> = BTreeMap::new();
    for &one in in_use {
        let own: BTreeSet<&Slug> = has(one).iter().map(|id| &id.value).collect();
        for id in own {
            lists.entry((id, one.fields.level)).or_default().push(one);
        }
    }
    let of = |id: &Slug, level| lists.get(&(id, level)).cloned().unwrap_or_default();
    let topic = |one: &'a dyn Named| Topic {
        id: one.id(),
        title: one.title(),
        lists: Level::ALL.iter().map(|&level| of(one.id(), level)).collect(),
    };
    let mut all: Vec<Topic> = topics.iter().map(|one| topic(one)).collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.total()));
    all
}

/// The requirements that fit what has each code. One without codes of its own has those of the
/// nearest category that has some.
pub fn codes<'a>(
    catalogue: &'a Catalogue,
    in_use: &[&'a Requirement],
) -> BTreeMap<&'a Cpv, Listed<'a>> {
    let mut lists: BTreeMap<&Cpv, Listed> = BTreeMap::new();
    for &one in in_use {
        let above = one.category.line().into_iter().rev();
        let mut of_category = above.filter_map(|path| catalogue.categories.get(&path));
        let own = match one.fields.cpv.is_empty() {
            false => Some(&one.fields.cpv),
            true => of_category.find(|area| !area.fields.cpv.is_empty()).map(|one| &one.fields.cpv),
        };
        let own: BTreeSet<&Cpv> = own.into_iter().flatten().map(|code| &code.value).collect();
        for code in own {
            lists.entry(code).or_default().push(one);
        }
    }
    lists
}
