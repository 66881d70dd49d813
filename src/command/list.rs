//! `krav list`: the requirements in a table.

use super::arguments::Format;
use super::arguments::author::List;
use super::build;
use super::exit::Exit;
use super::refusal::Refusal;
use super::seals;
use super::table::{self, Shown};
use super::terminal::Terminal;
use crate::catalogue::requirement::Requirement;
use crate::diagnostic::suggest;
use crate::json::{self, Object, Value};
use crate::message::Message;
use crate::parse;
use crate::release::Releases;
use crate::say;

/// What requirements are listed and filtered by: a name, and the values of a requirement.
struct Column {
    name: &'static str,
    values: fn(&Requirement) -> Vec<String>,
}

const COLUMNS: &[Column] = &[
    Column { name: "id", values: |one| vec![one.id.to_string()] },
    Column { name: "version", values: |one| vec![one.fields.version.value.to_string()] },
    Column { name: "status", values: |one| vec![one.fields.status.word().to_string()] },
    Column { name: "type", values: |one| vec![one.fields.r#type.value.word().to_string()] },
    Column { name: "level", values: |one| vec![one.fields.level.word().to_string()] },
    Column { name: "scope", values: |one| vec![one.fields.scope.word().to_string()] },
    Column {
        name: "theme",
        values: |one| one.fields.themes.iter().map(|theme| theme.value.to_string()).collect(),
    },
    // A requirement is in its own category and in all above it, by path or by the last part.
    Column {
        name: "area",
        values: |one| {
            let paths: Vec<String> =
                one.category.line().iter().map(|path| path.to_string()).collect();
            let last = |path: &String| path.rsplit('/').next().unwrap_or_default().to_string();
            let names: Vec<String> = paths.iter().map(last).collect();
            paths.into_iter().chain(names).collect()
        },
    },
    Column { name: "title", values: |one| vec![one.fields.title.to_string()] },
];

/// The columns that are shown; the others are only filtered by.
const SHOWN: [&str; 6] = ["id", "version", "status", "type", "level", "title"];

pub fn run(arguments: &List, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    // Mistakes in some texts are no reason not to list the others.
    let parsed = parse::parse(&sources);
    if !seals::hold(&parsed.found, &sources, terminal) {
        return Exit::InputErrors;
    }
    let releases = Releases::new(parsed.releases);
    let catalogue = match releases.latest() {
        Some(last) if !arguments.drafts => &last.catalogue,
        _ => &parsed.catalogue,
    };
    let all: Vec<&Requirement> = catalogue.requirements.values().map(|one| &**one).collect();
    for (name, value) in &arguments.filter {
        if let Some(refusal) = unknown(name, value, &all) {
            return terminal.refused(&refusal);
        }
    }
    let is_wanted = |one: &&&Requirement| {
        arguments.filter.iter().all(|(name, _)| {
            let values = column(name).map(|column| (column.values)(one)).unwrap_or_default();
            let wanted = arguments.filter.iter().filter(|(own, _)| own == name);
            wanted.map(|(_, value)| value).any(|value| values.contains(value))
        })
    };
    let wanted: Vec<&Requirement> = all.iter().filter(is_wanted).copied().collect();
    match arguments.format {
        Format::Json => {
            let all: Vec<Value> = wanted.iter().map(|one| as_json(one)).collect();
            terminal.show(json::pretty(&all).trim_end());
        }
        Format::Human => as_table(&wanted, all.len(), terminal),
    }
    Exit::Success
}

fn column(name: &str) -> Option<&'static Column> {
    COLUMNS.iter().find(|column| column.name == name)
}

/// Why nothing can be filtered by a value, and what can be.
fn unknown(name: &str, value: &str, all: &[&Requirement]) -> Option<Refusal> {
    let Some(column) = column(name) else {
        let names = COLUMNS.iter().map(|column| column.name);
        let help = suggest::help(name, names)
            .map_or_else(|| say!("list-filter-unknown-help"), Message::from);
        return Some(Refusal { message: say!("list-filter-unknown", name = name), help });
    };
    let mut values: Vec<String> = all.iter().flat_map(|one| (column.values)(one)).collect();
    values.sort();
    values.dedup();
    if values.iter().any(|known| known == value) {
        return None;
    }
    let help = suggest::help(value, values.iter().map(String::as_str));
    let help = help.map_or_else(|| say!("list-value-unknown-help", name = name), Message::from);
    Some(Refusal { message: say!("list-value-unknown", name = name, value = value), help })
}

fn as_json(one: &Requirement) -> Value {
    let fields = COLUMNS.iter().fold(Object::new(), |fields, column| {
        let mut values = (column.values)(one);
        match column.name {
            "theme" => fields.set("themes", values),
            // The whole path stands for all.
            "area" => fields.set("area", one.category.to_string()),
            name => fields.set(name, values.pop().unwrap_or_default()),
        }
    });
    fields.into()
}

fn as_table(wanted: &[&Requirement], all: usize, terminal: &Terminal) {
    let columns: Vec<&Column> = SHOWN.iter().filter_map(|name| column(name)).collect();
    let rows: Vec<Vec<String>> = wanted
        .iter()
        .map(|one| columns.iter().map(|column| (column.values)(one).join(" ")).collect())
        .collect();
    // The names are those to filter by, in every language.
    let head = table::head(columns.iter().map(|column| Message::verbatim(column.name)), terminal);
    if table::show(&head, &rows, terminal) == Shown::Aligned {
        terminal.done(say!("list-counted", count = rows.len(), all = all));
    }
}
