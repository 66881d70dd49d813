//! Ids: the one in the text, the one in the file name, and the prefixes that the catalogue uses.

use super::Context;
use crate::catalogue::Origin;
use crate::catalogue::id::RequirementId;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::value::Located;
use crate::message::Message;
use crate::say;
use crate::source::Span;
use std::collections::BTreeSet;

pub fn check(context: &Context, found: &mut Diagnostics) {
    let fields = &context.catalogue.config.fields;
    let in_themes = |id: &str| say!("id-twice-in-themes", id = id);
    once(fields.themes.iter().map(|one| &one.id), |id| in_themes(id), found);
    let in_goals = |id: &str| say!("id-twice-in-goals", id = id);
    once(fields.goals.iter().map(|one| &one.id), |id| in_goals(id), found);
    for package in context.catalogue.packages.values() {
        let ids = package.fields.requirements.iter().map(|one| &one.id);
        once(ids, |id| say!("id-twice-in-package", id = id.to_string()), found);
    }
    for one in context.catalogue.requirements.values() {
        same_as_file(&one.id, &one.fields.id, found);
        for translation in one.translations.values() {
            same_as_file(&one.id, &translation.fields.id, found);
        }
        known_prefix(context, &one.id, &one.origin, one.fields.id.span, found);
    }
}

/// What a list names twice. The first of the two is right.
fn once<'a, T: Ord + 'a>(
    ids: impl Iterator<Item = &'a Located<T>>,
    message: impl Fn(&T) -> Message,
    found: &mut Diagnostics,
) {
    let mut seen = BTreeSet::new();
    for id in ids {
        // What could not be read has no place.
        if let Some(span) = id.span
            && !seen.insert(&id.value)
        {
            found.push(
                Diagnostic::new(Rule::DuplicateId, span, message(&id.value))
                    .help(say!("remove-one-of-two")),
            );
        }
    }
}

fn same_as_file(file_id: &RequirementId, id: &Located<RequirementId>, found: &mut Diagnostics) {
    let Some(span) = id.span.filter(|_| id.value != *file_id) else { return };
    let (id, file_id) = (id.value.to_string(), file_id.to_string());
    let message = say!("id-not-file-name", id = id, name = &file_id);
    found.push(
        Diagnostic::new(Rule::IdNotFileName, span, message)
            .help(say!("id-not-file-name-help", name = file_id)),
    );
}

fn known_prefix(
    context: &Context,
    id: &RequirementId,
    origin: &Origin,
    span: Option<Span>,
    found: &mut Diagnostics,
) {
    let known: Vec<&str> =
        context.catalogue.config.fields.id_prefixes.iter().map(|prefix| &**prefix).collect();
    if known.is_empty() || known.contains(&id.prefix()) {
        return;
    }
    let message = say!("id-prefix-unknown", prefix = id.prefix());
    found.push(
        Diagnostic::new(Rule::MalformedId, span.unwrap_or(origin.head), message)
            .help(say!("id-prefix-unknown-help"))
            .help_if(suggest::help(id.prefix(), known)),
    );
}
