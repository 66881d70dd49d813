//! Values as they were written, each with its place. What library read them is not known here.

use crate::message::Message;
use crate::say;
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
    pub fn described(&self) -> Message {
        match self.kind {
            RawKind::String(_) => say!("type-text"),
            RawKind::Integer(_) => say!("type-whole-number"),
            RawKind::Float(_) => say!("type-decimal"),
            RawKind::Boolean(_) => say!("type-boolean"),
            RawKind::Date(..) => say!("type-date"),
            RawKind::Time => say!("type-date-and-time"),
            RawKind::Array(_) => say!("type-list"),
            RawKind::Table(_) => say!("type-table"),
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
