//! How a version stands as of the last release. This bar is all that changes on the page of a
//! published version.

use super::decision::DecisionItem;
use crate::address;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::vocabulary::Status;
use crate::publication::Edition;
use crate::reading::label::{Label, label};
use crate::release::Edition as Published;
use crate::release::standing::Standing;
use crate::site::page_context::PageContext;
use serde::Serialize;

#[derive(Serialize)]
pub struct StandingBar {
    status: Label,
    /// Whether this page is not the present text.
    is_past: bool,
    /// Whether this page shows unsealed work.
    is_draft: bool,
    current: String,
    /// What stands there, in words: a text in force, or why there is none.
    current_title: String,
    /// From this version to the present one, where there is one step between.
    difference: Option<String>,
    versions: Vec<VersionLink>,
    /// The newest versions, as the page that compares takes them, where there are several.
    compared: Option<String>,
    feed: String,
}

/// So many versions fit beside each other.
const COMPARED: usize = 3;

#[derive(Serialize)]
struct VersionLink {
    version: String,
    href: String,
    /// What changed in it.
    changes: Option<String>,
    releases: String,
    /// The day of the first release that holds it.
    date: String,
    decision: Option<DecisionItem>,
    explained: Vec<String>,
    is_here: bool,
}

impl StandingBar {
    /// None where the requirement was never published.
    pub fn of(here: &PageContext, id: &RequirementId, version: Version) -> Option<StandingBar> {
        let releases = &here.site.publication.releases;
        let history = releases.history(id);
        let root = here.root();
        let last = history.last()?;
        let standing = releases.standing(id, version);
        let status = if here.is_draft() { Status::Draft } else { standing.status() };
        let newest = match standing {
            Standing::Superseded { has_current: true, .. } => Status::Current,
            _ => releases.standing(id, last.version).status(),
        };
        let at = history.iter().position(|edition| edition.version == version);
        let next = at.and_then(|at| history.get(at + 1));
        let versions = versions(here, id, version, history);
        Some(StandingBar {
            compared: compared(id, &versions),
            status: label(here.words(), "status", status.word()),
            is_past: here.is_frozen && last.version != version,
            is_draft: here.edition == Edition::Draft,
            current: here.href(&root.requirement(id)),
            current_title: here.words().get(&format!("standing-to-{}", newest.word())),
            difference: next
                .filter(|next| is_here(here, next))
                .map(|next| here.href(&root.version_changes(id, next.version))),
            versions,
            feed: here.href(&address::feed_page(&root.requirement_feed(id))),
        })
    }
}

/// The newest first is what the page shows, the oldest first what it compares with.
fn compared(id: &RequirementId, versions: &[VersionLink]) -> Option<String> {
    let newest = versions.iter().take(COMPARED).rev();
    let named: Vec<String> = newest.map(|own| format!("{id}@{}", own.version)).collect();
    (named.len() > 1).then(|| named.join(","))
}

/// Whether a version has a page in the language of this one.
fn is_here(here: &PageContext, edition: &Published) -> bool {
    here.site.publication.first_in(edition, here.language).is_some()
}

fn versions(
    here: &PageContext,
    id: &RequirementId,
    shown: Version,
    history: &[Published],
) -> Vec<VersionLink> {
    let root = here.root();
    let all = here.site.publication.releases.all();
    let name = |at: usize| all[at].lock.name().to_string();
    let mut has_before = false;
    let mut links = Vec::new();
    for edition in history.iter().filter(|edition| is_here(here, edition)) {
        let version = edition.version;
        links.push(VersionLink {
            version: version.to_string(),
            href: here.href(&root.version(id, version)),
            changes: has_before.then(|| here.href(&root.version_changes(id, version))),
            releases: if edition.first == edition.last {
                name(edition.first)
            } else {
                format!("{}–{}", name(edition.first), name(edition.last))
            },
            date: here.words().date(all[edition.first].lock.fields.date.value),
            decision: decision(here, id, version),
            explained: explained(here, id, version),
            is_here: here.is_frozen && version == shown,
        });
        has_before = true;
    }
    links.reverse();
    links
}

/// Who decided on a version, and when.
fn decision(here: &PageContext, id: &RequirementId, version: Version) -> Option<DecisionItem> {
    let one = here.site.publication.releases.requirement(id, version)?;
    Some(DecisionItem::of(here, one.fields.decision.as_ref()?))
}

/// What changed in a version, in the author's words.
fn explained(here: &PageContext, id: &RequirementId, version: Version) -> Vec<String> {
    let Some(one) = here.site.publication.releases.requirement(id, version) else {
        return Vec::new();
    };
    let own = one.translation_of_its_version(here.language).map(|own| &own.fields.changes);
    let changes = one.fields.changes.iter().enumerate();
    changes
        .filter(|(_, change)| change.version.value == version)
        .map(|(index, change)| {
            let class = here.words().get(&format!("change-{}", change.class.word()));
            let text = own.and_then(|own| own.get(index)).unwrap_or(&change.text);
            format!("{class}: {}", &**text)
        })
        .collect()
}
