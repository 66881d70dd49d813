//! Names that are cited for ever: requirement ids, versions, category paths.

use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::raw::{Raw, RawKind};
use crate::field::schema;
use crate::field::text::Slug;
use crate::field::value::{Value, string, wrong_type};
use crate::json::Object;
use crate::say;
use std::fmt;
use std::str::FromStr;

/// The text is not of the form that the type wants.
#[derive(Debug, PartialEq, Eq)]
pub struct Malformed;

/// The id of a requirement: two to five capitals, a hyphen and three or four digits, as in `SAR-001`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct RequirementId(String);

impl RequirementId {
    /// The capitals before the hyphen.
    pub fn prefix(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RequirementId {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<RequirementId, Malformed> {
        let (prefix, number) = text.split_once('-').ok_or(Malformed)?;
        let is_formed = (2..=5).contains(&prefix.len())
            && prefix.bytes().all(|b| b.is_ascii_uppercase())
            && (3..=4).contains(&number.len())
            && number.bytes().all(|b| b.is_ascii_digit());
        if is_formed { Ok(RequirementId(text.to_string())) } else { Err(Malformed) }
    }
}

impl fmt::Display for RequirementId {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Value for RequirementId {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let text = string(raw, found)?;
        let id = text.parse().ok();
        if id.is_none() {
            found.push(
                Diagnostic::new(
                    Rule::MalformedId,
                    raw.span,
                    say!("requirement-id-malformed", text = text),
                )
                .help(say!("requirement-id-malformed-help")),
            );
        }
        id
    }

    fn stand_in() -> Self {
        RequirementId::default()
    }

    fn schema() -> Object {
        schema::pattern("^[A-Z]{2,5}-[0-9]{3,4}$")
    }
}

/// A version of a requirement: major, then minor.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
}

impl Version {
    /// The version that a requirement starts with.
    pub const FIRST: Version = Version { major: 1, minor: 0 };
}

impl FromStr for Version {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<Version, Malformed> {
        let (major, minor) = text.split_once('.').ok_or(Malformed)?;
        let number = |part: &str| {
            let is_plain = !part.is_empty()
                && part.len() <= 4
                && part.bytes().all(|b| b.is_ascii_digit())
                && (part == "0" || !part.starts_with('0'));
            if is_plain { part.parse().map_err(|_| Malformed) } else { Err(Malformed) }
        };
        match (number(major)?, number(minor)?) {
            (0, _) => Err(Malformed),
            (major, minor) => Ok(Version { major, minor }),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{}.{}", self.major, self.minor)
    }
}

impl Value for Version {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        if let RawKind::Float(written) | RawKind::Integer(written) = &raw.kind {
            found.push(
                wrong_type(raw, say!("type-version"))
                    .help(say!("version-unquoted-help", version = written)),
            );
            return None;
        }
        let text = string(raw, found)?;
        let version = text.parse().ok();
        if version.is_none() {
            found.push(
                Diagnostic::new(
                    Rule::MalformedVersion,
                    raw.span,
                    say!("version-malformed", text = text),
                )
                .help(say!("version-malformed-help")),
            );
        }
        version
    }

    fn stand_in() -> Self {
        Version::default()
    }

    fn schema() -> Object {
        schema::pattern(r"^[1-9][0-9]{0,3}\.(0|[1-9][0-9]{0,3})$")
    }
}

/// The folders of a category below `requirements/`, as in `vard/sarvard`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct CategoryPath(String);

impl CategoryPath {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn parent(&self) -> Option<CategoryPath> {
        self.0.rsplit_once('/').map(|(parent, _)| CategoryPath(parent.to_string()))
    }

    /// From the topmost category down to this one.
    pub fn line(&self) -> Vec<CategoryPath> {
        let mut line: Vec<CategoryPath> =
            std::iter::successors(Some(self.clone()), CategoryPath::parent).collect();
        line.reverse();
        line
    }

    /// Whether this is the other or stands below it.
    pub fn is_within(&self, other: &CategoryPath) -> bool {
        self == other || self.0.strip_prefix(&other.0).is_some_and(|rest| rest.starts_with('/'))
    }
}

impl FromStr for CategoryPath {
    type Err = Malformed;

    fn from_str(text: &str) -> Result<CategoryPath, Malformed> {
        let is_formed = text.split('/').all(|part| Slug::parse(part).is_some());
        if is_formed { Ok(CategoryPath(text.to_string())) } else { Err(Malformed) }
    }
}

impl fmt::Display for CategoryPath {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Value for CategoryPath {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let text = string(raw, found)?;
        let path = text.parse().ok();
        if path.is_none() {
            let message = say!("category-path-malformed", text = text);
            found.push(
                Diagnostic::new(Rule::MalformedId, raw.span, message)
                    .help(say!("category-path-malformed-help")),
            );
        }
        path
    }

    fn stand_in() -> Self {
        CategoryPath::default()
    }

    fn schema() -> Object {
        schema::pattern("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)*$")
    }
}
