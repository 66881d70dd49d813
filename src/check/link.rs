//! Links within the catalogue: the page, the heading, the image must be there.

use super::Context;
use super::texts::{self, TextOf, anchor_in};
use crate::catalogue::Origin;
use crate::catalogue::id::Version;
use crate::catalogue::text::{InlineKind, Node, Target};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::message::Message;
use crate::parallel;
use crate::say;
use crate::source::{CONTENT, FileId, Span};
use std::collections::BTreeSet;

pub fn check(context: &Context, found: &mut Diagnostics) {
    let texts: Vec<TextOf> = texts::all(context.catalogue).collect();
    let anchors = Anchors::of(context);
    let results = parallel::map(&texts, |text| {
        let mut found = Diagnostics::default();
        text.text.walk(&mut |node| {
            let Node::Inline(inline) = node else { return };
            let problem = match &inline.kind {
                InlineKind::Link { target, .. } => {
                    broken(target, text, inline.span, context, &anchors)
                }
                InlineKind::Image { path, .. } => missing_image(path, inline.span, context),
                _ => None,
            };
            problem.into_iter().for_each(|problem| found.push(problem));
        });
        found
    });
    results.into_iter().for_each(|problems| found.extend(problems));
}

/// The headings that can be linked to, by file. Few links lead to one, so that those of a file are
/// gathered when they are asked for.
struct Anchors<'a> {
    /// In the order of the files.
    texts: Vec<TextOf<'a>>,
    /// Files where some text stands in no section: their headings are not all known.
    doubtful: BTreeSet<FileId>,
}

impl<'a> Anchors<'a> {
    fn of(context: &Context<'a>) -> Anchors<'a> {
        let mut texts: Vec<TextOf> = texts::all(context.catalogue).collect();
        texts.sort_by_key(|text| text.file);
        let requirements = context.catalogue.requirements.values();
        let origins = requirements.flat_map(|one| {
            let translations = one.translations.values().map(|one| &one.origin);
            std::iter::once(&one.origin).chain(translations)
        });
        let doubted = origins.filter(|origin| !origin.trusts(&[Origin::BODY]));
        Anchors { texts, doubtful: doubted.map(|origin| origin.file).collect() }
    }

    /// Those of a file; none where no text stands in it.
    fn in_file(&self, file: FileId) -> Option<BTreeSet<String>> {
        let first = self.texts.partition_point(|text| text.file < file);
        let own = self.texts[first..].iter().take_while(|text| text.file == file);
        let mut anchors = BTreeSet::new();
        for text in own.clone() {
            anchors.extend(text.section.map(|section| section.word().to_string()));
            anchors.extend(text.text.anchors().into_iter().map(|anchor| match text.section {
                Some(section) => anchor_in(section, anchor),
                None => anchor.to_string(),
            }));
        }
        own.clone().next().map(|_| anchors)
    }

    fn check(&self, file: FileId, anchor: &str, span: Span) -> Option<Diagnostic> {
        let known = self.in_file(file)?;
        if known.contains(anchor) || self.doubtful.contains(&file) {
            return None;
        }
        let message = say!("anchor-unknown", anchor = anchor);
        let help = suggest::help(anchor, known.iter().map(String::as_str));
        Some(
            Diagnostic::new(Rule::BrokenAnchor, span, message)
                .help(say!("anchor-unknown-help"))
                .help_if(help),
        )
    }
}

fn broken(
    target: &Target,
    text: &TextOf,
    span: Span,
    context: &Context,
    anchors: &Anchors,
) -> Option<Diagnostic> {
    let catalogue = context.catalogue;
    match target {
        Target::External(_) => None,
        Target::Anchor(anchor) => anchors.check(text.file, anchor, span),
        Target::Requirement { id, version, anchor } => {
            let Some(requirement) = catalogue.requirements.get(id) else {
                let known = catalogue.requirements.keys().map(|id| id.as_str());
                let message = say!("requirement-unknown", id = id.to_string());
                let problem = Diagnostic::new(Rule::UnknownRequirement, span, message)
                    .help(say!("requirement-link-help"))
                    .help_if(suggest::help(id.as_str(), known));
                return (!catalogue.unread.contains(id.as_str())).then_some(problem);
            };
            let present = requirement.fields.version.value;
            let is_published =
                |version: Version| context.releases.requirement(id, version).is_some();
            if let Some(version) =
                version.filter(|&version| version != present && !is_published(version))
            {
                let (id, version) = (id.to_string(), version.to_string());
                let message = say!("version-unknown", id = id, version = version);
                let help = say!("version-unknown-help", version = present.to_string());
                return requirement
                    .origin
                    .trusts(&["version"])
                    .then(|| Diagnostic::new(Rule::BrokenLink, span, message).help(help));
            }
            anchors.check(requirement.origin.file, anchor.as_deref()?, span)
        }
        Target::Reference(id) => {
            let known = || catalogue.registers.references.keys().map(|id| &**id);
            unknown_entry(id, "references", known, span, context)
        }
        Target::Term(id) => {
            let known = || catalogue.registers.terms.keys().map(|id| &**id);
            unknown_entry(id, "terms", known, span, context)
        }
        Target::File { path, anchor } => match context.sources.find(path) {
            Some(file) if is_page(path) => anchors.check(file, anchor.as_deref()?, span),
            _ if catalogue.unread.contains(path) => None,
            _ => {
                let known = context.sources.under(CONTENT).map(|(_, file)| file.path.as_str());
                Some(
                    Diagnostic::new(Rule::BrokenLink, span, say!("link-no-page", path = path))
                        .help(not_a_page(path, context))
                        .help_if(
                            nearest_page(
                                path,
                                known.filter(|other| is_page(other) && is_page(path)),
                            )
                            .map(|other| {
                                let from = &context.sources.file(text.file).path;
                                suggest::meant(&relative(from, other))
                            }),
                        ),
                )
            }
        },
    }
}

/// The page that was probably meant: one of the same file name, or else of a similar path.
fn nearest_page<'a>(path: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<&str> = known.collect();
    let name = |path: &str| path.rsplit('/').next().unwrap_or_default().to_string();
    let same =
        known.iter().find(|other| name(other) == name(path) && !path.ends_with("_category.md"));
    same.copied().or_else(|| suggest::nearest(path, known.iter().copied()))
}

