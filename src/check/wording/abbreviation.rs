//! Abbreviations that the text does not spell out, and no register knows.

use crate::catalogue::Catalogue;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::text::{InlineKind, Node};
use crate::check::Context;
use crate::check::law::{common_label, designation};
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Sentence, Token};
use crate::check::signal;
use crate::check::speech::{self, Speech};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::text::Language;
use crate::parallel;
use crate::say;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

/// Capitals that nothing around them explains.
#[derive(Clone)]
pub struct Unexplained {
    short: String,
    language: Language,
    span: Span,
}

/// Reports what is no word that the catalogue writes in small letters somewhere: "STERIL" is no
/// abbreviation. The texts are asked once for all of them.
pub fn settle(unexplained: &[&Unexplained], context: &Context, found: &mut Diagnostics) {
    let mut asked: BTreeMap<&Language, BTreeSet<String>> = BTreeMap::new();
    for one in unexplained {
        asked.entry(&one.language).or_default().insert(one.short.to_lowercase());
    }
    let words = asked.into_iter().filter_map(|(language, asked)| {
        Some((language, written_small(&asked, context, (language, speech::of(language)?))))
    });
    let words: BTreeMap<&Language, BTreeSet<String>> = words.collect();
    let is_word = |one: &Unexplained| {
        words.get(&one.language).is_some_and(|words| words.contains(&one.short.to_lowercase()))
    };
    for one in unexplained.iter().filter(|one| !is_word(one)) {
        let message = say!("abbreviation-unexplained", short = &one.short);
        found.push(
            Diagnostic::new(Rule::UnknownAbbreviation, one.span, message)
                .help(say!("abbreviation-unexplained-help", short = &one.short)),
        );
    }
}

/// What a text says in capitals and explains nowhere, each once.
pub fn unexplained(judged: &NormativeText) -> Vec<Unexplained> {
    let mut found = Vec::new();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    let explained: BTreeSet<&str> = judged
        .sentences
        .iter()
        .filter(|one| one.may(signal::CAPITALS))
        .flat_map(|one| explained(one))
        .collect();
    let sentences = judged.sentences.iter().zip(&judged.mentions);
    let sentences = sentences.filter(|(one, _)| !one.is_heading && one.may(signal::CAPITALS));
    let words = sentences.flat_map(|(one, mentions)| {
        let around = move |(at, word)| ((&one.tokens[..at], one.tokens.get(at + 1)), word);
        // What a reference is called by is its name.
        let is_named =
            move |at: usize| mentions.iter().any(|one| one.first <= at && at <= one.last);
        one.tokens.iter().enumerate().filter(move |(at, _)| !is_named(*at)).map(around)
    });
    for ((before, after), word) in words.filter(|(_, word)| word.is_own()) {
        let Some(short) = abbreviation(word) else { continue };
        let is_known = explained.contains(short)
            || judged.speech.known.contains(&short)
            || is_common_name(short)
            || is_registered(short, judged)
            || after.is_some_and(|next| is_of_statute(next.written));
        let is_other =
            || is_numeral(short, before, judged.speech) || is_inscribed(before, judged.speech);
        if is_known || word.target.is_some() || told.contains(short) || is_other() {
            continue;
        }
        told.insert(short);
        found.push(Unexplained {
            short: short.to_string(),
            language: judged.language.clone(),
            span: word.span,
        });
    }
    found
}

