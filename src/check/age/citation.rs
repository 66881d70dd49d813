//! Guidance and packages that cite a version of a requirement that is no longer the present one, or
//! a requirement that is out of use. Texts that are shown whole are a rule of their own.

use super::{Context, is_out_of_use};
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::package::Package;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::text::{Target, Text};
use crate::catalogue::vocabulary::Status;
use crate::check::passage;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::localised::Localised;
use crate::field::value::Located;
use crate::message::Message;
use crate::say;
use crate::source::Span;
use std::ops::Range;

pub fn check(context: &Context, found: &mut Diagnostics) {
    for one in context.catalogue.guidance.values() {
        guidance(&one.text, context, found);
        one.translations.values().for_each(|one| guidance(&one.text, context, found));
    }
    for one in context.catalogue.packages.values() {
        package(one, context, found);
    }
}

fn guidance(text: &Text, context: &Context, found: &mut Diagnostics) {
    passage::each(text, &mut |passage| {
        for (_, target, span) in &passage.links {
            let Target::Requirement { id, version, .. } = target else { continue };
            cited(id, *version, *span, context).into_iter().for_each(|one| found.push(one));
        }
        for (id, version, words) in versions(&passage.words) {
            let is_linked = passage.links.iter().any(|(link, ..)| link.contains(&words.start));
            if is_linked || passage.is_code(words.start) {
                continue;
            }
            let Some(span) = passage.place(words, context.sources) else { continue };
            let problem = cited(&id, Some(version), span, context);
            problem.into_iter().for_each(|one| found.push(one));
        }
    });
}

fn package(one: &Package, context: &Context, found: &mut Diagnostics) {
    let fields = &one.fields;
    let notes = fields.requirements.iter().filter_map(|entry| entry.note.as_ref());
    let texts = [&fields.title, &fields.summary].into_iter().chain(&fields.intro).chain(notes);
    texts.for_each(|text| in_words(text, context, found));
    for entry in &fields.requirements {
        // A version that is not the present one is an error of its own.
        let problem = entry.id.span.and_then(|span| cited(&entry.id, None, span, context));
        problem.into_iter().for_each(|one| found.push(one));
    }
}

fn in_words(text: &Located<Localised>, context: &Context, found: &mut Diagnostics) {
    let Some(span) = text.span else { return };
    let first = context.catalogue.first_language();
    for language in context.catalogue.config.languages() {
        let words = text.exact(language, first).unwrap_or_default();
        for (id, version, _) in versions(words) {
            let problem = cited(&id, Some(version), span, context);
            problem.into_iter().for_each(|one| found.push(one));
        }
    }
}

fn cited(
    id: &RequirementId,
    version: Option<Version>,
    span: Span,
    context: &Context,
) -> Option<Diagnostic> {
    let requirement = context.catalogue.requirement(id)?;
    let present = requirement.fields.version.value;
    if !requirement.origin.trusts(&["version", "status"]) {
        return None;
    }
    let (message, help) = if is_out_of_use(requirement) {
        (out_of_use(requirement), instead(requirement))
    } else if let Some(version) = version.filter(|version| *version < present) {
        let message = say!(
            "citation-old-version",
            id = id.to_string(),
            present = present.to_string(),
            version = version.to_string()
        );
        (message, say!("citation-old-version-help"))
    } else {
        return None;
    };
    Some(Diagnostic::new(Rule::OldVersionCited, span, message).help(help))
}

fn out_of_use(requirement: &Requirement) -> Message {
    let id = requirement.id.to_string();
    match requirement.fields.status {
        Status::Withdrawn => say!("requirement-withdrawn", id = id),
        _ => say!("requirement-superseded", id = id),
    }
}

fn instead(requirement: &Requirement) -> Message {
    let withdrawn = requirement.fields.withdrawn.as_ref();
    match withdrawn.and_then(|withdrawn| withdrawn.successor.as_ref()) {
        Some(id) => say!("citation-successor-help", id = id.value.to_string()),
        None => say!("citation-out-of-use-help"),
    }
}

/// Every id with a version after it: `SAR-001@1.0`, `SAR-001 version 1.0`, `SAR-001 (v1.0)`.
fn versions(words: &str) -> impl Iterator<Item = (RequirementId, Version, Range<usize>)> {
    words.match_indices('-').filter_map(|(at, _)| {
        let capitals = words[..at].bytes().rev().take_while(u8::is_ascii_uppercase).count();
        let digits = words[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
        let (start, end) = (at - capitals, at + 1 + digits);
        let id = words[start..end].parse().ok()?;
        let rest = &words[end..];
        let number = match rest.strip_prefix('@') {
            Some(number) => number,
            None => after_word(rest)?,
        };
        let (version, length) = version(number)?;
        let end = words.len() - number.len() + length;
        Some((id, version, start..end))
    })
}

/// What stands after the word that says that a version follows.
fn after_word(rest: &str) -> Option<&str> {
    let rest = rest.strip_prefix(":s").or_else(|| rest.strip_prefix("’s")).unwrap_or(rest);
    let rest = rest.trim_start_matches([' ', ',', '(', '\u{a0}']);
    let names = ["versionen", "version", "v.", "v"];
    let number = names.iter().find_map(|name| rest.strip_prefix(name))?;
    Some(number.trim_start_matches([' ', '\u{a0}']))
}

/// The version that begins a text, and its length.
fn version(text: &str) -> Option<(Version, usize)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let major = digits(text);
    let minor = digits(text[major..].strip_prefix('.')?);
    let length = major + 1 + minor;
    Some((text[..length].parse().ok()?, length))
}
