//! A page beside the requirements.

use crate::field::text::Slug;
use crate::site::frame::{About, Frame};
use crate::site::html::{Html, render};
use crate::site::page_context::PageContext;
use crate::site::propose::{Proposal, Subject as Proposed};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct ContentPage {
    frame: Frame,
    title: String,
    summary: String,
    text: Html,
    owner: String,
    updated: String,
    proposal: Option<Proposal>,
}

impl View for ContentPage {
    const TEMPLATE: &'static str = "pages/page.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext, id: &Slug) -> ContentPage {
    let one = &here.catalogue().pages[id];
    let translation = one.translations.get(here.language);
    let (title, summary, text) = match translation {
        Some(own) => (&own.fields.title, &own.fields.summary, &own.text),
        None => (&one.fields.title, &one.fields.summary, &one.text),
    };
    let about = About {
        title,
        description: summary,
        trail: Vec::new(),
        address: &|root| root.content_page(id),
        is_translated: &|language| one.translations.contains_key(language),
        is_stale: translation
            .is_some_and(|own| own.fields.updated.value != one.fields.updated.value),
    };
    let working = here.site.publication.working.pages.get(id);
    let origin = working.and_then(|one| {
        let own = one.translations.get(here.language).map(|own| &own.origin);
        Proposed::origin(here, &one.origin, own)
    });
    let proposed = Proposed {
        id,
        version: one.fields.updated.value.to_string(),
        title,
        origin,
        contents: &[],
    };
    ContentPage {
        proposal: Proposal::of(here, &proposed),
        frame: Frame::new(here, about),
        title: title.to_string(),
        summary: summary.to_string(),
        text: render(text, here, ""),
        owner: one.fields.owner.to_string(),
        updated: here.words().date(one.fields.updated.value),
    }
}
