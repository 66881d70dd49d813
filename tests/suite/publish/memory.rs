//! Storage in memory, at which other programs do something at chosen moments.

use kravverk::hash::sha256;
use kravverk::publish::Answer;
use kravverk::publish::headers::Headers;
use kravverk::publish::storage::Storage;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

pub type Files = BTreeMap<String, Vec<u8>>;

/// What another program does right after a call of this name.
type Deed = (&'static str, fn(&mut Files));

#[derive(Default)]
pub struct Memory {
    pub site: Files,
    pub files: RefCell<Files>,
    deeds: RefCell<Vec<Deed>>,
}

impl Memory {
    /// With what others do, in the order in which they do it.
    pub fn with(site: Files, files: Files, mut deeds: Vec<Deed>) -> Memory {
        deeds.reverse();
        Memory { site, files: RefCell::new(files), deeds: RefCell::new(deeds) }
    }

    fn after(&self, call: &str) {
        let mut deeds = self.deeds.borrow_mut();
        if let Some((_, deed)) = deeds.pop_if(|(name, _)| *name == call) {
            deed(&mut self.files.borrow_mut());
        }
    }
}

impl Storage for Memory {
    fn names(&self, folder: &str) -> Answer<Vec<String>> {
        let below = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let files = self.files.borrow();
        let inside = files.keys().filter_map(|path| path.strip_prefix(&below));
        let names: BTreeSet<&str> = inside.filter_map(|rest| rest.split('/').next()).collect();
        let names = names.into_iter().map(str::to_string).collect();
        drop(files);
        self.after("names");
        Ok(names)
    }

    fn all(&self) -> Answer<BTreeSet<String>> {
        Ok(self.files.borrow().keys().cloned().collect())
    }

    fn read(&self, path: &str) -> Answer<Option<Vec<u8>>> {
        Ok(self.files.borrow().get(path).cloned())
    }

    fn sums(&self, paths: &[&str]) -> Answer<BTreeMap<String, String>> {
        let files = self.files.borrow();
        let there = paths.iter().filter_map(|path| Some((*path, files.get(*path)?)));
        Ok(there.map(|(path, bytes)| (path.to_string(), sha256(bytes))).collect())
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Answer<()> {
        self.files.borrow_mut().insert(path.to_string(), bytes.to_vec());
        Ok(())
    }

    fn send(&self, paths: &[&str], _: Option<&Headers>, _: &dyn Fn(usize)) -> Answer<()> {
        let sent = paths.iter().map(|path| (path.to_string(), self.site[*path].clone()));
        self.files.borrow_mut().extend(sent);
        self.after("send");
        Ok(())
    }

    fn remove(&self, paths: &[&str]) -> Answer<()> {
        self.files.borrow_mut().retain(|path, _| !paths.contains(&path.as_str()));
        Ok(())
    }

    fn has_headers(&self) -> bool {
        false
    }

    fn is_whole(&self) -> bool {
        true
    }
}
