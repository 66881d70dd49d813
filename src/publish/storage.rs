//! Where a site is published: what every kind of storage can do.

use super::folder::Shared;
use super::headers::Headers;
use super::rclone::Rclone;
use super::{Answer, Stopped};
use crate::output::made::MadeFolder;
use crate::output::place::Place;
use crate::say;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

pub trait Storage {
    /// The names in a folder; none where it is not there.
    fn names(&self, folder: &str) -> Answer<Vec<String>>;

    /// Every file, by its path.
    fn all(&self) -> Answer<BTreeSet<String>>;

    fn read(&self, path: &str) -> Answer<Option<Vec<u8>>>;

    /// Fetches files and makes their checksums; those that are not there are left out.
    fn sums(&self, paths: &[&str]) -> Answer<BTreeMap<String, String>>;

    fn write(&self, path: &str, bytes: &[u8]) -> Answer<()>;

    /// Sends files of the site, and tells how many of them are done.
    fn send(
        &self,
        paths: &[&str],
        headers: Option<&Headers>,
        progress: &dyn Fn(usize),
    ) -> Answer<()>;

    fn remove(&self, paths: &[&str]) -> Answer<()>;

    /// Whether it keeps headers with each file.
    fn has_headers(&self) -> bool;

    /// Whether a reader never meets a file that is half sent.
    fn is_whole(&self) -> bool;
}

/// What the argument of the command names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    Folder(PathBuf),
    /// A place that `rclone` knows, as it is written there.
    Remote(String),
}

impl Target {
    /// As `rclone` reads it: what has a colon before any slash is a remote. A letter before the colon
    /// is a drive.
    pub fn parse(text: &str) -> Target {
        let before = text.split(['/', '\\']).next().unwrap_or_default();
        let is_drive = before.len() == 2 && before.as_bytes()[0].is_ascii_alphabetic();
        match before.contains(':') && !is_drive {
            true => Target::Remote(text.to_string()),
            false => Target::Folder(PathBuf::from(text)),
        }
    }

    pub fn open<'a>(&self, site: &'a MadeFolder) -> Answer<Box<dyn Storage + 'a>> {
        match self {
            Target::Folder(path) => {
                if is_within(path, &site.path) {
                    return Err(Stopped {
                        message: say!("publish-into-itself", path = path.display().to_string()),
                        help: say!("publish-into-itself-help"),
                    });
                }
                Ok(Box::new(Shared { place: Place::new(path), site: &site.path }))
            }
            Target::Remote(target) => Ok(Box::new(Rclone::open(target, site)?)),
        }
    }
}

/// Whether one of two folders is in the other.
fn is_within(one: &Path, other: &Path) -> bool {
    let existing =
        one.ancestors().find_map(|path| path.canonicalize().ok().map(|full| (path, full)));
    let full = existing.map_or_else(
        || one.to_path_buf(),
        |(path, full)| match one.strip_prefix(path) {
            Ok(rest) if !rest.as_os_str().is_empty() => full.join(rest),
            _ => full,
        },
    );
    full.starts_with(other) || other.starts_with(&full)
}
