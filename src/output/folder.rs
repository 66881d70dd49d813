//! Publishing into a folder: everything is written beside it and put in its place whole, so that a
//! build that fails or is killed leaves what was there. What this program did not make is never
//! emptied, followed or replaced.

#![expect(clippy::disallowed_methods, reason = "the writer of the published folder")]

use super::Sink;
use super::facts::FileFacts;
use super::lock::{Lock, NotTaken};
use super::manifest::{Made, Manifest};
use super::system::{self, Way};
use super::write_atomic;
use std::collections::BTreeMap;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

/// Stands in every folder that this program made, and in no other. Only such a folder is replaced.
pub const MARKER: &str = ".kravverk";

const MARKER_TEXT: &str = "This folder is made by `krav build` and replaced by the next build.\n";

/// Why nothing was written. The target is as it was.
#[derive(Debug)]
pub enum WriteError {
    /// Something stands there that this program did not put there.
    NotOurs(PathBuf),
    /// Another build is writing there.
    Busy(PathBuf),
    Disk(PathBuf, io::Error),
}

/// What was published.
#[derive(Debug, PartialEq, Eq)]
pub struct Written {
    pub files: usize,
    pub bytes: u64,
}

/// A folder that is to be published into. While this is there, no other build writes to it.
pub struct Folder<'a> {
    target: PathBuf,
    earlier: Manifest,
    /// Which program makes it.
    program: String,
    way: Way,
    /// Is told after each file how many are done.
    progress: &'a (dyn Fn(usize) + Sync),
    _lock: Lock,
}

impl<'a> Folder<'a> {
    /// Opens a folder and clears away what a killed build left beside it.
    pub fn open(
        target: &Path,
        program: &str,
        way: Way,
        progress: &'a (dyn Fn(usize) + Sync),
    ) -> Result<Folder<'a>, WriteError> {
        // A link to a folder is followed, so that the link itself stays.
        let target = fs::canonicalize(target).unwrap_or_else(|_| target.to_path_buf());
        let parent = parent(&target);
        system::create_folders(parent).map_err(at(parent))?;
        let lock = lock(&target)?;
        let (staging, aside) = (beside(&target, "new"), beside(&target, "old"));
        remove_own(&staging)?;
        // Where the system cannot exchange folders, a crash may have left the site aside.
        let is_left = fs::symlink_metadata(&target).is_err() && is_own(&aside)?;
        match is_left && aside.join("index.html").is_file() {
            true => fs::rename(&aside, &target).map_err(at(&target))?,
            false => remove_own(&aside)?,
        }
        if !is_own(&target)? {
            let is_there = fs::symlink_metadata(&target).is_ok();
            if is_there {
                return Err(WriteError::NotOurs(target));
            }
        }
        let list = fs::read_to_string(beside(&target, "made")).unwrap_or_default();
        let earlier = Manifest::read(&list, program);
        let program = program.to_string();
        Ok(Folder { target, earlier, program, way, progress, _lock: lock })
    }

    /// What was published, if it was made of the same and still is as it was left.
    pub fn current(&self, everything: &str) -> Option<Written> {
        let made = &self.earlier.files;
        let is_same = self.earlier.everything.as_deref() == Some(everything)
            && is_file(&self.target.join(MARKER))
            && made.iter().all(|(path, made)| self.is_untouched(path, made))
            && files_below(&self.target).is_ok_and(|count| count == made.len() + 1);
        is_same.then(|| Written { files: made.len(), bytes: self.earlier.bytes() })
    }

    /// Begins a new site beside the published one.
    pub fn begin(&self) -> Result<Staging<'_>, WriteError> {
        let path = beside(&self.target, "new");
        system::create_folders(&path).map_err(at(&path))?;
        let hides = system::hides_new_files(&path).map_err(at(&path))?;
        if hides {
            system::publish(&path).map_err(at(&path))?;
        }
        let staging = Staging {
            folder: self,
            by_key: self.earlier.by_key(),
            path,
            hides,
            made: Mutex::default(),
            written: AtomicU64::new(0),
        };
        staging.write(MARKER, MARKER_TEXT.as_bytes())?;
        Ok(staging)
    }

    /// Whether a file is as it was left, by how it looks from outside.
    fn is_untouched(&self, path: &str, made: &Made) -> bool {
        let looks = fs::symlink_metadata(self.target.join(path));
        looks.is_ok_and(|looks| has(&looks, made) && system::identity(&looks) == made.identity)
    }

    /// Whether a file holds what it held, if need be by reading it.
    fn is_same(&self, path: &str, made: &Made) -> bool {
        let full = self.target.join(path);
        let looks = fs::symlink_metadata(&full);
        self.is_untouched(path, made)
            || looks.is_ok_and(|looks| has(&looks, made))
                && fs::read(&full).is_ok_and(|bytes| FileFacts::of(&bytes) == made.facts)
    }
}

