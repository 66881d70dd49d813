//! The words of the interface in the language of a page, and how it writes dates and numbers.

use crate::field::date::Date;
use crate::field::decimal::Decimal;
use crate::field::text::Language;
use crate::phrasebook::Argument;
use crate::strings::Strings;

#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub strings: &'a Strings,
    pub language: &'a Language,
}

impl Words<'_> {
    /// A string of the interface. A test holds that every id that the program uses is there.
    pub fn get(&self, id: &str) -> String {
        self.strings.get(self.language, id).unwrap_or_else(|_| id.to_string())
    }

    pub fn format(&self, id: &str, arguments: &[(&str, Argument)]) -> String {
        self.strings.format(self.language, id, arguments).unwrap_or_else(|_| id.to_string())
    }

    pub fn count(&self, id: &str, count: usize) -> String {
        self.format(id, &[("count", Argument::Number(count as i64))])
    }

    pub fn date(&self, date: Date) -> String {
        let month = self.get(&format!("month-{}", date.month()));
        self.format(
            "date",
            &[
                ("year", Argument::Text(date.year().to_string())),
                ("month", Argument::Text(month)),
                ("day", Argument::Text(date.day().to_string())),
            ],
        )
    }

    pub fn number(&self, number: &Decimal) -> String {
        number.with_separator(&self.get("decimal-separator"))
    }
}
