//! Numbers in a normative text are the numbers of its `values`, written as the language writes them.

use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Gap, Sentence, Token, TokenKind};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::text::Language;
use crate::source::Span;
use std::collections::BTreeSet;

/// A number in a text, in digits with a point, and the id of its unit if one follows.
pub struct Said {
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
    // Most words are none, as their first letter says.
    if !written.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let mut parts = written.split([',', '.']);
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    written.split([',', '.']).count() <= 2 && parts.all(are_digits)
}

fn is_set_apart(token: &Token) -> bool {
    token.is_set_apart || token.kind == TokenKind::Placeholder
}

/// The numbers of a sentence; thousands that stand apart are put together.
pub fn said(sentence: &Sentence, units: &Units) -> Vec<Said> {
    let tokens = &sentence.tokens;
    let mut found: Vec<Said> = Vec::new();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        if is_set_apart(token) || !is_number(&token.form) {
            continue;
        }
        let mut written = token.form.to_string();
        let mut span = token.span;
        while let Some(next) = tokens.get(at).filter(|next| {
            let is_group = next.form.split(',').next().is_some_and(|group| group.len() == 3);
            next.gap != Gap::Nothing && is_group && is_number(&next.form) && !written.contains(',')
        }) {
            written.push_str(&next.form);
            span.end = next.span.end;
            at += 1;
        }
        let unit = units.at(tokens, at).map(str::to_string);
        found.push(Said { number: plain(&written), unit, span });
    }
    found
}

/// Whether tokens spell out a symbol from their first on: `%`, `by`, `weight`.
fn is_spelt<'t>(tokens: impl Iterator<Item = &'t str>, joined: &str) -> bool {
    let mut rest = joined;
    for token in tokens {
        match rest.strip_prefix(token) {
            Some("") => return true,
            Some(after) => rest = after,
            None => return false,
        }
    }
    false
}

/// The units of the register as a language writes them.
pub struct Units {
    list: Vec<Unit>,
    /// What may be stuck to a number: their symbols, and those of common units.
    symbols: BTreeSet<String>,
}

struct Unit {
    id: String,
    /// How many bytes its symbol has: of two that fit, the longer is meant.
    length: usize,
    form: Form,
}

/// The symbol of a unit, in small letters.
enum Form {
    /// A word, and what it is without its last letter and its last two: words may have endings, as
    /// in "de 24 månaderna", or stand in the singular.
    Word { whole: String, shorter: [String; 2] },
    /// Signs and short words, without the spaces between them.
    Signs(String),
}

impl Form {
    fn of(symbol: &str) -> Form {
        let symbol = symbol.to_lowercase();
        let length = symbol.chars().count();
        if length < 4 || !symbol.chars().all(char::is_alphabetic) {
            return Form::Signs(symbol.split_whitespace().collect());
        }
        let without = |count: usize| symbol.chars().take(length - count).collect::<String>();
        Form::Word { shorter: [without(1), without(2)], whole: symbol }
    }
}

impl Units {
    pub fn of(context: &Context, language: &Language) -> Units {
        let first = context.catalogue.first_language();
        let units = context.catalogue.registers.units.values();
        let units = units.map(|unit| (&unit.id.value, unit.symbol.value.get(language, first)));
        let registered = units.clone().map(|(_, symbol)| symbol.to_lowercase());
        let symbols = registered.chain(COMMON_UNITS.iter().map(|unit| unit.to_string())).collect();
        let list = units.map(|(id, symbol)| Unit {
            id: id.to_string(),
            length: symbol.len(),
            form: Form::of(symbol),
        });
        Units { list: list.collect(), symbols }
    }

    /// The unit whose symbol the tokens from `at` on spell out.
    fn at(&self, tokens: &[Token], at: usize) -> Option<&str> {
        let rest = tokens.get(at..).unwrap_or_default().iter().filter(|one| !is_set_apart(one));
        let rest = rest.map(|one| &*one.form);
        let word = rest.clone().next().unwrap_or_default();
        let fits = |unit: &&Unit| match &unit.form {
            Form::Signs(joined) => is_spelt(rest.clone(), joined),
            Form::Word { whole, shorter } => {
                let more = word.strip_prefix(whole.as_str()).map(|rest| rest.chars().count());
                more.is_some_and(|more| more <= 4) || shorter.iter().any(|one| one == word)
            }
        };
        self.list.iter().filter(fits).max_by_key(|unit| unit.length).map(|unit| unit.id.as_str())
    }
}

/// Every number of a requirement's facts with its unit.
fn listed(judged: &NormativeText) -> Vec<(String, String)> {
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
pub fn unlisted(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    if !judged.one.origin.trusts(&["values", "substances"]) {
        return;
    }
    let listed = listed(judged);
    for said in &judged.numbers {
        let Some(unit) = &said.unit else { continue };
        if listed.iter().any(|(number, own)| *number == said.number && own == unit) {
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
pub fn unsaid(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let one = judged.one;
    if !one.origin.trusts(&["values"]) || judged.sentences.is_empty() {
        return;
    }
    for value in &one.fields.values {
        let number = plain(&value.number.with_separator("."));
        let place: Option<usize> = number.parse().ok();
        let words = place.and_then(|place| judged.speech.numerals.get(place.checked_sub(1)?));
        let is_said = judged.numbers.iter().any(|one| one.number == number)
            || words.is_some_and(|words| {
                let mut own = judged.sentences.iter().flat_map(|one| one.words());
                own.any(|word| words.contains(&&*word.form))
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
fn head(judged: &NormativeText) -> Span {
    let translated = judged.one.translations.get(judged.language).filter(|_| !judged.is_source);
    translated.map_or(judged.one.origin.head, |own| own.origin.head)
}

/// A decimal point in a language of commas, or the reverse, in front of a unit.
pub fn decimals(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let (wrong, right) = if judged.speech.has_decimal_comma { ('.', ',') } else { (',', '.') };
    for sentence in &judged.sentences {
        for (at, token) in sentence.tokens.iter().enumerate() {
            if !is_number(&token.form) || !token.form.contains(wrong) {
                continue;
            }
            let is_thousand = token
                .form
                .split_once(wrong)
                .is_some_and(|(whole, rest)| rest.len() == 3 && whole != "0" && !whole.is_empty());
            let has_unit = || {
                let next = sentence.tokens.get(at + 1).map(|next| &*next.form);
                let is_common = next.is_some_and(|next| COMMON_UNITS.contains(&next));
                let sign = sentence
                    .tokens
                    .get(at + 1)
                    .is_some_and(|next| matches!(&*next.form, "%" | "‰" | "procent"));
                sign || judged.wanted.units.at(&sentence.tokens, at + 1).is_some() || is_common
            };
            if is_set_apart(token) || (is_thousand && wrong == ',') || !has_unit() {
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
pub fn spacing(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let symbols = &judged.wanted.units.symbols;
    for sentence in &judged.sentences {
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
