//! `krav bundle`: documents of selected requirements.

#![expect(
    clippy::disallowed_methods,
    reason = "a file that someone may have worked on is not written over"
)]

use super::arguments::Bundle;
use super::build;
use super::exit::Exit;
use super::terminal::Terminal;
use crate::address;
use crate::bundle::format::{FORMATS, Failure, Format, Made, Other, Others, Request};
use crate::bundle::gather;
use crate::bundle::library;
use crate::bundle::outline::{Outline, Placeholder};
use crate::bundle::selection::{Chosen, Filled, Selection, Subject, holding};
use crate::catalogue::id::{CategoryPath, RequirementId, Version};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::diagnostic::suggest;
use crate::field::text::{Language, PlaceholderKey, Slug};
use crate::output::lay;
use crate::publication::{Edition, Publication};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Why nothing was made, and what to do.
struct Refusal {
    message: String,
    help: String,
}

type Answer<T> = Result<T, Refusal>;

fn refuse<T>(message: impl Into<String>, help: impl Into<String>) -> Answer<T> {
    Err(Refusal { message: message.into(), help: help.into() })
}

pub fn run(arguments: &Bundle, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let checked = match crate::check::check(crate::parse::parse(&sources), &sources) {
        Ok(checked) => checked,
        Err(found) => {
            terminal.problems(&found, &sources, super::arguments::Format::Human);
            return Exit::InputErrors;
        }
    };
    let publication = Publication::new(checked, &sources, arguments.drafts);
    match make(arguments, &publication, terminal) {
        Ok(()) => Exit::Success,
        Err(refusal) => {
            terminal.failure(&refusal.message, &refusal.help);
            Exit::CouldNotRun
        }
    }
}

fn make(arguments: &Bundle, publication: &Publication, terminal: &Terminal) -> Answer<()> {
    let formats = formats(&arguments.format)?;
    let language = language(arguments, publication)?;
    let edition = edition(arguments, publication)?;
    let mut selection = selection(arguments, publication, edition)?;
    selection.filled = filled(arguments, publication, &selection)?;
    let outline = gather::outline(publication, &selection, language);
    let desk = Desk { arguments, publication, selection: &selection, outline: &outline, language };
    let mut files = BTreeMap::new();
    for format in formats {
        let name = format.file_name(publication, &selection, language);
        match desk.make(format) {
            Ok(bytes) => files.insert(name, bytes),
            Err(failure) => {
                return refuse(
                    format!("`{name}` cannot be made: {}", failure.0),
                    "mend the template in your theme, or leave the format out",
                );
            }
        };
    }
    keep_what_differs(arguments, &files)?;
    lay::write(&arguments.output, &files, "").or_else(|error| {
        let path = error.path.display().to_string();
        refuse(
            format!("cannot write `{path}`: {}", error.error),
            "make room or mend the permissions",
        )
    })?;
    for name in files.keys() {
        terminal.say(&arguments.output.join(name).display().to_string());
    }
    tell_placeholders(&outline, terminal);
    Ok(())
}

/// Where the documents of the selection are made.
struct Desk<'a> {
    arguments: &'a Bundle,
    publication: &'a Publication,
    selection: &'a Selection,
    outline: &'a Outline,
    language: &'a Language,
}

impl Desk<'_> {
    fn make(&self, format: &Format) -> Made {
        let name = format.file_name(self.publication, self.selection, self.language);
        let page =
            self.selection.page(library::guide(self.publication, self.selection, self.language));
        (format.make)(&Request {
            publication: self.publication,
            selection: self.selection,
            outline: self.outline,
            words: self.publication.words(self.language),
            address: &address::beside(&page, &name),
            has_mark: !self.arguments.without_mark,
            others: self,
        })
    }
}

impl Others for Desk<'_> {
    fn all(&self) -> Result<Vec<Other>, Failure> {
        let others = FORMATS.iter().filter(|format| format.name != DocumentFormat::Zip);
        let one = |format: &'static Format| {
            let name = format.file_name(self.publication, self.selection, self.language);
            Ok(Other { format, name, bytes: self.make(format)? })
        };
        others.map(one).collect()
    }
}

fn formats(words: &[String]) -> Answer<Vec<&'static Format>> {
    let mut formats: Vec<&Format> = Vec::new();
    for word in words {
        let named = Format::named(word);
        if word == "pdf" && !cfg!(feature = "pdf") {
            return refuse(
                "this `krav` was built without the part that makes PDF",
                "build it again without `--no-default-features`, or use another format",
            );
        }
        if named.is_empty() {
            let known: Vec<&str> = FORMATS.iter().map(|format| format.word()).collect();
            return refuse(
                format!("there is no format `{word}`"),
                format!("use any of {}, with commas between", suggest::listed(&known)),
            );
        }
        for format in named {
            if !formats.iter().any(|one| one.name == format.name) {
                formats.push(format);
            }
        }
    }
    Ok(formats)
}

