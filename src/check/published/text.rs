//! One version has one text in each language, and its pictures with it.

use crate::catalogue::body::Body;
use crate::catalogue::id::Version;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::text::{InlineKind, Node};
use crate::check::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::text::Language;
use crate::release::Release;
use crate::say;
use crate::source::{FileId, Span};

/// A requirement in one language, and the version that its words are of.
#[derive(Clone, Copy)]
struct Own<'a> {
    version: Version,
    /// Where the version is said.
    span: Span,
    file: FileId,
    body: &'a Body,
}

impl<'a> Own<'a> {
    /// In the language that it was written in, where none is named.
    fn of(one: &'a Requirement, language: Option<&Language>) -> Option<Own<'a>> {
        let (version, origin, body) = match language {
            None => (&one.fields.version, &one.origin, &*one.body),
            Some(language) => {
                let own = one.translations.get(language)?;
                (&own.fields.version, &own.origin, &own.body)
            }
        };
        let span = version.span.unwrap_or(origin.head);
        Some(Own { version: version.value, span, file: origin.file, body })
    }
}

/// Holds a requirement against everything that was ever sealed of its versions.
pub fn check(one: &Requirement, context: &Context, found: &mut Diagnostics) {
    let languages = one.translations.keys().map(Some);
    for language in std::iter::once(None).chain(languages) {
        if let Some(own) = Own::of(one, language) {
            in_language(one, &own, language, context, found);
        }
    }
}

fn in_language(
    one: &Requirement,
    own: &Own,
    language: Option<&Language>,
    context: &Context,
    found: &mut Diagnostics,
) {
    let same = |file: FileId| {
        let bytes = |file| &context.sources.file(file).bytes;
        file == own.file || bytes(file) == bytes(own.file)
    };
    // Newest first: a translation may have been away for some releases.
    let mut sealed = context.releases.all().iter().rev().filter_map(|release| {
        let then = Own::of(release.catalogue.requirement(&one.id)?, language)?;
        (then.version == own.version).then_some((release, then.file))
    });
    let Some((newest, file)) = sealed.next() else { return };
    // What the last release holds was held against all before it when it was sealed.
    let is_published = context.releases.latest().is_some_and(|last| std::ptr::eq(last, newest));
    let other = match same(file) {
        false => Some(newest),
        true if is_published => None,
        true => sealed.find(|(_, file)| !same(*file)).map(|(release, _)| release),
    };
    match other {
        Some(release) => found.push(other_text(one, own, language.is_some(), release)),
        None => pictures(own, newest, context, found),
    }
}

fn other_text(one: &Requirement, own: &Own, is_translation: bool, release: &Release) -> Diagnostic {
    let (version, source) = (own.version, one.fields.version.value);
    let (said, release) = (version.to_string(), release.lock.name().to_string());
    let message = match is_translation {
        true => say!("published-other-translation", version = said, release = release),
        false => say!("published-other-text", version = said, release = release),
    };
    let help = match version < source {
        true => say!("published-old-translation-help", version = source.to_string()),
        false => {
            let (minor, major) = next(version);
            say!("published-other-text-help", minor = minor, major = major)
        }
    };
    Diagnostic::new(Rule::ChangedUnderVersion, own.span, message).help(help)
}

/// The versions that can follow, for a text that is to be another than the published one.
fn next(version: Version) -> (String, String) {
    (format!("{}.{}", version.major, version.minor + 1), format!("{}.0", version.major + 1))
}

/// Pictures belong to the text: one that is drawn anew changes what the version shows.
fn pictures(own: &Own, release: &Release, context: &Context, found: &mut Diagnostics) {
    let (now, then) = (&context.catalogue.images, &release.catalogue.images);
    if now.is_empty() {
        return;
    }
    for section in own.body.values() {
        section.text.walk(&mut |node| {
            let Node::Inline(inline) = node else { return };
            let InlineKind::Image { path, .. } = &inline.kind else { return };
            let (Some(&now), Some(&then)) = (now.get(path), then.get(path)) else { return };
            if context.sources.file(now).bytes == context.sources.file(then).bytes {
                return;
            }
            let (version, release) = (own.version.to_string(), release.lock.name().to_string());
            let message = say!("published-other-picture", version = version, release = release);
            let (minor, major) = next(own.version);
            found.push(
                Diagnostic::new(Rule::ChangedUnderVersion, inline.span, message).help(say!(
                    "published-other-picture-help",
                    minor = minor,
                    major = major
                )),
            );
        });
    }
}
