//! A release (utgåva): the list of the documents that it published, each with its checksum.

use super::id::{RequirementId, Version};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::date::Date;
use crate::field::raw::Raw;
use crate::field::schema;
use crate::field::text::{Line, PlainPath};
use crate::field::value::{Located, Value, string};
use crate::json::Object;
use crate::record;
use crate::say;
use crate::source::FileId;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The name of a release: a year and its number in the year, as in `2025.1`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct ReleaseName {
    year: u16,
    number: u16,
}

impl ReleaseName {
    /// A name before all that are given.
    pub fn first() -> ReleaseName {
        ReleaseName { year: 1000, number: 1 }
    }

    /// A name that comes after this one.
    pub fn next(&self) -> ReleaseName {
        match self.number < 999 {
            true => ReleaseName { year: self.year, number: self.number + 1 },
            false => ReleaseName { year: self.year + 1, number: 1 },
        }
    }
}

/// The text is not a year, a point and a number.
#[derive(Debug, PartialEq, Eq)]
pub struct NotAReleaseName;

impl FromStr for ReleaseName {
    type Err = NotAReleaseName;

    fn from_str(text: &str) -> Result<ReleaseName, NotAReleaseName> {
        let (year, number) = text.split_once('.').ok_or(NotAReleaseName)?;
        let digits = |part: &str, lengths: std::ops::RangeInclusive<usize>| {
            let is_plain = lengths.contains(&part.len())
                && part.bytes().all(|b| b.is_ascii_digit())
                && !part.starts_with('0');
            if is_plain { part.parse().map_err(|_| NotAReleaseName) } else { Err(NotAReleaseName) }
        };
        Ok(ReleaseName { year: digits(year, 4..=4)?, number: digits(number, 1..=3)? })
    }
}

impl fmt::Display for ReleaseName {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{}", self.year, self.number)
    }
}

impl Value for ReleaseName {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let text = string(raw, found)?;
        let name = text.parse().ok();
        if name.is_none() {
            let message = say!("release-name-malformed", text = text);
            found.push(
                Diagnostic::new(Rule::MalformedId, raw.span, message)
                    .help(say!("release-name-malformed-help")),
            );
        }
        name
    }

    fn stand_in() -> Self {
        ReleaseName::default()
    }

    fn schema() -> Object {
        schema::pattern(r"^[1-9][0-9]{3}\.[1-9][0-9]{0,2}$")
    }
}

record! {
    /// What `content/releases/<name>.toml` says of the release, before it lists the documents.
    /// Written by `krav release`, never by hand.
    pub struct LockHead {
        /// The number of the form that this file has: 1, also if left out.
        optional format: Option<u32>,
        /// The name; the file is named after it.
        required name: Located<ReleaseName>,
        /// The day of publication.
        required date: Located<Date>,
        /// What the release is about, in the author's words.
        optional notes: Option<Line>,
        /// The checksum of the lock of the release before this one.
        optional previous: Option<Line>,
        /// The addresses of pages that were published for the first time.
        optional addresses: Vec<Line>,
    }
}

record! {
    /// One document of a release.
    pub struct LockedDocument {
        /// Where it stood below `content/` when it was sealed.
        required path: Located<PlainPath>,
        /// The id, for a requirement.
        optional id: Option<Located<RequirementId>>,
        /// The version, for a requirement.
        optional version: Option<Located<Version>>,
        /// Where its text is kept, below `content/releases/`.
        required sealed: Located<PlainPath>,
        /// The checksum of its text.
        required sha256: Located<Line>,
    }
}

/// Every document that a release publishes. What two releases list in the same words stands in
/// memory once, with its place in the first of them.
#[derive(Debug, Default)]
pub struct Documents {
    all: Vec<Arc<LockedDocument>>,
    /// The places of the texts of requirements in the list, in the order of the ids.
    by_id: Vec<usize>,
}

impl Documents {
    pub fn new(all: Vec<Arc<LockedDocument>>) -> Documents {
        let mut by_id: Vec<usize> = (0..all.len()).filter(|&at| all[at].id.is_some()).collect();
        by_id.sort_by_key(|&at| all[at].id.as_ref().map(|id| &id.value));
        Documents { all, by_id }
    }

    /// In the order in which they are listed.
    pub fn iter(&self) -> impl Iterator<Item = &LockedDocument> {
        self.all.iter().map(|one| &**one)
    }

    /// The texts of a requirement, in the order in which they are listed.
    pub fn texts_of(&self, id: &RequirementId) -> impl Iterator<Item = &LockedDocument> {
        let id_at = move |at: &usize| self.all[*at].id.as_ref().map(|id| &id.value);
        let from = self.by_id.partition_point(|at| id_at(at) < Some(id));
        let own = self.by_id[from..].iter().take_while(move |at| id_at(at) == Some(id));
        own.map(|&at| &*self.all[at])
    }
}

/// A lock as it was read.
#[derive(Clone, Debug)]
pub struct Lock {
    pub file: FileId,
    pub fields: LockHead,
    /// Shared by releases that list the same.
    pub documents: Arc<Documents>,
}

impl Lock {
    /// The texts of a requirement, in the order in which they are listed.
    pub fn texts_of(&self, id: &RequirementId) -> impl Iterator<Item = &LockedDocument> {
        self.documents.texts_of(id)
    }

    pub fn name(&self) -> &ReleaseName {
        &self.fields.name.value
    }
}
