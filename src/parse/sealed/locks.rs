//! The locks: each read, and held against the one before it. What they list in the same words is
//! read once, so that a hundred releases cost what changed.

use super::restore;
use crate::catalogue::lock::{Documents, Lock, LockHead, LockedDocument, ReleaseName};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::record::Assembled;
use crate::hash::sha256;
use crate::parallel;
use crate::parse::document::{self, Entries};
use crate::parse::place::{Place, Role};
use crate::say;
use crate::source::{FileId, RELEASES, SEALED, Sources};
use std::collections::BTreeMap;
use std::sync::Arc;

/// Begins what is said of each document.
const DOCUMENT: &str = "[[documents]]\n";

/// The text of a lock in its parts.
struct Text<'a> {
    file: FileId,
    head: &'a str,
    /// What it lists, from the first document on.
    list: &'a str,
}

impl<'a> Text<'a> {
    fn of(file: FileId, text: &'a str) -> Text<'a> {
        let at_line = |at: &usize| *at == 0 || text.as_bytes()[at - 1] == b'\n';
        let from = text.match_indices(DOCUMENT).map(|(at, _)| at).find(at_line);
        let (head, list) = text.split_at(from.unwrap_or(text.len()));
        Text { file, head, list }
    }

    /// What is said of each document, and where in the file.
    fn documents(&self) -> Vec<(&'a str, usize)> {
        let starts = self.list.match_indices(DOCUMENT).map(|(at, _)| at);
        let starts: Vec<usize> =
            starts.filter(|at| *at == 0 || self.list.as_bytes()[at - 1] == b'\n').collect();
        let ends = starts.iter().skip(1).copied().chain([self.list.len()]);
        let ranges = starts.iter().zip(ends);
        ranges.map(|(&from, to)| (&self.list[from..to], self.head.len() + from)).collect()
    }
}

/// Every lock, oldest first.
pub fn locks(sources: &Sources, found: &mut Diagnostics) -> Vec<Lock> {
    let files = sources.under(RELEASES).filter(|(_, file)| !file.path.starts_with(SEALED));
    let is_lock = |(id, path): &(FileId, &str)| matches!(Place::of(*id, path).role, Role::Lock);
    let files = files.map(|(id, file)| (id, file.path.as_str())).filter(is_lock);
    let texts: Vec<Text> =
        files.map(|(id, _)| Text::of(id, sources.file(id).text().unwrap_or_default())).collect();
    let mut heads: Vec<(&Text, LockHead)> = Vec::new();
    for text in &texts {
        heads.extend(head(text, sources, found).map(|head| (text, head)));
    }
    heads.sort_by(|(_, a), (_, b)| a.name.value.cmp(&b.name.value));
    let known = read_once(&heads, found);
    let mut locks: Vec<Lock> = Vec::new();
    let mut before = None;
    for (text, fields) in heads {
        let same = locks.last().filter(|_| before == Some(text.list));
        let documents = match same {
            Some(earlier) => earlier.documents.clone(),
            None => {
                let own = text.documents().into_iter();
                let own = own.filter_map(|(said, _)| known.get(said)?.clone());
                Arc::new(Documents::new(own.collect()))
            }
        };
        before = Some(text.list);
        locks.push(Lock { file: text.file, fields, documents });
    }
    locks
}

fn head(text: &Text, sources: &Sources, found: &mut Diagnostics) -> Option<LockHead> {
    let read: Option<Assembled<LockHead>> = document::format_text(text.head, text.file, found);
    let fields = read?.record;
    let file = sources.file(text.file).name();
    if let Some(span) = fields.name.span
        && file != format!("{}.toml", fields.name.value)
    {
        let message = say!("lock-name-not-file", release = fields.name.value.to_string());
        found.push(
            Diagnostic::new(Rule::IdNotFileName, span, message)
                .help(say!("lock-name-not-file-help")),
        );
    }
    Some(fields)
}

/// What is said of documents, each once, and what it is read as.
fn read_once<'a>(
    heads: &[(&Text<'a>, LockHead)],
    found: &mut Diagnostics,
) -> BTreeMap<&'a str, Option<Arc<LockedDocument>>> {
    let mut places: BTreeMap<&str, (FileId, usize)> = BTreeMap::new();
    let mut before = "";
    for (text, _) in heads {
        if text.list != before {
            for (said, at) in text.documents() {
                places.entry(said).or_insert((text.file, at));
            }
        }
        before = text.list;
    }
    let places: Vec<(&str, (FileId, usize))> = places.into_iter().collect();
    let read = parallel::map(&places, |&(said, (file, at))| {
        let mut found = Diagnostics::default();
        let read: Entries<LockedDocument> =
            document::entries_text(said, (file, at), "documents", &mut found);
        (read.entries.into_iter().next().map(Arc::new), found)
    });
    let mut known = BTreeMap::new();
    for ((said, _), (one, problems)) in places.into_iter().zip(read) {
        found.extend(problems);
        known.insert(said, one);
    }
    known
}

/// A lock in the chain of all: what is known without reading what it lists.
pub struct Link {
    name: ReleaseName,
    file: FileId,
    /// The checksum that it names of the lock before it.
    previous: Option<String>,
    /// Its own.
    sum: String,
}

/// The chain of the locks, oldest first.
pub fn links(sources: &Sources) -> Vec<Link> {
    let files = sources.under(RELEASES).filter(|(_, file)| !file.path.starts_with(SEALED));
    let mut links: Vec<Link> = files
        .filter_map(|(id, file)| {
            let name = file.name().strip_suffix(".toml")?.parse().ok()?;
            // What is said of the release itself stands before what it lists.
            let head = file.text().unwrap_or_default().split("[[documents]]").next()?;
            let mut lines = head.lines();
            let previous = lines.find_map(|line| line.strip_prefix("previous = "));
            let previous = previous.map(|sum| sum.trim_matches('"').to_string());
            Some(Link { name, file: id, previous, sum: sha256(&file.bytes) })
        })
        .collect();
    links.sort_by(|a, b| a.name.cmp(&b.name));
    links
}

/// Each lock names the checksum of the one before it, so that none can be changed unseen.
pub fn check_chain(links: &[Link], found: &mut Diagnostics) {
    let mut before: Option<&Link> = None;
    for link in links {
        if link.previous.as_ref() != before.map(|before| &before.sum) {
            let (file, message) = match before {
                Some(earlier) => {
                    (earlier.file, say!("lock-changed", release = link.name.to_string()))
                }
                None => (link.file, say!("lock-before-missing", release = link.name.to_string())),
            };
            found.push(Diagnostic::of_file(Rule::BrokenSeal, file, message).help(restore()));
        }
        before = Some(link);
    }
}
