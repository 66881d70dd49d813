//! The folders of the site that hold no page of their own. An address that somebody shortens leads on to
//! the nearest page above it, instead of nowhere.

use super::{Artefact, Listed};
use crate::address::{self, Address};
use crate::output::Kind;
use crate::publication::Publication;
use crate::site::page::{Content, Page};
use std::collections::BTreeSet;

/// A page for each folder without one. No release promises it: a file may be the last of its folder.
pub fn list(publication: &Publication, listed: &[Listed]) -> Vec<Listed> {
    let index = address::search_file("");
    let paths: BTreeSet<&str> = listed.iter().map(|one| one.path.as_str()).collect();
    let all = paths.iter().copied().chain([index.path()]);
    let folders: BTreeSet<&str> = all.flat_map(above).collect();
    let has_page = |folder: &str| paths.contains(address::page(folder).file().as_str());
    let open = folders.iter().filter(|folder| !has_page(folder));
    let pages = open.map(|folder| {
        let nearest = above(folder.trim_end_matches('/')).find(|above| has_page(above));
        page(publication, address::page(folder), address::page(nearest.unwrap_or_default()))
    });
    pages.collect()
}

/// The folders that hold a file, the innermost first and the root left out.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(at, _)| &path[..=at])
}

fn page(publication: &Publication, address: Address, to: Address) -> Listed {
    let path = address.file();
    let page = Page {
        content: Content::Moved(to),
        kind: Kind::File,
        address,
        language: publication.first_language().clone(),
        edition: publication.current(),
        is_frozen: false,
    };
    Listed { path, kind: Kind::File, artefact: Artefact::Page(page) }
}
