//! The catalogue in numbers: what it covers, when it is to be reviewed, how it has grown. Page and
//! command show the same counts, since both take them from here.

pub mod endings;
pub mod languages;
pub mod proof;
pub mod topics;

use crate::catalogue::Catalogue;
use crate::catalogue::category::Category;
use crate::catalogue::lock::ReleaseName;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::{Level, RequirementType};
use crate::field::date::Date;
use crate::field::text::Language;
use crate::publication::{Edition, Publication};
use crate::release::Releases;
use crate::release::compare::Kind;
use std::collections::BTreeMap;

pub struct Statistics<'a> {
    pub in_use: usize,
    pub withdrawn: usize,
    pub packages: usize,
    pub guidance: usize,
    pub references: usize,
    /// How many of those in use are translated, for each language but the first.
    pub translated: Vec<(&'a Language, usize)>,
    pub coverage: Vec<Covered<'a>>,
    pub review: Review,
    /// What each release added and changed, oldest first.
    pub growth: Vec<Growth<'a>>,
}

/// The requirements that one number counts.
pub type Listed<'a> = Vec<&'a Requirement>;

/// The requirements of an area, by type and level.
pub struct Covered<'a> {
    pub area: &'a Category,
    /// In the order of [`kinds`].
    pub lists: Vec<Listed<'a>>,
}

impl Covered<'_> {
    pub fn total(&self) -> usize {
        self.lists.iter().map(Vec::len).sum()
    }
}

/// How many requirements are to be reviewed, and when.
pub struct Review {
    /// The day that is counted from: that of the last release.
    pub as_of: Option<Date>,
    pub overdue: usize,
    pub halves: Vec<Half>,
}

/// Half a year, and how many requirements are to be reviewed in it.
pub struct Half {
    pub year: u16,
    /// 1 or 2.
    pub half: u8,
    pub count: usize,
}

/// What one release added and changed.
pub struct Growth<'a> {
    pub release: &'a ReleaseName,
    pub date: Date,
    pub added: usize,
    pub changed: usize,
    pub unchanged: usize,
    pub in_use: usize,
    pub withdrawn: usize,
}

/// Every type with every level, in the order in which they are counted.
pub fn kinds() -> impl Iterator<Item = (RequirementType, Level)> {
    let types = RequirementType::ALL.iter();
    types.flat_map(|&kind| Level::ALL.iter().map(move |&level| (kind, level)))
}

/// The requirements that may be used: all but those that were withdrawn.
pub fn in_use(catalogue: &Catalogue) -> Vec<&Requirement> {
    let all = catalogue.requirements.values().map(|one| &**one);
    all.filter(|one| one.is_in_use()).collect()
}

/// The requirements of each level, by type.
pub fn levels<'a>(in_use: &[&'a Requirement]) -> Vec<(Level, Vec<Listed<'a>>)> {
    let list = |kind: RequirementType, level: Level| -> Listed<'a> {
        let is_of = |one: &&&'a Requirement| is_of_kind(one, (kind, level));
        in_use.iter().filter(is_of).copied().collect()
    };
    let of_level = |&level: &Level| {
        (level, RequirementType::ALL.iter().map(|&kind| list(kind, level)).collect())
    };
    Level::ALL.iter().map(of_level).collect()
}

fn is_of_kind(one: &Requirement, (kind, level): (RequirementType, Level)) -> bool {
    one.fields.r#type.value == kind && one.fields.level == level
}

impl<'a> Statistics<'a> {
    pub fn of(publication: &'a Publication, edition: Edition) -> Statistics<'a> {
        let catalogue = publication.catalogue(edition);
        let (withdrawn, in_use): (Vec<&Requirement>, Vec<&Requirement>) =
            catalogue.requirements.values().map(|one| &**one).partition(|one| !one.is_in_use());
        let translated = publication.languages().iter().skip(1).map(|language| {
            let own =
                in_use.iter().filter(|one| one.translation_of_its_version(language).is_some());
            (language, own.count())
        });
        Statistics {
            in_use: in_use.len(),
            withdrawn: withdrawn.len(),
            packages: catalogue.packages.len(),
            guidance: catalogue.guidance.len(),
            references: catalogue.registers.references.len(),
            translated: translated.collect(),
            coverage: coverage(catalogue, &in_use),
            review: review(&publication.releases, &in_use),
            growth: growth(&publication.releases),
        }
    }
}

fn coverage<'a>(catalogue: &'a Catalogue, in_use: &[&'a Requirement]) -> Vec<Covered<'a>> {
    let mut areas: Vec<&Category> = catalogue
        .categories
        .values()
        .map(|area| &**area)
        .filter(|area| in_use.iter().any(|one| one.category == area.path))
        .collect();
    areas.sort_by_key(|area| (&area.path, area.fields.order));
    let covered = areas.into_iter().map(|area| {
        let own: Listed = in_use.iter().filter(|one| one.category == area.path).copied().collect();
        let list = |kind: (RequirementType, Level)| -> Listed {
            own.iter().filter(|one| is_of_kind(one, kind)).copied().collect()
        };
        Covered { area, lists: kinds().map(list).collect() }
    });
    covered.collect()
}

fn review(releases: &Releases, in_use: &[&Requirement]) -> Review {
    let as_of = releases.latest().map(|last| last.lock.fields.date.value);
    let half = |date: Date| (date.year(), if date.month() <= 6 { 1 } else { 2 });
    let mut counts: BTreeMap<(u16, u8), usize> = BTreeMap::new();
    for one in in_use {
        *counts.entry(half(one.fields.review_by.value)).or_default() += 1;
    }
    // Halves without a review are told too, so that a picture keeps its scale.
    let first = counts.keys().next().copied();
    let last = counts.keys().last().copied();
    if let (Some(first), Some(last)) = (first, last) {
        let halves = (first.0..=last.0).flat_map(|year| [(year, 1), (year, 2)]);
        for half in halves.filter(|half| (first..=last).contains(half)) {
            counts.entry(half).or_default();
        }
    }
    let is_overdue =
        |one: &&&Requirement| as_of.is_some_and(|as_of| one.fields.review_by.value < as_of);
    Review {
        as_of,
        overdue: in_use.iter().filter(is_overdue).count(),
        halves: counts
            .into_iter()
            .map(|((year, half), count)| Half { year, half, count })
            .collect(),
    }
}

fn growth(releases: &Releases) -> Vec<Growth<'_>> {
    let of_release = |at: usize| {
        let release = &releases.all()[at];
        let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
        for changed in releases.changes(at) {
            *kinds.entry(changed.kind).or_default() += 1;
        }
        let of = |kind: Kind| kinds.get(&kind).copied().unwrap_or(0);
        let requirements = release.catalogue.requirements.values();
        let in_use = requirements.filter(|one| one.is_in_use()).count();
        let (added, changed) = (of(Kind::New), of(Kind::Major) + of(Kind::Minor));
        Growth {
            release: release.lock.name(),
            date: release.lock.fields.date.value,
            added,
            changed,
            unchanged: in_use.saturating_sub(added + changed),
            in_use,
            withdrawn: of(Kind::Withdrawn),
        }
    };
    (0..releases.all().len()).map(of_release).collect()
}
