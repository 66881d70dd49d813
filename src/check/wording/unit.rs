//! How units are written: apart from their numbers, and known to the register, since a number is
//! compared with the facts only where its unit is known.

use super::number::{Units, is_number, is_set_apart, is_spelt};
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Gap, Sentence};
use crate::check::signal;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use crate::source::Span;

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

/// A number with a common unit that the register does not have.
pub fn unknown(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    // What a register that could not be read would have had is not known.
    if context.catalogue.unread.contains("units") {
        return;
    }
    let units = &judged.wanted.units;
    for sentence in judged.sentences.iter().filter(|one| one.may(signal::DIGITS)) {
        for (at, token) in sentence.tokens.iter().enumerate() {
            if is_set_apart(token) || !is_number(&token.form) {
                continue;
            }
            let Some((unit, span)) = common(sentence, at + 1) else { continue };
            // A text that is not translated yet has the unit as another language writes it.
            let mut languages = context.catalogue.config.languages().iter();
            let is_known = |units: &Units| units.at(&sentence.tokens, at + 1).is_some();
            if is_known(units) || languages.any(|own| is_known(&Units::of(context, own))) {
                continue;
            }
            let message = say!("unit-unknown", unit = unit);
            found.push(
                Diagnostic::new(Rule::UnknownUnit, span, message).help(say!("unit-unknown-help")),
            );
        }
    }
}

/// The longest common unit that the tokens from `at` on spell out, as it is written.
fn common<'t>(sentence: &'t Sentence, at: usize) -> Option<(&'t str, Span)> {
    let rest = sentence.tokens.get(at..).unwrap_or_default();
    let first = rest.first().filter(|first| !is_set_apart(first))?;
    let joined = |unit: &&&str| {
        let unit: String = unit.split(' ').collect();
        is_spelt(rest.iter().map(|one| &*one.form), &unit)
    };
    let is_letter = || {
        let goes_on = rest.get(1).is_some_and(|next| next.gap == Gap::Nothing && next.form == "/");
        LETTERS.contains(&first.written) && !goes_on
    };
    let longest = COMMON.iter().filter(joined).max_by_key(|unit| unit.len());
    match longest {
        Some(unit) => {
            let mut length = 0;
            let own = rest.iter().take_while(|one| {
                let is_own = length < unit.split(' ').map(str::len).sum::<usize>();
                length += one.form.len();
                is_own
            });
            let end = own.last().map_or(first.span.end, |last| last.span.end);
            Some((unit, Span { end, ..first.span }))
        }
        None => is_letter().then_some((first.written, first.span)),
    }
}
