//! `krav schema`: what the files of a catalogue may hold, for editors and other programs.

use super::arguments::Format;
use super::arguments::author::Schema as Arguments;
use super::exit::Exit;
use super::refusal::{Answer, refuse};
use super::table;
use super::terminal::Terminal;
use crate::catalogue::schema::{SCHEMAS, Schema};
use crate::diagnostic::suggest;
use crate::json::{self, Object, Value};
use crate::message::Message;
use crate::output::write_atomic;
use crate::say;
use std::collections::BTreeMap;

/// Where a catalogue keeps the schemas for editors.
pub const FOLDER: &str = ".krav/schema/";

pub fn run(arguments: &Arguments, terminal: &Terminal) -> Exit {
    match answer(arguments, terminal) {
        Ok(()) => Exit::Success,
        Err(refusal) => terminal.refused(&refusal),
    }
}

fn answer(arguments: &Arguments, terminal: &Terminal) -> Answer<()> {
    let named = arguments.name.as_deref().map(named).transpose()?;
    if let Some(folder) = &arguments.to {
        let files = match named {
            Some(one) => BTreeMap::from([file(one)]),
            None => SCHEMAS.iter().map(file).collect(),
        };
        write_atomic::write(folder, &files, "")?;
        let folder = folder.display().to_string();
        terminal.done(say!("schema-written", count = files.len(), folder = folder));
        return Ok(());
    }
    match (named, arguments.format) {
        (Some(one), _) => terminal.show(json::pretty(&one.whole()).trim_end()),
        (None, Format::Json) => {
            let all = SCHEMAS.iter().map(|one| {
                let own = Object::new().set("name", one.name).set("files", one.files);
                Value::from(own.set("is_front_matter", !one.is_toml).set("schema", one.whole()))
            });
            terminal.show(json::pretty(&all.collect::<Vec<_>>()).trim_end());
        }
        (None, Format::Human) => {
            let row = |one: &Schema| vec![one.name.to_string(), one.files.to_string()];
            let head = table::head([say!("schema-name"), say!("schema-files")], terminal);
            table::show(&head, &SCHEMAS.iter().map(row).collect::<Vec<_>>(), terminal);
        }
    }
    Ok(())
}

fn named(name: &str) -> Answer<&'static Schema> {
    match Schema::of(name) {
        Some(one) => Ok(one),
        None => {
            let names = SCHEMAS.iter().map(|one| one.name);
            let help = suggest::help(name, names)
                .map_or_else(|| say!("schema-unknown-help"), Message::from);
            refuse(say!("schema-unknown", name = name), help)
        }
    }
}

/// The name of a schema's file, and what stands in it.
pub fn file(one: &Schema) -> (String, Vec<u8>) {
    (one.file(), json::pretty(&one.whole()).into_bytes())
}
