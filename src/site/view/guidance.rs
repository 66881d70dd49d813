//! A guidance page.

use crate::field::text::Slug;
use crate::reading::label::{Label, label};
use crate::site::frame::{About, Frame};
use crate::site::html::{Html, render};
use crate::site::page_context::{Link, PageContext};
use crate::site::propose::{Proposal, Subject as Proposed};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct GuidancePage {
    frame: Frame,
    title: String,
    summary: String,
    role: Label,
    stage: Label,
    text: Html,
    owner: String,
    updated: String,
    categories: Vec<Link>,
    siblings: Vec<Sibling>,
    proposal: Option<Proposal>,
}

/// Another page for the same role.
#[derive(Serialize)]
struct Sibling {
    #[serde(flatten)]
    link: Link,
    is_current: bool,
}

impl View for GuidancePage {
    const TEMPLATE: &'static str = "pages/guidance.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext, id: &Slug) -> GuidancePage {
    let one = &here.catalogue().guidance[id];
    let words = here.words();
    let translation = one.translations.get(here.language);
    let (title, summary, text) = match translation {
        Some(own) => (&own.fields.title, &own.fields.summary, &own.text),
        None => (&one.fields.title, &one.fields.summary, &one.text),
    };
    let home = Link {
        title: words.get("menu-guidance"),
        href: here.href(&here.root().guidance_home()),
        lang: None,
    };
    let about = About {
        title,
        description: summary,
        trail: vec![home],
        address: &|root| root.guidance(id),
        is_translated: &|language| one.translations.contains_key(language),
        is_stale: translation
            .is_some_and(|own| own.fields.updated.value != one.fields.updated.value),
    };
    let categories = one.fields.categories.iter();
    let working = here.site.publication.working.guidance.get(id);
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
    GuidancePage {
        proposal: Proposal::of(here, &proposed),
        frame: Frame::new(here, about),
        title: title.to_string(),
        summary: summary.to_string(),
        role: label(words, "role", one.fields.role.word()),
        stage: label(words, "stage", one.fields.stage.word()),
        text: render(text, here, ""),
        owner: one.fields.owner.to_string(),
        updated: words.date(one.fields.updated.value),
        categories: categories.filter_map(|path| here.category(path)).collect(),
        siblings: siblings(here, id),
    }
}

fn siblings(here: &PageContext, id: &Slug) -> Vec<Sibling> {
    let one = &here.catalogue().guidance[id];
    let mut pages: Vec<_> = here
        .catalogue()
        .guidance
        .values()
        .filter(|page| {
            page.fields.role == one.fields.role
                && page.fields.categories.is_empty() == one.fields.categories.is_empty()
        })
        .collect();
    pages.sort_by_key(|page| (page.fields.order, &page.id));
    pages
        .into_iter()
        .filter_map(|page| {
            Some(Sibling { link: here.guidance(&page.id)?, is_current: page.id == *id })
        })
        .collect()
}
