//! The model: what a catalogue of requirements is made of, one concept a file.
//! The field comments are the data dictionary that authors read.

pub mod body;
pub mod category;
pub mod config;
pub mod evidence;
pub mod guidance;
pub mod id;
pub mod lock;
pub mod notice;
pub mod package;
pub mod page;
pub mod plain;
pub mod profile;
pub mod register;
pub mod requirement;
pub mod reviewed;
pub mod schema;
pub mod section;
pub mod text;
pub mod translation;
pub mod vocabulary;

use self::category::Category;
use self::config::Config;
use self::guidance::Guidance;
use self::id::{CategoryPath, RequirementId};
use self::package::Package;
use self::page::Page;
use self::profile::Profile;
use self::register::Registers;
use self::requirement::Requirement;
use crate::field::text::{Language, Slug};
use crate::source::{FileId, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// Everything that the files say.
#[derive(Clone, Debug)]
pub struct Catalogue {
    pub config: Config,
    // Texts are shared between the releases that hold the same ones.
    pub categories: BTreeMap<CategoryPath, Arc<Category>>,
    pub requirements: BTreeMap<RequirementId, Arc<Requirement>>,
    pub guidance: BTreeMap<Slug, Arc<Guidance>>,
    pub pages: BTreeMap<Slug, Arc<Page>>,
    pub packages: BTreeMap<Slug, Arc<Package>>,
    pub profiles: BTreeMap<Slug, Arc<Profile>>,
    pub registers: Arc<Registers>,
    /// Images, by their path in the sources.
    pub images: BTreeMap<String, FileId>,
    /// What was found but could not be read, by name and by path. What refers to it is not reported too.
    pub unread: BTreeSet<String>,
}

impl Catalogue {
    /// The language that stands at the root of the site and that translations start from.
    pub fn first_language(&self) -> &Language {
        self.config.first_language()
    }

    pub fn requirement(&self, id: &RequirementId) -> Option<&Requirement> {
        self.requirements.get(id).map(|one| &**one)
    }

    /// The categories directly below one, or the topmost ones.
    pub fn children_of<'a>(
        &'a self,
        parent: Option<&'a CategoryPath>,
    ) -> impl Iterator<Item = &'a Category> {
        let all = self.categories.values().map(|one| &**one);
        all.filter(move |one| one.path.parent().as_ref() == parent)
    }
}

/// What every document has: where it stands and whether all of it could be read.
#[derive(Clone, Debug)]
pub struct Origin {
    pub file: FileId,
    /// The opening line of the front matter, or the start of the file.
    pub head: Span,
    /// The fields that were missing, malformed or probably misspelt, and `body` where text
    /// stands in no section. Rules that compare have nothing to say about these.
    pub doubtful: Vec<&'static str>,
    /// Where each field that was written begins.
    pub places: Box<[(&'static str, Span)]>,
}

impl Origin {
    /// The name under which a text that stands in no section is doubted.
    pub const BODY: &'static str = "body";

    /// Whether all of these fields say what their author meant.
    pub fn trusts(&self, fields: &[&str]) -> bool {
        !fields.iter().any(|field| self.doubtful.contains(field))
    }

    /// The same of a file that holds the same text.
    pub fn in_file(&self, file: FileId) -> Origin {
        let places = self.places.iter().map(|(name, place)| (*name, Span { file, ..*place }));
        Origin {
            file,
            head: Span { file, ..self.head },
            doubtful: self.doubtful.clone(),
            places: places.collect(),
        }
    }

    /// Where a field stands, or the head of the document.
    pub fn place(&self, field: &str) -> Span {
        let written = self.places.iter().find(|(name, _)| *name == field);
        written.map_or(self.head, |(_, place)| *place)
    }
}
