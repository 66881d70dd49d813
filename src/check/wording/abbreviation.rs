//! Abbreviations that the text does not spell out, and no register knows.

use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Sentence, Token};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::text::Language;
use std::collections::BTreeSet;

pub fn check(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let explained: BTreeSet<&str> =
        judged.sentences.iter().flat_map(|one| explained(one)).collect();
    for word in judged.sentences.iter().filter(|one| !one.is_heading).flat_map(|one| one.words()) {
        let Some(short) = abbreviation(word) else { continue };
        let is_known = explained.contains(short)
            || judged.speech.known.contains(&short)
            || is_registered(short, judged);
        if is_known || word.target.is_some() || !told.insert(short) {
            continue;
        }
        let message = format!("`{short}` is not spelt out");
        found.push(Diagnostic::new(Rule::UnknownAbbreviation, word.span, message).help(format!(
            "write what it stands for before it, as in “särskilt farliga ämnen ({short})”, or add it to the glossary"
        )));
    }
}

/// The capitals that a word begins with, alone or in front of a hyphen: `PNEC-värdet`.
fn abbreviation<'a>(word: &Token<'a>) -> Option<&'a str> {
    if !word.written.starts_with(char::is_uppercase) {
        return None;
    }
    let short = word.written.split(['-', '\u{2011}', ':', '/']).next()?;
    let letters = short.chars().filter(|c| c.is_uppercase()).count();
    let is_short = letters >= 2 && short.chars().all(|c| c.is_uppercase());
    // An id of the catalogue is a name, and has its page.
    let is_id = word
        .written
        .strip_prefix(short)
        .is_some_and(|rest| rest.len() > 1 && rest.chars().skip(1).all(|c| c.is_ascii_digit()));
    (is_short && !is_id && short.chars().count() <= 8).then_some(short)
}

/// What stands alone in brackets after its words, or before brackets or a verb that explain it.
fn explained<'a>(sentence: &Sentence<'a>) -> Vec<&'a str> {
    let tokens = &sentence.tokens;
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some(short) = abbreviation(token) else { continue };
        let before = at.checked_sub(1).and_then(|at| tokens.get(at)).map(|one| &*one.form);
        let after = tokens.get(at + 1).map(|one| &*one.form);
        let is_bracketed = before == Some("(") && after == Some(")");
        let is_told =
            matches!(after, Some("(" | "är" | "står" | "betyder" | "is" | "means" | "stands"));
        let is_in_other_words = after == Some(",")
            && tokens
                .get(at + 2)
                .is_some_and(|one| matches!(&*one.form, "alltså" | "dvs" | "that"));
        if is_bracketed || is_told || is_in_other_words {
            found.push(short);
        }
    }
    found
}

/// What the registers have names for in a language, word by word, and the beginnings of ids.
pub struct Known<'a>(BTreeSet<&'a str>);

impl<'a> Known<'a> {
    pub fn of(context: &Context<'a>, language: &Language) -> Known<'a> {
        let registers = &context.catalogue.registers;
        let first = context.catalogue.first_language();
        let mut texts: Vec<&str> = Vec::new();
        for term in registers.terms.values() {
            texts.push(term.title.value.get(language, first));
            texts.extend(term.synonyms.iter().chain(&term.synonyms_en).map(|one| &**one));
        }
        for one in registers.references.values() {
            texts.extend([&*one.designation, one.title.value.get(language, first)]);
        }
        texts.extend(registers.labels.values().map(|one| one.title.value.get(language, first)));
        texts.extend(registers.units.values().map(|one| one.symbol.value.get(language, first)));
        let mut known: BTreeSet<&str> = texts.into_iter().flat_map(words).collect();
        known.extend(context.catalogue.config.fields.id_prefixes.iter().map(|one| &**one as &str));
        Known(known)
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
}

/// Whether a register or the facts of the requirement have it.
fn is_registered(short: &str, judged: &NormativeText) -> bool {
    let mut substances = judged.one.fields.substances.iter();
    judged.wanted.known.0.contains(short)
        || substances.any(|one| words(&one.name).any(|part| part == short))
}
