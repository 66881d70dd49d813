//! The words of the form.

use super::proof;
use crate::bundle::book::entity::entity;
use crate::bundle::book::readable;
use crate::strings::Argument;
use crate::words::Words;

#[derive(Clone, Copy)]
pub struct Labels<'a> {
    pub words: Words<'a>,
}

impl Labels<'_> {
    /// The id of a string of this workbook.
    pub fn id(self, id: &str) -> String {
        format!("bundle-xlsx-answers-{id}")
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

    /// What is said of a cell to write in, by what stands for it: its column, what to write, and what
    /// was wrong. The words are those of [`Labels::said_words`].
    pub fn said(id: &str, error: Option<&str>) -> [String; 3] {
        let error = error.map(|id| entity(&format!("error-{id}")));
        [
            entity(&format!("column-{id}")),
            entity(&format!("prompt-{id}")),
            error.unwrap_or_default(),
        ]
    }

    /// What these stand for, which many pieces share.
    pub fn said_words(self) -> impl Iterator<Item = (String, String)> {
        let columns = proof::COLUMNS.into_iter().filter(|id| *id != "age");
        let cells = columns.chain(["comment", "reason", "covers"]).flat_map(move |id| {
            let prompt = format!("prompt-{id}");
            [(format!("column-{id}"), self.column(id)), (prompt.clone(), self.word(&prompt))]
        });
        let errors = ["error-choice", "error-date"].map(|id| (id.to_string(), self.word(id)));
        cells.chain(errors)
    }

    /// A string with marks in the place of its arguments, for [`readable::spliced`].
    pub fn marked(self, id: &str, names: &[&str]) -> String {
        let marks = names.iter().zip('\u{1}'..);
        let marks: Vec<(&str, Argument)> =
            marks.map(|(name, mark)| (*name, Argument::Text(mark.to_string()))).collect();
        self.words.format(id, &marks)
    }
}
