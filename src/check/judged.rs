//! The checks that judge each text by itself, and what they found of the texts that are the same as
//! before: after an edit a preview judges the one text that was edited, and not a thousand.

use super::Context;
use super::wording::abbreviation::Unexplained;
use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostics;
use crate::parallel;
use crate::parse::place::Register;
use crate::source::{CONTENT, FileId, RELEASES, Sources};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What was found in some files that are judged together: a requirement with its translations, or one file.
#[derive(Clone)]
pub struct Judged {
    files: Vec<FileId>,
    pub found: Diagnostics,
    /// Abbreviations that are none if any other text has them as words.
    pub unexplained: Vec<Unexplained>,
}

/// A check that judges each text by nothing but the text, the facts of the catalogue and its registers.
pub type TextCheck = fn(&Context, &Known) -> Vec<Arc<Judged>>;

/// What such checks found before, each by the first file of what it judged.
pub struct Kept {
    sources: Arc<Sources>,
    /// The registers that could not be read: what they lack is not known.
    unread: Vec<&'static str>,
    of_checks: Vec<BTreeMap<FileId, Arc<Judged>>>,
}

/// What one of them found before in what is the same now.
#[derive(Default)]
pub struct Known<'a> {
    found: Option<&'a BTreeMap<FileId, Arc<Judged>>>,
    is_same: Option<(&'a Sources, &'a Sources)>,
}

impl Kept {
    pub fn new(
        sources: &Arc<Sources>,
        unread: Vec<&'static str>,
        of_checks: &[Vec<Arc<Judged>>],
    ) -> Kept {
        let by_file = |judged: &Vec<Arc<Judged>>| {
            let first = |one: &Arc<Judged>| Some((*one.files.first()?, one.clone()));
            judged.iter().filter_map(first).collect()
        };
        let of_checks = of_checks.iter().map(by_file).collect();
        Kept { sources: sources.clone(), unread, of_checks }
    }

    /// What one of the checks knows of these files: nothing where anything but texts is otherwise.
    pub fn of<'a>(&'a self, check: usize, context: &Context<'a>) -> Known<'a> {
        let sources = context.sources;
        let is_as_before = self.unread == unread(context.catalogue);
        match is_as_before && sources.same_but(&self.sources, is_text) {
            true => {
                Known { found: self.of_checks.get(check), is_same: Some((&self.sources, sources)) }
            }
            false => Known::default(),
        }
    }
}

/// The registers that could not be read.
pub fn unread(catalogue: &Catalogue) -> Vec<&'static str> {
    let names = Register::ALL.iter().map(|(_, register)| register.name());
    names.filter(|name| catalogue.unread.contains(*name)).collect()
}

/// Whether a file has a text, which none of these checks looks at when it judges another.
fn is_text(path: &str) -> bool {
    path.starts_with(CONTENT) && path.ends_with(".md") && !path.starts_with(RELEASES)
}

impl Known<'_> {
    /// Judges each item of which it is not known what is wrong with it. An item's files are all that
    /// it is read from.
    pub fn judge<T: Sync>(
        &self,
        items: &[T],
        files: impl Fn(&T) -> Vec<FileId> + Sync + Send,
        judge: impl Fn(&T, &mut Judged) + Sync + Send,
    ) -> Vec<Arc<Judged>> {
        parallel::map(items, |item| {
            let files = files(item);
            self.find(&files).unwrap_or_else(|| {
                let (found, unexplained) = (Diagnostics::default(), Vec::new());
                let mut judged = Judged { files, found, unexplained };
                judge(item, &mut judged);
                Arc::new(judged)
            })
        })
    }

    fn find(&self, files: &[FileId]) -> Option<Arc<Judged>> {
        let (before, now) = self.is_same?;
        let known = self.found?.get(files.first()?)?;
        // A translation that could not be read before is another file now.
        let is_same = |&file: &FileId| std::ptr::eq(before.file(file), now.file(file));
        (known.files == files && files.iter().all(is_same)).then(|| known.clone())
    }
}
