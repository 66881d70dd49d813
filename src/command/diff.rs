//! `krav diff`: what differs, word by word.

use super::arguments::Diff;
use super::build;
use super::exit::Exit;
use super::terminal::Terminal;
use crate::catalogue::Catalogue;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::lock::{Lock, ReleaseName};
use crate::catalogue::requirement::Requirement;
use crate::diagnostic::{Diagnostics, suggest};
use crate::field::text::Language;
use crate::parallel;
use crate::parse::{self, sealed};
use crate::release::Releases;
use crate::release::compare::{Changed, compare, texts, unchanged};
use crate::release::difference::{self, Piece, PieceKind};
use crate::source::{CONTENT, RELEASES, Sources, disk};
use crate::strings::{Strings, section_id};
use std::collections::{BTreeMap, BTreeSet};

pub fn run(arguments: &Diff, terminal: &Terminal) -> Exit {
    match (&arguments.before, &arguments.after) {
        (Some(before), Some(after)) => match (version(before), version(after)) {
            (Some(before), Some(after)) => versions(arguments, &before, &after, terminal),
            (Some(_), None) | (None, Some(_)) => {
                terminal.failure(
                    "a version cannot be compared with a release",
                    "give two versions, as `SAR-001@1.0 SAR-001@2.0`, or two releases",
                );
                Exit::CouldNotRun
            }
            _ => releases(arguments, before, after, terminal),
        },
        (None, None) => draft(arguments, terminal),
        _ => {
            terminal.failure(
                "one version or release alone has nothing to be compared with",
                "give two, as `krav diff 2025.1 2026.1`, or none for the draft against the last release",
            );
            Exit::CouldNotRun
        }
    }
}

/// `SAR-001@1.0`.
fn version(text: &str) -> Option<(RequirementId, Version)> {
    let (id, version) = text.split_once('@')?;
    Some((id.parse().ok()?, version.parse().ok()?))
}

/// The working files against the last release.
fn draft(arguments: &Diff, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let parsed = parse::parse(&sources);
    let releases = Releases::new(parsed.releases);
    let Some(last) = releases.latest() else {
        terminal.failure(
            "nothing is released yet",
            "make a release first: `krav release 2025.1 --date …`",
        );
        return Exit::CouldNotRun;
    };
    let shown = Shown::new(terminal, &parsed.strings, &parsed.catalogue);
    terminal.say(&shown.catalogues(&last.catalogue, &parsed.catalogue, 0));
    Exit::Success
}

fn versions(
    arguments: &Diff,
    before: &(RequirementId, Version),
    after: &(RequirementId, Version),
    terminal: &Terminal,
) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let parsed = parse::parse(&sources);
    let releases = Releases::new(parsed.releases);
    let find = |(id, version): &(RequirementId, Version)| {
        let found = releases.requirement(id, *version);
        if found.is_none() {
            let history = releases.history(id).iter();
            let known: Vec<String> =
                history.map(|edition| format!("{id}@{}", edition.version)).collect();
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            let help = match known[..] {
                [] => "no release has a requirement with this id".to_string(),
                _ => format!("published are {}", suggest::listed(&known)),
            };
            terminal.failure(&format!("`{id}@{version}` was never published"), &help);
        }
        found
    };
    let (Some(before), Some(after)) = (find(before), find(after)) else {
        return Exit::CouldNotRun;
    };
    let shown = Shown::new(terminal, &parsed.strings, &parsed.catalogue);
    terminal.say(&shown.requirement(before, after));
    Exit::Success
}

fn releases(arguments: &Diff, before: &str, after: &str, terminal: &Terminal) -> Exit {
    if build::missing(&arguments.root, terminal) {
        return Exit::CouldNotRun;
    }
    let read = |is_wanted: &dyn Fn(&str) -> bool| {
        disk::read_where(&arguments.root, is_wanted)
            .map_err(|error| build::unreadable(&arguments.root, &error, terminal))
    };
    // Only the locks and the texts that are not the same in both are read.
    let is_named =
        |path: &str| release_of(path).is_some_and(|name| name == before || name == after);
    let Ok(sources) = read(&is_named) else { return Exit::CouldNotRun };
    let locks = sealed::locks(&sources, &mut Diagnostics::default());
    let find = |name: &str| locks.iter().find(|lock| lock.name().to_string() == name);
    let (Some(before), Some(after)) = (find(before), find(after)) else {
        let Ok(sources) = read(&|path| release_of(path).is_some()) else {
            return Exit::CouldNotRun;
        };
        let unknown = if find(before).is_none() { before } else { after };
        report_unknown(unknown, &sources, terminal);
        return Exit::CouldNotRun;
    };
    let (differing, same) = differing(before, after);
    let is_wanted = |path: &str| {
        let frame = path == format!("{CONTENT}catalogue.toml") || path.starts_with("themes/");
        frame
            || path == format!("{RELEASES}{}.toml", before.name())
            || path == format!("{RELEASES}{}.toml", after.name())
            || differing.contains(path)
    };
    let Ok(sources) = read(&is_wanted) else { return Exit::CouldNotRun };
    let parsed = parse::parse(&sources);
    let find = |lock: &Lock| {
        let mut releases = parsed.releases.iter();
        releases.find(|release| release.lock.name() == lock.name()).map(|one| &one.catalogue)
    };
    if let (Some(before), Some(after)) = (find(before), find(after)) {
        let shown = Shown::new(terminal, &parsed.strings, &parsed.catalogue);
        terminal.say(&shown.catalogues(before, after, same));
    }
    for text in texts(Some(before), after) {
        terminal.say(&format!("{} text: {}", text.kind.word(), text.path));
    }
    Exit::Success
}

