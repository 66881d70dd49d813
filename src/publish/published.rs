//! What was published: the list at the target, written last, by which the next run sees what differs.

use crate::field::text::PlainPath;
use crate::output::facts::FileFacts;
use crate::output::manifest::{sealed, whole};
use std::collections::BTreeMap;

/// The name of the list at the target.
pub const LIST: &str = ".krav-published";

/// The first line of every list, with the number of its form.
const HEAD: &str = "krav-published 1";

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Published {
    pub files: BTreeMap<String, Sent>,
}

/// A file as it was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    pub facts: FileFacts,
    /// The mark of the headers that it was sent with, where they are kept.
    pub headers: Option<String>,
    /// Whether a release promised it.
    pub is_promised: bool,
}

impl Published {
    /// Reads a list; nothing where it is not as it was written.
    pub fn read(bytes: &[u8]) -> Option<Published> {
        let mut lines = whole(std::str::from_utf8(bytes).ok()?)?.lines();
        (lines.next() == Some(HEAD)).then_some(())?;
        let files = lines.map(sent).collect::<Option<_>>()?;
        Some(Published { files })
    }

    pub fn write(&self) -> String {
        let lines = self.files.iter().map(|(path, sent)| line(path, sent) + "\n");
        sealed(format!("{HEAD}\n{}", lines.collect::<String>()))
    }
}

/// A file in one line.
pub fn line(path: &str, sent: &Sent) -> String {
    let Sent { facts, headers, is_promised } = sent;
    let headers = headers.as_deref().unwrap_or("-");
    let promise = if *is_promised { "promised" } else { "-" };
    format!("{} {} {headers} {promise} {path}", facts.sha256, facts.size)
}

/// The file of a line; nothing where it names none below the target.
pub fn sent(line: &str) -> Option<(String, Sent)> {
    let mut parts = line.splitn(5, ' ');
    let sha256 = parts.next().filter(|sum| sum.len() == 64)?.to_string();
    let size = parts.next()?.parse().ok()?;
    let headers = parts.next().filter(|mark| *mark != "-").map(str::to_string);
    let is_promised = parts.next()? == "promised";
    let path = PlainPath::parse(parts.next()?)?.to_string();
    Some((path, Sent { facts: FileFacts { sha256, size }, headers, is_promised }))
}
