//! What is described, as nodes with properties, and how JSON-LD writes it.

use crate::data::form::Texts;
use crate::field::date::Date;
use crate::json::{Object, Value};

/// The prefixes of the properties, as XML declares them.
pub const PREFIXES: [(&str, &str); 8] = [
    ("xmlns:adms", "http://www.w3.org/ns/adms#"),
    ("xmlns:dcat", "http://www.w3.org/ns/dcat#"),
    ("xmlns:dct", "http://purl.org/dc/terms/"),
    ("xmlns:foaf", "http://xmlns.com/foaf/0.1/"),
    ("xmlns:skos", "http://www.w3.org/2004/02/skos/core#"),
    ("xmlns:spdx", "http://spdx.org/rdf/terms#"),
    ("xmlns:vcard", "http://www.w3.org/2006/vcard/ns#"),
    ("xmlns:xsd", XSD),
];

pub const XSD: &str = "http://www.w3.org/2001/XMLSchema#";

/// A thing that is described.
pub struct Node {
    pub id: String,
    pub class: &'static str,
    /// In the order they are written; a property may stand several times.
    pub properties: Vec<(&'static str, Term)>,
}

/// What a property says.
pub enum Term {
    /// The absolute address of something else.
    Link(String),
    /// A text and its language.
    Text(String, String),
    Plain(String),
    Day(Date),
    Size(usize),
    Hex(String),
    /// Something that is described here alone.
    Part(Box<Node>),
}

impl Node {
    pub fn new(id: String, class: &'static str) -> Node {
        Node { id, class, properties: Vec::new() }
    }

    pub fn with(mut self, property: &'static str, term: Term) -> Node {
        self.properties.push((property, term));
        self
    }

    pub fn maybe(self, property: &'static str, term: Option<Term>) -> Node {
        match term {
            Some(term) => self.with(property, term),
            None => self,
        }
    }

    /// A text in each of its languages.
    pub fn texts(self, property: &'static str, texts: &Texts) -> Node {
        texts.0.iter().fold(self, |node, (language, text)| {
            node.with(property, Term::Text(text.clone(), language.clone()))
        })
    }
}

impl Term {
    /// The text of a literal and the type that is not plain text.
    pub fn literal(&self) -> Option<(String, &'static str)> {
        match self {
            Term::Day(day) => Some((day.to_string(), "date")),
            Term::Size(size) => Some((size.to_string(), "nonNegativeInteger")),
            Term::Hex(digits) => Some((digits.clone(), "hexBinary")),
            Term::Link(_) | Term::Text(..) | Term::Plain(_) | Term::Part(_) => None,
        }
    }
}

pub fn json_ld(nodes: &[Node]) -> Value {
    let prefixes = PREFIXES.iter().map(|(name, to)| (name.trim_start_matches("xmlns:"), *to));
    let context = prefixes.fold(Object::new(), |context, (name, to)| context.set(name, to));
    let graph: Vec<Value> = nodes.iter().map(|one| node(one).into()).collect();
    Object::new().set("@context", context).set("@graph", graph).into()
}

fn node(one: &Node) -> Object {
    let head = Object::new().set("@id", one.id.as_str()).set("@type", one.class);
    one.properties.iter().fold(head, |object, (property, own)| object.add(property, term(own)))
}

fn term(own: &Term) -> Value {
    if let Some((text, datatype)) = own.literal() {
        let datatype = format!("xsd:{datatype}");
        return Object::new().set("@value", text).set("@type", datatype).into();
    }
    match own {
        Term::Link(to) => Object::new().set("@id", to.as_str()).into(),
        Term::Text(text, language) => {
            Object::new().set("@value", text.as_str()).set("@language", language.as_str()).into()
        }
        Term::Part(part) => node(part).into(),
        Term::Plain(text) => text.as_str().into(),
        Term::Day(_) | Term::Size(_) | Term::Hex(_) => Value::Null,
    }
}
