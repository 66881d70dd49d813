//! `krav diff A B` of two releases. Every seal is looked at, and of the texts only those are read that
//! are not the same in both.

use super::{Shown, release_first};
use crate::catalogue::id::RequirementId;
use crate::catalogue::lock::Lock;
use crate::command::arguments::author::Diff;
use crate::command::build;
use crate::command::change;
use crate::command::exit::Exit;
use crate::command::seals;
use crate::command::terminal::Terminal;
use crate::diagnostic::{Diagnostics, suggest};
use crate::parse;
use crate::parse::sealed;
use crate::release::compare::{texts, unchanged};
use crate::say;
use crate::source::{CONTENT, RELEASES, disk};
use std::collections::{BTreeMap, BTreeSet};

pub fn run(arguments: &Diff, before: &str, after: &str, terminal: &Terminal) -> Exit {
    if build::missing(&arguments.root, terminal) {
        return Exit::CouldNotRun;
    }
    let is_frame =
        |path: &str| path == format!("{CONTENT}catalogue.toml") || path.starts_with("themes/");
    let read =
        disk::read_where(&arguments.root, &|path| is_frame(path) || path.starts_with(RELEASES));
    let read = read.map_err(|error| build::unreadable(&arguments.root, &error, terminal));
    let Ok(sources) = read else { return Exit::CouldNotRun };
    let mut found = Diagnostics::default();
    let (locks, _) = sealed::seals(&sources, &mut found);
    if !seals::hold(&found, &sources, terminal) {
        return Exit::InputErrors;
    }
    let find = |name: &str| locks.iter().find(|lock| lock.name().to_string() == name);
    let (Some(before), Some(after)) = (find(before), find(after)) else {
        let unknown = if find(before).is_none() { before } else { after };
        report_unknown(unknown, &locks, terminal);
        return Exit::CouldNotRun;
    };
    let (mut wanted, same) = differing(before, after);
    wanted.extend(
        [before, after].into_iter().flat_map(|lock| frame(lock).into_iter().chain([own(lock)])),
    );
    let sources = sources.keeping(|path| is_frame(path) || wanted.contains(path));
    let parsed = parse::parse(&sources);
    let find = |lock: &Lock| {
        let mut releases = parsed.releases.iter();
        releases.find(|release| release.lock.name() == lock.name()).map(|one| &one.catalogue)
    };
    if let (Some(before), Some(after)) = (find(before), find(after)) {
        let shown = Shown::new(terminal, &parsed.strings, &parsed.catalogue);
        let same = same + unchanged(Some(before), after);
        terminal.show(&shown.catalogues(before, after, same));
    }
    for text in texts(Some(before), after) {
        terminal.say(change::text(&text));
    }
    Exit::Success
}

/// The path of a lock.
fn own(lock: &Lock) -> String {
    format!("{RELEASES}{}.toml", lock.name())
}

/// Says that there is no such release, and names the newest.
fn report_unknown(text: &str, locks: &[Lock], terminal: &Terminal) {
    let names = locks.iter().rev().take(5).map(|lock| lock.name().to_string());
    let names: Vec<String> = names.collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let help = match names[..] {
        [] => release_first(),
        _ => say!("releases-newest", releases = suggest::listed(&names)),
    };
    terminal.failure(say!("diff-unknown", name = text), help);
}

/// The sealed facts of the catalogue, without which its languages are not known.
fn frame(lock: &Lock) -> Option<String> {
    let mut documents = lock.documents.iter();
    let facts = documents.find(|one| *one.path.value == *"catalogue.toml")?;
    Some(format!("{RELEASES}{}", &*facts.sealed.value))
}

/// The sealed texts of requirements that are not the same in both, and how many requirements are.
fn differing(before: &Lock, after: &Lock) -> (BTreeSet<String>, usize) {
    let (old, new) = (texts_by_id(before), texts_by_id(after));
    let ids: BTreeSet<&RequirementId> = old.keys().chain(new.keys()).copied().collect();
    let (same, other): (Vec<&RequirementId>, Vec<&RequirementId>) =
        ids.into_iter().partition(|id| old.get(id) == new.get(id));
    let texts = other.iter().flat_map(|id| old.get(id).into_iter().chain(new.get(id)));
    let sealed = texts.flatten().map(|(_, sealed)| format!("{RELEASES}{sealed}"));
    (sealed.collect(), same.len())
}

/// Where each text of a requirement stands and is sealed, in all languages.
type Texts<'a> = BTreeSet<(&'a str, &'a str)>;

fn texts_by_id(lock: &Lock) -> BTreeMap<&RequirementId, Texts<'_>> {
    let mut all: BTreeMap<&RequirementId, Texts> = BTreeMap::new();
    for one in lock.documents.iter() {
        let Some(id) = &one.id else { continue };
        all.entry(&id.value).or_default().insert((&one.path.value, &one.sealed.value));
    }
    all
}
