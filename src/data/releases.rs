//! The releases as data.

use super::form::{Day, Sha256, Url};
use super::shown::Shown;
use crate::address;
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
    /// The requirements that it holds, each in its version.
    pub requirements: Vec<Held>,
    /// The requirements that it changed.
    pub changes: Vec<ChangedRequirement>,
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
    let before = at.checked_sub(1).map(|before| &publication.releases.all()[before].catalogue);
    let of_kind = |kind: Kind| {
        publication.releases.changes(at).filter(|changed| changed.kind == kind).count()
    };
    let page = |language| shown.url(&publication.root(language).release(name));
    let held = release.catalogue.requirements.values().map(|one| {
        let version = one.fields.version.value;
        let file = address::data_version(&one.id, version, None, "json");
        Held { id: one.id.to_string(), version: version.to_string(), file: shown.url(&file) }
    });
    let changes = publication.releases.changes(at).map(|changed| ChangedRequirement {
        id: changed.id.to_string(),
        kind: ChangeKind::of(changed.kind),
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
        },
        requirements: held.collect(),
        changes: changes.collect(),
    }
}

impl ChangeKind {
    fn of(kind: Kind) -> ChangeKind {
        match kind {
            Kind::New => ChangeKind::New,
            Kind::Major => ChangeKind::Major,
            Kind::Minor => ChangeKind::Minor,
            Kind::Withdrawn => ChangeKind::Withdrawn,
            Kind::Other => ChangeKind::Other,
        }
    }
}
