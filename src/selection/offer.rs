//! The documents that are published: which there are and where each stands. Nothing is made here.

use super::form::{FORMS, Form};
use super::reuse::Reuse;
use super::{Chosen, Filled, Procurement, Selection, Subject};
use crate::address::{self, Address};
use crate::catalogue::id::CategoryPath;
use crate::catalogue::vocabulary::DocumentFormat;
use crate::field::text::Language;
use crate::publication::{Edition, Publication};
use std::collections::{BTreeMap, BTreeSet};

/// Every document that is offered, by what it is of.
#[derive(Default)]
pub struct Offer {
    sets: BTreeMap<SetId, Set>,
    /// For what a release shows as an earlier one did, that earlier one.
    same: BTreeMap<SetId, Edition>,
}

/// A selection in one language.
pub type SetId = (Subject, Edition, Language);

/// The documents of one selection in one language.
pub struct Set {
    pub selection: Selection,
    pub language: Language,
    pub documents: Vec<Document>,
}

pub struct Document {
    pub form: &'static Form,
    pub address: Address,
}

impl Offer {
    pub fn new(publication: &Publication) -> Offer {
        let editions: Vec<Edition> = match publication.current() {
            Edition::Draft => vec![Edition::Draft],
            Edition::Release(last) => (0..=last).map(Edition::Release).collect(),
        };
        let mut offer = Offer::default();
        let mut known = Reuse::default();
        for language in publication.languages() {
            for &edition in &editions {
                for selection in selections(publication, edition) {
                    offer.add_once(publication, selection, language, &mut known);
                }
            }
            offer.add_versions(publication, language);
        }
        offer.leave_out_earlier(publication);
        offer
    }

    /// Takes away what is not kept of categories, packages and the whole as earlier releases have
    /// them.
    fn leave_out_earlier(&mut self, publication: &Publication) {
        for ((subject, ..), set) in &mut self.sets {
            let is_one = matches!(subject, Subject::Requirement(..));
            if is_one || set.selection.last(publication) == publication.current() {
                continue;
            }
            let is_whole = matches!(subject, Subject::Whole);
            let config = publication.config();
            set.documents.retain(|one| config.keeps(one.form.format, is_whole));
        }
        self.sets.retain(|_, set| !set.documents.is_empty());
    }

    /// Adds the documents of a selection, unless an earlier release shows the same.
    fn add_once(
        &mut self,
        publication: &Publication,
        selection: Selection,
        language: &Language,
        known: &mut Reuse,
    ) {
        if selection.chosen.is_empty() || !selection.is_in(publication, language) {
            return;
        }
        let id = (selection.subject.clone(), selection.edition, language.clone());
        match known.first(publication, &selection, language) {
            Some(first) if first != selection.edition => {
                let shown = (id.0.clone(), first, id.2.clone());
                if let Some(set) = self.sets.get_mut(&shown) {
                    set.selection.unchanged_until = Some(selection.edition);
                }
                self.same.insert(id, first);
            }
            _ => self.add(publication, selection, language),
        }
    }

    /// Each published version alone, and what is not published where that is shown.
    fn add_versions(&mut self, publication: &Publication, language: &Language) {
        for (id, history) in publication.releases.histories() {
            for one in history {
                if let Some(at) = publication.first_in(one, language) {
                    let edition = Edition::Release(at);
                    let selection = Selection::requirement(id, one.version, edition);
                    self.add(publication, selection, language);
                }
            }
        }
        if publication.current() == Edition::Draft {
            for (id, one) in &publication.working.requirements {
                let version = one.fields.version.value;
                let selection = Selection::requirement(id, version, Edition::Draft);
                if selection.is_in(publication, language) {
                    self.add(publication, selection, language);
                }
            }
        }
    }

    fn add(&mut self, publication: &Publication, selection: Selection, language: &Language) {
        let is_one = matches!(selection.subject, Subject::Requirement(..));
        let is_whole = matches!(selection.subject, Subject::Whole);
        let config = publication.config();
        let is_chosen = config.fields.documents.is_some();
        let is_first = language == publication.first_language();
        let is_offered = |form: &&Form| {
            let is_published = match is_one {
                true => config.publishes_single(form.format),
                false => config.publishes(form.format),
            };
            is_published
                && (is_whole || is_chosen || !form.is_of_whole)
                && (is_first || !form.has_all_languages)
        };
        let forms: Vec<&Form> = FORMS.iter().filter(is_offered).collect();
        if forms.is_empty() {
            return;
        }
        let page = selection.page(selection.links(publication, language));
        let documents = forms.into_iter().map(|form| Document {
            form,
            address: address::beside(&page, &form.file_name(publication, &selection, language)),
        });
        let documents = documents.collect();
        let id = (selection.subject.clone(), selection.edition, language.clone());
        self.sets.insert(id, Set { selection, language: language.clone(), documents });
    }

    pub fn is_empty(&self) -> bool {
        self.sets.is_empty()
    }

    /// Every set of documents.
    pub fn sets(&self) -> impl Iterator<Item = (&SetId, &Set)> {
        self.sets.iter()
    }

    pub fn set(&self, id: &SetId) -> Option<&Set> {
        self.sets.get(id)
    }

    /// The documents of a selection as a release shows it, and the release they were made from.
    pub fn find(&self, subject: &Subject, edition: Edition, language: &Language) -> Option<&Set> {
        let mut id = (subject.clone(), edition, language.clone());
        if let Some(&first) = self.same.get(&id) {
            id.1 = first;
        }
        self.sets.get(&id)
    }

    /// The address by which a selection as data calls itself, in every document that carries it:
    /// that of the document for programs, or of the first that carries the data.
    pub fn data_address(&self, publication: &Publication, set: &Set) -> Option<&Address> {
        let selection = &set.selection;
        let mut sets = publication.languages().iter().filter_map(|language| {
            self.sets.get(&(selection.subject.clone(), selection.edition, language.clone()))
        });
        let find = |set: &'_ Set, format: DocumentFormat| {
            set.documents.iter().position(|one| one.form.format == format)
        };
        sets.find_map(|set| {
            let at = find(set, DocumentFormat::Json).or_else(|| find(set, DocumentFormat::Pdf))?;
            Some(&set.documents[at].address)
        })
    }
}

/// What a release is offered as: whole, by category, by package. A category that holds nothing but
/// other categories is a heading over them: whoever buys takes the documents of one of them.
fn selections(publication: &Publication, edition: Edition) -> Vec<Selection> {
    let config = publication.config();
    if FORMS.iter().all(|form| !config.publishes(form.format)) {
        return Vec::new();
    }
    let catalogue = publication.catalogue(edition);
    let whole = Selection::whole(publication, edition);
    let holding: BTreeSet<&CategoryPath> =
        catalogue.requirements.values().map(|one| &one.category).collect();
    let mut within: BTreeMap<CategoryPath, Vec<Chosen>> = BTreeMap::new();
    for (chosen, one) in whole.requirements(publication) {
        for path in one.category.line() {
            within.entry(path).or_default().push(chosen.clone());
        }
    }
    let categories = catalogue.categories.keys().filter(|path| holding.contains(path));
    let categories: Vec<Selection> = categories
        .map(|path| Selection {
            subject: Subject::Category(path.clone()),
            edition,
            chosen: within.remove(path).unwrap_or_default(),
            filled: Filled::default(),
            procurement: Procurement::default(),
            unchanged_until: None,
        })
        .collect();
    let packages = catalogue.packages.keys();
    let packages = packages.filter_map(|id| Selection::package(publication, edition, id));
    std::iter::once(whole).chain(categories).chain(packages).collect()
}
