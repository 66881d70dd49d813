//! Bundles: what is selected of the catalogue, as documents to use as they are.

pub mod archive;
pub mod csv;
mod data;
pub mod format;
pub mod gather;
#[cfg(feature = "pdf")]
mod legible;
pub mod library;
pub mod outline;
mod pasted;
#[cfg(feature = "pdf")]
mod pdf;
pub mod prose;
mod same;
pub mod selection;

use self::library::Library;
use crate::Options;
use crate::diagnostic::rule::Rule;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::output::Output;
use crate::publication::Publication;
use std::sync::Arc;

/// Adds every document, and returns where pages find them.
pub fn publish(
    publication: &Arc<Publication>,
    options: &Options,
    output: &mut Output,
) -> Arc<Library> {
    if options.without_documents {
        return Arc::new(Library::empty(publication));
    }
    let library = Arc::new(Library::new(publication, options.earlier.clone()));
    for (key, set) in library.sets() {
        for (at, document) in set.documents.iter().enumerate() {
            let (own, name) = (library.clone(), key.clone());
            let make = move || {
                let Some(set) = own.set(&name) else { return Ok(Vec::new()) };
                own.bytes(set, &set.documents[at]).map_err(|failure| {
                    let path = set.documents[at].address.path().to_string();
                    failed(&path, &failure.0)
                })
            };
            if document.format.has_all_languages {
                output.add(document.address.file(), crate::output::Kind::File, make);
                continue;
            }
            let (own, name) = (library.clone(), key.clone());
            let key = move || match own.set(&name) {
                Some(set) => own.key(set, &set.documents[at]),
                None => String::new(),
            };
            output.add_with_key(document.address.file(), key, make);
        }
    }
    library
}

fn failed(path: &str, message: &str) -> Diagnostics {
    let mut found = Diagnostics::default();
    found.push(
        Diagnostic::of_path(Rule::DocumentFails, path, message.to_string()).help(
            "compare with the built-in template; remove the file of your theme to use that one",
        ),
    );
    found
}