/// Whether a file is a true one of the right size that everyone can read.
pub(super) fn has(looks: &Metadata, made: &Made) -> bool {
    looks.is_file() && looks.len() == made.facts.size && system::is_public(looks)
}

/// The folder beside the target that is written first. It is removed when dropped.
pub struct Staging<'a> {
    folder: &'a Folder<'a>,
    by_key: BTreeMap<&'a str, Vec<&'a str>>,
    path: PathBuf,
    /// Whether modes must be set by hand.
    hides: bool,
    made: Mutex<BTreeMap<String, Made>>,
    written: AtomicU64,
}

/// After so many bytes the disk is asked to begin, so that little is left to wait for at the end.
const AHEAD: u64 = 8 << 20;

impl Sink for Staging<'_> {
    type Error = WriteError;

    fn keep(&self, key: &str) -> Result<Option<Vec<(String, FileFacts)>>, WriteError> {
        let Some(paths) = self.by_key.get(key) else { return Ok(None) };
        let files = &self.folder.earlier.files;
        if !paths.iter().all(|path| self.folder.is_same(path, &files[*path])) {
            return Ok(None);
        }
        let mut kept = Vec::new();
        for path in paths {
            let facts = files[*path].facts.clone();
            self.link(path, &facts, Some(key))?;
            kept.push((path.to_string(), facts));
        }
        Ok(Some(kept))
    }

    fn take(&self, path: &str, bytes: Vec<u8>, key: Option<&str>) -> Result<FileFacts, WriteError> {
        let facts = FileFacts::of(&bytes);
        let earlier = self.folder.earlier.files.get(path).filter(|made| made.facts == facts);
        match earlier.is_some_and(|made| self.folder.is_same(path, made)) {
            true => self.link(path, &facts, key)?,
            false => {
                self.write(path, &bytes)?;
                self.note(path, &facts, key)?;
            }
        }
        Ok(facts)
    }
}

impl Staging<'_> {
    /// Puts the new site in the place of the old one.
    pub fn finish(self, everything: &str) -> Result<Written, WriteError> {
        let folder = self.folder;
        let target = &folder.target;
        let files = std::mem::take(&mut *self.made.lock().unwrap_or_else(PoisonError::into_inner));
        let manifest = Manifest { everything: Some(everything.to_string()), files };
        system::sync(&self.path).map_err(at(&self.path))?;
        // An empty folder has no marker: it goes, so that nothing of it is left aside.
        let is_new = fs::symlink_metadata(target).is_err() || fs::remove_dir(target).is_ok();
        let aside = beside(target, "old");
        let exchanged = match is_new {
            true => fs::rename(&self.path, target),
            false => system::exchange(&self.path, target, &aside, folder.way),
        };
        exchanged.map_err(at(target))?;
        system::sync_names(parent(target));
        let list = manifest.write(&folder.program);
        write_atomic::write_file(&beside(target, "made"), list.as_bytes())
            .map_err(|error| WriteError::Disk(error.path, error.error))?;
        remove_own(&aside)?;
        Ok(Written { files: manifest.files.len(), bytes: manifest.bytes() })
    }

    fn link(&self, path: &str, facts: &FileFacts, key: Option<&str>) -> Result<(), WriteError> {
        let (old, new) = (self.folder.target.join(path), self.path.join(path));
        let linked = match fs::hard_link(&old, &new) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                self.make_folder(&new)?;
                fs::hard_link(&old, &new)
            }
            other => other,
        };
        // Not every disk knows links.
        if linked.is_err() {
            fs::copy(&old, &new).and_then(|_| system::publish(&new)).map_err(at(&new))?;
        }
        self.note(path, facts, key)
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
        let full = self.path.join(path);
        let created = match system::create_file(&full) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                self.make_folder(&full)?;
                system::create_file(&full)
            }
            other => other,
        };
        let written = created.and_then(|mut file| file.write_all(bytes));
        written.map_err(at(&full))?;
        let before = self.written.fetch_add(bytes.len() as u64, Ordering::Relaxed);
        if before / AHEAD != (before + bytes.len() as u64) / AHEAD {
            system::begin_sync(&self.path);
        }
        if self.hides {
            system::publish(&full).map_err(at(&full))?;
        }
        Ok(())
    }

    fn make_folder(&self, of: &Path) -> Result<(), WriteError> {
        let Some(folder) = of.parent() else { return Ok(()) };
        system::create_folders(folder).map_err(at(folder))?;
        if self.hides {
            let own = folder.ancestors().take_while(|one| *one != self.path);
            for one in own {
                system::publish(one).map_err(at(one))?;
            }
        }
        Ok(())
    }

    /// Writes down how a file was left.
    fn note(&self, path: &str, facts: &FileFacts, key: Option<&str>) -> Result<(), WriteError> {
        let full = self.path.join(path);
        let identity = fs::symlink_metadata(&full).map(|looks| system::identity(&looks));
        let identity = identity.map_err(at(&full))?;
        let made = Made { facts: facts.clone(), identity, key: key.map(str::to_string) };
        let mut all = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(path.to_string(), made);
        (self.folder.progress)(all.len());
        Ok(())
    }
}

