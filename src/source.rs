//! The input files in memory. This module is the only reader of the disk;
//! everything after it maps values to values.

pub mod builtin;
pub mod disk;

use std::collections::BTreeMap;

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

/// One input file. Text is held with line feeds only and without a byte order mark,
/// so that spans, hashes and outputs do not depend on who last saved the file.
#[derive(Debug)]
pub struct SourceFile {
    /// Relative to the root, with forward slashes.
    pub path: String,
    pub bytes: Vec<u8>,
    pub had_byte_order_mark: bool,
    /// The offset of the first line ending that was not a line feed.
    pub first_carriage_return: Option<usize>,
}

impl SourceFile {
    pub fn new(path: String, bytes: Vec<u8>) -> SourceFile {
        let mut file =
            SourceFile { path, bytes, had_byte_order_mark: false, first_carriage_return: None };
        if is_text(&file.path) {
            file.normalise();
        }
        file
    }

    fn normalise(&mut self) {
        if self.bytes.starts_with(b"\xEF\xBB\xBF") {
            self.had_byte_order_mark = true;
            self.bytes.drain(..3);
        }
        let Some(first) = self.bytes.iter().position(|&byte| byte == b'\r') else { return };
        self.first_carriage_return = Some(first);
        let mut clean = Vec::with_capacity(self.bytes.len());
        let mut bytes = self.bytes.iter().copied().peekable();
        while let Some(byte) = bytes.next() {
            if byte != b'\r' {
                clean.push(byte);
            } else if bytes.peek() != Some(&b'\n') {
                clean.push(b'\n');
            }
        }
        self.bytes = clean;
    }

    /// The text, or nothing where the bytes are not UTF-8.
    pub fn text(&self) -> Option<&str> {
        std::str::from_utf8(&self.bytes).ok()
    }

    /// The file name without its folders.
    pub fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }
}

/// Whether a file of this name is read as text.
pub fn is_text(path: &str) -> bool {
    [".md", ".toml", ".html", ".css", ".js", ".ftl", ".svg", ".typ", ".minisig"]
        .iter()
        .any(|ending| path.ends_with(ending))
}

/// Why a file on the disk was left out.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    TooLarge { bytes: u64 },
    LinkOutside,
    LinkToFolder,
    NameNotUnicode,
    Unreadable(String),
}

/// Every input file of one build, in the order of their paths.
#[derive(Debug, Default)]
pub struct Sources {
    files: Vec<SourceFile>,
    by_path: BTreeMap<String, FileId>,
    /// Files that could not be taken in, with the reason.
    pub refused: Vec<(String, Refusal)>,
    /// What stands before a path when it is shown to people; empty, or a folder with its slash.
    pub shown_under: String,
}

impl Sources {
    /// Sources from files in memory, in any order. A later file replaces an earlier one of the same path.
    pub fn new(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Sources {
        let by_path: BTreeMap<String, Vec<u8>> = files.into_iter().collect();
        let files: Vec<SourceFile> =
            by_path.into_iter().map(|(path, bytes)| SourceFile::new(path, bytes)).collect();
        let by_path = files
            .iter()
            .enumerate()
            .map(|(index, file)| (file.path.clone(), FileId(index as u32)))
            .collect();
        Sources { files, by_path, ..Sources::default() }
    }

    /// These sources without the files whose paths are not wanted.
    pub fn keeping(&self, is_wanted: impl Fn(&str) -> bool) -> Sources {
        let files = self.files.iter().filter(|file| is_wanted(&file.path));
        let mut sources = Sources::new(files.map(|file| (file.path.clone(), file.bytes.clone())));
        sources.refused = self.refused.clone();
        sources.shown_under = self.shown_under.clone();
        sources
    }

    /// These sources with further files laid over them.
    pub fn with(&self, files: BTreeMap<String, Vec<u8>>) -> Sources {
        let own = self.files.iter().map(|file| (file.path.clone(), file.bytes.clone()));
        let mut sources = Sources::new(own.chain(files));
        sources.refused = self.refused.clone();
        sources.shown_under = self.shown_under.clone();
        sources
    }

    pub fn file(&self, id: FileId) -> &SourceFile {
        &self.files[id.0 as usize]
    }

    pub fn find(&self, path: &str) -> Option<FileId> {
        self.by_path.get(path).copied()
    }

    pub fn all(&self) -> impl Iterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(index as u32), file))
    }

    /// The files whose path starts with `folder`, which ends in a slash.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a SourceFile)> {
        self.by_path
            .range(folder.to_string()..)
            .take_while(move |(path, _)| path.starts_with(folder))
            .map(|(_, &id)| (id, self.file(id)))
    }
}
