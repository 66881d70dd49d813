//! Filled-in forms read back: what suppliers answered and how auditors judged, of whom, to which text.
//!
//! A form is found out by its key ([`crate::bundle::book::key`]), which says what each cell is for and
//! repeats what was locked. A [`reading::Reading`] is what came of it.

mod audit;
pub mod carry;
pub mod compare;
pub mod data;
pub mod day;
mod form;
mod judge;
pub mod key;
mod parts;
mod proof;
pub mod published;
pub mod reading;
pub mod say;
mod table;
pub mod texts;
pub mod workbook;

use self::key::{Key, Kind};
use self::reading::Reading;
use self::workbook::Refused;

/// The largest file that is looked into.
pub const FILE: u64 = parts::FILE;

/// Reads a filled-in form.
pub fn read(file: &str, bytes: &[u8]) -> Result<Reading, Refused> {
    let book = workbook::read(bytes)?;
    let (key, own) = Key::read(&book)?;
    Ok(match key.kind {
        Kind::Answers => form::read(&book, key, own, file),
        Kind::Assessment => audit::read(&book, key, own, file),
    })
}
