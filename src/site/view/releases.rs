//! The list of releases, newest first.

use crate::address;
use crate::release::compare::{Changed, Kind};
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct ReleasesPage {
    frame: Frame,
    title: String,
    releases: Vec<Item>,
    feed: Link,
}

#[derive(Serialize)]
struct Item {
    name: String,
    href: String,
    changes: Option<String>,
    date: String,
    notes: Option<String>,
    is_latest: bool,
    count: usize,
    /// Of those that no longer may be used.
    gone: usize,
    added: usize,
    changed: usize,
    withdrawn: usize,
}

impl View for ReleasesPage {
    const TEMPLATE: &'static str = "pages/releases.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> ReleasesPage {
    let words = here.words();
    let title = words.get("releases");
    let description = words.get("releases-about");
    let about = About::everywhere(&title, &description, &|root| root.releases());
    let all = here.site.publication.releases.all();
    let feed = address::feed_page(&here.root().feed());
    let feed = Link { title: words.get("feed"), href: here.href(&feed), lang: None };
    ReleasesPage {
        frame: Frame::new(here, about),
        releases: (0..all.len()).rev().map(|at| item(here, at)).collect(),
        feed,
        title,
    }
}

fn item(here: &PageContext, at: usize) -> Item {
    let all = here.site.publication.releases.all();
    let release = &all[at];
    let changed: Vec<Changed> = here.site.publication.releases.changes(at).collect();
    let count = |wanted: &[Kind]| changed.iter().filter(|one| wanted.contains(&one.kind)).count();
    let name = release.lock.name();
    let in_use = release.catalogue.requirements.values().filter(|one| one.is_in_use()).count();
    Item {
        name: name.to_string(),
        href: here.href(&here.root().release(name)),
        changes: (at > 0).then(|| here.href(&here.root().release_changes(name))),
        date: here.words().date(release.lock.fields.date.value),
        notes: release.lock.fields.notes.as_ref().map(|notes| notes.to_string()),
        is_latest: at + 1 == all.len(),
        count: in_use,
        gone: release.catalogue.requirements.len() - in_use,
        added: count(&[Kind::New]),
        changed: count(&[Kind::Major, Kind::Minor, Kind::Other, Kind::Translated]),
        withdrawn: count(&[Kind::Withdrawn]),
    }
}
