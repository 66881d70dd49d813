//! Requirements that are steps of one ladder: what stands in for or is added to what, side by
//! side as base, advanced and spearhead.

use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Level;
use crate::field::value::Located;
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;
use std::collections::BTreeMap;

/// One ladder.
#[derive(Serialize)]
pub struct Family {
    /// For base, advanced and spearhead in this order.
    steps: Vec<Vec<Step>>,
    /// The first of each level, as the page that compares takes them.
    compared: String,
}

#[derive(Serialize)]
struct Step {
    id: String,
    version: String,
    #[serde(flatten)]
    link: Link,
    /// `replaces` or `complements` the ids of a lower level.
    relations: Vec<StepRelation>,
}

#[derive(Serialize)]
struct StepRelation {
    /// The string that tells how, with `ids`.
    how: &'static str,
    ids: String,
}

/// The ladders among some requirements, in the order of their first ids.
pub fn families(here: &PageContext, requirements: &[&Requirement]) -> Vec<Family> {
    let places: BTreeMap<&RequirementId, usize> =
        requirements.iter().enumerate().map(|(at, one)| (&one.id, at)).collect();
    // Each requirement points to an earlier one of its ladder; the first points to itself.
    let mut earlier: Vec<usize> = (0..requirements.len()).collect();
    for (at, one) in requirements.iter().enumerate() {
        for other in lower(one).filter_map(|id| places.get(id)) {
            let (a, b) = (first_of(&earlier, at), first_of(&earlier, *other));
            earlier[a.max(b)] = a.min(b);
        }
    }
    let mut ladders: BTreeMap<usize, Vec<&Requirement>> = BTreeMap::new();
    for (at, one) in requirements.iter().enumerate() {
        ladders.entry(first_of(&earlier, at)).or_default().push(one);
    }
    let has_steps = |members: &&Vec<&Requirement>| {
        members.iter().any(|one| one.fields.level != members[0].fields.level)
    };
    ladders.values().filter(has_steps).map(|members| family(here, members)).collect()
}

fn first_of(earlier: &[usize], mut at: usize) -> usize {
    while earlier[at] != at {
        at = earlier[at];
    }
    at
}

fn lower(one: &Requirement) -> impl Iterator<Item = &RequirementId> {
    one.fields.replaces.iter().chain(&one.fields.complements).map(|id| &id.value)
}

fn family(here: &PageContext, members: &[&Requirement]) -> Family {
    let of_level = |&level: &Level| {
        let members = members.iter().filter(|one| one.fields.level == level);
        members.filter_map(|one| step(here, one)).collect()
    };
    let steps: Vec<Vec<Step>> = Level::ALL.iter().map(of_level).collect();
    let first = steps.iter().filter_map(|of_level| of_level.first());
    let compared: Vec<String> = first.map(|own| format!("{}@{}", own.id, own.version)).collect();
    Family { compared: compared.join(","), steps }
}

fn step(here: &PageContext, one: &Requirement) -> Option<Step> {
    let relation = |how: &'static str, ids: &[Located<RequirementId>]| {
        let ids: Vec<String> = ids.iter().map(|id| id.value.to_string()).collect();
        (!ids.is_empty()).then(|| StepRelation { how, ids: ids.join(", ") })
    };
    let relations = [
        relation("step-replaces", &one.fields.replaces),
        relation("step-complements", &one.fields.complements),
    ];
    Some(Step {
        id: one.id.to_string(),
        version: one.fields.version.value.to_string(),
        link: here.requirement(&one.id)?,
        relations: relations.into_iter().flatten().collect(),
    })
}
