//! Decimal numbers, kept as they were written: 0.10 is not 0.1 in a requirement.

use super::entry::Entry;
use super::raw::{Raw, RawKind};
use super::schema;
use super::value::{Value, wrong_type};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::json::Object;
use crate::say;
use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

/// A number in decimal digits, with a point, and at most 30 characters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decimal {
    digits: String,
}

/// The text is not a plain decimal number.
#[derive(Debug, PartialEq, Eq)]
pub struct NotDecimal;

impl FromStr for Decimal {
    type Err = NotDecimal;

    fn from_str(written: &str) -> Result<Decimal, NotDecimal> {
        let unsigned = written.strip_prefix('-').unwrap_or(written);
        let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
        if written.len() <= 30 && are_digits(whole) && are_digits(fraction) {
            Ok(Decimal { digits: written.to_string() })
        } else {
            Err(NotDecimal)
        }
    }
}

impl Decimal {
    /// With the sign that a language puts between whole and fraction.
    pub fn with_separator(&self, separator: &str) -> String {
        self.digits.replace('.', separator)
    }
}

impl Decimal {
    /// Which of two numbers is the greater; none where they have too many digits to tell.
    pub fn compare(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.scaled()?.cmp(&other.scaled()?))
    }

    /// The number in units of ten to the power of minus twelve.
    fn scaled(&self) -> Option<i128> {
        let (whole, fraction) = self.digits.split_once('.').unwrap_or((&self.digits, ""));
        let fraction = fraction.trim_end_matches('0');
        if fraction.len() > 12 || whole.len() > 20 {
            return None;
        }
        format!("{whole}{fraction:0<12}").parse().ok()
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.digits)
    }
}

impl Value for Decimal {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let (RawKind::Integer(written) | RawKind::Float(written)) = &raw.kind else {
            let problem = wrong_type(raw, say!("type-number"));
            found.push(problem.help(say!("decimal-unquoted-help")));
            return None;
        };
        let number = written.replace('_', "").trim_start_matches('+').parse().ok();
        if number.is_none() {
            let message = say!("decimal-malformed", text = written);
            found.push(
                Diagnostic::new(Rule::MalformedValue, raw.span, message)
                    .help(say!("decimal-malformed-help")),
            );
        }
        number
    }

    fn stand_in() -> Self {
        Decimal { digits: "0".to_string() }
    }

    fn entry() -> Entry {
        Entry::Number
    }

    fn schema() -> Object {
        schema::of_type("number")
    }
}
