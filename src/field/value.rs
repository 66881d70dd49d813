//! The one door from raw values to typed ones.

use super::entry::Entry;
use super::raw::{Raw, RawKind};
use super::record::{Field, key};
use super::schema;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest::listed};
use crate::json::Object;
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
    /// How the field is written, with the fields that it needs.
    pub fn written(self, name: &str) -> String {
        let needed = |fields: &[Field]| {
            let required = fields.iter().filter(|field| field.is_required);
            let names: Vec<&str> = required.map(|field| key(field.name)).collect();
            if names.is_empty() { String::new() } else { format!(" with {}", listed(&names)) }
        };
        match self {
            Shape::Plain => format!("`{name} = …`"),
            Shape::List => format!("`{name} = [\"…\"]`"),
            Shape::Table(fields) => format!("`[{name}]`{}", needed(fields)),
            Shape::Tables(fields) => format!("`[[{name}]]`{}", needed(fields)),
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
                found.push(wrong_type(raw, "a list").help("put it in brackets: `[…]`"));
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
            found.push(wrong_type(raw, "`true` or `false`").help("write it without quotes"));
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
            let help = "write digits alone, without quotes and decimals";
            found.push(wrong_type(raw, "a whole number").help(help));
            return None;
        };
        let number = digits.parse().ok();
        if number.is_none() {
            let is_negative = digits.starts_with('-');
            let (how, help) = match is_negative {
                true => ("less than 0", "write a whole number from 0"),
                false => ("too large", "write a smaller whole number"),
            };
            let message = format!("`{digits}` is {how}");
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
pub fn wrong_type(raw: &Raw, wanted: &str) -> Diagnostic {
    let message = format!("expected {wanted}, found {}", raw.described());
    Diagnostic::new(Rule::WrongType, raw.span, message)
}

/// The string behind a value, or a diagnostic.
pub fn string<'a>(raw: &'a Raw, found: &mut Diagnostics) -> Option<&'a str> {
    let RawKind::String(text) = &raw.kind else {
        let problem = wrong_type(raw, "a string");
        found.push(match raw.kind {
            RawKind::Array(_) => problem.help("write one text, in double quotes without brackets"),
            RawKind::Table(_) => problem.help("write one text, in double quotes"),
            _ => problem.help("put it in double quotes"),
        });
        return None;
    };
    Some(text)
}
