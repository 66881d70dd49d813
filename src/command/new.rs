//! `krav new`: a new text with all that it must have, ready to be written on.

mod category;
mod guidance;
mod package;
mod requirement;
pub mod written;

use super::arguments::{New, NewKind};
use super::build;
use super::exit::Exit;
use super::terminal::Terminal;
use crate::catalogue::Catalogue;
use crate::catalogue::id::CategoryPath;
use crate::diagnostic::suggest;
use crate::output::lay::{self, LayError};
use crate::parse;
use crate::release::Releases;
use crate::source::CONTENT;
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

/// Why there is no text, and what to do about it.
struct Refused {
    message: String,
    help: String,
}

pub fn run(arguments: &New, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    // Texts with mistakes in them are no reason not to begin another.
    let parsed = parse::parse(&sources);
    let releases = Releases::new(parsed.releases);
    let desk = Desk { catalogue: parsed.catalogue, releases, strings: parsed.strings };
    let draft = match &arguments.kind {
        NewKind::Requirement { title, category, from } => {
            requirement::draft(&desk, &sources, title, category.as_deref(), from.as_ref())
        }
        NewKind::Guidance { title } => guidance::draft(title),
        NewKind::Category { path, title } => category::draft(&desk, path, title),
        NewKind::Package { title, category } => package::draft(&desk, title, category.as_deref()),
    };
    let draft = draft.and_then(|draft| match sources.find(&draft.path) {
        Some(_) => Err(Refused {
            message: format!("`{}` is there already", draft.path),
            help: "give it another name, or edit that one".to_string(),
        }),
        None => Ok(draft),
    });
    match draft {
        Ok(draft) => write(&draft, arguments, terminal),
        Err(Refused { message, help }) => {
            terminal.failure(&message, &help);
            Exit::CouldNotRun
        }
    }
}

fn write(draft: &Draft, arguments: &New, terminal: &Terminal) -> Exit {
    let files = BTreeMap::from([(draft.path.clone(), draft.text.clone().into_bytes())]);
    match lay::write(&arguments.root, &files, &draft.path) {
        Ok(()) => {
            let before = draft.text.find(&draft.begin).map_or("", |at| &draft.text[..at]);
            let line = before.matches('\n').count() + 1;
            // The place alone on standard output, for an editor to open.
            terminal.say(&format!("{}:{line}", arguments.root.join(&draft.path).display()));
            terminal.done(
                "begin there; `krav serve` shows it, `krav check` tells what is still lacking",
            );
            Exit::Success
        }
        Err(LayError { path, error }) => {
            terminal.failure(
                &format!("cannot write `{}`: {error}", path.display()),
                "make room or mend the permissions, and try again",
            );
            Exit::CouldNotRun
        }
    }
}

/// The category of a path, or of the last part of one.
fn category<'a>(catalogue: &'a Catalogue, wanted: &str) -> Result<&'a CategoryPath, Refused> {
    let paths: Vec<&CategoryPath> = catalogue.categories.keys().collect();
    let is_meant = |path: &CategoryPath| {
        let path = path.to_string();
        path == wanted || path.rsplit('/').next() == Some(wanted)
    };
    let meant: Vec<&&CategoryPath> = paths.iter().filter(|path| is_meant(path)).collect();
    let names: Vec<String> = paths.iter().map(|path| path.to_string()).collect();
    let known = names.iter().map(String::as_str);
    match meant[..] {
        [one] => Ok(one),
        [] => Err(Refused {
            message: format!("there is no category `{wanted}`"),
            help: suggest::help(wanted, known)
                .unwrap_or_else(|| "begin with `krav new category`".to_string()),
        }),
        _ => Err(Refused {
            message: format!("several categories are called `{wanted}`"),
            help: "write the whole path".to_string(),
        }),
    }
}

/// A title as the name of a file: small letters, digits and hyphens.
fn slug(title: &str) -> String {
    let plain = |c: char| match c {
        'å' | 'ä' | 'à' | 'á' => 'a',
        'ö' | 'ó' => 'o',
        'é' | 'è' | 'ë' => 'e',
        'ü' => 'u',
        other => other,
    };
    let words: String = title
        .to_lowercase()
        .chars()
        .map(plain)
        .map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' })
        .collect();
    words.split_whitespace().collect::<Vec<_>>().join("-")
}

fn below(path: &str) -> String {
    format!("{CONTENT}{path}")
}
