//! What is shown of a document: its passages by the parts of the page that they stand in.

use super::document::{Field, Passage};
use super::json::{Json, quote};
use std::collections::BTreeMap;

/// The passages that are shown, each with its anchor: the text, then what is found by its number.
fn shown(passages: &[Passage]) -> impl Iterator<Item = (&str, &str)> {
    let of = |is_id: bool| {
        let shown = passages.iter().filter(|one| one.field != Field::Title);
        let own = shown.filter(move |one| (one.field == Field::Id) == is_id);
        own.map(|one| (one.anchor.as_deref().unwrap_or_default(), one.text.as_str()))
    };
    of(false).chain(of(true))
}

/// Writes passages by anchor. What an earlier version shares with the newest one of the index is
/// written as a number: which passage of that it is.
pub fn write(passages: &[Passage], base: Option<(usize, &[Passage])>, out: &mut String) {
    let of_base = base.iter().flat_map(|(_, base)| shown(base).enumerate());
    let known: BTreeMap<&str, usize> = of_base.map(|(at, (_, text))| (text, at)).collect();
    out.push_str("[[");
    let mut last: Option<&str> = None;
    for (anchor, text) in shown(passages) {
        if last == Some(anchor) {
            out.push(',');
        } else {
            out.push_str(if last.is_some() { "]],[" } else { "[" });
            quote(anchor, out);
            out.push_str(",[");
            last = Some(anchor);
        }
        match known.get(text) {
            Some(at) => out.push_str(&at.to_string()),
            None => quote(text, out),
        }
    }
    out.push_str(if last.is_some() { "]]]," } else { "]," });
    Json::from(base.map(|(at, _)| at)).write(out);
    out.push(']');
}
