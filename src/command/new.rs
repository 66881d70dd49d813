//! `krav new`: a new text with all that it must have, ready to be written on.

mod category;
mod guidance;
mod owner;
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
use crate::diagnostic::rule::Rule;
use crate::field::text::Slug;
use crate::message::Message;
use crate::output::write_atomic;
use crate::parse::{self, Parsed};
use crate::release::Releases;
use crate::say;
use crate::serve::editor::create;
use crate::serve::pending;
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
    let desk = Desk::of(parsed);
    let draft = begin(&arguments.kind, &desk, &sources);
    match draft.and_then(|draft| Ok((write(&draft, arguments, &sources)?, draft))) {
        Ok((place, draft)) => {
            // The place alone on standard output, for an editor to open.
            terminal.show(&place);
            let address = pending::address(&draft.path, &desk.catalogue);
            let address = address.map(|address| format!("/{}", address.path()));
            terminal.done(say!("new-done", address = address.unwrap_or_default()));
            Exit::Success
        }
        Err(refusal) => terminal.refused(&refusal),
    }
}

impl Desk {
    fn of(parsed: Parsed) -> Desk {
        let releases = Releases::new(parsed.releases);
        Desk { catalogue: parsed.catalogue, releases, strings: parsed.strings }
    }
}

/// Begins a text of a kind.
fn begin(kind: &NewKind, desk: &Desk, sources: &Sources) -> Answer<Draft> {
    match kind {
        NewKind::Requirement { title, from: Some(from), translate: Some(language), .. } => {
            let wish = Wish { language, title: title.as_deref() };
            translation::requirement(desk, sources, from, &wish)
        }
        NewKind::Requirement { title, category, from, .. } => {
            let title = title.as_deref().unwrap_or_default();
            requirement::draft(desk, sources, title, category.as_deref(), from.as_ref())
        }
        NewKind::Guidance { title, from: Some(from), translate: Some(language) } => {
            let wish = Wish { language, title: title.as_deref() };
            translation::guidance(desk, sources, from, &wish)
        }
        NewKind::Guidance { title, .. } => {
            guidance::draft(desk, title.as_deref().unwrap_or_default())
        }
        NewKind::Category { path, title } => category::draft(desk, path, title),
        NewKind::Package { title, category } => package::draft(desk, title, category.as_deref()),
    }
}

/// Begins a text for the editor in the browser.
pub fn for_page(new: &create::New, sources: &Sources) -> Result<create::Draft, (Message, Message)> {
    let parsed = parse::parse(sources);
    if parsed.found.iter().any(|one| one.rule == Rule::BrokenSeal) {
        return Err((say!("edit-broken-seal"), say!("edit-broken-seal-help")));
    }
    let kind = match new {
        create::New::Requirement { title, category, from } => NewKind::Requirement {
            title: Some(title.clone()),
            category: category.clone(),
            from: from.clone(),
            translate: None,
        },
        create::New::Guidance { title } => {
            NewKind::Guidance { title: Some(title.clone()), from: None, translate: None }
        }
        create::New::Category { path, title } => {
            NewKind::Category { path: path.clone(), title: title.clone() }
        }
        create::New::Package { title, category } => {
            NewKind::Package { title: title.clone(), category: category.clone() }
        }
        create::New::Translation { of, language, title } => NewKind::Requirement {
            title: title.clone(),
            category: None,
            from: Some(of.clone()),
            translate: Some(language.clone()),
        },
        create::New::GuidanceTranslation { of, language, title } => NewKind::Guidance {
            title: title.clone(),
            from: Some(of.clone()),
            translate: Some(language.clone()),
        },
    };
    match begin(&kind, &Desk::of(parsed), sources) {
        Ok(draft) => Ok(create::Draft { path: draft.path, text: draft.text }),
        Err(refusal) => Err((refusal.message, refusal.help)),
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
