//! Numbers in a normative text are the numbers of its `values`, written as the language writes them.

use crate::check::Context;
use crate::check::judged::Judged;
use crate::check::sentence::{Gap, Sentence, Token, TokenKind};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::source::Span;

/// A number in a text, in digits with a point, and the id of its unit if one follows.
struct Said {
    number: String,
    unit: Option<String>,
    span: Span,
}

/// Digits with a point and no needless zeros, so that 1,50 is 1.5.
fn plain(written: &str) -> String {
    let number = written.replace([' ', '\u{a0}', '\u{202f}'], "").replace(',', ".");
    match number.contains('.') {
        true => number.trim_end_matches('0').trim_end_matches('.').to_string(),
        false => number,
    }
}

fn is_number(written: &str) -> bool {
    let mut parts = written.split([',', '.']);
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    written.split([',', '.']).count() <= 2 && parts.all(are_digits)
}

fn is_set_apart(token: &Token) -> bool {
    token.is_set_apart || token.kind == TokenKind::Placeholder
}

/// The numbers of a sentence; thousands that stand apart are put together.
fn numbers(sentence: &Sentence, judged: &Judged, context: &Context) -> Vec<Said> {
    let tokens = &sentence.tokens;
    let mut found: Vec<Said> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        if is_set_apart(token) || !is_number(&token.form) {
            continue;
        }
        let mut written = token.form.clone();
        let mut span = token.span;
        while let Some(next) = tokens.get(at).filter(|next| {
            let is_group = next.form.split(',').next().is_some_and(|group| group.len() == 3);
            next.gap != Gap::Nothing && is_group && is_number(&next.form) && !written.contains(',')
        }) {
            written.push_str(&next.form);
            span.end = next.span.end;
            at += 1;
        }
        let unit = unit_at(tokens, at, judged, context);
        found.push(Said { number: plain(&written), unit, span });
    }
    found
}

/// Whether tokens spell out a symbol from their first on: `%`, `by`, `weight`.
fn is_spelt<'t>(tokens: impl Iterator<Item = &'t str>, symbol: &str) -> bool {
    let joined: String = symbol.split_whitespace().collect();
    let mut rest = joined.as_str();
    for token in tokens {
        match rest.strip_prefix(token) {
            Some("") => return true,
            Some(after) => rest = after,
            None => return false,
        }
    }
    false
}

/// The unit whose symbol the tokens from `at` on spell out.
fn unit_at(tokens: &[Token], at: usize, judged: &Judged, context: &Context) -> Option<String> {
    let first = context.catalogue.first_language();
    let rest = || tokens.get(at..).unwrap_or_default().iter().filter(|one| !is_set_apart(one));
    let fits = |symbol: &str| {
        let symbol = symbol.to_lowercase();
        let word = rest().next().map(|one| one.form.as_str()).unwrap_or_default();
        let length = symbol.chars().count();
        if length < 4 || !symbol.chars().all(char::is_alphabetic) {
            return is_spelt(rest().map(|one| one.form.as_str()), &symbol);
        }
        // Words may have endings, as in "de 24 månaderna", or stand in the singular.
        let without = |count: usize| symbol.chars().take(length - count).collect::<String>();
        let more = word.strip_prefix(symbol.as_str()).map(|rest| rest.chars().count());
        more.is_some_and(|more| more <= 4) || word == without(1) || word == without(2)
    };
    let units = context.catalogue.registers.units.values();
    let fitting = units.filter(|unit| fits(unit.symbol.value.get(judged.language, first)));
    let length = |unit: &&crate::catalogue::register::Unit| {
        unit.symbol.value.get(judged.language, first).len()
    };
    fitting.max_by_key(length).map(|unit| unit.id.value.to_string())
}

/// Every number of a requirement's facts with its unit.
fn listed(judged: &Judged) -> Vec<(String, String)> {
    let fields = &judged.one.fields;
    let values = fields
        .values
        .iter()
        .map(|one| (one.number.with_separator("."), one.unit.value.to_string()));
    let substances = fields.substances.iter().filter_map(|one| {
        Some((one.limit.as_ref()?.with_separator("."), one.unit.as_ref()?.value.to_string()))
    });
    values.chain(substances).map(|(number, unit)| (plain(&number), unit)).collect()
}

/// A number with a unit that the facts do not have.
pub fn unlisted(judged: &Judged, context: &Context, found: &mut Diagnostics) {
    if !judged.one.origin.trusts(&["values", "substances"]) {
        return;
    }
    let listed = listed(judged);
    for said in judged.sentences.iter().flat_map(|one| numbers(one, judged, context)) {
        let Some(unit) = said.unit else { continue };
        if listed.iter().any(|(number, own)| *number == said.number && *own == unit) {
            continue;
        }
        let message = format!("the number {} ({unit}) stands in no value", said.number);
        found.push(Diagnostic::new(Rule::UnlistedNumber, said.span, message).help(format!(
            "add `[[values]]` with `number = {}` and `unit = \"{unit}\"`, or correct the one that is meant",
            said.number
        )));
    }
}

