//! A release tried as a whole before anything is written: what it publishes and nothing else is read
//! back and checked, and its pages are listed. `krav check` asks the same, to foresee what would stop it.

use crate::catalogue::Catalogue;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::requirement::Requirement;
use crate::check::Today;
use crate::diagnostic::rule::{Rule, Severity};
use crate::diagnostic::{Diagnostic, Diagnostics, Place};
use crate::message::Message;
use crate::release::Releases;
use crate::release::seal::{self, NewRelease};
use crate::say;
use crate::source::{CONTENT, FileId, Sources, Span};
use crate::{Built, Options, Want};
use std::sync::Arc;

/// What a release would be made from.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    pub catalogue: &'a Catalogue,
    pub releases: &'a Releases,
    pub sources: &'a Sources,
}

impl<'a> Desk<'a> {
    /// Builds what the release would publish. Problems are reported as the author sees the files.
    pub fn run(self, new: &NewRelease, today: Today) -> Result<Built, Diagnostics> {
        let ready = seal::without_drafts(self.catalogue, self.releases, self.sources);
        let trial = Arc::new(ready.with(new.files(&[])));
        let options = Options { today, want: Want::Addresses, ..Options::default() };
        crate::build(&trial, &options).map_err(|found| self.seen_by_author(&found, &trial))
    }

    /// What stands in the way of a release though the working files are right: what leans on a
    /// draft, and what a text in consultation would leave behind.
    pub fn foresee(self, new: &NewRelease, today: Today) -> Diagnostics {
        let mut found = self.run(new, today).err().unwrap_or_default();
        found.retain(|one| {
            let is_error = one.severity == Severity::Error;
            let (message, code) = (one.message.clone(), one.rule.info().code);
            one.message = say!("release-would-stop", message = message, code = code);
            one.rule = Rule::WouldStopRelease;
            one.severity = Rule::WouldStopRelease.info().severity;
            one.reason = None;
            is_error
        });
        found
    }

    fn seen_by_author(self, found: &Diagnostics, trial: &Sources) -> Diagnostics {
        let mut told = Diagnostics::default();
        for one in found.iter() {
            let path = one.path(trial).to_string();
            let mut one = Diagnostic { mend: None, ..one.clone() };
            match self.kept(&path) {
                Some(kept) => kept.stands_in_the_way(&mut one),
                None => one.place = self.place(&one, &path, trial),
            }
            one.help = self.leans_on_draft(&one).or(one.help);
            told.push(one);
        }
        told.sorted(self.sources)
    }

    /// Where the author has what the trial read.
    fn place(self, one: &Diagnostic, path: &str, trial: &Sources) -> Place {
        let Place::Span(span) = one.place else { return one.place.clone() };
        let same = |file: &FileId| self.sources.file(*file).bytes == trial.file(span.file).bytes;
        match self.sources.find(path).filter(same) {
            Some(file) => Place::Span(Span { file, ..span }),
            None => Place::Path(path.to_string()),
        }
    }

    /// The published text that takes the place of the working file at a path.
    fn kept(self, path: &str) -> Option<Kept<'a>> {
        let (_, name) =
            path.strip_prefix(CONTENT)?.strip_prefix("requirements/")?.rsplit_once('/')?;
        let id: RequirementId = name.split('.').next()?.parse().ok()?;
        let working = self.catalogue.requirements.get(&id).filter(|one| seal::is_unready(one))?;
        let published = self.releases.latest()?.catalogue.requirements.get(&id)?;
        Some(Kept { working, version: published.fields.version.value })
    }

    /// The help for what refers to a requirement that stays out of the release.
    fn leans_on_draft(self, one: &Diagnostic) -> Option<Message> {
        let is_unknown = matches!(one.rule, Rule::UnknownRequirement | Rule::OldTransclusion);
        let id: RequirementId = one.message.text("id").filter(|_| is_unknown)?.parse().ok()?;
        let status = self.catalogue.requirement(&id)?.fields.status.word();
        Some(say!("release-leans-on-draft", id = id.to_string(), status = status))
    }
}

/// A version that stays published while its author works on the next.
struct Kept<'a> {
    working: &'a Requirement,
    version: Version,
}

impl Kept<'_> {
    /// The author has no line of the published text, but can decide on the new one.
    fn stands_in_the_way(&self, one: &mut Diagnostic) {
        let (id, version, status) = (&self.working.id, self.version, self.working.fields.status);
        one.place = Place::Span(self.working.origin.place("status"));
        one.label = None;
        one.message = say!(
            "release-published-stays",
            version = version.to_string(),
            id = id.to_string(),
            message = one.message.clone()
        );
        one.help = Some(say!(
            "release-published-stays-help",
            version = version.to_string(),
            status = status.word()
        ));
    }
}
