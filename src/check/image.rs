//! Images in the catalogue: one that runs code or fetches from elsewhere is refused.

use super::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::source::Span;

/// What an SVG file may not hold, in lower case.
const ACTIVE: [&str; 8] = [
    "<script",
    "<foreignobject",
    "<!entity",
    "javascript:",
    "<iframe",
    "<use href=\"http",
    "@import",
    "data:text/html",
];

pub fn check(context: &Context, found: &mut Diagnostics) {
    for (path, &file) in &context.catalogue.images {
        let Some(text) = context.sources.file(file).text().filter(|_| path.ends_with(".svg"))
        else {
            continue;
        };
        let lower = text.to_ascii_lowercase();
        let active = ACTIVE.iter().find_map(|form| Some((lower.find(form)?, form.len())));
        if let Some((start, length)) = active.or_else(|| event_handler(&lower)) {
            let span = Span { file, start, end: start + length };
            let message = format!("the image holds `{}`", &text[start..start + length]);
            found.push(
                Diagnostic::new(Rule::ActiveImage, span, message)
                    .help("save it as a plain drawing, without script and links to other files"),
            );
        }
    }
}

/// The first attribute that begins with `on`, as in `onload="…"`.
fn event_handler(lower: &str) -> Option<(usize, usize)> {
    lower.match_indices(" on").find_map(|(at, _)| {
        let rest = &lower[at + 1..];
        let name = rest.bytes().take_while(u8::is_ascii_lowercase).count();
        rest[name..].trim_start().starts_with('=').then_some((at + 1, name))
    })
}
