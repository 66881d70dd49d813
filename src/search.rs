//! The search index: built here once for each language, published as small files that the page
//! fetches as words need them, and read by the command in memory.

pub mod compound;
pub mod document;
pub mod facet;
pub mod family;
pub mod index;
pub mod language;
pub mod passage;
pub mod plan;
pub mod posting;
pub mod prose;
pub mod rank;
pub mod register;
pub mod requirement;
pub mod resolve;
pub mod stem;
pub mod token;
pub mod vocabulary;

use crate::output::Output;
use crate::publication::Publication;

/// Adds the files of the index.
pub fn publish(publication: &Publication, output: &mut Output) {
    let _ = (publication, output);
}
