//! Labels (LOU 9 kap. 12 and 14–15 §§): with alternatives, and meeting the six conditions of the act.

use super::{common_label, demand};
use crate::catalogue::register::EvidenceKind;
use crate::check::Context;
use crate::check::name;
use crate::check::normative_text::NormativeText;
use crate::check::phrase::{Phrases, Place};
use crate::check::sentence::Sentence;
use crate::check::speech::Speech;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule, suggest};
use crate::field::text::{Language, Slug};
use crate::field::value::Located;
use crate::say;

/// The names of the labels of the register in a language, and those that everyone knows.
pub struct Labels(Phrases);

impl Labels {
    pub fn of(context: &Context, language: &Language) -> Labels {
        let first = context.catalogue.first_language();
        let labels = context.catalogue.registers.labels.values();
        let names = labels.flat_map(|label| {
            let title = name::of_title(label.title.value.get(language, first));
            std::iter::once(title).chain(label.forms.iter().map(|one| &**one as &str))
        });
        let names = names.chain(common_label::NAMES.iter().copied());
        Labels(Phrases::new(names.flat_map(name::phrases)))
    }

    /// Where a sentence names labels, in any form: "Svanenmärkt", "Svanens".
    pub fn named(&self, sentence: &Sentence, speech: &Speech) -> Vec<Place> {
        let mut found: Vec<Place> = Vec::new();
        let mut all = self.0.places(sentence);
        all.extend(common_label::called(sentence, speech));
        // Of two that begin together the longer is meant.
        all.sort_by_key(|place| (place.first, std::cmp::Reverse(place.last)));
        // "KRAV" alone is the head of a column.
        let is_head = sentence.words().count() == 1;
        for place in
            all.into_iter().filter(|one| !is_head || sentence.tokens[one.first].written != "KRAV")
        {
            // Several labels may have one name, and a name may be a part of a longer one.
            if found.iter().all(|known| known.last < place.first) {
                found.push(place);
            }
        }
        found
    }
}

/// A label in normative text stands beside equivalent labels and other means.
pub fn alternative(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    for one in
        demand::labels(judged).filter(|one| !one.is_open && !lets_in_equivalents(judged, context))
    {
        found.push(
            Diagnostic::new(Rule::LabelWithoutAlternative, one.span, say!("label-alone"))
                .help(say!("label-alone-help")),
        );
    }
    if !judged.is_source || !judged.one.origin.trusts(&["evidence"]) {
        return;
    }
    let alternatives = &judged.one.fields.evidence;
    let needs_label = alternatives.iter().find(|one| has_label(&one.all, context));
    let is_open = alternatives.iter().any(|one| !has_label(&one.all, context));
    if let Some(one) = needs_label.filter(|_| !is_open) {
        let span =
            one.all.first().and_then(|id| id.span).unwrap_or(judged.one.origin.place("evidence"));
        found.push(
            Diagnostic::new(Rule::LabelWithoutAlternative, span, say!("label-only-evidence"))
                .help(say!("label-only-evidence-help")),
        );
    }
}

/// Whether a label is among the evidence that is needed together.
fn has_label(ids: &[Located<Slug>], context: &Context) -> bool {
    let types = &context.catalogue.registers.evidence;
    ids.iter().any(|id| types.get(&id.value).is_some_and(|one| one.kind == EvidenceKind::Label))
}

/// Whether the evidence has an equivalent label, and a way that takes no label.
fn lets_in_equivalents(judged: &NormativeText, context: &Context) -> bool {
    let ways = &judged.one.fields.evidence;
    let is_equivalent = |id: &Located<Slug>| {
        judged.wanted.bodies.lets_in(&id.value) && has_label(std::slice::from_ref(id), context)
    };
    judged.one.origin.trusts(&["evidence"])
        && ways.iter().any(|one| one.all.iter().all(is_equivalent) && !one.all.is_empty())
        && ways.iter().any(|one| !has_label(&one.all, context))
}

/// A label among the evidence that does not meet the six conditions.
pub fn conditions(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    let registers = &context.catalogue.registers;
    let is_named = || demand::labels(judged).next().is_some();
    // Beside evidence without a label it is one way to prove it, and not required.
    let is_open = judged.one.fields.evidence.iter().any(|one| !has_label(&one.all, context));
    if !judged.is_source || (is_open && !is_named()) {
        return;
    }
    for id in judged.one.fields.evidence.iter().flat_map(|one| &one.all) {
        let label = registers.evidence.get(&id.value).and_then(|one| one.label.as_ref());
        let Some(label) = label.and_then(|label| registers.labels.get(&label.value)) else {
            continue;
        };
        let conditions = label.conditions.all().into_iter();
        let lacking: Vec<&str> =
            conditions.filter(|(_, is_met)| !is_met).map(|(name, _)| name).collect();
        if lacking.is_empty() {
            continue;
        }
        let span = id.span.unwrap_or(judged.one.origin.place("evidence"));
        let message = say!(
            "label-conditions",
            label = label.id.value.to_string(),
            count = lacking.len(),
            conditions = suggest::listed(&lacking)
        );
        found.push(
            Diagnostic::new(Rule::LabelConditions, span, message)
                .help(say!("label-conditions-help")),
        );
    }
}
