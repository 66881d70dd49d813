//! The glossary.

use crate::catalogue::register::Term;
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct Glossary {
    frame: Frame,
    title: String,
    terms: Vec<TermEntry>,
}

#[derive(Serialize)]
struct TermEntry {
    id: String,
    title: String,
    definition: String,
    synonyms: Vec<String>,
    see: Vec<Link>,
    /// Whether it is there for earlier versions alone.
    is_former: bool,
}

impl View for Glossary {
    const TEMPLATE: &'static str = "pages/glossary.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext) -> Glossary {
    let words = here.words();
    let title = words.get("menu-glossary");
    let description = words.get("glossary-about");
    let about = About::everywhere(&title, &description, &|root| root.glossary());
    let mut terms: Vec<TermEntry> =
        here.catalogue().registers.terms.values().map(|term| entry(here, term, false)).collect();
    here.collation().sort_by(&mut terms, |term| &term.title);
    let former = here.site.publication.former(|registers| &registers.terms);
    terms.extend(former.map(|term| entry(here, term, true)));
    Glossary { frame: Frame::new(here, about), terms, title }
}

fn entry(here: &PageContext, term: &Term, is_former: bool) -> TermEntry {
    let synonyms = term.synonyms_in(here.language, here.first());
    let see = term.see.iter().filter_map(|id| here.catalogue().registers.terms.get(&id.value));
    TermEntry {
        id: term.id.to_string(),
        title: here.local(&term.title),
        definition: here.local(&term.definition),
        synonyms: synonyms.iter().map(|word| word.to_string()).collect(),
        see: see
            .map(|other| Link {
                title: here.local(&other.title),
                href: format!("#{}", &*other.id.value),
                lang: None,
            })
            .collect(),
        is_former,
    }
}
