//! The facts of one requirement against each other: levels, dates, versions, what its type needs.

use super::Context;
use crate::catalogue::Origin;
use crate::catalogue::id::Version;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::vocabulary::{AnswerKind, ChangeClass, Relation, RequirementType, Status};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::date::Date;
use crate::field::value::Located;
use crate::say;
use crate::source::Span;

pub fn check(context: &Context, found: &mut Diagnostics) {
    for one in context.catalogue.requirements.values() {
        levels(one, context, found);
        dates(one, found);
        changes(one, context, found);
        needs_of_type(one, found);
        needs_of_fields(one, found);
    }
}

fn levels(one: &Requirement, context: &Context, found: &mut Diagnostics) {
    let lists = [("replaces", &one.fields.replaces), ("complements", &one.fields.complements)];
    for (verb, id) in lists.into_iter().flat_map(|(verb, ids)| ids.iter().map(move |id| (verb, id)))
    {
        let Some(other) = context.catalogue.requirements.get(&id.value) else { continue };
        let Some(span) = id.span else { continue };
        let is_known = one.origin.trusts(&["level"]) && other.origin.trusts(&["level"]);
        if other.id == one.id || !is_known || other.fields.level < one.fields.level {
            continue;
        }
        let (level, other_level) = (one.fields.level.word(), other.fields.level.word());
        let (id, other_id) = (one.id.to_string(), other.id.to_string());
        let message = say!(
            "level-not-lower",
            id = &id,
            level = level,
            field = verb,
            other = &other_id,
            lower = other_level
        );
        let help = match other.fields.level > one.fields.level {
            true => say!("level-turned-help", field = verb, id = id, other = other_id),
            false => say!("level-same-help"),
        };
        found.push(Diagnostic::new(Rule::NotLowerLevel, span, message).help(help));
    }
}

fn dates(one: &Requirement, found: &mut Diagnostics) {
    let fields = &one.fields;
    let named = [
        ("published", fields.published.as_ref()),
        ("valid_from", fields.valid_from.as_ref()),
        ("valid_to", fields.valid_to.as_ref()),
    ];
    let is_known = |name: &str| one.origin.trusts(&[name]);
    let given: Vec<(&str, &Located<Date>)> = named
        .into_iter()
        .filter_map(|(name, date)| Some((name, date.filter(|_| is_known(name))?)))
        .collect();
    let review = ("review_by", &fields.review_by);
    let published = given.first().filter(|(name, _)| *name == "published" && is_known("review_by"));
    let pairs = given.windows(2).map(|pair| (pair[0], pair[1]));
    for ((earlier, first), (later, second)) in
        pairs.chain(published.map(|&published| (published, review)))
    {
        if second.value < first.value
            && let Some(span) = second.span
        {
            let message = say!(
                "dates-out-of-order",
                later = later,
                second = second.value.to_string(),
                earlier = earlier,
                first = first.value.to_string()
            );
            found.push(
                Diagnostic::new(Rule::DatesOutOfOrder, span, message)
                    .help(say!("dates-out-of-order-help")),
            );
        }
    }
}

fn changes(one: &Requirement, context: &Context, found: &mut Diagnostics) {
    let version = &one.fields.version;
    let Some(span) = version.span.filter(|_| one.origin.trusts(&["version", "changes"])) else {
        return;
    };
    for pair in one.fields.changes.windows(2) {
        if pair[1].version.value <= pair[0].version.value
            && let Some(span) = pair[1].version.span
        {
            let message = say!(
                "changes-out-of-order",
                version = pair[1].version.value.to_string(),
                before = pair[0].version.value.to_string()
            );
            found.push(
                Diagnostic::new(Rule::MissingChange, span, message)
                    .help(say!("changes-out-of-order-help")),
            );
        }
    }
    match one.fields.changes.last() {
        Some(last) if last.version.value > version.value => {
            let message = say!(
                "change-ahead",
                change = last.version.value.to_string(),
                version = version.value.to_string()
            );
            found.push(
                Diagnostic::new(Rule::MissingChange, last.version.span.unwrap_or(span), message)
                    .help(say!("change-ahead-help")),
            );
        }
        Some(last) if last.version.value == version.value => {}
        _ if version.value == Version::FIRST => {}
        _ => {
            let number = version.value.to_string();
            let message = say!("change-missing", version = &number);
            let said = Diagnostic::new(Rule::MissingChange, span, message)
                .help(say!("change-missing-help", version = number));
            found.push(match entry_of(one, context) {
                Some((place, entry)) => said.mend(place, entry),
                None => said,
            });
        }
    }
}

