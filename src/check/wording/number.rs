//! Numbers in a normative text are the numbers of its `values`, written as the language writes them.

use super::unit;
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Gap, Sentence, Token, TokenKind};
use crate::check::signal;
use crate::check::speech::Speech;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::text::Language;
use crate::say;
use crate::source::Span;
use std::collections::BTreeSet;

/// A number in a text, in digits with a point, and the id of its unit if one follows.
pub struct Said {
    number: String,
    unit: Option<String>,
    span: Span,
}

impl Said {
    pub fn span(&self) -> Span {
        self.span
    }

    /// Whether it is so many hundredths.
    pub fn is_share(&self) -> bool {
        matches!(self.unit.as_deref(), Some("procent" | "percent" | "%"))
    }

    pub fn is(&self, number: &str) -> bool {
        self.number == plain(number)
    }
}

/// Digits with a point and no needless zeros, so that 1,50 is 1.5.
fn plain(written: &str) -> String {
    let number = written.replace([' ', '\u{a0}', '\u{202f}'], "").replace(',', ".");
    match number.contains('.') {
        true => number.trim_end_matches('0').trim_end_matches('.').to_string(),
        false => number,
    }
}

pub fn is_number(written: &str) -> bool {
    // Most words are none, as their first letter says.
    if !written.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let mut parts = written.split([',', '.']);
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    written.split([',', '.']).count() <= 2 && parts.all(are_digits)
}

pub fn is_set_apart(token: &Token) -> bool {
    token.is_set_apart || token.kind == TokenKind::Placeholder
}

/// Two numbers with a hyphen between them: `12-16`.
fn pair(written: &str) -> Option<(&str, &str)> {
    let (low, high) = written.split_once(['-', '\u{2011}'])?;
    (is_number(low) && is_number(high)).then_some((low, high))
}

/// The numbers of a token, each with its place.
pub fn numbers<'t>(token: &'t Token) -> Vec<(&'t str, Span)> {
    if !token.form.as_bytes().first().is_some_and(u8::is_ascii_digit) {
        return Vec::new();
    }
    match pair(&token.form) {
        None if is_number(&token.form) => vec![(&token.form, token.span)],
        None => Vec::new(),
        Some((low, high)) => {
            let end = token.span.start + low.len();
            let start = token.span.end.saturating_sub(high.len()).max(end);
            vec![(low, Span { end, ..token.span }), (high, Span { start, ..token.span })]
        }
    }
}

/// The numbers of a sentence; thousands that stand apart are put together, and the lower end of a
/// range has the unit of the upper one.
pub fn said(sentence: &Sentence, units: &Units, speech: &Speech) -> Vec<Said> {
    let tokens = &sentence.tokens;
    let mut found: Vec<Said> = Vec::new();
    if !sentence.may(signal::DIGITS) {
        return found;
    }
    // How many of the last numbers wait for the unit of the next.
    let mut waiting = 0;
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        if is_set_apart(token) {
            waiting = 0;
            continue;
        }
        let mut own = numbers(token);
        if own.is_empty() {
            if !is_between(&token.form) {
                waiting = 0;
            }
            continue;
        }
        let (last, mut span) = own.pop().unwrap_or((&token.form, token.span));
        found.extend(own.into_iter().map(|(low, span)| Said {
            number: plain(low),
            unit: None,
            span,
        }));
        waiting += usize::from(last.len() < token.form.len());
        let mut written = last.to_string();
        while let Some(next) = tokens.get(at).filter(|next| {
            let is_group = next.form.split(',').next().is_some_and(|group| group.len() == 3);
            next.gap != Gap::Nothing && is_group && is_number(&next.form) && !written.contains(',')
        }) {
            written.push_str(&next.form);
            span.end = next.span.end;
            at += 1;
        }
        // In a language of commas a point before three digits parts thousands.
        if speech.has_decimal_comma && is_of_thousands(&written) {
            written = written.replace('.', "");
        }
        let unit = units.at(tokens, at).map(str::to_string);
        let lower = found.len() - waiting.min(found.len());
        if unit.is_some() {
            found[lower..].iter_mut().for_each(|one| one.unit.clone_from(&unit));
        }
        let goes_on = unit.is_none() && tokens.get(at).is_some_and(|next| is_between(&next.form));
        waiting = if goes_on { waiting + 1 } else { 0 };
        found.push(Said { number: plain(&written), unit, span });
    }
    found
}

