//! Ids: the one in the text, the one in the file name, and the prefixes that the catalogue uses.

use super::Context;
use crate::catalogue::Origin;
use crate::catalogue::id::RequirementId;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::value::Located;
use crate::source::Span;
use std::collections::BTreeSet;

pub fn check(context: &Context, found: &mut Diagnostics) {
    let fields = &context.catalogue.config.fields;
    once(fields.themes.iter().map(|one| &one.id), |id| id, "the themes", found);
    once(fields.goals.iter().map(|one| &one.id), |id| id, "the goals", found);
    for package in context.catalogue.packages.values() {
        let ids = package.fields.requirements.iter().map(|one| &one.id);
        once(ids, RequirementId::as_str, "this package", found);
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
    shown: impl Fn(&T) -> &str,
    list: &str,
    found: &mut Diagnostics,
) {
    let mut seen = BTreeSet::new();
    for id in ids {
        // What could not be read has no place.
        if let Some(span) = id.span
            && !seen.insert(&id.value)
        {
            let message = format!("`{}` stands twice in {list}", shown(&id.value));
            found.push(
                Diagnostic::new(Rule::DuplicateId, span, message).help("remove one of the two"),
            );
        }
    }
}

fn same_as_file(file_id: &RequirementId, id: &Located<RequirementId>, found: &mut Diagnostics) {
    let Some(span) = id.span.filter(|_| id.value != *file_id) else { return };
    let message = format!("the id `{}` is not that of the file, `{file_id}`", id.value);
    found.push(
        Diagnostic::new(Rule::IdNotFileName, span, message)
            .help(format!("write `{file_id}`, or rename the file")),
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
    let message = format!("the catalogue has no ids that begin with `{}`", id.prefix());
    found.push(
        Diagnostic::new(Rule::MalformedId, span.unwrap_or(origin.head), message)
            .help("add it to `id_prefixes` in `catalogue.toml`")
            .help_if(suggest::help(id.prefix(), known)),
    );
}
