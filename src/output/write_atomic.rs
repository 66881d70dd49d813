//! Laying new files into a folder: the texts first, the file that makes them count last. Whoever
//! is interrupted leaves texts that nothing lists, and the next try writes over them.
#![expect(clippy::disallowed_methods, reason = "one of the two writers of the disk")]

use super::system;
use std::collections::{BTreeMap, BTreeSet};
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What could not be written. The last file was not, so that nothing counts.
#[derive(Debug)]
pub struct WriteAtomicError {
    pub path: PathBuf,
    pub error: io::Error,
}

/// Writes every file below `root`, and `last` when all others are safely on the disk.
pub fn write(
    root: &Path,
    files: &BTreeMap<String, Vec<u8>>,
    last: &str,
) -> Result<(), WriteAtomicError> {
    for (path, bytes) in files.iter().filter(|(path, _)| *path != last) {
        write_file(&root.join(path), bytes)?;
    }
    // Their names are on the disk before the file that lists them.
    let folders = files.keys().filter_map(|path| path.rsplit_once('/'));
    let folders: BTreeSet<&str> = folders.map(|(folder, _)| folder).collect();
    folders.iter().for_each(|folder| system::sync_names(&root.join(folder)));
    match files.get(last) {
        Some(bytes) => write_file(&root.join(last), bytes),
        None => Ok(()),
    }
}

/// Takes a file away.
pub fn remove_file(path: &Path) -> Result<(), WriteAtomicError> {
    fs::remove_file(path).map_err(|error| WriteAtomicError { path: path.to_path_buf(), error })
}

/// Writes beside the place and renames, so that a file is there whole or not at all.
pub fn write_file(path: &Path, bytes: &[u8]) -> Result<(), WriteAtomicError> {
    let fail = |error| WriteAtomicError { path: path.to_path_buf(), error };
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let beside = path.with_file_name(format!(".{name}.krav-new"));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(fail)?;
    }
    let write = |mut file: File| {
        // Who may read and write it stays as it was.
        if let Ok(before) = fs::metadata(path) {
            file.set_permissions(before.permissions())?;
        }
        file.write_all(bytes)?;
        file.sync_all()
    };
    let written = File::create(&beside).and_then(write).and_then(|()| fs::rename(&beside, path));
    written.map_err(|error| {
        fs::remove_file(&beside).ok();
        fail(error)
    })
}
