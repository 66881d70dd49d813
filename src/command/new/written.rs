//! Values as TOML writes them.

use crate::field::date::Date;
use crate::json::Value;

/// A text in quotes.
pub fn text(text: &str) -> String {
    Value::from(text).to_string()
}

/// A list of texts.
pub fn list<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    format!("[{}]", texts.into_iter().map(text).collect::<Vec<_>>().join(", "))
}

/// The last day of a year some years after a day.
pub fn end_of_year(day: Date, years: u16) -> String {
    format!("{}-12-31", day.year() + years)
}

/// Words to choose from, for a comment.
pub fn choices<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().collect::<Vec<_>>().join(", ")
}
