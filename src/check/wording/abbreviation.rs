//! Abbreviations that the text does not spell out, and no register knows.

use crate::check::Context;
use crate::check::judged::Judged;
use crate::check::sentence::{Sentence, Token};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use std::collections::BTreeSet;

pub fn check(judged: &Judged, context: &Context, found: &mut Diagnostics) {
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let explained: BTreeSet<&str> =
        judged.sentences.iter().flat_map(|one| explained(one)).collect();
    for word in judged.sentences.iter().filter(|one| !one.is_heading).flat_map(|one| one.words()) {
        let Some(short) = abbreviation(word) else { continue };
        let is_known = explained.contains(short)
            || judged.speech.known.contains(&short)
            || is_registered(short, judged, context);
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
fn abbreviation<'a>(word: &'a Token) -> Option<&'a str> {
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
fn explained<'a>(sentence: &'a Sentence) -> Vec<&'a str> {
    let tokens = &sentence.tokens;
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let Some(short) = abbreviation(token) else { continue };
        let before = at.checked_sub(1).and_then(|at| tokens.get(at)).map(|one| one.form.as_str());
        let after = tokens.get(at + 1).map(|one| one.form.as_str());
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

/// Whether a register or the facts of the requirement have it.
fn is_registered(short: &str, judged: &Judged, context: &Context) -> bool {
    let registers = &context.catalogue.registers;
    let first = context.catalogue.first_language();
    let holds = |text: &str| text.split(|c: char| !c.is_alphanumeric()).any(|part| part == short);
    let of_terms = registers.terms.values().any(|term| {
        let titles = term.title.value.get(judged.language, first);
        let synonyms = term.synonyms.iter().chain(&term.synonyms_en);
        holds(titles) || synonyms.into_iter().any(|one| holds(one))
    });
    of_terms
        || registers.references.values().any(|one| {
            holds(&one.designation) || holds(one.title.value.get(judged.language, first))
        })
        || registers.labels.values().any(|one| holds(one.title.value.get(judged.language, first)))
        || registers.units.values().any(|one| holds(one.symbol.value.get(judged.language, first)))
        || judged.one.fields.substances.iter().any(|one| holds(&one.name))
        || context.catalogue.config.fields.id_prefixes.iter().any(|one| &**one == short)
}
