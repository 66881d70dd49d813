//! The page that is being made: its language and address, and how everything else is seen from it.

use super::Site;
use super::relations::Relations;
use super::terms::Terms;
use crate::address::{self, Address, Root};
use crate::catalogue::Catalogue;
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::text::Text;
use crate::catalogue::text::{Target, Transclusion};
use crate::collation::Collation;
use crate::field::localised::Localised;
use crate::field::text::{Language, Slug};
use crate::publication::Edition;
use crate::source::CONTENT;
use crate::words::Words;
use serde::Serialize;
use std::cell::RefCell;
use std::collections::BTreeSet;

pub struct Here<'a> {
    pub site: &'a Site,
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

impl<'a> Here<'a> {
    pub fn new(
        site: &'a Site,
        edition: Edition,
        is_frozen: bool,
        language: &'a Language,
        address: &'a Address,
    ) -> Here<'a> {
        Here { site, edition, is_frozen, language, address, told: RefCell::default() }
    }

    /// The words of the glossary in the language of the page.
    pub fn terms(&self) -> Option<&'a Terms> {
        self.site.terms(self.edition, self.language)
    }

    /// Whether a word of the glossary is met for the first time on the page; it is not the next time.
    pub fn is_first_use(&self, term: &Slug) -> bool {
        self.told.borrow_mut().insert(term.clone())
    }

    pub fn catalogue(&self) -> &'a Catalogue {
        self.site.publication.catalogue(self.edition)
    }

    /// The catalogue whose pages are there to be linked to. What is shown of the working files
    /// beside a release links to that release.
    fn linked(&self) -> &'a Catalogue {
        match self.edition {
            Edition::Draft => self.site.publication.catalogue(self.site.publication.current()),
            Edition::Release(_) => self.catalogue(),
        }
    }

    /// Which requirements refer to which.
    pub fn relations(&self) -> &'a Relations {
        self.site.relations(self.edition)
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

    /// A feed, where something is released that it can tell of.
    pub fn feed(&self, address: &Address) -> Option<String> {
        (!self.site.publication.releases.is_empty()).then(|| self.href(address))
    }

    pub fn root(&self) -> Root {
        self.site.publication.root(self.language)
    }

    /// The root of this language where the document is translated, or else that of the first.
    fn root_where(&self, is_translated: bool) -> (Root, Option<String>) {
        if is_translated || self.is_first() {
            (self.root(), None)
        } else {
            (self.site.publication.root(self.first()), Some(self.first().to_string()))
        }
    }

    pub fn category(&self, path: &CategoryPath) -> Option<Link> {
        let one = self.linked().categories.get(path)?;
        let translation = one.translations.get(self.language);
        let (root, lang) = self.root_where(translation.is_some());
        let title = translation.map_or(&one.fields.title, |translation| &translation.fields.title);
        Some(Link { title: title.to_string(), href: self.href(&root.category(path)), lang })
    }

    pub fn requirement(&self, id: &RequirementId) -> Option<Link> {
        let Some(one) = self.linked().requirements.get(id) else {
            let mut open = self.site.publication.in_consultation();
            return open.find(|one| one.id == *id).map(|one| self.consultation(one));
        };
        let translation = match self.is_frozen {
            true => one.translation_of_its_version(self.language),
            false => one.translations.get(self.language).map(|own| &**own),
        };
        let (root, lang) = self.root_where(translation.is_some());
        let title = translation.map_or(&one.fields.title, |translation| &translation.fields.title);
        let address = if self.is_frozen {
            root.version(id, one.fields.version.value)
        } else {
            root.requirement(id)
        };
        Some(Link { title: title.to_string(), href: self.href(&address), lang })
    }

    /// Where a version stands for ever, in this language if it is translated.
    pub fn version_address(&self, one: &Requirement) -> Address {
        let is_translated = one.translation_of_its_version(self.language).is_some();
        self.root_where(is_translated).0.version(&one.id, one.fields.version.value)
    }

    pub fn guidance(&self, id: &Slug) -> Option<Link> {
        let one = self.linked().guidance.get(id)?;
        let translation = one.translations.get(self.language);
        let (root, lang) = self.root_where(translation.is_some());
        let title = translation.map_or(&one.fields.title, |translation| &translation.fields.title);
        Some(Link { title: title.to_string(), href: self.href(&root.guidance(id)), lang })
    }

    pub fn content_page(&self, id: &Slug) -> Option<Link> {
        let one = self.linked().pages.get(id)?;
        let translation = one.translations.get(self.language);
        let (root, lang) = self.root_where(translation.is_some());
        let title = translation.map_or(&one.fields.title, |translation| &translation.fields.title);
        Some(Link { title: title.to_string(), href: self.href(&root.content_page(id)), lang })
    }

    pub fn package(&self, id: &Slug) -> Option<Link> {
        let one = self.linked().packages.get(id)?;
        let href = self.href(&self.root().package(id));
        Some(Link { title: self.local(&one.fields.title), href, lang: None })
    }

    pub fn reference(&self, id: &Slug) -> Option<Link> {
        let one = self.linked().registers.references.get(id)?;
        let href = format!("{}#{}", self.href(&self.root().references()), &**id);
        Some(Link { title: self.local(&one.title), href, lang: None })
    }

    pub fn evidence(&self, id: &Slug) -> Option<Link> {
        let one = self.linked().registers.evidence.get(id)?;
        let href = format!("{}#{}", self.href(&self.root().evidence()), &**id);
        Some(Link { title: self.local(&one.title), href, lang: None })
    }

    pub fn label(&self, id: &Slug) -> Option<Link> {
        let one = self.linked().registers.labels.get(id)?;
        let href = format!("{}#{}", self.href(&self.root().labels()), &**id);
        Some(Link { title: self.local(&one.title), href, lang: None })
    }

    /// A requirement that may be commented on, in this language if it is translated.
    pub fn consultation(&self, one: &Requirement) -> Link {
        let translation = one.translation_of_its_version(self.language);
        let (root, lang) = self.root_where(translation.is_some());
        let title = translation.map_or(&one.fields.title, |own| &own.fields.title).to_string();
        Link { title, href: self.href(&root.consultation(&one.id)), lang }
    }

    /// Where a link in a text leads, seen from here.
    pub fn target(&self, target: &Target) -> Option<String> {
        let with = |href: String, anchor: &Option<String>| match anchor {
            Some(anchor) => format!("{href}#{anchor}"),
            None => href,
        };
        match target {
            Target::External(address) => Some(address.clone()),
            Target::Anchor(anchor) => Some(format!("#{anchor}")),
            Target::Requirement { id, version: Some(version), anchor }
                if self.site.publication.releases.requirement(id, *version).is_some() =>
            {
                let one = self.site.publication.releases.requirement(id, *version)?;
                Some(with(self.href(&self.version_address(one)), anchor))
            }
            Target::Requirement { id, anchor, .. } => {
                self.requirement(id).map(|link| with(link.href, anchor))
            }
            Target::Reference(id) => self.reference(id).map(|link| link.href),
            Target::Term(id) => Some(format!("{}#{}", self.href(&self.root().glossary()), &**id)),
            Target::File { path, anchor } => {
                self.document(path).map(|link| with(link.href, anchor))
            }
        }
    }

    /// The page that is made from a file of the catalogue.
    fn document(&self, path: &str) -> Option<Link> {
        let path = path.strip_prefix(CONTENT)?;
        let (folder, name) = path.rsplit_once('/')?;
        let stem = name.split('.').next()?;
        match folder.split('/').next()? {
            "requirements" if stem == "_category" => {
                self.category(&folder.strip_prefix("requirements/")?.parse().ok()?)
            }
            "requirements" => self.requirement(&stem.parse().ok()?),
            "guidance" => self.guidance(&Slug::parse(stem)?),
            "pages" => self.content_page(&Slug::parse(stem)?),
            "packages" => self.package(&Slug::parse(stem)?),
            _ => None,
        }
    }

    /// The text of a requirement that another text shows, in this language where there is one.
    pub fn transcluded(&self, one: &Transclusion) -> Option<(&'a Text, Option<String>)> {
        let requirement = self.catalogue().requirements.get(&one.id)?;
        let own = |section: Section| requirement.body.get(&section).map(|part| &part.text);
        let translation = requirement.translations.get(self.language);
        match translation.and_then(|translation| translation.body.get(&one.section)) {
            Some(part) => Some((&part.text, None)),
            None if self.is_first() => own(one.section).map(|text| (text, None)),
            None => own(one.section).map(|text| (text, Some(self.first().to_string()))),
        }
    }

    pub fn image(&self, path: &str) -> String {
        let file = self.catalogue().images.get(path);
        file.map_or_else(String::new, |&file| self.href(&self.site.image(path, file)))
    }
}
