//! The ladder that a requirement is a step of: what stands in for it or is added to it, on which level.

use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Level;
use crate::reading::label::{Label, label};
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Serialize)]
pub struct Ladder {
    /// Base, advanced and spearhead in this order.
    rungs: Vec<Rung>,
}

/// One level, with the requirements of the ladder that are on it.
#[derive(Serialize)]
struct Rung {
    level: Label,
    /// Whether the requirement of the page is on it.
    is_here: bool,
    others: Vec<Other>,
}

#[derive(Serialize)]
struct Other {
    id: String,
    #[serde(flatten)]
    link: Link,
}

/// None where all are of one level: then there is nothing to climb.
pub fn ladder(here: &PageContext, one: &Requirement) -> Option<Ladder> {
    let members = members(here, one);
    let is_ladder = members.iter().any(|other| other.fields.level != one.fields.level);
    is_ladder.then(|| Ladder {
        rungs: Level::ALL.iter().map(|&level| rung(here, one, &members, level)).collect(),
    })
}

/// The versions that the page that compares puts beside each other: this one and the first of every
/// other level of its ladder, from base to spearhead.
pub fn compared(here: &PageContext, one: &Requirement) -> String {
    let members = members(here, one);
    let of_level = |level: &Level| match *level == one.fields.level {
        true => Some(one),
        false => members.iter().copied().find(|other| other.fields.level == *level),
    };
    let chosen = Level::ALL.iter().filter_map(of_level);
    let named = chosen.map(|own| format!("{}@{}", own.id, own.fields.version.value));
    named.collect::<Vec<_>>().join(",")
}

fn rung(here: &PageContext, one: &Requirement, members: &[&Requirement], level: Level) -> Rung {
    let others = members.iter().filter(|other| other.fields.level == level && other.id != one.id);
    Rung {
        level: label(here.words(), "level", level.word()),
        is_here: one.fields.level == level,
        others: others
            .filter_map(|other| {
                Some(Other { id: other.id.to_string(), link: here.requirement(&other.id)? })
            })
            .collect(),
    }
}

/// All that is reached from a requirement by what replaces or completes what, in the order of ids.
fn members<'a>(here: &PageContext<'a>, one: &Requirement) -> Vec<&'a Requirement> {
    let (catalogue, relations) = (here.catalogue(), here.relations());
    let mut found: BTreeSet<&RequirementId> = BTreeSet::new();
    let mut open: Vec<&RequirementId> =
        catalogue.requirement(&one.id).map(|own| &own.id).into_iter().collect();
    while let Some(id) = open.pop() {
        let Some(own) = catalogue.requirement(id).filter(|_| found.insert(id)) else { continue };
        open.extend(own.fields.replaces.iter().chain(&own.fields.complements).map(|id| &id.value));
        open.extend(relations.replaced_by(id).iter().chain(relations.complemented_by(id)));
    }
    found.into_iter().filter_map(|id| catalogue.requirement(id)).collect()
}
