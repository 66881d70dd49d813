//! The home page: the areas, and an entrance for each of the people who come.

use super::area::{Area, areas};
use super::package_card::{PackageCard, cards};
use super::stair::{LevelCount, counts};
use crate::catalogue::guidance::Role;
use crate::reading::label::{self, Label, label};
use crate::release::compare::Changed;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct Home {
    frame: Frame,
    description: String,
    areas: Vec<Area>,
    /// How many requirements are in use, and how many of each level, with the way to them.
    in_use: usize,
    steps: Vec<HomeStep>,
    /// The ways to all packages and to the page that tells whether a text is current.
    all_packages: String,
    verify: String,
    news: Option<News>,
    entrances: Vec<Entrance>,
    packages: Vec<PackageCard>,
}

/// One level, as a step of the stair.
#[derive(Serialize)]
struct HomeStep {
    #[serde(flatten)]
    own: LevelCount,
    href: String,
}

/// The last release in brief.
#[derive(Serialize)]
struct News {
    release: Link,
    date: String,
    notes: Option<String>,
    /// All that changed, where there was a release before.
    changes: Option<String>,
    feed: Option<String>,
    count: usize,
    items: Vec<NewsItem>,
    /// The release that the items are of, where the last one changed no requirement.
    earlier: Option<Link>,
}

#[derive(Serialize)]
struct NewsItem {
    id: String,
    #[serde(flatten)]
    link: Link,
    classes: Vec<Label>,
}

#[derive(Serialize)]
struct Entrance {
    role: Label,
    about: String,
    links: Vec<Link>,
}

impl View for Home {
    const TEMPLATE: &'static str = "pages/home.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> Home {
    let catalogue = here.catalogue();
    let config = &catalogue.config.fields;
    let (title, description) = (here.local(&config.title), here.local(&config.description));
    let about = About::everywhere(&title, &description, &|root| root.home());
    Home {
        frame: Frame::new(here, about),
        areas: areas(here, None),
        news: news(here),
        entrances: Role::ALL.iter().map(|&role| entrance(here, role)).collect(),
        packages: cards(here),
        in_use: catalogue.requirements.values().filter(|one| one.is_in_use()).count(),
        steps: steps(here),
        all_packages: here.href(&here.root().packages()),
        verify: here.href(&here.root().verify()),
        description,
    }
}

/// How many changes the home page names; the rest stand on the page of the release.
const NEWS: usize = 6;

fn news(here: &PageContext) -> Option<News> {
    let releases = &here.site.publication.releases;
    let at = releases.all().len().checked_sub(1)?;
    let lock = &releases.all()[at].lock;
    let root = here.root();
    let count = releases.changes(at).count();
    // A release may change texts beside the requirements alone. What changed before is still news then.
    let of = (1..=at).rev().find(|at| releases.changes(*at).next().is_some()).unwrap_or(at);
    let item = |one: Changed| {
        Some(NewsItem {
            id: one.id.to_string(),
            link: here.requirement(one.id)?,
            classes: label::of_change(here.words(), &one),
        })
    };
    let release = |at: usize| {
        let name = releases.all()[at].lock.name();
        Link { title: name.to_string(), href: here.href(&root.release(name)), lang: None }
    };
    Some(News {
        release: release(at),
        date: here.words().date(lock.fields.date.value),
        notes: lock.fields.notes.as_ref().map(|notes| notes.to_string()),
        changes: (of > 0).then(|| here.href(&root.release_changes(releases.all()[of].lock.name()))),
        feed: here.feed(&root.feed()),
        count,
        items: releases.changes(of).filter_map(item).take(NEWS).collect(),
        earlier: (of != at).then(|| release(of)),
    })
}

/// The stair of the whole catalogue: each step leads to its requirements.
fn steps(here: &PageContext) -> Vec<HomeStep> {
    let all = here.catalogue().requirements.values().map(|one| &**one);
    let counts = counts(here, all.filter(|one| one.is_in_use()));
    let all = counts.iter().map(|one| one.count).sum();
    counts.into_iter().map(|own| HomeStep { href: own.list(here, all), own }).collect()
}

fn entrance(here: &PageContext, role: Role) -> Entrance {
    let words = here.words();
    let mut pages: Vec<_> = here
        .catalogue()
        .guidance
        .values()
        .filter(|page| page.fields.role == role && page.fields.categories.is_empty())
        .collect();
    pages.sort_by_key(|page| (page.fields.order, &page.id));
    Entrance {
        about: words.get(&format!("entrance-{}", role.word())),
        role: label(words, "role", role.word()),
        links: pages.into_iter().filter_map(|page| here.guidance(&page.id)).collect(),
    }
}
