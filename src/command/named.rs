//! What the arguments name, found in the catalogue.

use super::refusal::{Answer, refuse};
use crate::catalogue::Catalogue;
use crate::catalogue::id::CategoryPath;
use crate::diagnostic::suggest;
use crate::field::text::Slug;
use crate::message::Message;
use crate::say;
use std::collections::BTreeSet;

/// To begin a category of that name, where it can be one.
fn begin(wanted: &str) -> Message {
    let parts: Option<Vec<String>> =
        wanted.split('/').map(|part| Slug::of(part).map(|part| part.to_string())).collect();
    match parts {
        Some(parts) => say!("category-new-help", path = parts.join("/")),
        None => say!("category-unknown-help"),
    }
}

/// A category by its path, or by the last part of it where only one ends so.
pub fn category(wanted: &str, catalogue: &Catalogue) -> Answer<CategoryPath> {
    let paths = catalogue.categories.keys();
    let known: Vec<(String, &CategoryPath)> = paths.map(|path| (path.to_string(), path)).collect();
    let named: Vec<&(String, &CategoryPath)> = known
        .iter()
        .filter(|(path, _)| path == wanted || path.ends_with(&format!("/{wanted}")))
        .collect();
    match named[..] {
        [(_, path)] => Ok((*path).clone()),
        [] => {
            let words = known
                .iter()
                .flat_map(|(path, _)| [path.as_str(), path.rsplit('/').next().unwrap_or_default()]);
            let words: BTreeSet<&str> = words.collect();
            refuse(
                say!("category-unknown", name = wanted),
                suggest::help_or(wanted, words, begin(wanted)),
            )
        }
        _ => {
            let paths: Vec<&str> = named.iter().map(|(path, _)| path.as_str()).collect();
            refuse(
                say!("category-ambiguous", name = wanted),
                say!("category-ambiguous-help", paths = suggest::listed(&paths)),
            )
        }
    }
}
