//! What a text may not hold: it is reported and passed over, and the rest is read.

use super::Reader;
use super::form::html_help;
use crate::diagnostic::{Diagnostic, rule::Rule};
use crate::say;
use crate::source::Span;
use pulldown_cmark::Event;

impl Reader<'_, '_> {
    pub(super) fn refuse_html(&mut self, span: Span) {
        let html = self.slice.text.get(span.start..span.end).unwrap_or_default().trim_start();
        self.found
            .push(Diagnostic::new(Rule::RawHtml, span, say!("html-in-text")).help(html_help(html)));
    }

    /// Passes over an element that stands too deep, and says so the first time.
    pub(super) fn refuse_depth(&mut self, span: Span) {
        if !std::mem::replace(&mut self.is_too_deep, true) {
            let message = say!("markdown-too-deep");
            self.found.push(
                Diagnostic::new(Rule::UnsupportedMarkdown, span, message)
                    .help(say!("markdown-too-deep-help")),
            );
        }
        self.skip_rest();
    }

    /// Passes over what is left of the element that is open.
    pub(super) fn skip_rest(&mut self) {
        let mut depth = 1usize;
        for (event, _) in self.events.by_ref() {
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
}
