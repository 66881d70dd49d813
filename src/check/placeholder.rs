//! Placeholders: what the text uses is declared, what is declared is used.

use super::Context;
use crate::catalogue::Origin;
use crate::catalogue::requirement::{Body, Requirement};
use crate::catalogue::text::{InlineKind, Node};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::PlaceholderKey;
use crate::source::Span;
use std::collections::BTreeSet;

pub fn check(context: &Context, found: &mut Diagnostics) {
    for one in context.catalogue.requirements.values() {
        requirement(one, found);
    }
    for text in super::texts::all(context.catalogue).filter(|text| text.section.is_none()) {
        text.text.walk(&mut |node| {
            if let Some((key, span)) = placeholder(node) {
                let message = format!("the placeholder `[[{}]]` outside a requirement", &**key);
                found.push(Diagnostic::new(Rule::UndeclaredPlaceholder, span, message).help(
                    format!("to show it as it is, put it in back ticks: `` `[[{}]]` ``", &**key),
                ));
            }
        });
    }
}

fn placeholder<'a>(node: Node<'a>) -> Option<(&'a PlaceholderKey, Span)> {
    match node {
        Node::Inline(inline) => match &inline.kind {
            InlineKind::Placeholder(key) => Some((key, inline.span)),
            _ => None,
        },
        Node::Block(_) => None,
    }
}

fn requirement(one: &Requirement, found: &mut Diagnostics) {
    // What is declared must be known before anything can be said.
    if !one.origin.trusts(&["placeholders"]) {
        return;
    }
    let declared: Vec<&PlaceholderKey> =
        one.fields.placeholders.iter().map(|placeholder| &placeholder.key.value).collect();
    let used = used_in(&one.body, &declared, found);
    let mut seen = BTreeSet::new();
    for placeholder in &one.fields.placeholders {
        let key = &placeholder.key.value;
        let Some(span) = placeholder.key.span else { continue };
        if !seen.insert(key) {
            let message = format!("the placeholder `{}` is declared twice", &**key);
            found.push(
                Diagnostic::new(Rule::UnusedPlaceholder, span, message)
                    .help("remove one of the two"),
            );
        } else if !used.contains(key) && one.origin.trusts(&[Origin::BODY]) {
            let message = format!("the text does not use the placeholder `{}`", &**key);
            found.push(
                Diagnostic::new(Rule::UnusedPlaceholder, span, message)
                    .help(format!("write `[[{}]]` in the text, or remove the declaration", &**key)),
            );
        }
    }
    for translation in one.translations.values() {
        used_in(&translation.body, &declared, found);
    }
}

/// The placeholders in a body; reports those that are not declared.
fn used_in(
    body: &Body,
    declared: &[&PlaceholderKey],
    found: &mut Diagnostics,
) -> BTreeSet<PlaceholderKey> {
    let mut used = BTreeSet::new();
    for section in body.values() {
        section.text.walk(&mut |node| {
            let Some((key, span)) = placeholder(node) else { return };
            if !declared.contains(&key) {
                let message = format!("the placeholder `{}` is not declared", &**key);
                let nearest = suggest::nearest(key, declared.iter().map(|key| &***key));
                let help = match nearest {
                    Some(word) => format!("did you mean `[[{word}]]`?"),
                    None => format!(
                        "add `[[placeholders]]` with `key = \"{}\"` and the `question` to the buyer",
                        &**key
                    ),
                };
                found.push(Diagnostic::new(Rule::UndeclaredPlaceholder, span, message).help(help));
            }
            used.insert(key.clone());
        });
    }
    used
}
