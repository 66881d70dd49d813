//! The versions of requirements that a text has been looked at beside, as its author says.

use super::id::{RequirementId, Version};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::entry::Entry;
use crate::field::raw::{Raw, RawKind};
use crate::field::schema;
use crate::field::value::{Located, Shape, Value, string};
use crate::json::Object;
use crate::say;

/// One version or several, each written `SAR-001@2.0`.
#[derive(Clone, Debug, Default)]
pub struct Reviewed(Vec<Located<ReviewedVersion>>);

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReviewedVersion {
    pub id: RequirementId,
    pub version: Version,
}

impl Reviewed {
    pub fn iter(&self) -> impl Iterator<Item = &Located<ReviewedVersion>> {
        self.0.iter()
    }

    /// The latest version of a requirement that it names.
    pub fn version(&self, id: &RequirementId) -> Option<Version> {
        self.0.iter().filter(|one| one.value.id == *id).map(|one| one.value.version).max()
    }
}

impl Value for Reviewed {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        match &raw.kind {
            RawKind::Array(_) => Vec::read(raw, found).map(Reviewed),
            _ => Located::read(raw, found).map(|one| Reviewed(vec![one])),
        }
    }

    fn stand_in() -> Self {
        Reviewed::default()
    }

    fn shape() -> Shape {
        Shape::List
    }

    fn entry() -> Entry {
        Entry::List(Box::new(Entry::Line))
    }

    fn schema() -> Object {
        schema::either(ReviewedVersion::schema(), schema::list(ReviewedVersion::schema()))
    }
}

impl Value for ReviewedVersion {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let text = string(raw, found)?;
        let read = text.split_once('@').and_then(|(id, version)| {
            Some(ReviewedVersion { id: id.parse().ok()?, version: version.parse().ok()? })
        });
        if read.is_none() {
            found.push(
                Diagnostic::new(
                    Rule::MalformedValue,
                    raw.span,
                    say!("reviewed-malformed", text = text),
                )
                .help(say!("reviewed-malformed-help")),
            );
        }
        read
    }

    fn stand_in() -> Self {
        ReviewedVersion::default()
    }

    fn schema() -> Object {
        schema::pattern(r"^[A-Z]{2,5}-[0-9]{3,4}@[1-9][0-9]{0,3}\.(0|[1-9][0-9]{0,3})$")
    }
}
