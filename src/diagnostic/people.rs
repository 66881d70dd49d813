//! Diagnostics for people, in the form that rustc made known.

use super::rule::Severity;
use super::{Diagnostic, Diagnostics, Place};
use crate::parallel;
use crate::source::{Sources, Span};
use annotate_snippets::{AnnotationKind, Element, Level, Origin, Renderer, Snippet};

/// How many problems are rendered before they are shown.
const PIECE: usize = 1024;

/// All of them, with a closing line that counts. Readable without colour.
pub fn render(diagnostics: &Diagnostics, sources: &Sources, colour: bool) -> String {
    let mut shown = String::new();
    render_to(diagnostics, sources, colour, &mut |piece| shown.push_str(piece));
    shown
}

/// The same, handed over in pieces, so that the text of many problems is never held as a whole.
pub fn render_to(
    diagnostics: &Diagnostics,
    sources: &Sources,
    colour: bool,
    show: &mut impl FnMut(&str),
) {
    for problems in diagnostics.found.chunks(PIECE) {
        let mut piece = String::new();
        for one in parallel::map(problems, |one| render_one(one, sources, colour)) {
            piece.push_str(&one);
            piece.push_str("\n\n");
        }
        show(&piece);
    }
    if !diagnostics.is_empty() {
        show(&format!("{}\n", counted(diagnostics)));
    }
}

/// Where to read more: of the rule that is told first, so that a reader starts at the top.
pub fn way_on(diagnostics: &Diagnostics) -> Option<String> {
    let first = diagnostics.iter().next()?;
    Some(format!("`krav explain {}` tells more", first.rule.info().code))
}

fn counted(diagnostics: &Diagnostics) -> String {
    [Severity::Error, Severity::Warning]
        .into_iter()
        .filter_map(|severity| match diagnostics.count(severity) {
            0 => None,
            1 => Some(format!("1 {}", severity.name())),
            many => Some(format!("{many} {}s", severity.name())),
        })
        .collect::<Vec<_>>()
        .join(", ")
}

/// One of them alone.
pub fn render_one(diagnostic: &Diagnostic, sources: &Sources, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let info = diagnostic.rule.info();
    let mut elements: Vec<Element> = vec![place(diagnostic, sources)];
    elements.push(Level::NOTE.message(diagnostic.why()).into());
    if let Some(help) = &diagnostic.help {
        elements.push(Level::HELP.message(help.as_str()).into());
    }
    let report =
        [level.primary_title(diagnostic.message.as_str()).id(info.code).elements(elements)];
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.term_width(120).render(&report)
}

fn place<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources) -> Element<'a> {
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
        annotation = annotation.label(label.as_str());
    }
    Snippet::source(excerpt.lines)
        .line_start(excerpt.first_line)
        .path(path)
        .annotation(annotation)
        .into()
}

/// The most lines that are shown of a long span.
const MOST_LINES: usize = 6;

/// The whole lines around a span. Only these are handed to the renderer, so that a
/// thousand problems in one file do not cost a thousand passes over it.
struct Excerpt<'a> {
    lines: &'a str,
    first_line: usize,
    marked: std::ops::Range<usize>,
}

impl Excerpt<'_> {
    fn of(text: &str, span: Span) -> Excerpt<'_> {
        let start = text.floor_char_boundary(span.start.min(text.len()));
        let end = text.floor_char_boundary(span.end.clamp(start, text.len()));
        let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let until = text[start..]
            .match_indices('\n')
            .map(|(at, _)| start + at)
            .take(MOST_LINES)
            .take_while(|&at| at < end)
            .last()
            .map_or(start, |at| at + 1);
        let until = text[until..].find('\n').map_or(text.len(), |at| until + at);
        let marked = (start - from)..(end.min(until).max(start) - from);
        let first_line = text[..start].bytes().filter(|&byte| byte == b'\n').count() + 1;
        Excerpt { lines: &text[from..until], first_line, marked }
    }
}
