//! The words of the interface in each language, from the theme's `strings/<language>.ftl`.
//! A language is added to the product by adding such a file.

use crate::catalogue::section::Section;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::Language;
use crate::phrasebook::{Argument, Phrasebook};
use crate::say;
use crate::source::{FileId, Sources, Span, builtin};
use std::collections::{BTreeMap, BTreeSet};

/// Every string of every language of the catalogue.
pub struct Strings {
    bundles: BTreeMap<Language, Phrasebook>,
}

/// What went wrong when a string was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoString(pub String);

impl Strings {
    /// Reads the built-in strings, and over them those of the catalogue's own theme.
    /// Every string that one language has, the others must have too.
    pub fn load(
        sources: &Sources,
        theme: &str,
        languages: &[Language],
        found: &mut Diagnostics,
    ) -> Strings {
        let mut bundles = BTreeMap::new();
        let mut known = Vec::new();
        for language in languages {
            let mut bundle = Phrasebook::new(language);
            let (ids, files) = load_language(sources, theme, language, &mut bundle, found);
            if ids.is_empty() && files.is_empty() {
                found.push(no_file(theme, language));
            } else {
                known.push(Known { language, ids, files });
            }
            bundles.insert(language.clone(), bundle);
        }
        report_missing(&known, sources, found);
        Strings { bundles }
    }

    /// A string without arguments.
    pub fn get(&self, language: &Language, id: &str) -> Result<String, NoString> {
        self.format(language, id, &[])
    }

    /// A string with its arguments filled in.
    pub fn format(
        &self,
        language: &Language,
        id: &str,
        arguments: &[(&str, Argument)],
    ) -> Result<String, NoString> {
        let bundle = self
            .bundles
            .get(language)
            .ok_or_else(|| NoString(format!("the catalogue has no language `{}`", &**language)))?;
        bundle.format(id, arguments).map_err(NoString)
    }

    /// The heading of each layer of a requirement in a language.
    pub fn section_headings(&self, language: &Language) -> Vec<(Section, String)> {
        Section::ALL
            .into_iter()
            .filter_map(|section| {
                let heading = self.get(language, &section_id(section)).ok()?;
                Some((section, heading))
            })
            .collect()
    }
}

/// The languages that any theme has words for, Swedish first.
pub fn languages(sources: &Sources) -> Vec<Language> {
    let names = sources.under("themes/").filter_map(|(_, file)| {
        let (folder, name) = file.path.rsplit_once('/')?;
        let language = name.strip_suffix(".ftl").filter(|_| folder.ends_with("/strings"))?;
        Language::parse(language)
    });
    let names: BTreeSet<Language> = names.collect();
    let (first, others): (Vec<Language>, Vec<Language>) =
        names.into_iter().partition(|language| &**language == "sv");
    first.into_iter().chain(others).collect()
}

/// The id of the string that is a layer's heading.
pub fn section_id(section: Section) -> String {
    format!("section-{}", section.word())
}

const DEFAULT: &str = "themes/default/strings/";

/// The folders of the strings. `default` first: the catalogue's own theme is laid over it.
fn folders(theme: &str) -> Vec<String> {
    let own = (theme != "default").then(|| format!("themes/{theme}/strings/"));
    std::iter::once(DEFAULT.to_string()).chain(own).collect()
}

/// The strings of one language: each id with the folder of its file, and the catalogue's own files.
struct Known<'a> {
    language: &'a Language,
    ids: BTreeMap<String, String>,
    files: Vec<FileId>,
}

/// Fills a bundle: the built-in strings lie under those of every file, so that a file names only
/// what it changes.
fn load_language(
    sources: &Sources,
    theme: &str,
    language: &Language,
    bundle: &mut Phrasebook,
    found: &mut Diagnostics,
) -> (BTreeMap<String, String>, Vec<FileId>) {
    let mut ids = BTreeMap::new();
    let mut files = Vec::new();
    let builtin = builtin::text(&format!("{DEFAULT}{}.ftl", &**language));
    if let Some(text) = builtin {
        bundle.add(text);
        ids.extend(ids_in(text).map(|id| (id.to_string(), DEFAULT.to_string())));
    }
    for folder in folders(theme) {
        let Some(file) = sources.find(&format!("{folder}{}.ftl", &**language)) else { continue };
        let text = sources.file(file).text().unwrap_or_default();
        if Some(text) == builtin {
            continue;
        }
        read(text, file, bundle, found);
        files.push(file);
        for id in ids_in(text) {
            ids.entry(id.to_string()).or_insert_with(|| folder.clone());
        }
    }
    (ids, files)
}

