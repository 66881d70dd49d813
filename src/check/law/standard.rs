//! Standards in normative text: with "eller likvärdig" (LOU 9 kap. 4 §), free to read (10 kap. 7 §),
//! and certificates of environmental management with their alternatives (15 kap. 15 §).

use crate::catalogue::register::{Reference, ReferenceKind};
use crate::catalogue::text::Target;
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Sentence, Token};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::source::Span;
use std::collections::BTreeMap;

/// Bodies whose standards are written in capitals; two letters of some are words in other capitals.
const BODIES: &[&str] = &[
    "SS", "EN", "ISO", "IEC", "ASTM", "DIN", "BS", "NF", "NS", "DS", "UNI", "UNE", "ANSI", "CEN",
    "CENELEC", "ETSI", "SIS", "SFS-EN", "TS", "TR", "PAS", "VDE", "JIS", "IEEE",
];
/// Those that are known in small letters too.
const IN_ANY_CASE: &[&str] = &["iso", "iec", "astm"];

/// A standard that a sentence names.
pub struct Named {
    /// Its number without the edition, as in `14001`.
    number: String,
    written: String,
    span: Span,
}

/// The standards that a sentence names by their numbers.
pub fn named(sentence: &Sentence) -> Vec<Named> {
    if !sentence.words().any(|word| may_be_body(word.written)) {
        return Vec::new();
    }
    let words: Vec<&Token> = sentence.words().collect();
    let mut found: Vec<Named> = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let begin = at;
        while words.get(at).is_some_and(|word| is_body(word.written)) {
            at += 1;
        }
        let glued = words.get(begin).and_then(|word| glued_number(word.written));
        let number = match words.get(at).filter(|_| at > begin) {
            Some(word) if is_number(word.written) => Some((number_of(word.written), at)),
            _ => glued.map(|number| (number, begin)),
        };
        if let Some((number, last)) = number {
            let (first, end) = (words[begin], words[last]);
            let parts: Vec<&str> = words[begin..=last].iter().map(|one| one.written).collect();
            let span = Span { end: end.span.end.max(first.span.end), ..first.span };
            found.push(Named { number, written: parts.join(" "), span });
            at = last;
        }
        at = at.max(begin) + 1;
    }
    found
}

/// Whether a word begins as all bodies do: with two capitals, or as one of those in any case.
fn may_be_body(written: &str) -> bool {
    let begins = |one: &&str| {
        written.get(..one.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(one))
    };
    match written.as_bytes() {
        [first, second, ..] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => true,
        [b'i' | b'I' | b'a' | b'A', ..] => IN_ANY_CASE.iter().any(begins),
        _ => false,
    }
}

/// `ISO`, `SS-EN`, `ISO/IEC`: bodies and nothing else.
fn is_body(written: &str) -> bool {
    if !may_be_body(written) {
        return false;
    }
    let mut parts = written.split(['-', '/', '\u{2011}']);
    let is_known = |part: &str| {
        BODIES.contains(&part) || IN_ANY_CASE.iter().any(|one| part.eq_ignore_ascii_case(one))
    };
    parts.all(is_known)
}

fn is_number(written: &str) -> bool {
    written.chars().take_while(char::is_ascii_digit).count() >= 2
        || matches!(written.as_bytes(), [letter, rest @ ..] if letter.is_ascii_uppercase()
            && rest.len() >= 2 && rest.iter().all(u8::is_ascii_digit))
}

fn number_of(written: &str) -> String {
    let is_part = |c: &char| c.is_ascii_digit() || c.is_ascii_uppercase();
    written.chars().take_while(is_part).collect()
}

/// The number in `ISO14001`, `EN-13726` or `ISO-14001-certifierad`.
fn glued_number(written: &str) -> Option<String> {
    if !written.bytes().any(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let letters: String = written.chars().take_while(|c| !c.is_ascii_digit()).collect();
    let rest = &written[letters.len()..];
    let body = letters.trim_end_matches(['-', '\u{2011}']);
    let is_glued = !body.is_empty() && is_body(body) && is_number(rest);
    is_glued.then(|| number_of(rest))
}

/// Where a sentence names a standard by a link to the register alone.
fn linked<'a>(sentence: &Sentence<'_>, context: &Context<'a>) -> Vec<(&'a Reference, Span)> {
    let mut found: Vec<(&Reference, Span)> = Vec::new();
    for token in sentence.words() {
        let Some(Target::Reference(id)) = token.target else { continue };
        let Some(reference) = context.catalogue.registers.references.get(id) else { continue };
        let is_new = found.iter().all(|(known, _)| !std::ptr::eq(*known, reference));
        if reference.kind == ReferenceKind::Standard && is_new {
            found.push((reference, token.span));
        }
    }
    found
}

