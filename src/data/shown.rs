//! The catalogue that a file of data shows, and how everything is seen from it.

use super::form::{Day, Sha256, Texts, Url};
use crate::address::Address;
use crate::catalogue::Catalogue;
use crate::catalogue::config::{Config, Named as Topic};
use crate::catalogue::requirement::Requirement;
use crate::field::localised::Localised;
use crate::field::text::{Language, Slug};
use crate::publication::{Edition, Publication};
use crate::release::Release;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Clone, Copy)]
pub struct Shown<'a> {
    pub publication: &'a Publication,
    pub edition: Edition,
}

/// A release, in brief.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct ReleaseName {
    /// The name of the release: a year and its number in the year.
    pub name: String,
    /// The day of publication.
    pub date: Day,
}

/// An id and its name.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct Named {
    /// The id in the catalogue.
    pub id: String,
    /// The name.
    pub title: Texts,
}

/// A text as its author wrote it, in Markdown or TOML, and as the release sealed it.
#[derive(Clone, Debug, Serialize, JsonSchema)]
pub struct SourceText {
    /// The language of the text.
    pub language: String,
    /// Where the text stands below `content/`.
    pub path: String,
    /// The SHA-256 checksum of the text, as the lock of the release gives it.
    pub sha256: Sha256,
}

impl<'a> Shown<'a> {
    /// What stands at the addresses without a version.
    pub fn current(publication: &'a Publication) -> Shown<'a> {
        Shown { publication, edition: publication.current() }
    }

    pub fn release_at(publication: &'a Publication, at: usize) -> Shown<'a> {
        Shown { publication, edition: Edition::Release(at) }
    }

    pub fn catalogue(&self) -> &'a Catalogue {
        self.publication.catalogue(self.edition)
    }

    /// The requirements that are in use or on their way. Those that were withdrawn have their
    /// versions, and stand in the list of all.
    pub fn requirements(&self) -> impl Iterator<Item = &'a Requirement> {
        let all = self.catalogue().requirements.values().map(|one| &**one);
        all.filter(|one| one.is_in_use())
    }

    pub fn config(&self) -> &'a Config {
        &self.catalogue().config
    }

    pub fn is_draft(&self) -> bool {
        self.edition == Edition::Draft
    }

    pub fn first_language(&self) -> &'a Language {
        self.catalogue().first_language()
    }

    pub fn release(&self) -> Option<&'a Release> {
        match self.edition {
            Edition::Draft => None,
            Edition::Release(at) => self.publication.releases.all().get(at),
        }
    }

    /// The release by which this version of a requirement was first published.
    pub fn first_release(&self, requirement: &Requirement) -> Option<&'a Release> {
        let Edition::Release(_) = self.edition else { return None };
        let history = self.publication.releases.history(&requirement.id);
        let version = requirement.fields.version.value;
        let edition = history.iter().find(|edition| edition.version == version)?;
        self.publication.releases.all().get(edition.first)
    }

    pub fn url(&self, address: &Address) -> Url {
        Url(address.absolute(self.publication.base_url()))
    }

    /// The text in every language that it is written in.
    pub fn texts(&self, text: &Localised) -> Texts {
        let first = self.first_language();
        let languages = self.config().languages().iter();
        let own = languages.filter_map(|language| {
            Some((language.to_string(), text.exact(language, first)?.to_string()))
        });
        Texts(own.collect())
    }

    /// A string of the interface in every language of the catalogue that has one today.
    pub fn string(&self, id: &str) -> Texts {
        let known = self.publication.languages();
        let languages = self.config().languages().iter().filter(|one| known.contains(one));
        let string = |language| self.publication.words(language).get(id);
        Texts(languages.map(|language| (language.to_string(), string(language))).collect())
    }

    /// That the catalogue is an example, where it is one.
    pub fn example(&self) -> Option<Texts> {
        self.config().fields.example.then(|| self.string("example-banner"))
    }

    /// A theme or a goal.
    pub fn topic(&self, topics: &[impl Topic], id: &Slug) -> Named {
        let topic = topics.iter().find(|topic| topic.id() == id);
        let title = topic.map(|topic| self.texts(topic.title())).unwrap_or_default();
        Named { id: id.to_string(), title }
    }

    /// The sealed texts of a requirement, its source first.
    pub fn sources(&self, requirement: &Requirement) -> Vec<SourceText> {
        let Some(release) = self.release() else { return Vec::new() };
        let texts = release.lock.texts_of(&requirement.id).filter_map(|one| {
            let name = one.path.rsplit('/').next()?;
            let language = match name.split('.').collect::<Vec<_>>()[..] {
                [_, language, _] => Language::parse(language)?,
                _ => self.first_language().clone(),
            };
            let is_first = language == *self.first_language();
            let holds = is_first || requirement.translation_of_its_version(&language).is_some();
            holds.then(|| SourceText {
                language: language.to_string(),
                path: one.path.to_string(),
                sha256: Sha256(one.sha256.to_string()),
            })
        });
        let mut texts: Vec<SourceText> = texts.collect();
        texts.sort_by_key(|text| text.language != **self.first_language());
        texts
    }
}

impl From<&Release> for ReleaseName {
    fn from(release: &Release) -> ReleaseName {
        ReleaseName {
            name: release.lock.name().to_string(),
            date: Day(release.lock.fields.date.value),
        }
    }
}
