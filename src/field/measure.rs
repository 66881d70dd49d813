//! Lengths and colours of documents.

use super::entry::Entry;
use super::raw::{Raw, RawKind};
use super::schema;
use super::value::{Value, string, wrong_type};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::json::Object;
use crate::say;

/// A length from 0 to 2,000, in the unit that its field names.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measure(pub f32);

const LARGEST: f32 = 2000.0;

impl Value for Measure {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let (RawKind::Integer(written) | RawKind::Float(written)) = &raw.kind else {
            let problem = wrong_type(raw, say!("type-number"));
            found.push(problem.help(say!("measure-unquoted-help")));
            return None;
        };
        let number = written.replace('_', "").parse().ok();
        let number = number.filter(|number| (0.0..=LARGEST).contains(number));
        if number.is_none() {
            let message = say!("measure-malformed", text = written);
            found.push(
                Diagnostic::new(Rule::MalformedValue, raw.span, message)
                    .help(say!("measure-malformed-help", most = LARGEST as usize)),
            );
        }
        number.map(Measure)
    }

    fn stand_in() -> Self {
        Measure(0.0)
    }

    fn entry() -> Entry {
        Entry::Number
    }

    fn schema() -> Object {
        schema::of_type("number").set("minimum", 0).set("maximum", LARGEST as u32)
    }
}

/// A colour as red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

impl Colour {
    fn parse(written: &str) -> Option<Colour> {
        let digits = written.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some(Colour([part(0)?, part(2)?, part(4)?]))
    }
}

impl Value for Colour {
    fn read(raw: &Raw, found: &mut Diagnostics) -> Option<Self> {
        let written = string(raw, found)?;
        let colour = Colour::parse(written);
        if colour.is_none() {
            let message = say!("colour-malformed", text = written);
            found.push(
                Diagnostic::new(Rule::MalformedValue, raw.span, message)
                    .help(say!("colour-malformed-help")),
            );
        }
        colour
    }

    fn stand_in() -> Self {
        Colour([0; 3])
    }

    fn schema() -> Object {
        schema::of_type("string").set("pattern", "^#[0-9A-Fa-f]{6}$")
    }
}
