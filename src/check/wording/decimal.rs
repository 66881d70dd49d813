//! The sign of decimals: a comma in Swedish, a point in English.

use super::number::{COMMON_UNITS, is_set_apart, numbers};
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Sentence, Token};
use crate::check::signal;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;

/// A decimal point in a language of commas, or a comma in front of a unit in a language of points.
pub fn check(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let (wrong, right) = if judged.speech.has_decimal_comma { ('.', ',') } else { (',', '.') };
    for sentence in judged.sentences.iter().filter(|one| one.may(signal::DIGITS)) {
        for (at, token) in sentence.tokens.iter().enumerate() {
            if is_set_apart(token) || !token.form.contains(wrong) {
                continue;
            }
            for (number, span) in numbers(token) {
                let Some((whole, rest)) = number.split_once(wrong) else { continue };
                let is_thousand = rest.len() == 3 && whole != "0";
                let has_unit = || has_unit(judged, sentence, at);
                let is_decimal = || match judged.speech.has_decimal_comma {
                    true => has_unit() || is_bare_decimal(judged, sentence, at),
                    false => has_unit(),
                };
                if (is_thousand && wrong == ',') || !is_decimal() {
                    continue;
                }
                let message = say!("decimal-sign", number = number);
                let right = if is_thousand { "\u{a0}".to_string() } else { right.to_string() };
                let meant = number.replace(wrong, &right);
                found.push(
                    Diagnostic::new(Rule::DecimalSign, span, message)
                        .help(say!("decimal-sign-help", number = &meant))
                        .mend(span, meant),
                );
            }
        }
    }
}

fn has_unit(judged: &NormativeText, sentence: &Sentence, at: usize) -> bool {
    let next = sentence.tokens.get(at + 1).map(|next| &*next.form);
    let is_common = next.is_some_and(|next| {
        COMMON_UNITS.contains(&next) || matches!(next, "%" | "‰" | "procent" | "°" | "°c")
    });
    is_common || judged.wanted.units.at(&sentence.tokens, at + 1).is_some()
}

/// Whether digits with a point are a number: not a version, a place in a text, a time of day or a
/// part of a designation, as the words before them say.
fn is_bare_decimal(judged: &NormativeText, sentence: &Sentence, at: usize) -> bool {
    let tokens = &sentence.tokens;
    if tokens[at].target.is_some() || sentence.is_heading {
        return false;
    }
    let is_number = |one: &Token| one.form.starts_with(|c: char| c.is_ascii_digit());
    let passes = |one: &&Token| {
        is_number(one)
            || matches!(&*one.form, "," | "–" | "-" | "och" | "eller" | "till" | "samt" | "(")
    };
    let before = tokens[..at].iter().rev().find(|one| !passes(one));
    let Some(before) =
        before.filter(|one| one.is_own() || one.kind == crate::check::sentence::TokenKind::Sign)
    else {
        return false;
    };
    let is_place = judged.speech.numbered.iter().any(|one| before.form.contains(one));
    // "Den 1.5" is a day.
    let is_day = &*before.form == "den";
    let is_short = is_day || matches!(&*before.form, "p" | "." | "§" | "nr" | "kl" | "v" | "r");
    // A name in front of a number has editions: "Bluetooth 5.3", "WCAG 2.1"; but "pH 4.5".
    let is_name =
        before.written.starts_with(char::is_uppercase) && !std::ptr::eq(before, &tokens[0]);
    let is_capitals = before.written.chars().filter(|c| c.is_uppercase()).count() >= 2;
    !is_place && !is_short && !is_name && !is_capitals && !is_time(tokens, at)
}

/// "Mellan 8.30 och 16.00": hours and minutes, both ends of them.
fn is_time(tokens: &[Token], at: usize) -> bool {
    let is_clock = |form: &str| {
        form.split_once('.').is_some_and(|(hour, minute)| {
            let is_of_day = hour.parse::<u32>().is_ok_and(|hour| hour <= 24);
            is_of_day && minute.len() == 2 && minute.parse::<u32>().is_ok_and(|minute| minute < 60)
        })
    };
    let form = &*tokens[at].form;
    let is_both = form.split(['-', '\u{2011}']).all(is_clock) && form.contains(['-', '\u{2011}']);
    let is_padded = is_clock(form) && form.starts_with('0') && !form.starts_with("0.");
    let near = |place: Option<usize>| {
        place.and_then(|place| tokens.get(place)).is_some_and(|one| is_clock(&one.form))
    };
    let is_range = is_clock(form) && (near(at.checked_sub(2)) || near(Some(at + 2)));
    is_both || is_padded || is_range
}
