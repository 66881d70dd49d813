//! `krav verify`: which published text a file is.

use super::arguments::Verify;
use super::build;
use super::exit::Exit;
use super::seals;
use super::terminal::Terminal;
use crate::bundle::archive;
use crate::hash::sha256;
use crate::message::Message;
use crate::parse;
use crate::release::Releases;
use crate::source::{Sources, disk};
use std::path::Path;

pub fn run(arguments: &Verify, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let parsed = parse::parse(&sources);
    if !seals::hold(&parsed.found, &sources, terminal) {
        return Exit::InputErrors;
    }
    let releases = Releases::new(parsed.releases);
    let mut exit = Exit::Success;
    for file in &arguments.files {
        exit = match one(file, &releases, &sources, terminal) {
            Ok(true) => exit,
            Ok(false) if exit == Exit::Success => Exit::InputErrors,
            Ok(false) => exit,
            Err(error) => {
                let message =
                    Message::verbatim(format!("`{}` cannot be read: {error}", file.display()));
                terminal.failure(
                    message,
                    Message::verbatim("check the path and the file's permissions"),
                );
                Exit::CouldNotRun
            }
        };
    }
    exit
}

/// Says which published text a file is, or each of those in an archive. The line endings do not matter.
fn one(
    file: &Path,
    releases: &Releases,
    sources: &Sources,
    terminal: &Terminal,
) -> std::io::Result<bool> {
    let text = disk::read_file(file)?;
    let shown = file.display().to_string();
    let Some(entries) = archive::entries(&text.bytes) else {
        return Ok(is_published(&shown, &text.bytes, releases, sources, terminal));
    };
    let mut is_whole = true;
    for (name, bytes) in entries.iter().filter(|(name, _)| name != "SHA256SUMS.txt") {
        let shown = format!("{shown}: {name}");
        is_whole &= is_published(&shown, bytes, releases, sources, terminal);
    }
    Ok(is_whole)
}

/// Says which published text some bytes are. The line endings do not matter.
fn is_published(
    shown: &str,
    bytes: &[u8],
    releases: &Releases,
    sources: &Sources,
    terminal: &Terminal,
) -> bool {
    let sum = sha256(bytes);
    let mut found = Vec::new();
    for release in releases.all() {
        if sha256(&sources.file(release.lock.file).bytes) == sum {
            found.push(("the lock".to_string(), release.lock.name().to_string()));
        }
        for document in release.lock.documents.iter() {
            if *document.sha256.value == *sum {
                let version = match (&document.id, &document.version) {
                    (Some(id), Some(version)) => format!("{} version {}", id.value, version.value),
                    _ => document.path.value.to_string(),
                };
                found.push((version, release.lock.name().to_string()));
            }
        }
    }
    let Some((version, _)) = found.first().cloned() else {
        terminal.done(Message::verbatim(format!("{shown}: not a published text")));
        return false;
    };
    let names: Vec<String> = found.into_iter().map(|(_, name)| name).collect();
    terminal
        .done(Message::verbatim(format!("{shown}: {version}, published in {}", names.join(", "))));
    true
}
