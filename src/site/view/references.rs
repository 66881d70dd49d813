//! The register of references, each with the requirements that rest on it.

use crate::catalogue::register::{Reference, ReferenceKind};
use crate::field::text::Slug;
use crate::reading::label::{Label, label};
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct References {
    frame: Frame,
    title: String,
    groups: Vec<Group>,
}

#[derive(Serialize)]
struct Group {
    kind: Label,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    title: String,
    designation: String,
    status: Label,
    successor: Option<Link>,
    valid_from: Option<String>,
    valid_to: Option<String>,
    url: Option<String>,
    is_free: bool,
    checked: String,
    note: Option<String>,
    requirements: Vec<Link>,
    /// Whether it is there for earlier versions alone.
    is_former: bool,
}

impl View for References {
    const TEMPLATE: &'static str = "pages/references.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> References {
    let words = here.words();
    let title = words.get("references");
    let description = words.get("references-about");
    let about = About::everywhere(&title, &description, &|root| root.references());
    let of_kind = |kind: ReferenceKind| {
        let present = here.catalogue().registers.references.values();
        let former = here.site.publication.former(|registers| &registers.references);
        let present = present.filter(|one| one.kind == kind).map(|one| entry(here, one, false));
        let former = former.filter(|one| one.kind == kind).map(|one| entry(here, one, true));
        let kind = label(words, "reference", kind.word());
        Group { kind, entries: present.chain(former).collect() }
    };
    let groups = ReferenceKind::ALL.iter().map(|&kind| of_kind(kind));
    References {
        frame: Frame::new(here, about),
        groups: groups.filter(|group| !group.entries.is_empty()).collect(),
        title,
    }
}

/// The requirements that rest on a reference, shown by their ids.
fn resting(here: &PageContext, id: &Slug) -> Vec<Link> {
    let ids = here.relations().resting_on(id).iter();
    ids.filter_map(|id| Some(Link { title: id.to_string(), ..here.requirement(id)? })).collect()
}

fn entry(here: &PageContext, one: &Reference, is_former: bool) -> Entry {
    let words = here.words();
    Entry {
        id: one.id.to_string(),
        title: here.local(&one.title),
        designation: one.designation.to_string(),
        status: label(words, "reference-status", one.status.word()),
        successor: one.successor.as_ref().and_then(|id| here.reference(id)),
        valid_from: one.valid_from.as_ref().map(|date| words.date(date.value)),
        valid_to: one.valid_to.as_ref().map(|date| words.date(date.value)),
        url: one.url.as_ref().or(one.eli.as_ref()).map(|url| url.to_string()),
        is_free: one.free,
        checked: words.date(*one.checked),
        note: one.note.as_ref().map(|note| here.local(note)),
        requirements: resting(here, &one.id.value),
        is_former,
    }
}
