//! The rules of wording: plain words, one obligation, numbers that are data too. They look at the
//! normative texts; the rules of form look at every text.

mod abbreviation;
mod duty;
mod form;
mod length;
mod number;
mod vague;

use super::Context;
use super::judged::{Judged, each};
use crate::diagnostic::Diagnostics;

/// Every rule of wording that reads a normative text.
const RULES: &[fn(&Judged, &Context, &mut Diagnostics)] = &[
    vague::check,
    duty::several,
    duty::wish,
    number::unlisted,
    number::unsaid,
    number::decimals,
    number::spacing,
    length::sentence,
    length::text,
    abbreviation::check,
];

pub fn check(context: &Context, found: &mut Diagnostics) {
    each(context, RULES, found);
    form::check(context, found);
}
