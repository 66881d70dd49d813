//! The texts as they were read once, to be used again while they are the same: a preview need not
//! read a thousand texts anew because one of them was saved.

use super::document::Document;
use crate::catalogue::section::Section;
use crate::diagnostic::Diagnostics;
use crate::field::text::Language;
use crate::source::{FileId, Sources};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What texts are read by, beside themselves.
pub type Headings = BTreeMap<Language, Vec<(Section, String)>>;

pub struct Cache {
    sources: Arc<Sources>,
    headings: Headings,
    first_language: Language,
    read: BTreeMap<FileId, (Document, Diagnostics)>,
}

impl Cache {
    pub fn new(sources: &Arc<Sources>, headings: Headings, first_language: Language) -> Cache {
        Cache { sources: sources.clone(), headings, first_language, read: BTreeMap::new() }
    }

    /// Whether files have the ids that they had, and texts are read by the same words.
    pub fn holds_for(&self, sources: &Sources, headings: &Headings, first: &Language) -> bool {
        let has_same_paths = sources.same_but(&self.sources, |_| true);
        has_same_paths && self.headings == *headings && self.first_language == *first
    }

    pub fn insert(&mut self, file: FileId, document: Document, found: Diagnostics) {
        self.read.insert(file, (document, found));
    }

    /// What a file was read as, if it is the same.
    pub fn find(&self, file: FileId, sources: &Sources) -> Option<(Document, Diagnostics)> {
        let is_same = std::ptr::eq(sources.file(file), self.sources.file(file));
        self.read.get(&file).filter(|_| is_same).cloned()
    }
}
