//! The versions of a requirement and how each stands today. What may change with a later release
//! stands here, so that the files of the versions never do.

use super::form::{Sha256, Texts, Url, Word};
use super::requirement::facts::{ChangeRecord, WithdrawalRecord};
use super::requirement::translations::Translations;
use super::requirement::{gather, parts};
use super::shown::{ReleaseName, Shown, SourceText};
use super::version::{self, VersionFile};
use crate::address;
use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::{Level, RequirementType, Status};
use crate::field::text::Language;
use crate::output::facts::Facts;
use crate::publication::{Edition, Publication};
use crate::release::Edition as Published;
use crate::release::standing::Standing;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A requirement with its versions.
#[derive(Debug, Serialize, JsonSchema)]
pub struct HistoryRecord {
    /// The requirement in brief.
    pub requirement: RequirementSummary,
    /// Why and when the requirement was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<WithdrawalRecord>,
    /// The published versions, oldest first. Empty where nothing is published yet.
    pub versions: Vec<VersionRecord>,
}

/// A requirement in brief, as it stands today.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RequirementSummary {
    /// The id of the requirement.
    pub id: String,
    /// What is required.
    pub title: Texts,
    /// The newest version.
    pub version: String,
    /// How the newest version stands today.
    pub standing: StandingWord,
    /// Which of the four kinds of requirement in the procurement act it is.
    pub r#type: Word<RequirementType>,
    /// How far it goes.
    pub level: Word<Level>,
    /// The path of the category that it stands in.
    pub category: String,
    /// The address that stands for the requirement, whatever its version.
    pub uri: Url,
    /// The file that lists its versions.
    pub versions: Url,
    /// The file of the newest published version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<Url>,
}

/// A published version.
#[derive(Debug, Serialize, JsonSchema)]
pub struct VersionRecord {
    /// The version.
    pub version: String,
    /// The address that stands for the version.
    pub uri: Url,
    /// How the version stands today.
    pub standing: StandingWord,
    /// The version that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub superseded_by: Option<String>,
    /// The release that first published it.
    pub first_release: ReleaseName,
    /// The last release that holds it.
    pub last_release: ReleaseName,
    /// The page of the version in each language.
    pub pages: BTreeMap<String, Url>,
    /// What changed since the version before, in the author's words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change: Option<ChangeRecord>,
    /// The files of the version. A translation that came later has a file of its own.
    pub files: Vec<FileRecord>,
    /// The texts that it was made from.
    pub sources: Vec<SourceText>,
}

/// A file of a version. No later release changes its bytes.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FileRecord {
    /// The address of the file.
    pub url: Url,
    /// The media type.
    pub media_type: String,
    /// The languages of its texts.
    pub languages: Vec<String>,
    /// The SHA-256 checksum of its bytes.
    pub sha256: Sha256,
}

/// How a version stands today.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum StandingWord {
    /// It may be used in new procurements.
    Current,
    /// A later version or another requirement has taken its place. Contracts that cite it still do.
    Superseded,
    /// It was withdrawn.
    Withdrawn,
    /// It is not published.
    Draft,
}

/// Every requirement that was ever published, and those that are shown as drafts.
pub fn ids(publication: &Publication) -> BTreeSet<RequirementId> {
    let published = publication.releases.histories().map(|(id, _)| id.clone());
    let shown = publication.catalogue(publication.current()).requirements.keys().cloned();
    published.chain(shown).collect()
}

/// Where a requirement was last seen.
pub fn newest<'a>(
    publication: &'a Publication,
    id: &RequirementId,
) -> Option<(Shown<'a>, &'a Requirement)> {
    let last =
        publication.releases.history(id).last().map(|edition| Edition::Release(edition.last));
    let editions = [Some(publication.current()), last].into_iter().flatten();
    editions
        .map(|edition| Shown { publication, edition })
        .find_map(|shown| Some((shown, shown.catalogue().requirement(id)?)))
}

