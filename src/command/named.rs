//! What the arguments name, found in the catalogue.

use super::refusal::{Answer, refuse};
use crate::catalogue::Catalogue;
use crate::catalogue::id::CategoryPath;
use crate::diagnostic::suggest;
use crate::message::Message;
use crate::say;
use std::collections::BTreeSet;

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
                suggest::help(wanted, words)
                    .map_or_else(|| say!("category-unknown-help"), Message::from),
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
