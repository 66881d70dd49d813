//! The releases: what each published, which version of a requirement was where, and what changed.

pub mod cache;
pub mod compare;
pub mod difference;
pub mod leaning;
pub mod seal;
pub mod standing;

use self::compare::{Changed, compare, compare_one};
use crate::catalogue::Catalogue;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::lock::{Lock, ReleaseName};
use crate::catalogue::requirement::Requirement;
use crate::field::text::Language;
use crate::parse::sealed::Sealed;
use crate::source::FileId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What was published, and when.
#[derive(Debug)]
pub struct Release {
    pub lock: Lock,
    pub catalogue: Arc<Catalogue>,
}

/// Every release, oldest first, and the history of every requirement. The histories are the
/// ledger: an id that is in it is never used for anything else.
#[derive(Debug, Default)]
pub struct Releases {
    list: Vec<Release>,
    histories: BTreeMap<RequirementId, Vec<Edition>>,
    /// For each release, the ids of what is not as it was in the one before.
    changed: Vec<Vec<RequirementId>>,
}

/// Whether a release holds the same texts as the one before.
fn is_same(list: &[Release], at: usize) -> bool {
    at > 0 && Arc::ptr_eq(&list[at - 1].catalogue, &list[at].catalogue)
}

/// One published version of a requirement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edition {
    pub version: Version,
    /// The places in the list of the first and the last release that hold it.
    pub first: usize,
    pub last: usize,
    /// The place of the first release that holds it in each language that it is translated to. A
    /// translation of an earlier version does not count.
    pub translated: BTreeMap<Language, usize>,
}

impl Releases {
    pub fn new(sealed: Vec<Sealed>) -> Releases {
        let list: Vec<Release> = sealed
            .into_iter()
            .map(|one| Release { lock: one.lock, catalogue: one.catalogue })
            .collect();
        let mut histories: BTreeMap<RequirementId, Vec<Edition>> = BTreeMap::new();
        for (at, release) in list.iter().enumerate() {
            if is_same(&list, at) {
                // What holds the same lasts one release longer, and is all that is to be said.
                let editions = histories.values_mut().filter_map(|history| history.last_mut());
                editions.filter(|edition| edition.last + 1 == at).for_each(|one| one.last = at);
                continue;
            }
            for (id, one) in &release.catalogue.requirements {
                let version = one.fields.version.value;
                let history = histories.entry(id.clone()).or_default();
                if history.last().is_none_or(|last| last.version != version) {
                    let translated = BTreeMap::new();
                    history.push(Edition { version, first: at, last: at, translated });
                }
                let Some(edition) = history.last_mut() else { continue };
                edition.last = at;
                for language in one.translations.keys() {
                    if one.translation_of_its_version(language).is_some()
                        && !edition.translated.contains_key(language)
                    {
                        edition.translated.insert(language.clone(), at);
                    }
                }
            }
        }
        let changed = (0..list.len())
            .map(|at| {
                let before = at.checked_sub(1).map(|before| &*list[before].catalogue);
                // A release that holds the same texts as the one before is not compared.
                if is_same(&list, at) {
                    return Vec::new();
                }
                let changed = compare(before, &list[at].catalogue);
                changed.into_iter().map(|one| one.id.clone()).collect()
            })
            .collect();
        Releases { list, histories, changed }
    }

    /// What a release changed since the one before; all that it holds, for the first.
    pub fn changes(&self, at: usize) -> impl Iterator<Item = Changed<'_>> {
        self.changed[at].iter().filter_map(move |id| self.change(at, id))
    }

    /// What a release changed in one requirement.
    pub fn change(&self, at: usize, id: &RequirementId) -> Option<Changed<'_>> {
        let before = at.checked_sub(1).map(|before| &*self.list[before].catalogue);
        compare_one(before, &self.list[at].catalogue, id)
    }

    /// The first of the releases up to this one that hold the same requirements in the same versions.
    pub fn same_as(&self, at: usize) -> usize {
        (1..=at).rev().find(|&at| !self.changed[at].is_empty()).unwrap_or(0)
    }

    /// The first of the releases up to this one that list the same texts.
    pub fn same_texts_as(&self, at: usize) -> usize {
        let is_new = |at: &usize| {
            !Arc::ptr_eq(&self.list[at - 1].lock.documents, &self.list[*at].lock.documents)
        };
        (1..=at).rev().find(is_new).unwrap_or(0)
    }

    /// Whether a release changed a requirement.
    pub fn is_changed(&self, at: usize, id: &RequirementId) -> bool {
        self.changed[at].binary_search(id).is_ok()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Oldest first.
    pub fn all(&self) -> &[Release] {
        &self.list
    }

    pub fn latest(&self) -> Option<&Release> {
        self.list.last()
    }

    pub fn find(&self, name: &ReleaseName) -> Option<&Release> {
        self.list.iter().find(|release| release.lock.name() == name)
    }

    /// Every address that was published, with the lock that lists it.
    pub fn addresses(&self) -> BTreeMap<String, FileId> {
        let list = self.list.iter().rev();
        list.flat_map(|release| {
            let addresses = release.lock.fields.addresses.iter();
            addresses
                .map(|address| (address.trim_start_matches('/').to_string(), release.lock.file))
        })
        .collect()
    }

    /// The published versions of each requirement, oldest first.
    pub fn histories(&self) -> impl Iterator<Item = (&RequirementId, &[Edition])> {
        self.histories.iter().map(|(id, history)| (id, history.as_slice()))
    }

    pub fn history(&self, id: &RequirementId) -> &[Edition] {
        self.histories.get(id).map_or(&[], Vec::as_slice)
    }

    /// A published version, as the first release that held it had it.
    pub fn requirement(&self, id: &RequirementId, version: Version) -> Option<&Requirement> {
        self.in_catalogue(id, version).map(|(_, one)| one)
    }

    /// The same, with the catalogue of that release.
    pub fn in_catalogue(
        &self,
        id: &RequirementId,
        version: Version,
    ) -> Option<(&Catalogue, &Requirement)> {
        let edition = self.history(id).iter().find(|edition| edition.version == version)?;
        let catalogue = &self.list[edition.first].catalogue;
        Some((catalogue, catalogue.requirements.get(id)?))
    }
}
