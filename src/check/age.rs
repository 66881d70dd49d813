//! What has grown old: each row of `CHECKS` is one subject. A rule that needs a day is silent
//! where nothing says which.

mod citation;
mod exception;
mod reference;
mod review;
mod unseen;
mod upstream;

use super::Context;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Status;
use crate::diagnostic::Diagnostics;

const CHECKS: &[fn(&Context, &mut Diagnostics)] = &[
    review::check,
    reference::check,
    exception::check,
    upstream::check,
    citation::check,
    unseen::check,
];

pub fn check(context: &Context, found: &mut Diagnostics) {
    CHECKS.iter().for_each(|check| check(context, found));
}

/// The requirements that are kept up to date. What is out of use stays as it was.
fn in_use<'a>(context: &'a Context) -> impl Iterator<Item = &'a Requirement> {
    let all = context.catalogue.requirements.values().map(|one| &**one);
    all.filter(|one| !is_out_of_use(one))
}

fn is_out_of_use(one: &Requirement) -> bool {
    matches!(one.fields.status, Status::Withdrawn | Status::Superseded)
}
