//! The page that is being made: its language and address, and how everything else is seen from it.

use super::Site;
use super::page::Page;
use super::relations::Relations;
use super::terms::Terms;
use crate::address::{self, Address, Root};
use crate::catalogue::Catalogue;
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::text::{Target, Text, Transclusion};
use crate::collation::Collation;
use crate::field::localised::Localised;
use crate::field::text::{Language, Slug};
use crate::publication::Edition;
use crate::reading::links::{Links, Place, Way};
use crate::words::Words;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::BTreeSet;

pub struct PageContext<'a> {
    pub site: Site<'a>,
    /// Which catalogue the page shows.
    pub edition: Edition,
    /// Whether the page shows one version of a requirement for ever. It then links to the
    /// versions of its own time.
    pub is_frozen: bool,
    pub language: &'a Language,
    pub address: &'a Address,
    /// The words of the glossary that the page has linked. Each is linked where it is first used,
    /// in whichever text of the page that is.
    told: RefCell<BTreeSet<Slug>>,
}

/// A link to another page, as a template shows it.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    pub title: String,
    pub href: String,
    /// The language of the page and the title, where it is another than that of this page.
    pub lang: Option<String>,
}

/// A feed, as a template shows it: for readers as Atom and JSON Feed, for people as a page.
#[derive(Clone, Debug, Serialize)]
pub struct FeedLinks {
    pub atom: String,
    pub json: String,
    pub page: String,
}

impl<'a> PageContext<'a> {
    pub fn new(site: Site<'a>, page: &'a Page) -> PageContext<'a> {
        let Page { edition, is_frozen, language, address, .. } = page;
        let (edition, is_frozen) = (*edition, *is_frozen);
        PageContext { site, edition, is_frozen, language, address, told: RefCell::default() }
    }

    /// The words of the glossary in the language of the page.
    pub fn terms(&self) -> Option<&'a Terms> {
        self.site.terms(self.edition, self.language)
    }

    /// Whether a word of the glossary is met for the first time on the page; it is not the next time.
    pub fn is_first_use(&self, term: &Slug) -> bool {
        self.told.borrow_mut().insert(term.clone())
    }

    /// Where everything stands, seen from the language and the release of the page.
    pub fn guide(&self) -> Links<'a> {
        Links {
            publication: self.site.publication,
            edition: self.edition,
            is_frozen: self.is_frozen,
            language: self.language,
        }
    }

    pub fn catalogue(&self) -> &'a Catalogue {
        self.guide().catalogue()
    }

    /// Which requirements refer to which.
    pub fn relations(&self) -> &'a Relations {
        self.site.relations(self.edition)
    }

    /// What one may search for in the catalogue of the page.
    pub fn examples(&self) -> &'a [String] {
        let examples = &self.site.surroundings.of(self.edition).examples;
        examples.get(self.language).map_or(&[], Vec::as_slice)
    }

    pub fn is_draft(&self) -> bool {
        self.edition == Edition::Draft
    }

    pub fn words(&self) -> Words<'a> {
        Words { strings: &self.site.publication.strings, language: self.language }
    }

    /// The order of words in the language of the page.
    pub fn collation(&self) -> Collation {
        Collation::of(self.language)
    }

    /// The address of the site as it is today, whichever release is shown.
    pub fn base_url(&self) -> &'a str {
        &self.site.publication.config().fields.base_url
    }

    /// The catalogue's first language.
    pub fn first(&self) -> &'a Language {
        self.catalogue().first_language()
    }

    pub fn is_first(&self) -> bool {
        self.language == self.first()
    }

    /// The first language where the page is in another, to mark what is not translated.
    pub fn first_unless_shown(&self) -> Option<String> {
        (!self.is_first()).then(|| self.first().to_string())
    }

    pub fn local(&self, text: &Localised) -> String {
        text.get(self.language, self.first()).to_string()
    }

    /// A link to an address. The page for unknown addresses is shown anywhere, so it links from the host.
    pub fn href(&self, to: &Address) -> String {
        if *self.address == address::not_found() {
            to.from_host(self.base_url())
        } else {
            to.seen_from(self.address)
        }
    }

    /// The page of a feed, where something is released that it can tell of.
    pub fn feed(&self, atom: &Address) -> Option<String> {
        self.feeds(atom).map(|feeds| feeds.page)
    }

    /// A feed in all its forms.
    pub fn feeds(&self, atom: &Address) -> Option<FeedLinks> {
        (!self.site.publication.releases.is_empty()).then(|| FeedLinks {
            atom: self.href(atom),
            json: self.href(&address::feed_json(atom)),
            page: self.href(&address::feed_page(atom)),
        })
    }

    pub fn root(&self) -> Root {
        self.site.publication.root(self.language)
    }

    fn link(&self, place: Place) -> Link {
        let href = place.with_anchor(self.href(&place.address));
        Link { title: place.title, href, lang: place.lang }
    }

    pub fn category(&self, path: &CategoryPath) -> Option<Link> {
        self.guide().category(path).map(|place| self.link(place))
    }

    pub fn requirement(&self, id: &RequirementId) -> Option<Link> {
        self.guide().requirement(id).map(|place| self.link(place))
    }

    pub fn guidance(&self, id: &Slug) -> Option<Link> {
        self.guide().guidance(id).map(|place| self.link(place))
    }

    pub fn content_page(&self, id: &Slug) -> Option<Link> {
        self.guide().content_page(id).map(|place| self.link(place))
    }

    pub fn package(&self, id: &Slug) -> Option<Link> {
        self.guide().package(id).map(|place| self.link(place))
    }

    pub fn reference(&self, id: &Slug) -> Option<Link> {
        self.guide().reference(id).map(|place| self.link(place))
    }

    pub fn evidence(&self, id: &Slug) -> Option<Link> {
        self.guide().evidence(id).map(|place| self.link(place))
    }

    pub fn label(&self, id: &Slug) -> Option<Link> {
        self.guide().label(id).map(|place| self.link(place))
    }

    /// A requirement that may be commented on, in this language if it is translated.
    pub fn consultation(&self, one: &Requirement) -> Link {
        self.link(self.guide().consultation(one))
    }

    /// Where a version stands for ever, in this language if it is translated.
    pub fn version_address(&self, one: &Requirement) -> Address {
        self.guide().version_address(one)
    }

    /// Where a link in a text leads, seen from here.
    pub fn target(&self, target: &Target) -> Option<String> {
        Some(match self.guide().target(target)? {
            Way::Outside(address) => address,
            Way::Here(anchor) => format!("#{anchor}"),
            Way::Place(place) => place.with_anchor(self.href(&place.address)),
        })
    }

    /// The text of a requirement that another text shows, in this language where there is one.
    pub fn transcluded(&self, one: &Transclusion) -> Option<(&'a Text, Option<String>)> {
        self.guide().transcluded(one)
    }

    pub fn image(&self, path: &str) -> String {
        self.guide().image(path).map_or_else(String::new, |address| self.href(&address))
    }
}
