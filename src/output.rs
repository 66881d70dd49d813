//! What a build publishes: a map from path to a maker of bytes, made in parallel when asked for.

pub mod addresses;
pub mod earlier;
pub mod lay;
pub mod write;

use crate::diagnostic::Diagnostics;
use crate::field::text::PlainPath;
use crate::parallel;
use std::collections::BTreeMap;

/// Makes the bytes of one file, or says why it cannot.
type Maker = Box<dyn Fn() -> Result<Vec<u8>, Diagnostics> + Send + Sync>;

/// Names what goes into a file: the same key, the same bytes.
type Key = Box<dyn Fn() -> String + Send + Sync>;

/// What a file is, for the closing line of a build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Page,
    /// A page that is there for a time, as long as something may be commented on.
    Passing,
    /// A page that says where another has moved.
    Moved,
    File,
}

pub struct Entry {
    kind: Kind,
    make: Maker,
    /// For what takes long to make, so that an earlier build's file can be used again.
    key: Option<Key>,
}

impl Entry {
    pub fn make(&self) -> Result<Vec<u8>, Diagnostics> {
        (self.make)()
    }

    pub fn key(&self) -> Option<String> {
        self.key.as_ref().map(|key| key())
    }
}

/// Every file of the site, by its path below the target folder.
#[derive(Default)]
pub struct Output {
    entries: BTreeMap<String, Entry>,
}

impl Output {
    /// Adds a file. Two makers of one path, and a path that leaves the target, are mistakes in the program.
    pub fn add(
        &mut self,
        path: String,
        kind: Kind,
        make: impl Fn() -> Result<Vec<u8>, Diagnostics> + Send + Sync + 'static,
    ) {
        self.insert(path, Entry { kind, make: Box::new(make), key: None });
    }

    /// Adds a file that takes long to make. Equal keys promise equal bytes.
    pub fn add_with_key(
        &mut self,
        path: String,
        key: impl Fn() -> String + Send + Sync + 'static,
        make: impl Fn() -> Result<Vec<u8>, Diagnostics> + Send + Sync + 'static,
    ) {
        let entry = Entry { kind: Kind::File, make: Box::new(make), key: Some(Box::new(key)) };
        self.insert(path, entry);
    }

    fn insert(&mut self, path: String, entry: Entry) {
        assert!(PlainPath::parse(&path).is_some(), "`{path}` leaves the target folder");
        let earlier = self.entries.insert(path.clone(), entry);
        assert!(earlier.is_none(), "two files are published as `{path}`");
    }

    /// What the file of this path is, if there is one.
    pub fn kind(&self, path: &str) -> Option<Kind> {
        self.entries.get(path).map(|entry| entry.kind)
    }

    pub fn len(&self) -> usize {
        self.entries.len()
    }

    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    pub fn count(&self, kind: Kind) -> usize {
        self.entries.values().filter(|entry| entry.kind == kind).count()
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.entries.keys().map(String::as_str)
    }

    /// The paths of one kind.
    pub fn paths_of(&self, kind: Kind) -> impl Iterator<Item = &str> {
        let entries = self.entries.iter().filter(move |(_, entry)| entry.kind == kind);
        entries.map(|(path, _)| path.as_str())
    }

    /// The address of every page that is to stay, in the order of their files.
    pub fn addresses(&self) -> impl Iterator<Item = String> {
        let is_to_stay = |kind: Kind| !matches!(kind, Kind::File | Kind::Passing);
        let pages = self.entries.iter().filter(move |(_, entry)| is_to_stay(entry.kind));
        pages.map(|(path, _)| path.strip_suffix("index.html").unwrap_or(path).to_string())
    }

    /// Makes one file, if there is one of that path.
    pub fn make(&self, path: &str) -> Option<Result<Vec<u8>, Diagnostics>> {
        self.entries.get(path).map(Entry::make)
    }

    /// Makes every file and hands each to `take`. All that cannot be made is reported at once.
    pub fn make_all<E: Send>(
        &self,
        take: impl Fn(&str, Vec<u8>) -> Result<(), E> + Sync + Send,
    ) -> Result<(), Failed<E>> {
        self.each(|path, entry| match entry.make() {
            Ok(bytes) => take(path, bytes).map_err(Failed::Taking),
            Err(diagnostics) => Err(Failed::Making(diagnostics)),
        })
    }

    /// Does something with every file, on all cores. Problems are collected, the first failure of
    /// another kind ends it.
    pub fn each<E: Send>(
        &self,
        work: impl Fn(&str, &Entry) -> Result<(), Failed<E>> + Sync + Send,
    ) -> Result<(), Failed<E>> {
        // What takes long is made first, so that no page waits for a document that it tells of, and
        // from the end: the documents of whole releases, which take longest, have the last paths.
        let (long, quick): (Vec<_>, Vec<_>) =
            self.entries.iter().rev().partition(|(_, entry)| entry.key.is_some());
        let mut results = parallel::map(&long, |(path, entry)| work(path, entry));
        results.extend(parallel::map(&quick, |(path, entry)| work(path, entry)));
        let mut found = Diagnostics::default();
        for result in results {
            match result {
                Ok(()) => {}
                Err(Failed::Making(diagnostics)) => found.extend(diagnostics),
                Err(taking) => return Err(taking),
            }
        }
        if found.has_errors() { Err(Failed::Making(found)) } else { Ok(()) }
    }
}

/// Why not everything was made.
pub enum Failed<E> {
    Making(Diagnostics),
    Taking(E),
}
