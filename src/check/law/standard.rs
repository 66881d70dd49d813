//! Standards in normative text: with "eller likvärdig" (LOU 9 kap. 4 §), and free to read (10 kap. 7 §).

use super::designation::Designation;
use crate::catalogue::register::{Reference, ReferenceKind};
use crate::check::Context;
use crate::check::mention::Referent;
use crate::check::normative_text::NormativeText;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use crate::source::Span;
use std::collections::BTreeMap;

/// The standards of the register, by the numbers of their designations.
pub struct Standards<'a>(BTreeMap<String, Vec<(Designation, &'a Reference)>>);

impl<'a> Standards<'a> {
    pub fn of(context: &Context<'a>) -> Standards<'a> {
        let mut by_number: BTreeMap<String, Vec<(Designation, &Reference)>> = BTreeMap::new();
        let references = context.catalogue.registers.references.values();
        for reference in references.filter(|one| one.kind == ReferenceKind::Standard) {
            let Some(own) = Designation::of(&reference.designation) else { continue };
            by_number.entry(own.number.clone()).or_default().push((own, reference));
        }
        Standards(by_number)
    }

    /// The entry of the register for what a text names: the same part, or any of the series where
    /// the text names none.
    fn entry(&self, named: &Designation) -> Option<&'a Reference> {
        let series = self.0.get(&named.number)?.iter().filter(|(own, _)| own.is_of_series(named));
        let whole = series.clone().filter(|(own, _)| own == named);
        let free = |list: &mut dyn Iterator<Item = &(Designation, &'a Reference)>| {
            list.map(|(_, reference)| *reference).min_by_key(|reference| reference.free)
        };
        let mut whole = whole.peekable();
        match whole.peek() {
            Some(_) => free(&mut whole),
            None => free(&mut series.filter(|_| named.part.is_empty())),
        }
    }
}

pub fn equivalent(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let sentences = judged.sentences.iter().zip(&judged.mentions);
    for (_, mentions) in sentences.filter(|(one, _)| !one.is_heading) {
        let is_standard =
            |what: &Referent| matches!(what, Referent::Standard(_) | Referent::Link(_));
        let mut reported: Vec<Span> = Vec::new();
        for one in mentions.iter().filter(|one| is_standard(&one.what) && !one.is_open) {
            // A link stands around the number that it leads to.
            let is_inside =
                |other: &Span| other.start <= one.span.start && one.span.start < other.end;
            if reported.iter().any(is_inside) {
                continue;
            }
            reported.push(one.span);
            let phrase =
                if judged.speech.has_decimal_comma { "eller likvärdig" } else { "or equivalent" };
            let message = say!("standard-alone", name = &one.written, phrase = phrase);
            found.push(
                Diagnostic::new(Rule::StandardWithoutEquivalent, one.span, message)
                    .help(say!("standard-alone-help", phrase = phrase)),
            );
        }
    }
}

/// A text that can be met only by those who bought the standard.
pub fn paid(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    if !judged.is_source {
        return;
    }
    let mut told: Vec<&str> = Vec::new();
    let sentences = judged.sentences.iter().zip(&judged.mentions);
    for one in sentences.filter(|(one, _)| !one.is_heading).flat_map(|(_, mentions)| mentions) {
        let reference = match &one.what {
            Referent::Standard(own) => judged.wanted.standards.entry(own),
            Referent::Link(reference) => Some(*reference),
            _ => None,
        };
        let is_told = |reference: &&Reference| told.contains(&&*reference.id.value as &&str);
        let Some(reference) = reference.filter(|own| !own.free && !is_told(own)) else { continue };
        told.push(&reference.id.value);
        let message = say!("standard-paid", name = reference.designation.to_string());
        found.push(
            Diagnostic::new(Rule::PaidStandard, one.span, message).help(say!("standard-paid-help")),
        );
    }
}
