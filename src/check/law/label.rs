//! Labels (LOU 9 kap. 12–15 §§): with alternatives, with the criteria that are meant, and meeting the
//! six conditions of the act.

use crate::catalogue::register::{EvidenceKind, Label};
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::phrase::Phrases;
use crate::check::sentence::Sentence;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::text::{Language, Slug};
use crate::field::value::Located;
use crate::source::Span;

/// The labels of the register, with the phrases that name them in a language.
pub struct Labels<'a> {
    labels: Vec<&'a Label>,
    /// As many for each label, in the order of the labels.
    phrases: Phrases,
}

impl<'a> Labels<'a> {
    const FORMS: usize = 3;

    pub fn of(context: &Context<'a>, language: &Language) -> Labels<'a> {
        let first = context.catalogue.first_language();
        let labels: Vec<&Label> = context.catalogue.registers.labels.values().collect();
        let phrases = labels.iter().flat_map(|label| forms(label.title.value.get(language, first)));
        Labels { phrases: Phrases::new(phrases.collect::<Vec<_>>()), labels }
    }

    /// Where a sentence names a label of the register, in any form: "Svanenmärkt", "Svanens".
    fn named(&self, sentence: &Sentence) -> Option<(&'a Label, Span)> {
        let (at, span) = self.phrases.find(sentence)?;
        Some((self.labels[at / Self::FORMS], span))
    }
}

/// "Svanen", "Svanens", "svanmärkt": in compounds a Swedish name is without its ending.
fn forms(title: &str) -> [String; Labels::FORMS] {
    let name = name(title);
    let stem = name.strip_suffix("en").or_else(|| name.strip_suffix("et")).unwrap_or(&name);
    [format!("{name}*"), format!("{stem}märk*"), format!("{stem}licens*")]
}

/// The first word of a label's title, in small letters: `svanen`, `oeko-tex`.
fn name(title: &str) -> String {
    let first: String = title.chars().take_while(|c| !matches!(c, ' ' | ':' | ',')).collect();
    let generic = ["nordic", "eu", "the", "european", "global"];
    match generic.contains(&first.to_lowercase().as_str()) {
        true => title.split([':', ',', '(']).next().unwrap_or(title).trim().to_lowercase(),
        false => first.to_lowercase(),
    }
}

/// A label in normative text stands beside equivalent labels and other means.
pub fn alternative(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    for sentence in judged.sentences.iter().filter(|one| !one.is_heading) {
        let Some((_, span)) = judged.wanted.labels.named(sentence) else { continue };
        if judged.says(sentence, judged.speech.equivalent) {
            continue;
        }
        found.push(
            Diagnostic::new(
                Rule::LabelWithoutAlternative,
                span,
                "a label is required, and no equivalent is let in",
            )
            .help(
                "write “eller likvärdig” in the same sentence, and accept other suitable evidence",
            ),
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
            Diagnostic::new(Rule::LabelWithoutAlternative, span, "a label is the only way to prove the requirement")
                .help("add `[[evidence]]` with other suitable evidence, as a test report or the technical documentation"),
        );
    }
}

/// Whether a label is among the evidence that is needed together.
fn has_label(ids: &[Located<Slug>], context: &Context) -> bool {
    let types = &context.catalogue.registers.evidence;
    ids.iter().any(|id| types.get(&id.value).is_some_and(|one| one.kind == EvidenceKind::Label))
}

/// A label that is required whole, though the requirement is about some of what it stands for.
pub fn whole(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let fields = &judged.one.fields;
    if fields.values.is_empty() && fields.substances.is_empty() {
        return;
    }
    for sentence in judged.sentences.iter().filter(|one| !one.is_heading) {
        let Some((_, span)) = judged.wanted.labels.named(sentence) else { continue };
        if sentence.has_beginning(judged.speech.criteria) {
            continue;
        }
        found.push(
            Diagnostic::new(
                Rule::WholeLabel,
                span,
                "a whole label is required where the requirement lists some properties",
            )
            .help("say which of the label's criteria are meant"),
        );
    }
}

/// A label among the evidence that does not meet the six conditions.
pub fn conditions(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    let registers = &context.catalogue.registers;
    let is_named = || judged.sentences.iter().any(|one| judged.wanted.labels.named(one).is_some());
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
        let message = format!(
            "the label `{}` does not meet the condition `{}`",
            &*label.id.value,
            lacking.join("`, `")
        );
        found.push(
            Diagnostic::new(Rule::LabelConditions, span, message)
                .help("take the label out, or ask for its criteria one by one in the text"),
        );
    }
}
