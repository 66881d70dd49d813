//! Who is publishing to a target: each publisher writes a claim there, sees whether it is alone, and
//! writes down what it is about to touch and what it has sent. What a killed one leaves tells the next.
//!
//! A claim is written before others are looked for, so that of two publishers at least one sees the
//! other. The one that comes first by its word waits for the other to stop, so that not both do.

use super::published::{self, Sent};
use super::storage::Storage;
use super::{Answer, stop};
use crate::field::text::PlainPath;
use crate::output::manifest::{sealed, whole};
use crate::say;
use std::collections::{BTreeMap, BTreeSet};
use std::thread;
use std::time::Duration;

/// The folder of claims at the target.
pub const CLAIMS: &str = ".krav-publishing";

/// The first line of every claim, with the number of its form.
const HEAD: &str = "krav-publishing 1";

/// How often the first of several publishers looks whether the others have stopped.
const LOOKS: usize = 5;
const BETWEEN: Duration = Duration::from_millis(400);

/// What a publisher says of itself.
#[derive(Clone, Debug, Default)]
pub struct Claim {
    /// The word of the folder that it publishes.
    pub word: String,
    pub name: String,
    /// When it began, in words.
    pub since: String,
    /// Whether it ended by itself, though not with everything.
    pub is_over: bool,
    /// The checksum of the list that it is to write.
    pub list: String,
    /// What it is about to touch.
    pub open: BTreeSet<String>,
    /// What it has sent.
    pub sent: BTreeMap<String, Sent>,
}

impl Claim {
    /// Reads a claim; nothing where it is not as it was written.
    pub fn read(bytes: &[u8]) -> Option<Claim> {
        let mut lines = whole(std::str::from_utf8(bytes).ok()?)?.lines();
        (lines.next() == Some(HEAD)).then_some(())?;
        let mut next = || lines.next().map(str::to_string);
        let mut claim = Claim { word: next()?, name: next()?, since: next()?, ..Claim::default() };
        claim.is_over = next()? == "over";
        claim.list = next()?;
        for line in lines {
            match line.split_once(' ')? {
                // What is open may be deleted, so that it must not lead out of the target.
                ("open", path) => drop(claim.open.insert(PlainPath::parse(path)?.to_string())),
                ("sent", line) => claim.sent.extend([published::sent(line)?]),
                _ => return None,
            }
        }
        Some(claim)
    }

    pub fn write(&self) -> String {
        let Claim { word, name, since, list, .. } = self;
        let state = if self.is_over { "over" } else { "running" };
        let mut text = format!("{HEAD}\n{word}\n{name}\n{since}\n{state}\n{list}\n");
        self.open.iter().for_each(|path| text.push_str(&format!("open {path}\n")));
        for (path, sent) in &self.sent {
            text.push_str(&format!("sent {}\n", published::line(path, sent)));
        }
        sealed(text)
    }
}

/// A claim at the target, by the name of its file.
pub struct Found {
    pub file: String,
    pub word: String,
    /// Nothing where it is not whole, so that nothing was sent after it.
    pub claim: Option<Claim>,
}

impl Found {
    /// Whether a publisher other than the one of a word may be at work.
    fn is_other(&self, word: &str) -> bool {
        self.word != word && self.claim.as_ref().is_none_or(|claim| !claim.is_over)
    }
}

/// The claims at a target.
pub fn found(storage: &dyn Storage) -> Answer<Vec<Found>> {
    found_but(storage, "")
}

/// The same without the one that is known.
///
/// A publisher notes how far it has come in a new file and then removes the one before. One that goes
/// between the listing and the reading thus has a successor, which only another listing shows.
fn found_but(storage: &dyn Storage, known: &str) -> Answer<Vec<Found>> {
    let mut read: BTreeMap<String, Option<Found>> = BTreeMap::new();
    loop {
        let mut names = storage.names(CLAIMS)?;
        names.retain(|name| !name.starts_with('.') && name != known);
        let new: Vec<&String> = names.iter().filter(|name| !read.contains_key(*name)).collect();
        let mut has_gone = false;
        for file in new {
            let bytes = storage.read(&format!("{CLAIMS}/{file}"))?;
            has_gone |= bytes.is_none();
            let word = file.split('.').next().unwrap_or_default().to_string();
            let found =
                bytes.map(|bytes| Found { claim: Claim::read(&bytes), word, file: file.clone() });
            read.insert(file.clone(), found);
        }
        if !has_gone {
            read.retain(|file, _| names.contains(file));
            return Ok(read.into_values().flatten().collect());
        }
    }
}

/// The one that is publishing, if it is another than the one of a word.
pub fn other<'a>(found: &'a [Found], word: &str) -> Option<&'a Found> {
    found.iter().find(|one| one.is_other(word))
}

/// A claim that holds.
pub struct Held<'a> {
    storage: &'a dyn Storage,
    pub claim: Claim,
    /// What earlier publishers left.
    pub left: Vec<Found>,
    number: usize,
}

impl<'a> Held<'a> {
    /// Claims a target, or says who is publishing there. With `takes_over` the others are no more.
    pub fn take(storage: &'a dyn Storage, claim: Claim, takes_over: bool) -> Answer<Held<'a>> {
        let word = claim.word.clone();
        let earlier = found(storage)?;
        let numbers = earlier.iter().filter(|one| one.word == word).filter_map(|one| {
            one.file.split_once('.').and_then(|(_, number)| number.parse::<usize>().ok())
        });
        let number = numbers.max().map_or(0, |last| last + 1);
        let mut held = Held { storage, claim, left: Vec::new(), number };
        held.put()?;
        let mut looks = 0;
        loop {
            let all = found_but(storage, &held.file())?;
            let other = other(&all, &word).filter(|_| !takes_over);
            let Some(other) = other else {
                held.left = all;
                return Ok(held);
            };
            looks += 1;
            if other.word < word || looks > LOOKS {
                storage.remove(&[&format!("{CLAIMS}/{}", held.file())])?;
                return busy(other);
            }
            thread::sleep(BETWEEN);
        }
    }

    fn file(&self) -> String {
        format!("{}.{:06}", self.claim.word, self.number)
    }

    fn put(&self) -> Answer<()> {
        self.storage.write(&format!("{CLAIMS}/{}", self.file()), self.claim.write().as_bytes())
    }

    /// Writes down how far it has come, beside what was written before, which then goes.
    pub fn note(&mut self) -> Answer<()> {
        let before = format!("{CLAIMS}/{}", self.file());
        self.number += 1;
        self.put()?;
        self.storage.remove(&[&before])
    }

    /// Ends with everything done: nothing of the earlier ones is left either.
    pub fn finish(self) -> Answer<()> {
        // What was half written by a run of the same folder that was killed.
        let mut all = self.storage.names(CLAIMS)?;
        all.retain(|name| name.starts_with(&format!(".{}.", self.claim.word)));
        all.extend(self.left.iter().map(|one| one.file.clone()));
        all.push(self.file());
        let all: Vec<String> = all.iter().map(|name| format!("{CLAIMS}/{name}")).collect();
        self.storage.remove(&all.iter().map(String::as_str).collect::<Vec<_>>())
    }

    /// Ends half-way: whoever publishes next may go on.
    pub fn leave(mut self) {
        self.claim.is_over = true;
        self.note().ok();
    }
}

/// Says who is publishing.
fn busy<T>(other: &Found) -> Answer<T> {
    let message = match &other.claim {
        Some(claim) => say!("publish-busy", name = &claim.name, since = &claim.since),
        None => say!("publish-busy-unknown"),
    };
    stop(message, say!("publish-busy-help"))
}
