//! Exceptions from requirements: each ends some day, and is then looked at anew.

use super::{Context, in_use};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};

pub fn check(context: &Context, found: &mut Diagnostics) {
    for one in in_use(context).filter(|one| one.origin.trusts(&["exceptions"])) {
        for exception in &one.fields.exceptions {
            let Some(until) = &exception.until else {
                let span = exception.place.unwrap_or(one.origin.head);
                found.push(
                    Diagnostic::new(Rule::EndlessException, span, "an exception without `until`")
                        .help(
                            "add `until` with its last day, at the latest that of the next review",
                        ),
                );
                continue;
            };
            if let Some(today) = context.today.filter(|today| until.value < *today) {
                let span = until.span.unwrap_or(one.origin.head);
                let message = format!("the exception ended {}, and it is {today}", until.value);
                found.push(Diagnostic::new(Rule::EndedException, span, message).help(
                    "take it out in a new version; or if the reason still holds, give it a new day",
                ));
            }
        }
    }
}
