//! How formulas name cells: `B7`, `$B$7`, `'Svar per artikel'!$B$7:$D$9`. A row or a column that only
//! the place of a part decides is named by an entity.

use super::entity::entity;

pub type Row = u32;
pub type Column = u16;

/// A row as it is named: by its number, or by an entity.
pub trait Line {
    fn line(&self) -> String;
}

impl Line for Row {
    fn line(&self) -> String {
        (self + 1).to_string()
    }
}

impl Line for &str {
    fn line(&self) -> String {
        entity(self)
    }
}

/// A column as it is named: by its letters, or by an entity.
pub trait Letters {
    fn letters(&self) -> String;
}

impl Letters for Column {
    fn letters(&self) -> String {
        letters(*self)
    }
}

impl Letters for &str {
    fn letters(&self) -> String {
        entity(self)
    }
}

/// A cell that a formula in the same row refers to: the column stays, the row follows.
pub fn in_row(row: impl Line, column: impl Letters) -> String {
    format!("${}{}", column.letters(), row.line())
}

/// A cell that follows the one that refers to it, in both directions.
pub fn loose(row: impl Line, column: impl Letters) -> String {
    format!("{}{}", column.letters(), row.line())
}

pub fn fixed(row: impl Line, column: impl Letters) -> String {
    format!("${}${}", column.letters(), row.line())
}

pub fn fixed_range(from: (impl Line, impl Letters), to: (impl Line, impl Letters)) -> String {
    format!("{}:{}", fixed(from.0, from.1), fixed(to.0, to.1))
}

/// A range as the cells that it is said of are named.
pub fn span(from: (impl Line, impl Letters), to: (impl Line, impl Letters)) -> String {
    format!("{}:{}", loose(from.0, from.1), loose(to.0, to.1))
}

/// The same place, seen from another sheet.
pub fn elsewhere(sheet: &str, place: &str) -> String {
    format!("'{}'!{place}", sheet.replace('\'', "''"))
}

/// A, B … Z, AA.
pub fn letters(column: Column) -> String {
    let (mut rest, mut letters) = (u32::from(column) + 1, String::new());
    while rest > 0 {
        rest -= 1;
        let letter = char::from_u32('A' as u32 + rest % 26).unwrap_or('A');
        letters.insert(0, letter);
        rest /= 26;
    }
    letters
}

/// The first and the last cell of a range such as `B7:D9`, or of a single cell.
pub fn read(range: &str) -> ((Row, Column), (Row, Column)) {
    let (from, to) = range.split_once(':').unwrap_or((range, range));
    (cell(from), cell(to))
}

fn cell(place: &str) -> (Row, Column) {
    let (mut row, mut column) = (0, 0);
    for c in place.chars() {
        match c.to_digit(10) {
            Some(digit) => row = row * 10 + digit,
            None => column = column * 26 + (c as u16).saturating_sub('A' as u16) + 1,
        }
    }
    (row.saturating_sub(1), column.saturating_sub(1))
}
