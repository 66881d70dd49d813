//! What changed in a release since the one before: a table, then each change explained.

use super::changed_texts::{TextGroup, changed_texts};
use super::difference::{Part, parts};
use super::version_changes::Explained;
use crate::catalogue::Catalogue;
use crate::catalogue::requirement::Requirement;
use crate::phrasebook::Argument;
use crate::reading::label::{self, Label};
use crate::release::compare::{Changed, Kind, compare};
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct ReleaseChanges {
    frame: Frame,
    title: String,
    notes: Option<String>,
    changes: Vec<ChangeRow>,
    unchanged: String,
    texts: Vec<TextGroup>,
}

#[derive(Serialize)]
struct ChangeRow {
    id: String,
    link: Link,
    area: Option<Link>,
    classes: Vec<Label>,
    /// Which translations are new, where nothing else is.
    translated: Vec<String>,
    before: Option<String>,
    after: Option<String>,
    explained: Vec<Explained>,
    parts: Vec<Part>,
}

impl View for ReleaseChanges {
    const TEMPLATE: &'static str = "pages/release_changes.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext, at: usize) -> ReleaseChanges {
    let all = here.site.publication.releases.all();
    let (before, after) = (&all[at - 1], &all[at]);
    let words = here.words();
    let (old, new) = (before.lock.name(), after.lock.name());
    let title = words.format(
        "release-changes-title",
        &[("before", Argument::Text(old.to_string())), ("after", Argument::Text(new.to_string()))],
    );
    let link = |title: String, address| Link { title, href: here.href(&address), lang: None };
    let about = About {
        title: &title,
        description: &title,
        trail: vec![
            link(words.get("releases"), here.root().releases()),
            link(format!("{} {new}", words.get("release")), here.root().release(new)),
        ],
        address: &|root| root.release_changes(new),
        is_translated: &|_| true,
        is_stale: false,
    };
    let mut changed = compare(Some(&before.catalogue), &after.catalogue);
    changed.sort_by_key(|one| one.after.map(|new| &new.category));
    let is_same = |one: &Requirement| !changed.iter().any(|own| *own.id == one.id);
    let present = after.catalogue.requirements.values().filter(|one| one.is_in_use());
    let same = present.filter(|one| is_same(one)).count();
    ReleaseChanges {
        frame: Frame::new(here, about),
        notes: after.lock.fields.notes.as_ref().map(|notes| notes.to_string()),
        changes: changed.iter().filter_map(|one| change(here, &before.catalogue, one)).collect(),
        unchanged: words.count("release-unchanged", same),
        texts: changed_texts(here, &before.lock, &after.lock),
        title,
    }
}

fn change(here: &PageContext, earlier: &Catalogue, one: &Changed) -> Option<ChangeRow> {
    let words = here.words();
    let new = one.after?;
    let own = new.translations.get(here.language).map(|own| own.fields.changes.as_slice());
    let since = new.fields.changes.len() - one.changes().len();
    let explained = one.changes().into_iter().enumerate().map(|(index, change)| {
        Explained::of(here, change, own.and_then(|own| own.get(since + index)))
    });
    Some(ChangeRow {
        id: one.id.to_string(),
        link: here.requirement(one.id)?,
        area: here.category(&new.category),
        classes: label::of_change(words, one),
        translated: label::translated_to(words, &one.translated()),
        before: one.before.map(|before| before.fields.version.value.to_string()),
        after: Some(new.fields.version.value.to_string()),
        explained: if one.kind == Kind::New { Vec::new() } else { explained.collect() },
        parts: one
            .before
            .map(|before| parts(here, (earlier, before), (here.catalogue(), new)))
            .unwrap_or_default(),
    })
}
