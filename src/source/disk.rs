//! Reading a catalogue from a folder, laid over the built-in theme.

#![expect(clippy::disallowed_methods, reason = "the reader of the disk")]

use super::{LARGEST_FILE, RELEASES, Refusal, SourceFile, Sources, builtin, is_at_or_below};
use crate::message::Message;
use crate::parallel;
use crate::say;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
        met: vec![],
        refused: vec![],
        has_links: false,
    };
    for top in TOPS {
        let folder = root.join(top);
        if folder.is_dir() {
            walk.folder(&folder, top)?;
        }
    }
    let mut sources = walk.read(builtin::files());
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
        met: vec![],
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
    Ok(walk.read(files))
}

/// Reads one file from anywhere, as it would be read in a catalogue.
pub fn read_file(path: &Path) -> io::Result<SourceFile> {
    Ok(SourceFile::new(path.to_string_lossy().into_owned(), fs::read(path)?))
}

/// Reads one file from anywhere, if it is no larger than so many bytes.
pub fn read_up_to(path: &Path, most: u64) -> io::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    fs::File::open(path)?.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    Ok((bytes.len() as u64 <= most).then_some(bytes))
}

/// The bytes of a file as the disk has them. A link on the way to it is not followed.
pub fn exact(root: &Path, path: &str) -> Result<Vec<u8>, Message> {
    let refuse = |error: io::Error| Message::from(&error);
    let mut place = root.to_path_buf();
    for name in path.split('/') {
        place.push(name);
        if fs::symlink_metadata(&place).map_err(refuse)?.file_type().is_symlink() {
            return Err(say!("file-is-link"));
        }
    }
    if fs::metadata(&place).map_err(refuse)?.len() > LARGEST_FILE {
        return Err(say!("file-is-too-large"));
    }
    fs::read(place).map_err(refuse)
}

/// Whether nothing is at a path yet, and no link on the way to it.
pub fn is_free(root: &Path, path: &str) -> bool {
    let mut place = root.to_path_buf();
    let names: Vec<&str> = path.split('/').collect();
    let mut found = names.iter().map(|name| {
        place.push(name);
        fs::symlink_metadata(&place).ok()
    });
    let is_folder = |one: Option<fs::Metadata>| one.is_none_or(|one| one.is_dir());
    let above = names.len().saturating_sub(1);
    found.by_ref().take(above).all(is_folder) && found.all(|one| one.is_none())
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
    /// The files that were met, each with the path that it is shown under.
    met: Vec<(PathBuf, String)>,
    refused: Vec<(String, Refusal)>,
    has_links: bool,
}

impl Walk<'_> {
    /// Reads what was met, and lays it over other files.
    fn read(mut self, under: Vec<(String, Vec<u8>)>) -> Sources {
        let own = parallel::map(&self.met, |(place, shown)| {
            let read = read_one(place, shown);
            read.map(Arc::new).map_err(|refusal| (shown.clone(), refusal))
        });
        let under = under.into_iter().map(|(path, bytes)| SourceFile::new(path, bytes));
        let mut files: Vec<Arc<SourceFile>> = under.map(Arc::new).collect();
        for read in own {
            match read {
                Ok(file) => files.push(file),
                Err(refused) => self.refused.push(refused),
            }
        }
        Sources { refused: self.refused, has_links: self.has_links, ..Sources::of(files) }
    }

    fn folder(&mut self, folder: &Path, shown: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let Ok(name) = entry.file_name().into_string() else {
                let name = entry.file_name().to_string_lossy().into_owned();
                self.refused.push((format!("{shown}/{name}"), Refusal::NameNotUnicode));
                continue;
            };
            let path = format!("{shown}/{name}");
            if is_passed_over(&name) {
                continue;
            }
            match entry.file_type()?.is_file() {
                true if (self.is_wanted)(&path) => self.met.push((entry.path(), path)),
                true => {}
                false => self.entry(&entry.path(), path)?,
            }
        }
        Ok(())
    }

    fn entry(&mut self, path: &Path, shown: String) -> io::Result<()> {
        let own = fs::symlink_metadata(path)?;
        let is_link = own.file_type().is_symlink();
        self.has_links |= is_link;
        if is_link && !self.stays_inside(path) {
            self.refused.push((shown, Refusal::LinkOutside));
            return Ok(());
        }
        match if is_link { fs::metadata(path) } else { Ok(own) } {
            Err(error) => self.refused.push((shown, Refusal::Unreadable(Message::from(&error)))),
            Ok(data) if data.is_dir() && is_link => {
                self.refused.push((shown, Refusal::LinkToFolder));
            }
            Ok(data) if data.is_dir() => self.folder(path, &shown)?,
            Ok(data) if !data.is_file() => {
                self.refused.push((shown, Refusal::NotRegular));
            }
            Ok(_) => self.met.push((path.to_path_buf(), shown)),
        }
        Ok(())
    }

    fn stays_inside(&self, path: &Path) -> bool {
        fs::canonicalize(path).is_ok_and(|target| target.starts_with(&self.root))
    }
}

fn read_one(place: &Path, shown: &str) -> Result<SourceFile, Refusal> {
    let unreadable = |error: io::Error| Refusal::Unreadable(Message::from(&error));
    let bytes = fs::metadata(place).map_err(unreadable)?.len();
    if bytes > largest(shown) {
        return Err(Refusal::TooLarge { bytes });
    }
    let bytes = fs::read(place).map_err(unreadable)?;
    Ok(SourceFile::new(shown.to_string(), bytes))
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
