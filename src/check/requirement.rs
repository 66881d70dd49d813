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
        let message = format!(
            "`{}` is `{level}` and {verb} `{}`, which is `{other_level}`",
            one.id, other.id
        );
        let help = match other.fields.level > one.fields.level {
            true => format!("write `{verb} = [\"{}\"]` in `{}` instead", one.id, other.id),
            false => "use `related` for requirements of the same level".to_string(),
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
            let message =
                format!("`{later}` ({}) is before `{earlier}` ({})", second.value, first.value);
            found.push(
                Diagnostic::new(Rule::DatesOutOfOrder, span, message)
                    .help("change one of the two dates"),
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
            let message =
                format!("version {} comes after {}", pair[1].version.value, pair[0].version.value);
            found.push(
                Diagnostic::new(Rule::MissingChange, span, message)
                    .help("list each version once, the newest last"),
            );
        }
    }
    match one.fields.changes.last() {
        Some(last) if last.version.value > version.value => {
            let message = format!(
                "a change leads to version {}, the requirement has {}",
                last.version.value, version.value
            );
            found.push(
                Diagnostic::new(Rule::MissingChange, last.version.span.unwrap_or(span), message)
                    .help("raise `version`, or correct the change"),
            );
        }
        Some(last) if last.version.value == version.value => {}
        _ if version.value == Version::FIRST => {}
        _ => {
            let message = format!("`changes` says nothing of version {}", version.value);
            let said = Diagnostic::new(Rule::MissingChange, span, message).help(format!(
                "add `[[changes]]` with `version = \"{}\"`, `date`, `class` and `text`",
                version.value
            ));
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
            Diagnostic::new(Rule::MissingForType, span, "a contract clause without `follow_up`")
                .help("add `[follow_up]` with `method`, `when` and `checkpoints`"),
        ),
        RequirementType::AwardCriterion if !has_guidance => found.push(
            Diagnostic::new(
                Rule::MissingSection,
                span,
                "an award criterion without guidance on how it is scored",
            )
            .help("add the section for guidance, and say how points are given"),
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
            Diagnostic::new(Rule::MissingField, span, "an adapted requirement without `deviation`")
                .help("say how it differs from the upstream requirement"),
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
            Diagnostic::new(
                Rule::MissingField,
                answer_span,
                "an answer of kind `choice` with fewer than two `choices`",
            )
            .help("add `choices = [\"…\", \"…\"]`"),
        );
    }
    if answer.kind.value == AnswerKind::Number && answer.unit.is_none() {
        found.push(
            Diagnostic::new(
                Rule::MissingField,
                answer_span,
                "an answer of kind `number` without `unit`",
            )
            .help("add the id of a unit in `units.toml`"),
        );
    }
}

fn status_and_withdrawal(one: &Requirement, found: &mut Diagnostics) {
    let fields = &one.fields;
    let is_withdrawn = fields.status == Status::Withdrawn;
    let withdrawal = fields.withdrawn.as_ref().and_then(|withdrawn| withdrawn.place);
    let span = withdrawal.unwrap_or(one.origin.place("status"));
    if is_withdrawn != fields.withdrawn.is_some() {
        let message = if is_withdrawn {
            "a withdrawn requirement without `withdrawn`"
        } else {
            "`withdrawn` on a requirement that has another status"
        };
        found.push(
            Diagnostic::new(Rule::MissingField, span, message)
                .help("a withdrawn requirement has `status = \"withdrawn\"` and `[withdrawn]` with `date` and `reason`"),
        );
    }
}

fn status_and_consultation(one: &Requirement, found: &mut Diagnostics) {
    let is_open = one.fields.status == Status::Consultation;
    if is_open == one.fields.consultation.is_some() {
        return;
    }
    let place = one.fields.consultation.as_ref().and_then(|consultation| consultation.place);
    let (message, help) = if is_open {
        (
            "a requirement in consultation without `consultation`",
            "add `[consultation]` with `from`, `to`, `question` and `answers_to`",
        )
    } else {
        (
            "`consultation` on a requirement that has another status",
            "remove it when the consultation is over, or set `status = \"consultation\"`",
        )
    };
    let span = place.unwrap_or(one.origin.place("status"));
    found.push(Diagnostic::new(Rule::MissingField, span, message).help(help));
}
