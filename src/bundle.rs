//! Bundles: what is selected of the catalogue, as documents to use as they are.

mod answers;
pub mod archive;
mod assessment;
mod book;
pub mod csv;
mod data;
mod docx;
pub mod format;
pub mod gather;
pub mod library;
pub mod outline;
mod pasted;
pub mod pdf;
pub mod prose;
mod same;
pub mod selection;

use self::library::Library;
use crate::Options;
use crate::diagnostic::rule::Rule;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::output::{Kind, Output};
use crate::publication::Publication;
use crate::typeset::press::Press;
use std::sync::Arc;

/// Adds every document, and returns where pages find them.
pub fn publish(
    publication: &Arc<Publication>,
    press: &Arc<Press>,
    options: &Options,
    output: &mut Output,
) -> Arc<Library> {
    if options.without_documents {
        return Arc::new(Library::empty(publication, press));
    }
    let library = Arc::new(Library::new(publication, press, options));
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
                output.add(document.address.file(), Kind::File, make);
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

/// What cannot be made is named by its path.
fn failed(path: &str, message: &str) -> Diagnostics {
    let mut found = Diagnostics::default();
    found.push(Diagnostic::of_path(Rule::DocumentFails, path, message).help(
        "compare the files below `documents/` in your theme with those of the default theme",
    ));
    found
}
