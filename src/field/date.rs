//! Calendar dates.

use super::entry::Entry;
use super::raw::{Raw, RawKind};
use super::schema;
use super::value::{Value, wrong_type};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::json::Object;
use crate::say;
use std::fmt;

/// A day that exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day that a text means, if it is year, month and day in that order.
    fn loose(text: &str) -> Option<Date> {
        let mut parts = text.trim().split(['-', '/', '.']);
        let year = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
        let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        parts.next().is_none().then(|| Date::new(year, month, day)).flatten()
    }

    /// A day as ISO 8601 writes it, and in no other way.
    pub fn exact(text: &str) -> Option<Date> {
        Date::loose(text).filter(|day| day.to_string() == text)
    }

    pub fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        let leap = year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400);
        let days = match month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            1..=12 => 31,
            _ => return None,
        };
        (1..=days).contains(&day).then_some(Date { year, month, day })
    }

    pub fn year(self) -> u16 {
        self.year
    }

    pub fn month(self) -> u8 {
        self.month
    }

    pub fn day(self) -> u8 {
        self.day
    }

    /// How many days there are from the day before the last of 1899, as spreadsheets count.
    pub fn in_spreadsheets(self) -> i64 {
        // The year begins in March, so that a leap day is its last.
        let (year, month) = (i64::from(self.year), i64::from(self.month));
        let (year, month) = if month < 3 { (year - 1, month + 9) } else { (year, month - 3) };
        let days = 365 * year + year / 4 - year / 100 + year / 400 + (153 * month + 2) / 5;
        days + i64::from(self.day) - 693_900
    }

    /// The same day of the next year; the last of February after a leap day.
    pub fn a_year_later(self) -> Date {
        let year = self.year.saturating_add(1);
        Date::new(year, self.month, self.day).unwrap_or(Date { year, day: 28, ..self })
    }
}

/// As ISO 8601 writes it, which is also the Swedish form.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Value for Date {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let RawKind::Date(year, month, day) = raw.kind else {
            let wanted = wrong_type(raw, say!("type-date"));
            let problem = match &raw.kind {
                RawKind::String(text) => Diagnostic::new(
                    Rule::MalformedDate,
                    raw.span,
                    say!("date-in-quotes", text = text),
                ),
                _ => wanted,
            };
            let problem = problem.help(say!("date-in-quotes-help"));
            let meant = match &raw.kind {
                RawKind::String(text) => Date::loose(text),
                _ => None,
            };
            found.push(match meant {
                Some(date) => problem.mend(raw.span, date.to_string()),
                None => problem,
            });
            return None;
        };
        let date = Date::new(year, month, day);
        if date.is_none() {
            let day = format!("{year:04}-{month:02}-{day:02}");
            let message = say!("date-does-not-exist", day = day);
            found.push(
                Diagnostic::new(Rule::MalformedDate, raw.span, message).help(say!("date-help")),
            );
        }
        date
    }

    fn stand_in() -> Self {
        Date { year: 1970, month: 1, day: 1 }
    }

    fn entry() -> Entry {
        Entry::Date
    }

    /// JSON has no days; editors see them as strings.
    fn schema() -> Object {
        schema::of_type("string").set("format", "date")
    }
}
