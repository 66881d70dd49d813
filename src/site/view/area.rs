//! The tree of areas, as home, categories and the site map show it.

use super::stair::{Stair, counts};
use crate::catalogue::category::Category;
use crate::catalogue::id::CategoryPath;
use crate::catalogue::requirement::Requirement;
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;

/// A category with those below it.
#[derive(Serialize)]
pub struct Area {
    #[serde(flatten)]
    link: Link,
    summary: String,
    /// How many requirements may be used.
    count: usize,
    stair: Stair,
    /// Whether the page shows this category.
    is_current: bool,
    children: Vec<Area>,
}

/// The categories below one, or the topmost ones, in their order.
pub fn areas(here: &PageContext, parent: Option<&CategoryPath>) -> Vec<Area> {
    let mut children: Vec<&Category> = here.catalogue().children_of(parent).collect();
    children.sort_by_key(|one| (one.fields.order, &one.path));
    children.into_iter().filter_map(|one| area(here, one)).collect()
}

fn area(here: &PageContext, one: &Category) -> Option<Area> {
    let own = one.translations.get(here.language);
    let link = here.category(&one.path)?;
    Some(Area {
        summary: own.map_or(&one.fields.summary, |own| &own.fields.summary).to_string(),
        count: present(here, &one.path).count(),
        stair: Stair::of(&counts(here, present(here, &one.path))),
        is_current: link.href == "./",
        children: areas(here, Some(&one.path)),
        link,
    })
}

/// The requirements of a category that may be used.
pub fn present<'a>(
    here: &PageContext<'a>,
    path: &CategoryPath,
) -> impl Iterator<Item = &'a Requirement> {
    let catalogue = here.catalogue();
    let requirements = here.relations().within(path).iter();
    requirements.filter_map(|id| catalogue.requirement(id)).filter(|one| one.is_in_use())
}
