//! The page of the catalogue in numbers, with a picture and a table of each.

use crate::catalogue::vocabulary::{Level, RequirementType};
use crate::phrasebook::Argument;
use crate::reading::statistics::{self, Covered, Half, Statistics as Counted};
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::picture::{Bars, Dots, Picture};
use crate::site::theme::View;
use serde::Serialize;

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

pub fn view(here: &PageContext) -> Statistics {
    let words = here.words();
    let title = words.get("statistics");
    let description = words.get("statistics-about");
    let about = About::everywhere(&title, &description, &|root| root.statistics());
    let counted = Counted::of(here.site.publication, here.edition);
    Statistics {
        frame: Frame::new(here, about),
        figures: figures(here, &counted),
        coverage: coverage(here, &counted),
        review: review(here, &counted),
        growth: growth(here, &counted),
        title,
    }
}

fn figures(here: &PageContext, counted: &Counted) -> Vec<Figure> {
    let words = here.words();
    let figure = |id: &str, number: usize| Figure { name: words.get(id), number };
    let mut figures = vec![
        figure("figure-in-use", counted.in_use),
        figure("figure-withdrawn", counted.withdrawn),
        figure("figure-packages", counted.packages),
        figure("figure-guidance", counted.guidance),
        figure("figure-references", counted.references),
    ];
    for &(language, number) in &counted.translated {
        let name = here.site.publication.words(language).get("language-name");
        let name = words.format("figure-translated", &[("language", Argument::Text(name))]);
        figures.push(Figure { name, number });
    }
    figures
}

fn coverage(here: &PageContext, counted: &Counted) -> Coverage {
    let words = here.words();
    let row = |covered: &Covered| {
        let area = here.category(&covered.area.path)?;
        Some(CoverageRow { area, counts: covered.counts.clone(), total: covered.total })
    };
    let rows: Vec<CoverageRow> = counted.coverage.iter().filter_map(row).collect();
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

fn review(here: &PageContext, counted: &Counted) -> Review {
    let period = |half: &Half| {
        let id = if half.half == 1 { "half-first" } else { "half-second" };
        here.words().format(id, &[("year", Argument::Text(half.year.to_string()))])
    };
    let review = &counted.review;
    let rows: Vec<ReviewRow> = review
        .halves
        .iter()
        .map(|half| ReviewRow { period: period(half), count: half.count })
        .collect();
    let bars = Bars {
        columns: rows.iter().map(|row| (row.period.clone(), vec![row.count])).collect(),
        classes: &["tone-1"],
    };
    Review {
        picture: bars.picture(),
        rows,
        as_of: review.as_of.map(|date| here.words().date(date)),
        overdue: review.overdue,
    }
}

fn growth(here: &PageContext, counted: &Counted) -> Option<Growth> {
    if counted.growth.is_empty() {
        return None;
    }
    let row = |of: &statistics::Growth| GrowthRow {
        release: Link {
            title: of.release.to_string(),
            href: here.href(&here.root().release(of.release)),
            lang: None,
        },
        date: here.words().date(of.date),
        added: of.added,
        changed: of.changed,
        unchanged: of.unchanged,
        in_use: of.in_use,
        withdrawn: of.withdrawn,
    };
    let rows: Vec<GrowthRow> = counted.growth.iter().map(row).collect();
    let column =
        |row: &GrowthRow| (row.release.title.clone(), vec![row.unchanged, row.changed, row.added]);
    let bars = Bars {
        columns: rows.iter().map(column).collect(),
        classes: &["tone-1", "tone-2", "tone-3"],
    };
    Some(Growth { picture: bars.picture(), rows })
}
