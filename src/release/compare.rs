//! What changed between two catalogues, requirement by requirement.

use crate::catalogue::Catalogue;
use crate::catalogue::id::RequirementId;
use crate::catalogue::lock::Lock;
use crate::catalogue::requirement::{Change, Requirement};
use crate::catalogue::vocabulary::{ChangeClass, Status};
use crate::field::text::Language;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// One requirement that is not the same in both.
pub struct Changed<'a> {
    pub id: &'a RequirementId,
    pub before: Option<&'a Requirement>,
    pub after: Option<&'a Requirement>,
    pub kind: Kind,
}

/// What happened to a requirement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    New,
    Major,
    Minor,
    Withdrawn,
    /// The text is the same version but in another category, or is not there any more.
    Other,
    /// The text is the same version, and there is a translation of it now.
    Translated,
}

impl Kind {
    /// The word in classes and string ids.
    pub fn word(self) -> &'static str {
        match self {
            Kind::New => "new",
            Kind::Major => "major",
            Kind::Minor => "minor",
            Kind::Withdrawn => "withdrawn",
            Kind::Other => "other",
            Kind::Translated => "translated",
        }
    }
}

impl Changed<'_> {
    /// The author's words on what changed since the earlier version, oldest first; none for what is new.
    pub fn changes(&self) -> Vec<&Change> {
        let Some(before) = self.before else { return Vec::new() };
        let since = before.fields.version.value;
        let after = self.after.map(|one| one.fields.changes.as_slice()).unwrap_or_default();
        after.iter().filter(|change| change.version.value > since).collect()
    }

    /// What the change means for a buyer: the gravest of the classes. Both are told where some of
    /// it is harder to meet and some easier.
    pub fn classes(&self) -> Vec<ChangeClass> {
        match self.kind {
            Kind::New => vec![ChangeClass::New],
            Kind::Withdrawn => vec![ChangeClass::Withdrawn],
            _ => ChangeClass::gravest(self.changes().iter().map(|change| change.class)),
        }
    }

    /// The words in classes and string ids that tell the change, each with the group of its string.
    pub fn words(&self) -> Vec<(&'static str, &'static str)> {
        let classes = self.classes();
        match classes.is_empty() {
            true => vec![("kind", self.kind.word())],
            false => classes.into_iter().map(|class| ("change", class.word())).collect(),
        }
    }

    /// The languages that the requirement is read in now and was not before. What is new is new in
    /// all of them.
    pub fn translated(&self) -> Vec<&Language> {
        let (Some(before), Some(after)) = (self.before, self.after) else { return Vec::new() };
        translated(before, after)
    }
}

fn translated<'a>(before: &Requirement, after: &'a Requirement) -> Vec<&'a Language> {
    let is_own = |one: &Requirement, language| one.translation_of_its_version(language).is_some();
    let languages = after.translations.keys();
    languages.filter(|language| is_own(after, language) && !is_own(before, language)).collect()
}

/// Every requirement that differs, in the order of their ids.
pub fn compare<'a>(before: Option<&'a Catalogue>, after: &'a Catalogue) -> Vec<Changed<'a>> {
    let ids = after.requirements.keys();
    let mut changed: Vec<Changed> = ids.filter_map(|id| compare_one(before, after, id)).collect();
    let gone = before.iter().flat_map(|before| before.requirements.values());
    changed.extend(
        gone.filter(|one| !after.requirements.contains_key(&one.id)).map(|one| Changed {
            id: &one.id,
            before: Some(one),
            after: None,
            kind: Kind::Other,
        }),
    );
    changed.sort_by_key(|one| one.id);
    changed
}

/// One requirement of the later catalogue, if it differs.
pub fn compare_one<'a>(
    before: Option<&'a Catalogue>,
    after: &'a Catalogue,
    id: &RequirementId,
) -> Option<Changed<'a>> {
    let after = after.requirement(id)?;
    let before = before.and_then(|before| before.requirement(id));
    let kind = kind(before, after)?;
    Some(Changed { id: &after.id, before, after: Some(after), kind })
}

fn kind(before: Option<&Requirement>, after: &Requirement) -> Option<Kind> {
    let Some(before) = before else { return Some(Kind::New) };
    let (old, new) = (before.fields.version.value, after.fields.version.value);
    let is_withdrawn = |one: &Requirement| one.fields.status == Status::Withdrawn;
    if is_withdrawn(after) && !is_withdrawn(before) {
        Some(Kind::Withdrawn)
    } else if new.major != old.major {
        Some(Kind::Major)
    } else if new != old {
        Some(Kind::Minor)
    } else if before.category != after.category {
        Some(Kind::Other)
    } else if !translated(before, after).is_empty() {
        Some(Kind::Translated)
    } else {
        None
    }
}

/// How many requirements are as they were.
pub fn unchanged(before: Option<&Catalogue>, after: &Catalogue) -> usize {
    let Some(before) = before else { return 0 };
    let is_same = |one: &&Arc<Requirement>| {
        before.requirements.get(&one.id).is_some_and(|old| kind(Some(old), one).is_none())
    };
    after.requirements.values().filter(is_same).count()
}

/// A text other than a requirement that is not the same in two releases.
pub struct ChangedText {
    pub path: String,
    pub kind: TextKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    New,
    Changed,
    Gone,
}

impl TextKind {
    /// The word in messages and string ids.
    pub fn word(self) -> &'static str {
        match self {
            TextKind::New => "new",
            TextKind::Changed => "changed",
            TextKind::Gone => "gone",
        }
    }
}

/// The texts beside the requirements that differ, in the order of their paths. Translations go
/// with their texts and are not told apart.
pub fn texts(before: Option<&Lock>, after: &Lock) -> Vec<ChangedText> {
    let sums = |lock: &Lock| -> BTreeMap<String, String> {
        let documents = lock.documents.iter().filter(|one| one.id.is_none());
        documents.map(|one| (one.path.value.to_string(), one.sha256.value.to_string())).collect()
    };
    let (old, new) = (before.map(sums).unwrap_or_default(), sums(after));
    let paths: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let changed = paths.into_iter().filter_map(|path| {
        let kind = match (old.get(path), new.get(path)) {
            (Some(before), Some(after)) if before == after => return None,
            (Some(_), Some(_)) => TextKind::Changed,
            (None, _) => TextKind::New,
            (_, None) => TextKind::Gone,
        };
        Some(ChangedText { path: path.clone(), kind })
    });
    changed.collect()
}
