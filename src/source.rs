//! The input files in memory. This module is the only reader of the disk;
//! everything after it maps values to values.

pub mod builtin;
pub mod disk;

use crate::message::Message;
use std::collections::BTreeMap;
use std::ops::Deref;
use std::sync::Arc;

/// The largest input file that is read, in bytes.
pub const LARGEST_FILE: u64 = 1_000_000;

/// The folder of the catalogue's texts, below the root.
pub const CONTENT: &str = "content/";

/// The folder of the locks of the releases, below the root.
pub const RELEASES: &str = "content/releases/";

/// The folder of the texts that releases have published.
pub const SEALED: &str = "content/releases/sealed/";

/// A stretch of the text of one input file, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub file: FileId,
    pub start: usize,
    pub end: usize,
}

impl Span {
    /// The part of this span from `start` to `end`, counted from its beginning.
    pub fn part(self, start: usize, end: usize) -> Span {
        let end = (self.start + end).min(self.end);
        Span { file: self.file, start: (self.start + start).min(end), end }
    }
}

/// Names one file of a [`Sources`]; ids follow the order of the paths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId(u32);

impl FileId {
    /// A text that the binary carries and that is no file of a [`Sources`]: what is wrong in it has
    /// no place to be shown at.
    pub const BUILT_IN: FileId = FileId(u32::MAX);

    /// The place among the files of its [`Sources`].
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// One input file. Text is held with line feeds only and without a byte order mark,
/// so that spans, hashes and outputs do not depend on who last saved the file.
#[derive(Debug)]
pub struct SourceFile {
    /// Relative to the root, with forward slashes.
    pub path: String,
    pub bytes: Bytes,
    pub had_byte_order_mark: bool,
    /// The offset of the first line ending that was not a line feed.
    pub first_carriage_return: Option<usize>,
}

impl SourceFile {
    pub fn new(path: String, bytes: Vec<u8>) -> SourceFile {
        let mut bytes = bytes;
        let mut had_byte_order_mark = false;
        let mut first_carriage_return = None;
        if is_text(&path) {
            had_byte_order_mark = bytes.starts_with(b"\xEF\xBB\xBF");
            if had_byte_order_mark {
                bytes.drain(..3);
            }
            first_carriage_return = with_line_feeds(&mut bytes);
        }
        SourceFile { path, bytes: Bytes::new(bytes), had_byte_order_mark, first_carriage_return }
    }

    /// The text, or nothing where the bytes are not UTF-8.
    pub fn text(&self) -> Option<&str> {
        match &self.bytes {
            Bytes::Text(text) => Some(text),
            Bytes::Other(_) => None,
        }
    }

    /// Whether nothing about it differs.
    fn is_same(&self, other: &SourceFile) -> bool {
        self.path == other.path
            && self.bytes == other.bytes
            && self.had_byte_order_mark == other.had_byte_order_mark
            && self.first_carriage_return == other.first_carriage_return
    }

    /// The file name without its folders.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// Ends lines in line feeds alone, and says where the first one was that did not end so.
fn with_line_feeds(bytes: &mut Vec<u8>) -> Option<usize> {
    // Almost no file has such a line, and this search is the faster of the two.
    if !bytes.contains(&b'\r') {
        return None;
    }
    let first = bytes.iter().position(|&byte| byte == b'\r')?;
    let mut clean = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'\r' {
            clean.push(byte);
        } else if rest.peek() != Some(&b'\n') {
            clean.push(b'\n');
        }
    }
    *bytes = clean;
    Some(first)
}

/// What a file holds. Whether it is UTF-8 is found out once.
#[derive(Debug, PartialEq, Eq)]
pub enum Bytes {
    Text(String),
    Other(Vec<u8>),
}

impl Bytes {
    fn new(bytes: Vec<u8>) -> Bytes {
        String::from_utf8(bytes).map_or_else(|error| Bytes::Other(error.into_bytes()), Bytes::Text)
    }
}

impl Deref for Bytes {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        match self {
            Bytes::Text(text) => text.as_bytes(),
            Bytes::Other(bytes) => bytes,
        }
    }
}

/// Whether a path is another one, or stands in the folder that the other names.
pub fn is_at_or_below(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a file of this name is read as text.
pub fn is_text(path: &str) -> bool {
    [".md", ".toml", ".html", ".css", ".js", ".ftl", ".svg", ".minisig"]
        .iter()
        .any(|ending| path.ends_with(ending))
}

/// Why a file on the disk was left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    TooLarge {
        bytes: u64,
    },
    LinkOutside,
    LinkToFolder,
    NameNotUnicode,
    /// A pipe, a device or the like.
    NotRegular,
    Unreadable(Message),
}

