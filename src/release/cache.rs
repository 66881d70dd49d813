//! The releases as they were read once, to be used again while what they were read from is the same.
//! What is published does not change, so that a preview need not read it anew at every save.

use super::Releases;
use crate::diagnostic::Diagnostics;
use crate::parse::{self, Parsed};
use crate::source::{CONTENT, RELEASES, Sources};
use std::sync::Arc;

#[derive(Clone)]
pub struct Cache {
    sources: Arc<Sources>,
    pub releases: Arc<Releases>,
    pub found: Diagnostics,
}

impl Cache {
    /// Reads the releases, unless those of the cache still hold.
    pub fn of(cache: Option<&Cache>, sources: &Arc<Sources>, parsed: &Parsed) -> Cache {
        match cache.filter(|cache| sources.same_but(&cache.sources, is_of_no_release)) {
            Some(cache) => Cache { sources: sources.clone(), ..cache.clone() },
            None => {
                let (releases, found) = parse::releases(sources, parsed);
                let releases = Arc::new(Releases::new(releases));
                Cache { sources: sources.clone(), releases, found }
            }
        }
    }
}

/// Whether releases are read without regard to a file. The facts of the catalogue and the words
/// for headings decide how every text is read.
fn is_of_no_release(path: &str) -> bool {
    let is_of_all = path.starts_with(RELEASES) || path == "content/catalogue.toml";
    path.starts_with(CONTENT) && !is_of_all
}
