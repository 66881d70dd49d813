//! A lock on what only one program may write at a time.

use super::system;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// Keeps others away for as long as it is there.
pub struct Lock {
    file: File,
    path: PathBuf,
}

/// Why a lock was not taken.
#[derive(Debug)]
pub enum NotTaken {
    /// A file of that name holds something, or is none.
    NotOurs(PathBuf),
    /// Another program has it.
    Busy,
    Disk(PathBuf, io::Error),
}

impl Lock {
    /// Takes the lock of a path, where an empty file is for as long as it is held.
    pub fn take(path: &Path) -> Result<Lock, NotTaken> {
        let disk = |error| NotTaken::Disk(path.to_path_buf(), error);
        loop {
            if fs::symlink_metadata(path).is_ok_and(|looks| !looks.is_file() || looks.len() > 0) {
                return Err(NotTaken::NotOurs(path.to_path_buf()));
            }
            let options = File::options().create(true).truncate(false).write(true).open(path);
            let file = options.map_err(disk)?;
            match file.try_lock() {
                // Another program may have taken its lock away meanwhile.
                Ok(()) if system::is_at(&file, path) => {
                    return Ok(Lock { file, path: path.to_path_buf() });
                }
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(NotTaken::Busy),
                Err(TryLockError::Error(error)) => return Err(disk(error)),
            }
        }
    }
}

impl Lock {
    /// The lock for another program: it is held for as long as that has this, even if this program
    /// is killed.
    pub fn handle(&self) -> io::Result<File> {
        self.file.try_clone()
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // First the name, then the lock: whoever has opened it sees that it is gone.
        fs::remove_file(&self.path).ok();
        self.file.unlock().ok();
    }
}
