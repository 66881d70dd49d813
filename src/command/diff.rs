//! `krav diff`: what differs, word by word.

mod releases;

use super::arguments::Diff;
use super::build;
use super::exit::Exit;
use super::seals;
use super::terminal::Terminal;
use crate::catalogue::Catalogue;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::requirement::Requirement;
use crate::diagnostic::suggest;
use crate::field::text::Language;
use crate::parallel;
use crate::parse;
use crate::release::Releases;
use crate::release::compare::{Changed, compare, compare_one, unchanged};
use crate::release::difference::{self, Piece, PieceKind};
use crate::strings::{Strings, section_id};

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
            _ => releases::run(arguments, before, after, terminal),
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
    if !seals::hold(&parsed.found, &sources, terminal) {
        return Exit::InputErrors;
    }
    let releases = Releases::new(parsed.releases);
    let Some(last) = releases.latest() else {
        terminal.failure("nothing is released yet", "make a release first: `krav release 2025.1`");
        return Exit::CouldNotRun;
    };
    let shown = Shown::new(terminal, &parsed.strings, &parsed.catalogue);
    let bytes = |one: &Requirement| &sources.file(one.origin.file).bytes;
    let edited = parsed.catalogue.requirements.values().filter_map(|one| {
        let before = last.catalogue.requirement(&one.id)?;
        // What has moved or got a translation is told as such.
        let is_same = compare_one(Some(&last.catalogue), &parsed.catalogue, &one.id).is_none();
        (is_same && bytes(before) != bytes(one)).then_some((before, &**one))
    });
    let edited: Vec<(&Requirement, &Requirement)> = edited.collect();
    for (before, after) in &edited {
        terminal.say(&shown.edited(before, after));
    }
    let unchanged = unchanged(Some(&last.catalogue), &parsed.catalogue) - edited.len();
    terminal.say(&shown.catalogues(&last.catalogue, &parsed.catalogue, unchanged));
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
    if !seals::hold(&parsed.found, &sources, terminal) {
        return Exit::InputErrors;
    }
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

    /// A text that was edited and still has the version that it was published as.
    fn edited(&self, before: &Requirement, after: &Requirement) -> String {
        let version = after.fields.version.value;
        let shown = self.requirement(before, after);
        let (_, rest) = shown.split_once('\n').unwrap_or((&shown, ""));
        let title = &*after.fields.title;
        format!("{} {version}, edited without a new version: {title}\n{rest}", after.id)
    }

    /// `same` counts the requirements that are the same.
    fn catalogues(&self, before: &Catalogue, after: &Catalogue, same: usize) -> String {
        let changed = compare(Some(before), after);
        let mut shown: String = parallel::map(&changed, |one| self.changed(one)).concat();
        shown.push_str(&format!("{same} requirements unchanged"));
        shown
    }

    fn changed(&self, one: &Changed) -> String {
        match (one.before, one.after) {
            (Some(before), Some(after)) => {
                let mut shown = self.requirement(before, after);
                for language in one.translated() {
                    let line = format!("  new translation: {}\n\n", &**language);
                    shown = format!("{}\n{line}", shown.trim_end());
                }
                shown
            }
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
