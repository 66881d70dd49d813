//! What search results are filtered by: each facet with its values in their order.

use super::document::{Document, Kind};
use crate::catalogue::vocabulary::{Level, RequirementType, Scope, Status};
use crate::field::text::Language;
use crate::publication::Publication;
use std::collections::BTreeMap;

pub struct Facets {
    pub list: Vec<Facet>,
}

/// One thing to filter by. A document may have several of its values.
pub struct Facet {
    pub word: &'static str,
    pub values: Vec<Value>,
    /// For each document the places of its values in the list.
    pub of: Vec<Vec<usize>>,
}

pub struct Value {
    /// As it stands in the address of a search.
    pub word: String,
    pub title: String,
    /// How deep it stands below another, for areas.
    pub depth: usize,
    /// Where it has a page of its own.
    pub href: Option<String>,
}

impl Facets {
    pub fn new(publication: &Publication, language: &Language, documents: &[Document]) -> Facets {
        let words = publication.words(language);
        let named = |prefix: &str, list: Vec<&'static str>| -> Vec<Value> {
            let value = |word: &str| value(word, words.get(&format!("{prefix}-{word}")));
            list.into_iter().map(value).collect()
        };
        let list = vec![
            facet(
                "kind",
                named("search-kind", words_of(Kind::ALL, Kind::word)),
                documents,
                |one| vec![one.kind.word().to_string()],
            ),
            facet("area", areas(publication, language), documents, |one| {
                let line = one.area.iter().flat_map(|path| path.line());
                line.map(|path| path.to_string()).collect()
            }),
            facet("level", named("level", words_of(Level::ALL, Level::word)), documents, |one| {
                of(one, |facts| vec![facts.level.word().to_string()])
            }),
            facet(
                "type",
                named("type", words_of(RequirementType::ALL, RequirementType::word)),
                documents,
                |one| of(one, |facts| vec![facts.r#type.word().to_string()]),
            ),
            facet("theme", themes(publication, language), documents, |one| {
                of(one, |facts| facts.themes.iter().map(|theme| theme.to_string()).collect())
            }),
            facet("scope", named("scope", words_of(Scope::ALL, Scope::word)), documents, |one| {
                of(one, |facts| vec![facts.scope.word().to_string()])
            }),
            facet(
                "status",
                named("status", words_of(Status::ALL, Status::word)),
                documents,
                |one| of(one, |facts| vec![facts.status.word().to_string()]),
            ),
            facet("release", releases(publication), documents, |one| {
                let all = publication.releases.all();
                of(one, |facts| {
                    let held = facts.releases.map_or(0..0, |(first, last)| first..last + 1);
                    held.map(|at| all[at].lock.name().to_string()).collect()
                })
            }),
        ];
        Facets { list }
    }
}

fn value(word: &str, title: String) -> Value {
    Value { word: word.to_string(), title, depth: 0, href: None }
}

fn words_of<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|&one| word(one)).collect()
}

fn of(
    document: &Document,
    words: impl Fn(&super::document::RequirementFacts) -> Vec<String>,
) -> Vec<String> {
    document.requirement.as_ref().map(words).unwrap_or_default()
}

fn facet(
    word: &'static str,
    values: Vec<Value>,
    documents: &[Document],
    words: impl Fn(&Document) -> Vec<String>,
) -> Facet {
    let places: BTreeMap<String, usize> =
        values.iter().enumerate().map(|(at, value)| (value.word.clone(), at)).collect();
    let of_one = |document: &Document| -> Vec<usize> {
        let mut own: Vec<usize> =
            words(document).iter().filter_map(|word| places.get(word).copied()).collect();
        own.sort_unstable();
        own
    };
    let of = documents.iter().map(of_one).collect();
    Facet { word, values, of }
}

/// The areas of the present edition, each above those within it.
fn areas(publication: &Publication, language: &Language) -> Vec<Value> {
    let catalogue = publication.catalogue(publication.current());
    let (first, is_first) =
        (publication.first_language(), language == publication.first_language());
    catalogue
        .categories
        .iter()
        .map(|(path, one)| {
            let own = one.translations.get(language);
            let shown = if is_first || own.is_some() { language } else { first };
            Value {
                word: path.to_string(),
                title: own.map_or(&one.fields.title, |own| &own.fields.title).to_string(),
                depth: path.line().len() - 1,
                href: Some(publication.root(shown).category(path).path().to_string()),
            }
        })
        .collect()
}

fn themes(publication: &Publication, language: &Language) -> Vec<Value> {
    let catalogue = publication.catalogue(publication.current());
    let first = catalogue.first_language();
    let themes = catalogue.config.fields.themes.iter();
    themes.map(|one| value(&one.id, one.title.get(language, first).to_string())).collect()
}

/// The newest first.
fn releases(publication: &Publication) -> Vec<Value> {
    let names =
        publication.releases.all().iter().rev().map(|release| release.lock.name().to_string());
    names.map(|name| value(&name, name.clone())).collect()
}
