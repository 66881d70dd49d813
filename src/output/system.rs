//! What not every system can do, each with a way for those that cannot. The only file that knows
//! the library of system calls.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io;
use std::path::Path;

/// Which way is taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// The best one that the system knows.
    #[default]
    Best,
    /// The one that every system knows.
    Portable,
}

/// What a file is known by without being read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Identity {
    /// The moment of its last change, in nanoseconds.
    pub changed: i64,
    /// The number of the file on its disk; zero where there is none.
    pub number: u64,
}

/// What is published can be read by everyone.
const FILE_MODE: u32 = 0o644;
const FOLDER_MODE: u32 = 0o755;

#[cfg(unix)]
pub fn identity(of: &Metadata) -> Identity {
    use std::os::unix::fs::MetadataExt;
    let changed = of.mtime().wrapping_mul(1_000_000_000).wrapping_add(of.mtime_nsec());
    Identity { changed, number: of.ino() }
}

#[cfg(not(unix))]
pub fn identity(of: &Metadata) -> Identity {
    let changed = of.modified().ok();
    let since = changed.and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    Identity { changed: since.map_or(0, |since| since.as_nanos() as i64), number: 0 }
}

/// Whether everyone may read a file.
#[cfg(unix)]
pub fn is_public(of: &Metadata) -> bool {
    use std::os::unix::fs::PermissionsExt;
    of.permissions().mode() & 0o777 == FILE_MODE
}

#[cfg(not(unix))]
pub fn is_public(_: &Metadata) -> bool {
    true
}

/// Makes a file that was not there.
#[cfg(unix)]
pub fn create_file(path: &Path) -> io::Result<File> {
    use std::os::unix::fs::OpenOptionsExt;
    OpenOptions::new().write(true).create_new(true).mode(FILE_MODE).open(path)
}

#[cfg(not(unix))]
pub fn create_file(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).create_new(true).open(path)
}

/// Makes a folder with those above it.
#[cfg(unix)]
pub fn create_folders(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().recursive(true).mode(FOLDER_MODE).create(path)
}

#[cfg(not(unix))]
pub fn create_folders(path: &Path) -> io::Result<()> {
    fs::DirBuilder::new().recursive(true).create(path)
}

/// Whether the process hides what it makes from others, so that modes must be set by hand.
#[cfg(unix)]
pub fn hides_new_files(folder: &Path) -> io::Result<bool> {
    use std::os::unix::fs::PermissionsExt;
    Ok(fs::metadata(folder)?.permissions().mode() & 0o777 != FOLDER_MODE)
}

#[cfg(not(unix))]
pub fn hides_new_files(_: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Lets everyone read what stands at a path.
#[cfg(unix)]
pub fn publish(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = if path.is_dir() { FOLDER_MODE } else { FILE_MODE };
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
pub fn publish(_: &Path) -> io::Result<()> {
    Ok(())
}

/// Whether an open file is the one that stands at a path.
#[cfg(unix)]
pub fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    let both = file.metadata().and_then(|own| Ok((own, fs::symlink_metadata(path)?)));
    both.is_ok_and(|(own, there)| (own.dev(), own.ino()) == (there.dev(), there.ino()))
}

#[cfg(not(unix))]
pub fn is_at(_: &File, path: &Path) -> bool {
    path.is_file()
}

/// Waits until everything below a folder is safely on the disk.
#[cfg(target_os = "linux")]
pub fn sync(folder: &Path) -> io::Result<()> {
    let opened = File::open(folder)?;
    rustix::fs::syncfs(&opened)?;
    Ok(())
}

#[cfg(not(target_os = "linux"))]
pub fn sync(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        match path.is_dir() {
            true => sync(&path)?,
            false => OpenOptions::new().write(true).open(&path)?.sync_all()?,
        }
    }
    Ok(())
}

/// Asks the disk to begin with what stands below a folder. Whether it went well is asked at the end.
#[cfg(target_os = "linux")]
pub fn begin_sync(folder: &Path) {
    let folder = folder.to_path_buf();
    std::thread::spawn(move || sync(&folder).ok());
}

#[cfg(not(target_os = "linux"))]
pub fn begin_sync(_: &Path) {}

/// Waits until the names in a folder are safely on the disk.
pub fn sync_names(folder: &Path) {
    // A system that cannot open folders keeps names by itself.
    File::open(folder).and_then(|folder| folder.sync_all()).ok();
}

/// Puts a new folder in the place of the old one, which then stands aside.
pub fn exchange(new: &Path, old: &Path, aside: &Path, way: Way) -> io::Result<()> {
    if way == Way::Best && in_one_step(new, old)? {
        // What was published before now has the name of the new one.
        return fs::rename(new, aside);
    }
    fs::rename(old, aside)?;
    fs::rename(new, old).inspect_err(|_| {
        fs::rename(aside, old).ok();
    })
}

/// Exchanges two folders, so that there is always one at each name; false where the system cannot.
#[cfg(target_os = "linux")]
fn in_one_step(one: &Path, other: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::NOSYS | Errno::INVAL | Errno::OPNOTSUPP) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

#[cfg(not(target_os = "linux"))]
fn in_one_step(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}
