//! Reading a catalogue from a folder, laid over the built-in theme.

#![expect(clippy::disallowed_methods, reason = "the reader of the disk")]

use super::{LARGEST_FILE, RELEASES, Refusal, SourceFile, Sources, builtin, is_at_or_below};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folders that are read.
pub const TOPS: [&str; 2] = ["content", "themes"];

/// Reads `content/` and `themes/` below `root`. Hidden files and editors' left-overs are passed over.
pub fn read(root: &Path) -> io::Result<Sources> {
    read_where(root, &|_| true)
}

/// Reads only the files whose paths are wanted.
pub fn read_where(root: &Path, is_wanted: &dyn Fn(&str) -> bool) -> io::Result<Sources> {
    let mut walk = Walk {
        root: fs::canonicalize(root)?,
        is_wanted,
        files: builtin::files(),
        refused: vec![],
        has_links: false,
    };
    for top in TOPS {
        let folder = root.join(top);
        if folder.is_dir() {
            walk.folder(&folder, top)?;
        }
    }
    let mut sources = Sources::new(walk.files);
    sources.refused = walk.refused;
    sources.has_links = walk.has_links;
    sources.refused.sort();
    sources.shown_under = shown_under(root);
    Ok(sources)
}

/// Reads only what stands at and below some paths, with what is built in there.
pub fn read_at(root: &Path, paths: &[String]) -> io::Result<Sources> {
    let is_asked = |path: &str| paths.iter().any(|one| is_at_or_below(path, one));
    let mut files = builtin::files();
    files.retain(|(path, _)| is_asked(path));
    let mut walk = Walk {
        root: fs::canonicalize(root)?,
        is_wanted: &|_| true,
        files,
        refused: vec![],
        has_links: false,
    };
    for path in paths {
        let place = root.join(path);
        let is_read = path.split('/').all(|name| !is_passed_over(name));
        if is_read && fs::symlink_metadata(&place).is_ok() {
            walk.entry(&place, path.clone())?;
        }
    }
    let mut sources = Sources::new(walk.files);
    sources.refused = walk.refused;
    sources.has_links = walk.has_links;
    Ok(sources)
}

/// Reads one file from anywhere, as it would be read in a catalogue.
pub fn read_file(path: &Path) -> io::Result<SourceFile> {
    Ok(SourceFile::new(path.to_string_lossy().into_owned(), fs::read(path)?))
}

fn shown_under(root: &Path) -> String {
    let shown = root.to_string_lossy().replace('\\', "/");
    match shown.trim_start_matches("./").trim_end_matches('/') {
        "" | "." if !shown.starts_with('/') => String::new(),
        shown => format!("{shown}/"),
    }
}

struct Walk<'a> {
    root: PathBuf,
    is_wanted: &'a dyn Fn(&str) -> bool,
    files: Vec<(String, Vec<u8>)>,
    refused: Vec<(String, Refusal)>,
    has_links: bool,
}

impl Walk<'_> {
    fn folder(&mut self, folder: &Path, shown: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else {
                let name = entry.file_name().to_string_lossy().into_owned();
                self.refused.push((format!("{shown}/{name}"), Refusal::NameNotUnicode));
                continue;
            };
            let path = format!("{shown}/{name}");
            let is_file = entry.file_type()?.is_file();
            if !is_passed_over(&name) && (!is_file || (self.is_wanted)(&path)) {
                self.entry(&entry.path(), path)?;
            }
        }
        Ok(())
    }

    fn entry(&mut self, path: &Path, shown: String) -> io::Result<()> {
        let is_link = fs::symlink_metadata(path)?.file_type().is_symlink();
        self.has_links |= is_link;
        if is_link && !self.stays_inside(path) {
            self.refused.push((shown, Refusal::LinkOutside));
            return Ok(());
        }
        match fs::metadata(path) {
            Err(error) => self.refused.push((shown, Refusal::Unreadable(error.to_string()))),
            Ok(data) if data.is_dir() && is_link => {
                self.refused.push((shown, Refusal::LinkToFolder));
            }
            Ok(data) if data.is_dir() => self.folder(path, &shown)?,
            Ok(data) if !data.is_file() => {
                self.refused.push((shown, Refusal::Unreadable("not a regular file".to_string())));
            }
            Ok(data) if data.len() > largest(&shown) => {
                self.refused.push((shown, Refusal::TooLarge { bytes: data.len() }));
            }
            Ok(_) => match fs::read(path) {
                Ok(bytes) => self.files.push((shown, bytes)),
                Err(error) => self.refused.push((shown, Refusal::Unreadable(error.to_string()))),
            },
        }
        Ok(())
    }

    fn stays_inside(&self, path: &Path) -> bool {
        fs::canonicalize(path).is_ok_and(|target| target.starts_with(&self.root))
    }
}

/// A lock lists every document of a release, and so grows with the catalogue.
fn largest(path: &str) -> u64 {
    if path.starts_with(RELEASES) { 50 * LARGEST_FILE } else { LARGEST_FILE }
}

/// Whether a file of this name is none of the catalogue's: hidden, or an editor's left-over.
pub fn is_passed_over(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with('#')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name == "Thumbs.db"
        || name == "desktop.ini"
}
