//! The catalogue in numbers: what it covers, when it is to be reviewed, how it has grown.

use crate::catalogue::category::Category;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::{Level, RequirementType, Status};
use crate::field::date::Date;
use crate::release::compare::Kind;
use crate::site::frame::{About, Frame};
use crate::site::here::{Here, Link};
use crate::site::picture::{Bars, Dots, Picture};
use crate::site::theme::View;
use crate::strings::Argument;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Statistics {
    frame: Frame,
    title: String,
    figures: Vec<Figure>,
    coverage: Coverage,
    review: Review,
    growth: Option<Growth>,
}

/// One number that stands alone.
#[derive(Serialize)]
struct Figure {
    name: String,
    number: usize,
}

/// How many requirements each area has of each type and level.
#[derive(Serialize)]
struct Coverage {
    picture: Picture,
    types: Vec<String>,
    levels: Vec<String>,
    rows: Vec<CoverageRow>,
}

#[derive(Serialize)]
struct CoverageRow {
    area: Link,
    counts: Vec<usize>,
    total: usize,
}

/// How many requirements are to be reviewed in each half of a year.
#[derive(Serialize)]
struct Review {
    picture: Picture,
    rows: Vec<ReviewRow>,
    /// The day that the page counts from: that of the last release.
    as_of: Option<String>,
    overdue: usize,
}

#[derive(Serialize)]
struct ReviewRow {
    period: String,
    count: usize,
}

/// What each release added and changed.
#[derive(Serialize)]
struct Growth {
    picture: Picture,
    rows: Vec<GrowthRow>,
}

#[derive(Serialize)]
struct GrowthRow {
    release: Link,
    date: String,
    added: usize,
    changed: usize,
    unchanged: usize,
    in_use: usize,
    withdrawn: usize,
}

impl View for Statistics {
    const TEMPLATE: &'static str = "pages/statistics.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &Here) -> Statistics {
    let words = here.words();
    let title = words.get("statistics");
    let description = words.get("statistics-about");
    let about = About::everywhere(&title, &description, &|root| root.statistics());
    let (withdrawn, in_use): (Vec<&Requirement>, Vec<&Requirement>) = here
        .catalogue()
        .requirements
        .values()
        .map(|one| &**one)
        .partition(|one| one.fields.status == Status::Withdrawn);
    Statistics {
        frame: Frame::new(here, about),
        figures: figures(here, &in_use, withdrawn.len()),
        coverage: coverage(here, &in_use),
        review: review(here, &in_use),
        growth: growth(here),
        title,
    }
}

fn figures(here: &Here, in_use: &[&Requirement], withdrawn: usize) -> Vec<Figure> {
    let words = here.words();
    let catalogue = here.catalogue();
    let figure = |id: &str, number: usize| Figure { name: words.get(id), number };
    let mut figures = vec![
        figure("figure-in-use", in_use.len()),
        figure("figure-withdrawn", withdrawn),
        figure("figure-packages", catalogue.packages.len()),
        figure("figure-guidance", catalogue.guidance.len()),
        figure("figure-references", catalogue.registers.references.len()),
    ];
    for language in here.site.publication.languages().iter().skip(1) {
        let translated =
            in_use.iter().filter(|one| one.translation_of_its_version(language).is_some());
        let name = here.site.publication.words(language).get("language-name");
        figures.push(Figure {
            name: words.format("figure-translated", &[("language", Argument::Text(name))]),
            number: translated.count(),
        });
    }
    figures
}

