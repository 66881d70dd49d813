//! What the system says when it refuses, in the words of the program.

use super::{Message, Part};
use crate::say;
use std::io;

/// Why the system refuses. What it seldom says is left in its own words.
impl From<&io::Error> for Message {
    fn from(error: &io::Error) -> Message {
        match error.kind() {
            io::ErrorKind::NotFound => say!("system-not-found"),
            io::ErrorKind::PermissionDenied => say!("system-denied"),
            io::ErrorKind::AlreadyExists => say!("system-exists"),
            io::ErrorKind::IsADirectory => say!("system-folder"),
            io::ErrorKind::NotADirectory => say!("system-no-folder"),
            io::ErrorKind::StorageFull => say!("system-full"),
            io::ErrorKind::QuotaExceeded => say!("system-quota"),
            io::ErrorKind::FileTooLarge => say!("system-too-large"),
            io::ErrorKind::ReadOnlyFilesystem => say!("system-read-only"),
            io::ErrorKind::AddrInUse => say!("system-address-taken"),
            _ => Message::verbatim(error.to_string()),
        }
    }
}

impl From<&io::Error> for Part {
    fn from(error: &io::Error) -> Part {
        Part::Message(Message::from(error))
    }
}
