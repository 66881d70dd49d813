//! Filters that work as links: each value of a facet is a link to itself, and the style sheet
//! hides what does not have the value while its link is the target of the address. The script of
//! the part `requirement-filter` lets several values be chosen at once.

use super::page_context::PageContext;
use crate::catalogue::Catalogue;
use crate::catalogue::id::CategoryPath;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::{Level, RequirementType, Scope, Status};
use serde::Serialize;
use std::collections::BTreeMap;
use std::fmt::Write;

/// One way to part a list of requirements.
#[derive(Debug, Serialize)]
pub struct Facet {
    /// `area`, `type`, `level`, `scope`, `theme`, `status`.
    name: &'static str,
    title: String,
    values: Vec<Value>,
}

#[derive(Debug, Serialize)]
struct Value {
    word: String,
    title: String,
    count: usize,
    /// The id of the link, which it leads to.
    anchor: String,
}

/// The facets that part these requirements, each with the values that some of them have. Areas
/// are those below `area`, or all.
pub fn facets(
    here: &PageContext,
    requirements: &[&Requirement],
    area: Option<&CategoryPath>,
) -> Vec<Facet> {
    let words = here.words();
    let facet = |name: &'static str, all: Vec<&'static str>, has: fn(&Requirement) -> &str| {
        let value = |word: &str| Value {
            title: words.get(&format!("{name}-{word}")),
            count: requirements.iter().filter(|one| has(one) == word).count(),
            anchor: anchor(name, word),
            word: word.to_string(),
        };
        Facet { name, title: words.get(name), values: all.into_iter().map(value).collect() }
    };
    let mut facets = vec![
        areas(here, requirements, area),
        facet("type", types(), |one| one.fields.r#type.value.word()),
        facet("level", levels(), |one| one.fields.level.word()),
        facet("scope", scopes(), |one| one.fields.scope.word()),
        themes(here, requirements),
        facet("status", statuses(), |one| one.fields.status.word()),
    ];
    for facet in &mut facets {
        facet.values.retain(|value| value.count > 0);
    }
    // A facet that all share parts nothing.
    facets.retain(|facet| facet.values.len() > 1);
    facets
}

fn areas(here: &PageContext, requirements: &[&Requirement], area: Option<&CategoryPath>) -> Facet {
    let is_below =
        |path: &CategoryPath| area.is_none_or(|area| path != area && path.is_within(area));
    let mut counts: BTreeMap<CategoryPath, usize> = BTreeMap::new();
    for path in requirements.iter().flat_map(|one| one.category.line()) {
        *counts.entry(path).or_default() += 1;
    }
    let paths = here.catalogue().categories.keys().filter(|path| is_below(path));
    let values = paths.filter_map(|path| {
        let word = area_word(path);
        Some(Value {
            title: here.category(path)?.title,
            count: counts.get(path).copied().unwrap_or_default(),
            anchor: anchor("area", &word),
            word,
        })
    });
    Facet { name: "area", title: here.words().get("area"), values: values.collect() }
}

fn themes(here: &PageContext, requirements: &[&Requirement]) -> Facet {
    let topics = here.catalogue().config.fields.themes.iter();
    let values = topics.map(|topic| {
        let id = &topic.id.value;
        let has = |one: &&&Requirement| one.fields.themes.iter().any(|theme| theme.value == *id);
        Value {
            title: here.local(&topic.title),
            count: requirements.iter().filter(has).count(),
            anchor: anchor("theme", id),
            word: id.to_string(),
        }
    });
    Facet { name: "theme", title: here.words().get("theme"), values: values.collect() }
}

fn types() -> Vec<&'static str> {
    RequirementType::ALL.iter().map(|one| one.word()).collect()
}

fn levels() -> Vec<&'static str> {
    Level::ALL.iter().map(|one| one.word()).collect()
}

fn scopes() -> Vec<&'static str> {
    Scope::ALL.iter().map(|one| one.word()).collect()
}

fn statuses() -> Vec<&'static str> {
    Status::ALL.iter().map(|one| one.word()).collect()
}

/// The anchor that chooses a value, where some of these facets have it.
pub fn way<'a>(facets: &'a [Facet], name: &str, word: &str) -> Option<&'a str> {
    let own = facets.iter().filter(|facet| facet.name == name).flat_map(|facet| &facet.values);
    own.into_iter().find(|value| value.word == word).map(|value| value.anchor.as_str())
}

/// A category in anchors and attributes, where slashes would part it.
pub fn area_word(path: &CategoryPath) -> String {
    path.to_string().replace('/', "_")
}

/// Anchors of the program begin with a line, so that no heading of a text has the same.
pub fn anchor(name: &str, word: &str) -> String {
    format!("_{name}-{word}")
}

/// The rules of style that make the links filter, for every value that a catalogue can have.
pub fn rules(catalogue: &Catalogue) -> String {
    let owned = |words: Vec<&str>| words.into_iter().map(str::to_string).collect();
    let themes = &catalogue.config.fields.themes;
    let facets: [(&str, Vec<String>); 6] = [
        ("type", owned(types())),
        ("level", owned(levels())),
        ("scope", owned(scopes())),
        ("status", owned(statuses())),
        ("theme", themes.iter().map(|topic| topic.id.value.to_string()).collect()),
        ("area", catalogue.categories.keys().map(area_word).collect()),
    ];
    let mut rules = String::from("@layer parts {\n");
    for (name, words) in facets {
        for word in words {
            let anchor = anchor(name, &word);
            writeln!(
                rules,
                "main:has(#{anchor}:target) [data-{name}]:not([data-{name}~=\"{word}\"]) {{ display: none }}"
            )
            .ok();
        }
    }
    rules.push_str("}\n");
    rules
}
