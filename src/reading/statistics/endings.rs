//! What ends, or has ended, under requirements in use: exceptions, references, the days of review.

use crate::catalogue::Catalogue;
use crate::catalogue::register::{Reference, ReferenceStatus};
use crate::catalogue::requirement::{Exception, Requirement};
use crate::field::date::Date;
use crate::field::text::Slug;
use crate::reading::statistics::Listed;
use std::collections::{BTreeMap, BTreeSet};

/// An exception of a requirement, by its place there.
pub struct Excepted<'a> {
    pub requirement: &'a Requirement,
    pub at: usize,
    pub exception: &'a Exception,
}

/// Every exception, the one that ends first before the others and those without an end last.
pub fn exceptions<'a>(in_use: &[&'a Requirement]) -> Vec<Excepted<'a>> {
    let of_one = |one: &&'a Requirement| {
        let requirement: &'a Requirement = one;
        let all = requirement.fields.exceptions.iter().enumerate();
        all.map(move |(at, exception)| Excepted { requirement, at, exception })
    };
    let mut all: Vec<Excepted> = in_use.iter().flat_map(of_one).collect();
    let until = |one: &Excepted| one.exception.until.as_ref().map(|day| day.value);
    all.sort_by_key(|one| (until(one).is_none(), until(one)));
    all
}

/// A reference that no longer applies, with the requirements that rest on it.
pub struct Lapsed<'a> {
    pub reference: &'a Reference,
    pub resting: Listed<'a>,
}

/// The references that no longer applied on a day, those that most rests on first.
pub fn lapsed<'a>(
    catalogue: &'a Catalogue,
    in_use: &[&'a Requirement],
    as_of: Option<Date>,
) -> Vec<Lapsed<'a>> {
    let has_ended = |one: &Reference| {
        let last = one.valid_to.as_ref().map(|day| day.value);
        last.is_some_and(|last| as_of.is_some_and(|day| last < day))
    };
    let is_lapsed = |one: &&Reference| {
        matches!(one.status, ReferenceStatus::Superseded | ReferenceStatus::Withdrawn)
            || has_ended(one)
    };
    let resting = resting(in_use);
    let all = catalogue.registers.references.values().filter(is_lapsed);
    let mut all: Vec<Lapsed> = all
        .map(|reference| Lapsed {
            reference,
            resting: resting.get(&reference.id.value).cloned().unwrap_or_default(),
        })
        .collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.resting.len()));
    all
}

/// The requirements that rest on each reference.
pub fn resting<'a>(in_use: &[&'a Requirement]) -> BTreeMap<&'a Slug, Listed<'a>> {
    let mut resting: BTreeMap<&Slug, Listed> = BTreeMap::new();
    for &one in in_use {
        let own: BTreeSet<&Slug> = one.fields.derived_from.iter().map(|id| &id.value).collect();
        for id in own {
            resting.entry(id).or_default().push(one);
        }
    }
    resting
}

/// A quarter of a year: the year, and 1 to 4.
pub type Quarter = (u16, u8);

/// The requirements that each owner is to review in each quarter.
pub struct Reviews<'a> {
    /// From the first quarter with a review to the last, those without one too.
    pub quarters: Vec<Quarter>,
    pub owners: Vec<(&'a str, Vec<Listed<'a>>)>,
}

pub fn reviews<'a>(in_use: &[&'a Requirement]) -> Reviews<'a> {
    let mut lists: BTreeMap<&str, BTreeMap<Quarter, Listed>> = BTreeMap::new();
    for &one in in_use {
        let own = lists.entry(&one.fields.owner).or_default();
        own.entry(quarter(one.fields.review_by.value)).or_default().push(one);
    }
    let all: BTreeSet<Quarter> = lists.values().flat_map(|own| own.keys().copied()).collect();
    let years = all.first().map_or(0, |one| one.0)..=all.last().map_or(0, |one| one.0);
    let quarters = years.flat_map(|year| (1..=4).map(move |part| (year, part)));
    let is_between = |one: &Quarter| {
        all.first().is_some_and(|first| first <= one) && all.last().is_some_and(|last| one <= last)
    };
    let quarters: Vec<Quarter> = quarters.filter(is_between).collect();
    let of = |mut own: BTreeMap<Quarter, Listed<'a>>| {
        quarters.iter().map(|one| own.remove(one).unwrap_or_default()).collect()
    };
    Reviews { owners: lists.into_iter().map(|(owner, own)| (owner, of(own))).collect(), quarters }
}

fn quarter(day: Date) -> Quarter {
    (day.year(), (day.month() - 1) / 3 + 1)
}
