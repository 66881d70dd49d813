//! The one door from raw values to typed ones.

use super::entry::Entry;
use super::raw::{Raw, RawKind};
use super::record::{Field, key};
use super::schema;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest::listed};
use crate::json::Object;
use crate::message::Message;
use crate::say;
use crate::source::Span;
use std::ops::Deref;

/// A type that a field can have.
pub trait Value: Sized {
    /// Reads it, or says what is wrong.
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self>;

    /// What stands in for a value that could not be read, so that the rest of the
    /// document is still checked. A catalogue that holds one is never published.
    fn stand_in() -> Self;

    /// How it is written, for help lines.
    fn shape() -> Shape {
        Shape::Plain
    }

    /// What a form has for it.
    fn entry() -> Entry {
        Entry::Line
    }

    /// The JSON Schema of what is written. It may let through what [`Value::read`] does not, where a
    /// schema cannot say all, but never refuse what is right.
    fn schema() -> Object;

    /// Whether a required field with this value says nothing.
    fn is_blank(&self) -> bool {
        false
    }
}

/// How a field is written.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// `name = …`
    Plain,
    /// `name = […]`
    List,
    /// `[name]` and its fields.
    Table(&'static [Field]),
    /// `[[name]]` and its fields, once for each entry.
    Tables(&'static [Field]),
}

impl Shape {
    /// To add the field, with the fields that it needs.
    pub fn addition(self, name: &str) -> Message {
        let needed = |fields: &[Field]| {
            let required = fields.iter().filter(|field| field.is_required);
            let names: Vec<&str> = required.map(|field| key(field.name)).collect();
            (!names.is_empty()).then(|| listed(&names))
        };
        match self {
            Shape::Plain => say!("field-add", field = name),
            Shape::List => say!("field-add-list", field = name),
            Shape::Table(fields) => match needed(fields) {
                Some(needed) => say!("field-add-table-with", field = name, needed = needed),
                None => say!("field-add-table", field = name),
            },
            Shape::Tables(fields) => match needed(fields) {
                Some(needed) => say!("field-add-tables-with", field = name, needed = needed),
                None => say!("field-add-tables", field = name),
            },
        }
    }
}

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Located<T> {
    pub value: T,
    /// None in what was not read from a file.
    pub span: Option<Span>,
}

impl<T> Deref for Located<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T: Value> Value for Located<T> {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        T::read(raw, found).map(|value| Located { value, span: Some(raw.span) })
    }

    fn stand_in() -> Self {
        Located { value: T::stand_in(), span: None }
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn entry() -> Entry {
        T::entry()
    }

    fn schema() -> Object {
        T::schema()
    }

    fn is_blank(&self) -> bool {
        self.value.is_blank()
    }
}

impl<T: Value> Value for Option<T> {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        T::read(raw, found).map(Some)
    }

    fn stand_in() -> Self {
        None
    }

    fn shape() -> Shape {
        T::shape()
    }

    fn entry() -> Entry {
        T::entry()
    }

    fn schema() -> Object {
        T::schema()
    }
}

impl<T: Value> Value for Vec<T> {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        match &raw.kind {
            RawKind::Array(items) => {
                Some(items.iter().filter_map(|item| T::read(item, found)).collect())
            }
            _ => {
                let problem = wrong_type(raw, say!("type-list"));
                found.push(problem.help(say!("write-in-brackets")));
                None
            }
        }
    }

    fn stand_in() -> Self {
        Vec::new()
    }

    fn shape() -> Shape {
        match T::shape() {
            Shape::Table(fields) => Shape::Tables(fields),
            _ => Shape::List,
        }
    }

    fn entry() -> Entry {
        Entry::List(Box::new(T::entry()))
    }

    fn schema() -> Object {
        schema::list(T::schema())
    }

    fn is_blank(&self) -> bool {
        self.is_empty()
    }
}

impl Value for bool {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let RawKind::Boolean(value) = raw.kind else {
            let problem = wrong_type(raw, say!("type-boolean"));
            found.push(problem.help(say!("write-without-quotes")));
            return None;
        };
        Some(value)
    }

    fn stand_in() -> Self {
        false
    }

    fn entry() -> Entry {
        Entry::Boolean
    }

    fn schema() -> Object {
        schema::of_type("boolean")
    }
}

impl Value for u32 {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let RawKind::Integer(digits) = &raw.kind else {
            let problem = wrong_type(raw, say!("type-whole-number"));
            found.push(problem.help(say!("write-digits")));
            return None;
        };
        let number = digits.parse().ok();
        if number.is_none() {
            let (message, help) = match digits.starts_with('-') {
                true => (say!("number-negative", number = digits), say!("number-negative-help")),
                false => (say!("number-too-large", number = digits), say!("number-too-large-help")),
            };
            found.push(Diagnostic::new(Rule::MalformedValue, raw.span, message).help(help));
        }
        number
    }

    fn stand_in() -> Self {
        0
    }

    fn entry() -> Entry {
        Entry::Integer
    }

    fn schema() -> Object {
        schema::of_type("integer").set("minimum", 0).set("maximum", u32::MAX)
    }
}

/// The diagnostic for a value of another type than its field.
pub fn wrong_type(raw: &Raw, wanted: Message) -> Diagnostic {
    let message = say!("wrong-type", wanted = wanted, found = raw.described());
    Diagnostic::new(Rule::WrongType, raw.span, message)
}

/// The string behind a value, or a diagnostic.
pub fn string<'a>(raw: &'a Raw, found: &mut Diagnostics) -> Option<&'a str> {
    let RawKind::String(text) = &raw.kind else {
        let problem = wrong_type(raw, say!("type-text"));
        found.push(match raw.kind {
            RawKind::Array(_) => problem.help(say!("write-one-text-unbracketed")),
            RawKind::Table(_) => problem.help(say!("write-one-text")),
            _ => problem.help(say!("write-in-quotes")),
        });
        return None;
    };
    Some(text)
}
