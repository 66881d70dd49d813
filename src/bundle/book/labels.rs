//! The words of a workbook.

use super::entity::entity;
use super::readable;
use crate::phrasebook::Argument;
use crate::words::Words;

#[derive(Clone, Copy)]
pub struct Labels<'a> {
    pub words: Words<'a>,
    /// The workbook in the ids of its strings.
    pub kind: &'static str,
}

impl Labels<'_> {
    /// The id of a string of this workbook.
    pub fn id(self, id: &str) -> String {
        format!("bundle-xlsx-{}-{id}", self.kind)
    }

    pub fn word(self, id: &str) -> String {
        self.words.get(&self.id(id))
    }

    /// A word in a formula.
    pub fn quoted(self, id: &str) -> String {
        readable::quoted(&self.word(id))
    }

    /// The head of a column.
    pub fn column(self, id: &str) -> String {
        self.words.get(&format!("bundle-xlsx-column-{id}"))
    }

    /// What is said of a row of a sheet to fill in: `lacks`, `done` or `optional`.
    pub fn state(self, id: &str) -> String {
        self.words.get(&format!("bundle-xlsx-{id}"))
    }

    /// The name of a sheet.
    pub fn sheet(self, id: &str) -> String {
        readable::sheet_name(&self.word(id))
    }

    /// A string with marks in the place of its arguments, for [`readable::spliced`].
    pub fn marked(self, id: &str, names: &[&str]) -> String {
        let marks = names.iter().zip('\u{1}'..);
        let marks: Vec<(&str, Argument)> =
            marks.map(|(name, mark)| (*name, Argument::Text(mark.to_string()))).collect();
        self.words.format(id, &marks)
    }

    /// A string with entities for its arguments.
    pub fn text(self, id: &str, names: &[&str]) -> String {
        let arguments: Vec<(&str, Argument)> =
            names.iter().map(|name| (*name, Argument::Text(entity(name)))).collect();
        self.words.format(id, &arguments)
    }
}
