//! Environmental management (LOU 15 kap. 15 §): EMAS, what is recognised beside it, certificates to
//! standards, and what is equivalent. The evidence decides; where it is of other things, the text does.

use super::evidence::ISSUED;
use crate::catalogue::register::{EvidenceKind, EvidenceType};
use crate::check::Context;
use crate::check::mention::Referent;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::Sentence;
use crate::check::signal;
use crate::check::speech::Speech;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::text::{Language, Slug};
use crate::field::value::Located;
use crate::message::Message;
use crate::say;
use crate::source::Span;
use std::collections::BTreeMap;

/// The numbers of standards for environmental management systems.
const STANDARDS: &[&str] = &["14001"];
const LAW: &str = "15 kap. 15";
fn help() -> Message {
    say!("management-help")
}

/// The types of evidence that show environmental management, and what they are open to.
pub struct Management<'a>(BTreeMap<&'a Slug, Proof>);

struct Proof {
    /// Whether somebody else has to issue it.
    is_issued: bool,
    is_emas: bool,
    /// Whether its own words let in EMAS and what is equivalent.
    is_open: bool,
}

impl<'a> Management<'a> {
    pub fn of(context: &Context<'a>, language: &Language, speech: &Speech) -> Management<'a> {
        let first = context.catalogue.first_language();
        let mut all = BTreeMap::new();
        for (id, one) in &context.catalogue.registers.evidence {
            let title = one.title.value.get(language, first);
            let words =
                format!("{title} {}", one.description.value.get(language, first)).to_lowercase();
            let says = |list: &[&str]| list.iter().any(|word| words.contains(word));
            if !is_of_law(one) && !says(speech.management) {
                continue;
            }
            let is_emas = words.contains("emas");
            let is_open =
                is_emas && says(speech.equivalent) && one.kind != EvidenceKind::Registration;
            let is_issued = ISSUED.contains(&one.kind)
                || matches!(one.kind, EvidenceKind::Registration | EvidenceKind::Label);
            all.insert(id, Proof { is_issued, is_emas, is_open });
        }
        Management(all)
    }

    /// Whether a type of evidence falls under the paragraph, and not under those on goods.
    pub fn has(&self, id: &Slug) -> bool {
        self.0.contains_key(id)
    }
}

fn is_of_law(one: &EvidenceType) -> bool {
    one.law.as_ref().is_some_and(|law| law.contains(LAW))
}

pub fn check(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let types = &judged.wanted.management;
    let ids = || judged.one.fields.evidence.iter().flat_map(|one| &one.all);
    let is_trusted = judged.one.origin.trusts(&["evidence"]);
    if is_trusted && ids().any(|id| types.has(&id.value)) {
        // A translation has the same evidence.
        if judged.is_source {
            of_evidence(judged).into_iter().for_each(|one| found.push(one));
        }
        return;
    }
    of_text(judged).into_iter().for_each(|one| found.push(one));
}

/// Every way to show it takes a certificate or the like, so that other means are shut out.
fn of_evidence(judged: &NormativeText) -> Option<Diagnostic> {
    let types = &judged.wanted.management.0;
    let issued =
        |id: &&Located<Slug>| types.get(&id.value).is_some_and(|one| one.is_issued && !one.is_open);
    let ways = &judged.one.fields.evidence;
    if ways.iter().any(|way| !way.all.iter().any(|id| issued(&id))) {
        return None;
    }
    let id = ways.iter().flat_map(|way| &way.all).find(issued)?;
    let has_emas = ways.iter().flat_map(|way| &way.all);
    let has_emas = has_emas.filter_map(|id| types.get(&id.value)).any(|one| one.is_emas);
    let message = match has_emas {
        true => say!("management-evidence", id = id.value.to_string()),
        false => say!("management-evidence-emas", id = id.value.to_string()),
    };
    let span = id.span.unwrap_or(judged.one.origin.place("evidence"));
    Some(Diagnostic::new(Rule::ManagementCertificate, span, message).help(help()))
}

/// The text asks for EMAS, for the standard or for a certified system, and leaves out the others.
fn of_text(judged: &NormativeText) -> Option<Diagnostic> {
    let names_emas = judged.may(signal::EMAS);
    let is_open = judged.may(signal::EQUIVALENT);
    let mut sentences = judged.sentences.iter().zip(&judged.mentions);
    let (written, span, is_system) = sentences.find_map(|(sentence, mentions)| {
        let is_about = sentence.may(signal::MANAGEMENT) || !mentions.is_empty();
        if sentence.is_heading || !is_about || is_free(sentence, judged.speech) {
            return None;
        }
        let number = mentions.iter().find(|one| match &one.what {
            Referent::Standard(own) => STANDARDS.contains(&own.number.as_str()),
            Referent::Link(own) => STANDARDS.iter().any(|number| own.designation.contains(number)),
            _ => false,
        });
        let number = number.map(|one| (one.written.clone(), one.span, false));
        number.or_else(|| asked(sentence, judged.speech))
    })?;
    if is_open && (names_emas || is_system) {
        return None;
    }
    let message = match names_emas || is_system {
        true => say!("management-system", name = written),
        false => say!("management-emas", name = written),
    };
    Some(Diagnostic::new(Rule::ManagementCertificate, span, message).help(help()))
}

/// EMAS, or a management system that somebody has certified.
fn asked(sentence: &Sentence, speech: &Speech) -> Option<(String, Span, bool)> {
    let begins = |list: &[&str]| {
        sentence.words().find(|word| list.iter().any(|one| word.form.starts_with(one)))
    };
    let system = begins(speech.management_systems).or_else(|| {
        begins(speech.general_systems).filter(|_| begins(speech.environment).is_some())
    });
    let is_certified = begins(speech.certified).is_some();
    let word = begins(&["emas"]).or(system.filter(|_| is_certified)).or(begins(speech.diplomas));
    word.map(|word| (word.written.to_string(), word.span, true))
}

/// "Inget certifikat enligt ISO 14001 krävs."
fn is_free(sentence: &Sentence, speech: &Speech) -> bool {
    let mut words = sentence.words().map(|one| &*one.form);
    let first = words.next().unwrap_or_default();
    let is_none = matches!(first, "inget" | "ingen" | "inga" | "no");
    let says = |word: &str| sentence.words().any(|one| &*one.form == word);
    is_none || (says("krävs") && sentence.words().any(|one| speech.not.contains(&&*one.form)))
}
