//! Tables with a fixed set of fields.

use super::entry::Entry;
use super::raw::{Raw, RawEntry, RawKind};
use super::value::{Shape, Value, wrong_type};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::json::Object;
use crate::message::Message;
use crate::say;
use crate::source::Span;

/// One field of a record, as its documentation and messages know it.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub is_required: bool,
    pub about: &'static str,
    /// The Rust type as written, from which the form is told in the reference.
    pub form: &'static str,
    /// What a form has for it.
    pub entry: fn() -> Entry,
    /// The JSON Schema of its value.
    pub schema: fn() -> Object,
}

/// A type made from a table; see [`record!`](crate::record).
pub trait Record: Sized {
    const NAME: &'static str;
    const ABOUT: &'static str;
    const FIELDS: &'static [Field];

    /// Reads every field and reports every problem. Fields that are missing or wrong
    /// are stood in for; `doubtful` then names them.
    fn assemble(fields: &mut FieldReader) -> Self;
}

/// Reads the fields of one table and remembers which of them cannot be relied on.
pub struct FieldReader<'a> {
    entries: &'a [RawEntry],
    span: Span,
    found: &'a mut Diagnostics,
    /// Fields that are not there, where a key was written that is much like theirs.
    misspelt: Vec<&'static str>,
    doubtful: Vec<&'static str>,
}

impl<'a> FieldReader<'a> {
    pub fn required<T: Value>(&mut self, name: &'static str) -> T {
        let name = key(name);
        let Some(entry) = self.entry(name) else {
            self.doubtful.push(name);
            // A misspelt key is reported as such.
            if !self.misspelt.contains(&name) {
                self.found.push(missing(name, T::shape(), self.span));
            }
            return T::stand_in();
        };
        let before = self.found.len();
        let value = self.value::<T>(name, entry, true);
        if self.found.len() == before && value.is_blank() {
            let message = say!("field-empty", field = name);
            self.doubtful.push(name);
            self.found.push(
                Diagnostic::new(Rule::MissingField, entry.value.span, message)
                    .help(say!("field-empty-help")),
            );
        }
        value
    }

    pub fn optional<T: Value>(&mut self, name: &'static str) -> T {
        let name = key(name);
        match self.entry(name) {
            Some(entry) => self.value(name, entry, false),
            None => {
                self.doubtful.extend(self.misspelt.contains(&name).then_some(name));
                T::stand_in()
            }
        }
    }

    /// Where the table stands.
    pub fn span(&self) -> Span {
        self.span
    }

    fn value<T: Value>(&mut self, name: &'static str, entry: &RawEntry, is_required: bool) -> T {
        let before = self.found.len();
        let value = match wrong_brackets(name, &entry.value, T::shape()) {
            Some(problem) => {
                self.found.push(problem);
                None
            }
            None => T::read(&entry.value, self.found),
        };
        self.found.after(before).for_each(|one| advise(one, &entry.value, is_required));
        // What is wrong inside a table makes the table doubtful too.
        if self.found.len() > before {
            self.doubtful.push(name);
        }
        value.unwrap_or_else(T::stand_in)
    }

    fn entry(&self, name: &str) -> Option<&'a RawEntry> {
        self.entries.iter().find(|entry| entry.key == name)
    }
}

/// Whether an empty text may also be left out, which only those know who know the field.
fn advise(problem: &mut Diagnostic, raw: &Raw, is_required: bool) {
    let is_open = problem.help.as_ref().is_some_and(|help| help.is("text-empty-help"));
    if !is_open {
        return;
    }
    // A list is right without an entry, and a table of languages is one text.
    let is_in_list = matches!(raw.kind, RawKind::Array(_));
    problem.help = Some(match (is_in_list, is_required) {
        (true, _) => say!("text-empty-entry-help"),
        (false, true) => say!("text-empty-required-help"),
        (false, false) => say!("text-empty-optional-help"),
    });
}

/// Reports a field that is not there.
fn missing(name: &str, shape: Shape, span: Span) -> Diagnostic {
    Diagnostic::new(Rule::MissingField, span, say!("field-missing", field = name))
        .help(shape.addition(name))
}

/// Whether it says that the field is not there.
pub fn is_missing(message: &Message, name: &str) -> bool {
    message.is("field-missing") && message.text("field") == Some(name)
}

/// The field that a message says is not there.
pub fn missing_field(message: &Message) -> Option<&str> {
    message.text("field").filter(|_| message.is("field-missing"))
}

