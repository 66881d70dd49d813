//! The history of a requirement: every version with what changed in it, and the ways to both.

use crate::catalogue::id::{RequirementId, Version};
use crate::reading::facts::ChangeItem;
use crate::reading::label::Label;
use crate::reading::shown::Shown;
use crate::release::Edition as Published;
use crate::site::page_context::PageContext;
use serde::Serialize;

/// A change of a version; the first version of all has changed nothing.
#[derive(Serialize)]
pub struct HistoryItem {
    version: String,
    date: String,
    class: Option<Label>,
    text: Option<String>,
    /// The page of the version, where it is published in the language of this page and another page.
    href: Option<String>,
    /// What it changed word by word, where there was a version before.
    difference: Option<String>,
}

impl HistoryItem {
    /// The newest first.
    pub fn all(here: &PageContext, shown: &Shown) -> Vec<HistoryItem> {
        let id = &shown.one.id;
        let releases = &here.site.publication.releases;
        let is_there =
            |one: &&Published| here.site.publication.first_in(one, here.language).is_some();
        let published: Vec<&Published> = releases.history(id).iter().filter(is_there).collect();
        let mut items: Vec<HistoryItem> = ChangeItem::all(here.guide(), shown)
            .into_iter()
            .map(|change| {
                let at = published.iter().position(|one| one.version.to_string() == change.version);
                HistoryItem {
                    href: at.and_then(|at| page(here, id, published[at].version)),
                    difference: at.filter(|at| *at > 0).map(|at| {
                        here.href(&here.root().version_changes(id, published[at].version))
                    }),
                    version: change.version,
                    date: change.date,
                    class: Some(change.class),
                    text: Some(change.text),
                }
            })
            .collect();
        let first = published.first().map(|one| (one.version, one.first));
        let is_told =
            |version: Version| items.iter().any(|item| item.version == version.to_string());
        if let Some((version, at)) = first.filter(|(version, _)| !is_told(*version)) {
            let day = releases.all()[at].lock.fields.date.value;
            items.push(HistoryItem {
                version: version.to_string(),
                date: here.words().date(day),
                class: None,
                text: None,
                href: page(here, id, version),
                difference: None,
            });
        }
        items
    }
}

/// None on the page itself.
fn page(here: &PageContext, id: &RequirementId, version: Version) -> Option<String> {
    let address = here.root().version(id, version);
    (*here.address != address).then(|| here.href(&address))
}
