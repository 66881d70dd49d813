//! The home page: the areas, and an entrance for each of the people who come.

use super::area::{Area, areas};
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
    news: Option<News>,
    entrances: Vec<Entrance>,
    packages: Vec<PackageCard>,
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

#[derive(Serialize)]
struct PackageCard {
    #[serde(flatten)]
    link: Link,
    summary: String,
    count: usize,
}

impl View for Home {
    const TEMPLATE: &'static str = "pages/home.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> Home {
    let config = &here.catalogue().config.fields;
    let (title, description) = (here.local(&config.title), here.local(&config.description));
    let about = About::everywhere(&title, &description, &|root| root.home());
    Home {
        frame: Frame::new(here, about),
        areas: areas(here, None),
        news: news(here),
        entrances: Role::ALL.iter().map(|&role| entrance(here, role)).collect(),
        packages: packages(here),
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
    let changed: Vec<Changed> = releases.changes(at).collect();
    let item = |one: &Changed| {
        Some(NewsItem {
            id: one.id.to_string(),
            link: here.requirement(one.id)?,
            classes: label::of_change(here.words(), one),
        })
    };
    Some(News {
        release: Link {
            title: lock.name().to_string(),
            href: here.href(&root.release(lock.name())),
            lang: None,
        },
        date: here.words().date(lock.fields.date.value),
        notes: lock.fields.notes.as_ref().map(|notes| notes.to_string()),
        changes: (at > 0).then(|| here.href(&root.release_changes(lock.name()))),
        feed: here.feed(&root.feed()),
        count: changed.len(),
        items: changed.iter().filter_map(item).take(NEWS).collect(),
    })
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

fn packages(here: &PageContext) -> Vec<PackageCard> {
    let mut packages: Vec<_> = here.catalogue().packages.values().collect();
    packages.sort_by_key(|one| (one.fields.order, &one.id));
    packages
        .into_iter()
        .filter_map(|one| {
            Some(PackageCard {
                link: here.package(&one.id)?,
                summary: here.local(&one.fields.summary),
                count: one.fields.requirements.len(),
            })
        })
        .collect()
}
