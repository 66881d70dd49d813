//! Where a problem stands, in lines and columns.

use super::{Diagnostic, Place, line_and_column};
use crate::source::Sources;
use serde::Serialize;

/// Lines and columns count from one, columns in characters; the end is the first position after it.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Position {
    pub line: usize,
    pub column: usize,
    pub end_line: usize,
    pub end_column: usize,
}

impl Position {
    /// Nothing for a problem with a whole path.
    pub fn of(diagnostic: &Diagnostic, sources: &Sources) -> Option<Position> {
        let span = match diagnostic.place {
            Place::Span(span) => span,
            Place::Position(_, line, column) => {
                return Some(Position { line, column, end_line: line, end_column: column });
            }
            Place::Path(_) => return None,
        };
        let text = sources.file(span.file).text().unwrap_or_default();
        let (line, column) = line_and_column(text, span.start);
        let (end_line, end_column) = line_and_column(text, span.end);
        Some(Position { line, column, end_line, end_column })
    }
}
