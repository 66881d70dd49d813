//! References by the day: those that no longer apply, those that do not yet, and those that nobody
//! has looked at for a year.

use super::{Context, in_use};
use crate::catalogue::register::{Reference, ReferenceStatus};
use crate::catalogue::section::Section;
use crate::catalogue::text::{Target, Text};
use crate::check::passage::{self, Passage};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::date::Date;
use crate::field::text::Slug;
use crate::field::value::Located;
use crate::say;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};

pub fn check(context: &Context, found: &mut Diagnostics) {
    let not_applying = not_applying(context);
    if !not_applying.is_empty() {
        documents(context).for_each(|one| cited(&one, &not_applying, context, found));
    }
    let Some(today) = context.today else { return };
    let registers = &context.catalogue.registers;
    let references = registers.references.values();
    for reference in references.clone() {
        contradicted(reference, today).into_iter().for_each(|problem| found.push(problem));
    }
    let labels = registers.labels.values().map(|one| &one.checked);
    let kept_up = references
        .filter(|one| matches!(one.status, ReferenceStatus::InForce | ReferenceStatus::Upcoming));
    for checked in kept_up.map(|one| &one.checked).chain(labels) {
        unchecked(checked, today).into_iter().for_each(|problem| found.push(problem));
    }
}

fn unchecked(checked: &Located<Date>, today: Date) -> Option<Diagnostic> {
    let span = checked.span.filter(|_| checked.a_year_later() < today)?;
    let (day, today) = (checked.value.to_string(), today.to_string());
    let message = say!("reference-unchecked", day = day, today = today);
    let problem = Diagnostic::new(Rule::UncheckedReference, span, message);
    Some(problem.help(say!("reference-unchecked-help")))
}

/// An entry whose dates say another thing than its status.
fn contradicted(one: &Reference, today: Date) -> Option<Diagnostic> {
    let (span, message, help) = match (one.status, &one.valid_from, &one.valid_to) {
        (ReferenceStatus::Upcoming, Some(from), _) if from.value <= today => (
            from.span?,
            say!("reference-has-begun", day = from.value.to_string()),
            say!("reference-has-begun-help"),
        ),
        (ReferenceStatus::InForce, _, Some(to)) if to.value < today => (
            to.span?,
            say!("reference-has-ended", day = to.value.to_string()),
            say!("reference-has-ended-help"),
        ),
        _ => return None,
    };
    Some(Diagnostic::new(Rule::UncheckedReference, span, message).help(help))
}

/// Why a reference is not to be cited.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Life {
    Superseded,
    Withdrawn,
    Upcoming,
}

fn not_applying<'a>(context: &'a Context) -> BTreeMap<&'a Slug, (&'a Reference, Life)> {
    let references = context.catalogue.registers.references.iter();
    references.filter_map(|(id, one)| Some((id, (one, life(one, context.today)?)))).collect()
}

/// None of a reference that applies. Without a day, its status decides.
fn life(one: &Reference, today: Option<Date>) -> Option<Life> {
    let is_over = one.valid_to.as_ref().zip(today).map(|(to, today)| to.value < today);
    let begins_later = |day: Option<Date>| Some(one.valid_from.as_ref()?.value > day?);
    match one.status {
        // A superseded text may still apply for a time beside the new one.
        ReferenceStatus::Superseded => is_over.unwrap_or(true).then_some(Life::Superseded),
        ReferenceStatus::Withdrawn => is_over.unwrap_or(true).then_some(Life::Withdrawn),
        ReferenceStatus::Upcoming => begins_later(today).unwrap_or(true).then_some(Life::Upcoming),
        ReferenceStatus::InForce if is_over == Some(true) => {
            Some(if one.successor.is_some() { Life::Superseded } else { Life::Withdrawn })
        }
        // Someone who looked after the last release knows better than its day.
        ReferenceStatus::InForce => {
            let day = today.map(|today| today.max(one.checked.value));
            begins_later(day).unwrap_or(false).then_some(Life::Upcoming)
        }
    }
}

/// A document and what it may cite references in. Translations follow their source.
struct Document<'a> {
    derived_from: &'a [Located<Slug>],
    texts: Vec<(&'a Text, Option<Section>)>,
}

fn documents<'a>(context: &'a Context) -> impl Iterator<Item = Document<'a>> {
    let catalogue = context.catalogue;
    let requirements = in_use(context).map(|one| Document {
        derived_from: &one.fields.derived_from,
        texts: one.body.iter().map(|(&section, one)| (&one.text, Some(section))).collect(),
    });
    let prose = catalogue.categories.values().map(|one| &one.text);
    let prose = prose.chain(catalogue.guidance.values().map(|one| &one.text));
    let prose = prose.chain(catalogue.pages.values().map(|one| &one.text));
    requirements.chain(prose.map(|text| Document { derived_from: &[], texts: vec![(text, None)] }))
}

