//! Which requirements refer to which, seen from the other end; gathered once for all pages.

use crate::catalogue::Catalogue;
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::requirement::Requirement;
use crate::field::text::Slug;
use crate::field::value::Located;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
pub struct Relations {
    replaced_by: BTreeMap<RequirementId, Vec<RequirementId>>,
    complemented_by: BTreeMap<RequirementId, Vec<RequirementId>>,
    split_into: BTreeMap<RequirementId, Vec<RequirementId>>,
    merged_into: BTreeMap<RequirementId, Vec<RequirementId>>,
    within: BTreeMap<CategoryPath, Vec<RequirementId>>,
    resting_on: BTreeMap<Slug, Vec<RequirementId>>,
    shown_by: BTreeMap<Slug, Vec<RequirementId>>,
}

impl Relations {
    pub fn gather(catalogue: &Catalogue) -> Relations {
        let mut relations = Relations::default();
        for one in catalogue.requirements.values() {
            note(&mut relations.replaced_by, &one.fields.replaces, one);
            note(&mut relations.complemented_by, &one.fields.complements, one);
            note(&mut relations.split_into, &one.fields.split_from, one);
            note(&mut relations.merged_into, &one.fields.merged_from, one);
            note(&mut relations.resting_on, &one.fields.derived_from, one);
            let evidence: BTreeSet<&Slug> = one
                .fields
                .evidence
                .iter()
                .flat_map(|alternative| alternative.all.iter().map(|id| &id.value))
                .collect();
            for id in evidence {
                relations.shown_by.entry(id.clone()).or_default().push(one.id.clone());
            }
            for category in one.category.line() {
                relations.within.entry(category).or_default().push(one.id.clone());
            }
        }
        relations
    }

    /// The requirements that take the place of one.
    pub fn replaced_by(&self, id: &RequirementId) -> &[RequirementId] {
        self.replaced_by.get(id).map_or(&[], Vec::as_slice)
    }

    /// The requirements that are used together with one.
    pub fn complemented_by(&self, id: &RequirementId) -> &[RequirementId] {
        self.complemented_by.get(id).map_or(&[], Vec::as_slice)
    }

    /// The requirements that one was split into.
    pub fn split_into(&self, id: &RequirementId) -> &[RequirementId] {
        self.split_into.get(id).map_or(&[], Vec::as_slice)
    }

    /// The requirements that one was merged into.
    pub fn merged_into(&self, id: &RequirementId) -> &[RequirementId] {
        self.merged_into.get(id).map_or(&[], Vec::as_slice)
    }

    /// The requirements of a category and of those below it, in the order of their ids.
    pub fn within(&self, category: &CategoryPath) -> &[RequirementId] {
        self.within.get(category).map_or(&[], Vec::as_slice)
    }

    /// The requirements that a type of evidence can show.
    pub fn shown_by(&self, evidence: &Slug) -> &[RequirementId] {
        self.shown_by.get(evidence).map_or(&[], Vec::as_slice)
    }

    /// The requirements that rest on a reference.
    pub fn resting_on(&self, reference: &Slug) -> &[RequirementId] {
        self.resting_on.get(reference).map_or(&[], Vec::as_slice)
    }
}

fn note<K: Ord + Clone>(
    relation: &mut BTreeMap<K, Vec<RequirementId>>,
    ids: &[Located<K>],
    one: &Requirement,
) {
    for id in ids {
        relation.entry(id.value.clone()).or_default().push(one.id.clone());
    }
}
