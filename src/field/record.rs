//! Tables with a fixed set of fields.

use super::raw::{Raw, RawEntry, RawKind};
use super::value::{Value, wrong_type};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::source::Span;

/// One field of a record, as its documentation and messages know it.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub is_required: bool,
    pub about: &'static str,
    /// The Rust type as written, from which the form is told in the reference.
    pub form: &'static str,
}

/// A type made from a table; see [`record!`](crate::record).
pub trait Record: Sized {
    const FIELDS: &'static [Field];

    /// Reads every field and reports every problem. Fields that are missing or wrong
    /// are stood in for; `is_sound` then says false.
    fn assemble(fields: &mut FieldReader) -> Self;
}

/// Reads the fields of one table and remembers which keys were asked for.
pub struct FieldReader<'a> {
    entries: &'a [RawEntry],
    span: Span,
    found: &'a mut Diagnostics,
    is_sound: bool,
}

impl<'a> FieldReader<'a> {
    pub fn required<T: Value>(&mut self, name: &'static str) -> T {
        let Some(entry) = self.entry(name) else {
            self.is_sound = false;
            let message = format!("missing field `{}`", key(name));
            self.found.push(
                Diagnostic::new(Rule::MissingField, self.span, message)
                    .help(format!("add `{} = …`", key(name))),
            );
            return T::stand_in();
        };
        let value = self.value::<T>(entry);
        if self.is_sound && value.is_blank() {
            let message = format!("field `{}` is empty", key(name));
            self.found.push(Diagnostic::new(Rule::MissingField, entry.value.span, message));
        }
        value
    }

    pub fn optional<T: Value>(&mut self, name: &'static str) -> T {
        match self.entry(name) {
            Some(entry) => self.value(entry),
            None => T::stand_in(),
        }
    }

    /// Where the table stands.
    pub fn span(&self) -> Span {
        self.span
    }

    fn value<T: Value>(&mut self, entry: &RawEntry) -> T {
        T::read(&entry.value, self.found).unwrap_or_else(|| {
            self.is_sound = false;
            T::stand_in()
        })
    }

    fn entry(&self, name: &str) -> Option<&'a RawEntry> {
        self.entries.iter().find(|entry| entry.key == key(name))
    }
}

/// A field's key in a file: its Rust name without the raw mark.
pub fn key(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// What reading a table gave.
pub struct Assembled<T> {
    pub record: T,
    /// Whether every field was there and well formed.
    pub is_sound: bool,
}

/// Reads a table whose entries are at hand, as front matter is.
pub fn assemble<T: Record>(
    entries: &[RawEntry],
    span: Span,
    found: &mut Diagnostics,
) -> Assembled<T> {
    report_unknown_keys::<T>(entries, found);
    let mut fields = FieldReader { entries, span, found, is_sound: true };
    let record = T::assemble(&mut fields);
    Assembled { record, is_sound: fields.is_sound }
}

/// Reads a table that is the value of a field. Used by the macro.
pub fn read<T: Record>(raw: &Raw, found: &mut Diagnostics) -> Option<T> {
    let RawKind::Table(table) = &raw.kind else {
        let names: Vec<&str> = T::FIELDS.iter().map(|field| key(field.name)).collect();
        found.push(
            wrong_type(raw, "a table")
                .help(format!("it has the fields {}", suggest::listed(&names))),
        );
        return None;
    };
    Some(assemble(&table.entries, raw.span, found).record)
}

fn report_unknown_keys<T: Record>(entries: &[RawEntry], found: &mut Diagnostics) {
    let known = || T::FIELDS.iter().map(|field| key(field.name));
    for entry in entries.iter().filter(|entry| !known().any(|name| name == entry.key)) {
        let message = format!("unknown key `{}`", entry.key);
        found.push(
            Diagnostic::new(Rule::UnknownKey, entry.key_span, message)
                .help_if(suggest::help(&entry.key, known())),
        );
    }
}

/// A struct that is read from a table. Each field is `required` or `optional`; what is
/// left out and optional is empty. The doc comments are the reference for authors.
#[macro_export]
macro_rules! record {
    (
        $(#[doc = $about:literal])*
        pub struct $name:ident {
            $( $(#[doc = $field_about:literal])* $need:ident $field:ident: $type:ty, )*
        }
    ) => {
        $(#[doc = $about])*
        #[derive(Clone, Debug)]
        pub struct $name {
            $( $(#[doc = $field_about])* pub $field: $type, )*
            /// Where the table stands; none in what was not read from a file.
            pub place: Option<$crate::source::Span>,
        }

        impl $crate::field::record::Record for $name {
            const FIELDS: &'static [$crate::field::record::Field] = &[
                $( $crate::field::record::Field {
                    name: stringify!($field),
                    is_required: $crate::record!(@ $need),
                    about: concat!($($field_about),*),
                    form: stringify!($type),
                }, )*
            ];

            fn assemble(fields: &mut $crate::field::record::FieldReader) -> Self {
                $( let $field = fields.$need::<$type>(stringify!($field)); )*
                $name { $($field,)* place: Some(fields.span()) }
            }
        }

        impl $crate::field::value::Value for $name {
            fn read(
                raw: &$crate::field::raw::Raw,
                found: &mut $crate::diagnostic::Diagnostics,
            ) -> Option<Self> {
                $crate::field::record::read(raw, found)
            }

            fn stand_in() -> Self {
                $( let $field = <$type as $crate::field::value::Value>::stand_in(); )*
                $name { $($field,)* place: None }
            }
        }
    };
    (@ required) => { true };
    (@ optional) => { false };
}
