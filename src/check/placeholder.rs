//! Placeholders: what the text uses is declared, what is declared is used.

use super::Context;
use crate::catalogue::Origin;
use crate::catalogue::body::Body;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::text::{InlineKind, Node};
use crate::catalogue::translation::RequirementTranslation;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::PlaceholderKey;
use crate::message::Message;
use crate::say;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

pub fn check(context: &Context, found: &mut Diagnostics) {
    for one in context.catalogue.requirements.values() {
        requirement(one, found);
    }
    for text in super::texts::all(context.catalogue).filter(|text| text.section.is_none()) {
        text.text.walk(&mut |node| {
            if let Some((key, span)) = placeholder(node) {
                let message = say!("placeholder-outside", key = key.to_string());
                found.push(
                    Diagnostic::new(Rule::UndeclaredPlaceholder, span, message)
                        .help(say!("placeholder-outside-help", key = key.to_string())),
                );
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
    let used = used_in(&one.body, &declared, undeclared, found);
    let mut seen = BTreeSet::new();
    for placeholder in &one.fields.placeholders {
        let key = &placeholder.key.value;
        let Some(span) = placeholder.key.span else { continue };
        if !seen.insert(key) {
            let message = say!("placeholder-twice", key = key.to_string());
            found.push(
                Diagnostic::new(Rule::UnusedPlaceholder, span, message)
                    .help(say!("remove-one-of-two")),
            );
        } else if !used.contains_key(key) && one.origin.trusts(&[Origin::BODY]) {
            let message = say!("placeholder-unused", key = key.to_string());
            found.push(
                Diagnostic::new(Rule::UnusedPlaceholder, span, message)
                    .help(say!("placeholder-unused-help", key = key.to_string())),
            );
        }
    }
    for translation in one.translations.values() {
        // A key that the translation declares for itself is reported where it does so.
        let own = translation.fields.placeholders.iter().map(|one| &one.key.value);
        let known: Vec<&PlaceholderKey> = declared.iter().copied().chain(own).collect();
        let help = |_: &PlaceholderKey| in_source(&declared);
        let translated = used_in(&translation.body, &known, help, found);
        not_translated(one, translation, &used, &translated, found);
    }
}

/// Reports what the source asks the buyer for, and the translation leaves out.
fn not_translated(
    one: &Requirement,
    translation: &RequirementTranslation,
    used: &BTreeMap<PlaceholderKey, Section>,
    translated: &BTreeMap<PlaceholderKey, Section>,
    found: &mut Diagnostics,
) {
    let trusts = |origin: &Origin| origin.trusts(&["version", "placeholders", Origin::BODY]);
    let is_current = one.fields.version.value == translation.fields.version.value;
    if !is_current || !trusts(&one.origin) || !trusts(&translation.origin) {
        return;
    }
    // A key that was translated is reported as one that the source does not have.
    let known = |key: &PlaceholderKey| used.contains_key(key);
    if !translated.keys().all(known) {
        return;
    }
    for (key, section) in used.iter().filter(|(key, _)| !translated.contains_key(key)) {
        let Some(part) = translation.body.get(section) else { continue };
        let message = say!("placeholder-untranslated", key = key.to_string());
        found.push(
            Diagnostic::new(Rule::TranslationShape, part.heading, message)
                .help(say!("placeholder-untranslated-help", key = key.to_string())),
        );
    }
}

fn undeclared(key: &PlaceholderKey) -> Message {
    say!("placeholder-undeclared-help", key = key.to_string())
}

fn in_source(declared: &[&PlaceholderKey]) -> Message {
    let keys: Vec<String> = declared.iter().map(|key| format!("[[{}]]", &***key)).collect();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    match keys[..] {
        [] => say!("placeholder-none-in-source"),
        _ => say!("placeholder-in-source", keys = suggest::one_of(&keys)),
    }
}

/// The placeholders in a body and the section of each; reports those that are not declared.
fn used_in(
    body: &Body,
    declared: &[&PlaceholderKey],
    help: impl Fn(&PlaceholderKey) -> Message,
    found: &mut Diagnostics,
) -> BTreeMap<PlaceholderKey, Section> {
    let mut used = BTreeMap::new();
    for (&name, section) in body {
        section.text.walk(&mut |node| {
            let Some((key, span)) = placeholder(node) else { return };
            if !declared.contains(&key) {
                let message = say!("placeholder-undeclared", key = key.to_string());
                let nearest = suggest::nearest(key, declared.iter().map(|key| &***key));
                let help = match nearest {
                    Some(word) => suggest::meant(&format!("[[{word}]]")),
                    None => help(key),
                };
                found.push(Diagnostic::new(Rule::UndeclaredPlaceholder, span, message).help(help));
            }
            used.entry(key.clone()).or_insert(name);
        });
    }
    used
}
