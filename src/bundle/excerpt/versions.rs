//! The versions of a requirement and how each stands today: what a selection asks to say what has changed
//! since, and whether a version is still in force.

use crate::address::{self, Address};
use crate::bundle::passages::{Marked, passages};
use crate::catalogue::id::{RequirementId, Version};
use crate::field::text::Language;
use crate::publication::{Edition, Publication};
use crate::reading::facts::ChangeItem;
use crate::reading::links::Links;
use crate::reading::shown::Shown;
use crate::reading::superseded::Old;
use crate::release::Edition as Published;
use crate::selection::{first_whole, is_on_site};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug)]
pub struct VersionsId {
    pub id: RequirementId,
    pub language: Language,
}

#[derive(Serialize)]
pub struct Versions {
    id: String,
    title: String,
    /// Its page, below the root of the site.
    page: String,
    /// The version to use today; none where nothing is in force.
    current: Option<String>,
    versions: Vec<One>,
    /// What changed in each version, in the words of its authors; the newest first.
    changes: Vec<ChangeItem>,
    /// The language of those words, where it is another.
    changes_lang: Option<String>,
}

#[derive(Serialize)]
struct One {
    version: String,
    /// Its page for ever, and the page of what changed in it, below the root of the site.
    page: String,
    difference: Option<String>,
    /// The release that first held it, and its day; none for work that is not published.
    release: Option<String>,
    date: Option<String>,
    /// That it is not in force, where that is so.
    old: Option<Old>,
    /// What binds in it as documents in this language have it, for those who look a text up.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    passages: Vec<Marked>,
    /// The language of these, where it is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    lang: Option<String>,
    /// The same in every language.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    standing: BTreeMap<String, String>,
}

/// Every requirement of which some version may be chosen, in each language.
pub fn list(publication: &Publication) -> Vec<VersionsId> {
    if !is_on_site(publication) {
        return Vec::new();
    }
    let published = publication.releases.histories().map(|(id, _)| id);
    let is_draft = publication.current() == Edition::Draft;
    let working = publication.working.requirements.keys();
    let working = working.filter(|id| is_draft && publication.releases.history(id).is_empty());
    let ids: Vec<&RequirementId> = published.chain(working).collect();
    let languages = publication.languages().iter();
    let of = |language: &Language| {
        let language = language.clone();
        ids.iter().map(move |id| VersionsId { id: (*id).clone(), language: language.clone() })
    };
    languages.flat_map(of).collect()
}

impl VersionsId {
    pub fn address(&self) -> Address {
        address::excerpt_versions(&self.id, &self.language)
    }

    pub fn make(&self, publication: &Publication) -> Option<Versions> {
        let history = publication.releases.history(&self.id);
        let edition = match (publication.current(), history.last()) {
            (Edition::Draft, _) if publication.working.requirement(&self.id).is_some() => {
                Edition::Draft
            }
            (_, last) => Edition::Release(last?.last),
        };
        let guide = Links { publication, edition, is_frozen: false, language: &self.language };
        let one = publication.catalogue(edition).requirement(&self.id)?;
        let shown = Shown { one, translation: one.translation_of_its_version(&self.language) };
        let newest = one.fields.version.value;
        let mut versions: Vec<One> = history.iter().map(|own| self.published(guide, own)).collect();
        if edition == Edition::Draft && history.iter().all(|own| own.version != newest) {
            versions.push(One {
                version: newest.to_string(),
                page: guide.root().requirement(&self.id).path().to_string(),
                difference: None,
                release: None,
                date: None,
                old: None,
                passages: Vec::new(),
                lang: None,
                standing: BTreeMap::new(),
            });
        }
        let newest = versions.last().filter(|own| own.old.is_none());
        let is_translated = shown.translation.is_some();
        Some(Versions {
            id: self.id.to_string(),
            title: shown.translation.map_or(&one.fields.title, |own| &own.fields.title).to_string(),
            page: guide.root_of(is_translated).requirement(&self.id).path().to_string(),
            current: newest.map(|own| own.version.clone()),
            versions,
            changes: ChangeItem::all(guide, &shown),
            changes_lang: (!is_translated && !guide.is_first()).then(|| guide.first().to_string()),
        })
    }

    fn passages(&self, publication: &Publication, own: &Published) -> Vec<Marked> {
        let edition = first_whole(publication, &self.id, own.version);
        let one = publication.catalogue(edition).requirement(&self.id);
        one.map(|one| passages(publication, edition, one, &self.language)).unwrap_or_default()
    }

    fn published(&self, guide: Links, own: &Published) -> One {
        let publication = guide.publication;
        let is_translated = publication.first_in(own, &self.language).is_some();
        let root = guide.root_of(is_translated);
        let version: Version = own.version;
        let language = if is_translated { guide.language } else { guide.first() };
        let has_before = publication.tells_changes(&self.id, version, language);
        let standing = publication.languages().iter().filter_map(|language| {
            let guide = Links { language, ..guide };
            Some((language.to_string(), Old::of(guide, &self.id, version)?.text))
        });
        let lock = &publication.releases.all()[own.first].lock;
        One {
            version: version.to_string(),
            page: root.version(&self.id, version).path().to_string(),
            difference: has_before
                .then(|| root.version_changes(&self.id, version).path().to_string()),
            release: Some(lock.name().to_string()),
            date: Some(guide.words().date(lock.fields.date.value)),
            old: Old::of(guide, &self.id, version),
            passages: self.passages(publication, own),
            lang: (!is_translated).then(|| guide.first().to_string()),
            standing: standing.collect(),
        }
    }
}
