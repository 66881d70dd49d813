//! In which order the fields of a table stand, and which of them are tables below a header.

use super::data::Data;
use std::collections::BTreeMap;

/// A field of a table.
#[derive(Clone, Debug)]
pub struct Layout {
    pub name: &'static str,
    pub form: Form,
}

/// How a field is written where it is new.
#[derive(Clone, Debug)]
pub enum Form {
    /// In its line, `name = value`.
    Line,
    /// A table below its header.
    Table(Vec<Layout>),
    /// A list of tables, each below a header.
    Tables(Vec<Layout>),
}

/// The fields of the table that a field is, or of those that it is a list of.
pub fn below<'a>(layout: &'a [Layout], name: &str) -> &'a [Layout] {
    match layout.iter().find(|one| one.name == name).map(|one| &one.form) {
        Some(Form::Table(fields) | Form::Tables(fields)) => fields,
        _ => &[],
    }
}

/// Whether a value is written below a header: as the field is, and where it is unknown, in its line.
pub fn has_header(layout: &[Layout], name: &str, data: &Data) -> bool {
    match (layout.iter().find(|one| one.name == name).map(|one| &one.form), data) {
        (Some(Form::Table(_)), Data::Table(_)) => true,
        (Some(Form::Tables(_)), Data::List(items)) => {
            !items.is_empty() && items.iter().all(Data::is_table)
        }
        _ => false,
    }
}

/// The place of a field in its table. One that is not known comes after all others.
pub fn place(layout: &[Layout], name: &str) -> usize {
    layout.iter().position(|one| one.name == name).unwrap_or(layout.len())
}

/// The entries of a table in their order, each with the fields below it.
pub fn ordered<'a>(
    entries: &'a BTreeMap<String, Data>,
    layout: &'a [Layout],
) -> impl Iterator<Item = (&'a String, &'a Data, &'a [Layout])> {
    let mut sorted: Vec<_> = entries.iter().collect();
    sorted.sort_by_key(|(name, _)| place(layout, name));
    sorted.into_iter().map(|(name, data)| (name, data, below(layout, name)))
}
