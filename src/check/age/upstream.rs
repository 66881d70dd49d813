//! Requirements that come from another body: two that come from the same one there are to follow
//! the same version. Nothing is fetched; what one text knows of a later version, the others are told.

use super::{Context, in_use};
use crate::catalogue::requirement::{Requirement, Upstream};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use std::cmp::Ordering;
use std::collections::BTreeMap;

pub fn check(context: &Context, found: &mut Diagnostics) {
    let mut latest: BTreeMap<(&str, &str), (&str, &Requirement)> = BTreeMap::new();
    for (one, upstream, version) in versions(context) {
        let known = latest.entry((&upstream.source, &upstream.id)).or_insert((version, one));
        if order(known.0, version) == Some(Ordering::Less) {
            *known = (version, one);
        }
    }
    for (one, upstream, version) in versions(context) {
        let (newest, other) = latest[&(&*upstream.source, &*upstream.id)];
        if order(version, newest) != Some(Ordering::Less) {
            continue;
        }
        let span = upstream.place.unwrap_or(one.origin.head);
        let message = say!(
            "upstream-moved",
            id = one.id.to_string(),
            version = version,
            upstream = format!("{} {}", &*upstream.source, &*upstream.id),
            other = other.id.to_string(),
            newest = newest
        );
        found.push(
            Diagnostic::new(Rule::UpstreamMoved, span, message).help(say!("upstream-moved-help")),
        );
    }
}

fn versions<'a>(
    context: &'a Context,
) -> impl Iterator<Item = (&'a Requirement, &'a Upstream, &'a str)> {
    in_use(context).filter_map(|one| {
        let upstream = one.fields.upstream.as_ref()?;
        Some((one, upstream, &**upstream.version.as_ref()?))
    })
}

/// The order of two versions that are numbers with dots or hyphens between; none of others.
fn order(one: &str, other: &str) -> Option<Ordering> {
    let numbers = |version: &str| {
        let parts = version.split(['.', '-']).map(|part| part.parse().ok());
        parts.collect::<Option<Vec<u32>>>()
    };
    Some(numbers(one)?.cmp(&numbers(other)?))
}