/// Whether it is the name of a body of standards, of a label that everyone knows, or EMAS.
fn is_common_name(short: &str) -> bool {
    let is_label = |name: &&str| words(name).next().is_some_and(|one| one == short);
    designation::is_known_body(short) || short == "EMAS" || common_label::NAMES.iter().any(is_label)
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

/// "Bilaga XVII", "bilagorna XIV och XVII", "skyddsklass II".
fn is_numeral(short: &str, before: &[Token], speech: &Speech) -> bool {
    let is_roman = |written: &str| {
        !written.is_empty()
            && written.chars().all(|c| matches!(c, 'I' | 'V' | 'X' | 'L' | 'C' | 'D' | 'M'))
    };
    let passes = |one: &&Token| {
        is_roman(one.written.trim_end_matches(['A', 'B']))
            || matches!(
                &*one.form,
                "," | "–" | "-" | "och" | "eller" | "till" | "and" | "or" | "to"
            )
    };
    let stands_in = |one: &Token| {
        speech.roman.iter().any(|word| one.form.starts_with(word) || one.form.ends_with(word))
    };
    let before_it = before.last().filter(|_| before.len() > 1);
    // "Euro VI", "brandklass EI": a name or a class in front of it.
    let is_named = before_it.is_some_and(|one| {
        let is_numbered = one.written.starts_with(char::is_uppercase) && is_small_roman(short);
        one.is_own() && (is_numbered || one.form.ends_with("klass"))
    });
    let is_class = before_it.is_some_and(|one| {
        short.len() <= 3 && matches!(&*one.form, "typ" | "klass" | "kategori" | "type" | "class")
    });
    is_named
        || is_class
        || is_roman(short.trim_end_matches(['A', 'B']))
            && before.iter().rev().find(|one| !passes(one)).is_some_and(stands_in)
}

/// “BFS 2011:6” is a statute in a series, by its year and number.
fn is_of_statute(next: &str) -> bool {
    let parts = next.split_once(':');
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    parts.is_some_and(|(year, number)| year.len() == 4 && are_digits(year) && are_digits(number))
}

/// The Roman numerals below forty.
fn is_small_roman(written: &str) -> bool {
    let rest = written.trim_start_matches('X');
    let tens = written.len() - rest.len();
    tens <= 3 && matches!(rest, "" | "I" | "II" | "III" | "IV" | "V" | "VI" | "VII" | "VIII" | "IX")
}

/// "Texten STERIL": what is written on something.
fn is_inscribed(before: &[Token], speech: &Speech) -> bool {
    before.last().is_some_and(|one| speech.inscribed.contains(&&*one.form))
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
pub struct Known<'a> {
    names: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    pub fn of(context: &Context<'a>, language: &Language) -> Known<'a> {
        let lines = names(context.catalogue, language);
        let mut names: BTreeSet<&str> = lines.into_iter().flat_map(words).collect();
        names.extend(context.catalogue.config.fields.id_prefixes.iter().map(|one| &**one as &str));
        Known { names }
    }
}

/// What the entries of the registers are called.
fn names<'a>(catalogue: &'a Catalogue, language: &Language) -> Vec<&'a str> {
    let (registers, first) = (&catalogue.registers, catalogue.first_language());
    let mut names: Vec<&str> = Vec::new();
    for term in registers.terms.values() {
        names.push(term.title.value.get(language, first));
        names.extend(term.synonyms.iter().chain(&term.synonyms_en).map(|one| &**one as &str));
    }
    for one in registers.references.values() {
        names.extend([&*one.designation as &str, one.title.value.get(language, first)]);
    }
    for one in registers.labels.values() {
        names.push(one.title.value.get(language, first));
        names.extend(one.forms.iter().map(|one| &**one as &str));
    }
    names.extend(registers.units.values().map(|one| one.symbol.value.get(language, first)));
    names
}

/// Which of some words the registers, the rules or any normative text have in small letters.
fn written_small(
    asked: &BTreeSet<String>,
    context: &Context,
    (language, speech): (&Language, &Speech),
) -> BTreeSet<String> {
    let catalogue = context.catalogue;
    let (registers, first) = (&catalogue.registers, catalogue.first_language());
    let mut found: BTreeSet<String> = BTreeSet::new();
    let see = |line: &str, found: &mut BTreeSet<String>| {
        let own = small_words(line).filter(|one| asked.contains(*one));
        found.extend(own.map(str::to_string));
    };
    names(catalogue, language).iter().for_each(|line| see(line, &mut found));
    for term in registers.terms.values() {
        see(term.definition.value.get(language, first), &mut found);
    }
    for one in registers.evidence.values() {
        see(one.title.value.get(language, first), &mut found);
        see(one.description.value.get(language, first), &mut found);
    }
    speech.vague.iter().for_each(|line| see(line, &mut found));
    let requirements: Vec<&Requirement> =
        catalogue.requirements.values().map(|one| &**one).collect();
    let of_texts = parallel::map(&requirements, |one| {
        let mut found = BTreeSet::new();
        let body = match language == first {
            true => Some(&*one.body),
            false => one.translations.get(language).map(|own| &own.body),
        };
        if let Some(section) = body.and_then(|body| body.get(&Section::Normative)) {
            section.text.walk(&mut |node| {
                if let Node::Inline(inline) = node
                    && let InlineKind::Text(text) = &inline.kind
                {
                    see(text, &mut found);
                }
            });
        }
        found
    });
    found.extend(of_texts.into_iter().flatten());
    found
}

/// Words of three letters or more: shorter ones are those of abbreviations too, and longer ones than
/// of eight letters are none.
fn small_words(text: &str) -> impl Iterator<Item = &str> {
    words(text).filter(|one| (3..=16).contains(&one.len()) && one.chars().all(char::is_lowercase))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric())
}

/// Whether a register or the facts of the requirement have it.
fn is_registered(short: &str, judged: &NormativeText) -> bool {
    let mut substances = judged.one.fields.substances.iter();
    judged.wanted.known.names.contains(short)
        || substances.any(|one| words(&one.name).any(|part| part == short))
}