/// “1.200”, but not “0.125”.
fn is_of_thousands(written: &str) -> bool {
    written
        .split_once('.')
        .is_some_and(|(whole, rest)| rest.len() == 3 && whole.len() <= 3 && !whole.starts_with('0'))
}

/// What stands between the ends of a range, or between numbers of one unit: "12–16", "20, 30 eller 40".
fn is_between(form: &str) -> bool {
    matches!(
        form,
        "–" | "-" | "−" | "till" | "och" | "eller" | "," | "respektive" | "to" | "and" | "or"
    )
}

/// Whether tokens spell out a symbol from their first on: `%`, `by`, `weight`.
pub fn is_spelt<'t>(tokens: impl Iterator<Item = &'t str>, joined: &str) -> bool {
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

/// The units of the register as some languages write them.
pub struct Units {
    list: Vec<Unit>,
    /// What may be stuck to a number: their symbols, and those of common units.
    pub symbols: BTreeSet<String>,
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
        // A symbol with capitals is no word: `mmHg` has no singular `mm`.
        let has_capitals = symbol.chars().skip(1).any(char::is_uppercase);
        let symbol = symbol.to_lowercase();
        let length = symbol.chars().count();
        if has_capitals || length < 4 || !symbol.chars().all(char::is_alphabetic) {
            return Form::Signs(symbol.split_whitespace().collect());
        }
        let without = |count: usize| symbol.chars().take(length - count).collect::<String>();
        Form::Word { shorter: [without(1), without(2)], whole: symbol }
    }
}

fn is_word(title: &str) -> bool {
    title.chars().count() >= 4 && title.chars().all(char::is_alphabetic)
}

/// A symbol, and with the sign or the word for hundredths where it has the other.
fn spellings(symbol: &str) -> Vec<String> {
    let small = symbol.to_lowercase();
    let mut all = vec![symbol.to_string()];
    match small.strip_suffix("procent") {
        Some("") => all.push("%".to_string()),
        Some(of) => all.push(format!("{of}-%")),
        None if small == "%" => all.extend(["procent", "per cent"].map(str::to_string)),
        None if small.contains('%') => all.push(small.replace('%', "per cent")),
        None => all.extend(small.contains("per cent").then(|| small.replace("per cent", "%"))),
    }
    all
}

impl Units {
    pub fn of(context: &Context, languages: &[Language]) -> Units {
        let first = context.catalogue.first_language();
        let units = context.catalogue.registers.units.values();
        let units = units.flat_map(|unit| {
            languages.iter().map(move |language| {
                let symbol = unit.symbol.value.get(language, first);
                (&unit.id.value, symbol, unit.title.value.get(language, first))
            })
        });
        let registered = units.clone().map(|(_, symbol, _)| symbol.to_lowercase());
        let symbols = registered.chain(unit::GLUED.iter().map(|unit| unit.to_string())).collect();
        let list = units.flat_map(|(id, symbol, title)| {
            let unit = move |form: String| Unit {
                id: id.to_string(),
                length: form.len(),
                form: Form::of(&form),
            };
            // "25 kilogram" is 25 kg too, where the title is one word.
            let title = Some(title).filter(|title| is_word(title) && *title != symbol);
            let all = spellings(symbol).into_iter().chain(title.map(str::to_string));
            all.map(unit)
        });
        Units { list: list.collect(), symbols }
    }

    /// The unit whose symbol the tokens from `at` on spell out.
    pub fn at(&self, tokens: &[Token], at: usize) -> Option<&str> {
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
        let message = say!("number-unlisted", number = &said.number, unit = unit);
        found.push(Diagnostic::new(Rule::UnlistedNumber, said.span, message).help(say!(
            "number-unlisted-help",
            number = &said.number,
            unit = unit
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
        let language = judged.language.to_string();
        let message = say!("value-unsaid", number = number, language = language);
        found.push(
            Diagnostic::new(Rule::UnsaidValue, span, message).help(say!("value-unsaid-help")),
        );
    }
}

/// The head of the document that holds the text.
fn head(judged: &NormativeText) -> Span {
    let translated = judged.one.translations.get(judged.language).filter(|_| !judged.is_source);
    translated.map_or(judged.one.origin.head, |own| own.origin.head)
}
