//! The tree of areas, as home, categories and the site map show it.

use crate::catalogue::category::Category;
use crate::catalogue::id::CategoryPath;
use crate::catalogue::vocabulary::Status;
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
        count: in_use(here, &one.path),
        is_current: link.href == "./",
        children: areas(here, Some(&one.path)),
        link,
    })
}

/// How many requirements of a category may be used; withdrawn ones do not count.
pub fn in_use(here: &PageContext, path: &CategoryPath) -> usize {
    let requirements = here.relations().within(path).iter();
    requirements
        .filter_map(|id| here.catalogue().requirement(id))
        .filter(|one| one.fields.status != Status::Withdrawn)
        .count()
}