/// The path to write in one file for another.
fn relative(from: &str, to: &str) -> String {
    let (from, to): (Vec<&str>, Vec<&str>) = (from.split('/').collect(), to.split('/').collect());
    let shared = from[..from.len() - 1].iter().zip(&to).take_while(|(a, b)| a == b).count();
    format!("{}{}", "../".repeat(from.len() - 1 - shared), to[shared..].join("/"))
}

/// What to write instead of a path that no page is made from.
fn not_a_page(path: &str, context: &Context) -> Message {
    if path.starts_with("content/registers/") {
        say!("link-register-help")
    } else if context.catalogue.images.contains_key(path) {
        say!("link-image-help")
    } else if context.sources.under(&format!("{path}/")).next().is_some() {
        say!("link-folder-help")
    } else {
        say!("link-path-help")
    }
}

/// Whether a page of its own is made from the file.
fn is_page(path: &str) -> bool {
    path.ends_with(".md") || path.starts_with("content/packages/")
}

fn unknown_entry<'a, I: Iterator<Item = &'a str>>(
    id: &str,
    register: &str,
    known: impl Fn() -> I,
    span: Span,
    context: &Context,
) -> Option<Diagnostic> {
    if context.catalogue.unread.contains(register) || known().any(|one| one == id) {
        return None;
    }
    let file = format!("registers/{register}.toml");
    let message = say!("entry-unknown", id = id, file = &file);
    Some(
        Diagnostic::new(Rule::UnknownEntry, span, message)
            .help(say!("entry-unknown-help", file = file))
            .help_if(suggest::help(id, known())),
    )
}

fn missing_image(path: &str, span: Span, context: &Context) -> Option<Diagnostic> {
    if path.starts_with("![[") {
        let problem =
            Diagnostic::new(Rule::MalformedPlaceholder, span, say!("transclusion-inline"));
        return Some(problem.help(say!("transclusion-inline-help")));
    }
    if context.catalogue.images.contains_key(path) || context.catalogue.unread.contains(path) {
        return None;
    }
    let known = context.catalogue.images.keys().map(String::as_str);
    let help = suggest::nearest(path, known).map(suggest::meant);
    Some(
        Diagnostic::new(Rule::MissingImage, span, say!("picture-missing", path = path))
            .help(say!("picture-missing-help"))
            .help_if(help),
    )
}