/// A value that the text does not say.
pub fn unsaid(judged: &Judged, context: &Context, found: &mut Diagnostics) {
    let one = judged.one;
    if !one.origin.trusts(&["values"]) || judged.sentences.is_empty() {
        return;
    }
    let said: Vec<Said> =
        judged.sentences.iter().flat_map(|one| numbers(one, judged, context)).collect();
    for value in &one.fields.values {
        let number = plain(&value.number.with_separator("."));
        let place: Option<usize> = number.parse().ok();
        let words = place.and_then(|place| judged.speech.numerals.get(place.checked_sub(1)?));
        let is_said = said.iter().any(|one| one.number == number)
            || words.is_some_and(|words| {
                let mut own = judged.sentences.iter().flat_map(|one| one.words());
                own.any(|word| words.contains(&word.form.as_str()))
            });
        if is_said {
            continue;
        }
        let span = value.unit.span.filter(|_| judged.is_source);
        let span = span.unwrap_or_else(|| head(judged));
        let message =
            format!("the value {number} does not stand in the text ({})", &**judged.language);
        found.push(
            Diagnostic::new(Rule::UnsaidValue, span, message)
                .help("write it in the text, or take it out of `values`"),
        );
    }
}

/// The head of the document that holds the text.
fn head(judged: &Judged) -> Span {
    let translated = judged.one.translations.get(judged.language).filter(|_| !judged.is_source);
    translated.map_or(judged.one.origin.head, |own| own.origin.head)
}

/// A decimal point in a language of commas, or the reverse, in front of a unit.
pub fn decimals(judged: &Judged, context: &Context, found: &mut Diagnostics) {
    let (wrong, right) = if judged.speech.has_decimal_comma { ('.', ',') } else { (',', '.') };
    for sentence in &judged.sentences {
        for (at, token) in sentence.tokens.iter().enumerate() {
            let is_decimal = is_number(&token.form) && token.form.contains(wrong);
            let is_thousand = token
                .form
                .split_once(wrong)
                .is_some_and(|(whole, rest)| rest.len() == 3 && whole != "0" && !whole.is_empty());
            let has_unit = || {
                let next = sentence.tokens.get(at + 1).map(|next| next.form.as_str());
                let is_common = next.is_some_and(|next| COMMON_UNITS.contains(&next));
                let sign = sentence
                    .tokens
                    .get(at + 1)
                    .is_some_and(|next| matches!(&*next.form, "%" | "‰" | "procent"));
                sign || unit_at(&sentence.tokens, at + 1, judged, context).is_some() || is_common
            };
            if is_set_apart(token) || !is_decimal || (is_thousand && wrong == ',') || !has_unit() {
                continue;
            }
            let message = format!("`{}` is written with the sign of another language", token.form);
            let right = if is_thousand { "\u{a0}".to_string() } else { right.to_string() };
            let meant = token.form.replace(wrong, &right);
            found.push(
                Diagnostic::new(Rule::DecimalSign, token.span, message)
                    .help(format!("write {meant}"))
                    .mend(token.span, meant),
            );
        }
    }
}

/// Units that are written so whether a register has them or not.
const COMMON_UNITS: &[&str] = &[
    "mg/kg", "g/kg", "µg/kg", "mg/l", "µg/l", "g/l", "kg", "mg", "µg", "ml", "cl", "mm", "cm",
    "km", "ppm", "ppb", "kwh", "mwh", "w", "kw", "db", "g/m2", "m2", "m3",
];

/// A unit that is stuck to its number.
pub fn spacing(judged: &Judged, context: &Context, found: &mut Diagnostics) {
    let first = context.catalogue.first_language();
    let registered = context
        .catalogue
        .registers
        .units
        .values()
        .map(|unit| unit.symbol.value.get(judged.language, first).to_lowercase());
    let symbols: Vec<String> =
        registered.chain(COMMON_UNITS.iter().map(|unit| unit.to_string())).collect();
    for sentence in &judged.sentences {
        for (at, token) in sentence.tokens.iter().enumerate().filter(|(_, one)| !is_set_apart(one))
        {
            let letters =
                token.form.trim_start_matches(|c: char| c.is_ascii_digit() || c == ',' || c == '.');
            let digits = &token.form[..token.form.len() - letters.len()];
            let is_glued = !digits.is_empty()
                && !letters.is_empty()
                && symbols.iter().any(|one| one == letters);
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
                Some(next) => next.written.as_str(),
                None => letters,
            };
            let digits = if has_sign { token.form.as_str() } else { digits };
            let message = format!("`{digits}{unit}` without a space");
            // Of a token that holds both, the digits come first.
            let space = Span { start: token.span.start + digits.len(), ..token.span };
            let space = Span { end: space.start, ..space };
            found.push(
                Diagnostic::new(Rule::UnitSpacing, token.span, message)
                    .help(format!("write `{digits} {unit}` with a space at which no line breaks"))
                    .mend(space, "\u{a0}"),
            );
        }
    }
}
