//! Where everything stands, seen from one language and one release.

use crate::address::{self, Address, Root};
use crate::catalogue::Catalogue;
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::text::{Target, Text, Transclusion};
use crate::field::localised::Localised;
use crate::field::text::{Language, Slug};
use crate::hash::sha256;
use crate::publication::{Edition, Publication};
use crate::source::{CONTENT, FileId};
use crate::words::Words;

#[derive(Clone, Copy)]
pub struct Links<'a> {
    pub publication: &'a Publication,
    /// Which catalogue is shown.
    pub edition: Edition,
    /// Whether what is shown stays as it is for ever. It then leads to the versions of its own time.
    pub is_frozen: bool,
    pub language: &'a Language,
}

/// A page, or a place on it.
#[derive(Clone, Debug)]
pub struct Place {
    pub title: String,
    pub address: Address,
    pub anchor: Option<String>,
    /// The language of the page and the title, where it is another than the one that is read.
    pub lang: Option<String>,
}

/// Where a link in a text leads.
pub enum Way {
    /// Another site, or a mail address.
    Outside(String),
    /// A heading of the same text.
    Here(String),
    Place(Place),
}

impl Place {
    fn new(title: impl ToString, address: Address) -> Place {
        Place { title: title.to_string(), address, anchor: None, lang: None }
    }

    fn at(self, anchor: Option<String>) -> Place {
        Place { anchor, ..self }
    }

    /// An address with the anchor behind it.
    pub fn with_anchor(&self, address: String) -> String {
        match &self.anchor {
            Some(anchor) => format!("{address}#{anchor}"),
            None => address,
        }
    }
}

