//! Diagnostics for machines: one JSON document.

use super::position::Position;
use super::{Diagnostic, Diagnostics};
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
        position: Position::of(diagnostic, sources),
        message: &diagnostic.message,
        reason: diagnostic.why(),
        help: diagnostic.help.as_deref(),
    }
}
