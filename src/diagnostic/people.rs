//! Diagnostics for people, in the form that rustc made known.

use super::excerpt::Excerpt;
use super::position::Position;
use super::rule::{Rule, Severity};
use super::{Diagnostic, Diagnostics, Place};
use crate::message::Message;
use crate::parallel;
use crate::phrasebook::Phrasebook;
use crate::say;
use crate::source::Sources;
use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};
use std::collections::BTreeMap;

/// How many problems are rendered before they are shown.
const PIECE: usize = 1024;

/// How many warnings of a rule are shown whole. What the rule says of itself is known by then, so the
/// others are a line each, with their place. Errors are always whole.
const WHOLE: usize = 20;

/// All of them, with a closing line that counts. Readable without colour.
pub fn render(
    diagnostics: &Diagnostics,
    sources: &Sources,
    words: &Phrasebook,
    colour: bool,
) -> String {
    let mut shown = String::new();
    render_to(diagnostics, sources, words, colour, &mut |piece| shown.push_str(piece));
    shown
}

/// The same, handed over in pieces, so that the text of many problems is never held as a whole.
pub fn render_to(
    diagnostics: &Diagnostics,
    sources: &Sources,
    words: &Phrasebook,
    colour: bool,
    show: &mut impl FnMut(&str),
) {
    let problems = with_forms(diagnostics);
    let mut last = Form::Whole;
    for problems in problems.chunks(PIECE) {
        let mut piece = String::new();
        let shown = parallel::map(problems, |(one, form)| match form {
            Form::Whole => render_one(one, sources, words, colour),
            Form::Line => line(one, sources, words),
        });
        for (one, &(_, form)) in shown.iter().zip(problems) {
            if (last, form) == (Form::Line, Form::Whole) {
                piece.push('\n');
            }
            piece.push_str(one);
            piece.push_str(if form == Form::Whole { "\n\n" } else { "\n" });
            last = form;
        }
        show(&piece);
    }
    if last == Form::Line {
        show("\n");
    }
    if !diagnostics.is_empty() {
        show(&format!("{}\n", counted(diagnostics, words)));
    }
    if problems.iter().any(|(_, form)| *form == Form::Line) {
        show(&format!("{}\n", say!("shown-as-lines", count = WHOLE).in_words(words)));
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Whole,
    Line,
}

fn with_forms(diagnostics: &Diagnostics) -> Vec<(&Diagnostic, Form)> {
    let mut warnings: BTreeMap<Rule, usize> = BTreeMap::new();
    let mut form = |one: &Diagnostic| {
        if one.severity == Severity::Error {
            return Form::Whole;
        }
        let count = warnings.entry(one.rule).or_default();
        *count += 1;
        if *count > WHOLE { Form::Line } else { Form::Whole }
    };
    diagnostics.iter().map(|one| (one, form(one))).collect()
}

/// A problem in one line, which editors and other programs find the place in.
fn line(diagnostic: &Diagnostic, sources: &Sources, words: &Phrasebook) -> String {
    let path = format!("{}{}", sources.shown_under, diagnostic.path(sources));
    let place = match Position::of(diagnostic, sources) {
        Some(at) => format!("{path}:{}:{}", at.line, at.column),
        None => path,
    };
    let (_, severity) = weight(diagnostic.severity);
    let (severity, code) = (severity.in_words(words), diagnostic.rule.info().code);
    format!("{place}: {severity}[{code}]: {}", diagnostic.message.in_words(words))
}

/// The look of a severity, and its name.
fn weight(severity: Severity) -> (Level<'static>, Message) {
    match severity {
        Severity::Error => (Level::ERROR, say!("severity-error")),
        Severity::Warning => (Level::WARNING, say!("severity-warning")),
    }
}

/// Where to read more: of the rule that is told first, so that a reader starts at the top.
pub fn way_on(diagnostics: &Diagnostics) -> Option<Message> {
    let first = diagnostics.iter().next()?;
    Some(say!("explain-more", code = first.rule.info().code))
}

fn counted(diagnostics: &Diagnostics, words: &Phrasebook) -> String {
    counts(diagnostics.count(Severity::Error), diagnostics.count(Severity::Warning), words)
}

/// How many there are of each weight; nothing of none.
pub fn counts(errors: usize, warnings: usize, words: &Phrasebook) -> String {
    let errors = (errors > 0).then(|| say!("counted-errors", count = errors));
    let warnings = (warnings > 0).then(|| say!("counted-warnings", count = warnings));
    let counts = errors.into_iter().chain(warnings).map(|count| count.in_words(words));
    counts.collect::<Vec<_>>().join(", ")
}

/// One of them alone.
pub fn render_one(
    diagnostic: &Diagnostic,
    sources: &Sources,
    words: &Phrasebook,
    colour: bool,
) -> String {
    let (level, name) = weight(diagnostic.severity);
    let level = level.with_name(name.in_words(words));
    let note = Level::NOTE.with_name(say!("note").in_words(words));
    let way_out = Level::HELP.with_name(say!("help").in_words(words));
    let info = diagnostic.rule.info();
    let mut elements: Vec<Element> = vec![place(diagnostic, sources, words)];
    elements.push(note.message(diagnostic.why().in_words(words)).into());
    if let Some(help) = &diagnostic.help {
        elements.push(way_out.message(help.in_words(words)).into());
    }
    let title = level.primary_title(diagnostic.message.in_words(words)).id(info.code);
    let report = [title.elements(elements)];
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(120).render(&report)
}

fn place<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, words: &Phrasebook) -> Element<'a> {
    let path = format!("{}{}", sources.shown_under, diagnostic.path(sources));
    let span = match diagnostic.place {
        Place::Path(_) => return Origin::path(path).into(),
        Place::Position(_, line, column) => {
            return Origin::path(path).line(line).char_column(column).into();
        }
        Place::Span(span) => span,
    };
    let Some(text) = sources.file(span.file).text().filter(|text| !text.is_empty()) else {
        return Origin::path(path).line(1).char_column(1).into();
    };
    let excerpt = Excerpt::of(text, span);
    let mut annotation = AnnotationKind::Primary.span(excerpt.marked);
    if let Some(label) = &diagnostic.label {
        annotation = annotation.label(label.in_words(words));
    }
    Snippet::source(excerpt.lines)
        .line_start(excerpt.first_line)
        .path(path)
        .annotation(annotation)
        .into()
}
