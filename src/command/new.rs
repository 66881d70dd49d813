//! `krav new`: a new text with all that it must have, ready to be written on.

mod category;
mod guidance;
mod package;
mod requirement;
mod translation;
pub mod written;

use self::translation::Wish;
use super::arguments::author::{New, NewKind};
use super::build;
use super::exit::Exit;
use super::refusal::{Answer, refuse};
use super::seals;
use super::terminal::Terminal;
use crate::catalogue::Catalogue;
use crate::field::text::Slug;
use crate::output::write_atomic;
use crate::parse;
use crate::release::Releases;
use crate::say;
use crate::source::{CONTENT, Sources};
use crate::strings::Strings;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a new text is written from.
struct Desk {
    catalogue: Catalogue,
    releases: Releases,
    strings: Arc<Strings>,
}

/// A text to be written.
struct Draft {
    /// Below the folder of the catalogue.
    path: String,
    text: String,
    /// What is most worth to begin with, as it stands in the text.
    begin: String,
}

pub fn run(arguments: &New, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    // Texts with mistakes in them are no reason not to begin another.
    let parsed = parse::parse(&sources);
    if !seals::hold(&parsed.found, &sources, terminal) {
        return Exit::InputErrors;
    }
    let releases = Releases::new(parsed.releases);
    let desk = Desk { catalogue: parsed.catalogue, releases, strings: parsed.strings };
    let draft = match &arguments.kind {
        NewKind::Requirement { title, from: Some(from), translate: Some(language), .. } => {
            let wish = Wish { language, title: title.as_deref() };
            translation::requirement(&desk, &sources, from, &wish)
        }
        NewKind::Requirement { title, category, from, .. } => {
            let title = title.as_deref().unwrap_or_default();
            requirement::draft(&desk, &sources, title, category.as_deref(), from.as_ref())
        }
        NewKind::Guidance { title, from: Some(from), translate: Some(language) } => {
            let wish = Wish { language, title: title.as_deref() };
            translation::guidance(&desk, &sources, from, &wish)
        }
        NewKind::Guidance { title, .. } => guidance::draft(title.as_deref().unwrap_or_default()),
        NewKind::Category { path, title } => category::draft(&desk, path, title),
        NewKind::Package { title, category } => package::draft(&desk, title, category.as_deref()),
    };
    match draft.and_then(|draft| write(&draft, arguments, &sources)) {
        Ok(place) => {
            // The place alone on standard output, for an editor to open.
            terminal.show(&place);
            terminal.done(say!("new-done"));
            Exit::Success
        }
        Err(refusal) => terminal.refused(&refusal),
    }
}

/// Writes the text, and gives the file and the line to begin at.
fn write(draft: &Draft, arguments: &New, sources: &Sources) -> Answer<String> {
    if sources.find(&draft.path).is_some() {
        return refuse(say!("file-exists", path = &draft.path), say!("new-exists-help"));
    }
    let files = BTreeMap::from([(draft.path.clone(), draft.text.clone().into_bytes())]);
    write_atomic::write(&arguments.root, &files, &draft.path)?;
    let before = draft.text.find(&draft.begin).map_or("", |at| &draft.text[..at]);
    let line = before.matches('\n').count() + 1;
    Ok(format!("{}:{line}", arguments.root.join(&draft.path).display()))
}

/// A title as the name of a file.
fn file_name(title: &str) -> Answer<Slug> {
    match Slug::of(title) {
        Some(name) => Ok(name),
        None => refuse(say!("new-title-unnamed", title = title), say!("new-title-unnamed-help")),
    }
}

fn below(path: &str) -> String {
    format!("{CONTENT}{path}")
}
