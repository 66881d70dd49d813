//! Publishing into a folder: everything is written beside it and swapped in whole, so that a
//! build that fails or is killed leaves what was there. The only writer of the disk.

#![expect(clippy::disallowed_methods, reason = "the writer of the disk")]

use super::earlier::{Earlier, Facts, Kept};
use super::{Entry, Failed, Output};
use crate::diagnostic::Diagnostics;
use rustix::fs::{CWD, RenameFlags, renameat_with};
use std::collections::BTreeSet;
use std::fs::{self, File, Permissions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

/// Stands in every folder that this program made, and in no other. Only such a folder is replaced.
pub const MARKER: &str = ".kravverk";

const MARKER_TEXT: &str = "This folder is made by `krav build` and replaced by the next build.\n";

/// What was written.
#[derive(Debug, PartialEq, Eq)]
pub struct Written {
    pub bytes: u64,
}

/// Why nothing was written. The target is as it was.
#[derive(Debug)]
pub enum WriteError {
    /// Something could not be made of the input.
    Input(Diagnostics),
    /// The folder holds something that this program did not put there.
    NotOurs(PathBuf),
    /// Another build is writing there.
    Busy(PathBuf),
    Disk(PathBuf, io::Error),
}

/// Writes everything and swaps it in. What an earlier build made of the same is linked over.
/// `progress` is told after each file how many are done.
pub fn write(
    output: &Output,
    target: &Path,
    earlier: &Earlier,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Written, WriteError> {
    // A link to a folder is followed, so that the link itself stays.
    let target = &fs::canonicalize(target).unwrap_or_else(|_| target.to_path_buf());
    refuse_foreign(target)?;
    let staging = Staging::open(target)?;
    let bytes = AtomicU64::new(0);
    let done = AtomicUsize::new(0);
    staging.folders(output)?;
    let reusable = Mutex::new(Earlier::default());
    let made = output.each(|path, entry| {
        let size = match entry.key() {
            None => write_new(&staging.path.join(path), entry)?.len() as u64,
            Some(key) => {
                let facts =
                    write_or_link(&staging.path.join(path), entry, target, earlier.find(&key))?;
                let size = facts.size;
                if let Ok(mut reusable) = reusable.lock() {
                    reusable.insert(key, Kept { path: path.to_string(), facts });
                }
                size
            }
        };
        bytes.fetch_add(size, Ordering::Relaxed);
        progress(done.fetch_add(1, Ordering::Relaxed) + 1);
        Ok(())
    });
    match made {
        Ok(()) => {}
        Err(Failed::Making(diagnostics)) => return Err(WriteError::Input(diagnostics)),
        Err(Failed::Taking(error)) => return Err(error),
    }
    staging.swap_in(target)?;
    if let Ok(reusable) = reusable.into_inner() {
        reusable.write(target);
    }
    Ok(Written { bytes: bytes.into_inner() })
}

/// Makes a file and writes it.
fn write_new(path: &Path, entry: &Entry) -> Result<Vec<u8>, Failed<WriteError>> {
    let content = entry.make().map_err(Failed::Making)?;
    write_file(path, &content).map_err(Failed::Taking)?;
    Ok(content)
}

/// Links a file of the earlier build if it still is what it was, or else makes it.
fn write_or_link(
    path: &Path,
    entry: &Entry,
    target: &Path,
    kept: Option<&Kept>,
) -> Result<Facts, Failed<WriteError>> {
    if let Some(kept) = kept {
        let old = target.join(&kept.path);
        let is_same = fs::read(&old).is_ok_and(|bytes| Facts::of(&bytes) == kept.facts);
        if is_same && (fs::hard_link(&old, path).is_ok() || fs::copy(&old, path).is_ok()) {
            return Ok(kept.facts.clone());
        }
        fs::remove_file(path).ok();
    }
    write_new(path, entry).map(|content| Facts::of(&content))
}

fn refuse_foreign(target: &Path) -> Result<(), WriteError> {
    let entries = match fs::read_dir(target) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(WriteError::Disk(target.to_path_buf(), error)),
    };
    let is_empty = entries.into_iter().next().is_none();
    if is_empty || target.join(MARKER).is_file() {
        Ok(())
    } else {
        Err(WriteError::NotOurs(target.to_path_buf()))
    }
}

/// The folder beside the target that is written first. It is removed when dropped, and a
/// lock in it tells the left-over of a killed build from one that is at work.
struct Staging {
    path: PathBuf,
    _lock: File,
}

impl Staging {
    fn open(target: &Path) -> Result<Staging, WriteError> {
        let name = target.file_name().map_or("public".into(), |name| name.to_string_lossy());
        let path = parent(target).join(format!(".{name}.krav-new"));
        let disk = |error| WriteError::Disk(path.clone(), error);
        fs::create_dir_all(&path).map_err(disk)?;
        set_mode(&path, 0o755)?;
        let marker = path.join(MARKER);
        let lock = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&marker)
            .map_err(|error| WriteError::Disk(marker.clone(), error))?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(WriteError::Busy(path)),
            Err(TryLockError::Error(error)) => return Err(WriteError::Disk(marker, error)),
        }
        let staging = Staging { path, _lock: lock };
        staging.clear()?;
        write_file(&marker, MARKER_TEXT.as_bytes())?;
        Ok(staging)
    }

    /// Removes what a killed build left.
    fn clear(&self) -> Result<(), WriteError> {
        let disk = |error| WriteError::Disk(self.path.clone(), error);
        for entry in fs::read_dir(&self.path).map_err(disk)? {
            let entry = entry.map_err(disk)?;
            if entry.file_name() == MARKER {
                continue;
            }
            let is_folder = entry.file_type().map_err(disk)?.is_dir();
            let path = entry.path();
            let removed =
                if is_folder { fs::remove_dir_all(&path) } else { fs::remove_file(&path) };
            removed.map_err(disk)?;
        }
        Ok(())
    }

    /// Makes every folder once, before the files are written in parallel.
    fn folders(&self, output: &Output) -> Result<(), WriteError> {
        let mut folders = BTreeSet::new();
        for path in output.paths() {
            folders.extend(path.match_indices('/').map(|(at, _)| &path[..at]));
        }
        for folder in folders {
            let path = self.path.join(folder);
            fs::create_dir(&path).map_err(|error| WriteError::Disk(path.clone(), error))?;
            set_mode(&path, 0o755)?;
        }
        Ok(())
    }

    /// Puts the new folder in the place of the old one, in one step where the system can.
    fn swap_in(self, target: &Path) -> Result<(), WriteError> {
        let disk = |error: io::Error| WriteError::Disk(target.to_path_buf(), error);
        // An empty folder has no marker and would be left behind by the exchange.
        if !target.exists() || fs::remove_dir(target).is_ok() {
            return fs::rename(&self.path, target).map_err(disk);
        }
        match renameat_with(CWD, &self.path, CWD, target, RenameFlags::EXCHANGE) {
            // What was published before now stands in the staging folder and is dropped with it.
            Ok(()) => Ok(()),
            Err(rustix::io::Errno::NOSYS | rustix::io::Errno::INVAL) => {
                let old = parent(target).join(format!(".{}.krav-old", std::process::id()));
                fs::rename(target, &old).map_err(disk)?;
                if let Err(error) = fs::rename(&self.path, target) {
                    fs::rename(&old, target).map_err(disk)?;
                    return Err(disk(error));
                }
                fs::remove_dir_all(&old).map_err(disk)
            }
            Err(error) => Err(disk(error.into())),
        }
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // The marker goes last, so that a removal that is killed half-way is still known as ours.
        if self.path.join(MARKER).is_file() && self.clear().is_ok() {
            fs::remove_dir_all(&self.path).ok();
        }
    }
}

fn parent(target: &Path) -> PathBuf {
    match target.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
        _ => PathBuf::from("."),
    }
}

fn write_file(path: &Path, content: &[u8]) -> Result<(), WriteError> {
    let disk = |error| WriteError::Disk(path.to_path_buf(), error);
    let mut file = File::create(path).map_err(disk)?;
    file.write_all(content).map_err(disk)?;
    set_mode(path, 0o644)
}

/// Sets the mode, so that a strict umask does not publish files that nobody can read.
fn set_mode(path: &Path, mode: u32) -> Result<(), WriteError> {
    fs::set_permissions(path, Permissions::from_mode(mode))
        .map_err(|error| WriteError::Disk(path.to_path_buf(), error))
}