impl Drop for Staging<'_> {
    fn drop(&mut self) {
        remove_own(&self.path).ok();
    }
}

/// Keeps all others from a target.
pub(super) fn lock(target: &Path) -> Result<Lock, WriteError> {
    Lock::take(&beside(target, "lock")).map_err(|why| match why {
        NotTaken::NotOurs(path) => WriteError::NotOurs(path),
        NotTaken::Busy => WriteError::Busy(target.to_path_buf()),
        NotTaken::Disk(path, error) => WriteError::Disk(path, error),
    })
}

/// A name beside the target.
pub(super) fn beside(target: &Path, what: &str) -> PathBuf {
    let name = target.file_name().map_or("public".into(), |name| name.to_string_lossy());
    parent(target).join(format!(".{name}.krav-{what}"))
}

fn parent(target: &Path) -> &Path {
    match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        _ => Path::new("."),
    }
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> WriteError {
    let path = path.to_path_buf();
    move |error| WriteError::Disk(path, error)
}

fn is_file(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|looks| looks.is_file())
}

/// Whether a folder is one that this program made, or an empty one. A link to one is not.
fn is_own(path: &Path) -> Result<bool, WriteError> {
    match fs::symlink_metadata(path) {
        Ok(looks) if !looks.is_dir() => Ok(false),
        Ok(_) if is_file(&path.join(MARKER)) => Ok(true),
        Ok(_) => Ok(fs::read_dir(path).map_err(at(path))?.next().is_none()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(WriteError::Disk(path.to_path_buf(), error)),
    }
}

/// Removes what an earlier build left. What is not ours is left alone, and named.
fn remove_own(path: &Path) -> Result<(), WriteError> {
    if !is_own(path)? {
        return match fs::symlink_metadata(path) {
            Ok(_) => Err(WriteError::NotOurs(path.to_path_buf())),
            Err(_) => Ok(()),
        };
    }
    for entry in fs::read_dir(path).map_err(at(path))? {
        let entry = entry.map_err(at(path))?;
        if entry.file_name() == MARKER {
            continue;
        }
        let is_folder = entry.file_type().map_err(at(path))?.is_dir();
        let one = entry.path();
        let removed = if is_folder { fs::remove_dir_all(&one) } else { fs::remove_file(&one) };
        removed.map_err(at(&one))?;
    }
    // The marker goes last, so that a removal that is killed half-way is still known as ours.
    match fs::remove_file(path.join(MARKER)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(at(path)(error)),
        _ => fs::remove_dir(path).map_err(at(path)),
    }
}

/// How many files there are below a folder.
fn files_below(folder: &Path) -> io::Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        count += match entry.file_type()?.is_dir() {
            true => files_below(&entry.path())?,
            false => 1,
        };
    }
    Ok(count)
}
