//! Notes and their references; each needs the other half.

use super::Reader;
use crate::catalogue::text::Footnote;
use crate::diagnostic::{Diagnostic, rule::Rule};
use crate::say;
use crate::source::Span;

impl Reader<'_, '_> {
    pub(super) fn note(&mut self, label: &str, footnote: Footnote) {
        let span = footnote.span;
        if self.notes.insert(label.to_string(), footnote).is_some() {
            let message = say!("note-twice", note = label);
            self.found.push(
                Diagnostic::new(Rule::UnknownFootnote, span, message).help(say!("note-twice-help")),
            );
        }
    }

    /// The notes in the order of their references; reports those that lack the other half.
    pub(super) fn footnotes(mut self) -> Vec<Footnote> {
        let mut footnotes = Vec::new();
        for (label, reference) in &self.note_order {
            footnotes.push(self.notes.remove(label).unwrap_or_else(|| {
                self.found.push(lone_reference(label, *reference));
                Footnote { span: *reference, blocks: Vec::new() }
            }));
        }
        for (label, note) in &self.notes {
            let message = say!("note-unused", note = label);
            self.found.push(
                Diagnostic::new(Rule::UnknownFootnote, note.span, message)
                    .help(say!("note-unused-help", note = label)),
            );
        }
        footnotes
    }

    /// A reference without a note is left as text by Markdown; it is found in the source.
    pub(super) fn report_lone_references(&mut self, span: Span) {
        let source = self.slice.text.get(span.start..span.end).unwrap_or_default();
        for (at, _) in source.match_indices("[^") {
            let Some(label) = source[at + 2..].split(']').next().filter(|label| {
                let is_closed = source[at + 2..].len() > label.len();
                is_closed && !label.is_empty() && !label.contains(char::is_whitespace)
            }) else {
                continue;
            };
            if !source[..at].ends_with('\\') {
                let span = span.part(at, at + label.len() + 3);
                self.found.push(lone_reference(label, span));
            }
        }
    }
}

fn lone_reference(label: &str, span: Span) -> Diagnostic {
    Diagnostic::new(Rule::UnknownFootnote, span, say!("note-missing", note = label))
        .help(say!("note-missing-help"))
}
