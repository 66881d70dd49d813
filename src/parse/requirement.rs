//! The body of a requirement: layers of text under fixed headings.

use super::markdown::heading::{self, Heading};
use super::markdown::{self, Slice};
use crate::catalogue::body::{Body, SectionText};
use crate::catalogue::section::Section;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::Language;
use crate::say;
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
            let message = say!("section-twice", section = mark.words.trim());
            found.push(
                Diagnostic::new(Rule::SectionOrder, mark.span, message)
                    .help(say!("section-twice-help")),
            );
            continue;
        }
        if last.is_some_and(|last| last > section) {
            let message = say!("section-too-late", section = mark.words.trim());
            let order: Vec<&str> = headings.iter().map(|(_, words)| words.as_str()).collect();
            found.push(
                Diagnostic::new(Rule::SectionOrder, mark.span, message)
                    .help(say!("section-too-late-help", sections = suggest::listed(&order))),
            );
        }
        last = last.max(Some(section));
        if text.is_empty() {
            let message = say!("section-empty", section = mark.words.trim());
            // Those are missed where they are not there.
            let problem = Diagnostic::new(Rule::MissingSection, mark.span, message);
            found.push(match section {
                Section::Normative | Section::Motive => {
                    problem.help(say!("section-empty-needed-help"))
                }
                _ => problem.reason(say!("section-empty-reason")).help(say!("section-empty-help")),
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
    found.push(Diagnostic::new(Rule::TextOutsideSection, span, say!("text-outside-section")).help(
        match (first, headings.first()) {
            (None, Some((_, words))) => say!("text-outside-section-begin-help", section = words),
            _ => say!("text-outside-section-move-help"),
        },
    ));
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
            let language = &**known.language;
            Some(say!("section-in-language-help", language = language, section = heading))
        }
        None => suggest::help(words, headings()),
    };
    let message = say!("section-unknown", section = words);
    found.push(
        Diagnostic::new(Rule::UnknownHeading, mark.span, message)
            .help(say!("section-unknown-help"))
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
            Diagnostic::new(Rule::MissingSection, head, say!("section-missing", section = words))
                .help(say!("section-missing-help", section = words)),
        );
    }
}
