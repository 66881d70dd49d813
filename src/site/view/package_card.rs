//! A package in brief, as home and the list of packages show it.

use super::stair::{Stair, counts};
use crate::catalogue::package::Package;
use crate::reading::label::{Label, label};
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;

#[derive(Serialize)]
pub struct PackageCard {
    #[serde(flatten)]
    link: Link,
    summary: String,
    /// The area that it is made for, if it is of one.
    area: Option<String>,
    level: Option<Label>,
    count: usize,
    stair: Stair,
}

/// All packages, in their order.
pub fn cards(here: &PageContext) -> Vec<PackageCard> {
    let catalogue = here.catalogue();
    let mut packages: Vec<_> = catalogue.packages.values().collect();
    packages.sort_by_key(|one| (one.fields.order, &one.id));
    let card = |one: &Package| {
        let fields = &one.fields;
        let own = fields.requirements.iter();
        let own = own.filter_map(|entry| catalogue.requirement(&entry.id.value));
        let area = fields.category.as_ref().and_then(|path| here.category(path));
        Some(PackageCard {
            link: here.package(&one.id)?,
            summary: here.local(&fields.summary),
            area: area.map(|link| link.title),
            level: fields.level.map(|level| label(here.words(), "level", level.word())),
            count: fields.requirements.len(),
            stair: Stair::of(&counts(here, own)),
        })
    };
    packages.into_iter().filter_map(|one| card(one)).collect()
}
