//! The fields of a document. A key that was written below a table is known as one of its own.

use crate::diagnostic::{Diagnostics, rule::Rule};
use crate::field::raw::{Raw, RawKind, RawTable};
use crate::field::record::{self, Assembled, Record, key};
use crate::say;
use crate::source::Span;

/// Reads the fields of a document whose facts begin at `head`.
pub fn read<T: Record>(table: &RawTable, head: Span, found: &mut Diagnostics) -> Assembled<T> {
    let mut own = Diagnostics::default();
    let mut read = record::assemble(&table.entries, head, &mut own);
    for (name, span) in displaced::<T>(table) {
        let is_unknown = |rule, place: Span| rule == Rule::UnknownKey && place == span;
        // Only where the table that it fell into does not know the key either.
        if !own.iter().any(|one| one.span().is_some_and(|place| is_unknown(one.rule, place))) {
            continue;
        }
        read.doubtful.push(name);
        own.retain(|one| {
            if one.span() == Some(span) {
                one.help = Some(say!("field-displaced", field = name));
            }
            one.span() != Some(head) || !record::is_missing(&one.message, name)
        });
    }
    found.extend(own);
    read
}

/// The keys in tables that are fields of the document and missing there.
fn displaced<T: Record>(table: &RawTable) -> Vec<(&'static str, Span)> {
    let is_written = |name: &str| table.entries.iter().any(|entry| entry.key == name);
    let names = T::FIELDS.iter().map(|field| key(field.name)).filter(|name| !is_written(name));
    let names: Vec<&'static str> = names.collect();
    let mut displaced = Vec::new();
    for entry in &table.entries {
        below(&entry.value, &mut |key, span| {
            displaced.extend(names.iter().filter(|name| **name == key).map(|&name| (name, span)));
        });
    }
    displaced
}

fn below(raw: &Raw, see: &mut impl FnMut(&str, Span)) {
    match &raw.kind {
        RawKind::Table(table) => {
            for entry in &table.entries {
                see(&entry.key, entry.key_span);
                below(&entry.value, see);
            }
        }
        RawKind::Array(items) => items.iter().for_each(|item| below(item, see)),
        _ => {}
    }
}
