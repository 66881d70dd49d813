//! How units are written: apart from their numbers, and known to the register, since a number is
//! compared with the facts only where its unit is known.

use super::number::{is_number, is_set_apart, is_spelt};
use crate::check::Context;
use crate::check::beginning::Beginnings;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Gap, Sentence};
use crate::check::signal;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::message::Message;
use crate::say;
use crate::source::Span;
use std::collections::BTreeMap;

/// Units that are written so whether a register has them or not.
pub const GLUED: &[&str] = &[
    "mg/kg", "g/kg", "µg/kg", "mg/l", "µg/l", "g/l", "kg", "mg", "µg", "ml", "cl", "mm", "cm",
    "km", "ppm", "ppb", "kwh", "mwh", "w", "kw", "db", "g/m2", "m2", "m3",
];

/// A unit that is stuck to its number.
pub fn spacing(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let symbols = &judged.wanted.units.symbols;
    for sentence in judged.sentences.iter().filter(|one| one.may(signal::DIGITS)) {
        for (at, token) in sentence.tokens.iter().enumerate() {
            let has_digits = token.form.starts_with(|c: char| c.is_ascii_digit());
            if !has_digits || is_set_apart(token) {
                continue;
            }
            let letters =
                token.form.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',' || c == '.');
            let digits = &token.form[..token.form.len() - letters.len()];
            let is_glued = !letters.is_empty() && symbols.contains(letters);
            let next = sentence.tokens.get(at + 1);
            let has_sign = judged.speech.has_decimal_comma
                && is_number(&token.form)
                && next.is_some_and(|next| {
                    next.gap == Gap::Nothing && matches!(&*next.form, "%" | "‰" | "°" | "µ")
                });
            if !is_glued && !has_sign {
                continue;
            }
            let unit = match next.filter(|_| has_sign) {
                Some(next) => next.written,
                None => letters,
            };
            let digits = if has_sign { &*token.form } else { digits };
            let message = say!("unit-spacing", written = format!("{digits}{unit}"));
            // Of a token that holds both, the digits come first.
            let space = Span { start: token.span.start + digits.len(), ..token.span };
            let space = Span { end: space.start, ..space };
            found.push(
                Diagnostic::new(Rule::UnitSpacing, token.span, message)
                    .help(say!("unit-spacing-help", written = format!("{digits} {unit}")))
                    .mend(space, "\u{a0}"),
            );
        }
    }
}

/// Names and symbols of units that everyone uses, without letters that are words too.
const COMMON: &[&str] = &[
    "kw",
    "mw",
    "gw",
    "wh",
    "kwh",
    "mwh",
    "gwh",
    "kv",
    "mv",
    "ma",
    "kn",
    "nm",
    "pa",
    "kpa",
    "mpa",
    "hz",
    "khz",
    "mhz",
    "ghz",
    "db",
    "db(a)",
    "lm",
    "lx",
    "lux",
    "cd",
    "cd/m²",
    "cd/m2",
    "lm/w",
    "kj",
    "mj",
    "°c",
    "mg",
    "kg",
    "µg",
    "ng",
    "ml",
    "cl",
    "dl",
    "mm",
    "cm",
    "dm",
    "km",
    "µm",
    "m²",
    "m³",
    "m2",
    "m3",
    "cm²",
    "dm²",
    "mg/kg",
    "g/kg",
    "µg/kg",
    "mg/l",
    "µg/l",
    "g/l",
    "g/m²",
    "g/m2",
    "kg/m³",
    "kg/m3",
    "mg/m³",
    "µg/m³",
    "w/m²",
    "kwh/m²",
    "m/s",
    "km/h",
    "l/s",
    "l/min",
    "n/mm²",
    "kn/m²",
    "ppm",
    "ppb",
    "dtex",
    "mmhg",
    "watt",
    "kilowatt",
    "megawatt",
    "kilowattimmar",
    "megawattimmar",
    "volt",
    "kilovolt",
    "milliampere",
    "newton",
    "kilonewton",
    "newtonmeter",
    "pascal",
    "kilopascal",
    "megapascal",
    "hertz",
    "kilohertz",
    "megahertz",
    "gigahertz",
    "decibel",
    "lumen",
    "candela",
    "joule",
    "kilojoule",
    "megajoule",
    "kelvin",
    "procent",
    "promille",
    "viktprocent",
    "volymprocent",
    "gram",
    "hektogram",
    "kilogram",
    "milligram",
    "mikrogram",
    "milliliter",
    "centiliter",
    "deciliter",
    "liter",
    "millimeter",
    "centimeter",
    "decimeter",
    "kilometer",
    "mikrometer",
    "kvadratmeter",
    "kubikmeter",
    "watts",
    "volts",
    "newtons",
    "pascals",
    "decibels",
    "lumens",
    "joules",
    "grams",
    "kilograms",
    "milligrams",
    "litres",
    "millilitres",
    "millimetres",
    "centimetres",
    "metres",
    "kilometres",
    "square metres",
    "cubic metres",
    "percent",
    "per cent",
    "%",
    "‰",
];

