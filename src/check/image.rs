//! Images in the catalogue: one that runs code or fetches from elsewhere is refused, and so is what is
//! no part of a drawing.
//! The text is searched as it is, not as XML: what a browser would repair must not slip through.

mod drawing;

use super::Context;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use crate::source::Span;
use std::collections::BTreeMap;

/// What an SVG file may not hold, in lower case.
const ACTIVE: [&str; 5] = ["<!entity", "javascript:", "@import", "image-set(", "data:text/html"];

pub fn check(context: &Context, found: &mut Diagnostics) {
    for (path, &file) in &context.catalogue.images {
        let Some(text) = context.sources.file(file).text().filter(|_| path.ends_with(".svg"))
        else {
            continue;
        };
        let lower = text.to_ascii_lowercase();
        let mut marks: BTreeMap<usize, usize> = BTreeMap::new();
        marks.extend(ACTIVE.iter().flat_map(|form| at_all(&lower, form)));
        marks.extend(elements(&lower));
        marks.extend(attributes(&lower));
        marks.extend(event_handlers(&lower));
        marks.extend(references(&lower));
        marks.extend(style_addresses(&lower));
        let mut marked_to = 0;
        for (start, length) in marks {
            // `href="javascript:…"` is one mistake, though two of the rules see it.
            if start < marked_to {
                continue;
            }
            marked_to = start + length;
            let span = Span { file, start, end: marked_to };
            let message = say!("image-active", code = &text[start..marked_to]);
            found.push(
                Diagnostic::new(Rule::ActiveImage, span, message).help(say!("image-active-help")),
            );
        }
    }
}

/// A start and a length in the text.
type Mark = (usize, usize);

fn at_all<'a>(lower: &'a str, form: &'a str) -> impl Iterator<Item = Mark> + 'a {
    lower.match_indices(form).map(|(at, form)| (at, form.len()))
}

/// Elements that are no part of a drawing.
fn elements(lower: &str) -> impl Iterator<Item = Mark> + '_ {
    tags(lower)
        .filter(|(_, name)| !drawing::has_element(name))
        .map(|(at, name)| (at, 1 + name.len()))
}

/// Where each element begins, with its name.
fn tags(lower: &str) -> impl Iterator<Item = (usize, &str)> {
    lower.match_indices('<').filter_map(|(at, _)| {
        let name = lower[at + 1..].split(|c: char| !is_name(c)).next()?;
        (!name.is_empty()).then_some((at, name))
    })
}

fn is_name(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, ':' | '-' | '_' | '.')
}

/// Attributes that no drawing has. What an editor keeps for itself says nothing to a browser.
fn attributes(lower: &str) -> impl Iterator<Item = Mark> + '_ {
    let own = tags(lower).filter(|(_, name)| drawing::is_own(name) && drawing::has_element(name));
    own.flat_map(|(at, name)| names(lower, at + 1 + name.len()))
        .filter(|&(at, length)| !drawing::has_attribute(&lower[at..at + length]))
}

/// The names of the attributes of an element, from the end of its own name.
fn names(lower: &str, mut at: usize) -> Vec<Mark> {
    let mut found = Vec::new();
    let mut is_value = false;
    while let Some(c) = lower[at..].chars().next() {
        let length = match c {
            '>' => break,
            '"' | '\'' => {
                is_value = false;
                lower[at + 1..].find(c).map_or(lower.len() - at, |end| end + 2)
            }
            '=' => {
                is_value = true;
                1
            }
            c if c.is_whitespace() || c == '/' => c.len_utf8(),
            _ => {
                let ends = |c: char| c.is_whitespace() || "=>/\"'".contains(c);
                let length = lower[at..].find(ends).unwrap_or(lower.len() - at);
                // A value may stand without quotes, where a browser forgives that.
                if !std::mem::take(&mut is_value) {
                    found.push((at, length));
                }
                length
            }
        };
        at += length;
    }
    found
}

/// Attributes that begin with `on`, as in `onload="…"`.
fn event_handlers(lower: &str) -> impl Iterator<Item = Mark> + '_ {
    lower.match_indices("on").filter_map(|(at, _)| {
        let parts_attributes = |c: char| c.is_whitespace() || matches!(c, '/' | '"' | '\'');
        let name = lower[at..].bytes().take_while(u8::is_ascii_lowercase).count();
        let is_value = lower[at + name..].trim_start().starts_with('=');
        (lower[..at].ends_with(parts_attributes) && is_value).then_some((at, name))
    })
}

/// `href` and `xlink:href` that lead anywhere but into the image itself.
fn references(lower: &str) -> impl Iterator<Item = Mark> + '_ {
    lower.match_indices("href").filter_map(|(at, name)| {
        let rest = lower[at + name.len()..].trim_start().strip_prefix('=')?.trim_start();
        let quote = rest.chars().next().filter(|c| matches!(c, '"' | '\''));
        let start = lower.len() - rest.len() + usize::from(quote.is_some());
        let ends = |c: char| quote.map_or(c.is_ascii_whitespace() || c == '>', |quote| c == quote);
        let value = lower[start..].split(ends).next()?;
        let address = value.trim_start();
        let is_own = address.starts_with('#') || address.starts_with("data:image/");
        (!is_own).then(|| {
            (at, (start + value.len() + usize::from(quote.is_some())).min(lower.len()) - at)
        })
    })
}

/// `url(…)` in styles that lead anywhere but into the image itself.
fn style_addresses(lower: &str) -> impl Iterator<Item = Mark> + '_ {
    lower.match_indices("url(").filter_map(|(at, form)| {
        let value = lower[at + form.len()..].split(')').next()?;
        let address = ["&quot;", "&apos;", "&#39;", "&#34;"]
            .into_iter()
            .fold(value.trim(), |address, quote| address.trim_start_matches(quote))
            .trim_start_matches(['"', '\'', ' ']);
        let is_own = address.starts_with('#') || address.starts_with("data:image/");
        (!is_own).then(|| (at, (form.len() + value.len() + 1).min(lower.len() - at)))
    })
}
