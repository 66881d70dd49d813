//! A document as search sees it: what is shown, what it is filtered by, and its passages, which are
//! made when they are read, so that the texts of a catalogue are never in memory twice.

use crate::address::Address;
use crate::catalogue::id::{CategoryPath, RequirementId, Version};
use crate::catalogue::vocabulary::{Level, RequirementType, Scope, Status};
use crate::choice;
use crate::field::text::Slug;

choice! {
    /// What a document is.
    pub enum Kind {
        Requirement = "requirement",
        Category = "category",
        Package = "package",
        Guidance = "guidance",
        Page = "page",
        Term = "term",
        Reference = "reference",
        Evidence = "evidence",
        Label = "label",
    }
}

pub struct Document {
    pub kind: Kind,
    pub title: String,
    pub address: Address,
    /// The place on the page, for entries that share one.
    pub anchor: Option<String>,
    pub requirement: Option<RequirementFacts>,
    /// The category that it belongs to; it is also found under those above.
    pub area: Option<CategoryPath>,
    /// Whether it stands in the present edition and may be used.
    pub is_current: bool,
}

/// Adds the passages of a document below its title.
type Contents<'p> = Box<dyn Fn(&mut Passages) + Send + Sync + 'p>;

/// A document with its text, which is yet to be read.
pub struct Unread<'p> {
    pub document: Document,
    contents: Contents<'p>,
}

/// What only requirements have.
pub struct RequirementFacts {
    pub id: RequirementId,
    pub version: Version,
    pub status: Status,
    pub level: Level,
    pub r#type: RequirementType,
    pub scope: Scope,
    pub themes: Vec<Slug>,
    /// The places in the list of releases of the first and the last that hold this version.
    pub releases: Option<(usize, usize)>,
    /// The checksum of its sealed text.
    pub checksum: Option<String>,
}

/// How much a word weighs by where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Title,
    Id,
    Synonym,
    Normative,
    Heading,
    Rest,
}

/// One paragraph, list item or row. Passages with the same section are near each other.
pub struct Passage {
    pub field: Field,
    /// Counts from zero, which is the title; at most [`Passage::LAST_SECTION`].
    pub section: u8,
    pub anchor: Option<String>,
    pub text: String,
}

impl Passage {
    pub const LAST_SECTION: u8 = 14;
}

impl Document {
    pub fn new(kind: Kind, title: &str, address: Address) -> Document {
        Document {
            kind,
            title: title.to_string(),
            address,
            anchor: None,
            requirement: None,
            area: None,
            is_current: true,
        }
    }

    pub fn with<'p>(self, contents: impl Fn(&mut Passages) + Send + Sync + 'p) -> Unread<'p> {
        Unread { document: self, contents: Box::new(contents) }
    }
}

impl Unread<'_> {
    /// The title and what stands below it.
    pub fn passages(&self) -> Vec<Passage> {
        let mut passages = Passages::default();
        passages.add(Field::Title, 0, None, &self.document.title);
        (self.contents)(&mut passages);
        passages.list
    }
}

/// The passages of a document so far.
#[derive(Default)]
pub struct Passages {
    list: Vec<Passage>,
}

impl Passages {
    pub fn add(&mut self, field: Field, section: u8, anchor: Option<&str>, text: &str) {
        if !text.is_empty() {
            self.list.push(Passage {
                field,
                section: section.min(Passage::LAST_SECTION),
                anchor: anchor.map(str::to_string),
                text: super::token::composed(text),
            });
        }
    }
}
