//! Diagnostics for machines: one JSON document.

use super::{Diagnostic, Diagnostics, Place, line_and_column};
use crate::json;
use crate::source::Sources;
use serde::Serialize;

#[derive(Serialize)]
struct Report<'a> {
    errors: usize,
    warnings: usize,
    diagnostics: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    code: &'static str,
    rule: &'static str,
    severity: &'static str,
    path: String,
    #[serde(flatten)]
    position: Option<Position>,
    message: &'a str,
    reason: &'static str,
    help: Option<&'a str>,
}

/// Lines and columns count from one; the end is the first position after the span.
#[derive(Serialize)]
struct Position {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

pub fn render(diagnostics: &Diagnostics, sources: &Sources) -> String {
    let report = Report {
        errors: diagnostics.count(super::rule::Severity::Error),
        warnings: diagnostics.count(super::rule::Severity::Warning),
        diagnostics: diagnostics.iter().map(|one| entry(one, sources)).collect(),
    };
    json::pretty(&report)
}

fn entry<'a>(diagnostic: &'a Diagnostic, sources: &Sources) -> Entry<'a> {
    let info = diagnostic.rule.info();
    Entry {
        code: info.code,
        rule: info.name,
        severity: diagnostic.severity.name(),
        path: format!("{}{}", sources.shown_under, diagnostic.path(sources)),
        position: position(diagnostic, sources),
        message: &diagnostic.message,
        reason: diagnostic.why(),
        help: diagnostic.help.as_deref(),
    }
}

fn position(diagnostic: &Diagnostic, sources: &Sources) -> Option<Position> {
    let span = match diagnostic.place {
        Place::Span(span) => span,
        Place::Position(_, line, column) => {
            return Some(Position { line, column, end_line: line, end_column: column });
        }
        Place::Path(_) => return None,
    };
    let text = sources.file(span.file).text().unwrap_or_default();
    let (line, column) = line_and_column(text, span.start);
    let (end_line, end_column) = line_and_column(text, span.end);
    Some(Position { line, column, end_line, end_column })
}
