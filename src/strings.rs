//! The words of the interface in each language, from the theme's `strings/<language>.ftl`.
//! A language is added to the product by adding such a file.

use crate::catalogue::requirement::Section;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::Language;
use crate::source::{FileId, Sources, Span};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use std::collections::{BTreeMap, BTreeSet};

/// Every string of every language of the catalogue.
pub struct Strings {
    bundles: BTreeMap<Language, FluentBundle<FluentResource>>,
}

/// A value that a string can show.
#[derive(Clone, Debug)]
pub enum Argument {
    Text(String),
    Number(i64),
}

/// What went wrong when a string was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoString(pub String);

impl Strings {
    /// Reads the strings of the default theme, and over them those of the catalogue's own.
    /// Every string that one language has, the others must have too.
    pub fn load(
        sources: &Sources,
        theme: &str,
        languages: &[Language],
        found: &mut Diagnostics,
    ) -> Strings {
        let mut bundles = BTreeMap::new();
        let mut ids: BTreeMap<&Language, (FileId, BTreeSet<String>)> = BTreeMap::new();
        for language in languages {
            let mut bundle = new_bundle(language);
            let mut files = folders(theme)
                .into_iter()
                .filter_map(|folder| sources.find(&format!("{folder}{}.ftl", &**language)))
                .peekable();
            match files.peek() {
                Some(&first) => {
                    let known = files.flat_map(|file| read(sources, file, &mut bundle, found));
                    ids.insert(language, (first, known.collect()));
                }
                None => found.push(no_file(theme, language)),
            }
            bundles.insert(language.clone(), bundle);
        }
        report_missing(&ids, found);
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
        let pattern = bundle
            .get_message(id)
            .and_then(|message| message.value())
            .ok_or_else(|| NoString(format!("there is no string `{id}`")))?;
        let mut values = FluentArgs::new();
        for (name, argument) in arguments {
            values.set(
                *name,
                match argument {
                    Argument::Text(text) => FluentValue::from(text.as_str()),
                    Argument::Number(number) => FluentValue::from(*number),
                },
            );
        }
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors);
        match errors.first() {
            Some(error) => Err(NoString(format!("the string `{id}` cannot be shown: {error}"))),
            None => Ok(text.into_owned()),
        }
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

fn folders(theme: &str) -> BTreeSet<String> {
    // `default` first: the catalogue's own theme is laid over it.
    let mut folders = BTreeSet::from(["themes/default/strings/".to_string()]);
    if theme != "default" {
        folders.insert(format!("themes/{theme}/strings/"));
    }
    folders
}

fn new_bundle(language: &Language) -> FluentBundle<FluentResource> {
    let locale = language.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![locale]);
    bundle.set_use_isolating(false);
    bundle
}

fn no_file(theme: &str, language: &Language) -> Diagnostic {
    let path = format!("themes/{theme}/strings/{}.ftl", &**language);
    let message = format!("the interface has no words for the language `{}`", &**language);
    Diagnostic::of_path(Rule::BrokenStrings, path, message)
        .help("copy `themes/default/strings/sv.ftl` there and translate it")
}

/// Adds one file to a bundle and returns the ids in it.
fn read(
    sources: &Sources,
    file: FileId,
    bundle: &mut FluentBundle<FluentResource>,
    found: &mut Diagnostics,
) -> Vec<String> {
    let text = sources.file(file).text().unwrap_or_default();
    let resource = match FluentResource::try_new(text.to_string()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let span = Span { file, start: error.pos.start, end: error.pos.end };
                let message = format!("the strings file cannot be read: {}", error.kind);
                found.push(
                    Diagnostic::new(Rule::BrokenStrings, span, message)
                        .help("a string is written `name = words`"),
                );
            }
            resource
        }
    };
    bundle.add_resource_overriding(resource);
    // An id stands at the start of its line, as Fluent's grammar demands.
    text.lines()
        .filter_map(|line| line.split_once('=').map(|(id, _)| id.trim_end()))
        .filter(|id| id.starts_with(|c: char| c.is_ascii_alphabetic()))
        .filter(|id| id.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_'))
        .map(str::to_string)
        .collect()
}

fn report_missing(ids: &BTreeMap<&Language, (FileId, BTreeSet<String>)>, found: &mut Diagnostics) {
    let all: BTreeSet<&String> = ids.values().flat_map(|(_, known)| known).collect();
    for (language, (file, known)) in ids {
        let missing: Vec<&str> =
            all.iter().filter(|id| !known.contains(**id)).map(|id| id.as_str()).collect();
        if !missing.is_empty() {
            let message = format!("`{}` has no string {}", &***language, suggest::listed(&missing));
            found.push(
                Diagnostic::of_file(Rule::MissingString, *file, message)
                    .help("add a line `name = words` for each"),
            );
        }
    }
}
