//! What a build publishes goes out here: which files there are, what is known of them, and the
//! folder that they are written to.

pub mod addresses;
pub mod facts;
pub mod folder;
pub mod lock;
pub mod made;
pub mod manifest;
pub mod place;
pub mod system;
pub mod write_atomic;

use self::facts::FileFacts;
use crate::diagnostic::Diagnostics;

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Page,
    /// A page that is there for a time, as long as something may be commented on.
    Passing,
    /// A page that says where another has moved.
    Moved,
    File,
}

/// Where files go when they are made.
pub trait Sink: Sync {
    type Error: Send;

    /// Takes the files of an earlier build that were made of the same key, if they still are what
    /// they were.
    fn keep(&self, key: &str) -> Result<Option<Vec<(String, FileFacts)>>, Self::Error>;

    /// Takes a file. The same key promises the same bytes.
    fn take(&self, path: &str, bytes: Vec<u8>, key: Option<&str>)
    -> Result<FileFacts, Self::Error>;
}

/// Why not everything was made.
pub enum Failed<E> {
    Making(Diagnostics),
    Taking(E),
}

/// Sees that everything can be made, and keeps nothing.
pub struct Nowhere;

impl Sink for Nowhere {
    type Error = ();

    fn keep(&self, _: &str) -> Result<Option<Vec<(String, FileFacts)>>, ()> {
        Ok(None)
    }

    fn take(&self, _: &str, bytes: Vec<u8>, _: Option<&str>) -> Result<FileFacts, ()> {
        Ok(FileFacts::of(&bytes))
    }
}
