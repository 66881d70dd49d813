//! A folder as storage: of this machine, or one that it sees over the network.

use super::Answer;
use super::headers::Headers;
use super::storage::Storage;
use crate::output::place::Place;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub(super) struct Shared<'a> {
    pub place: Place,
    /// Where the site is.
    pub site: &'a Path,
}

impl Storage for Shared<'_> {
    fn names(&self, folder: &str) -> Answer<Vec<String>> {
        Ok(self.place.names(folder)?)
    }

    fn all(&self) -> Answer<BTreeSet<String>> {
        Ok(self.place.all()?)
    }

    fn read(&self, path: &str) -> Answer<Option<Vec<u8>>> {
        Ok(self.place.read(path)?)
    }

    fn sums(&self, paths: &[&str]) -> Answer<BTreeMap<String, String>> {
        Ok(self.place.sums(paths))
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Answer<()> {
        Ok(self.place.write(path, bytes)?)
    }

    fn send(&self, paths: &[&str], _: Option<&Headers>, progress: &dyn Fn(usize)) -> Answer<()> {
        Ok(self.place.put(self.site, paths, progress)?)
    }

    fn remove(&self, paths: &[&str]) -> Answer<()> {
        Ok(self.place.remove(paths)?)
    }

    fn has_headers(&self) -> bool {
        false
    }

    fn is_whole(&self) -> bool {
        true
    }
}
