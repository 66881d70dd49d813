//! What changed in a version of a requirement since the one before.

use super::difference::{Part, parts};
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::requirement::Change;
use crate::field::text::Line;
use crate::phrasebook::Argument;
use crate::reading::label::{Label, label};
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct VersionChanges {
    frame: Frame,
    title: String,
    requirement: String,
    before: Link,
    after: Link,
    changes: Vec<Explained>,
    parts: Vec<Part>,
}

/// A change in the author's words.
#[derive(Serialize)]
pub struct Explained {
    pub version: String,
    pub class: Label,
    pub text: String,
    /// The language of the text, where it is not that of the page.
    pub lang: Option<String>,
}

impl Explained {
    pub fn of(here: &PageContext, change: &Change, translated: Option<&Line>) -> Explained {
        Explained {
            version: change.version.value.to_string(),
            class: label(here.words(), "change", change.class.word()),
            text: translated.unwrap_or(&change.text).to_string(),
            lang: here.first_unless_shown().filter(|_| translated.is_none()),
        }
    }
}

impl View for VersionChanges {
    const TEMPLATE: &'static str = "pages/version_changes.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(
    here: &PageContext,
    id: &RequirementId,
    before: Version,
    after: Version,
) -> VersionChanges {
    let words = here.words();
    let releases = &here.site.publication.releases;
    let new = &here.catalogue().requirements[id];
    let old = releases.in_catalogue(id, before);
    let title = words.format(
        "changes-title",
        &[
            ("id", Argument::Text(id.to_string())),
            ("before", Argument::Text(before.to_string())),
            ("after", Argument::Text(after.to_string())),
        ],
    );
    let version = |version: Version| Link {
        title: format!("{} {version}", words.get("version")),
        href: here.href(&here.root().version(id, version)),
        lang: None,
    };
    let about = About {
        title: &title,
        description: &title,
        trail: here.category(&new.category).into_iter().chain([version(after)]).collect(),
        address: &|root| root.version_changes(id, after),
        is_translated: &|language| here.site.publication.tells_changes(id, after, language),
        is_stale: false,
    };
    let changes = new.fields.changes.iter().enumerate();
    let own = new.translations.get(here.language);
    VersionChanges {
        frame: Frame::new(here, about),
        requirement: own.map_or(&new.fields.title, |own| &own.fields.title).to_string(),
        before: version(before),
        after: version(after),
        changes: changes
            .filter(|(_, change)| change.version.value > before && change.version.value <= after)
            .map(|(index, change)| {
                Explained::of(here, change, own.and_then(|own| own.fields.changes.get(index)))
            })
            .collect(),
        parts: old
            .map(|(catalogue, old)| parts(here, (catalogue, old), (here.catalogue(), new)))
            .unwrap_or_default(),
        title,
    }
}