/// Every input file of one build, in the order of their paths.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<Arc<SourceFile>>,
    /// Files that could not be taken in, with the reason.
    pub refused: Vec<(String, Refusal)>,
    /// Whether a file is a link to another, which changes with it.
    pub has_links: bool,
    /// What stands before a path when it is shown to people; empty, or a folder with its slash.
    pub shown_under: String,
}

impl Sources {
    /// Whether any file of the theme is not the built-in one.
    pub fn has_own_theme(&self) -> bool {
        self.under("themes/").any(|(_, file)| !builtin::is_own(&file.path, &file.bytes))
    }

    /// Sources from files in memory, in any order. A later file replaces an earlier one of the same path.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Sources {
        let files = files.into_iter().map(|(path, bytes)| Arc::new(SourceFile::new(path, bytes)));
        Sources::of(files.collect())
    }

    /// Sources from files in any order. A later file replaces an earlier one of the same path.
    fn of(mut files: Vec<Arc<SourceFile>>) -> Sources {
        files.reverse();
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.dedup_by(|later, earlier| later.path == earlier.path);
        Sources { files, ..Sources::default() }
    }

    /// These sources without the files whose paths are not wanted.
    pub fn keeping(&self, is_wanted: impl Fn(&str) -> bool) -> Sources {
        let files = self.files.iter().filter(|file| is_wanted(&file.path));
        Sources {
            refused: self.refused.clone(),
            shown_under: self.shown_under.clone(),
            ..Sources::of(files.cloned().collect())
        }
    }

    /// These sources with further files laid over them.
    pub fn with(&self, files: BTreeMap<String, Vec<u8>>) -> Sources {
        self.with_all(files.into_iter().map(|(path, bytes)| Arc::new(SourceFile::new(path, bytes))))
    }

    fn with_all(&self, files: impl Iterator<Item = Arc<SourceFile>>) -> Sources {
        let own = self.files.iter().cloned();
        Sources {
            refused: self.refused.clone(),
            shown_under: self.shown_under.clone(),
            ..Sources::of(own.chain(files).collect())
        }
    }

    /// These sources after something happened at some paths, where `now` is what stands at and
    /// below them. Files that are the same are the ones that were there, not copies.
    pub fn after(&self, changed: &[String], now: &Sources) -> Sources {
        let is_changed = |path: &str| changed.iter().any(|one| is_at_or_below(path, one));
        let refused = self.refused.iter().filter(|(path, _)| !is_changed(path));
        let refused = refused.chain(&now.refused).cloned().collect();
        let files = now.files.iter().map(|file| match self.find(&file.path) {
            Some(old) if self.file(old).is_same(file) => self.files[old.0 as usize].clone(),
            _ => file.clone(),
        });
        let mut sources = self.keeping(|path| !is_changed(path)).with_all(files);
        sources.refused = refused;
        sources.refused.sort();
        sources.refused.dedup();
        sources.has_links = self.has_links || now.has_links;
        sources
    }

    /// The paths at which these sources are not as others are.
    pub fn differences(&self, other: &Sources) -> Vec<String> {
        let has = |sources: &Sources, file: &SourceFile| {
            sources.find(&file.path).is_some_and(|id| {
                let same = sources.file(id);
                std::ptr::eq(same, file) || same.is_same(file)
            })
        };
        let lacking = |own: &Sources, other: &Sources| -> Vec<String> {
            let files = own.files.iter().filter(|file| !has(other, file));
            let refused = own.refused.iter().filter(|one| !other.refused.contains(one));
            let refused = refused.map(|(path, _)| path.clone());
            files.map(|file| file.path.clone()).chain(refused).collect()
        };
        let mut paths = lacking(self, other);
        paths.extend(lacking(other, self));
        paths.sort();
        paths.dedup();
        paths
    }

    /// Whether both have files at the same paths, and the same ones but where they may differ.
    pub fn same_but(&self, other: &Sources, may_differ: impl Fn(&str) -> bool) -> bool {
        self.files.len() == other.files.len()
            && self.files.iter().zip(&other.files).all(|(own, other)| {
                Arc::ptr_eq(own, other)
                    || own.path == other.path && (may_differ(&own.path) || own.is_same(other))
            })
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    pub fn find(&self, path: &str) -> Option<FileId> {
        let at = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        Some(FileId(at as u32))
    }

    pub fn all(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index as u32), &**file))
    }

    /// The files whose path starts with `folder`, which ends in a slash.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a SourceFile)> {
        let from = self.files.partition_point(|file| file.path.as_str() < folder);
        self.files[from..]
            .iter()
            .enumerate()
            .take_while(move |(_, file)| file.path.starts_with(folder))
            .map(move |(at, file)| (FileId((from + at) as u32), &**file))
    }
}
