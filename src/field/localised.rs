//! Short texts in several languages, for files that hold all languages at once.

use super::entry::Entry;
use super::raw::{Raw, RawKind};
use super::schema;
use super::text::{Language, Line};
use super::value::{Located, Value};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::json::Object;
use crate::say;
use std::collections::BTreeMap;

/// Either one string, in the catalogue's first language, or a table of languages.
#[derive(Clone, Debug, Default)]
pub struct Localised {
    plain: Option<Line>,
    by_language: BTreeMap<Language, Located<Line>>,
}

impl Localised {
    pub fn plain(text: impl Into<String>) -> Localised {
        Localised { plain: Some(Line::new(text)), by_language: BTreeMap::new() }
    }

    /// The text in a language, if there is one. The string form belongs to the first language.
    pub fn exact(&self, language: &Language, first: &Language) -> Option<&str> {
        let own = self.by_language.get(language).map(|line| &*line.value as &str);
        own.or_else(|| self.plain.as_deref().filter(|_| language == first))
    }

    /// The text in the language, or else in the catalogue's first.
    pub fn get(&self, language: &Language, first: &Language) -> &str {
        self.exact(language, first).or_else(|| self.exact(first, first)).unwrap_or_default()
    }

    /// The languages that are written out, with their places.
    pub fn languages(&self) -> impl Iterator<Item = (&Language, &Located<Line>)> {
        self.by_language.iter()
    }

    pub fn is_plain(&self) -> bool {
        self.plain.is_some()
    }
}

impl Value for Localised {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let RawKind::Table(table) = &raw.kind else {
            let plain = Some(Line::read(raw, found)?);
            return Some(Localised { plain, by_language: BTreeMap::new() });
        };
        let mut by_language = BTreeMap::new();
        for entry in &table.entries {
            match Language::parse(&entry.key) {
                Some(language) => {
                    if let Some(line) = Located::read(&entry.value, found) {
                        by_language.insert(language, line);
                    }
                }
                None => found.push(
                    Diagnostic::new(
                        Rule::UnknownLanguage,
                        entry.key_span,
                        say!("language-malformed", text = &entry.key),
                    )
                    .help(say!("one-text-per-language-help")),
                ),
            }
        }
        Some(Localised { plain: None, by_language })
    }

    fn stand_in() -> Self {
        Localised::default()
    }

    fn entry() -> Entry {
        Entry::Localised
    }

    fn schema() -> Object {
        let by_language = schema::of_type("object")
            .set("propertyNames", Language::schema())
            .set("additionalProperties", Line::schema())
            .set("minProperties", 1);
        schema::either(Line::schema(), by_language)
    }
}