/// One place that cites a reference that does not apply.
struct Citation<'a> {
    id: &'a Slug,
    span: Span,
    /// The layer, for the text of a requirement.
    section: Option<Section>,
    /// Whether the document rests on it, and does not only mention it.
    is_ground: bool,
}

fn cited(
    document: &Document,
    not_applying: &BTreeMap<&Slug, (&Reference, Life)>,
    context: &Context,
    found: &mut Diagnostics,
) {
    let mut citations = Vec::new();
    let mut named: BTreeSet<&Slug> = BTreeSet::new();
    for id in document.derived_from {
        named.insert(&id.value);
        if let Some((&id, span)) =
            not_applying.get_key_value(&id.value).map(|(id, _)| id).zip(id.span)
        {
            citations.push(Citation { id, span, section: None, is_ground: true });
        }
    }
    for &(text, section) in &document.texts {
        passage::each(text, &mut |passage| {
            for (_, target, span) in &passage.links {
                let Target::Reference(id) = target else { continue };
                named.insert(id);
                if let Some((&id, _)) = not_applying.get_key_value(id) {
                    citations.push(Citation { id, span: *span, section, is_ground: false });
                }
            }
            for (&id, (reference, _)) in not_applying {
                let span = designated(reference, passage, context);
                citations.extend(span.map(|span| Citation { id, span, section, is_ground: false }));
            }
        });
    }
    let registers = &context.catalogue.registers;
    for citation in citations {
        let (reference, life) = not_applying[citation.id];
        let successor = reference.successor.as_ref().map(|id| &id.value);
        let is_passed_on = successor.is_some_and(|id| named.contains(id));
        let is_told = match life {
            Life::Superseded => is_passed_on,
            // Texts may tell what is to come; only what is required of suppliers must apply.
            Life::Upcoming => citation.section != Some(Section::Normative),
            Life::Withdrawn => false,
        };
        if citation.is_ground || !is_told {
            let successor = successor.filter(|id| registers.references.contains_key(*id));
            found.push(problem(&citation, reference, life, successor));
        }
    }
}

/// Where a passage names a reference by its designation, outside links to it.
fn designated(one: &Reference, passage: &Passage, context: &Context) -> Option<Span> {
    let designation: &str = &one.designation;
    if !designation.contains(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let is_part = |c: char| c.is_alphanumeric();
    let at = passage.words.match_indices(designation).find(|(at, name)| {
        let end = at + name.len();
        let is_linked = passage.links.iter().any(|(words, target, _)| {
            words.start <= *at && end <= words.end && matches!(target, Target::Reference(_))
        });
        !is_linked
            && !passage.is_code(*at)
            && !passage.words[..*at].ends_with(is_part)
            && !passage.words[end..].starts_with(is_part)
    });
    let (at, name) = at?;
    passage.place(at..at + name.len(), context.sources)
}

fn problem(
    citation: &Citation,
    reference: &Reference,
    life: Life,
    successor: Option<&Slug>,
) -> Diagnostic {
    let id = citation.id.to_string();
    let name = reference.designation.to_string();
    let (rule, message, help) = match (life, successor) {
        (Life::Superseded, Some(new)) => (
            Rule::SupersededReference,
            say!("reference-superseded-by", id = id, name = name, new = new.to_string()),
            say!("reference-superseded-by-help", new = new.to_string()),
        ),
        (Life::Superseded, None) => (
            Rule::SupersededReference,
            say!("reference-superseded", id = id, name = name),
            say!("reference-superseded-help"),
        ),
        (Life::Withdrawn, _) => (
            Rule::WithdrawnReference,
            match &reference.valid_to {
                Some(to) => {
                    say!("reference-ended", id = id, name = name, day = to.value.to_string())
                }
                None => say!("reference-withdrawn", id = id, name = name),
            },
            say!("reference-withdrawn-help"),
        ),
        (Life::Upcoming, _) => (
            Rule::UpcomingReference,
            match &reference.valid_from {
                Some(from) => {
                    say!(
                        "reference-upcoming-on",
                        id = id,
                        name = name,
                        day = from.value.to_string()
                    )
                }
                None => say!("reference-upcoming", id = id, name = name),
            },
            say!("reference-upcoming-help"),
        ),
    };
    Diagnostic::new(rule, citation.span, message).help(help)
}
