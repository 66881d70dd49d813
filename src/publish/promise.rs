//! What releases promised to keep: their pages, what stands beside these, and the files of single
//! versions. Nothing of it is ever deleted where it was published.

use std::collections::BTreeSet;

/// Folders whose files never change and are cited: data and texts of versions, releases, and images,
/// which have their checksums in their names.
const KEPT: [&str; 5] = ["api/krav/", "api/utgavor/", "bilder/", "utdrag/", "utgavor/"];

pub struct Promises {
    /// The addresses in the locks.
    addresses: BTreeSet<String>,
    /// Pages beside which stand files that are of no release.
    of_whole: Vec<String>,
}

impl Promises {
    pub fn new(addresses: BTreeSet<String>, of_whole: Vec<String>) -> Promises {
        Promises { addresses, of_whole }
    }

    /// Whether a release promised the file of a path.
    pub fn hold(&self, path: &str) -> bool {
        let folder = &path[..path.rfind('/').map_or(0, |at| at + 1)];
        let is_beside = self.addresses.contains(folder)
            && (path.ends_with("/index.html") || !self.of_whole.iter().any(|page| page == folder));
        let is_kept = KEPT.iter().any(|kept| path.starts_with(kept));
        is_beside || self.addresses.contains(path) || (is_kept && !self.addresses.is_empty())
    }
}
