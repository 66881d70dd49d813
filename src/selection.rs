//! What is selected of the catalogue: some requirements, each in a version, and what they are
//! together. Documents are made of selections; `offer` lists those that are published.

pub mod form;
pub mod link;
pub mod notice;
pub mod offer;
mod reuse;
pub mod title;

use crate::address::Address;
use crate::catalogue::id::{CategoryPath, RequirementId, Version};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Status;
use crate::field::text::{Language, PlaceholderKey, Slug};
use crate::publication::{Edition, Publication};
use crate::reading::links::Links;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is selected.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// Everything in force in a release.
    Whole,
    Category(CategoryPath),
    Package(Slug),
    Requirement(RequirementId, Version),
    /// What someone has asked for, under a name.
    Chosen,
}

/// One requirement of a selection, in the version that one catalogue holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    pub id: RequirementId,
    /// The catalogue that holds the version and the registers of its time.
    pub edition: Edition,
    /// The package that says why it is here.
    pub package: Option<Slug>,
}

#[derive(Clone, Debug)]
pub struct Selection {
    pub subject: Subject,
    /// The release that it is taken from, and whose registers and words it uses.
    pub edition: Edition,
    pub chosen: Vec<Chosen>,
    pub filled: Filled,
    pub procurement: Procurement,
    /// The last release that shows the same, where it is known to be a later one.
    pub unchanged_until: Option<Edition>,
}

/// The procurement that a selection is made for, as its documents name it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Procurement {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authority: Option<String>,
    /// The number in the authority's register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The last day of tenders, as in `2027-06-30`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_day: Option<String>,
}

impl Procurement {
    /// What stands at a place on the cover, by its word in ids of strings.
    pub fn place(&self, word: &str) -> Option<String> {
        let own = match word {
            "authority" => &self.authority,
            "number" => &self.number,
            "procurement" => &self.name,
            "date" => &self.date,
            _ => &None,
        };
        own.clone()
    }
}

/// What the buyer has filled in: for one requirement, or for every one that asks for it. The same
/// key often means different things in different requirements.
#[derive(Clone, Debug, Default)]
pub struct Filled {
    values: BTreeMap<(Option<RequirementId>, PlaceholderKey), String>,
}

impl Filled {
    pub fn insert(&mut self, id: Option<RequirementId>, key: PlaceholderKey, value: String) {
        self.values.insert((id, key), value);
    }

    /// What is filled in, and for which requirement where it is not for all.
    pub fn keys(&self) -> impl Iterator<Item = (Option<&RequirementId>, &PlaceholderKey)> {
        self.values.keys().map(|(id, key)| (id.as_ref(), key))
    }

    /// The value of a placeholder in a requirement; one that was meant for it goes first.
    pub fn value(&self, id: &RequirementId, key: &PlaceholderKey) -> Option<&str> {
        let own = self.values.get(&(Some(id.clone()), key.clone()));
        own.or_else(|| self.values.get(&(None, key.clone()))).map(String::as_str)
    }
}

impl Selection {
    /// Everything in force.
    pub fn whole(publication: &Publication, edition: Edition) -> Selection {
        let all = in_force(publication, edition);
        Selection::of(Subject::Whole, edition, all.map(|one| chosen(one, edition)))
    }

    /// A category with those below it.
    pub fn category(publication: &Publication, edition: Edition, path: &CategoryPath) -> Selection {
        let all = in_force(publication, edition).filter(|one| one.category.is_within(path));
        Selection::of(Subject::Category(path.clone()), edition, all.map(|one| chosen(one, edition)))
    }

    /// A package in its own order. A version that it names is taken from the release that first held it.
    pub fn package(publication: &Publication, edition: Edition, id: &Slug) -> Option<Selection> {
        let package = publication.catalogue(edition).packages.get(id)?;
        let entries = package.fields.requirements.iter().map(|entry| {
            let version = entry.version.as_ref().map(|version| version.value);
            let edition = version
                .and_then(|version| holding(publication, edition, &entry.id.value, version))
                .unwrap_or(edition);
            Chosen { id: entry.id.value.clone(), edition, package: Some(id.clone()) }
        });
        Some(Selection::of(Subject::Package(id.clone()), edition, entries))
    }

    /// One version alone, as the catalogue has it that first held it.
    pub fn requirement(id: &RequirementId, version: Version, edition: Edition) -> Selection {
        let one = Chosen { id: id.clone(), edition, package: None };
        Selection::of(Subject::Requirement(id.clone(), version), edition, [one].into_iter())
    }

    /// What someone has chosen.
    pub fn chosen(edition: Edition, chosen: Vec<Chosen>) -> Selection {
        Selection::of(Subject::Chosen, edition, chosen.into_iter())
    }

    fn of(subject: Subject, edition: Edition, chosen: impl Iterator<Item = Chosen>) -> Selection {
        Selection {
            subject,
            edition,
            chosen: chosen.collect(),
            filled: Filled::default(),
            procurement: Procurement::default(),
            unchanged_until: None,
        }
    }

