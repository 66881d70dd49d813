//! What leans on a requirement, and the version that it was last looked at beside: the one that its
//! author names, or the one that was published with it before it was left as it is.

use super::{Release, Releases};
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::requirement::{Change, Requirement};
use crate::catalogue::reviewed::Reviewed;
use crate::catalogue::text::{Block, BlockKind, Inline, InlineKind, Node, Target, Text};
use crate::catalogue::vocabulary::ChangeClass;
use crate::catalogue::{Catalogue, Origin};
use crate::field::text::Slug;
use crate::source::Sources;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// A text that leans on requirements.
pub struct Leaning<'a> {
    pub kind: Kind,
    pub id: &'a Slug,
    pub origin: &'a Origin,
    pub on: BTreeSet<&'a RequirementId>,
    reviewed: &'a Reviewed,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Package,
    Guidance,
    Page,
}

impl Kind {
    /// The word in classes and string ids.
    pub fn word(self) -> &'static str {
        match self {
            Kind::Package => "package",
            Kind::Guidance => "guidance",
            Kind::Page => "page",
        }
    }

    /// The same text in a release.
    fn origin<'a>(self, id: &Slug, catalogue: &'a Catalogue) -> Option<&'a Origin> {
        match self {
            Kind::Package => catalogue.packages.get(id).map(|one| &one.origin),
            Kind::Guidance => catalogue.guidance.get(id).map(|one| &one.origin),
            Kind::Page => catalogue.pages.get(id).map(|one| &one.origin),
        }
    }
}

/// Every text that leans on some requirement: that lists it, links to it or shows it, and the guidance
/// that a requirement names as its own.
pub fn all(catalogue: &Catalogue) -> Vec<Leaning<'_>> {
    let mut named: BTreeMap<&Slug, Vec<&RequirementId>> = BTreeMap::new();
    for one in catalogue.requirements.values() {
        for guidance in &one.fields.guidance {
            named.entry(&guidance.value).or_default().push(&one.id);
        }
    }
    let packages = catalogue.packages.values().map(|one| Leaning {
        kind: Kind::Package,
        id: &one.id,
        origin: &one.origin,
        on: one.fields.requirements.iter().map(|entry| &entry.id.value).collect(),
        reviewed: &one.fields.reviewed,
    });
    let guidance = catalogue.guidance.values().map(|one| Leaning {
        kind: Kind::Guidance,
        id: &one.id,
        origin: &one.origin,
        on: cited(&one.text).chain(named.remove(&one.id).into_iter().flatten()).collect(),
        reviewed: &one.fields.reviewed,
    });
    let pages = catalogue.pages.values().map(|one| Leaning {
        kind: Kind::Page,
        id: &one.id,
        origin: &one.origin,
        on: cited(&one.text).collect(),
        reviewed: &one.fields.reviewed,
    });
    packages.chain(guidance).chain(pages).filter(|one| !one.on.is_empty()).collect()
}

/// The requirements that a text links to or shows.
fn cited(text: &Text) -> impl Iterator<Item = &RequirementId> {
    let mut ids = Vec::new();
    text.walk(&mut |node| {
        ids.extend(match node {
            Node::Block(Block { kind: BlockKind::Transclusion(one), .. }) => Some(&one.id),
            Node::Inline(Inline {
                kind: InlineKind::Link { target: Target::Requirement { id, .. }, .. },
                ..
            }) => Some(id),
            _ => None,
        });
    });
    ids.into_iter()
}

impl Leaning<'_> {
    /// The earlier version that it was last looked at beside, and what has changed since. None where
    /// it was looked at beside the present one, or where nothing was published that it could be behind.
    pub fn behind<'a>(
        &self,
        one: &'a Requirement,
        releases: &Releases,
        sources: &Sources,
    ) -> Option<(Version, Vec<&'a Change>)> {
        let named = self.reviewed.version(&one.id);
        let published = self.published_beside(&one.id, releases, sources);
        let seen = named.max(published)?;
        let since = one.fields.changes.iter().filter(|change| change.version.value > seen);
        (one.fields.version.value > seen).then(|| (seen, since.collect()))
    }

    /// The version that a requirement had in the first of the releases that hold the text as it is.
    fn published_beside(
        &self,
        id: &RequirementId,
        releases: &Releases,
        sources: &Sources,
    ) -> Option<Version> {
        let own = without_review(self.origin, sources);
        let mut earlier = None;
        let mut seen: Option<Version> = None;
        for Release { catalogue, .. } in releases.all().iter().rev() {
            let Some(then) = self.kind.origin(self.id, catalogue) else { break };
            // Releases share the texts that they hold alike.
            if earlier != Some(then.file) && without_review(then, sources) != own {
                break;
            }
            earlier = Some(then.file);
            seen = catalogue.requirement(id).map(|one| one.fields.version.value).or(seen);
        }
        seen
    }
}

/// Whether a change asks for a look at what leans on the text: its meaning is another.
pub fn is_of_meaning(change: &Change) -> bool {
    !matches!(change.class, ChangeClass::Editorial | ChangeClass::Clarified)
}

/// Whether two files hold the same but for what their authors have looked at.
pub fn is_same(one: &Origin, other: &Origin, sources: &Sources) -> bool {
    without_review(one, sources) == without_review(other, sources)
}

/// The text of a file without the lines that say beside what it was looked at.
fn without_review<'a>(origin: &Origin, sources: &'a Sources) -> Cow<'a, [u8]> {
    let bytes: &[u8] = &sources.file(origin.file).bytes;
    let written = origin.places.iter().find(|(name, _)| *name == "reviewed");
    let Some((_, span)) = written else { return Cow::Borrowed(bytes) };
    let start = bytes[..span.start].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
    let end = bytes[span.end..].iter().position(|&byte| byte == b'\n');
    let end = end.map_or(bytes.len(), |at| span.end + at + 1);
    Cow::Owned([&bytes[..start], &bytes[end..]].concat())
}
