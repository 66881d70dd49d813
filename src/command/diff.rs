//! `krav diff`: what differs, word by word.

mod releases;
mod review;

use super::arguments::author::Diff;
use super::build;
use super::change;
use super::exit::Exit;
use super::seals;
use super::terminal::Terminal;
use super::today::first_release;
use crate::catalogue::Catalogue;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::requirement::Requirement;
use crate::diagnostic::suggest;
use crate::field::text::Language;
use crate::message::Message;
use crate::parallel;
use crate::parse;
use crate::release::Releases;
use crate::release::compare::{Changed, compare, compare_one, unchanged};
use crate::release::difference::{self, Piece, PieceKind};
use crate::say;
use crate::strings::{Strings, section_id};

pub fn run(arguments: &Diff, terminal: &Terminal) -> Exit {
    if let Some(folder) = &arguments.to {
        return review::run(arguments, folder, terminal);
    }
    match (&arguments.before, &arguments.after) {
        (Some(before), Some(after)) => match (version(before), version(after)) {
            (Some(before), Some(after)) => versions(arguments, &before, &after, terminal),
            (Some(_), None) | (None, Some(_)) => {
                terminal.failure(say!("diff-unlike"), say!("diff-unlike-help"));
                Exit::CouldNotRun
            }
            _ => releases::run(arguments, before, after, terminal),
        },
        (None, None) => draft(arguments, terminal),
        _ => {
            terminal.failure(say!("diff-alone"), say!("diff-alone-help"));
            Exit::CouldNotRun
        }
    }
}

/// `SAR-001@1.0`.
fn version(text: &str) -> Option<(RequirementId, Version)> {
    let (id, version) = text.split_once('@')?;
    Some((id.parse().ok()?, version.parse().ok()?))
}

/// The way out where nothing has been released.
fn release_first() -> Message {
    say!("diff-unreleased-help", name = first_release())
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
        terminal.failure(say!("diff-unreleased"), release_first());
        return Exit::CouldNotRun;
    };
    let shown = Shown::new(terminal, &parsed.strings, &parsed.catalogue);
    let bytes = |one: &Requirement| &sources.file(one.origin.file).bytes;
    let edited = parsed.catalogue.requirements.values().filter_map(|one| {
        let before = last.catalogue.requirement(&one.id)?;
        // What has moved or got a translation is shown as such.
        let is_same = compare_one(Some(&last.catalogue), &parsed.catalogue, &one.id).is_none();
        (is_same && bytes(before) != bytes(one)).then_some((before, &**one))
    });
    let edited: Vec<(&Requirement, &Requirement)> = edited.collect();
    for (before, after) in &edited {
        terminal.show(&shown.edited(before, after));
    }
    let unchanged = unchanged(Some(&last.catalogue), &parsed.catalogue) - edited.len();
    terminal.show(&shown.catalogues(&last.catalogue, &parsed.catalogue, unchanged));
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
                [] => say!("id-never-published"),
                _ => say!("versions-published", versions = suggest::listed(&known)),
            };
            let version = version.to_string();
            let message = say!("version-never-published", id = id.to_string(), version = version);
            terminal.failure(message, help);
        }
        found
    };
    let (Some(before), Some(after)) = (find(before), find(after)) else {
        return Exit::CouldNotRun;
    };
    let shown = Shown::new(terminal, &parsed.strings, &parsed.catalogue);
    terminal.show(&shown.requirement(before, after));
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
        let heading = say!(
            "diff-edited",
            id = after.id.to_string(),
            version = version.to_string(),
            title = after.fields.title.to_string()
        );
        format!("{}\n{rest}", self.heading(heading))
    }

    /// `same` counts the requirements that are the same.
    fn catalogues(&self, before: &Catalogue, after: &Catalogue, same: usize) -> String {
        let changed = compare(Some(before), after);
        let mut shown: String = parallel::map(&changed, |one| self.changed(one)).concat();
        shown.push_str(&self.terminal.words(say!("release-unchanged", count = same)));
        shown
    }

    fn changed(&self, one: &Changed) -> String {
        match (one.before, one.after) {
            (Some(before), Some(after)) => {
                let mut shown = self.requirement(before, after);
                for language in one.translated() {
                    let line = say!("diff-translation", language = (**language).to_string());
                    let line = self.terminal.words(line);
                    shown = format!("{}\n  {line}\n\n", shown.trim_end());
                }
                shown
            }
            (None, Some(after)) => {
                let heading = say!(
                    "diff-new",
                    id = one.id.to_string(),
                    version = after.fields.version.value.to_string(),
                    title = after.fields.title.to_string()
                );
                format!("{}\n\n", self.heading(heading))
            }
            _ => format!("{}\n\n", self.heading(say!("diff-removed", id = one.id.to_string()))),
        }
    }

    fn heading(&self, words: impl Into<Message>) -> String {
        self.terminal.heading(&self.terminal.words(words))
    }

    fn requirement(&self, before: &Requirement, after: &Requirement) -> String {
        let (old, new) = (before.fields.version.value, after.fields.version.value);
        let title = &*after.fields.title;
        let heading =
            Message::verbatim(format!("{} {old} → {} {new}: {title}", before.id, after.id));
        let mut shown = format!("{}\n", self.heading(heading));
        for own in after.fields.changes.iter().filter(|own| own.version.value > old) {
            let class = self.terminal.words(change::class(own.class));
            shown.push_str(&format!("  {class}: {}\n", &*own.text));
        }
        for part in
            difference::requirement(difference::Words::of(before), difference::Words::of(after))
        {
            let heading = match part.section {
                Some(section) => self
                    .strings
                    .get(self.first, &section_id(section))
                    .unwrap_or_else(|_| section.word().to_string()),
                None => self.terminal.words(say!("diff-title")),
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
