//! How a requirement stands to others: levels, lineage, neighbours.

use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::Requirement;
use crate::field::value::Located;
use crate::reading::label::{Label, label};
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;

/// Requirements that stand in one relation to this one.
#[derive(Serialize)]
pub struct RelationGroup {
    title: String,
    links: Vec<RelationLink>,
}

#[derive(Serialize)]
struct RelationLink {
    id: String,
    #[serde(flatten)]
    link: Link,
    level: Label,
}

pub fn relations(here: &PageContext, one: &Requirement) -> Vec<RelationGroup> {
    let (fields, relations) = (&one.fields, here.relations());
    let ids = |ids: &[Located<RequirementId>]| ids.iter().map(|id| id.value.clone()).collect();
    let groups: [(&str, Vec<RequirementId>); 9] = [
        ("relation-replaces", ids(&fields.replaces)),
        ("relation-complements", ids(&fields.complements)),
        ("relation-replaced-by", relations.replaced_by(&one.id).to_vec()),
        ("relation-complemented-by", relations.complemented_by(&one.id).to_vec()),
        ("relation-split-from", ids(&fields.split_from)),
        ("relation-split-into", relations.split_into(&one.id).to_vec()),
        ("relation-merged-from", ids(&fields.merged_from)),
        ("relation-merged-into", relations.merged_into(&one.id).to_vec()),
        ("relation-related", ids(&fields.related)),
    ];
    groups
        .into_iter()
        .filter(|(_, ids)| !ids.is_empty())
        .map(|(title, ids)| RelationGroup {
            title: here.words().get(title),
            links: ids.iter().filter_map(|id| relation(here, id)).collect(),
        })
        .collect()
}

fn relation(here: &PageContext, id: &RequirementId) -> Option<RelationLink> {
    let other = here.catalogue().requirements.get(id)?;
    Some(RelationLink {
        id: id.to_string(),
        link: here.requirement(id)?,
        level: label(here.words(), "level", other.fields.level.word()),
    })
}
