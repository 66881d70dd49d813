//! `krav bundle`: documents of selected requirements.

#![expect(
    clippy::disallowed_methods,
    reason = "a file that someone may have worked on is not written over"
)]

mod rows;
mod warnings;
mod wishes;

use self::wishes::{edition, filled, forms, language, profiles, selection};
use super::arguments::bundle::Bundle;
use super::build;
use super::exit::Exit;
use super::refusal::{Answer, refuse};
use super::terminal::Terminal;
use crate::address::{self, Address};
use crate::artefact::documents::Documents;
use crate::bundle::outline::{Outline, Placeholder};
use crate::bundle::pdf::look;
use crate::catalogue::vocabulary::DocumentFormat;
use crate::output::write_atomic;
use crate::publication::Publication;
use crate::say;
use crate::selection::form::{FORMS, Form};
use crate::typeset::press::Press;
use std::collections::BTreeMap;
use std::fs;

pub fn run(arguments: &Bundle, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let mut parsed = crate::parse::parse(&sources);
    let press = look::press(&sources, parsed.catalogue.config.fields.theme.as_ref());
    parsed.found.extend(press.as_ref().err().cloned().unwrap_or_default());
    let read = crate::check::check(parsed, &sources).and_then(|checked| Ok((checked, press?)));
    let (checked, press) = match read {
        Ok(read) => read,
        Err(found) => {
            terminal.problems(&found, &sources, super::arguments::Report::Human);
            return Exit::InputErrors;
        }
    };
    let publication = Publication::new(checked, &sources, arguments.drafts);
    match make(arguments, &publication, &press, terminal) {
        Ok(()) => Exit::Success,
        Err(refusal) => terminal.refused(&refusal),
    }
}

fn make(
    arguments: &Bundle,
    publication: &Publication,
    press: &Press,
    terminal: &Terminal,
) -> Answer<()> {
    let forms = forms(arguments)?;
    let profiles = profiles(arguments, publication)?;
    let language = language(arguments, publication)?;
    let edition = edition(arguments, publication)?;
    let mut selection = selection(arguments, publication, edition)?;
    if arguments.selection.is_none() {
        selection.filled = filled(arguments, publication, &selection)?;
    }
    let page = selection.page(selection.links(publication, language));
    let name = |form: &Form| form.file_name(publication, &selection, language);
    let all: Vec<(&Form, Address)> =
        FORMS.iter().map(|form| (form, address::beside(&page, &name(form)))).collect();
    let all: Vec<(&'static Form, &Address)> = all.iter().map(|(form, at)| (*form, at)).collect();
    let json = all.iter().find(|(form, _)| form.format == DocumentFormat::Json).map(|(_, at)| *at);
    let mut documents = Documents::gather(publication, press, &selection, language, json);
    documents.is_for_programs = arguments.without_mark;
    let is_wanted = |at: &usize| forms.contains(&all[*at].0);
    let wanted: Vec<usize> = (0..all.len()).filter(is_wanted).collect();
    let mut files = BTreeMap::new();
    for (&at, made) in wanted.iter().zip(documents.make(&all, &wanted)) {
        let name = name(all[at].0);
        match made {
            Ok(bytes) => files.insert(name, bytes),
            Err(failure) => {
                return refuse(
                    say!("document-fails", name = name, error = failure.0),
                    say!("document-fails-help"),
                );
            }
        };
    }
    let outline = &documents.outline;
    for profile in profiles {
        files.extend(rows::files(
            profile,
            publication,
            &selection,
            (outline, language),
            arguments.without_mark,
        )?);
    }
    keep_what_differs(arguments, &files)?;
    write_atomic::write(&arguments.output, &files, "")?;
    for name in files.keys() {
        terminal.show(&arguments.output.join(name).display().to_string());
    }
    show_placeholders(outline, terminal);
    for warning in warnings::warnings(publication, &selection, outline) {
        terminal.warning(warning);
    }
    Ok(())
}

/// Someone may have worked on a file that was made before.
fn keep_what_differs(arguments: &Bundle, files: &BTreeMap<String, Vec<u8>>) -> Answer<()> {
    for (name, bytes) in files {
        let path = arguments.output.join(name);
        let is_other = fs::read(&path).is_ok_and(|own| own != *bytes);
        if is_other && !arguments.overwrite {
            return refuse(
                say!("bundle-file-differs", path = path.display().to_string()),
                say!("bundle-file-differs-help"),
            );
        }
    }
    Ok(())
}

/// What was filled in and what is left to fill in, each with the requirements it stands in.
fn show_placeholders(outline: &Outline, terminal: &Terminal) {
    for one in &outline.filled {
        let (key, value) = (one.key.to_string(), one.value.to_string());
        terminal.done(say!("bundle-filled", key = key, value = value, ids = one.ids.join(", ")));
    }
    let open: Vec<(String, &Placeholder)> = outline
        .items()
        .flat_map(|item| item.placeholders.iter().map(|own| (item.key(), own)))
        .filter(|(_, own)| own.value.is_none())
        .collect();
    for (cite, own) in open.iter().take(LISTED) {
        let (key, question) = (own.key.to_string(), own.question.to_string());
        terminal.done(say!("bundle-open", key = key, id = cite, question = question));
    }
    if let Some(more @ 1..) = open.len().checked_sub(LISTED) {
        terminal.done(say!("bundle-open-more", count = more));
    }
}

/// How many placeholders are listed one by one.
const LISTED: usize = 12;
