//! The working files against the last release: what was published stays, versions only grow, and
//! a changed text has a new version or date.

use super::Context;
use crate::catalogue::lock::LockedDocument;
use crate::catalogue::requirement::{MeasuredValue, Requirement};
use crate::catalogue::vocabulary::{ChangeClass, Operator, Status};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::date::Date;
use crate::field::value::Located;
use crate::hash::sha256;
use crate::release::Release;
use crate::source::{CONTENT, FileId, Span};
use std::collections::BTreeMap;

pub fn check(context: &Context, found: &mut Diagnostics) {
    packages(context, found);
    let Some(last) = context.releases.latest() else { return };
    gone(context, last, found);
    let published: BTreeMap<&str, &LockedDocument> =
        last.lock.fields.documents.iter().map(|one| (&*one.path.value as &str, one)).collect();
    for one in context.catalogue.requirements.values() {
        requirement(one, context, last, found);
    }
    dated(context, last, &published, found);
}

fn packages(context: &Context, found: &mut Diagnostics) {
    for entry in context.catalogue.packages.values().flat_map(|one| &one.fields.requirements) {
        let Some(one) = context.catalogue.requirements.get(&entry.id.value) else { continue };
        let is_unready = matches!(one.fields.status, Status::Draft | Status::Consultation);
        if is_unready
            && context.releases.history(&one.id).is_empty()
            && let Some(span) = entry.id.span
        {
            let message = format!("the package holds `{}`, which is a draft", one.id);
            found.push(
                Diagnostic::new(Rule::DraftInPackage, span, message)
                    .help("take it out until it is decided"),
            );
        }
    }
}

/// Requirements that were published and are not in the working files.
fn gone(context: &Context, last: &Release, found: &mut Diagnostics) {
    for (id, _) in context.releases.histories() {
        if context.catalogue.requirements.contains_key(id)
            || context.catalogue.unread.contains(id.as_str())
        {
            continue;
        }
        let documents = &last.lock.fields.documents;
        let path = documents
            .iter()
            .find(|one| one.id.as_ref().is_some_and(|other| other.value == *id))
            .map_or_else(|| format!("requirements/{id}.md"), |one| one.path.value.to_string());
        let message = format!("`{id}` was published and is not in the catalogue");
        found.push(
            Diagnostic::of_path(Rule::PublishedIsGone, format!("{CONTENT}{path}"), message).help(
                "restore the file from git, and set `status = \"withdrawn\"` with `[withdrawn]`",
            ),
        );
    }
}

fn requirement(one: &Requirement, context: &Context, last: &Release, found: &mut Diagnostics) {
    let Some(before) = last.catalogue.requirements.get(&one.id) else { return };
    let (old, new) = (before.fields.version.value, one.fields.version.value);
    let span = one.fields.version.span.unwrap_or(one.origin.head);
    if !one.origin.trusts(&["version", "changes"]) {
        return;
    }
    if new < old {
        let message = format!("version {new} comes before the published version {old}");
        found.push(
            Diagnostic::new(Rule::VersionGoesBack, span, message)
                .help(format!("write a version after {old}, or restore the text")),
        );
        return;
    }
    if new == old {
        unchanged(one, before, context, found);
        return;
    }
    let mut changes = one.fields.changes.iter();
    let is_told =
        changes.any(|change| change.version.value > old && change.class == ChangeClass::Moved);
    let names_it = one.fields.moved_from.as_ref().is_some_and(|from| from.value == before.category);
    if one.category != before.category && !(is_told && names_it) {
        moved(one, before, span, found);
    }
    told(one, before, found);
    steps(one, before, found);
}

/// What readers were told of earlier versions stays as it was told.
fn told(one: &Requirement, before: &Requirement, found: &mut Diagnostics) {
    let head = one.fields.version.span.unwrap_or(one.origin.head);
    for old in &before.fields.changes {
        let version = old.version.value;
        let now = one.fields.changes.iter().find(|change| change.version.value == version);
        let (span, message) = match now {
            None => (head, format!("`changes` has lost the entry of version {version}")),
            Some(now) if (now.date, now.class, &*now.text) != (old.date, old.class, &*old.text) => {
                let span = now.version.span.or(now.place).unwrap_or(head);
                (span, format!("the entry of version {version} is not the one that was published"))
            }
            Some(_) => continue,
        };
        found.push(
            Diagnostic::new(Rule::ChangedUnderVersion, span, message)
                .help("restore the entry from git, and add one of its own for the new version"),
        );
    }
}

fn moved(one: &Requirement, before: &Requirement, span: Span, found: &mut Diagnostics) {
    let from = &before.category;
    let message = format!("`{}` has moved from `{from}` and does not say so", one.id);
    found.push(Diagnostic::new(Rule::MovedUnsaid, span, message).help(format!(
        "raise the version, and add `moved_from = \"{from}\"` and `[[changes]]` of the class `moved`"
    )));
}

/// A text of the same version must be the same, in each language.
fn unchanged(one: &Requirement, before: &Requirement, context: &Context, found: &mut Diagnostics) {
    let same =
        |a: FileId, b: FileId| context.sources.file(a).bytes == context.sources.file(b).bytes;
    let version = one.fields.version.value;
    let help = format!(
        "write version \"{}.{}\" or \"{}.0\" and add `[[changes]]`, or restore the text from git",
        version.major,
        version.minor + 1,
        version.major + 1
    );
    if !same(one.origin.file, before.origin.file) {
        let span = one.fields.version.span.unwrap_or(one.origin.head);
        let message = format!("the text is not the one that was published as version {version}");
        found.push(Diagnostic::new(Rule::ChangedUnderVersion, span, message).help(&*help));
    } else if one.category != before.category {
        moved(one, before, one.origin.head, found);
    }
    for (language, translation) in &one.translations {
        let Some(published) = before.translations.get(language) else { continue };
        if published.fields.version.value == translation.fields.version.value
            && !same(translation.origin.file, published.origin.file)
        {
            let span = translation.fields.version.span.unwrap_or(translation.origin.head);
            let message =
                format!("the translation is not the one that was published as version {version}");
            found.push(Diagnostic::new(Rule::ChangedUnderVersion, span, message).help(&*help));
        }
    }
}

