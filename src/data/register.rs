//! The registers as data.

use super::form::{Day, Texts, Url, Word};
use super::shown::Shown;
use crate::catalogue::register::{EvidenceKind, ReferenceKind, ReferenceStatus};
use crate::field::text::{Line, WebAddress};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// A law, a standard, a label or another text that requirements rest on.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ReferenceRecord {
    /// The id in the catalogue.
    pub id: String,
    /// The name.
    pub title: Texts,
    /// What kind of text it is.
    pub kind: Word<ReferenceKind>,
    /// How it is cited, as in `(EU) 2017/745`.
    pub designation: String,
    /// Where it is in its life.
    pub status: Word<ReferenceStatus>,
    /// The id of the reference that took or takes its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
    /// The first day it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Day>,
    /// The last day it applies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Day>,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
    /// The European legislation identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eli: Option<Url>,
    /// Whether anyone can read it without paying.
    pub free: bool,
    /// The day someone last looked whether this still holds.
    pub checked: Day,
    /// What to know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Texts>,
    /// Ids of the requirements that rest on it.
    pub requirements: Vec<String>,
}

/// A type of evidence.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EvidenceTypeRecord {
    /// The id in the catalogue.
    pub id: String,
    /// What it is called in a list of evidence.
    pub title: Texts,
    /// What it must show and who may issue it.
    pub description: Texts,
    /// What kind of evidence it is.
    pub kind: Word<EvidenceKind>,
    /// The paragraph of law that it rests on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub law: Option<String>,
    /// The id of its label in the register of labels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// How old it may be, in months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age_months: Option<u32>,
}

/// A label and whether it meets the six conditions of the procurement act.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LabelRecord {
    /// The id in the catalogue.
    pub id: String,
    /// The name.
    pub title: Texts,
    /// The edition of its criteria.
    pub criteria: String,
    /// Where the criteria can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
    /// The six conditions of the act (LOU 9 kap. 12 §), as the catalogue judges them.
    pub conditions: ConditionsRecord,
    /// The day the conditions were last looked at.
    pub checked: Day,
    /// What to know about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Texts>,
}

/// The six conditions that a label must meet to be required.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ConditionsRecord {
    /// Its criteria are linked to the subject matter of the contract.
    pub linked: bool,
    /// They are suitable to define what is bought.
    pub suitable: bool,
    /// They are objectively verifiable and do not discriminate.
    pub objective: bool,
    /// They were set in an open procedure.
    pub open_procedure: bool,
    /// The label is open to all who meet them.
    pub available: bool,
    /// They were set by a body that the applicant cannot steer.
    pub independent: bool,
}

/// A word of the field.
#[derive(Debug, Serialize, JsonSchema)]
pub struct TermRecord {
    /// The id in the catalogue.
    pub id: String,
    /// The word.
    pub title: Texts,
    /// What it means.
    pub definition: Texts,
    /// Other words for the same, by language.
    pub synonyms: BTreeMap<String, Vec<String>>,
    /// Ids of related terms.
    pub see: Vec<String>,
}

/// A unit of measurement.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UnitRecord {
    /// The id in the catalogue.
    pub id: String,
    /// How it is written after a number.
    pub symbol: Texts,
    /// The name.
    pub title: Texts,
}

/// A code of the common procurement vocabulary.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CpvRecord {
    /// The code, eight digits, as requirements and categories name it.
    pub id: String,
    /// The code as notices write it, with its check digit.
    pub notation: String,
    /// The name in the vocabulary.
    pub title: Texts,
    /// The text that the code and its names are taken from.
    pub source: String,
}

pub fn references(shown: Shown) -> Vec<ReferenceRecord> {
    let users = |id: &str| -> Vec<String> {
        let all = shown.catalogue().requirements.values();
        let rest_on_it =
            all.filter(|one| one.fields.derived_from.iter().any(|own| &*own.value as &str == id));
        rest_on_it.map(|one| one.id.to_string()).collect()
    };
    let own = shown.catalogue().registers.references.values();
    own.map(|one| ReferenceRecord {
        id: one.id.value.to_string(),
        title: shown.texts(&one.title),
        kind: Word(one.kind),
        designation: one.designation.to_string(),
        status: Word(one.status),
        successor: one.successor.as_ref().map(|id| id.value.to_string()),
        valid_from: one.valid_from.as_ref().map(|day| Day(day.value)),
        valid_to: one.valid_to.as_ref().map(|day| Day(day.value)),
        url: one.url.as_ref().map(url),
        eli: one.eli.as_ref().map(url),
        free: one.free,
        checked: Day(*one.checked),
        note: one.note.as_ref().map(|note| shown.texts(note)),
        requirements: users(&one.id.value),
    })
    .collect()
}

pub fn evidence(shown: Shown) -> Vec<EvidenceTypeRecord> {
    let own = shown.catalogue().registers.evidence.values();
    own.map(|one| EvidenceTypeRecord {
        id: one.id.value.to_string(),
        title: shown.texts(&one.title),
        description: shown.texts(&one.description),
        kind: Word(one.kind),
        law: one.law.as_deref().map(str::to_string),
        label: one.label.as_ref().map(|id| id.value.to_string()),
        max_age_months: one.max_age_months,
    })
    .collect()
}

pub fn labels(shown: Shown) -> Vec<LabelRecord> {
    let own = shown.catalogue().registers.labels.values();
    own.map(|one| LabelRecord {
        id: one.id.value.to_string(),
        title: shown.texts(&one.title),
        criteria: one.criteria.to_string(),
        url: one.url.as_ref().map(url),
        conditions: ConditionsRecord {
            linked: one.conditions.linked,
            suitable: one.conditions.suitable,
            objective: one.conditions.objective,
            open_procedure: one.conditions.open_procedure,
            available: one.conditions.available,
            independent: one.conditions.independent,
        },
        checked: Day(*one.checked),
        note: one.note.as_ref().map(|note| shown.texts(note)),
    })
    .collect()
}

pub fn terms(shown: Shown) -> Vec<TermRecord> {
    let words =
        |words: &[Line]| -> Vec<String> { words.iter().map(|word| word.to_string()).collect() };
    let own = shown.catalogue().registers.terms.values();
    own.map(|one| {
        let first = (shown.first_language().to_string(), words(&one.synonyms));
        let english = ("en".to_string(), words(&one.synonyms_en));
        TermRecord {
            id: one.id.value.to_string(),
            title: shown.texts(&one.title),
            definition: shown.texts(&one.definition),
            synonyms: [english, first].into_iter().filter(|(_, words)| !words.is_empty()).collect(),
            see: one.see.iter().map(|id| id.value.to_string()).collect(),
        }
    })
    .collect()
}

pub fn units(shown: Shown) -> Vec<UnitRecord> {
    let own = shown.catalogue().registers.units.values();
    own.map(|one| UnitRecord {
        id: one.id.value.to_string(),
        symbol: shown.texts(&one.symbol),
        title: shown.texts(&one.title),
    })
    .collect()
}

/// The names of today, since the vocabulary is not the catalogue's: whichever release is shown.
pub fn cpv(shown: Shown) -> Vec<CpvRecord> {
    let own = shown.publication.working.registers.cpv.iter();
    own.map(|(code, one)| CpvRecord {
        id: code.to_string(),
        notation: one.code.value.to_string(),
        title: shown.texts(&one.title),
        source: one.source.to_string(),
    })
    .collect()
}

fn url(address: &WebAddress) -> Url {
    Url(address.to_string())
}
