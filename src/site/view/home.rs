//! The home page: the areas, and an entrance for each of the people who come.

use crate::catalogue::category::Category;
use crate::catalogue::guidance::Role;
use crate::catalogue::id::CategoryPath;
use crate::catalogue::vocabulary::Status;
use crate::site::frame::{About, Frame};
use crate::site::here::{Here, Link};
use crate::site::theme::View;
use crate::site::view::label::{Label, label};
use serde::Serialize;

#[derive(Serialize)]
pub struct Home {
    frame: Frame,
    description: String,
    areas: Vec<Area>,
    entrances: Vec<Entrance>,
    packages: Vec<PackageCard>,
}

/// A topmost category with those below it.
#[derive(Serialize)]
struct Area {
    #[serde(flatten)]
    link: Link,
    summary: String,
    count: usize,
    children: Vec<Area>,
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

pub fn view(here: &Here) -> Home {
    let config = &here.catalogue().config.fields;
    let (title, description) = (here.local(&config.title), here.local(&config.description));
    let about = About {
        title: &title,
        description: &description,
        trail: Vec::new(),
        address: &|root| root.home(),
        is_translated: &|_| true,
        is_stale: false,
    };
    Home {
        frame: Frame::new(here, about),
        areas: areas(here, None),
        entrances: Role::ALL.iter().map(|&role| entrance(here, role)).collect(),
        packages: packages(here),
        description,
    }
}

fn areas(here: &Here, parent: Option<&CategoryPath>) -> Vec<Area> {
    let mut children: Vec<&Category> = here.catalogue().children_of(parent).collect();
    children.sort_by_key(|one| (one.fields.order, &one.path));
    children.into_iter().filter_map(|one| area(here, one)).collect()
}

fn area(here: &Here, one: &Category) -> Option<Area> {
    Some(Area {
        link: here.category(&one.path)?,
        summary: one
            .translations
            .get(here.language)
            .map_or(&one.fields.summary, |translation| &translation.fields.summary)
            .to_string(),
        count: in_use(here, &one.path),
        children: areas(here, Some(&one.path)),
    })
}

/// How many requirements of a category may be used; withdrawn ones do not count.
fn in_use(here: &Here, path: &CategoryPath) -> usize {
    let requirements = here.relations().within(path).iter();
    requirements
        .filter_map(|id| here.catalogue().requirement(id))
        .filter(|one| one.fields.status != Status::Withdrawn)
        .count()
}

fn entrance(here: &Here, role: Role) -> Entrance {
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

fn packages(here: &Here) -> Vec<PackageCard> {
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
