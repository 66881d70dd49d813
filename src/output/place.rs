//! A folder that others read while files are put into it: each file is there whole, as it was or as it
//! is, and nothing outside the folder is reached through links.

#![expect(clippy::disallowed_methods, reason = "writes the published folder file by file")]

use super::write_atomic::{self, WriteAtomicError};
use super::{facts::FileFacts, system};
use crate::parallel;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

pub struct Place {
    root: PathBuf,
}

type Done<T> = Result<T, WriteAtomicError>;

impl Place {
    pub fn new(root: &Path) -> Place {
        Place { root: root.to_path_buf() }
    }

    /// The names in a folder; none where it is not there.
    pub fn names(&self, folder: &str) -> Done<Vec<String>> {
        let full = self.root.join(folder);
        let entries = match fs::read_dir(&full) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            other => other.map_err(at(&full))?,
        };
        let name = |entry: io::Result<fs::DirEntry>| {
            entry.map(|entry| entry.file_name().to_string_lossy().into_owned())
        };
        entries.map(name).collect::<io::Result<_>>().map_err(at(&full))
    }

    /// Every file, by its path.
    pub fn all(&self) -> Done<BTreeSet<String>> {
        let mut files = BTreeSet::new();
        let mut folders = vec![String::new()];
        while let Some(folder) = folders.pop() {
            for name in self.names(&folder)? {
                let path = if folder.is_empty() { name } else { format!("{folder}/{name}") };
                match fs::symlink_metadata(self.root.join(&path)).is_ok_and(|looks| looks.is_dir())
                {
                    true => folders.push(path),
                    false => drop(files.insert(path)),
                }
            }
        }
        Ok(files)
    }

    pub fn read(&self, path: &str) -> Done<Option<Vec<u8>>> {
        let full = self.root.join(path);
        match fs::read(&full) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            other => other.map(Some).map_err(at(&full)),
        }
    }

    /// The checksums of files, where they are there and are true files.
    pub fn sums(&self, paths: &[&str]) -> BTreeMap<String, String> {
        let sum = |path: &&str| {
            let full = self.root.join(path);
            let is_file = fs::symlink_metadata(&full).is_ok_and(|looks| looks.is_file());
            let bytes = is_file.then(|| fs::read(&full).ok()).flatten()?;
            Some((path.to_string(), FileFacts::of(&bytes).sha256))
        };
        parallel::map(paths, sum).into_iter().flatten().collect()
    }

    pub fn write(&self, path: &str, bytes: &[u8]) -> Done<()> {
        self.make_way(path)?;
        let full = self.root.join(path);
        write_atomic::write_file(&full, bytes)?;
        system::publish(&full).map_err(at(&full))
    }

    /// Puts files of another folder here: all are written beside their places, then each takes its own.
    pub fn put(&self, from: &Path, paths: &[&str], progress: &dyn Fn(usize)) -> Done<()> {
        for (done, path) in paths.iter().enumerate() {
            self.make_way(path)?;
            let beside = self.root.join(beside(path));
            // What a killed run left there may be half a file, or a link that another has put there.
            fs::remove_file(&beside).ok();
            let copied = fs::copy(from.join(path), &beside).and_then(|_| system::publish(&beside));
            copied.map_err(|error| {
                paths[..=done].iter().for_each(|path| drop(self.forget(path)));
                at(&beside)(error)
            })?;
            progress(done + 1);
        }
        system::sync(&self.root).map_err(at(&self.root))?;
        for path in paths {
            let full = self.root.join(path);
            fs::rename(self.root.join(beside(path)), &full).map_err(at(&full))?;
        }
        Ok(())
    }

    /// Takes files away, with what a killed run left beside them, and the folders that hold no more.
    pub fn remove(&self, paths: &[&str]) -> Done<()> {
        for path in paths {
            if !self.leads_outside(path) {
                self.forget(path).ok();
                let full = self.root.join(path);
                match fs::remove_file(&full) {
                    Err(error) if error.kind() == ErrorKind::NotFound => {}
                    other => other.map_err(at(&full))?,
                }
            }
            let above = Path::new(path).ancestors().skip(1);
            for folder in above.filter(|folder| !folder.as_os_str().is_empty()) {
                if fs::remove_dir(self.root.join(folder)).is_err() {
                    break;
                }
            }
        }
        system::sync(&self.root).map_err(at(&self.root))
    }

    fn forget(&self, path: &str) -> io::Result<()> {
        fs::remove_file(self.root.join(beside(path)))
    }

    /// Makes the folders above a file, none of which may be a link to elsewhere.
    fn make_way(&self, path: &str) -> Done<()> {
        let full = self.root.join(path);
        if self.leads_outside(path) {
            return Err(at(&full)(io::Error::other("a folder above it is a link or a file")));
        }
        let folder = full.parent().unwrap_or(&self.root);
        system::create_folders(folder).map_err(at(folder))
    }

    fn leads_outside(&self, path: &str) -> bool {
        let above = Path::new(path).ancestors().skip(1);
        let mut above = above.filter(|folder| !folder.as_os_str().is_empty());
        let is_other = |looks: io::Result<Metadata>| looks.is_ok_and(|looks| !looks.is_dir());
        above.any(|folder| is_other(fs::symlink_metadata(self.root.join(folder))))
    }
}

/// Where a file stands before it takes its place.
fn beside(path: &str) -> PathBuf {
    let name = path.rsplit('/').next().unwrap_or(path);
    Path::new(path).with_file_name(format!(".{name}.krav-new"))
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> WriteAtomicError {
    let path = path.to_path_buf();
    move |error| WriteAtomicError { path, error }
}
