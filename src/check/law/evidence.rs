//! Test reports and certificates (LOU 9 kap. 9–11 §§): other means are let in, and equivalent bodies.

use crate::catalogue::register::{EvidenceKind, EvidenceType};
use crate::check::judged::Judged;
use crate::check::{Context, speech};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};

/// Kinds that only some can issue.
const ISSUED: &[EvidenceKind] = &[EvidenceKind::TestReport, EvidenceKind::Certificate];

pub fn other_means(judged: &Judged, context: &Context, found: &mut Diagnostics) {
    if !judged.is_source {
        return;
    }
    let types = &context.catalogue.registers.evidence;
    let mut is_open = false;
    let mut issued = None;
    for alternative in &judged.one.fields.evidence {
        let mut own = alternative.all.iter();
        let own = own.find(|id| types.get(&id.value).is_some_and(|one| ISSUED.contains(&one.kind)));
        match own {
            Some(id) => issued = issued.or(Some(id)),
            None => is_open = true,
        }
    }
    let Some(id) = issued.filter(|_| !is_open) else { return };
    let span = id.span.unwrap_or(judged.one.origin.place("evidence"));
    let message = format!("every way to prove it needs `{}` or the like", &*id.value);
    found.push(Diagnostic::new(Rule::OnlyIssuedEvidence, span, message).help(
        "add `[[evidence]]` with other means, for those who could not get it in time for reasons not their own",
    ));
}

/// The register says of each report and certificate that equivalent bodies may issue it.
pub fn register(context: &Context, found: &mut Diagnostics) {
    for one in context.catalogue.registers.evidence.values() {
        if !ISSUED.contains(&one.kind) {
            continue;
        }
        for language in context.catalogue.config.languages() {
            let Some(speech) = speech::of(language) else { continue };
            let text = one
                .description
                .value
                .get(language, context.catalogue.first_language())
                .to_lowercase();
            if speech.equivalent.iter().any(|word| text.contains(word)) {
                continue;
            }
            found.push(told(one, language));
            break;
        }
    }
}

fn told(one: &EvidenceType, language: &str) -> Diagnostic {
    let message = format!(
        "`{}` ({language}) does not say that an equivalent body may issue it",
        &*one.id.value
    );
    let span = one.description.span.or(one.id.span);
    let said = match span {
        Some(span) => Diagnostic::new(Rule::ReportWithoutEquivalentBody, span, message),
        None => Diagnostic::of_path(
            Rule::ReportWithoutEquivalentBody,
            "content/registers/evidence.toml".to_string(),
            message,
        ),
    };
    said.help("say who may issue it, and that an equivalent body may too")
}
