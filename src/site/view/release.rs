//! One release: every requirement in the version that it published, and the checksums.

use super::row::{Row, row};
use crate::site::frame::{About, Frame};
use crate::site::here::{Here, Link};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct ReleasePage {
    frame: Frame,
    title: String,
    name: String,
    date: String,
    notes: Option<String>,
    changes: Option<String>,
    groups: Vec<Group>,
    packages: Vec<String>,
    documents: Vec<Document>,
}

/// The requirements of one category.
#[derive(Serialize)]
struct Group {
    title: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
struct Document {
    path: String,
    sha256: String,
}

impl View for ReleasePage {
    const TEMPLATE: &'static str = "pages/release.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &Here, at: usize) -> ReleasePage {
    let release = &here.site.releases.all()[at];
    let words = here.words();
    let name = release.lock.name();
    let title = format!("{} {name}", words.get("release"));
    let description = words.get("release-about");
    let home =
        Link { title: words.get("releases"), href: here.href(&here.root().releases()), lang: None };
    let about = About {
        title: &title,
        description: &description,
        trail: vec![home],
        address: &|root| root.release(name),
        is_translated: &|_| true,
        is_stale: false,
    };
    let packages = release.catalogue.packages.values();
    ReleasePage {
        frame: Frame::new(here, about),
        name: name.to_string(),
        date: words.date(release.lock.fields.date.value),
        notes: release.lock.fields.notes.as_ref().map(|notes| notes.to_string()),
        changes: (at > 0).then(|| here.href(&here.root().release_changes(name))),
        groups: groups(here),
        packages: packages.map(|package| here.local(&package.fields.title)).collect(),
        documents: release
            .lock
            .fields
            .documents
            .iter()
            .map(|one| Document {
                path: one.path.value.to_string(),
                sha256: one.sha256.value.to_string(),
            })
            .collect(),
        title,
    }
}

fn groups(here: &Here) -> Vec<Group> {
    let catalogue = here.catalogue();
    catalogue
        .categories
        .keys()
        .map(|path| Group {
            title: here.category(path).map(|link| link.title).unwrap_or_default(),
            rows: catalogue.requirements_of(path).filter_map(|one| row(here, one)).collect(),
        })
        .filter(|group| !group.rows.is_empty())
        .collect()
}
