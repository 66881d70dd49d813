//! The page for addresses that nothing answers.

use crate::field::text::Language;
use crate::site::frame::{About, Frame};
use crate::site::page_context::PageContext;
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct NotFound {
    frame: Frame,
    title: String,
    others: Vec<Other>,
}

/// The same said in another language.
#[derive(Serialize)]
struct Other {
    lang: String,
    title: String,
    text: String,
    way_out: String,
    href: String,
}

impl View for NotFound {
    const TEMPLATE: &'static str = "pages/not_found.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> NotFound {
    let title = here.words().get("not-found-title");
    let about = About::everywhere(&title, &title, &|root| root.home());
    let mut frame = Frame::new(here, about);
    // The page stands at every address, so it has no counterpart in another language.
    frame.languages.iter_mut().for_each(|language| language.alternate = None);
    let publication = &here.site.publication;
    let others = publication.languages().iter().filter(|language| *language != here.language);
    NotFound { frame, title, others: others.map(|language| other(here, language)).collect() }
}

fn other(here: &PageContext, language: &Language) -> Other {
    let publication = &here.site.publication;
    let words = publication.words(language);
    Other {
        lang: language.to_string(),
        title: words.get("not-found-title"),
        text: words.get("not-found-text"),
        way_out: words.get("not-found-way-out"),
        href: here.href(&publication.root(language).home()),
    }
}
