//! The body of a requirement: layers of text under fixed headings.

use super::markdown::heading::{self, Heading};
use super::markdown::{self, Slice};
use crate::catalogue::body::{Body, SectionText};
use crate::catalogue::section::Section;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::Language;
use crate::source::Span;
use std::collections::BTreeMap;

/// The headings that tell the layers apart.
pub struct Headings<'a> {
    pub language: &'a Language,
    /// Those of the text's language.
    pub own: &'a [(Section, String)],
    pub all: &'a BTreeMap<Language, Vec<(Section, String)>>,
}

/// What was read of a body.
pub struct Layers {
    pub body: Body,
    /// Whether some of the text stands in no section, so that a layer may be missing for that.
    pub is_doubtful: bool,
}

/// Reads the layers.
pub fn layers(slice: Slice, known: &Headings, found: &mut Diagnostics) -> Layers {
    let headings = known.own;
    let marks = heading::second_level(slice);
    let mut is_doubtful = refuse_text_before(slice, marks.first(), headings, found);
    let mut body = Body::new();
    let mut last: Option<Section> = None;
    for (index, mark) in marks.iter().enumerate() {
        let end = marks.get(index + 1).map_or(slice.end, |next| next.span.start);
        let text = markdown::read(Slice { start: mark.after.min(end), end, ..slice }, found);
        let Some(section) = section(mark, known, found) else {
            is_doubtful = true;
            continue;
        };
        if body.contains_key(&section) {
            let message = format!("the section `{}` stands twice", mark.words.trim());
            found.push(
                Diagnostic::new(Rule::SectionOrder, mark.span, message)
                    .help("put the two together"),
            );
            continue;
        }
        if last.is_some_and(|last| last > section) {
            let message = format!("the section `{}` stands too late", mark.words.trim());
            let order: Vec<&str> = headings.iter().map(|(_, words)| words.as_str()).collect();
            found.push(
                Diagnostic::new(Rule::SectionOrder, mark.span, message)
                    .help(format!("the order is {}", suggest::listed(&order))),
            );
        }
        last = last.max(Some(section));
        if text.is_empty() {
            let message = format!("the section `{}` is empty", mark.words.trim());
            // Those are missed where they are not there.
            let problem = Diagnostic::new(Rule::MissingSection, mark.span, message);
            found.push(match section {
                Section::Normative | Section::Motive => problem.help("write it below the heading"),
                _ => problem
                    .reason("a heading without text promises what is not there")
                    .help("write it, or remove the heading"),
            });
        }
        body.insert(section, SectionText { heading: mark.span, text });
    }
    Layers { body, is_doubtful }
}

/// Whether there is text before the first section, which is then reported.
fn refuse_text_before(
    slice: Slice,
    first: Option<&Heading>,
    headings: &[(Section, String)],
    found: &mut Diagnostics,
) -> bool {
    let end = first.map_or(slice.end, |heading| heading.span.start);
    let before = &slice.text[slice.start..end];
    let lead = before.len() - before.trim_start().len();
    if lead == before.len() {
        return false;
    }
    let start = slice.start + lead;
    let line = before.trim_start().split('\n').next().unwrap_or_default();
    let span = Span { file: slice.file, start, end: start + line.trim_end().len() };
    found.push(
        Diagnostic::new(Rule::TextOutsideSection, span, "text before the first section").help(
            match (first, headings.first()) {
                (None, Some((_, words))) => format!("begin with a heading `## {words}`"),
                _ => "move it under one of the headings".to_string(),
            },
        ),
    );
    true
}

fn section(mark: &Heading, known: &Headings, found: &mut Diagnostics) -> Option<Section> {
    let words = mark.words.trim();
    let own = |words: &str| known.own.iter().find(|(_, heading)| heading == words);
    if let Some((section, _)) = own(words) {
        return Some(*section);
    }
    // A heading that is misspelt, or in another language, is read as the one that was meant, so
    // that it is not reported as missing too.
    let headings = || known.own.iter().map(|(_, heading)| heading.as_str());
    let near = suggest::nearest(words, headings()).and_then(own);
    let mut others = known.all.values().flatten();
    let foreign = others.find(|(_, heading)| near.is_none() && heading == words);
    let foreign = foreign.and_then(|(section, _)| known.own.iter().find(|one| one.0 == *section));
    let help = match foreign {
        Some((_, heading)) => {
            Some(format!("in the language `{}` the section is `{heading}`", &**known.language))
        }
        None => suggest::help(words, headings()),
    };
    let message = format!("unknown section `{words}`");
    found.push(
        Diagnostic::new(Rule::UnknownHeading, mark.span, message)
            .help("write one of the fixed headings, or a heading of the third level, `###`")
            .help_if(help),
    );
    near.or(foreign).map(|(section, _)| *section)
}

/// Reports layers that every requirement has, where they are missing.
pub fn require(
    body: &Body,
    needed: &[Section],
    headings: &[(Section, String)],
    head: Span,
    found: &mut Diagnostics,
) {
    for section in needed.iter().filter(|section| !body.contains_key(section)) {
        let heading = headings.iter().find(|(one, _)| one == section);
        let words = heading.map_or(section.word(), |(_, words)| words);
        found.push(
            Diagnostic::new(Rule::MissingSection, head, format!("missing section `{words}`"))
                .help(format!("add a heading `## {words}` and its text")),
        );
    }
}
