//! Ids: the one in the text, the one in the file name, and the prefixes that the catalogue uses.

use super::Context;
use crate::catalogue::Origin;
use crate::catalogue::id::RequirementId;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::value::Located;
use crate::source::Span;

pub fn check(context: &Context, found: &mut Diagnostics) {
    for one in context.catalogue.requirements.values() {
        same_as_file(&one.id, &one.fields.id, found);
        for translation in one.translations.values() {
            same_as_file(&one.id, &translation.fields.id, found);
        }
        known_prefix(context, &one.id, &one.origin, one.fields.id.span, found);
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
