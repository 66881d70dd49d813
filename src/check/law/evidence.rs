//! Test reports and certificates (LOU 9 kap. 9–11 §§): other means are let in, and equivalent bodies.

use crate::catalogue::register::EvidenceKind;
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::speech::Speech;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::text::{Language, Slug};
use crate::field::value::Located;
use crate::say;
use std::collections::BTreeSet;

/// Kinds that only some can issue.
pub const ISSUED: &[EvidenceKind] = &[EvidenceKind::TestReport, EvidenceKind::Certificate];

pub fn other_means(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    if !judged.is_source || !judged.one.origin.trusts(&["evidence"]) {
        return;
    }
    let types = &context.catalogue.registers.evidence;
    let mut is_open = false;
    let mut issued = None;
    for alternative in &judged.one.fields.evidence {
        let mut own = alternative.all.iter();
        let own = own.find(|id| types.get(&id.value).is_some_and(|one| ISSUED.contains(&one.kind)));
        issued = issued.or(own.filter(|id| !judged.wanted.management.has(&id.value)));
        let is_known = |id: &Located<Slug>| types.get(&id.value).map(|one| one.kind);
        let is_granted = |kind| ISSUED.contains(&kind) || kind == EvidenceKind::Label;
        is_open |= !alternative.all.iter().filter_map(is_known).any(is_granted);
    }
    let Some(id) = issued.filter(|_| !is_open) else { return };
    let span = id.span.unwrap_or(judged.one.origin.place("evidence"));
    let message = say!("evidence-only-issued", id = id.value.to_string());
    found.push(
        Diagnostic::new(Rule::OnlyIssuedEvidence, span, message)
            .help(say!("evidence-only-issued-help")),
    );
}

/// The evidence that an equivalent body may issue, and that which accredited bodies do.
pub struct Bodies<'a> {
    equivalent: BTreeSet<&'a Slug>,
    accredited: BTreeSet<&'a Slug>,
}

impl<'a> Bodies<'a> {
    pub fn of(context: &Context<'a>, language: &Language, speech: &Speech) -> Bodies<'a> {
        let first = context.catalogue.first_language();
        let mut bodies = Bodies { equivalent: BTreeSet::new(), accredited: BTreeSet::new() };
        for (id, one) in &context.catalogue.registers.evidence {
            let title = one.title.value.get(language, first);
            let text = format!("{title} {}", one.description.value.get(language, first));
            let text = text.to_lowercase();
            let says = |words: &[&str]| words.iter().any(|word| text.contains(word));
            bodies.equivalent.extend(says(speech.equivalent).then_some(id));
            bodies.accredited.extend(says(speech.accredited).then_some(id));
        }
        bodies
    }

    /// Whether a type of evidence says that it is of equivalents.
    pub fn lets_in(&self, id: &Slug) -> bool {
        self.equivalent.contains(id)
    }
}

/// Who asks for a report from an accredited body takes one from an equivalent body too.
pub fn equivalent_body(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    let types = &context.catalogue.registers.evidence;
    let bodies = &judged.wanted.bodies;
    let ids = || judged.one.fields.evidence.iter().flat_map(|one| &one.all);
    let is_issued =
        |id: &&Located<Slug>| types.get(&id.value).is_some_and(|one| ISSUED.contains(&one.kind));
    let is_own = |id: &Located<Slug>| {
        let kind = types.get(&id.value).map(|one| one.kind);
        matches!(kind, Some(EvidenceKind::Declaration | EvidenceKind::Documentation))
    };
    // Who may show it with own documents is asked for no report.
    let is_free = judged.one.fields.evidence.iter().any(|one| one.all.iter().all(is_own));
    let is_open =
        is_free || ids().filter(is_issued).any(|id| bodies.equivalent.contains(&id.value));
    let is_of_goods = |id: &&Located<Slug>| !judged.wanted.management.has(&id.value);
    let mut issued = ids().filter(is_issued).filter(is_of_goods);
    let accredited = issued.find(|id| bodies.accredited.contains(&id.value));
    let is_meant = judged.is_source && judged.one.origin.trusts(&["evidence"]);
    let Some(id) = accredited.filter(|_| is_meant && !is_open) else { return };
    let span = id.span.unwrap_or(judged.one.origin.place("evidence"));
    let message = say!("evidence-accredited", id = id.value.to_string());
    found.push(
        Diagnostic::new(Rule::ReportWithoutEquivalentBody, span, message)
            .help(say!("evidence-accredited-help")),
    );
}
