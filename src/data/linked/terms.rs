//! The words of the linked data: the context, and the forms of links and texts.

use crate::address;
use crate::data::form::Texts;
use crate::data::shown::Shown;
use crate::field::text::Language;
use crate::json::{Object, Value};

/// Where CCCEV keeps its terms.
pub const CCCEV: &str = "http://data.europa.eu/m8g/";

/// The specification that the linked data follows.
pub const CCCEV_SPECIFICATION: &str = "https://semiceu.github.io/CCCEV/releases/2.1.0/";

/// What the prefixes stand for.
const PREFIXES: [(&str, &str); 8] = [
    ("dct", "http://purl.org/dc/terms/"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("adms", "http://www.w3.org/ns/adms#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("sh", "http://www.w3.org/ns/shacl#"),
    ("qudt", "http://qudt.org/schema/qudt/"),
    ("spdx", "http://spdx.org/rdf/terms#"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// Data with what its keys mean. It stands in each file, so that reading one fetches nothing.
/// Words without a prefix are those of CCCEV; addresses begin at the root of the site.
pub fn with_context(shown: Shown, data: Object) -> Value {
    let written = Value::from(data.clone()).to_string();
    let context = context(shown, |prefix| written.contains(prefix));
    context.with(data).into()
}

/// The context alone. Only those prefixes are told that the data use: `is_used` is asked for each
/// with the quote before it and the colon behind.
pub fn context(shown: Shown, is_used: impl Fn(&str) -> bool) -> Object {
    let by_language = |term: &str| Object::new().set("@id", term).set("@container", "@language");
    let base = format!("{}/", shown.publication.base_url().trim_end_matches('/'));
    let terms = Object::new()
        .set("identifier", "dct:identifier")
        .set("name", by_language("skos:prefLabel"))
        .set("description", by_language("dct:description"));
    let own = Value::from(terms.clone()).to_string();
    let used = PREFIXES.iter().filter(|(prefix, _)| {
        let written = format!("\"{prefix}:");
        own.contains(&written) || is_used(&written)
    });
    let context = Object::new().set("@base", base).set("@vocab", CCCEV);
    let context = used.fold(context, |context, (prefix, to)| context.set(prefix, *to));
    Object::new().set("@context", context.with(terms))
}

pub fn link(to: &str) -> Value {
    Object::new().set("@id", to).into()
}

/// A literal that is no plain text.
pub fn typed(value: String, datatype: &str) -> Value {
    Object::new().set("@value", value).set("@type", datatype).into()
}

/// The texts by language: all of them, or that of one language.
pub fn texts(texts: &Texts, only: Option<&Language>) -> Object {
    let Some(only) = only else {
        return texts
            .0
            .iter()
            .fold(Object::new(), |object, (language, text)| object.set(language, text.as_str()));
    };
    let own = texts.0.get_key_value(&**only).or_else(|| texts.0.iter().next());
    own.map_or_else(Object::new, |(language, text)| Object::new().set(language, text.as_str()))
}

/// A kind, level or theme, as the linked catalogue describes it.
pub fn concept(word: &str) -> String {
    format!("{}#{word}", address::data("katalog.jsonld").path())
}

/// The address that stands for a licence. Data portals know those of Creative Commons only as
/// they were first given, without the `s`.
pub fn licence(url: &str) -> String {
    match url.strip_prefix("https://creativecommons.org/") {
        Some(rest) => format!("http://creativecommons.org/{rest}"),
        None => url.to_string(),
    }
}
