//! In which order files are sent, so that whatever readers have before them leads to what is there.

use crate::address::{self, Address, Root};
use crate::field::text::Language;
use std::collections::BTreeSet;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Wave {
    /// What pages need: styles, scripts, images, documents, parts of the search.
    Files,
    Pages,
    /// What leads to all else: pages that list others, feeds, data of the whole catalogue, and the files
    /// by which search begins.
    Lists,
}

impl Wave {
    pub const ALL: [Wave; 3] = [Wave::Files, Wave::Pages, Wave::Lists];

    pub fn word(self) -> &'static str {
        match self {
            Wave::Files => "files",
            Wave::Pages => "pages",
            Wave::Lists => "lists",
        }
    }
}

/// What the waves of a catalogue are told by.
pub struct Waves {
    /// Files that lead to others.
    lists: BTreeSet<String>,
    /// Folders below which every page lists others.
    listing: Vec<String>,
}

impl Waves {
    pub fn of(languages: &[Language]) -> Waves {
        let (mut lists, mut listing): (Vec<Address>, Vec<String>) = Default::default();
        lists.extend([address::headers(), address::redirects(), address::robots()]);
        for language in languages {
            let root = Root::of(language, languages.first().unwrap_or(language));
            let pages = [
                root.home(),
                root.requirements(),
                root.releases(),
                root.guidance_home(),
                root.references(),
                root.evidence(),
                root.labels(),
                root.statistics(),
                root.consultations(),
                root.site_map(),
                root.open_data(),
                root.glossary(),
                root.search(),
            ];
            lists.extend(pages);
            lists.extend([address::search_manifest(language), address::current_index(language)]);
            listing.push(format!("{}omraden/", root.home().path()));
        }
        Waves { lists: lists.iter().map(Address::file).collect(), listing }
    }

    pub fn wave(&self, path: &str) -> Wave {
        let ending = path.rsplit('.').next().unwrap_or_default();
        let folders = path.matches('/').count();
        // Those of versions stand one folder further down.
        let is_of_whole = path.starts_with("api/") && folders == 1
            || path.starts_with("api/krav/") && folders == 2
            || path.starts_with("utdrag/") && folders == 1;
        let is_page = ending == "html";
        let lists_others = is_page && self.listing.iter().any(|folder| path.starts_with(folder));
        let is_feed = matches!(ending, "xml" | "webmanifest");
        match self.lists.contains(path) || lists_others || is_feed || is_of_whole {
            true => Wave::Lists,
            false if is_page => Wave::Pages,
            false => Wave::Files,
        }
    }
}
