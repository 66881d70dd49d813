//! `krav diff --to FOLDER`: the draft's differences as a small site for those who review them.

use crate::command::arguments::Report;
use crate::command::arguments::author::Diff;
use crate::command::build;
use crate::command::exit::Exit;
use crate::command::seals;
use crate::command::terminal::Terminal;
use crate::message;
use crate::output::Sink;
use crate::output::folder::{Folder, WriteError};
use crate::output::system::Way;
use crate::parse;
use crate::release::Releases;
use crate::review::{Draft, Review};
use crate::say;
use crate::site::theme::Theme;
use crate::{Memory, Options};
use std::collections::BTreeMap;
use std::path::Path;

pub fn run(arguments: &Diff, folder: &Path, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let parsed = parse::parse(&sources);
    if !seals::hold(&parsed.found, &sources, terminal) {
        return Exit::InputErrors;
    }
    // What is wrong is what reviewers need to see, and does not stop them from seeing the rest.
    let options = Options { drafts: true, ..Options::default() };
    let found = crate::check_again(&sources, &options, &mut Memory::default());
    let name = parsed.catalogue.config.fields.theme.as_ref();
    let theme = match Theme::load(&sources, name, &parsed.strings) {
        Ok(theme) => theme,
        Err(found) => {
            terminal.problems(&found, &sources, Report::Human);
            return Exit::InputErrors;
        }
    };
    let releases = Releases::new(parsed.releases);
    let language = parsed.catalogue.first_language();
    let draft = Draft {
        catalogue: &parsed.catalogue,
        releases: &releases,
        strings: &parsed.strings,
        sources: &sources,
        found: &found,
        phrases: message::words(language).unwrap_or_else(message::english),
    };
    let review = Review::of(&draft);
    let files = match review.files(&draft, &theme) {
        Ok(files) => files,
        Err(found) => {
            terminal.problems(&found, &sources, Report::Human);
            return Exit::InputErrors;
        }
    };
    if let Err(error) = write(folder, files) {
        build::unwritten(&error, terminal);
        return Exit::CouldNotRun;
    }
    terminal.done(say!(
        "diff-written",
        folder = folder.display().to_string(),
        texts = review.changed(),
        unseen = review.unseen()
    ));
    Exit::Success
}

/// Puts the files in the place of an earlier review, whole.
fn write(folder: &Path, files: BTreeMap<String, Vec<u8>>) -> Result<(), WriteError> {
    let untold = |_: usize| {};
    let folder = Folder::open(folder, &build::program(), Way::Best, &untold)?;
    let staging = folder.begin()?;
    for (path, bytes) in files {
        staging.take(&path, bytes, None)?;
    }
    staging.finish("review").map(|_| ())
}
