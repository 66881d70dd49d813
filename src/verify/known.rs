//! Everything that was ever published, as texts to be found and as facts to be told: each distinct
//! version once, in each language that it has.

use super::evaluate::Version;
use super::matcher::Published;
use super::passage::Passage;
use crate::bundle::passages::passages;
use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::Requirement;
use crate::field::text::Language;
use crate::parallel;
use crate::publication::{Edition, Publication};
use crate::reading::facts::ChangeItem;
use crate::reading::links::Links;
use crate::reading::shown::Shown;
use crate::reading::superseded::Old;
use crate::release::Edition as Held;
use crate::selection::first_whole;
use serde::Serialize;

/// What is known of a requirement, in one language.
#[derive(Clone, Debug, Serialize)]
pub struct Facts {
    pub id: String,
    pub title: String,
    /// The page of what is in force, below the root of the site.
    pub page: String,
    /// Oldest first.
    pub versions: Vec<VersionFacts>,
}

/// How a version stands today.
#[derive(Clone, Debug, Serialize)]
pub struct VersionFacts {
    pub version: String,
    /// Its page for ever, below the root of the site.
    pub page: String,
    /// The checksum of its sealed text in the first language.
    pub sha256: String,
    /// The release that first held it, and its day.
    pub release: String,
    pub date: String,
    /// `current`, `superseded` or `withdrawn`.
    pub standing: &'static str,
    /// Since when it is not in force, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    /// The version to use instead, of the same requirement; or another requirement.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
    /// Why it was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What changed in each later version, oldest first.
    pub changes: Vec<ChangeFacts>,
}

#[derive(Clone, Debug, Serialize)]
pub struct ChangeFacts {
    pub version: String,
    pub class: &'static str,
    /// In the author's words.
    pub text: String,
}

/// The texts of every requirement in some languages, to be found.
pub fn published(publication: &Publication, languages: &[&Language]) -> Vec<Published> {
    let all: Vec<(&RequirementId, &[Held])> = publication.releases.histories().collect();
    parallel::map(&all, |(id, history)| {
        let mut versions = Vec::new();
        for (order, held) in history.iter().enumerate() {
            let of = languages.iter().filter_map(|to| version(publication, id, (order, held), to));
            versions.extend(of);
        }
        Published::new(id.to_string(), versions)
    })
}

/// A version as documents in a language have it. What is not translated stands in its own language
/// there, with the names of registers in that of the document.
fn version(
    publication: &Publication,
    id: &RequirementId,
    (order, held): (usize, &Held),
    language: &Language,
) -> Option<Version> {
    let is_translated = publication.first_in(held, language).is_some();
    let own = if is_translated { language } else { publication.first_language() };
    let edition = first_whole(publication, id, held.version);
    let one = publication.catalogue(edition).requirement(id)?;
    let passages = passages(publication, edition, one, language);
    let passages = passages.iter().map(|(part, text)| Passage::of(*part, text));
    Some(Version {
        id: id.to_string(),
        version: held.version.to_string(),
        language: own.to_string(),
        order,
        passages: passages.filter(|own| own.words > 0).collect(),
    })
}

/// What is known of every requirement, in the order of the ids.
pub fn facts(publication: &Publication, language: &Language) -> Vec<Facts> {
    let all: Vec<(&RequirementId, &[Held])> = publication.releases.histories().collect();
    parallel::map(&all, |(id, history)| of_one(publication, language, id, history))
        .into_iter()
        .flatten()
        .collect()
}

fn of_one(
    publication: &Publication,
    language: &Language,
    id: &RequirementId,
    history: &[Held],
) -> Option<Facts> {
    let edition = Edition::Release(history.last()?.last);
    let guide = Links { publication, edition, is_frozen: false, language };
    let one = publication.catalogue(edition).requirement(id)?;
    let shown = Shown { one, translation: one.translation_of_its_version(language) };
    let root = guide.root_of(shown.translation.is_some());
    let changes = ChangeItem::all(guide, &shown);
    let versions = history.iter().enumerate();
    Some(Facts {
        id: id.to_string(),
        title: shown.translation.map_or(&one.fields.title, |own| &own.fields.title).to_string(),
        page: root.requirement(id).path().to_string(),
        versions: versions
            .map(|(at, held)| VersionFacts {
                changes: later(one, &changes, held),
                ..version_facts(guide, id, one, (at, history))
            })
            .collect(),
    })
}

/// What changed after a version, oldest first.
fn later(one: &Requirement, told: &[ChangeItem], held: &Held) -> Vec<ChangeFacts> {
    // The newest is told first.
    let changes = one.fields.changes.iter().zip(told.iter().rev());
    let later = changes.filter(|(own, _)| own.version.value > held.version);
    let facts = later.map(|(own, told)| ChangeFacts {
        version: told.version.clone(),
        class: own.class.word(),
        text: told.text.clone(),
    });
    facts.collect()
}

fn version_facts(
    guide: Links,
    id: &RequirementId,
    newest: &Requirement,
    (at, history): (usize, &[Held]),
) -> VersionFacts {
    let publication = guide.publication;
    let held = &history[at];
    let lock = |at: usize| &publication.releases.all()[at].lock;
    let old = Old::of(guide, id, held.version);
    let is_withdrawn = old.as_ref().is_some_and(|old| old.word == "withdrawn");
    let withdrawn = newest.fields.withdrawn.as_ref().filter(|_| is_withdrawn);
    let next = history.get(at + 1).filter(|_| !is_withdrawn);
    let since = next.map(|next| lock(next.first).fields.date.value.to_string());
    let last = history.last().filter(|last| old.is_some() && last.version != held.version);
    let root = guide.root_of(publication.first_in(held, guide.language).is_some());
    VersionFacts {
        version: held.version.to_string(),
        page: root.version(id, held.version).path().to_string(),
        sha256: sealed(publication, id, held),
        release: lock(held.first).name().to_string(),
        date: lock(held.first).fields.date.value.to_string(),
        standing: old.as_ref().map_or("current", |old| old.word),
        since: since.or_else(|| withdrawn.map(|own| own.date.value.to_string())),
        by: last.filter(|_| !is_withdrawn).map(|last| last.version.to_string()),
        successor: withdrawn
            .and_then(|own| own.successor.as_ref())
            .map(|own| own.value.to_string()),
        reason: withdrawn.map(|own| own.reason.to_string()),
        changes: Vec::new(),
    }
}

/// The checksum of a version's text in the first language, as its release gives it.
fn sealed(publication: &Publication, id: &RequirementId, held: &Held) -> String {
    let name = format!("/{id}.md");
    let mut texts = publication.releases.all()[held.first].lock.texts_of(id);
    let own = texts.find(|text| text.path.value.ends_with(&name));
    own.map(|own| own.sha256.value.to_string()).unwrap_or_default()
}
