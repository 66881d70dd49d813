//! The working files against the last release: what was published stays, versions only grow, and
//! a changed text has a new version or date.

mod steps;
mod text;

use super::Context;
use crate::catalogue::Origin;
use crate::catalogue::lock::LockedDocument;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::{ChangeClass, Status};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::date::Date;
use crate::field::value::Located;
use crate::hash::sha256;
use crate::release::{Release, leaning};
use crate::say;
use crate::source::{CONTENT, Span};
use std::collections::BTreeMap;

pub fn check(context: &Context, found: &mut Diagnostics) {
    packages(context, found);
    let Some(last) = context.releases.latest() else { return };
    gone(context, last, found);
    address(context, last, found);
    let published: BTreeMap<&str, &LockedDocument> =
        last.lock.documents.iter().map(|one| (&*one.path.value as &str, one)).collect();
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
            let message = say!("package-holds-draft", id = one.id.to_string());
            found.push(
                Diagnostic::new(Rule::DraftInPackage, span, message)
                    .help(say!("package-holds-draft-help")),
            );
        }
    }
}

/// The address of the site is in every page, file and document that contracts cite.
fn address(context: &Context, last: &Release, found: &mut Diagnostics) {
    let (now, then) = (&context.catalogue.config.fields, &last.catalogue.config.fields);
    let (new, old) = (&now.base_url, &then.base_url);
    let is_said = now.moved_from.as_deref() == Some(&**old as &str);
    // A release whose own facts could not be read has no address.
    let has_moved = **new != **old && !old.is_empty() && !is_said;
    let Some(span) = new.span.filter(|_| has_moved) else { return };
    let versions: usize = context.releases.histories().map(|(_, history)| history.len()).sum();
    let address = (***old).to_string();
    let message = say!(
        "site-moved",
        address = &address,
        release = last.lock.name().to_string(),
        count = versions
    );
    found.push(
        Diagnostic::new(Rule::SiteMoved, span, message)
            .help(say!("site-moved-help", address = address)),
    );
}

/// Requirements that were published and are not in the working files.
fn gone(context: &Context, last: &Release, found: &mut Diagnostics) {
    for (id, _) in context.releases.histories() {
        if context.catalogue.requirements.contains_key(id)
            || context.catalogue.unread.contains(id.as_str())
        {
            continue;
        }
        let documents = &last.lock.documents;
        let path = documents
            .iter()
            .find(|one| one.id.as_ref().is_some_and(|other| other.value == *id))
            .map_or_else(|| format!("requirements/{id}.md"), |one| one.path.value.to_string());
        let message = say!("published-gone", id = id.to_string());
        found.push(
            Diagnostic::of_path(Rule::PublishedIsGone, format!("{CONTENT}{path}"), message)
                .help(say!("published-gone-help")),
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
        let (new, old) = (new.to_string(), old.to_string());
        let message = say!("version-goes-back", new = new, old = &old);
        found.push(
            Diagnostic::new(Rule::VersionGoesBack, span, message)
                .help(say!("version-goes-back-help", old = old)),
        );
        return;
    }
    text::check(one, context, found);
    if new == old {
        if one.category != before.category {
            moved(one, before, one.origin.head, found);
        }
        return;
    }
    let mut changes = one.fields.changes.iter();
    let is_told =
        changes.any(|change| change.version.value > old && change.class == ChangeClass::Moved);
    let names_it = one.fields.moved_from.as_ref().is_some_and(|from| from.value == before.category);
    if one.category != before.category && !(is_told && names_it) {
        moved(one, before, span, found);
    }
    kept(one, before, found);
    steps::check(one, before, found);
}

/// What was said to readers of earlier versions stays as it was said.
fn kept(one: &Requirement, before: &Requirement, found: &mut Diagnostics) {
    let head = one.fields.version.span.unwrap_or(one.origin.head);
    for old in &before.fields.changes {
        let version = old.version.value;
        let now = one.fields.changes.iter().find(|change| change.version.value == version);
        let (span, message) = match now {
            None => (head, say!("change-entry-gone", version = version.to_string())),
            Some(now) if (now.date, now.class, &*now.text) != (old.date, old.class, &*old.text) => {
                let span = now.version.span.or(now.place).unwrap_or(head);
                (span, say!("change-entry-other", version = version.to_string()))
            }
            Some(_) => continue,
        };
        found.push(
            Diagnostic::new(Rule::ChangedUnderVersion, span, message)
                .help(say!("change-entry-help")),
        );
    }
}

fn moved(one: &Requirement, before: &Requirement, span: Span, found: &mut Diagnostics) {
    let from = &before.category;
    let from = from.to_string();
    let message = say!("moved-unsaid", id = one.id.to_string(), from = &from);
    found.push(
        Diagnostic::new(Rule::MovedUnsaid, span, message)
            .help(say!("moved-unsaid-help", from = from)),
    );
}

/// Documents that carry the day of their last change instead of a version.
fn dated(
    context: &Context,
    last: &Release,
    published: &BTreeMap<&str, &LockedDocument>,
    found: &mut Diagnostics,
) {
    let (now, then) = (context.catalogue, &last.catalogue);
    let mut pairs: Vec<(&Origin, &Located<Date>, &Origin, &Located<Date>)> = Vec::new();
    for (path, one) in &now.categories {
        let old = then.categories.get(path).map(|old| (&old.origin, &old.fields.updated));
        pairs.extend(old.map(|old| (&one.origin, &one.fields.updated, old.0, old.1)));
    }
    for (id, one) in &now.guidance {
        let old = then.guidance.get(id).map(|old| (&old.origin, &old.fields.updated));
        pairs.extend(old.map(|old| (&one.origin, &one.fields.updated, old.0, old.1)));
    }
    for (id, one) in &now.pages {
        let old = then.pages.get(id).map(|old| (&old.origin, &old.fields.updated));
        pairs.extend(old.map(|old| (&one.origin, &one.fields.updated, old.0, old.1)));
    }
    for (id, one) in &now.packages {
        let old = then.packages.get(id).map(|old| (&old.origin, &old.fields.updated));
        pairs.extend(old.map(|old| (&one.origin, &one.fields.updated, old.0, old.1)));
    }
    for (own, new, then, old) in pairs {
        let source = context.sources.file(own.file);
        let path = source.path.strip_prefix(CONTENT).unwrap_or(&source.path);
        let Some(document) = published.get(path) else { continue };
        let Some(span) = new.span.filter(|_| sha256(&source.bytes) != *document.sha256.value)
        else {
            continue;
        };
        // To say that a text was looked at does not change it.
        if new.value <= old.value && !leaning::is_same(own, then, context.sources) {
            let message = say!("changed-undated", date = old.value.to_string());
            found.push(
                Diagnostic::new(Rule::ChangedUnderVersion, span, message)
                    .help(say!("changed-undated-help")),
            );
        }
    }
}
