//! The register of evidence types, each with what it must show and where it is used.

use crate::catalogue::register::{EvidenceKind, EvidenceType};
use crate::field::text::Slug;
use crate::reading::label::{Label, label};
use crate::reading::law::cited;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct EvidenceRegister {
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
    description: String,
    law: Option<String>,
    label: Option<Link>,
    max_age: Option<String>,
    requirements: Vec<Link>,
    /// Whether it is there for earlier versions alone.
    is_former: bool,
}

impl View for EvidenceRegister {
    const TEMPLATE: &'static str = "pages/evidence_register.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> EvidenceRegister {
    let words = here.words();
    let title = words.get("evidence-register");
    let description = words.get("evidence-register-about");
    let about = About::everywhere(&title, &description, &|root| root.evidence());
    let collation = here.collation();
    let of_kind = |kind: EvidenceKind| {
        let types = here.catalogue().registers.evidence.values().filter(|one| one.kind == kind);
        let mut entries: Vec<Entry> = types.map(|one| entry(here, one, false)).collect();
        collation.sort_by(&mut entries, |entry| &entry.title);
        let former = here.site.publication.former(|registers| &registers.evidence);
        let former = former.filter(|one| one.kind == kind);
        entries.extend(former.map(|one| entry(here, one, true)));
        Group { kind: label(words, "evidence", kind.word()), entries }
    };
    let groups = EvidenceKind::ALL.iter().map(|&kind| of_kind(kind));
    EvidenceRegister {
        frame: Frame::new(here, about),
        groups: groups.filter(|group| !group.entries.is_empty()).collect(),
        title,
    }
}

fn entry(here: &PageContext, one: &EvidenceType, is_former: bool) -> Entry {
    let words = here.words();
    Entry {
        id: one.id.to_string(),
        title: here.local(&one.title),
        description: here.local(&one.description),
        law: one.law.as_ref().map(|law| cited(here.words(), law)),
        label: one.label.as_ref().and_then(|id| here.label(&id.value)),
        max_age: one.max_age_months.map(|months| words.count("max-age", months as usize)),
        requirements: shown_by(here, &one.id.value),
        is_former,
    }
}

/// The requirements that can be shown by a type of evidence, by their ids.
fn shown_by(here: &PageContext, id: &Slug) -> Vec<Link> {
    let ids = here.relations().shown_by(id).iter();
    ids.filter_map(|id| Some(Link { title: id.to_string(), ..here.requirement(id)? })).collect()
}
