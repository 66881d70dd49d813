//! What an earlier build left beside its target: which file was made of what. A file that is to be
//! made of the same again is linked over instead.

#![expect(clippy::disallowed_methods, reason = "the list is read and written beside the target")]

use crate::hash::sha256;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// The files of an earlier build by the keys of what they were made of.
#[derive(Clone, Debug, Default)]
pub struct Earlier {
    kept: BTreeMap<String, Kept>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Below the target of that build.
    pub path: String,
    pub facts: Facts,
}

/// What a reader checks a download by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Facts {
    pub sha256: String,
    pub size: u64,
}

impl Facts {
    pub fn of(bytes: &[u8]) -> Facts {
        Facts { sha256: sha256(bytes), size: bytes.len() as u64 }
    }
}

impl Earlier {
    /// Reads the list beside a target. One that another program wrote, or that cannot be read,
    /// counts for nothing: then everything is made.
    pub fn read(target: &Path) -> Earlier {
        let text = fs::read_to_string(list(target)).unwrap_or_default();
        let mut lines = text.lines();
        if lines.next() != Some(&stamp()) {
            return Earlier::default();
        }
        let kept = lines.filter_map(|line| {
            let mut parts = line.splitn(4, ' ');
            let (key, sha256) = (parts.next()?.to_string(), parts.next()?.to_string());
            let (size, path) = (parts.next()?.parse().ok()?, parts.next()?.to_string());
            Some((key, Kept { path, facts: Facts { sha256, size } }))
        });
        Earlier { kept: kept.collect() }
    }

    pub fn find(&self, key: &str) -> Option<&Kept> {
        self.kept.get(key)
    }

    pub fn insert(&mut self, key: String, kept: Kept) {
        self.kept.insert(key, kept);
    }

    /// Writes the list. Without it the next build only takes longer.
    pub fn write(&self, target: &Path) {
        let lines = self.kept.iter().map(|(key, kept)| {
            format!("{key} {} {} {}\n", kept.facts.sha256, kept.facts.size, kept.path)
        });
        let text = format!("{}\n{}", stamp(), lines.collect::<String>());
        fs::write(list(target), text).ok();
    }
}

fn list(target: &Path) -> PathBuf {
    let name = target.file_name().map_or("public".into(), |name| name.to_string_lossy());
    target.with_file_name(format!(".{name}.krav-made"))
}

/// Which program made the files: a newer one may make other bytes of the same.
fn stamp() -> String {
    let program = std::env::current_exe().and_then(fs::metadata);
    let changed = program.as_ref().ok().and_then(|program| program.modified().ok());
    let changed = changed.and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    let changed = changed.map_or(0, |time| time.as_nanos());
    format!("krav {} {} {changed}", env!("CARGO_PKG_VERSION"), program.map_or(0, |own| own.len()))
}
