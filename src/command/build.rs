//! `krav build`: the site, written whole or not at all.

#![expect(clippy::disallowed_methods, reason = "the closing line says how long it took")]

use super::arguments::{Build, Report};
use super::exit::{Exit, leave};
use super::figure;
use super::provisional;
use super::terminal::Terminal;
use crate::artefact::inputs;
use crate::message::Message;
use crate::output::folder::{Folder, WriteError, Written};
use crate::output::system::Way;
use crate::output::{Failed, Kind};
use crate::say;
use crate::source::{Sources, disk};
use crate::{Built, Options};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

pub fn run(arguments: &Build, terminal: &Terminal) -> Exit {
    let start = Instant::now();
    let Some(sources) = read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let target = arguments.output.clone().unwrap_or_else(|| arguments.root.join("public"));
    let options = Options { drafts: arguments.drafts, ..Options::default() };
    let built = match crate::build(&sources, &options) {
        Ok(built) => built,
        Err(found) => {
            terminal.problems(&found, &sources, arguments.format);
            return Exit::InputErrors;
        }
    };
    let catalogue = &built.plan.world.publication.working;
    terminal.step(say!(
        "build-checked",
        requirements = say!("counted-requirements", count = catalogue.requirements.len()),
        guidance = say!("counted-guidance", count = catalogue.guidance.len()),
        files = built.plan.len()
    ));
    let progress = terminal.progress(built.plan.len());
    let written = publish(&built, &sources, arguments.drafts, &target, &|done| progress.at(done));
    progress.clear();
    let exit = match written {
        Ok(written) => {
            terminal.step(say!("build-written"));
            if !built.warnings.is_empty() || arguments.format != Report::Human {
                terminal.problems(&built.warnings, &sources, arguments.format);
            }
            let publication = &built.plan.world.publication;
            let unreleased = provisional::unreleased(&publication.releases, arguments.drafts);
            let address = provisional::address(publication.config(), &sources);
            unreleased.into_iter().chain(address).for_each(|line| terminal.done(line));
            terminal.done(closing_line(&built, &written, start.elapsed(), &target));
            Exit::Success
        }
        Err(Failed::Making(found)) => {
            terminal.problems(&found.sorted(&sources), &sources, arguments.format);
            Exit::InputErrors
        }
        Err(Failed::Taking(error)) => {
            unwritten(&error, terminal);
            Exit::CouldNotRun
        }
    };
    leave((built, sources));
    exit
}

/// Makes the site and puts it in its place, unless it is there already as it would be made.
fn publish(
    built: &Built,
    sources: &Sources,
    drafts: bool,
    target: &Path,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Written, Failed<WriteError>> {
    let everything = everything(sources, drafts);
    let folder = Folder::open(target, &program(), Way::Best, progress).map_err(Failed::Taking)?;
    if let Some(written) = folder.current(&everything) {
        return Ok(written);
    }
    let staging = folder.begin().map_err(Failed::Taking)?;
    built.plan.make_all(&everything, &staging)?;
    staging.finish(&everything).map_err(Failed::Taking)
}

/// What a site is made of, as the manifest has it.
pub fn everything(sources: &Sources, drafts: bool) -> String {
    format!("{} {drafts}", inputs::everything(sources))
}

/// Which program this is: a newer one may make other bytes of the same files.
pub fn program() -> String {
    let own = std::env::current_exe().and_then(std::fs::metadata);
    let changed = own.as_ref().ok().and_then(|own| own.modified().ok());
    let changed = changed.and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok());
    let changed = changed.map_or(0, |time| time.as_nanos());
    format!("krav {} {} {changed}", env!("CARGO_PKG_VERSION"), own.map_or(0, |own| own.len()))
}

/// Reads the catalogue below a folder, or says why that is not possible.
pub fn read(root: &Path, terminal: &Terminal) -> Option<Arc<Sources>> {
    if missing(root, terminal) {
        return None;
    }
    let sources = disk::read(root).map_err(|error| unreadable(root, &error, terminal));
    let sources = sources.ok().map(Arc::new)?;
    let count = sources.under("content/").count();
    let folder = root.join("content").display().to_string();
    terminal.step(say!("catalogue-read", count = count, folder = folder));
    Some(sources)
}

/// Whether there is no catalogue in a folder, which is then said.
pub fn missing(root: &Path, terminal: &Terminal) -> bool {
    let is_missing = !root.join("content").is_dir();
    if is_missing {
        let root = root.display().to_string();
        terminal.failure(say!("catalogue-missing", folder = root), say!("catalogue-missing-help"));
    }
    is_missing
}

/// Says that a catalogue cannot be read.
pub fn unreadable(root: &Path, error: &io::Error, terminal: &Terminal) {
    let folder = root.display().to_string();
    terminal.failure(
        say!("catalogue-unreadable", folder = folder, error = error),
        say!("catalogue-unreadable-help"),
    );
}

fn closing_line(built: &Built, written: &Written, time: Duration, target: &Path) -> Message {
    let pages = [Kind::Page, Kind::Passing, Kind::Moved].map(|kind| built.plan.count(kind));
    say!(
        "build-done",
        pages = pages[0],
        files = written.files.saturating_sub(pages.iter().sum()),
        size = figure::size(written.bytes),
        time = figure::seconds(time),
        folder = shown(target)
    )
}

pub fn shown(target: &Path) -> String {
    let path: PathBuf = target.components().filter(|part| *part != Component::CurDir).collect();
    format!("{}/", path.display())
}

/// Says why nothing was written.
pub fn unwritten(error: &WriteError, terminal: &Terminal) {
    match error {
        WriteError::NotOurs(path) => terminal.failure(
            say!("build-not-ours", path = path.display().to_string()),
            say!("build-not-ours-help"),
        ),
        WriteError::Busy(path) => terminal.failure(
            say!("build-busy", path = path.display().to_string()),
            say!("build-busy-help"),
        ),
        WriteError::Disk(path, error) => terminal.failure(
            say!("cannot-write", path = path.display().to_string(), error = error),
            say!("build-stays", help = say!("cannot-write-help")),
        ),
    }
}