pub fn summary(publication: &Publication, id: &RequirementId) -> Option<RequirementSummary> {
    let (shown, one) = newest(publication, id)?;
    let version = one.fields.version.value;
    let first = publication.first_language();
    let published = publication.releases.history(id).last();
    let file = |edition: &Published| address::data_version(id, edition.version, None, "json");
    Some(RequirementSummary {
        id: id.to_string(),
        title: gather::title(shown, one),
        version: version.to_string(),
        standing: match publication.releases.requirement(id, version) {
            None if one.fields.status == Status::Withdrawn => StandingWord::Withdrawn,
            None => StandingWord::Draft,
            Some(_) => StandingWord::of(&publication.releases.standing(id, version)),
        },
        r#type: Word(one.fields.r#type.value),
        level: Word(one.fields.level),
        category: one.category.to_string(),
        uri: shown.url(&publication.root(first).requirement(id)),
        versions: shown.url(&address::data_requirement(id)),
        file: published.map(|edition| shown.url(&file(edition))),
    })
}

pub fn record(
    publication: &Publication,
    id: &RequirementId,
    facts: &Facts,
) -> Option<HistoryRecord> {
    let history = publication.releases.history(id).iter();
    let versions = history.filter_map(|edition| version_record(publication, id, edition, facts));
    let (_, newest) = newest(publication, id)?;
    Some(HistoryRecord {
        requirement: summary(publication, id)?,
        withdrawn: gather::withdrawal(newest),
        versions: versions.collect(),
    })
}

fn version_record(
    publication: &Publication,
    id: &RequirementId,
    edition: &Published,
    facts: &Facts,
) -> Option<VersionRecord> {
    // As the last release that holds it has it: with every translation that came.
    let shown = Shown::release_at(publication, edition.last);
    let one = shown.catalogue().requirement(id)?;
    let standing = publication.releases.standing(id, edition.version);
    let release = |at: usize| publication.releases.all().get(at).map(ReleaseName::from);
    let changes = parts::changes(&Translations::of(shown, one), one).into_iter();
    Some(VersionRecord {
        version: edition.version.to_string(),
        uri: gather::page(shown, one, shown.first_language()),
        standing: StandingWord::of(&standing),
        superseded_by: match standing {
            Standing::Superseded { by: Some(version), .. } => Some(version.to_string()),
            _ => None,
        },
        first_release: release(edition.first)?,
        last_release: release(edition.last)?,
        pages: pages(publication, id, edition),
        change: changes.rev().find(|change| change.version == edition.version.to_string()),
        files: version::files_of(publication, id, edition)
            .iter()
            .flat_map(|file| files(publication, file, facts))
            .collect(),
        sources: sources(publication, id, edition),
    })
}

/// The page of a version in each language that it was ever published in.
fn pages(
    publication: &Publication,
    id: &RequirementId,
    edition: &Published,
) -> BTreeMap<String, Url> {
    let shown = Shown::release_at(publication, edition.first);
    let translated = edition.translated.keys();
    let languages = [shown.first_language()].into_iter().chain(translated);
    let page =
        |language: &Language| shown.url(&publication.root(language).version(id, edition.version));
    languages.map(|language| (language.to_string(), page(language))).collect()
}

/// The texts that it was made from. A translation came with the first release that held it, and may
/// be gone since.
fn sources(publication: &Publication, id: &RequirementId, edition: &Published) -> Vec<SourceText> {
    let mut releases = vec![edition.last, edition.first];
    releases.extend(edition.translated.values());
    let mut texts: Vec<SourceText> = Vec::new();
    for at in releases {
        let shown = Shown::release_at(publication, at);
        let Some(one) = shown.catalogue().requirement(id) else { continue };
        for text in shown.sources(one) {
            if !texts.iter().any(|known| known.language == text.language) {
                texts.push(text);
            }
        }
    }
    texts
}

fn files(publication: &Publication, file: &VersionFile, facts: &Facts) -> Vec<FileRecord> {
    let shown = file.shown(publication);
    let Some(one) = shown.catalogue().requirement(&file.id) else { return Vec::new() };
    let languages: Vec<String> =
        Translations::of(shown, one).languages().map(|language| language.to_string()).collect();
    let record = |ending: &str, media_type: &str| {
        let address = file.address(ending);
        Some(FileRecord {
            url: shown.url(&address),
            media_type: media_type.to_string(),
            languages: languages.clone(),
            sha256: Sha256(facts.get(&address.file())?.sha256.clone()),
        })
    };
    let both = [record("json", "application/json"), record("jsonld", "application/ld+json")];
    both.into_iter().flatten().collect()
}

impl StandingWord {
    pub fn of(standing: &Standing) -> StandingWord {
        match standing {
            Standing::Current => StandingWord::Current,
            Standing::Superseded { .. } => StandingWord::Superseded,
            Standing::Withdrawn => StandingWord::Withdrawn,
        }
    }
}
