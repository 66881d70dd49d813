//! One release: every requirement in the version that it published, and the checksums.

use super::downloads::{DownloadRow, Downloads};
use crate::address;
use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::Requirement;
use crate::reading::label::{self, Label, label};
use crate::selection::Subject;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct ReleasePage {
    frame: Frame,
    title: String,
    name: String,
    date: String,
    notes: Option<String>,
    changes: Option<String>,
    /// The last release, where this is an earlier one.
    last: Option<Link>,
    /// The release that holds the same, and shows it.
    same_as: Option<Link>,
    groups: Vec<Group>,
    packages: Vec<Link>,
    in_use: usize,
    withdrawn: usize,
    checksums: String,
    texts: String,
    document_checksums: Option<String>,
    downloads: Option<Downloads>,
    /// The documents of each category and package.
    parts: Vec<DownloadRow>,
}

/// The requirements of one category.
#[derive(Serialize)]
struct Group {
    title: String,
    items: Vec<Item>,
}

/// A requirement in the version that the release published.
#[derive(Serialize)]
struct Item {
    id: String,
    version: String,
    #[serde(flatten)]
    link: Link,
    status: Label,
    is_withdrawn: bool,
    /// What the release did to it, where there was a release before.
    classes: Vec<Label>,
}

impl View for ReleasePage {
    const TEMPLATE: &'static str = "pages/release.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext, at: usize) -> ReleasePage {
    let release = &here.site.publication.releases.all()[at];
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
    let packages = release.catalogue.packages.keys();
    let in_use = release.catalogue.requirements.values().filter(|one| one.is_in_use()).count();
    let same_as = same_as(here, at);
    let releases = &here.site.publication.releases;
    let texts = releases.all()[releases.same_texts_as(at)].lock.name();
    let is_shown_here = same_as.is_none();
    ReleasePage {
        frame: Frame::new(here, about),
        name: name.to_string(),
        date: words.date(release.lock.fields.date.value),
        notes: release.lock.fields.notes.as_ref().map(|notes| notes.to_string()),
        changes: (at > 0).then(|| here.href(&here.root().release_changes(name))),
        last: last(here, at),
        groups: if is_shown_here { groups(here, at) } else { Vec::new() },
        packages: packages.filter_map(|id| here.package(id)).collect(),
        in_use,
        withdrawn: release.catalogue.requirements.len() - in_use,
        checksums: here.href(&address::checksums(name)),
        texts: here.href(&address::texts(texts)),
        document_checksums: (!here.site.offer.is_empty())
            .then(|| here.href(&address::document_checksums(name))),
        downloads: Downloads::of(here, &Subject::Whole),
        parts: parts(here).into_iter().filter(|part| is_shown_here || part.is_new()).collect(),
        same_as,
        title,
    }
}

/// The last release, if one came after this.
fn last(here: &PageContext, at: usize) -> Option<Link> {
    let releases = here.site.publication.releases.all();
    let name = releases.get(at + 1..)?.last()?.lock.name();
    let title = format!("{} {name}", here.words().get("release"));
    Some(Link { title, href: here.href(&here.root().release(name)), lang: None })
}

/// An earlier release with the same requirements in the same versions. What it shows is not shown again.
fn same_as(here: &PageContext, at: usize) -> Option<Link> {
    let releases = &here.site.publication.releases;
    let earlier = Some(releases.same_as(at)).filter(|earlier| *earlier != at)?;
    let name = releases.all()[earlier].lock.name();
    let href = here.href(&here.root().release(name));
    Some(Link { title: format!("{} {name}", here.words().get("release")), href, lang: None })
}

/// The documents of each category that holds something, and of each package.
fn parts(here: &PageContext) -> Vec<DownloadRow> {
    let catalogue = here.catalogue();
    let categories = catalogue.categories.keys().map(|path| {
        let title = here.category(path).map(|link| link.title).unwrap_or_default();
        (title, Subject::Category(path.clone()))
    });
    let packages = catalogue
        .packages
        .values()
        .map(|one| (here.local(&one.fields.title), Subject::Package(one.id.clone())));
    let all = categories.chain(packages);
    all.filter_map(|(title, subject)| DownloadRow::of(here, title, &subject)).collect()
}

fn groups(here: &PageContext, at: usize) -> Vec<Group> {
    let catalogue = here.catalogue();
    let changes = here.site.publication.releases.changes(at).filter(|_| at > 0);
    let changes: BTreeMap<&RequirementId, Vec<Label>> =
        changes.map(|one| (one.id, label::of_change(here.words(), &one))).collect();
    catalogue
        .categories
        .keys()
        .map(|path| Group {
            title: here.category(path).map(|link| link.title).unwrap_or_default(),
            items: here
                .relations()
                .within(path)
                .iter()
                .filter_map(|id| catalogue.requirements.get(id))
                .filter(|one| one.category == *path)
                .filter_map(|one| item(here, one, changes.get(&one.id)))
                .collect(),
        })
        .filter(|group| !group.items.is_empty())
        .collect()
}

fn item(here: &PageContext, one: &Requirement, classes: Option<&Vec<Label>>) -> Option<Item> {
    Some(Item {
        id: one.id.to_string(),
        version: one.fields.version.value.to_string(),
        link: here.requirement(&one.id)?,
        status: label(here.words(), "status", one.fields.status.word()),
        is_withdrawn: !one.is_in_use(),
        classes: classes.cloned().unwrap_or_default(),
    })
}
