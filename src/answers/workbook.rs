//! A workbook that someone has filled in, as cells. It may come from anyone: it is unpacked within
//! limits and looked through before the library reads it, and its cells are taken one by one, since a
//! table of all that lie between the first and the last may be larger than any memory.

use super::parts::{self, Parts};
use crate::bundle::book::place::{Row, letters};
use crate::bundle::book::readable::held;
use crate::bundle::book::{Book, Content, Given};
use crate::message::Message;
use crate::say;
use calamine::{DataRef, Reader, SheetVisible, Xlsx, XlsxError, XlsxFormulaMetadata};
use std::collections::BTreeMap;
use std::io::Cursor;

/// More cells, or more letters in them, than any form of ours can hold.
const CELLS: usize = 400_000;
const LETTERS: usize = 32_000_000;
/// How many sheets are read.
const SHEETS: usize = 100;
/// The days from the beginning of the one calendar of spreadsheets to that of the other.
const SINCE_1904: i64 = 1_462;

/// A column of a workbook of others, which may have more than ours.
pub type Column = u32;

pub struct Workbook {
    pub sheets: Vec<Sheet>,
}

pub struct Sheet {
    pub name: String,
    pub is_visible: bool,
    /// Whether its locked cells still are; none where that cannot be told.
    pub is_protected: Option<bool>,
    /// The cells with something in them.
    pub cells: BTreeMap<(Row, Column), Cell>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    pub value: Value,
    /// Whether it is counted by a formula, whose result may be missing.
    pub is_formula: bool,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A formula that no program has counted.
    Formula(String),
    Text(String),
    Number(f64),
    /// A day, as spreadsheets count them.
    Day(i64),
    Bool(bool),
    /// As in `#N/A`.
    Error(String),
}

impl Value {
    /// As people see it.
    pub fn shown(&self) -> String {
        match self {
            Value::Formula(_) => String::new(),
            Value::Text(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            Value::Day(day) => super::day::of(*day).map_or(day.to_string(), |day| day.to_string()),
            Value::Bool(is_so) => is_so.to_string(),
            Value::Error(error) => error.clone(),
        }
    }
}

impl Sheet {
    /// The text of a cell, without spaces around it; nothing where there is another value or none.
    pub fn text(&self, row: Row, column: Column) -> &str {
        match self.cells.get(&(row, column)) {
            Some(Cell { value: Value::Text(text), .. }) => text.trim(),
            _ => "",
        }
    }

    /// What is in a cell; nothing where it is empty, or holds nothing but spaces.
    pub fn filled(&self, row: Row, column: Column) -> Option<&Cell> {
        self.cells.get(&(row, column)).filter(|cell| cell.is_filled())
    }

    /// The rows with something in a column, from one on.
    pub fn rows_from(&self, first: Row) -> impl Iterator<Item = Row> {
        let rows = self.cells.range((first, 0)..).map(|((row, _), _)| *row);
        let mut last = None;
        rows.filter(move |row| last.replace(*row) != Some(*row))
    }
}

impl Cell {
    pub fn is_filled(&self) -> bool {
        match &self.value {
            Value::Text(text) => !text.trim().is_empty(),
            Value::Formula(_) => true,
            _ => true,
        }
    }
}

/// How people name a cell, as in `B7`.
pub fn named(row: Row, column: Column) -> String {
    let column = u16::try_from(column).unwrap_or(u16::MAX);
    format!("{}{}", letters(column), u64::from(row) + 1)
}

/// Why a file is not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is no workbook, or not a whole one.
    Broken(String),
    /// It holds more than a form can, and what.
    TooMuch(Message),
    /// It holds what no form does: declarations of entities, another encoding.
    Strange(Message),
    /// It has no key, so it is no form of ours, or none of a kind that can be read.
    NoKey,
    /// Its key was made by a later program.
    Later(String),
    /// Its key is not as it was written.
    KeyAltered,
}

