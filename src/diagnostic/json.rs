//! Diagnostics for machines: one JSON document.

use super::position::Position;
use super::{Diagnostic, Diagnostics};
use crate::json;
use crate::phrasebook::Phrasebook;
use crate::source::Sources;
use serde::Serialize;

#[derive(Serialize)]
struct Report {
    errors: usize,
    warnings: usize,
    diagnostics: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    code: &'static str,
    rule: &'static str,
    severity: &'static str,
    path: String,
    #[serde(flatten)]
    position: Option<Position>,
    message: String,
    reason: String,
    help: Option<String>,
}

pub fn render(diagnostics: &Diagnostics, sources: &Sources, words: &Phrasebook) -> String {
    let report = Report {
        errors: diagnostics.count(super::rule::Severity::Error),
        warnings: diagnostics.count(super::rule::Severity::Warning),
        diagnostics: diagnostics.iter().map(|one| entry(one, sources, words)).collect(),
    };
    json::pretty(&report)
}

fn entry(diagnostic: &Diagnostic, sources: &Sources, words: &Phrasebook) -> Entry {
    let info = diagnostic.rule.info();
    Entry {
        code: info.code,
        rule: info.name,
        severity: diagnostic.severity.name(),
        path: format!("{}{}", sources.shown_under, diagnostic.path(sources)),
        position: Position::of(diagnostic, sources),
        message: diagnostic.message.in_words(words),
        reason: diagnostic.why().in_words(words),
        help: diagnostic.help.as_ref().map(|help| help.in_words(words)),
    }
}
