//! A folder that a build made, as those read it who send it elsewhere: nothing builds there meanwhile,
//! and every file is seen to be what the build left.

#![expect(clippy::disallowed_methods, reason = "reads what the writer of the folder wrote")]

use super::facts::FileFacts;
use super::folder::{self, WriteError};
use super::lock::Lock;
use super::manifest::{Made, Manifest};
use super::{system, write_atomic};
use crate::parallel;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

pub struct MadeFolder {
    pub path: PathBuf,
    pub manifest: Manifest,
    lock: Lock,
}

impl MadeFolder {
    /// Opens a folder, with an empty manifest where nothing was built.
    pub fn open(target: &Path, program: &str) -> Result<MadeFolder, WriteError> {
        let path = fs::canonicalize(target).unwrap_or_else(|_| target.to_path_buf());
        let lock = folder::lock(&path)?;
        let list = fs::read_to_string(folder::beside(&path, "made")).unwrap_or_default();
        Ok(MadeFolder { manifest: Manifest::read(&list, program), path, lock })
    }

    /// The files that are not as the build left them.
    pub fn changed(&self) -> Vec<&str> {
        let files: Vec<(&String, &Made)> = self.manifest.files.iter().collect();
        let changed = parallel::map(&files, |(path, made)| !self.is_same(path, made));
        let all = files.into_iter().zip(changed);
        all.filter(|(_, is_changed)| *is_changed).map(|((path, _), _)| path.as_str()).collect()
    }

    fn is_same(&self, path: &str, made: &Made) -> bool {
        let full = self.path.join(path);
        let Ok(looks) = fs::symlink_metadata(&full) else { return false };
        folder::has(&looks, made)
            && (system::identity(&looks) == made.identity
                || fs::read(&full).is_ok_and(|bytes| FileFacts::of(&bytes) == made.facts))
    }

    /// The lock of the folder, for a program that is started.
    pub fn handle(&self) -> Result<File, WriteError> {
        self.lock.handle().map_err(|error| WriteError::Disk(self.path.clone(), error))
    }

    /// What this folder is known by where it is published: a word that is made once.
    pub fn word(&self, fresh: &str) -> Result<String, WriteError> {
        let path = folder::beside(&self.path, "publisher");
        let is_word = |text: &str| text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit());
        let known = fs::read_to_string(&path).map(|text| text.trim().to_string());
        if let Some(known) = known.ok().filter(|text| is_word(text)) {
            return Ok(known);
        }
        self.note("publisher", &format!("{fresh}\n"))?;
        Ok(fresh.to_string())
    }

    /// Writes a list beside the folder, for a program that is started.
    pub fn note(&self, name: &str, text: &str) -> Result<PathBuf, WriteError> {
        let path = folder::beside(&self.path, name);
        let written = write_atomic::write_file(&path, text.as_bytes());
        written.map_err(|error| WriteError::Disk(error.path, error.error))?;
        Ok(path)
    }

    /// Takes such a list away.
    pub fn forget(&self, name: &str) {
        fs::remove_file(folder::beside(&self.path, name)).ok();
    }
}
