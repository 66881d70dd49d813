//! What is known of files that are made: by their paths, for those who tell of them.

use crate::hash::sha256;
use std::collections::BTreeMap;

/// What a reader checks a download by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileFacts {
    pub sha256: String,
    pub size: u64,
}

impl FileFacts {
    pub fn of(bytes: &[u8]) -> FileFacts {
        FileFacts { sha256: sha256(bytes), size: bytes.len() as u64 }
    }
}

/// The files that are made already, by path.
pub type Facts = BTreeMap<String, FileFacts>;
