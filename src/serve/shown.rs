//! One state of the preview: the last catalogue that could be shown, and what is wrong with the files
//! as they are now.

use super::author;
use crate::Built;
use crate::catalogue::text::Text;
use crate::diagnostic::Diagnostics;
use crate::hash::sha256;
use crate::publication::Publication;
use crate::source::{FileId, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock};

pub struct Shown {
    /// Grows with each state.
    pub number: u64,
    /// The site of the last files without errors, if there have been any.
    pub site: Option<Arc<Site>>,
    /// The files as they are now.
    pub sources: Arc<Sources>,
    /// Why they are not what is shown.
    pub problems: Diagnostics,
}

/// A site whose files are made when they are asked for, each once.
pub struct Site {
    pub sources: Arc<Sources>,
    pub warnings: Diagnostics,
    built: Built,
    /// The index of the search, which is made of the whole catalogue.
    index: OnceLock<BTreeMap<String, Vec<u8>>>,
    made: Mutex<BTreeMap<String, Arc<Made>>>,
    /// The files that each page is about.
    subjects: OnceLock<BTreeMap<String, Vec<FileId>>>,
    /// The files that any page is about.
    subject_files: OnceLock<BTreeSet<FileId>>,
}

/// A file of the site, or why it cannot be made.
type Made = Result<File, Diagnostics>;

pub struct File {
    pub bytes: Vec<u8>,
    /// Names the bytes.
    pub sum: String,
}

impl Site {
    pub fn new(mut built: Built, sources: &Arc<Sources>) -> Site {
        Site {
            warnings: std::mem::take(&mut built.warnings),
            sources: sources.clone(),
            built,
            index: OnceLock::new(),
            made: Mutex::default(),
            subjects: OnceLock::new(),
            subject_files: OnceLock::new(),
        }
    }

    /// The file at a path below the root of the site, if there is one.
    pub fn file(&self, path: &str) -> Option<Arc<Made>> {
        if let Ok(made) = self.made.lock()
            && let Some(file) = made.get(path)
        {
            return Some(file.clone());
        }
        let made = match self.built.plan.is_of_index(path) {
            true => Ok(self.index().get(path)?.clone()),
            false => self.built.plan.make(path)?,
        };
        let file = Arc::new(made.map(|bytes| File { sum: sha256(&bytes), bytes }));
        if let Ok(mut made) = self.made.lock() {
            made.insert(path.to_string(), file.clone());
        }
        Some(file)
    }

    pub fn has(&self, path: &str) -> bool {
        match self.built.plan.is_of_index(path) {
            true => self.index().contains_key(path),
            false => self.built.plan.find(path).is_some(),
        }
    }

    /// Whether the search index has been asked for.
    pub fn has_index(&self) -> bool {
        self.index.get().is_some()
    }

    /// Makes the search index, so that whoever searches need not wait for it.
    pub fn prepare_index(&self) {
        self.index();
    }

    /// The files of the search index, made when one of them is asked for.
    fn index(&self) -> &BTreeMap<String, Vec<u8>> {
        self.index.get_or_init(|| self.built.plan.index_files().collect())
    }

    /// The paths of all files but those of the search.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.built.plan.paths()
    }

    /// The files that a page is about.
    pub fn subjects(&self, path: &str) -> &[FileId] {
        self.all_subjects().get(path).map_or(&[], Vec::as_slice)
    }

    /// What is published, as values.
    pub fn publication(&self) -> &Publication {
        &self.built.plan.world.publication
    }

    /// The page that is about a file: in the language of the file, where it is a translation.
    pub fn page_about(&self, file: FileId) -> Option<&str> {
        let pages = || self.all_subjects().iter().filter(move |(_, files)| files.contains(&file));
        // Those of the first language have the shortest addresses.
        let own = pages().filter(|(_, files)| files.first() == Some(&file));
        let own = own.min_by_key(|(page, _)| page.len());
        own.or_else(|| pages().next()).map(|(page, _)| page.as_str())
    }

    /// A text as a page shows it.
    pub fn fragment(&self, page: &str, text: &Text) -> Option<String> {
        self.built.plan.fragment(page, text)
    }

    /// Whether there is a page about a file.
    pub fn is_subject(&self, file: FileId) -> bool {
        self.subject_files
            .get_or_init(|| self.all_subjects().values().flatten().copied().collect())
            .contains(&file)
    }

    fn all_subjects(&self) -> &BTreeMap<String, Vec<FileId>> {
        self.subjects.get_or_init(|| author::subjects(&self.built.plan.world.publication))
    }
}