/// Symbols of one letter, which are words or parts of names too if they are written otherwise.
const LETTERS: &[&str] = &["W", "V", "g", "l", "m"];

/// The first character of a unit.
fn first(unit: &str) -> &str {
    unit.chars().next().map_or("", |c| &unit[..c.len_utf8()])
}

/// A number with a common unit that the register does not have.
pub fn unknown(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    // What a register that could not be read would have had is not known.
    if context.catalogue.unread.contains("units") {
        return;
    }
    let (common, known) = (&judged.wanted.common_units, &judged.wanted.units_of_all);
    for sentence in judged.sentences.iter().filter(|one| one.may(signal::DIGITS)) {
        for (at, token) in sentence.tokens.iter().enumerate() {
            if is_set_apart(token) || !is_number(&token.form) {
                continue;
            }
            let Some((unit, span)) = common.at(sentence, at + 1) else { continue };
            // A text that is not translated yet has the unit as another language writes it.
            if known.at(&sentence.tokens, at + 1).is_some() {
                continue;
            }
            let text = context.sources.file(span.file).text();
            let written = text.and_then(|text| text.get(span.start..span.end)).unwrap_or(unit);
            let message = say!("unit-unknown", unit = written);
            found.push(
                Diagnostic::new(Rule::UnknownUnit, span, message).help(say!("unit-unknown-help")),
            );
        }
    }
}

/// Tells of each unknown unit once, where it comes first, since the register is where it is corrected.
/// What was found is sorted.
pub fn once(found: &mut Diagnostics) {
    let unknown = found.iter().filter(|one| one.rule == Rule::UnknownUnit);
    let mut places: BTreeMap<Message, usize> = BTreeMap::new();
    unknown.for_each(|one| *places.entry(one.message.clone()).or_default() += 1);
    found.retain(|one| {
        if one.rule != Rule::UnknownUnit {
            return true;
        }
        let count = places.remove(&one.message);
        let others = count.filter(|&count| count > 1).map(|count| count - 1);
        one.label = others.map(|count| say!("unit-elsewhere", count = count));
        count.is_some()
    });
}

/// The common units, by how they begin.
pub struct CommonUnits {
    list: Vec<Common>,
    by_first: Beginnings<usize>,
}

struct Common {
    written: &'static str,
    /// Without the spaces between its words.
    joined: String,
}

impl CommonUnits {
    pub fn all() -> CommonUnits {
        let of = |written: &&'static str| Common { written, joined: written.replace(' ', "") };
        let list: Vec<Common> = COMMON.iter().map(of).collect();
        let mut by_first = Beginnings::new();
        // A token may be no more than the first sign of a unit.
        list.iter().enumerate().for_each(|(at, one)| by_first.add(first(&one.joined), at));
        CommonUnits { list, by_first }
    }

    /// The longest common unit that the tokens from `at` on spell out, as it is written.
    fn at<'t>(&self, sentence: &'t Sentence, at: usize) -> Option<(&'t str, Span)> {
        let rest = sentence.tokens.get(at..).unwrap_or_default();
        let first = rest.first().filter(|first| !is_set_apart(first))?;
        let own = self.by_first.of(&first.form).iter().map(|at| &self.list[*at]);
        let is_said = |one: &&Common| is_spelt(rest.iter().map(|one| &*one.form), &one.joined);
        let longest = own.filter(is_said);
        let Some(longest) = longest.max_by_key(|one| one.written.len()) else {
            let next = rest.get(1);
            let goes_on = next.is_some_and(|next| next.gap == Gap::Nothing && next.form == "/");
            let is_letter = LETTERS.contains(&first.written) && !goes_on;
            return is_letter.then_some((first.written, first.span));
        };
        let mut length = 0;
        let own = rest.iter().take_while(|one| {
            let is_own = length < longest.joined.len();
            length += one.form.len();
            is_own
        });
        let end = own.last().map_or(first.span.end, |last| last.span.end);
        Some((longest.written, Span { end, ..first.span }))
    }
}
