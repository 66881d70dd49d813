//! The packages (kravpaket) as data.

use super::form::{Day, Texts, Url, Word};
use super::shown::Shown;
use crate::catalogue::package::Package;
use crate::catalogue::vocabulary::Level;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// A selection of requirements that goes well together.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PackageRecord {
    /// The id of the package.
    pub id: String,
    /// The page in each language.
    pub pages: BTreeMap<String, Url>,
    /// The name.
    pub title: Texts,
    /// When the package fits.
    pub summary: Texts,
    /// How to use it: what to add, what to think of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intro: Option<Texts>,
    /// The path of the category that it belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub category: Option<String>,
    /// The highest level in it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Word<Level>>,
    /// The role or group that answers for it.
    pub owner: String,
    /// The day it was last changed.
    pub updated: Day,
    /// Its place among the packages; lower comes first.
    pub order: u32,
    /// The requirements, in the order they are pasted.
    pub requirements: Vec<Member>,
}

/// One requirement of a package.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Member {
    /// The id of the requirement.
    pub id: String,
    /// The version, where it must be another than the present one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Why it is here, or how it is adapted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Texts>,
}

/// Every package, in the order of their ids.
pub fn records(shown: Shown) -> Vec<PackageRecord> {
    shown.catalogue().packages.values().map(|one| record(shown, one)).collect()
}

fn record(shown: Shown, one: &Package) -> PackageRecord {
    let fields = &one.fields;
    let page = |language| shown.url(&shown.publication.root(language).package(&one.id));
    let languages = shown.config().languages().iter();
    let members = fields.requirements.iter().map(|entry| Member {
        id: entry.id.value.to_string(),
        version: entry.version.as_ref().map(|version| version.value.to_string()),
        note: entry.note.as_ref().map(|note| shown.texts(note)),
    });
    PackageRecord {
        id: one.id.to_string(),
        pages: languages.map(|language| (language.to_string(), page(language))).collect(),
        title: shown.texts(&fields.title),
        summary: shown.texts(&fields.summary),
        intro: fields.intro.as_ref().map(|intro| shown.texts(intro)),
        category: fields.category.as_ref().map(|path| path.value.to_string()),
        level: fields.level.map(Word),
        owner: fields.owner.to_string(),
        updated: Day(fields.updated.value),
        order: fields.order,
        requirements: members.collect(),
    }
}