fn coverage(here: &Here, in_use: &[&Requirement]) -> Coverage {
    let words = here.words();
    let mut areas: Vec<&Category> = here
        .catalogue()
        .categories
        .values()
        .filter(|area| in_use.iter().any(|one| one.category == area.path))
        .collect();
    areas.sort_by_key(|area| (&area.path, area.fields.order));
    let rows: Vec<CoverageRow> = areas
        .into_iter()
        .filter_map(|area| {
            let own: Vec<&&Requirement> =
                in_use.iter().filter(|one| one.category == area.path).collect();
            let count = |kind: RequirementType, level: Level| {
                let is_counted = |one: &&&&Requirement| {
                    one.fields.r#type.value == kind && one.fields.level == level
                };
                own.iter().filter(is_counted).count()
            };
            let counts = RequirementType::ALL
                .iter()
                .flat_map(|&kind| Level::ALL.iter().map(move |&level| (kind, level)))
                .map(|(kind, level)| count(kind, level))
                .collect();
            Some(CoverageRow { area: here.category(&area.path)?, counts, total: own.len() })
        })
        .collect();
    let levels: Vec<String> =
        Level::ALL.iter().map(|level| words.get(&format!("level-{}", level.word()))).collect();
    let types: Vec<String> = RequirementType::ALL
        .iter()
        .map(|kind| words.get(&format!("types-{}", kind.word())))
        .collect();
    let dots = Dots {
        groups: types.iter().map(|name| (name.clone(), levels.clone())).collect(),
        rows: rows.iter().map(|row| (row.area.title.clone(), row.counts.clone())).collect(),
        classes: &["tone-1", "tone-2", "tone-3"],
    };
    Coverage { picture: dots.picture(), types, levels, rows }
}

fn review(here: &Here, in_use: &[&Requirement]) -> Review {
    let as_of = here.site.publication.releases.latest().map(|last| last.lock.fields.date.value);
    let half = |date: Date| (date.year(), if date.month() <= 6 { 1 } else { 2 });
    let mut counts: BTreeMap<(u16, u8), usize> = BTreeMap::new();
    for one in in_use {
        *counts.entry(half(one.fields.review_by.value)).or_default() += 1;
    }
    // Halves without a review are told too, so that the picture keeps its scale.
    let first = counts.keys().next().copied();
    let last = counts.keys().last().copied();
    if let (Some(first), Some(last)) = (first, last) {
        let halves = (first.0..=last.0).flat_map(|year| [(year, 1), (year, 2)]);
        for half in halves.filter(|half| (first..=last).contains(half)) {
            counts.entry(half).or_default();
        }
    }
    let period = |(year, half): (u16, u8)| {
        let id = if half == 1 { "half-first" } else { "half-second" };
        here.words().format(id, &[("year", Argument::Text(year.to_string()))])
    };
    let rows: Vec<ReviewRow> =
        counts.into_iter().map(|(half, count)| ReviewRow { period: period(half), count }).collect();
    let bars = Bars {
        columns: rows.iter().map(|row| (row.period.clone(), vec![row.count])).collect(),
        classes: &["tone-1"],
    };
    let is_overdue =
        |one: &&&Requirement| as_of.is_some_and(|as_of| one.fields.review_by.value < as_of);
    Review {
        picture: bars.picture(),
        rows,
        as_of: as_of.map(|date| here.words().date(date)),
        overdue: in_use.iter().filter(is_overdue).count(),
    }
}

fn growth(here: &Here) -> Option<Growth> {
    let releases = &here.site.publication.releases;
    if releases.is_empty() {
        return None;
    }
    let row = |at: usize| {
        let release = &releases.all()[at];
        let mut kinds: BTreeMap<Kind, usize> = BTreeMap::new();
        for changed in releases.changes(at) {
            *kinds.entry(changed.kind).or_default() += 1;
        }
        let of = |kind: Kind| kinds.get(&kind).copied().unwrap_or(0);
        let requirements = release.catalogue.requirements.values();
        let in_use = requirements.filter(|one| one.fields.status != Status::Withdrawn).count();
        let (added, changed) = (of(Kind::New), of(Kind::Major) + of(Kind::Minor));
        GrowthRow {
            release: Link {
                title: release.lock.name().to_string(),
                href: here.href(&here.root().release(release.lock.name())),
                lang: None,
            },
            date: here.words().date(release.lock.fields.date.value),
            added,
            changed,
            unchanged: in_use.saturating_sub(added + changed),
            in_use,
            withdrawn: of(Kind::Withdrawn),
        }
    };
    let rows: Vec<GrowthRow> = (0..releases.all().len()).map(row).collect();
    let column =
        |row: &GrowthRow| (row.release.title.clone(), vec![row.unchanged, row.changed, row.added]);
    let bars = Bars {
        columns: rows.iter().map(column).collect(),
        classes: &["tone-1", "tone-2", "tone-3"],
    };
    Some(Growth { picture: bars.picture(), rows })
}
