//! Diagnostics for people, in the form that rustc made known.

use super::excerpt::Excerpt;
use super::rule::Severity;
use super::{Diagnostic, Diagnostics, Place};
use crate::message::Message;
use crate::parallel;
use crate::phrasebook::Phrasebook;
use crate::say;
use crate::source::Sources;
use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

/// How many problems are rendered before they are shown.
const PIECE: usize = 1024;

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
    for problems in diagnostics.found.chunks(PIECE) {
        let mut piece = String::new();
        for one in parallel::map(problems, |one| render_one(one, sources, words, colour)) {
            piece.push_str(&one);
            piece.push_str("\n\n");
        }
        show(&piece);
    }
    if !diagnostics.is_empty() {
        show(&format!("{}\n", counted(diagnostics, words)));
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
    let (level, name) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, say!("severity-error")),
        Severity::Warning => (Level::WARNING, say!("severity-warning")),
    };
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