/// The classes of the changes against the step of the version and the numbers.
fn steps(one: &Requirement, before: &Requirement, found: &mut Diagnostics) {
    let mut earlier = before.fields.version.value;
    for change in &one.fields.changes {
        let version = change.version.value;
        if version <= before.fields.version.value {
            continue;
        }
        let span = change.version.span.or(change.place).unwrap_or(one.origin.head);
        let is_major = version.major > earlier.major;
        let is_obligation = matches!(change.class, ChangeClass::Tightened | ChangeClass::Loosened);
        if is_obligation && !is_major {
            let message =
                format!("version {version} is `{}`, but only a minor step", change.class.word());
            found.push(Diagnostic::new(Rule::ChangeAgainstVersion, span, message).help(format!(
                "an obligation that changes is a new major version: \"{}.0\"",
                earlier.major + 1
            )));
        }
        if is_major && matches!(change.class, ChangeClass::Editorial | ChangeClass::Clarified) {
            let message =
                format!("version {version} is a major step, but only `{}`", change.class.word());
            found.push(Diagnostic::new(Rule::ChangeAgainstVersion, span, message).help(
                "a step that leaves the obligation alone is minor; or say `tightened` or `loosened`",
            ));
        }
        earlier = version;
    }
    let last =
        one.fields.changes.last().filter(|last| last.version.value == one.fields.version.value);
    if let Some(change) = last {
        let span = change.version.span.or(change.place).unwrap_or(one.origin.head);
        numbers(one, before, change.class, span, found);
    }
}

/// What the numbers say of a change: harder, easier, or nothing where they cannot be compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Turn {
    Harder,
    Easier,
}

fn numbers(
    one: &Requirement,
    before: &Requirement,
    class: ChangeClass,
    span: Span,
    found: &mut Diagnostics,
) {
    for value in &one.fields.values {
        let same = |old: &&MeasuredValue| {
            *old.concept == *value.concept
                && old.operator == value.operator
                && old.unit.value == value.unit.value
                && old.measured_on.as_deref() == value.measured_on.as_deref()
        };
        let Some(old) = before.fields.values.iter().find(same) else { continue };
        let Some(turn) = turn(old, value) else { continue };
        let is_against = match class {
            ChangeClass::Tightened => turn == Turn::Easier,
            ChangeClass::Loosened => turn == Turn::Harder,
            ChangeClass::Editorial | ChangeClass::Clarified => true,
            _ => false,
        };
        if is_against {
            let message = format!(
                "the change is `{}`, but `{}` went from {} to {}",
                class.word(),
                &*value.concept,
                old.number,
                value.number
            );
            let word = if turn == Turn::Harder { "tightened" } else { "loosened" };
            found.push(
                Diagnostic::new(Rule::ChangeAgainstVersion, span, message)
                    .help(format!("say `{word}`, or correct the number")),
            );
        }
    }
}

fn turn(old: &MeasuredValue, new: &MeasuredValue) -> Option<Turn> {
    let grew = old.number.compare(&new.number)?;
    let is_ceiling = matches!(new.operator, Operator::AtMost | Operator::LessThan);
    match (grew, is_ceiling) {
        (std::cmp::Ordering::Equal, _) => None,
        _ if new.operator == Operator::Equal => None,
        (std::cmp::Ordering::Less, true) | (std::cmp::Ordering::Greater, false) => {
            Some(Turn::Easier)
        }
        _ => Some(Turn::Harder),
    }
}

/// Documents that carry the day of their last change instead of a version.
fn dated(
    context: &Context,
    last: &Release,
    published: &BTreeMap<&str, &LockedDocument>,
    found: &mut Diagnostics,
) {
    let (now, then) = (context.catalogue, &last.catalogue);
    let mut pairs: Vec<(FileId, &Located<Date>, &Located<Date>)> = Vec::new();
    for (path, one) in &now.categories {
        let old = then.categories.get(path).map(|old| &old.fields.updated);
        pairs.extend(old.map(|old| (one.origin.file, &one.fields.updated, old)));
    }
    for (id, one) in &now.guidance {
        let old = then.guidance.get(id).map(|old| &old.fields.updated);
        pairs.extend(old.map(|old| (one.origin.file, &one.fields.updated, old)));
    }
    for (id, one) in &now.pages {
        let old = then.pages.get(id).map(|old| &old.fields.updated);
        pairs.extend(old.map(|old| (one.origin.file, &one.fields.updated, old)));
    }
    for (id, one) in &now.packages {
        let old = then.packages.get(id).map(|old| &old.fields.updated);
        pairs.extend(old.map(|old| (one.origin.file, &one.fields.updated, old)));
    }
    for (file, new, old) in pairs {
        let source = context.sources.file(file);
        let path = source.path.strip_prefix(CONTENT).unwrap_or(&source.path);
        let Some(document) = published.get(path) else { continue };
        let Some(span) = new.span.filter(|_| sha256(&source.bytes) != *document.sha256.value)
        else {
            continue;
        };
        if new.value <= old.value {
            let message = format!(
                "the text has changed since it was published, but not its date ({})",
                old.value
            );
            found.push(
                Diagnostic::new(Rule::ChangedUnderVersion, span, message)
                    .help("write the day of the change as `updated`"),
            );
        }
    }
}
