//! What the checks say of a text.

use super::Draft;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::position::Position;
use crate::diagnostic::rule::Severity;
use crate::reading::label::{Label, label};
use serde::Serialize;

#[derive(Serialize)]
pub struct Finding {
    pub severity: Label,
    pub code: &'static str,
    /// The file, and the line where there is one.
    pub place: String,
    pub message: String,
    reason: String,
    help: Option<String>,
}

impl Finding {
    pub fn is_error(&self) -> bool {
        self.severity.word == Severity::Error.name()
    }
}

/// The findings in the files that are wanted.
pub fn all(draft: &Draft, is_wanted: impl Fn(&str) -> bool) -> Vec<Finding> {
    let wanted = draft.found.iter().filter(|one| is_wanted(one.path(draft.sources)));
    wanted.map(|one| finding(draft, one)).collect()
}

fn finding(draft: &Draft, one: &Diagnostic) -> Finding {
    let path = one.path(draft.sources);
    let place = match Position::of(one, draft.sources) {
        Some(position) => format!("{path}:{}", position.line),
        None => path.to_string(),
    };
    Finding {
        severity: label(draft.words(), "branch", one.severity.name()),
        code: one.rule.info().code,
        place,
        message: one.message.in_words(draft.phrases),
        reason: one.why().in_words(draft.phrases),
        help: one.help.as_ref().map(|help| help.in_words(draft.phrases)),
    }
}
