//! Values as they were written, each with its place. What library read them is not known here.

use crate::source::Span;

#[derive(Clone, Debug)]
pub struct Raw {
    pub span: Span,
    pub kind: RawKind,
}

#[derive(Clone, Debug)]
pub enum RawKind {
    String(String),
    Integer(String),
    Float(String),
    Boolean(bool),
    /// Year, month, day.
    Date(u16, u8, u8),
    /// A date with a time, or a time alone.
    Time,
    Array(Vec<Raw>),
    Table(RawTable),
}

impl Raw {
    /// What this is, for a message.
    pub fn described(&self) -> &'static str {
        match self.kind {
            RawKind::String(_) => "a string",
            RawKind::Integer(_) => "a whole number",
            RawKind::Float(_) => "a decimal number",
            RawKind::Boolean(_) => "true or false",
            RawKind::Date(..) => "a date",
            RawKind::Time => "a date with a time",
            RawKind::Array(_) => "a list",
            RawKind::Table(_) => "a table",
        }
    }
}

/// The entries of a table, in the order they were written.
#[derive(Clone, Debug, Default)]
pub struct RawTable {
    pub entries: Vec<RawEntry>,
}

#[derive(Clone, Debug)]
pub struct RawEntry {
    pub key: String,
    pub key_span: Span,
    pub value: Raw,
}