fn language<'a>(arguments: &Bundle, publication: &'a Publication) -> Answer<&'a Language> {
    let Some(wanted) = &arguments.lang else { return Ok(publication.first_language()) };
    let languages = publication.languages();
    match languages.iter().find(|one| &***one == wanted) {
        Some(language) => Ok(language),
        None => {
            let known: Vec<&str> = languages.iter().map(|one| &**one as &str).collect();
            refuse(
                format!("the catalogue is not in `{wanted}`"),
                format!("it is in {}", suggest::listed(&known)),
            )
        }
    }
}

fn edition(arguments: &Bundle, publication: &Publication) -> Answer<Edition> {
    let Some(wanted) = &arguments.release else { return Ok(publication.current()) };
    let names: Vec<String> =
        publication.releases.all().iter().map(|one| one.lock.name().to_string()).collect();
    match names.iter().position(|name| name == wanted) {
        Some(at) => Ok(Edition::Release(at)),
        None => {
            let known: Vec<&str> = names.iter().map(String::as_str).collect();
            let help = suggest::help(wanted, known);
            refuse(
                format!("there is no release `{wanted}`"),
                help.unwrap_or_else(|| {
                    "leave `--release` out: nothing is released yet".to_string()
                }),
            )
        }
    }
}

/// What was asked for, in the order in which it was, each requirement once.
fn selection(arguments: &Bundle, publication: &Publication, edition: Edition) -> Answer<Selection> {
    let mut parts = Vec::new();
    if arguments.all {
        parts.push(Selection::whole(publication, edition));
    }
    for path in &arguments.category {
        let path = category(path, publication, edition)?;
        parts.push(Selection::category(publication, edition, &path));
    }
    for id in &arguments.package {
        let package = Slug::parse(id).and_then(|id| Selection::package(publication, edition, &id));
        let Some(package) = package else {
            let packages = &publication.catalogue(edition).packages;
            let known: Vec<&str> = packages.keys().map(|id| &**id as &str).collect();
            return refuse(
                format!("there is no package `{id}`"),
                suggest::help(id, known).unwrap_or_else(|| "see `content/packages/`".to_string()),
            );
        };
        parts.push(package);
    }
    for text in &arguments.requirements {
        parts.push(requirement(text, publication, edition)?);
    }
    if parts.len() == 1 {
        return Ok(parts.remove(0));
    }
    if parts.is_empty() {
        return refuse(
            "no requirements are selected",
            "name them, as `krav bundle SAR-001@2.0`, or use `--package`, `--category` or `--all`",
        );
    }
    let mut known = BTreeSet::new();
    let chosen: Vec<Chosen> = parts.into_iter().flat_map(|part| part.chosen).collect();
    let chosen = chosen.into_iter().filter(|one| known.insert(one.id.clone())).collect();
    Ok(Selection { subject: Subject::Chosen, edition, chosen, filled: Filled::default() })
}

/// A category by its path, or by the last part of it where only one ends so.
fn category(wanted: &str, publication: &Publication, edition: Edition) -> Answer<CategoryPath> {
    let known: Vec<(String, &CategoryPath)> = publication
        .catalogue(edition)
        .categories
        .keys()
        .map(|path| (path.to_string(), path))
        .collect();
    let named: Vec<&(String, &CategoryPath)> = known
        .iter()
        .filter(|(path, _)| path == wanted || path.ends_with(&format!("/{wanted}")))
        .collect();
    match named[..] {
        [(_, path)] => Ok((*path).clone()),
        [] => {
            let words = known
                .iter()
                .flat_map(|(path, _)| [path.as_str(), path.rsplit('/').next().unwrap_or_default()]);
            let words: BTreeSet<&str> = words.collect();
            refuse(
                format!("there is no category `{wanted}`"),
                suggest::help(wanted, words)
                    .unwrap_or_else(|| "see the folders in `content/requirements/`".to_string()),
            )
        }
        _ => {
            let paths: Vec<&str> = named.iter().map(|(path, _)| path.as_str()).collect();
            refuse(
                format!("more than one category is called `{wanted}`"),
                format!("write the whole path: {}", suggest::listed(&paths)),
            )
        }
    }
}

