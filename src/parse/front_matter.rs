//! A document is TOML between two lines of `+++`, and then its text.

use super::toml;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::raw::RawTable;
use crate::say;
use crate::source::{FileId, Span};

pub const FENCE: &str = "+++";

/// The two halves of a document.
pub struct Split {
    /// None where the TOML could not be read.
    pub table: Option<RawTable>,
    /// The opening line.
    pub head: Span,
    /// Where the text begins.
    pub body: usize,
}

/// Splits a document, or says that it has no front matter.
pub fn split(text: &str, file: FileId, found: &mut Diagnostics) -> Option<Split> {
    let first = text.split('\n').next().unwrap_or_default();
    if first.trim_end() != FENCE {
        found.push(
            Diagnostic::new(
                Rule::NoFrontMatter,
                Span { file, start: 0, end: first.len() },
                say!("front-matter-missing"),
            )
            .help(say!("front-matter-missing-help")),
        );
        return None;
    }
    let start = first.len() + 1;
    let head = Span { file, start: 0, end: FENCE.len() };
    let Some((end, body)) = closing_fence(text, start) else {
        found.push(
            Diagnostic::new(Rule::NoFrontMatter, head, say!("front-matter-not-closed"))
                .label(say!("opened-here"))
                .help(say!("front-matter-not-closed-help")),
        );
        return None;
    };
    let table = toml::read(&text[start..end], file, start, found);
    Some(Split { table, head, body })
}

/// Where the front matter ends and where the text after its closing line begins.
pub fn closing_fence(text: &str, start: usize) -> Option<(usize, usize)> {
    let mut at = start;
    for line in text.get(start..)?.split('\n') {
        let next = at + line.len() + 1;
        if line.trim_end() == FENCE {
            return Some((at, next.min(text.len())));
        }
        at = next;
    }
    None
}
