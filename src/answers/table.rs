//! A sheet of a form, found by what it holds: its columns by their names, its rows by what they are
//! about, wherever they have been moved. What lies elsewhere in it is listed.

use super::key::{Key, Named};
use super::reading::{Place, TellKind, Told};
use super::workbook::{Cell, Column, Sheet, Workbook};
use crate::bundle::book::key;
use crate::bundle::book::place::{self, Row};
use crate::bundle::book::readable::held;
use crate::hash::sha256;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// How far down a head is looked for, and how many cells without a place are listed.
const ROWS: Row = 60;
const LISTED: usize = 100;

pub struct Table<'a> {
    pub sheet: &'a Sheet,
    /// The sheet with texts that formulas fill in.
    lists: Option<&'a Sheet>,
    pub head: Row,
    columns: BTreeMap<String, Column>,
    /// Columns that are known without being read.
    known: BTreeSet<Column>,
    /// Rows in which something was read.
    rows: BTreeSet<Row>,
}

/// The sheets of a workbook, each used once.
pub struct Sheets<'a> {
    book: &'a Workbook,
    key: &'a Key,
    used: BTreeSet<usize>,
}

impl<'a> Sheets<'a> {
    /// `own` is the place of the key.
    pub fn new(book: &'a Workbook, key: &'a Key, own: usize) -> Sheets<'a> {
        Sheets { book, key, used: BTreeSet::from([own]) }
    }

    /// The table of the sheet with an id: where its name is, or where its columns are.
    pub fn table(&mut self, id: &str, told: &mut Vec<Told>) -> Option<Table<'a>> {
        let named = self.key.sheet(id)?;
        let free = || {
            let all = self.book.sheets.iter().enumerate();
            all.filter(|(at, _)| !self.used.contains(at))
        };
        let heads = |sheet: &Sheet| head(sheet, named);
        let by_name = free().find(|(_, own)| own.name == named.name && heads(own).is_some());
        let whole =
            |sheet: &Sheet| heads(sheet).is_some_and(|(_, count)| count == named.heads.len());
        let mut others = free().filter(|(_, own)| whole(own));
        let found = by_name.or_else(|| others.next().filter(|_| others.next().is_none()));
        let Some((at, sheet)) = found else {
            tell(told, TellKind::SheetMissing, Some(Place::sheet(&named.name)), "");
            return None;
        };
        if sheet.name != named.name {
            tell(told, TellKind::SheetRenamed, Some(Place::sheet(&sheet.name)), &named.name);
        }
        // The buyer unlocks the sheet with values to fill it in.
        if sheet.is_protected == Some(false) && id != "values" {
            tell(told, TellKind::NotProtected, Some(Place::sheet(&sheet.name)), "");
        }
        self.used.insert(at);
        let (head, _) = heads(sheet)?;
        let beside = self.key.beside.get(id).map(Vec::as_slice).unwrap_or_default();
        let lists = self.key.sheet("lists").map(|own| &own.name);
        let lists = self.book.sheets.iter().find(|own| Some(&own.name) == lists);
        Some(Table { lists, ..Table::of(sheet, head, named, beside, told) })
    }

    /// What stands in sheets that are none of ours, and whether the first says what it said.
    pub fn rest(&self, told: &mut Vec<Told>) {
        let front = self
            .key
            .sheet("front")
            .and_then(|named| self.book.sheets.iter().find(|own| own.name == named.name));
        if let Some(front) = front {
            let cells = front.cells.values().filter(|cell| !cell.is_formula);
            let texts: Vec<String> = cells.map(|cell| held(&cell.value.shown())).collect();
            let whole = sha256(key::whole(texts.iter().map(String::as_str)).as_bytes());
            if whole != self.key.fact(key::FRONT) {
                tell(told, TellKind::FrontAltered, Some(Place::sheet(&front.name)), "");
            }
        }
        let quiet =
            ["front", "lists", "summary", "values", "carried", "gone"].map(|id| self.key.sheet(id));
        for (at, sheet) in self.book.sheets.iter().enumerate() {
            if self.used.contains(&at) {
                continue;
            }
            let is_own = quiet.iter().flatten().any(|own| own.name == sheet.name);
            if is_own {
                continue;
            }
            tell(told, TellKind::SheetAdded, Some(Place::sheet(&sheet.name)), "");
            list(sheet, told, |_, _, _| false);
        }
    }
}

/// The row that names the columns, and how many of them it names: most of them.
fn head(sheet: &Sheet, named: &Named) -> Option<(Row, usize)> {
    let count = |row: Row| {
        let cells = sheet.cells.range((row, 0)..(row + 1, 0));
        let texts: BTreeSet<&str> = cells.map(|(at, _)| sheet.text(at.0, at.1)).collect();
        named.heads.iter().filter(|(_, name)| texts.contains(name.trim())).count()
    };
    let rows = sheet.rows_from(0).take_while(|row| *row < ROWS);
    let best = rows.map(|row| (row, count(row))).max_by_key(|(row, count)| (*count, ROWS - row));
    best.filter(|(_, count)| count * 2 > named.heads.len())
}

pub fn tell(told: &mut Vec<Told>, kind: TellKind, place: Option<Place>, words: &str) {
    told.push(Told { kind, place, requirement: None, words: words.to_string() });
}