/// The standards of the register by each part of their designations.
pub struct Standards<'a>(BTreeMap<&'a str, Vec<&'a Reference>>);

impl<'a> Standards<'a> {
    pub fn of(context: &Context<'a>) -> Standards<'a> {
        let mut by_part: BTreeMap<&str, Vec<&Reference>> = BTreeMap::new();
        let references = context.catalogue.registers.references.values();
        for reference in references.filter(|one| one.kind == ReferenceKind::Standard) {
            for part in reference.designation.split(|c: char| !c.is_ascii_alphanumeric()) {
                by_part.entry(part).or_default().push(reference);
            }
        }
        Standards(by_part)
    }

    /// The entry of the register for a number.
    fn entry(&self, number: &str) -> Option<&'a Reference> {
        self.0.get(number)?.iter().copied().min_by_key(|reference| reference.free)
    }
}

pub fn equivalent(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    for (sentence, named) in judged.sentences.iter().zip(&judged.standards) {
        let linked = linked(sentence, context);
        let is_empty = named.is_empty() && linked.is_empty();
        if is_empty || sentence.is_heading || judged.says(sentence, judged.speech.equivalent) {
            continue;
        }
        let numbers = named.iter().map(|one| (&*one.written, one.span));
        let links = linked.into_iter().map(|(reference, span)| (&*reference.designation, span));
        let mut reported: Vec<Span> = Vec::new();
        for (written, span) in numbers.chain(links) {
            let is_inside = |other: &Span| other.start <= span.start && span.start < other.end;
            if reported.iter().any(is_inside) {
                continue;
            }
            reported.push(span);
            let phrase =
                if judged.speech.has_decimal_comma { "eller likvärdig" } else { "or equivalent" };
            let message = format!("`{written}` is required without “{phrase}”");
            found.push(
                Diagnostic::new(Rule::StandardWithoutEquivalent, span, message)
                    .help(format!("write “{phrase}” in the same sentence")),
            );
        }
    }
}

/// A text that can be met only by those who bought the standard.
pub fn paid(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    if !judged.is_source {
        return;
    }
    let mut told: Vec<&str> = Vec::new();
    let sentences = judged.sentences.iter().zip(&judged.standards);
    for (sentence, named) in sentences.filter(|(one, _)| !one.is_heading) {
        let standards = &judged.wanted.standards;
        let numbers = named.iter();
        let numbers = numbers.filter_map(|one| Some((standards.entry(&one.number)?, one.span)));
        for (reference, span) in numbers.chain(linked(sentence, context)) {
            if reference.free || told.contains(&&*reference.id.value as &&str) {
                continue;
            }
            told.push(&reference.id.value);
            let message = format!(
                "the text leans on `{}`, which costs money to read",
                &*reference.designation
            );
            found.push(Diagnostic::new(Rule::PaidStandard, span, message).help(
                "say in the text what is to be met, and name the standard among the evidence; \
                 or allow it in `catalogue.toml` with the reason",
            ));
        }
    }
}

/// Numbers of standards for environmental management systems.
const MANAGEMENT: &[&str] = &["14001"];

pub fn management(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let is_meant = |one: &&Named| MANAGEMENT.contains(&one.number.as_str());
    if !judged.standards.iter().flatten().any(|one| is_meant(&one)) {
        return;
    }
    let names_emas = judged.says_anywhere(&["emas"]);
    let is_open = judged.says_anywhere(judged.speech.equivalent);
    if names_emas && is_open {
        return;
    }
    let sentences = judged.sentences.iter().zip(&judged.standards);
    for (_, named) in sentences.filter(|(one, _)| !one.is_heading) {
        let Some(Named { written, span, .. }) = named.iter().find(is_meant) else { continue };
        let lack = if names_emas { "equivalent systems are" } else { "EMAS is" };
        let message = format!("`{written}` is asked for, and {lack} left out");
        found.push(
            Diagnostic::new(Rule::ManagementCertificate, *span, message)
                .help("name EMAS, the standard, and what is equivalent, and accept other evidence of equivalent measures"),
        );
        return;
    }
}
