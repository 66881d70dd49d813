//! What every file of JSON says about itself, around its data.

use super::form::{Texts, Url};
use super::shown::{ReleaseName, Shown};
use crate::address::{self, Address};
use crate::json;
use schemars::JsonSchema;
use serde::Serialize;

/// A file of open data: what it is, where it comes from, and its data.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Document<T> {
    /// The JSON Schema that the file follows.
    #[serde(rename = "$schema")]
    pub schema: Url,
    /// The permanent address of the file.
    pub id: Url,
    /// The catalogue that the file is from.
    pub catalogue: CatalogueFacts,
    /// The release that the data are from. Left out where they show work that is not published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<ReleaseName>,
    /// Whether the data show work that is not published. It may change at any time.
    pub draft: bool,
    /// What the file is about.
    pub data: T,
}

/// The catalogue's own facts.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CatalogueFacts {
    /// The address of the catalogue's site.
    pub id: Url,
    /// The name of the catalogue.
    pub title: Texts,
    /// What the catalogue is, in one or two sentences.
    pub description: Texts,
    /// Who publishes the catalogue.
    pub publisher: PublisherFacts,
    /// The licence of texts and data.
    pub licence: LicenceFacts,
    /// The languages of the catalogue; the first is the one that its texts are written in.
    pub languages: Vec<String>,
    /// Whether this is an example and not adopted requirements.
    pub example: bool,
}

/// Who publishes the catalogue.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PublisherFacts {
    /// The name.
    pub name: Texts,
    /// The publisher's own site.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
    /// The mail address of a function.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

/// The licence of texts and data.
#[derive(Debug, Serialize, JsonSchema)]
pub struct LicenceFacts {
    /// The short name, as in `CC0-1.0`.
    pub id: String,
    /// The name.
    pub title: Texts,
    /// Where the licence can be read.
    pub url: Url,
}

impl<T: Serialize> Document<T> {
    pub fn new(shown: Shown, own: &Address, schema: &str, data: T) -> Document<T> {
        Document::of(shown, shown.url(own).0, schema, data)
    }

    /// A file that calls itself by another address than that of a file of the site.
    pub fn of(shown: Shown, own: String, schema: &str, data: T) -> Document<T> {
        Document {
            schema: shown.url(&address::data_schema(schema)),
            id: Url(own),
            catalogue: facts(shown),
            release: shown.release().map(ReleaseName::from),
            draft: shown.is_draft(),
            data,
        }
    }

    /// The file, for people and programs.
    pub fn write(&self) -> String {
        json::pretty(self)
    }

    /// The file, for programs alone.
    pub fn write_compact(&self) -> String {
        json::compact(self)
    }
}

fn facts(shown: Shown) -> CatalogueFacts {
    let config = shown.config();
    let fields = &config.fields;
    CatalogueFacts {
        id: Url(format!("{}/", shown.publication.base_url().trim_end_matches('/'))),
        title: shown.texts(&fields.title),
        description: shown.texts(&fields.description),
        publisher: PublisherFacts {
            name: shown.texts(&fields.publisher.name),
            url: fields.publisher.url.as_ref().map(|url| Url(url.to_string())),
            email: fields.publisher.email.as_ref().map(|email| email.to_string()),
        },
        licence: LicenceFacts {
            id: fields.licence.id.to_string(),
            title: shown.texts(&fields.licence.title),
            url: Url(fields.licence.url.to_string()),
        },
        languages: config.languages().iter().map(|language| language.to_string()).collect(),
        example: fields.example,
    }
}
