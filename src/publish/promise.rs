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

#[cfg(test)]
mod tests {
    use super::Promises;

    #[test]
    fn pages_of_releases_and_what_stands_beside_them_are_promised() {
        let addresses =
            ["", "krav/sar-001/1.0/", "en/", "utgavor/2026.1/", "api/"].map(str::to_string);
        let of_whole = ["", "en/", "api/"].map(str::to_string).to_vec();
        let promises = Promises::new(addresses.into_iter().collect(), of_whole.clone());
        for path in [
            "krav/sar-001/1.0/index.html",
            "krav/sar-001/1.0/sar-001-1.0.docx",
            "en/index.html",
            "api/index.html",
            "api/krav/sar-001/1.0.json",
            "utgavor/2026.1/SHA256SUMS.txt",
        ] {
            assert!(promises.hold(path), "{path}");
        }
        for path in [
            "remisser/sar-009/index.html",
            "tema/style.1.css",
            "en/opensearch.xml",
            "api/krav.en.csv",
        ] {
            assert!(!promises.hold(path), "{path}");
        }
        let nothing = Promises::new(Default::default(), of_whole);
        assert!(!nothing.hold("api/krav/sar-001/1.0.json"), "nothing is released");
    }
}
