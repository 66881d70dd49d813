//! The body of a requirement: layers of text under fixed headings.

use super::markdown::{self, Heading, Slice};
use crate::catalogue::requirement::{Body, Section, SectionText};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::source::Span;

/// Reads the layers, told apart by `headings`, the headings of the text's language.
pub fn body(slice: Slice, headings: &[(Section, String)], found: &mut Diagnostics) -> Body {
    let marks = markdown::second_level_headings(slice);
    refuse_text_before(slice, marks.first(), found);
    let mut body = Body::new();
    let mut last: Option<Section> = None;
    for (index, mark) in marks.iter().enumerate() {
        let end = marks.get(index + 1).map_or(slice.end, |next| next.span.start);
        let text = markdown::read(Slice { start: mark.after.min(end), end, ..slice }, found);
        let Some(section) = section(mark, headings, found) else { continue };
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
            found.push(
                Diagnostic::new(Rule::MissingSection, mark.span, message)
                    .help("write it, or remove the heading"),
            );
        }
        body.insert(section, SectionText { heading: mark.span, text });
    }
    body
}

fn refuse_text_before(slice: Slice, first: Option<&Heading>, found: &mut Diagnostics) {
    let end = first.map_or(slice.end, |heading| heading.span.start);
    let before = &slice.text[slice.start..end];
    let lead = before.len() - before.trim_start().len();
    if lead == before.len() {
        return;
    }
    let start = slice.start + lead;
    let line = before.trim_start().split('\n').next().unwrap_or_default();
    let span = Span { file: slice.file, start, end: start + line.trim_end().len() };
    found.push(
        Diagnostic::new(Rule::TextOutsideSection, span, "text before the first section")
            .help("move it under one of the headings"),
    );
}

fn section(
    mark: &Heading,
    headings: &[(Section, String)],
    found: &mut Diagnostics,
) -> Option<Section> {
    let words = mark.words.trim();
    let find = |words: &str| headings.iter().find(|(_, heading)| heading == words);
    let known = find(words);
    if known.is_none() {
        let all = || headings.iter().map(|(_, heading)| heading.as_str());
        found.push(
            Diagnostic::new(Rule::UnknownHeading, mark.span, format!("unknown section `{words}`"))
                .help_if(suggest::help(words, all())),
        );
    }
    // A misspelt heading is read as the one that was meant, so that it is not reported as missing too.
    let meant = || suggest::nearest(words, headings.iter().map(|(_, heading)| heading.as_str()));
    known.or_else(|| find(meant()?)).map(|(section, _)| *section)
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