fn no_file(theme: &str, language: &Language) -> Diagnostic {
    let path = format!("themes/{theme}/strings/{}.ftl", &**language);
    let message = say!("strings-missing", language = &**language);
    Diagnostic::of_path(Rule::BrokenStrings, path, message)
        .help(say!("strings-missing-help", language = &**language))
}

/// Adds the text of one file to a bundle.
fn read(text: &str, file: FileId, bundle: &mut Phrasebook, found: &mut Diagnostics) {
    for error in bundle.add(text) {
        let line = text.get(error.start..).unwrap_or_default();
        let end = error.start + line.find('\n').unwrap_or(line.len());
        let span = Span { file, start: error.start, end: error.end.min(end) };
        let message = say!("strings-unreadable", said = said(&error.message));
        found.push(
            Diagnostic::new(Rule::BrokenStrings, span, message)
                .help(say!("strings-unreadable-help")),
        );
    }
}

/// What a library says, in the form of our messages.
fn said(message: &str) -> String {
    let first = message.chars().next().map(char::to_lowercase);
    first.into_iter().flatten().chain(message.chars().skip(1)).collect()
}

/// The ids in a file. One stands at the start of its line, as Fluent's grammar demands.
fn ids_in(text: &str) -> impl Iterator<Item = &str> {
    text.lines()
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim_end()))
        .filter(|id| id.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter(|id| id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'))
}

/// Reports what one language has and another lacks, at the file that should hold it.
fn report_missing(known: &[Known], sources: &Sources, found: &mut Diagnostics) {
    let mut all: BTreeMap<&String, &String> = known.iter().flat_map(|one| &one.ids).collect();
    let misspelt = misspelt(known, &all, sources);
    all.retain(|id, _| !misspelt.iter().any(|(other, _)| other == *id));
    misspelt.into_iter().for_each(|(_, problem)| found.push(problem));
    for Known { language, ids, files } in known {
        let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
        for (id, folder) in all.iter().filter(|(id, _)| !ids.contains_key(**id)) {
            missing.entry(folder).or_default().push(id);
        }
        for (folder, ids) in missing {
            let path = format!("{folder}{}.ftl", &***language);
            let (count, strings) = (ids.len(), suggest::listed(&ids));
            let language = &***language;
            let message =
                say!("string-missing", count = count, language = language, strings = strings);
            let file = files.iter().find(|&&file| sources.file(file).path == path);
            // A language that is not built in has all of its strings in the catalogue's own file.
            let file = file.or_else(|| files.last().filter(|_| folder == DEFAULT));
            let problem = match file {
                Some(&file) => Diagnostic::of_file(Rule::MissingString, file, message),
                None => Diagnostic::of_path(Rule::MissingString, path, message),
            };
            found.push(problem.help(say!("string-missing-help", count = count)));
        }
    }
}

/// Strings of the catalogue's own theme that one language alone has, and that are named nearly
/// as one of the default theme.
fn misspelt(
    known: &[Known],
    all: &BTreeMap<&String, &String>,
    sources: &Sources,
) -> Vec<(String, Diagnostic)> {
    let default =
        || all.iter().filter(|(_, folder)| folder.as_str() == DEFAULT).map(|(id, _)| id.as_str());
    let mut misspelt = Vec::new();
    for (id, folder) in all.iter().filter(|(_, folder)| folder.as_str() != DEFAULT) {
        let holders: Vec<&Known> = known.iter().filter(|one| one.ids.contains_key(*id)).collect();
        let [holder] = holders[..] else { continue };
        let path = format!("{folder}{}.ftl", &**holder.language);
        let (Some(word), Some(file)) = (suggest::nearest(id, default()), sources.find(&path))
        else {
            continue;
        };
        let text = sources.file(file).text().unwrap_or_default();
        let start = if text.starts_with(id.as_str()) {
            Some(0)
        } else {
            text.find(&format!("\n{id}")).map(|at| at + 1)
        };
        let start = start.unwrap_or_default();
        let span = Span { file, start, end: start + id.len() };
        let message = say!("string-unused", string = *id);
        let problem = Diagnostic::new(Rule::MissingString, span, message);
        let problem = problem.help(suggest::meant(word));
        misspelt.push((id.to_string(), problem));
    }
    misspelt
}
