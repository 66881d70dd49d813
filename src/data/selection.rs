//! Selected requirements as data: the same selections that documents are made of.

use super::document::Document;
use super::form::{Sha256, Texts};
use super::linked;
use super::requirement::RequirementRecord;
use super::requirement::gather;
use super::shown::Shown;
use crate::catalogue::id::RequirementId;
use crate::field::text::Language;
use crate::json;
use crate::publication::{Edition, Publication};
use crate::reading::notice::{self, Field, Wording};
use crate::reading::superseded::Old;
use crate::reading::{self, links::Links};
use schemars::JsonSchema;
use serde::Serialize;

/// The name of the schema.
pub const SCHEMA: &str = "urval";

/// Selected requirements.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SelectionRecord {
    /// What the selection is called.
    pub title: Texts,
    /// The SHA-256 checksum of the selection: of a line for each requirement in the order of the ids, with id@version, a space and the checksum of its sealed text in the first language.
    pub checksum: Sha256,
    /// What a buyer has filled in. The texts of the requirements are as they were published, with their placeholders.
    pub filled: Vec<FilledRecord>,
    /// The versions that were not in force when the file was made.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_in_force: Vec<NotInForceRecord>,
    /// What the selection is in a procurement notice (eForms), field by field in the order of the notice.
    pub notice: Vec<NoticeField>,
    /// The requirements, whole, in the order in which they were selected.
    pub requirements: Vec<RequirementRecord>,
}

/// A field of a notice with what to fill in.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NoticeField {
    /// The code of the field, as in `BT-777`.
    pub field: String,
    /// The name of the field.
    pub title: Texts,
    /// What the field is filled in once for each of: a code of another field, or the id of a requirement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// The codes to choose.
    pub values: Vec<NoticeValue>,
    /// The text to paste.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<Texts>,
}

/// A code of a notice.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NoticeValue {
    /// The code.
    pub code: String,
    /// Its name.
    pub title: Texts,
}

/// A version that is superseded or withdrawn.
#[derive(Debug, Serialize, JsonSchema)]
pub struct NotInForceRecord {
    /// The id of the requirement.
    pub id: String,
    /// The version.
    pub version: String,
    /// That it is not in force, since when and what applies instead.
    pub standing: Texts,
}

/// A value for a placeholder.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct FilledRecord {
    /// The key of the placeholder.
    pub key: String,
    /// The value.
    pub value: String,
    /// The ids of the requirements that it stands in.
    pub requirements: Vec<String>,
}

/// What a file of a selection says of itself, with marks for its address and its data.
pub fn head(publication: &Publication) -> String {
    let shown = Shown::current(publication);
    json::compact(&Document::of(shown, mark("address"), SCHEMA, mark("data")))
}

/// A requirement as it stands in such a file.
pub fn requirement(
    publication: &Publication,
    edition: Edition,
    id: &RequirementId,
) -> Option<String> {
    let shown = Shown { publication, edition };
    let one = shown.catalogue().requirement(id)?;
    Some(json::compact(&gather::record(shown, one)).trim_end().to_string())
}

/// A mark that no text contains.
fn mark(name: &str) -> String {
    format!("\u{1}{name}\u{2}")
}

/// What is selected.
pub struct Selected<'a> {
    pub publication: &'a Publication,
    pub edition: Edition,
    /// The file's own address; what was chosen freely has that of the selection.
    pub address: String,
    pub title: Texts,
    pub checksum: String,
    pub filled: Vec<FilledRecord>,
    /// Each requirement with the catalogue that holds the version.
    pub requirements: Vec<(Edition, RequirementId)>,
}

impl Selected<'_> {
    fn each<T>(&self, make: impl Fn(Shown, &RequirementId) -> Option<T>) -> Vec<T> {
        let publication = self.publication;
        let all = self.requirements.iter();
        all.filter_map(|(edition, id)| make(Shown { publication, edition: *edition }, id)).collect()
    }

    pub fn json(&self) -> String {
        let shown = Shown { publication: self.publication, edition: self.edition };
        let record = SelectionRecord {
            title: self.title.clone(),
            checksum: Sha256(self.checksum.clone()),
            filled: self.filled.clone(),
            notice: self.notice(),
            not_in_force: self.each(|shown, id| self.not_in_force(shown.edition, id)),
            requirements: self.each(|shown, id| {
                shown.catalogue().requirement(id).map(|one| gather::record(shown, one))
            }),
        };
        Document::of(shown, self.address.clone(), SCHEMA, record).write_compact()
    }

    /// The cards of all languages as one: they differ in their words alone.
    fn notice(&self) -> Vec<NoticeField> {
        let languages = self.publication.languages();
        let cards: Vec<Vec<Field>> = languages.iter().map(|to| self.card(to)).collect();
        let texts = |one: &dyn Fn(&[Field]) -> Option<String>| {
            let own = languages.iter().zip(&cards);
            Texts(own.filter_map(|(to, card)| Some((to.to_string(), one(card)?))).collect())
        };
        let first = cards.first().map(Vec::as_slice).unwrap_or_default();
        let field = |(at, own): (usize, &Field)| NoticeField {
            field: own.code.to_string(),
            title: texts(&|card| Some(card[at].title.clone())),
            of: own.of.as_ref().map(|of| of.code.clone()),
            values: (0..own.values.len())
                .map(|value| NoticeValue {
                    code: own.values[value].code.clone(),
                    title: texts(&|card| Some(card[at].values[value].title.clone())),
                })
                .collect(),
            text: own.text.as_ref().map(|_| texts(&|card| card[at].text.clone())),
        };
        first.iter().enumerate().map(field).collect()
    }

    fn card(&self, language: &Language) -> Vec<Field> {
        let publication = self.publication;
        let guide = |edition| Links { publication, edition, is_frozen: true, language };
        let facts = self.each(|shown, id| {
            let one = shown.catalogue().requirement(id)?;
            let translation = one.translation_of_its_version(language);
            Some(notice::facts(guide(shown.edition), &reading::shown::Shown { one, translation }))
        });
        notice::card(&facts, &Wording::of(guide(self.edition).words()))
    }

    fn not_in_force(&self, edition: Edition, id: &RequirementId) -> Option<NotInForceRecord> {
        let publication = self.publication;
        let version = publication.catalogue(edition).requirement(id)?.fields.version.value;
        let old = |language| {
            let guide = Links { publication, edition, is_frozen: true, language };
            Some((language.to_string(), Old::of(guide, id, version)?.text))
        };
        let standing: Option<_> = publication.languages().iter().map(old).collect();
        let standing = Texts(standing?);
        Some(NotInForceRecord { id: id.to_string(), version: version.to_string(), standing })
    }

    pub fn linked(&self) -> String {
        let shown = Shown { publication: self.publication, edition: self.edition };
        let nodes = self.each(|shown, id| {
            let note = self.not_in_force(shown.edition, id).map(|own| own.standing);
            let one = shown.catalogue().requirement(id)?;
            Some(linked::node(shown, one, note.as_ref()))
        });
        json::compact(&linked::selection(shown, nodes))
    }
}