    /// The requirements with the catalogues that they are taken from.
    pub fn requirements<'a>(
        &'a self,
        publication: &'a Publication,
    ) -> impl Iterator<Item = (&'a Chosen, &'a Requirement)> {
        self.chosen
            .iter()
            .filter_map(|one| Some((one, publication.catalogue(one.edition).requirement(&one.id)?)))
    }

    /// The last release that shows the same. A version alone is the same as long as it is shown.
    pub fn last(&self, publication: &Publication) -> Edition {
        if let (Subject::Requirement(id, version), Edition::Release(at)) =
            (&self.subject, self.edition)
        {
            let history = publication.releases.history(id);
            let own = history.iter().find(|one| one.version == *version);
            return Edition::Release(own.map_or(at, |own| own.last.max(at)));
        }
        self.unchanged_until.unwrap_or(self.edition)
    }

    /// How everything is seen from what the selection is taken from: from a release, as it then was.
    pub fn links<'a>(&self, publication: &'a Publication, language: &'a Language) -> Links<'a> {
        let is_frozen = matches!(self.edition, Edition::Release(_));
        Links { publication, edition: self.edition, is_frozen, language }
    }

    /// Whether any of it is written in a language.
    pub fn is_in(&self, publication: &Publication, language: &Language) -> bool {
        let first = publication.first_language();
        language == first
            || self
                .requirements(publication)
                .any(|(_, one)| one.translation_of_its_version(language).is_some())
    }

    /// The address of the selection. What was chosen freely stands in it.
    pub fn address(&self, guide: Links) -> String {
        let page = self.page(guide).absolute(guide.publication.base_url());
        if self.subject != Subject::Chosen || !is_on_site(guide.publication) {
            return page;
        }
        let chosen = self.requirements(guide.publication);
        let chosen = chosen.map(|(own, one)| (&own.id, one.fields.version.value));
        format!("{page}#{}", link::fragment(chosen))
    }

    /// The page of the selection. What was chosen freely has the one where it is put together.
    pub fn page(&self, guide: Links) -> Address {
        let root = guide.root();
        match &self.subject {
            Subject::Category(path) => {
                guide.category(path).map_or(root.category(path), |place| place.address)
            }
            Subject::Package(id) => root.package(id),
            Subject::Requirement(id, version) => match guide.catalogue().requirement(id) {
                Some(one) if guide.is_frozen => guide.version_address(one),
                Some(_) => root.requirement(id),
                None => root.version(id, *version),
            },
            Subject::Whole => match guide.edition {
                Edition::Release(at) => {
                    root.release(guide.publication.releases.all()[at].lock.name())
                }
                Edition::Draft => root.requirements(),
            },
            Subject::Chosen if is_on_site(guide.publication) => root.selection(),
            Subject::Chosen => root.requirements(),
        }
    }
}

/// Whether selections can be put together on the site: only where documents are made at all.
pub fn is_on_site(publication: &Publication) -> bool {
    publication.config().fields.documents.as_ref().is_none_or(|listed| !listed.is_empty())
}

fn chosen(one: &Requirement, edition: Edition) -> Chosen {
    Chosen { id: one.id.clone(), edition, package: None }
}

/// The requirements that a buyer may use. In what is not published, drafts count too.
fn in_force(publication: &Publication, edition: Edition) -> impl Iterator<Item = &Requirement> {
    let all = publication.catalogue(edition).requirements.values().map(|one| &**one);
    all.filter(|one| !matches!(one.fields.status, Status::Withdrawn | Status::Superseded))
}

/// The first release that held a version in all the languages that it has; the working files where it
/// was never published. What is chosen freely shows it as it then was, as its own page does.
pub fn first_whole(publication: &Publication, id: &RequirementId, version: Version) -> Edition {
    let history = publication.releases.history(id);
    let Some(held) = history.iter().find(|one| one.version == version) else {
        return Edition::Draft;
    };
    let translated = held.translated.values().copied().max().unwrap_or(held.first);
    Edition::Release(translated.max(held.first))
}

/// The catalogue that holds a version: the one that is shown, or the release that first held it in
/// all its languages, as far as that was before.
pub fn holding(
    publication: &Publication,
    edition: Edition,
    id: &RequirementId,
    version: Version,
) -> Option<Edition> {
    let shown = publication.catalogue(edition).requirement(id);
    if shown.is_some_and(|one| one.fields.version.value == version) {
        return Some(edition);
    }
    let last = match edition {
        Edition::Draft => usize::MAX,
        Edition::Release(at) => at,
    };
    let history = publication.releases.history(id);
    let held = history.iter().find(|one| one.version == version)?;
    let translated = held.translated.values().copied().filter(|at| *at <= last).max();
    Some(Edition::Release(translated.map_or(held.first, |at| at.max(held.first))))
}