impl<'a> Table<'a> {
    fn of(
        sheet: &'a Sheet,
        head: Row,
        named: &Named,
        beside: &[String],
        told: &mut Vec<Told>,
    ) -> Table<'a> {
        let cells: Vec<(Column, &str)> = sheet
            .cells
            .range((head, 0)..(head + 1, 0))
            .map(|((row, column), _)| (*column, sheet.text(*row, *column)))
            .collect();
        let mut columns = BTreeMap::new();
        let mut known = BTreeSet::new();
        for (id, name) in &named.heads {
            let mut own = cells.iter().filter(|(_, text)| *text == name.trim());
            match (own.next(), own.next()) {
                (Some((column, _)), None) => {
                    columns.insert(id.clone(), *column);
                }
                (None, _) => {
                    tell(told, TellKind::ColumnMissing, Some(Place::sheet(&sheet.name)), name);
                }
                (Some(_), Some((column, _))) => {
                    let place = Place::cell(&sheet.name, head, *column);
                    tell(told, TellKind::ColumnTwice, Some(place), name);
                }
            }
        }
        for (column, text) in &cells {
            if beside.iter().any(|own| own.trim() == *text) {
                known.insert(*column);
            }
        }
        // A column that was put between others moves those after it.
        let mut expected = 0;
        for (id, _) in &named.heads {
            let Some(&column) = columns.get(id) else {
                expected += 1;
                continue;
            };
            if column > expected {
                let place = Place::cell(&sheet.name, head, expected);
                tell(told, TellKind::ColumnAdded, Some(place), "");
            }
            expected = column + 1;
        }
        Table { sheet, lists: None, head, columns, known, rows: BTreeSet::new() }
    }

    pub fn column(&self, id: &str) -> Option<Column> {
        self.columns.get(id).copied()
    }

    /// A column that is found by something else than its name.
    pub fn know(&mut self, column: Column) {
        self.known.insert(column);
    }

    pub fn is_known(&self, column: Column) -> bool {
        self.known.contains(&column) || self.columns.values().any(|own| *own == column)
    }

    pub fn place(&self, row: Row, column: Column) -> Place {
        Place::cell(&self.sheet.name, row, column)
    }

    /// The cell of a row in a column, if there is something in it.
    pub fn cell(&self, row: Row, id: &str) -> Option<&'a Cell> {
        self.sheet.filled(row, self.column(id)?)
    }

    /// The text of a row in a column; nothing where there is another value.
    pub fn text(&self, row: Row, id: &str) -> &'a str {
        self.column(id).map_or("", |column| self.sheet.text(row, column))
    }

    /// What is in a cell, as people see it.
    pub fn shown(&self, row: Row, id: &str) -> String {
        self.cell(row, id).map(|cell| cell.value.shown().trim().to_string()).unwrap_or_default()
    }

    /// The rows below the head in which a column has a text.
    pub fn rows_with(&self, id: &str, text: &str) -> Vec<Row> {
        let rows = self.sheet.rows_from(self.head + 1);
        rows.filter(|row| self.text(*row, id) == text.trim()).collect()
    }

    /// The text that a formula begins with, before it fills in what the buyer wrote. A formula that does
    /// anything else has none.
    pub fn beginning(&self, formula: &str) -> Option<&'a str> {
        let mut rest = formula;
        while let Some(inner) = rest.strip_prefix("SUBSTITUTE(") {
            // `…,"[key]",IF(cell="","[key]",cell))`
            let inner = inner.strip_suffix("))")?;
            let (head, tail) = inner.rsplit_once(",\"[")?;
            let (key, cell) = tail.split_once("]\",")?;
            rest = head.strip_suffix(&format!(",\"[{key}]\",IF({cell}=\"\""))?;
        }
        let (sheet, place) = rest.rsplit_once('!')?;
        let lists = self.lists.filter(|own| own.name == sheet.trim_matches('\''))?;
        let ((row, column), _) = place::read(&place.replace('$', ""));
        Some(lists.text(row, column.into()))
    }

    /// Something was read in a row, so that its cells have a place.
    pub fn read(&mut self, row: Row) {
        self.rows.insert(row);
    }

    /// Lists every cell that has no place.
    pub fn rest(&self, told: &mut Vec<Told>) {
        let first = self.columns.values().min().copied().unwrap_or_default();
        let counted = ["state", "left", "age"].map(|id| self.column(id));
        list(self.sheet, told, |row, column, cell| match row.cmp(&self.head) {
            Ordering::Less => column <= first || row > 1 && self.is_known(column),
            Ordering::Equal => self.is_known(column),
            // Formulas of ours give nothing in rows that are not used.
            Ordering::Greater if cell.is_formula && counted.contains(&Some(column)) => true,
            Ordering::Greater => self.rows.contains(&row) && self.is_known(column),
        });
    }
}

/// Lists the cells that have no place in a sheet.
fn list(sheet: &Sheet, told: &mut Vec<Told>, is_placed: impl Fn(Row, Column, &Cell) -> bool) {
    let lost =
        sheet.cells.iter().filter(|(at, cell)| cell.is_filled() && !is_placed(at.0, at.1, cell));
    let lost: Vec<_> = lost.collect();
    for (at, cell) in lost.iter().take(LISTED) {
        let place = Place::cell(&sheet.name, at.0, at.1);
        tell(told, TellKind::NotPlaced, Some(place), cell.value.shown().trim());
    }
    if let Some(more @ 1..) = lost.len().checked_sub(LISTED) {
        tell(told, TellKind::NotPlaced, Some(Place::sheet(&sheet.name)), &format!("+{more}"));
    }
}
