//! How formulas name cells: `B7`, `$B$7`, `'Svar per artikel'!$B$7:$D$9`.

pub type Row = u32;
pub type Column = u16;

/// A cell that a formula in the same row refers to: the column stays, the row follows.
pub fn in_row(row: Row, column: Column) -> String {
    format!("${}{}", letters(column), row + 1)
}

/// A cell that follows the one that refers to it, in both directions.
pub fn loose(row: Row, column: Column) -> String {
    format!("{}{}", letters(column), row + 1)
}

pub fn fixed(row: Row, column: Column) -> String {
    format!("${}${}", letters(column), row + 1)
}

pub fn fixed_range(from: (Row, Column), to: (Row, Column)) -> String {
    format!("{}:{}", fixed(from.0, from.1), fixed(to.0, to.1))
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
