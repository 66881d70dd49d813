//! TOML text to raw values with their places. All syntax errors are found at once.

use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::raw::{Raw, RawEntry, RawKind, RawTable};
use crate::source::{FileId, Span};
use std::ops::Range;
use toml::de::{DeTable, DeValue};

/// Reads a document that begins at `offset` in its file. None if it has syntax errors: what
/// could be recovered would only give rise to further messages about the same mistake.
pub fn read(text: &str, file: FileId, offset: usize, found: &mut Diagnostics) -> Option<RawTable> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let place = Placed { file, offset };
    let mut last_line = None;
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        let line = text[..text.floor_char_boundary(span.start)].matches('\n').count();
        if last_line.replace(line) == Some(line) {
            continue;
        }
        let message = error.message().lines().next().unwrap_or("not TOML").to_lowercase();
        let rule = if message.starts_with("invalid date") {
            Rule::MalformedDate
        } else {
            Rule::TomlSyntax
        };
        found.push(Diagnostic::new(rule, place.span(span), &*message).help(help(&message)));
    }
    errors.is_empty().then(|| place.table(table.into_inner()))
}

fn help(message: &str) -> &'static str {
    if message.contains("duplicate key") {
        "keep one of the two"
    } else if message.contains("invalid date") {
        "write a day that exists, as `2026-01-31`"
    } else if message.contains("string, expected") {
        "close the text with the same quotes that it begins with"
    } else if message.contains("must be quoted") {
        "put text in double quotes: `\"…\"`"
    } else {
        "a line is `key = value`; text stands in double quotes, dates and numbers do not"
    }
}

struct Placed {
    file: FileId,
    offset: usize,
}

impl Placed {
    fn span(&self, range: Range<usize>) -> Span {
        Span { file: self.file, start: self.offset + range.start, end: self.offset + range.end }
    }

    fn table(&self, table: DeTable) -> RawTable {
        let mut entries: Vec<RawEntry> = table
            .into_iter()
            .map(|(key, value)| RawEntry {
                key_span: self.span(key.span()),
                key: key.into_inner().into_owned(),
                value: self.value(value.span(), value.into_inner()),
            })
            .collect();
        entries.sort_by_key(|entry| entry.key_span);
        RawTable { entries }
    }

    fn value(&self, range: Range<usize>, value: DeValue) -> Raw {
        let kind = match value {
            DeValue::String(text) => RawKind::String(text.into_owned()),
            DeValue::Integer(number) => RawKind::Integer(number.to_string()),
            DeValue::Float(number) => RawKind::Float(number.as_str().to_string()),
            DeValue::Boolean(value) => RawKind::Boolean(value),
            DeValue::Datetime(moment) => match (moment.date, moment.time) {
                (Some(date), None) => RawKind::Date(date.year, date.month, date.day),
                _ => RawKind::Time,
            },
            DeValue::Array(items) => RawKind::Array(
                items.into_iter().map(|item| self.value(item.span(), item.into_inner())).collect(),
            ),
            DeValue::Table(table) => RawKind::Table(self.table(table)),
        };
        Raw { span: self.span(range), kind }
    }
}
