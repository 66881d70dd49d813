//! The register of labels, and whether each meets the six conditions of the act.

use crate::catalogue::register::Label;
use crate::field::text::Slug;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct Labels {
    frame: Frame,
    title: String,
    entries: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    id: String,
    title: String,
    criteria: String,
    url: Option<String>,
    conditions: Vec<Condition>,
    /// Whether all six are met, so that the label may be required.
    meets_all: bool,
    checked: String,
    note: Option<String>,
    evidence: Vec<Link>,
    /// Whether it is there for earlier versions alone.
    is_former: bool,
}

#[derive(Serialize)]
struct Condition {
    title: String,
    is_met: bool,
}

impl View for Labels {
    const TEMPLATE: &'static str = "pages/labels.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> Labels {
    let words = here.words();
    let title = words.get("labels");
    let description = words.get("labels-about");
    let about = About::everywhere(&title, &description, &|root| root.labels());
    let labels = here.catalogue().registers.labels.values();
    let mut entries: Vec<Entry> = labels.map(|one| entry(here, one, false)).collect();
    here.collation().sort_by(&mut entries, |entry| &entry.title);
    let former = here.site.publication.former(|registers| &registers.labels);
    entries.extend(former.map(|one| entry(here, one, true)));
    Labels { frame: Frame::new(here, about), entries, title }
}

fn entry(here: &PageContext, one: &Label, is_former: bool) -> Entry {
    let words = here.words();
    let conditions = one.conditions.all();
    Entry {
        id: one.id.to_string(),
        title: here.local(&one.title),
        criteria: one.criteria.to_string(),
        url: one.url.as_ref().map(|url| url.to_string()),
        meets_all: conditions.iter().all(|(_, is_met)| *is_met),
        conditions: conditions
            .into_iter()
            .map(|(name, is_met)| {
                let id = format!("condition-{}", name.replace('_', "-"));
                Condition { title: words.get(&id), is_met }
            })
            .collect(),
        checked: words.date(*one.checked),
        note: one.note.as_ref().map(|note| here.local(note)),
        evidence: evidence(here, &one.id.value),
        is_former,
    }
}

/// The types of evidence that a label counts as.
fn evidence(here: &PageContext, id: &Slug) -> Vec<Link> {
    let types = here.catalogue().registers.evidence.values();
    types
        .filter(|one| one.label.as_ref().is_some_and(|label| label.value == *id))
        .filter_map(|one| here.evidence(&one.id.value))
        .collect()
}
