//! The preview as it follows the files: after each change the site is planned anew, and stays as it
//! was where the files are broken.

use super::shown::{Shown, Site};
use crate::diagnostic::Diagnostics;
use crate::source::{Sources, disk};
use crate::{Memory, Options, Want};
use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub struct Preview {
    root: PathBuf,
    memory: Memory,
    shown: Arc<Shown>,
}

/// How the site is made to be looked at: with drafts, and page by page.
pub fn options() -> Options {
    Options { drafts: true, want: Want::Preview, ..Options::default() }
}

impl Preview {
    /// Reads the catalogue below a folder.
    pub fn read(root: &Path) -> io::Result<Preview> {
        let sources = Arc::new(disk::read(root)?);
        let mut memory = Memory::default();
        let shown = Arc::new(next(None, sources, &mut memory));
        Ok(Preview { root: root.to_path_buf(), memory, shown })
    }

    pub fn shown(&self) -> &Arc<Shown> {
        &self.shown
    }

    /// Reads anew what stands at and below some paths. Gives the files that had changed.
    pub fn after(&mut self, changed: &[String]) -> io::Result<Vec<String>> {
        // What a link leads to may be what changed.
        let tops = disk::TOPS.map(str::to_string);
        let changed = if self.shown.sources.has_links { &tops } else { changed };
        let now = disk::read_at(&self.root, changed)?;
        Ok(self.take(self.shown.sources.after(changed, &now)))
    }

    /// Reads everything anew.
    pub fn after_all(&mut self) -> io::Result<Vec<String>> {
        let tops = disk::TOPS.map(str::to_string);
        self.after(&tops)
    }

    /// What would be wrong if some files were others. Nothing is shown of it.
    pub fn check(&mut self, files: BTreeMap<String, Vec<u8>>) -> (Arc<Sources>, Diagnostics) {
        let sources = Arc::new(self.shown.sources.with(files));
        let found = crate::check_again(&sources, &options(), &mut self.memory);
        (sources, found)
    }

    fn take(&mut self, sources: Sources) -> Vec<String> {
        let changed = sources.differences(&self.shown.sources);
        if !changed.is_empty() {
            self.shown = Arc::new(next(Some(&self.shown), Arc::new(sources), &mut self.memory));
        }
        changed
    }
}

/// What is shown of the files as they are now.
fn next(before: Option<&Shown>, sources: Arc<Sources>, memory: &mut Memory) -> Shown {
    let number = before.map_or(1, |before| before.number + 1);
    match crate::build_again(&sources, &options(), memory) {
        Ok(built) => {
            let site = Some(Arc::new(Site::new(built, &sources)));
            Shown { number, site, sources, problems: Default::default() }
        }
        Err(problems) => {
            let site = before.and_then(|before| before.site.clone());
            Shown { number, site, sources, problems }
        }
    }
}