fn requirement(text: &str, publication: &Publication, edition: Edition) -> Answer<Selection> {
    let (id, version) = match text.split_once('@') {
        Some((id, version)) => (id, Some(version)),
        None => (text, None),
    };
    let known = &publication.catalogue(edition).requirements;
    let parsed: Option<RequirementId> = id.to_uppercase().parse().ok();
    let published = |id: &RequirementId| !publication.releases.history(id).is_empty();
    let Some(id) = parsed.filter(|id| known.contains_key(id) || published(id)) else {
        let words = known.keys().map(RequirementId::as_str);
        return refuse(
            format!("there is no requirement `{id}`"),
            suggest::nearest(id, words).map_or_else(
                || "find its id with `krav search`".to_string(),
                |word| format!("did you mean `{word}`?"),
            ),
        );
    };
    let versions = || {
        let history = publication.releases.history(&id).iter();
        let versions: Vec<String> =
            history.map(|edition| format!("{id}@{}", edition.version)).collect();
        let versions: Vec<&str> = versions.iter().map(String::as_str).collect();
        format!("published are {}", suggest::listed(&versions))
    };
    let version: Version = match (version.map(str::parse), known.get(&id)) {
        (Some(Ok(version)), _) => version,
        (None, Some(one)) => one.fields.version.value,
        (Some(Err(_)), _) => {
            return refuse(
                format!("`{text}` has no version after the `@`"),
                format!("write two numbers, as `{id}@1.0`"),
            );
        }
        (None, None) => {
            return refuse(format!("`{id}` is not in that release"), versions());
        }
    };
    match holding(publication, edition, &id, version) {
        Some(edition) => Ok(Selection::requirement(&id, version, edition)),
        None => refuse(format!("`{id}@{version}` was never published"), versions()),
    }
}

/// Values for every requirement that asks for them, as `poäng=5`, or for one, as
/// `LAK-003:poäng=5`. The key may be written without its dots and rings.
fn filled(arguments: &Bundle, publication: &Publication, selection: &Selection) -> Answer<Filled> {
    let mut filled = Filled::default();
    for (name, value) in &arguments.set {
        let (id, key) = match name.split_once(':') {
            Some((id, key)) => (Some(id), key),
            None => (None, name.as_str()),
        };
        let asked = selection.requirements(publication).map(|(_, one)| one);
        let asked = asked.filter(|one| id.is_none_or(|id| one.id.as_str() == id));
        let declared: BTreeSet<&PlaceholderKey> =
            asked.flat_map(|one| &one.fields.placeholders).map(|own| &own.key.value).collect();
        let exact = declared.iter().find(|own| ****own == *key);
        let folded = || declared.iter().find(|own| plain(own) == plain(key));
        let Some(own) = exact.or_else(folded) else {
            let words = declared.iter().map(|own| &***own as &str);
            let help = match declared.is_empty() {
                true => "leave it out: there is nothing to fill in there".to_string(),
                false => suggest::help(key, words).unwrap_or_else(|| {
                    "the page of each requirement lists what to fill in".to_string()
                }),
            };
            return refuse(format!("no selected requirement has a placeholder `{name}`"), help);
        };
        if value.trim().is_empty() || value.chars().any(char::is_control) {
            return refuse(
                format!("`{name}` is filled in with nothing that can be read"),
                format!("write it in one line, as `--set {name}=5`"),
            );
        }
        let id = id.and_then(|id| id.parse().ok());
        filled.insert(id, (*own).clone(), value.trim().to_string());
    }
    Ok(filled)
}

/// A key as it is typed on a keyboard without å, ä and ö.
fn plain(key: &str) -> String {
    key.chars()
        .map(|c| match c {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            'é' => 'e',
            c => c,
        })
        .collect()
}

/// Someone may have worked on a file that was made before.
fn keep_what_differs(arguments: &Bundle, files: &BTreeMap<String, Vec<u8>>) -> Answer<()> {
    for (name, bytes) in files {
        let path = arguments.output.join(name);
        let is_other = fs::read(&path).is_ok_and(|own| own != *bytes);
        if is_other && !arguments.overwrite {
            return refuse(
                format!("`{}` is there already and differs", path.display()),
                "choose another folder with `-o`, or write over it with `--overwrite`",
            );
        }
    }
    Ok(())
}

/// What was filled in and what is left to fill in, each with the requirements it stands in.
fn tell_placeholders(outline: &Outline, terminal: &Terminal) {
    for one in &outline.filled {
        terminal.done(&format!("filled in: {} = {} ({})", one.key, one.value, one.ids.join(", ")));
    }
    let open: Vec<(&str, &Placeholder)> = outline
        .items()
        .flat_map(|item| item.placeholders.iter().map(|own| (item.cite.as_str(), own)))
        .filter(|(_, own)| own.value.is_none())
        .collect();
    for (cite, own) in open.iter().take(LISTED) {
        terminal.done(&format!("to fill in: {} ({cite}): {}", own.key, own.question));
    }
    if let Some(more @ 1..) = open.len().checked_sub(LISTED) {
        terminal.done(&format!("to fill in: {more} more, which the documents show"));
    }
}

/// How many placeholders are told one by one.
const LISTED: usize = 12;
