//! Guidance, packages and pages that nobody has looked at since a requirement that they lean on
//! began to mean something else.

use super::{Context, is_out_of_use};
use crate::catalogue::id::RequirementId;
use crate::catalogue::vocabulary::Status;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::release::leaning::{self, Leaning};
use crate::say;

pub fn check(context: &Context, found: &mut Diagnostics) {
    for text in leaning::all(context.catalogue) {
        for id in &text.on {
            unseen(&text, id, context).into_iter().for_each(|one| found.push(one));
        }
    }
}

fn unseen(text: &Leaning, id: &RequirementId, context: &Context) -> Option<Diagnostic> {
    let one = context.catalogue.requirement(id)?;
    // What is only proposed is not what readers follow yet, and what is out of use is not to be leaned on
    // at all, which another rule says.
    let is_proposed = matches!(one.fields.status, Status::Draft | Status::Consultation);
    if is_proposed || is_out_of_use(one) || !one.origin.trusts(&["version", "changes", "status"]) {
        return None;
    }
    let (seen, changes) = text.behind(one, context.releases, context.sources)?;
    if !changes.into_iter().any(leaning::is_of_meaning) {
        return None;
    }
    let (id, present) = (id.to_string(), one.fields.version.value.to_string());
    let message = say!("unseen-since", id = &id, seen = seen.to_string(), present = &present);
    let written = format!("{id}@{present}");
    Some(
        Diagnostic::new(Rule::UnseenSince, text.origin.place("reviewed"), message)
            .help(say!("unseen-since-help", written = written)),
    )
}
