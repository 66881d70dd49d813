//! The facts of a requirement that lead to other pages.

use crate::field::text::Slug;
use crate::field::value::Located;
use crate::reading::label::{Label, label};
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;

#[derive(Serialize)]
pub struct ReferenceItem {
    #[serde(flatten)]
    link: Link,
    designation: String,
    status: Label,
    successor: Option<Link>,
}

impl ReferenceItem {
    pub fn all(here: &PageContext, ids: &[Located<Slug>]) -> Vec<ReferenceItem> {
        let references = &here.catalogue().registers.references;
        ids.iter()
            .filter_map(|id| {
                let one = references.get(&id.value)?;
                Some(ReferenceItem {
                    link: here.reference(&id.value)?,
                    designation: one.designation.to_string(),
                    status: label(here.words(), "reference-status", one.status.word()),
                    successor: one.successor.as_ref().and_then(|id| here.reference(&id.value)),
                })
            })
            .collect()
    }
}
