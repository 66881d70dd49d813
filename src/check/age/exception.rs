//! Exceptions from requirements: each ends some day, and is then looked at anew.

use super::{Context, in_use};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;

pub fn check(context: &Context, found: &mut Diagnostics) {
    for one in in_use(context).filter(|one| one.origin.trusts(&["exceptions"])) {
        for exception in &one.fields.exceptions {
            let Some(until) = &exception.until else {
                let span = exception.place.unwrap_or(one.origin.head);
                found.push(
                    Diagnostic::new(Rule::EndlessException, span, say!("exception-endless"))
                        .help(say!("exception-endless-help")),
                );
                continue;
            };
            if let Some(today) = context.today.filter(|today| until.value < *today) {
                let span = until.span.unwrap_or(one.origin.head);
                let (day, today) = (until.value.to_string(), today.to_string());
                let message = say!("exception-ended", day = day, today = today);
                found.push(
                    Diagnostic::new(Rule::EndedException, span, message)
                        .help(say!("exception-ended-help")),
                );
            }
        }
    }
}
