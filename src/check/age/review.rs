//! Reviews that are overdue: of requirements and of guidance.

use super::{Context, in_use};
use crate::catalogue::vocabulary::Status;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::date::Date;
use crate::field::value::Located;
use crate::say;

pub fn check(context: &Context, found: &mut Diagnostics) {
    let Some(today) = context.today else { return };
    for one in in_use(context) {
        // What stays out of a release does not stop it.
        let is_draft = matches!(one.fields.status, Status::Draft | Status::Consultation);
        let is_published = context.is_releasing && !is_draft;
        overdue(&one.fields.review_by, today, is_published)
            .into_iter()
            .for_each(|one| found.push(one));
    }
    for guidance in context.catalogue.guidance.values() {
        if let Some(day) = &guidance.fields.review_by {
            overdue(day, today, context.is_releasing).into_iter().for_each(|one| found.push(one));
        }
    }
}

fn overdue(review_by: &Located<Date>, today: Date, is_published: bool) -> Option<Diagnostic> {
    let span = review_by.span.filter(|_| review_by.value < today)?;
    let is_long_ago = review_by.a_year_later() < today;
    let rule = match is_published && is_long_ago {
        true => Rule::ReviewLongOverdue,
        false => Rule::ReviewOverdue,
    };
    let (day, today) = (review_by.value.to_string(), today.to_string());
    let message = say!("review-overdue", day = day, today = today);
    Some(Diagnostic::new(rule, span, message).help(say!("review-overdue-help")))
}