/// The name in the path of a lock.
fn release_of(path: &str) -> Option<&str> {
    let name = path.strip_prefix(RELEASES)?.strip_suffix(".toml")?;
    name.parse::<ReleaseName>().is_ok().then_some(name)
}

/// Says that there is no such release, and names the newest.
fn report_unknown(text: &str, sources: &Sources, terminal: &Terminal) {
    let locks =
        sources.under(RELEASES).filter_map(|(_, file)| release_of(&file.path)?.parse().ok());
    let mut names: Vec<ReleaseName> = locks.collect();
    names.sort();
    let names: Vec<String> = names.iter().rev().take(5).map(ReleaseName::to_string).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    let help = match names[..] {
        [] => "nothing is released yet".to_string(),
        _ => format!("the newest releases are {}", suggest::listed(&names)),
    };
    terminal
        .failure(&format!("`{text}` is neither a version, as `SAR-001@1.0`, nor a release"), &help);
}

/// The sealed texts of requirements that only one of the two holds, and how many requirements are
/// the same in both.
fn differing(before: &Lock, after: &Lock) -> (BTreeSet<String>, usize) {
    let texts = |lock: &Lock| -> BTreeMap<String, bool> {
        let documents = lock.fields.documents.iter().filter(|one| one.id.is_some());
        documents
            .map(|one| {
                // A translation has the language before the ending: it is no requirement of its own.
                let name = one.path.value.rsplit('/').next().unwrap_or_default();
                (format!("{RELEASES}{}", &*one.sealed.value), name.matches('.').count() == 1)
            })
            .collect()
    };
    let (old, new) = (texts(before), texts(after));
    let same =
        old.iter().filter(|(path, is_source)| **is_source && new.contains_key(*path)).count();
    let one_sided = |a: &BTreeMap<String, bool>, b: &BTreeMap<String, bool>| {
        a.keys().filter(|path| !b.contains_key(*path)).cloned().collect::<Vec<_>>()
    };
    let mut differing = one_sided(&old, &new);
    differing.extend(one_sided(&new, &old));
    (differing.into_iter().collect(), same)
}

/// How differences are shown.
struct Shown<'a> {
    terminal: &'a Terminal,
    strings: &'a Strings,
    first: &'a Language,
}

impl<'a> Shown<'a> {
    fn new(terminal: &'a Terminal, strings: &'a Strings, catalogue: &'a Catalogue) -> Shown<'a> {
        Shown { terminal, strings, first: catalogue.first_language() }
    }

    /// `same` counts requirements that were left out because they are the same.
    fn catalogues(&self, before: &Catalogue, after: &Catalogue, same: usize) -> String {
        let changed = compare(Some(before), after);
        let mut shown: String = parallel::map(&changed, |one| self.changed(one)).concat();
        let same = same + unchanged(Some(before), after);
        shown.push_str(&format!("{same} requirements unchanged"));
        shown
    }

    fn changed(&self, one: &Changed) -> String {
        match (one.before, one.after) {
            (Some(before), Some(after)) => self.requirement(before, after),
            (None, Some(after)) => {
                let (version, title) = (after.fields.version.value, &*after.fields.title);
                format!("{} {version}: new, {title}\n\n", one.id)
            }
            _ => format!("{}: not there any more\n\n", one.id),
        }
    }

    fn requirement(&self, before: &Requirement, after: &Requirement) -> String {
        let (old, new) = (before.fields.version.value, after.fields.version.value);
        let title = &*after.fields.title;
        let mut shown = format!("{} {old} → {} {new}: {title}\n", before.id, after.id);
        for change in after.fields.changes.iter().filter(|change| change.version.value > old) {
            shown.push_str(&format!("  {}: {}\n", change.class.word(), &*change.text));
        }
        for part in
            difference::requirement(difference::Words::of(before), difference::Words::of(after))
        {
            let heading = match part.section {
                Some(section) => self
                    .strings
                    .get(self.first, &section_id(section))
                    .unwrap_or_else(|_| section.word().to_string()),
                None => "title".to_string(),
            };
            shown.push_str(&format!("\n  {heading}\n"));
            for paragraph in part.paragraphs {
                let words: String = paragraph.iter().map(|piece| self.piece(piece)).collect();
                shown.push_str(&format!("    {words}\n"));
            }
        }
        shown.push('\n');
        shown
    }

    /// Marked as `git diff --word-diff` does, and by colour where there is colour.
    fn piece(&self, piece: &Piece) -> String {
        let words = &piece.words;
        match piece.kind {
            PieceKind::Same => words.clone(),
            PieceKind::Removed => self.terminal.removed(&format!("[-{words}-]")),
            PieceKind::Added => self.terminal.added(&format!("{{+{words}+}}")),
        }
    }
}
