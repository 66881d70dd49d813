//! The schemas of the files of a catalogue, by what a file is.

use super::category::{CategoryFields, CategoryTranslationFields};
use super::config::ConfigFields;
use super::guidance::GuidanceFields;
use super::package::PackageFields;
use super::page::{PageFields, ProseTranslationFields};
use super::profile::ProfileFields;
use super::register::{CpvEntry, EvidenceType, Label, Reference, Term, Unit};
use super::requirement::RequirementFields;
use super::translation::TranslationFields;
use crate::field::schema::{DRAFT, list, of_type, record};
use crate::field::value::Value;
use crate::json::Object;

/// One row: what a file is, which files are so, and what they may hold.
pub struct Schema {
    pub name: &'static str,
    /// The files, with `*` for any name.
    pub files: &'static str,
    /// Whether the whole file is TOML; else it is front matter.
    pub is_toml: bool,
    make: fn() -> Object,
}

pub const SCHEMAS: &[Schema] = &[
    front("requirement", "content/requirements/**/*-*.md", record::<RequirementFields>),
    front("translation", "content/requirements/**/*-*.??.md", record::<TranslationFields>),
    front("category", "content/requirements/**/_category.md", record::<CategoryFields>),
    front(
        "category-translation",
        "content/requirements/**/_category.??.md",
        record::<CategoryTranslationFields>,
    ),
    front("guidance", "content/guidance/*.md", record::<GuidanceFields>),
    front("page", "content/pages/*.md", record::<PageFields>),
    front("text-translation", "content/{guidance,pages}/*.??.md", record::<ProseTranslationFields>),
    toml("catalogue", "content/catalogue.toml", record::<ConfigFields>),
    toml("package", "content/packages/*.toml", record::<PackageFields>),
    toml("profile", "content/profiles/*.toml", record::<ProfileFields>),
    toml("references", "content/registers/references.toml", || register::<Reference>("reference")),
    toml("evidence", "content/registers/evidence.toml", || register::<EvidenceType>("evidence")),
    toml("labels", "content/registers/labels.toml", || register::<Label>("label")),
    toml("terms", "content/registers/terms.toml", || register::<Term>("term")),
    toml("units", "content/registers/units.toml", || register::<Unit>("unit")),
    toml("cpv", "content/registers/cpv.toml", || register::<CpvEntry>("cpv")),
];

const fn front(name: &'static str, files: &'static str, make: fn() -> Object) -> Schema {
    Schema { name, files, is_toml: false, make }
}

const fn toml(name: &'static str, files: &'static str, make: fn() -> Object) -> Schema {
    Schema { name, files, is_toml: true, make }
}

/// A file that holds a list of entries.
fn register<T: Value>(key: &str) -> Object {
    of_type("object")
        .set("properties", Object::new().set(key, list(T::schema())))
        .set("additionalProperties", false)
}

impl Schema {
    pub fn of(name: &str) -> Option<&'static Schema> {
        SCHEMAS.iter().find(|one| one.name == name)
    }

    /// The name of its file.
    pub fn file(&self) -> String {
        format!("{}.schema.json", self.name)
    }

    pub fn whole(&self) -> crate::json::Value {
        let head = Object::new().set("$schema", DRAFT).set("title", self.name);
        head.with((self.make)()).into()
    }
}
