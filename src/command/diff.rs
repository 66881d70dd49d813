//! `krav diff`: what differs, word by word.

use super::arguments::Diff;
use super::build;
use super::exit::Exit;
use super::terminal::Terminal;
use crate::catalogue::Catalogue;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::lock::ReleaseName;
use crate::catalogue::requirement::Requirement;
use crate::diagnostic::suggest;
use crate::parse;
use crate::release::Releases;
use crate::release::compare::{Changed, compare, unchanged};
use crate::release::difference::{self, Piece, PieceKind};
use crate::strings::section_id;

pub fn run(arguments: &Diff, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let parsed = parse::parse(&sources);
    let releases = Releases::new(parsed.releases);
    let shown =
        Shown { terminal, strings: &parsed.strings, first: parsed.catalogue.first_language() };
    let (Some(before), Some(after)) = (&arguments.before, &arguments.after) else {
        let Some(last) = releases.latest() else {
            terminal.failure(
                "nothing is released yet",
                "make a release first: `krav release 2025.1 --date …`",
            );
            return Exit::CouldNotRun;
        };
        shown.catalogues(Some(&last.catalogue), &parsed.catalogue);
        return Exit::Success;
    };
    match (version(before), version(after)) {
        (Some(before), Some(after)) => shown.versions(&releases, &before, &after),
        _ => shown.releases(&releases, before, after),
    }
}

/// `SAR-001@1.0`.
fn version(text: &str) -> Option<(RequirementId, Version)> {
    let (id, version) = text.split_once('@')?;
    Some((id.parse().ok()?, version.parse().ok()?))
}

struct Shown<'a> {
    terminal: &'a Terminal,
    strings: &'a crate::strings::Strings,
    first: &'a crate::field::text::Language,
}

impl Shown<'_> {
    fn versions(
        &self,
        releases: &Releases,
        before: &(RequirementId, Version),
        after: &(RequirementId, Version),
    ) -> Exit {
        let find = |(id, version): &(RequirementId, Version)| {
            let found = releases.requirement(id, *version);
            if found.is_none() {
                let known: Vec<String> = releases
                    .history(id)
                    .iter()
                    .map(|edition| format!("{id}@{}", edition.version))
                    .collect();
                let known: Vec<&str> = known.iter().map(String::as_str).collect();
                let help = match known[..] {
                    [] => "no release has a requirement with this id".to_string(),
                    _ => format!("published are {}", suggest::listed(&known)),
                };
                self.terminal.failure(&format!("`{id}@{version}` was never published"), &help);
            }
            found
        };
        let (Some(before), Some(after)) = (find(before), find(after)) else {
            return Exit::CouldNotRun;
        };
        self.requirement(before, after);
        Exit::Success
    }

    fn releases(&self, releases: &Releases, before: &str, after: &str) -> Exit {
        let find = |text: &str| {
            let found = text.parse::<ReleaseName>().ok().and_then(|name| releases.find(&name));
            if found.is_none() {
                let names: Vec<String> =
                    releases.all().iter().map(|release| release.lock.name().to_string()).collect();
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                self.terminal.failure(
                    &format!("`{text}` is neither a version, as `SAR-001@1.0`, nor a release"),
                    &format!("the releases are {}", suggest::listed(&names)),
                );
            }
            found
        };
        let (Some(before), Some(after)) = (find(before), find(after)) else {
            return Exit::CouldNotRun;
        };
        self.catalogues(Some(&before.catalogue), &after.catalogue);
        Exit::Success
    }

    fn catalogues(&self, before: Option<&Catalogue>, after: &Catalogue) {
        for changed in compare(before, after) {
            self.changed(&changed);
        }
        self.terminal.say(&format!("{} requirements unchanged", unchanged(before, after)));
    }

    fn changed(&self, one: &Changed) {
        match (one.before, one.after) {
            (Some(before), Some(after)) => self.requirement(before, after),
            (None, Some(after)) => {
                let (version, title) = (after.fields.version.value, &*after.fields.title);
                self.terminal.say(&format!("{} {version}: new, {title}\n", one.id));
            }
            _ => self.terminal.say(&format!("{}: not there any more\n", one.id)),
        }
    }

    fn requirement(&self, before: &Requirement, after: &Requirement) {
        let (old, new) = (before.fields.version.value, after.fields.version.value);
        self.terminal
            .say(&format!("{} {old} → {} {new}: {}", before.id, after.id, &*after.fields.title));
        for change in after.fields.changes.iter().filter(|change| change.version.value > old) {
            self.terminal.say(&format!("  {}: {}", change.class.word(), &*change.text));
        }
        for part in difference::requirement(before, after) {
            let heading = match part.section {
                Some(section) => self
                    .strings
                    .get(self.first, &section_id(section))
                    .unwrap_or_else(|_| section.word().to_string()),
                None => "title".to_string(),
            };
            self.terminal.say(&format!("\n  {heading}"));
            for paragraph in part.paragraphs {
                let words: String = paragraph.iter().map(|piece| self.piece(piece)).collect();
                self.terminal.say(&format!("    {words}"));
            }
        }
        self.terminal.say("");
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
