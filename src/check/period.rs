//! Years and days that begin and end something, outside the life of a requirement.

use super::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use crate::source::Span;
use std::fmt::Display;

pub fn check(context: &Context, found: &mut Diagnostics) {
    for category in context.catalogue.categories.values() {
        let priority = category.fields.priority.as_ref();
        if let Some(priority) = priority.filter(|_| category.origin.trusts(&["priority"])) {
            let span = priority.place.unwrap_or(category.origin.head);
            in_order(("from", priority.from), ("to", priority.to), span, found);
        }
    }
    for one in context.catalogue.requirements.values() {
        if let Some(consultation) = &one.fields.consultation
            && one.origin.trusts(&["consultation"])
        {
            let span = consultation.to.span.unwrap_or(one.origin.head);
            let (from, to) = (consultation.from.value, consultation.to.value);
            in_order(("from", from), ("to", to), span, found);
        }
    }
    for reference in context.catalogue.registers.references.values() {
        if let (Some(first), Some(last)) = (&reference.valid_from, &reference.valid_to)
            && let Some(span) = last.span
        {
            in_order(("valid_from", first.value), ("valid_to", last.value), span, found);
        }
    }
}

fn in_order<T: Ord + Display>(
    (first_name, first): (&str, T),
    (last_name, last): (&str, T),
    span: Span,
    found: &mut Diagnostics,
) {
    if last < first {
        let message = say!(
            "dates-out-of-order",
            later = last_name,
            second = last.to_string(),
            earlier = first_name,
            first = first.to_string()
        );
        found.push(
            Diagnostic::new(Rule::DatesOutOfOrder, span, message)
                .help(say!("dates-out-of-order-help")),
        );
    }
}
