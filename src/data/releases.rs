//! The releases as data.

use super::document::Document;
use super::form::{Day, Sha256, Url, Word};
use super::shown::Shown;
use crate::address;
use crate::catalogue::vocabulary::ChangeClass;
use crate::hash::sha256;
use crate::publication::Publication;
use crate::release::Release;
use crate::release::compare::{self, Kind};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// A release: what was published, and when.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ReleaseRecord {
    /// The name: a year and its number in the year.
    pub name: String,
    /// The day of publication.
    pub date: Day,
    /// What the release is about, in the words of those who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The page in each language.
    pub pages: BTreeMap<String, Url>,
    /// The list of the checksums of its texts, as the tool `sha256sum` writes them.
    pub checksums: Url,
    /// The SHA-256 checksum of the lock, which lists every text with its checksum.
    pub lock_sha256: Sha256,
    /// The SHA-256 checksum of the lock of the release before this one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous_lock_sha256: Option<Sha256>,
    /// How many requirements it holds and changed.
    pub counts: Counts,
    /// The requirements that it changed.
    pub changes: Vec<ChangedRequirement>,
    /// The file of what it holds.
    pub file: Url,
}

/// What a release holds. No later release changes it.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ReleaseContents {
    /// The name: a year and its number in the year.
    pub name: String,
    /// The day of publication.
    pub date: Day,
    /// An earlier release that holds the same requirements in the same versions, and lists them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub same_as: Option<Url>,
    /// The requirements that it holds, each in its version. Left out where another release lists them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirements: Option<Vec<Held>>,
}

/// How many requirements a release holds and changed.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Counts {
    /// The requirements that it holds.
    pub requirements: usize,
    /// Those that are as they were in the release before.
    pub unchanged: usize,
    /// Those that are new.
    pub new: usize,
    /// Those whose obligation changed.
    pub major: usize,
    /// Those that were clarified.
    pub minor: usize,
    /// Those that were withdrawn.
    pub withdrawn: usize,
    /// Those that moved to another category or are not there any more.
    pub other: usize,
    /// Those of which there is a new translation, and nothing else is new.
    pub translated: usize,
}

/// A requirement in a release.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Held {
    /// The id of the requirement.
    pub id: String,
    /// The version that the release holds.
    pub version: String,
    /// The file of that version.
    pub file: Url,
}

/// A requirement that a release changed.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChangedRequirement {
    /// The id of the requirement.
    pub id: String,
    /// What happened to it.
    pub kind: ChangeKind,
    /// What the change means, the gravest first: two where some of it is harder to meet and some easier.
    pub classes: Vec<Word<ChangeClass>>,
    /// The languages that it is read in now and was not before.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub translations: Vec<String>,
    /// The version in the release before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The version in this release.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}

/// What happened to a requirement.
#[derive(Clone, Copy, Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum ChangeKind {
    /// It is new.
    New,
    /// The obligation changed.
    Major,
    /// It was clarified.
    Minor,
    /// It was withdrawn.
    Withdrawn,
    /// It moved to another category or is not there any more.
    Other,
    /// There is a new translation of the same version.
    Translated,
}

/// Every release, oldest first.
pub fn records(publication: &Publication) -> Vec<ReleaseRecord> {
    let all = publication.releases.all().iter().enumerate();
    all.map(|(at, release)| record(publication, at, release)).collect()
}

fn record(publication: &Publication, at: usize, release: &Release) -> ReleaseRecord {
    let shown = Shown::release_at(publication, at);
    let fields = &release.lock.fields;
    let name = release.lock.name();
    let before = at.checked_sub(1).map(|before| &*publication.releases.all()[before].catalogue);
    let of_kind = |kind: Kind| {
        publication.releases.changes(at).filter(|changed| changed.kind == kind).count()
    };
    let page = |language| shown.url(&publication.root(language).release(name));
    let changes = publication.releases.changes(at).map(|changed| ChangedRequirement {
        id: changed.id.to_string(),
        kind: ChangeKind::of(changed.kind),
        classes: changed.classes().into_iter().map(Word).collect(),
        translations: changed.translated().iter().map(|language| language.to_string()).collect(),
        before: changed.before.map(|one| one.fields.version.value.to_string()),
        after: changed.after.map(|one| one.fields.version.value.to_string()),
    });
    ReleaseRecord {
        name: name.to_string(),
        date: Day(fields.date.value),
        notes: fields.notes.as_deref().map(str::to_string),
        pages: publication
            .languages()
            .iter()
            .map(|language| (language.to_string(), page(language)))
            .collect(),
        checksums: shown.url(&address::checksums(name)),
        lock_sha256: Sha256(sha256(&publication.sources.file(release.lock.file).bytes)),
        previous_lock_sha256: fields.previous.as_deref().map(|sum| Sha256(sum.to_string())),
        counts: Counts {
            requirements: release.catalogue.requirements.len(),
            unchanged: compare::unchanged(before, &release.catalogue),
            new: of_kind(Kind::New),
            major: of_kind(Kind::Major),
            minor: of_kind(Kind::Minor),
            withdrawn: of_kind(Kind::Withdrawn),
            other: of_kind(Kind::Other),
            translated: of_kind(Kind::Translated),
        },
        changes: changes.collect(),
        file: shown.url(&address::data_release(name)),
    }
}

/// The file of what a release holds.
pub fn contents(publication: &Publication, at: usize) -> String {
    let shown = Shown::release_at(publication, at);
    let all = publication.releases.all();
    let name = |at: usize| all[at].lock.name();
    let listed_in = publication.releases.same_as(at);
    let held = all[at].catalogue.requirements.values().map(|one| {
        let version = one.fields.version.value;
        let file = address::data_version(&one.id, version, None, "json");
        Held { id: one.id.to_string(), version: version.to_string(), file: shown.url(&file) }
    });
    let data = ReleaseContents {
        name: name(at).to_string(),
        date: Day(all[at].lock.fields.date.value),
        same_as: (listed_in != at).then(|| shown.url(&address::data_release(name(listed_in)))),
        requirements: (listed_in == at).then(|| held.collect()),
    };
    Document::new(shown, &address::data_release(name(at)), SCHEMA, data).write_compact()
}

/// What the schema of what a release holds is named.
pub const SCHEMA: &str = "utgava";

impl ChangeKind {
    fn of(kind: Kind) -> ChangeKind {
        match kind {
            Kind::New => ChangeKind::New,
            Kind::Major => ChangeKind::Major,
            Kind::Minor => ChangeKind::Minor,
            Kind::Withdrawn => ChangeKind::Withdrawn,
            Kind::Other => ChangeKind::Other,
            Kind::Translated => ChangeKind::Translated,
        }
    }
}
