//! The ways from a page to those who write its text: a change is proposed, or the file is edited.
//! Both lead out of the site, to addresses that `catalogue.toml` gives.

use super::page_context::{Link, PageContext};
use crate::catalogue::Origin;
use crate::catalogue::section::Section;
use crate::field::address_template::Hole;
use serde::Serialize;

/// What a page offers at the foot of its text.
#[derive(Serialize)]
pub struct Proposal {
    propose: Option<String>,
    /// The same for each part of the text, where the address tells parts apart.
    parts: Vec<Link>,
    edit: Option<String>,
}

/// A text as it is proposed to change it.
pub struct Subject<'a> {
    pub id: &'a str,
    /// The version of a requirement, or the day that another text was last changed.
    pub version: String,
    pub title: &'a str,
    /// The working file in the language of the page, if there is one.
    pub origin: Option<&'a Origin>,
    /// The ways to the parts of the page.
    pub contents: &'a [Link],
}

impl<'a> Subject<'a> {
    /// The working file of a text in the language of the page: its translation's, or in the first
    /// language its own.
    pub fn origin(
        here: &PageContext,
        source: &'a Origin,
        translation: Option<&'a Origin>,
    ) -> Option<&'a Origin> {
        translation.or(here.is_first().then_some(source))
    }
}

impl Proposal {
    /// None where the catalogue gives no address. What the catalogue says today counts on every page.
    pub fn of(here: &PageContext, subject: &Subject) -> Option<Proposal> {
        let publication = here.site.publication;
        let fields = &publication.config().fields;
        let file = subject.origin.map(|origin| &publication.sources.file(origin.file).path);
        let page = here.address.absolute(here.base_url());
        let value = |hole: Hole, part: Option<&Link>| match hole {
            Hole::Id => subject.id.to_string(),
            Hole::Version => subject.version.clone(),
            Hole::Title => subject.title.to_string(),
            Hole::Section => part.map(|part| part.title.clone()).unwrap_or_default(),
            Hole::Address => format!("{page}{}", part.map_or("", |part| &part.href)),
            Hole::Path => file.cloned().unwrap_or_default(),
            Hole::Language => here.language.to_string(),
        };
        let propose = fields.propose.as_ref();
        let parts = propose.filter(|template| template.has(Hole::Section)).map(|template| {
            let parts = subject.contents.iter().filter(|link| is_of_text(link));
            let way = |part: &Link| Link {
                title: part.title.clone(),
                href: template.filled(|hole| value(hole, Some(part))),
                lang: None,
            };
            parts.map(way).collect()
        });
        // What was published is not edited, and what is gone cannot be.
        let edit = fields.edit.as_ref().filter(|_| file.is_some() && !here.is_frozen);
        let proposal = Proposal {
            propose: propose.map(|template| template.filled(|hole| value(hole, None))),
            parts: parts.unwrap_or_default(),
            edit: edit.map(|template| template.0.filled(|hole| value(hole, None))),
        };
        (proposal.propose.is_some() || proposal.edit.is_some()).then_some(proposal)
    }
}

/// Whether a part of a page is one that its author wrote.
fn is_of_text(link: &Link) -> bool {
    Section::ALL.iter().any(|section| link.href.strip_prefix('#') == Some(section.word()))
}
