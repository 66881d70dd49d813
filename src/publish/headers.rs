//! What a storage is told of each file, where it keeps that: what it is, and how long it may be kept.

use crate::address;
use crate::hash::sha256;
use crate::serve::media;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Headers {
    pub content_type: &'static str,
    pub cache_control: &'static str,
}

/// For what has its checksum in its name and so never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// For all else: it may be kept, but is asked for anew before it is shown.
const ASK: &str = "no-cache";

impl Headers {
    pub fn of(path: &str) -> Headers {
        let is_named_by_sum = [address::asset(""), address::page("bilder/")]
            .iter()
            .any(|folder| path.starts_with(folder.path()));
        Headers {
            content_type: media::of(path),
            cache_control: if is_named_by_sum { FOR_EVER } else { ASK },
        }
    }

    /// A word by which a rule that has changed is seen.
    pub fn mark(&self) -> String {
        let lines = format!("{}\n{}\n", self.content_type, self.cache_control);
        sha256(lines.as_bytes())[..8].to_string()
    }

    /// As they are written.
    pub fn lines(&self) -> [String; 2] {
        [
            format!("Content-Type: {}", self.content_type),
            format!("Cache-Control: {}", self.cache_control),
        ]
    }
}