impl<'a> Links<'a> {
    pub fn catalogue(&self) -> &'a Catalogue {
        self.publication.catalogue(self.edition)
    }

    /// The catalogue whose pages are there to be linked to. What is shown of the working files
    /// beside a release links to that release.
    fn linked(&self) -> &'a Catalogue {
        match self.edition {
            Edition::Draft => self.publication.catalogue(self.publication.current()),
            Edition::Release(_) => self.catalogue(),
        }
    }

    pub fn words(&self) -> Words<'a> {
        Words { strings: &self.publication.strings, language: self.language }
    }

    /// The catalogue's first language.
    pub fn first(&self) -> &'a Language {
        self.catalogue().first_language()
    }

    pub fn is_first(&self) -> bool {
        self.language == self.first()
    }

    pub fn local(&self, text: &Localised) -> String {
        text.get(self.language, self.first()).to_string()
    }

    pub fn root(&self) -> Root {
        self.publication.root(self.language)
    }

    /// The root of this language where the document is translated, or else that of the first.
    pub fn root_of(&self, is_translated: bool) -> Root {
        self.root_where(is_translated).0
    }

    /// The same with the language, where it is the first.
    fn root_where(&self, is_translated: bool) -> (Root, Option<String>) {
        if is_translated || self.is_first() {
            (self.root(), None)
        } else {
            (self.publication.root(self.first()), Some(self.first().to_string()))
        }
    }

    pub fn category(&self, path: &CategoryPath) -> Option<Place> {
        let one = self.linked().categories.get(path)?;
        let translation = one.translations.get(self.language);
        let (root, lang) = self.root_where(translation.is_some());
        let title = translation.map_or(&one.fields.title, |own| &own.fields.title);
        Some(Place { lang, ..Place::new(&**title, root.category(path)) })
    }

    pub fn requirement(&self, id: &RequirementId) -> Option<Place> {
        let Some(one) = self.linked().requirements.get(id) else {
            let mut open = self.publication.in_consultation();
            return open.find(|one| one.id == *id).map(|one| self.consultation(one));
        };
        let translation = match self.is_frozen {
            true => one.translation_of_its_version(self.language),
            false => one.translations.get(self.language).map(|own| &**own),
        };
        let (root, lang) = self.root_where(translation.is_some());
        let title = translation.map_or(&one.fields.title, |own| &own.fields.title);
        let address = if self.is_frozen {
            root.version(id, one.fields.version.value)
        } else {
            root.requirement(id)
        };
        Some(Place { lang, ..Place::new(&**title, address) })
    }

    /// Where a version stands for ever, in this language if it is translated.
    pub fn version_address(&self, one: &Requirement) -> Address {
        let is_translated = one.translation_of_its_version(self.language).is_some();
        self.root_where(is_translated).0.version(&one.id, one.fields.version.value)
    }

    pub fn guidance(&self, id: &Slug) -> Option<Place> {
        let one = self.linked().guidance.get(id)?;
        let translation = one.translations.get(self.language);
        let (root, lang) = self.root_where(translation.is_some());
        let title = translation.map_or(&one.fields.title, |own| &own.fields.title);
        Some(Place { lang, ..Place::new(&**title, root.guidance(id)) })
    }

    pub fn content_page(&self, id: &Slug) -> Option<Place> {
        let one = self.linked().pages.get(id)?;
        let translation = one.translations.get(self.language);
        let (root, lang) = self.root_where(translation.is_some());
        let title = translation.map_or(&one.fields.title, |own| &own.fields.title);
        Some(Place { lang, ..Place::new(&**title, root.content_page(id)) })
    }

    pub fn package(&self, id: &Slug) -> Option<Place> {
        let one = self.linked().packages.get(id)?;
        Some(Place::new(self.local(&one.fields.title), self.root().package(id)))
    }

    pub fn reference(&self, id: &Slug) -> Option<Place> {
        let one = self.linked().registers.references.get(id)?;
        Some(self.entry(self.local(&one.title), self.root().references(), id))
    }

    pub fn evidence(&self, id: &Slug) -> Option<Place> {
        let one = self.linked().registers.evidence.get(id)?;
        Some(self.entry(self.local(&one.title), self.root().evidence(), id))
    }

    pub fn label(&self, id: &Slug) -> Option<Place> {
        let one = self.linked().registers.labels.get(id)?;
        Some(self.entry(self.local(&one.title), self.root().labels(), id))
    }

    fn entry(&self, title: String, register: Address, id: &Slug) -> Place {
        Place::new(title, register).at(Some(id.to_string()))
    }

    /// A requirement that may be commented on, in this language if it is translated.
    pub fn consultation(&self, one: &Requirement) -> Place {
        let translation = one.translation_of_its_version(self.language);
        let (root, lang) = self.root_where(translation.is_some());
        let title = translation.map_or(&one.fields.title, |own| &own.fields.title);
        Place { lang, ..Place::new(&**title, root.consultation(&one.id)) }
    }

    /// Where a link in a text leads.
    pub fn target(&self, target: &Target) -> Option<Way> {
        let place = match target {
            Target::External(address) => return Some(Way::Outside(address.clone())),
            Target::Anchor(anchor) => return Some(Way::Here(anchor.clone())),
            Target::Requirement { id, version: Some(version), anchor }
                if self.publication.releases.requirement(id, *version).is_some() =>
            {
                let one = self.publication.releases.requirement(id, *version)?;
                Place::new(&*one.fields.title, self.version_address(one)).at(anchor.clone())
            }
            Target::Requirement { id, anchor, .. } => self.requirement(id)?.at(anchor.clone()),
            Target::Reference(id) => self.reference(id)?,
            Target::Term(id) => self.entry(id.to_string(), self.root().glossary(), id),
            Target::File { path, anchor } => self.document(path)?.at(anchor.clone()),
        };
        Some(Way::Place(place))
    }

    /// The page that is made from a file of the catalogue.
    fn document(&self, path: &str) -> Option<Place> {
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
        let translation = requirement.translation_of_its_version(self.language);
        match translation.and_then(|translation| translation.body.get(&one.section)) {
            Some(part) => Some((&part.text, None)),
            None if self.is_first() => own(one.section).map(|text| (text, None)),
            None => own(one.section).map(|text| (text, Some(self.first().to_string()))),
        }
    }

    pub fn image(&self, path: &str) -> Option<Address> {
        let file = self.catalogue().images.get(path)?;
        Some(image(self.publication, path, *file))
    }
}

/// Where an image is published.
pub fn image(publication: &Publication, path: &str, file: FileId) -> Address {
    let path = path.strip_prefix(CONTENT).unwrap_or(path);
    address::image(path, &sha256(&publication.sources.file(file).bytes))
}
