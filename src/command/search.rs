//! `krav search`: what a search on the site would find, in the same order.

use super::arguments::{Format, Search};
use super::exit::Exit;
use super::terminal::Terminal;
use crate::diagnostic::Diagnostics;
use crate::field::text::Language;
use crate::publication::Publication;
use crate::search::index::Index;
use crate::search::json::Json;
use crate::search::lexicon::Lexicon;
use crate::search::rank::{Found, Options, search};
use crate::source::Sources;
use std::sync::Arc;

pub fn run(arguments: &Search, terminal: &Terminal) -> Exit {
    let Some(sources) = super::build::read(&arguments.root, terminal) else {
        return Exit::CouldNotRun;
    };
    let publication = match published(&sources) {
        Ok(publication) => publication,
        Err(found) => {
            terminal.problems(&found, &sources, arguments.format);
            return Exit::InputErrors;
        }
    };
    let Some(language) = language(arguments, &publication) else {
        let known: Vec<&str> = publication.languages().iter().map(|one| &**one as &str).collect();
        terminal.failure(
            "the catalogue is not in that language",
            &format!("it is in: {}", known.join(", ")),
        );
        return Exit::CouldNotRun;
    };
    let index = Index::new(&publication, language);
    let lexicon = Lexicon::new(&index);
    let mut options = Options { all_versions: arguments.all_versions, ..Options::default() };
    for (facet, value) in &arguments.filter {
        let Some(known) = index.facets.list.iter().find(|one| one.word == facet) else {
            let known: Vec<&str> = index.facets.list.iter().map(|one| one.word).collect();
            terminal.failure(
                &format!("nothing is filtered by `{facet}`"),
                &format!("filter by one of: {}", known.join(", ")),
            );
            return Exit::CouldNotRun;
        };
        if !known.values.iter().any(|one| one.word == *value) {
            let known: Vec<&str> = known.values.iter().map(|one| one.word.as_str()).collect();
            terminal.failure(
                &format!("`{facet}` is never `{value}`"),
                &format!("it is one of: {}", known.join(", ")),
            );
            return Exit::CouldNotRun;
        }
        options.facets.entry(facet.clone()).or_default().push(value.clone());
    }
    for query in &arguments.query {
        let found = search(&index, &lexicon, query, &options);
        match arguments.format {
            Format::Json => terminal.say(&as_json(&index, query, &found, arguments.limit)),
            Format::Human => terminal.say(&as_text(&index, &found, arguments.limit)),
        }
    }
    Exit::Success
}

fn published(sources: &Arc<Sources>) -> Result<Publication, Diagnostics> {
    let checked = crate::check::check(crate::parse::parse(sources), sources)?;
    Ok(Publication::new(checked, sources, false))
}

fn language<'a>(arguments: &Search, publication: &'a Publication) -> Option<&'a Language> {
    match &arguments.language {
        None => Some(publication.first_language()),
        Some(wanted) => publication.languages().iter().find(|one| &***one == wanted),
    }
}

fn address(index: &Index, at: usize) -> String {
    let document = &index.documents[at];
    let anchor = document.anchor.as_ref().map(|anchor| format!("#{anchor}"));
    format!("{}{}", document.address.path(), anchor.unwrap_or_default())
}

fn as_text(index: &Index, found: &Found, limit: usize) -> String {
    let mut lines = Vec::new();
    for &at in found.documents.iter().take(limit) {
        let document = &index.documents[at];
        let id = document.requirement.as_ref().map(|one| format!("{} {}  ", one.id, one.version));
        let status = document.requirement.as_ref().filter(|_| !document.is_current);
        let status = status.map(|one| format!(" ({})", one.status.word())).unwrap_or_default();
        lines.push(format!(
            "{}{}{status}\n    {}",
            id.unwrap_or_default(),
            document.title,
            address(index, at)
        ));
    }
    if !found.missing.is_empty() {
        lines.push(format!("nothing is like: {}", found.missing.join(", ")));
    }
    if !found.near.is_empty() {
        lines.push(format!("near words: {}", found.near.join(", ")));
    }
    if found.is_partial {
        lines.push("no document has all the words; these have most of them".to_string());
    }
    lines.push(format!("{} found", found.documents.len()));
    lines.join("\n")
}

/// One line for a query, so that several can be read one by one.
fn as_json(index: &Index, query: &str, found: &Found, limit: usize) -> String {
    let results = found.documents.iter().take(limit).map(|&at| {
        let document = &index.documents[at];
        let facts = document.requirement.as_ref();
        Json::Fields(vec![
            ("kind", document.kind.word().into()),
            ("id", facts.map(|one| one.id.as_str()).into()),
            ("version", facts.map(|one| one.version.to_string()).into()),
            ("status", facts.map(|one| one.status.word()).into()),
            ("title", (&document.title).into()),
            ("address", address(index, at).into()),
        ])
    });
    Json::Fields(vec![
        ("query", query.into()),
        ("total", found.documents.len().into()),
        ("is_partial", found.is_partial.into()),
        ("missing", found.missing.clone().into()),
        ("near", found.near.clone().into()),
        ("results", Json::list(results)),
    ])
    .to_string()
}
