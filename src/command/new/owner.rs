//! Who answers for a new text: the one who answers for what is around it.

use super::Desk;
use crate::catalogue::id::CategoryPath;
use std::collections::BTreeMap;

/// The owner of the nearest category, or else the most usual one among those given, then among all
/// categories. The publisher where nobody has been named yet.
pub fn of<'a>(
    desk: &'a Desk,
    path: Option<&CategoryPath>,
    alike: impl Iterator<Item = &'a str>,
) -> &'a str {
    let categories = &desk.catalogue.categories;
    let around = path.map(CategoryPath::line).unwrap_or_default();
    let mut nearest = around.iter().rev().filter_map(|path| categories.get(path));
    let nearest = nearest.find_map(|one| named(&one.fields.owner));
    nearest
        .or_else(|| most_usual(alike))
        .or_else(|| most_usual(categories.values().map(|one| &*one.fields.owner)))
        .unwrap_or_else(|| publisher(desk))
}

/// An owner that could be read.
fn named(owner: &str) -> Option<&str> {
    (!owner.is_empty()).then_some(owner)
}

/// The one named most often, and of several the first in the alphabet.
fn most_usual<'a>(owners: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for owner in owners.filter_map(named) {
        *counts.entry(owner).or_default() += 1;
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(owner, _)| owner)
}

fn publisher(desk: &Desk) -> &str {
    let first = desk.catalogue.first_language();
    desk.catalogue.config.fields.publisher.name.get(first, first)
}