pub fn read(bytes: &[u8]) -> Result<Workbook, Refused> {
    let parts = parts::look(bytes)?;
    let mut xlsx: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(broken)?;
    let named = xlsx.sheets_metadata().iter();
    let named: Vec<(String, bool)> =
        named.map(|own| (own.name.clone(), own.visible == SheetVisible::Visible)).collect();
    if named.len() > SHEETS {
        return Err(Refused::TooMuch(say!("answers-sheets", count = named.len())));
    }
    let mut room = Room { cells: CELLS, letters: LETTERS };
    let mut sheets = Vec::new();
    for (name, is_visible) in named {
        let cells = match cells(&mut xlsx, &name, &mut room) {
            // A sheet of another kind, as one with nothing but a chart.
            Err(Failure::NoSheet) => continue,
            Err(Failure::Refused(refused)) => return Err(refused),
            Ok(cells) => cells,
        };
        let is_protected = protection(&parts, &name);
        sheets.push(Sheet { name, is_visible, is_protected, cells });
    }
    Ok(Workbook { sheets })
}

fn protection(parts: &Parts, name: &str) -> Option<bool> {
    parts.protected.get(name).copied()
}

/// How much more may be read.
struct Room {
    cells: usize,
    letters: usize,
}

enum Failure {
    NoSheet,
    Refused(Refused),
}

fn broken(error: XlsxError) -> Refused {
    Refused::Broken(error.to_string())
}

fn cells(
    xlsx: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    room: &mut Room,
) -> Result<BTreeMap<(Row, Column), Cell>, Failure> {
    let since = if xlsx.has_1904_epoch() { SINCE_1904 } else { 0 };
    let refused = |error| match error {
        XlsxError::WorksheetNotFound(_) | XlsxError::NotAWorksheet(_) => Failure::NoSheet,
        error => Failure::Refused(broken(error)),
    };
    let mut reader = xlsx.worksheet_cells_reader(name).map_err(refused)?;
    let mut cells = BTreeMap::new();
    // Formulas that cells share are not put in each: an index among them may be of any size.
    while let Some(own) = reader.next_cell_with_formula_metadata().map_err(refused)? {
        let is_formula = own.formula.is_some();
        let value = match own.value {
            DataRef::Empty => match own.formula {
                Some(XlsxFormulaMetadata::Normal { formula }) => Value::Formula(formula),
                Some(_) => Value::Formula(String::new()),
                None => continue,
            },
            DataRef::String(text) => Value::Text(text),
            DataRef::SharedString(text) => Value::Text(text.to_string()),
            DataRef::Int(number) => Value::Number(number as f64),
            DataRef::Float(number) => Value::Number(number),
            DataRef::Bool(is_so) => Value::Bool(is_so),
            DataRef::DateTime(moment) if moment.is_datetime() => {
                Value::Day(moment.as_f64().floor() as i64 + since)
            }
            DataRef::DateTime(moment) => Value::Number(moment.as_f64()),
            DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => Value::Text(text),
            DataRef::Error(error) => Value::Error(error.to_string()),
        };
        let letters = match &value {
            Value::Text(text) | Value::Formula(text) => text.len(),
            _ => 0,
        };
        let left = room.cells.checked_sub(1).zip(room.letters.checked_sub(letters));
        let Some((left, letters)) = left else {
            let much = say!("answers-cells", cells = CELLS, letters = LETTERS);
            return Err(Failure::Refused(Refused::TooMuch(much)));
        };
        *room = Room { cells: left, letters };
        cells.insert(own.pos, Cell { value, is_formula });
    }
    Ok(cells)
}

/// A workbook that is being made, as who reads it back will find it.
pub fn of(book: &Book) -> Workbook {
    let sheets = book.sheets.iter().map(|sheet| {
        let cells = sheet.cells.iter().filter_map(|(&(row, column), own)| {
            let (value, is_formula) = match &own.content {
                Content::Empty => return None,
                Content::Number(number) => (Value::Number(*number), false),
                Content::Text(text) | Content::Link { text, .. } | Content::Within { text, .. } => {
                    (Value::Text(held(text)), false)
                }
                Content::Formula { result: Given::Text(text), .. } => {
                    (Value::Text(held(text)), true)
                }
                Content::Formula { formula, .. } => (Value::Formula(formula.clone()), true),
            };
            Some(((row, Column::from(column)), Cell { value, is_formula }))
        });
        Sheet {
            name: sheet.name.clone(),
            is_visible: !sheet.is_hidden && !sheet.is_secret,
            is_protected: Some(true),
            cells: cells.collect(),
        }
    });
    Workbook { sheets: sheets.collect() }
}