/// The entry that is missing, for the end of the front matter. What changed only its author can
/// say: the empty text is an error until it is written.
fn entry_of(one: &Requirement, context: &Context) -> Option<(Span, String)> {
    let text = context.sources.file(one.origin.file).text()?;
    let begin = one.origin.head.end;
    let end = begin + text.get(begin..)?.find("\n+++")? + 1;
    let version = one.fields.version.value;
    let class = if version.minor == 0 { ChangeClass::Tightened } else { ChangeClass::Clarified };
    let entry = format!(
        "\n[[changes]]\nversion = \"{version}\"\ndate = {}\nclass = \"{}\"\ntext = \"\"\n",
        context.today?,
        class.word()
    );
    Some((Span { file: one.origin.file, start: end, end }, entry))
}

fn needs_of_type(one: &Requirement, found: &mut Diagnostics) {
    let kind = &one.fields.r#type;
    let trusts = |fields: &[&str]| one.origin.trusts(fields);
    let Some(span) = kind.span.filter(|_| trusts(&["type"])) else { return };
    let has_guidance = one.body.contains_key(&Section::Guidance) || !trusts(&[Origin::BODY]);
    let has_follow_up = one.fields.follow_up.is_some() || !trusts(&["follow_up"]);
    match kind.value {
        RequirementType::ContractClause if !has_follow_up => found.push(
            Diagnostic::new(Rule::MissingForType, span, say!("clause-without-follow-up"))
                .help(say!("clause-without-follow-up-help")),
        ),
        RequirementType::AwardCriterion if !has_guidance => found.push(
            Diagnostic::new(Rule::MissingSection, span, say!("criterion-without-guidance"))
                .help(say!("criterion-without-guidance-help")),
        ),
        _ => {}
    }
}

fn needs_of_fields(one: &Requirement, found: &mut Diagnostics) {
    let fields = &one.fields;
    if let Some(upstream) = fields.upstream.as_ref().filter(|_| one.origin.trusts(&["upstream"]))
        && upstream.relation.value == Relation::Adapted
        && upstream.deviation.is_none()
    {
        let span = upstream.relation.span.unwrap_or(one.origin.head);
        found.push(
            Diagnostic::new(Rule::MissingField, span, say!("adapted-without-deviation"))
                .help(say!("adapted-without-deviation-help")),
        );
    }
    if one.origin.trusts(&["answer"]) {
        needs_of_answer(one, found);
    }
    if one.origin.trusts(&["status", "withdrawn"]) {
        status_and_withdrawal(one, found);
    }
    if one.origin.trusts(&["status", "consultation"]) {
        status_and_consultation(one, found);
    }
}

fn needs_of_answer(one: &Requirement, found: &mut Diagnostics) {
    let answer = &one.fields.answer;
    let answer_span = answer.kind.span.unwrap_or(one.origin.head);
    if answer.kind.value == AnswerKind::Choice && answer.choices.len() < 2 {
        found.push(
            Diagnostic::new(Rule::MissingField, answer_span, say!("answer-without-choices"))
                .help(say!("answer-without-choices-help")),
        );
    }
    if answer.kind.value == AnswerKind::Number && answer.unit.is_none() {
        found.push(
            Diagnostic::new(Rule::MissingField, answer_span, say!("answer-without-unit"))
                .help(say!("answer-without-unit-help")),
        );
    }
}

fn status_and_withdrawal(one: &Requirement, found: &mut Diagnostics) {
    let fields = &one.fields;
    let is_withdrawn = fields.status == Status::Withdrawn;
    let withdrawal = fields.withdrawn.as_ref().and_then(|withdrawn| withdrawn.place);
    let span = withdrawal.unwrap_or(one.origin.place("status"));
    if is_withdrawn != fields.withdrawn.is_some() {
        let message =
            if is_withdrawn { say!("withdrawn-missing") } else { say!("withdrawn-uncalled") };
        found.push(Diagnostic::new(Rule::MissingField, span, message).help(say!("withdrawn-help")));
    }
}

fn status_and_consultation(one: &Requirement, found: &mut Diagnostics) {
    let is_open = one.fields.status == Status::Consultation;
    if is_open == one.fields.consultation.is_some() {
        return;
    }
    let place = one.fields.consultation.as_ref().and_then(|consultation| consultation.place);
    let (message, help) = if is_open {
        (say!("consultation-missing"), say!("consultation-missing-help"))
    } else {
        (say!("consultation-uncalled"), say!("consultation-uncalled-help"))
    };
    let span = place.unwrap_or(one.origin.place("status"));
    found.push(Diagnostic::new(Rule::MissingField, span, message).help(help));
}
