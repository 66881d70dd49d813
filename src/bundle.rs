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
use crate::output::{Kind, Output};
use crate::publication::Publication;
use crate::source::Span;
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
    let library = Arc::new(Library::new(publication, options));
    for (key, set) in library.sets() {
        for (at, document) in set.documents.iter().enumerate() {
            let (own, name) = (library.clone(), key.clone());
            let make = move || {
                let Some(set) = own.set(&name) else { return Ok(Vec::new()) };
                own.bytes(set, &set.documents[at]).map_err(|failure| {
                    let path = set.documents[at].address.path().to_string();
                    failed(&own.publication, &path, &failure.0)
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

/// What is wrong with a template is said once, at its place; what else cannot be made, by its path.
fn failed(publication: &Publication, path: &str, message: &str) -> Diagnostics {
    let help = "compare with the built-in template; remove the file of your theme to use that one";
    let mut found = Diagnostics::default();
    found.push(match template_place(publication, message) {
        Some((span, message)) => Diagnostic::new(Rule::DocumentFails, span, message).help(help),
        None => Diagnostic::of_path(Rule::DocumentFails, path, message).help(help),
    });
    found
}

/// The place in `documents/requirements.typ:3:5: …`, and what follows it.
fn template_place<'a>(publication: &Publication, message: &'a str) -> Option<(Span, &'a str)> {
    let (place, message) = message.split_once(": ")?;
    let mut parts = place.rsplitn(3, ':');
    let column: usize = parts.next()?.parse().ok()?;
    let line: usize = parts.next()?.parse().ok()?;
    let path = parts.next()?;
    let theme = publication.config().fields.theme.as_ref().map(|name| &*name.value as &str);
    let find = |theme: &str| publication.sources.find(&format!("themes/{theme}/{path}"));
    let file = theme.and_then(find).or_else(|| find("default"))?;
    let text = publication.sources.file(file).text()?;
    let before: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let rest = text.get(before..)?;
    let start = before + rest.chars().take(column - 1).map(char::len_utf8).sum::<usize>();
    let width = text.get(start..)?.chars().next().map_or(0, char::len_utf8);
    Some((Span { file, start, end: start + width }, message))
}
