//! The one door from raw values to typed ones.

use super::raw::{Raw, RawKind};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::source::Span;
use std::ops::Deref;

/// A type that a field can have.
pub trait Value: Sized {
    /// Reads it, or says what is wrong.
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self>;

    /// What stands in for a value that could not be read, so that the rest of the
    /// document is still checked. A catalogue that holds one is never published.
    fn stand_in() -> Self;

    /// Whether a required field with this value says nothing.
    fn is_blank(&self) -> bool {
        false
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
}

impl<T: Value> Value for Vec<T> {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        match &raw.kind {
            RawKind::Array(items) => {
                Some(items.iter().filter_map(|item| T::read(item, found)).collect())
            }
            _ => {
                let problem = wrong_type(raw, "a list");
                found.push(match raw.kind {
                    RawKind::Table(_) => {
                        problem.help("write the table's name in double brackets, `[[…]]`")
                    }
                    _ => problem.help("put it in brackets: `[…]`"),
                });
                None
            }
        }
    }

    fn stand_in() -> Self {
        Vec::new()
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
}

impl Value for u32 {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let RawKind::Integer(digits) = &raw.kind else {
            found.push(wrong_type(raw, "a whole number"));
            return None;
        };
        let number = digits.parse().ok();
        if number.is_none() {
            let message = format!("`{digits}` is not a whole number from 0 to {}", u32::MAX);
            found.push(Diagnostic::new(Rule::MalformedValue, raw.span, message));
        }
        number
    }

    fn stand_in() -> Self {
        0
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
            RawKind::Table(_) | RawKind::Array(_) => problem,
            _ => problem.help("put it in double quotes"),
        });
        return None;
    };
    Some(text)
}
