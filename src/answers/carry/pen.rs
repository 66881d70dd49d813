//! Writes in a form that is being made: in the cells that are open, and in columns beside its tables.

use crate::answers::key::Key;
use crate::answers::table::Table;
use crate::bundle::book::key;
use crate::bundle::book::place::{Column, Row, loose};
use crate::bundle::book::{Book, Cell, Content, Given, Mark, Print, Sheet, Style, Tone};
use crate::field::date::Date;
use std::collections::BTreeMap;

/// How wide the columns beside a table are: what to do, what has changed, what was answered.
const WIDTHS: [u16; 3] = [24, 60, 46];

pub struct Pen {
    book: Book,
    /// Rows that the key gets when all is written.
    facts: Vec<Vec<String>>,
    beside: BTreeMap<String, Column>,
}

impl Pen {
    pub fn new(book: Book) -> Pen {
        Pen { book, facts: Vec::new(), beside: BTreeMap::new() }
    }

    pub fn finished(mut self) -> Book {
        let facts = std::mem::take(&mut self.facts);
        if let Some(sheet) = self.book.sheets.iter_mut().find(|own| own.is_secret) {
            key::add(sheet, &facts);
        }
        self.book
    }

    /// Adds a sheet after the first, which readers know by its id.
    pub fn add(&mut self, id: &str, sheet: Sheet) {
        self.facts.push(vec![key::NAMED.to_string(), id.to_string(), sheet.name.clone()]);
        let at = 1 + self.facts.iter().filter(|own| own[0] == key::NAMED).count();
        self.book.sheets.insert((at - 1).min(self.book.sheets.len()), sheet);
    }

    /// Writes in a cell of a table, in the style that it has. A text that is no day stays out of a cell
    /// for days.
    pub fn write(&mut self, table: &Table, row: Row, id: &str, text: &str) {
        let Some(column) = table.column(id).filter(|_| !text.is_empty()) else { return };
        let content = match id {
            "issued" | "valid" | "due" | "closed" => match Date::exact(text) {
                Some(day) => Content::Number(day.in_spreadsheets() as f64),
                None => return,
            },
            _ => Content::Text(text.to_string()),
        };
        self.put(table, row, column, content);
    }

    pub fn put(&mut self, table: &Table, row: Row, column: u32, content: Content) {
        let Ok(column) = Column::try_from(column) else { return };
        let sheet = self.book.sheets.iter_mut().find(|own| own.name == table.sheet.name);
        let Some(sheet) = sheet else { return };
        match sheet.cells.get_mut(&(row, column)) {
            Some(cell) => cell.content = content,
            None => sheet.put(row, column, Style::Open, content),
        }
    }

    /// What a formula that takes in what the buyer filled in gives now.
    pub fn count(&mut self, table: &Table, row: Row, id: &str, text: String) {
        let column = table.column(id).and_then(|column| Column::try_from(column).ok());
        let sheet = self.book.sheets.iter_mut().find(|own| own.name == table.sheet.name);
        let cell = sheet.zip(column).and_then(|(sheet, at)| sheet.cells.get_mut(&(row, at)));
        if let Some(Cell { content: Content::Formula { result, .. }, .. }) = cell {
            *result = Given::Text(text);
        }
    }

    /// Opens columns beside a table, with names.
    pub fn open(&mut self, table: &Table, id: &str, names: &[String]) {
        let sheet = self.book.sheets.iter_mut().find(|own| own.name == table.sheet.name);
        let Some(sheet) = sheet else { return };
        let first = sheet.widths.len() as Column;
        // They are printed on pages of their own.
        match &mut sheet.print {
            Print::Spread(breaks) => breaks.push(first),
            Print::Pages(rows) => {
                sheet.page_rows = std::mem::take(rows);
                sheet.print = Print::Spread(vec![first]);
            }
            _ => {}
        }
        for ((name, width), column) in names.iter().zip(WIDTHS).zip(first..) {
            sheet.widths.push(width);
            sheet.text(table.head, column, Style::Head, name.as_str());
        }
        self.beside.insert(sheet.name.clone(), first);
        let mut fact = vec![key::BESIDE.to_string(), id.to_string()];
        fact.extend(names.iter().cloned());
        self.facts.push(fact);
    }

    /// Writes beside a row of a table. What is to be looked at stands out.
    pub fn beside(&mut self, table: &Table, row: Row, texts: &[&str], tone: Option<Tone>) {
        let Some(&first) = self.beside.get(&table.sheet.name) else { return };
        let sheet = self.book.sheets.iter_mut().find(|own| own.name == table.sheet.name);
        let Some(sheet) = sheet else { return };
        for (text, column) in texts.iter().zip(first..) {
            sheet.text(row, column, Style::Lead, *text);
        }
        if let Some(tone) = tone {
            let formula = format!("LEN({})>0", loose(row, first));
            sheet.marks.push(Mark { from: (row, first), to: (row, first), formula, tone });
        }
    }
}

/// The requirement of a form by its id.
pub fn asked<'a>(
    key: &'a Key,
    sheet: &str,
) -> impl Iterator<Item = &'a crate::answers::key::Asked> {
    key.requirements.iter().filter(move |own| own.sheet == sheet)
}