/// A table where a list of tables is wanted, or the other way round.
fn wrong_brackets(name: &str, raw: &Raw, shape: Shape) -> Option<Diagnostic> {
    let is_table = |raw: &Raw| matches!(raw.kind, RawKind::Table(_));
    let (wanted, help) = match (shape, &raw.kind) {
        (Shape::Tables(_), RawKind::Table(_)) => {
            (say!("type-tables"), say!("write-double-brackets", name = name))
        }
        (Shape::Table(_), RawKind::Array(items)) if items.iter().all(is_table) => {
            (say!("type-one-table"), say!("write-single-brackets", name = name))
        }
        _ => return None,
    };
    Some(wrong_type(raw, wanted).help(help))
}

/// A field's key in a file: its Rust name without the raw mark.
pub fn key(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// What reading a table gave.
pub struct Assembled<T> {
    pub record: T,
    /// The fields that were missing, malformed or probably misspelt.
    pub doubtful: Vec<&'static str>,
    /// Where the value of each field that was written stands.
    pub places: Box<[(&'static str, Span)]>,
}

/// Reads a table whose entries are at hand, as front matter is.
pub fn assemble<T: Record>(
    entries: &[RawEntry],
    span: Span,
    found: &mut Diagnostics,
) -> Assembled<T> {
    let misspelt = report_unknown_keys::<T>(entries, found);
    let mut fields = FieldReader { entries, span, found, misspelt, doubtful: Vec::new() };
    let record = T::assemble(&mut fields);
    let known = T::FIELDS.iter().map(|field| key(field.name));
    let places = known.filter_map(|name| Some((name, fields.entry(name)?.value.span)));
    Assembled { record, places: places.collect(), doubtful: fields.doubtful }
}

/// Reads a table that is the value of a field. Used by the macro.
pub fn read<T: Record>(raw: &Raw, found: &mut Diagnostics) -> Option<T> {
    let RawKind::Table(table) = &raw.kind else {
        let names: Vec<&str> = T::FIELDS.iter().map(|field| key(field.name)).collect();
        found.push(
            wrong_type(raw, say!("type-table"))
                .help(say!("table-fields-help", fields = suggest::listed(&names))),
        );
        return None;
    };
    Some(assemble(&table.entries, raw.span, found).record)
}

/// Reports the keys that no field has, and returns the fields that were probably meant.
fn report_unknown_keys<T: Record>(
    entries: &[RawEntry],
    found: &mut Diagnostics,
) -> Vec<&'static str> {
    let known = || T::FIELDS.iter().map(|field| key(field.name));
    // One that must be there was more likely meant than one that need not.
    let (required, optional): (Vec<&Field>, Vec<&Field>) =
        T::FIELDS.iter().partition(|field| field.is_required);
    let is_written = |name: &str| entries.iter().any(|entry| entry.key == name);
    let mut meant = Vec::new();
    for entry in entries.iter().filter(|entry| !known().any(|name| name == entry.key)) {
        let message = say!("key-unknown", key = &entry.key);
        let nearest = suggest::nearest(&entry.key, known());
        let all = required.iter().chain(&optional).map(|field| key(field.name));
        let left: Vec<&str> = all.filter(|name| !is_written(name)).collect();
        let help = match nearest {
            Some(name) => suggest::meant(name),
            None if left.is_empty() => say!("key-unknown-help"),
            None => say!("key-unknown-left-help", fields = suggest::one_of(&left)),
        };
        found.push(Diagnostic::new(Rule::UnknownKey, entry.key_span, message).help(help));
        meant.extend(nearest.filter(|name| !is_written(name)));
    }
    meant
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
            const NAME: &'static str = stringify!($name);

            const ABOUT: &'static str = concat!($($about),*);

            const FIELDS: &'static [$crate::field::record::Field] = &[
                $( $crate::field::record::Field {
                    name: stringify!($field),
                    is_required: $crate::record!(@ $need),
                    about: concat!($($field_about),*),
                    form: stringify!($type),
                    entry: <$type as $crate::field::value::Value>::entry,
                    schema: <$type as $crate::field::value::Value>::schema,
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

            fn entry() -> $crate::field::entry::Entry {
                $crate::field::entry::Entry::Table(
                    <$name as $crate::field::record::Record>::NAME,
                    <$name as $crate::field::record::Record>::FIELDS,
                )
            }

            fn schema() -> $crate::json::Object {
                $crate::field::schema::record::<$name>()
            }

            fn shape() -> $crate::field::value::Shape {
                $crate::field::value::Shape::Table(
                    <$name as $crate::field::record::Record>::FIELDS,
                )
            }
        }
    };
    (@ required) => { true };
    (@ optional) => { false };
}
