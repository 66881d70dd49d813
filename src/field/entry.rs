//! How a field is filled in: what a form offers for it.

use super::record::Field;

/// What a form has for a field.
#[derive(Clone, Debug)]
pub enum Entry {
    /// A text of one line: words, an id, an address.
    Line,
    Boolean,
    Integer,
    /// A number with decimals.
    Number,
    Date,
    /// One of a set of words, with the name of the set.
    Choice(&'static str, Vec<&'static str>),
    /// A short text in each language.
    Localised,
    List(Box<Entry>),
    /// Nothing: it is written in the file itself.
    InFile,
    /// The fields of a record, with its name.
    Table(&'static str, &'static [Field]),
}

impl Entry {
    /// The fields of the record, or of those that it is a list of.
    pub fn fields(&self) -> &'static [Field] {
        match self {
            Entry::Table(_, fields) => fields,
            Entry::List(of) => of.fields(),
            _ => &[],
        }
    }
}
