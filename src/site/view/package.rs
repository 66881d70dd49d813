//! A package: its requirements in the order they are pasted.

use super::downloads::Downloads;
use super::row::{Row, row};
use crate::field::text::Slug;
use crate::reading::label::{Label, label};
use crate::reading::notice::Field;
use crate::selection::{Selection, Subject, notice};
use crate::site::feed::changes;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::propose::{Proposal, Subject as Proposed};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct PackagePage {
    frame: Frame,
    title: String,
    summary: String,
    intro: Option<String>,
    owner: String,
    /// The language of the owner's name, where the page is in another.
    names_lang: Option<String>,
    updated: String,
    category: Option<Link>,
    level: Option<Label>,
    entries: Vec<Entry>,
    downloads: Option<Downloads>,
    /// What its requirements are in a notice, together.
    notice_card: Vec<Field>,
    proposal: Option<Proposal>,
}

#[derive(Serialize)]
struct Entry {
    row: Row,
    note: Option<String>,
}

impl View for PackagePage {
    const TEMPLATE: &'static str = "pages/package.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext, id: &Slug) -> PackagePage {
    let catalogue = here.catalogue();
    let fields = &catalogue.packages[id].fields;
    let (title, summary) = (here.local(&fields.title), here.local(&fields.summary));
    let category = fields.category.as_ref().and_then(|path| here.category(path));
    let about = About {
        title: &title,
        description: &summary,
        trail: category.iter().cloned().collect(),
        address: &|root| root.package(id),
        is_translated: &|_| true,
        is_stale: false,
    };
    let entries = fields.requirements.iter().filter_map(|entry| {
        let requirement = catalogue.requirements.get(&entry.id.value)?;
        let note = entry.note.as_ref().map(|note| here.local(note));
        Some(Entry { row: row(here, requirement)?, note })
    });
    let proposed = Proposed {
        id,
        version: fields.updated.value.to_string(),
        title: &title,
        origin: here.site.publication.working.packages.get(id).map(|one| &one.origin),
        contents: &[],
    };
    let mut frame = Frame::new(here, about);
    if changes::package(here.site.publication, id).is_some() {
        frame.feed = here.feeds(&here.root().package_feed(id));
    }
    PackagePage {
        proposal: Proposal::of(here, &proposed),
        frame,
        intro: fields.intro.as_ref().map(|intro| here.local(intro)),
        owner: fields.owner.to_string(),
        names_lang: here.first_unless_shown(),
        updated: here.words().date(fields.updated.value),
        level: fields.level.map(|level| label(here.words(), "level", level.word())),
        entries: entries.collect(),
        notice_card: card(here, id),
        downloads: Downloads::of(here, &Subject::Package(id.clone())),
        category,
        title,
        summary,
    }
}

fn card(here: &PageContext, id: &Slug) -> Vec<Field> {
    let publication = here.site.publication;
    let selection = Selection::package(publication, here.edition, id);
    selection.map_or_else(Vec::new, |own| notice::card(publication, &own, here.language))
}
