//! The tree of categories: each folder is described, and what names a category names one that exists.

use super::Context;
use crate::catalogue::id::CategoryPath;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::value::Located;
use crate::say;
use crate::source::CONTENT;
use std::collections::BTreeSet;

pub fn check(context: &Context, found: &mut Diagnostics) {
    let catalogue = context.catalogue;
    let with_requirements = catalogue.requirements.values().map(|one| &one.category);
    let used: BTreeSet<CategoryPath> =
        with_requirements.chain(catalogue.categories.keys()).flat_map(CategoryPath::line).collect();
    for path in used.iter().filter(|path| !catalogue.categories.contains_key(path)) {
        let file = format!("{CONTENT}requirements/{path}/_category.md");
        if context.sources.find(&file).is_none() && !catalogue.unread.contains(&file) {
            let message = say!("category-without-file", path = path.to_string());
            let known = catalogue.categories.keys().map(CategoryPath::as_str);
            let help = suggest::nearest(path.as_str(), known).map_or_else(
                || say!("category-without-file-help", path = path.to_string()),
                suggest::meant,
            );
            found.push(Diagnostic::of_path(Rule::NoCategoryFile, file, message).help(help));
        }
    }
    for category in catalogue.categories.values() {
        for path in &category.fields.inherits {
            known(path, &used, context, found);
        }
    }
    for package in catalogue.packages.values() {
        package.fields.category.iter().for_each(|path| known(path, &used, context, found));
    }
    for guidance in catalogue.guidance.values() {
        guidance.fields.categories.iter().for_each(|path| known(path, &used, context, found));
    }
}

fn known(
    path: &Located<CategoryPath>,
    used: &BTreeSet<CategoryPath>,
    context: &Context,
    found: &mut Diagnostics,
) {
    let Some(span) = path.span.filter(|_| !used.contains(&path.value)) else { return };
    let file = format!("{CONTENT}requirements/{}/_category.md", path.value);
    if context.sources.find(&file).is_some() || context.catalogue.unread.contains(&file) {
        return;
    }
    let message = say!("category-unknown", name = path.value.to_string());
    found.push(
        Diagnostic::new(Rule::UnknownEntry, span, message)
            .reason(say!("category-unknown-reason"))
            .help(suggest::help_or(
                path.as_str(),
                used.iter().map(CategoryPath::as_str),
                say!("category-new-help", path = path.value.to_string()),
            )),
    );
}
