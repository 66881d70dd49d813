//! What a build left in its folder: each file with its checksum, and what it was made of. The list
//! stands beside the folder. Without it, or with one that is not true, the next build only takes
//! longer: nothing is believed of a file that is not seen or read.

use super::facts::FileFacts;
use super::system::Identity;
use crate::field::text::PlainPath;
use crate::hash::sha256;
use std::collections::BTreeMap;

/// The first line of every list, with the number of its form.
const HEAD: &str = "krav-manifest 2";

#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// What everything was made of; nothing where another program made it.
    pub everything: Option<String>,
    pub files: BTreeMap<String, Made>,
}

/// A file of the folder.
#[derive(Clone, Debug)]
pub struct Made {
    pub facts: FileFacts,
    /// As it was left.
    pub identity: Identity,
    /// Names what it was made of, where that takes long: a word without blanks.
    pub key: Option<String>,
}

impl Manifest {
    /// Reads a list. What another program wrote is known by its bytes alone: a newer one may make
    /// other bytes of the same.
    pub fn read(text: &str, program: &str) -> Manifest {
        // A list of which lines are gone would tell of half of what was made of a key.
        let Some(text) = whole(text) else { return Manifest::default() };
        let mut lines = text.lines();
        if lines.next() != Some(HEAD) {
            return Manifest::default();
        }
        let is_own = lines.next() == Some(program);
        let everything = lines.next().filter(|_| is_own).map(str::to_string);
        let files = lines.filter_map(|line| {
            let (path, mut made) = file(line)?;
            made.key = made.key.filter(|_| is_own);
            Some((path, made))
        });
        Manifest { files: files.collect(), everything }
    }

    pub fn write(&self, program: &str) -> String {
        let everything = self.everything.as_deref().unwrap_or_default();
        let mut text = format!("{HEAD}\n{program}\n{everything}\n");
        for (path, made) in &self.files {
            let Made { facts, identity, key } = made;
            let key = key.as_deref().unwrap_or("-");
            text.push_str(&format!(
                "{} {} {} {} {key} {path}\n",
                facts.sha256, facts.size, identity.changed, identity.number
            ));
        }
        sealed(text)
    }

    /// The files by what they were made of.
    pub fn by_key(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut paths: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (path, made) in &self.files {
            if let Some(key) = &made.key {
                paths.entry(key).or_default().push(path);
            }
        }
        paths
    }

    pub fn bytes(&self) -> u64 {
        self.files.values().map(|made| made.facts.size).sum()
    }
}

/// A list with its checksum in a last line.
pub fn sealed(text: String) -> String {
    let sum = sha256(text.as_bytes());
    text + &sum + "\n"
}

/// The list without the checksum in its last line, if that is true.
pub fn whole(text: &str) -> Option<&str> {
    let end = text.trim_end_matches('\n').rfind('\n')? + 1;
    let (list, sum) = text.split_at(end);
    (sum.trim_end() == sha256(list.as_bytes())).then_some(list)
}

/// A line of the list. One that names nothing below the folder counts for nothing.
fn file(line: &str) -> Option<(String, Made)> {
    let mut parts = line.splitn(6, ' ');
    let sha256 = parts.next().filter(|sum| sum.len() == 64)?.to_string();
    let size = parts.next()?.parse().ok()?;
    let identity =
        Identity { changed: parts.next()?.parse().ok()?, number: parts.next()?.parse().ok()? };
    let key = parts.next().filter(|key| *key != "-").map(str::to_string);
    let path = PlainPath::parse(parts.next()?)?.to_string();
    Some((path, Made { facts: FileFacts { sha256, size }, identity, key }))
}
