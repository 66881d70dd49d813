//! What each type of requirement may and may not be: qualification (LOU 14 kap. 1 §), award
//! (16 kap. 1–2 and 6 §§) and performance (17 kap. 1 §).

use crate::catalogue::section::Section;
use crate::catalogue::vocabulary::{RequirementType, Scope, When};
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};

pub fn qualification(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let (one, fields) = (judged.one, &judged.one.fields);
    let is_of_goods = matches!(fields.scope, Scope::Product | Scope::Packaging);
    let is_told = judged.is_source && one.origin.trusts(&["type", "scope"]);
    if is_told && fields.r#type.value == RequirementType::Qualification && is_of_goods {
        let message = format!("a qualification requirement on `{}`", fields.scope.word());
        found.push(
            Diagnostic::new(Rule::QualificationOnProduct, one.origin.place("scope"), message)
                .help("make it a technical specification, or write it about the supplier"),
        );
    }
}

pub fn award(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let (one, fields) = (judged.one, &judged.one.fields);
    if fields.r#type.value != RequirementType::AwardCriterion || !one.origin.trusts(&["type"]) {
        return;
    }
    if judged.is_source && one.origin.trusts(&["answer"]) {
        let place = fields.answer.kind.span.unwrap_or(one.origin.place("answer"));
        if !fields.answer.weightable {
            found.push(
                Diagnostic::new(
                    Rule::AwardNotWeightable,
                    place,
                    "an award criterion that the buyer may not weigh",
                )
                .help("write `weightable = true` below `[answer]`"),
            );
        }
        if fields.answer.mandatory {
            found.push(
                Diagnostic::new(
                    Rule::AwardAsMust,
                    place,
                    "an award criterion that every tender must meet",
                )
                .help("remove `mandatory`, or make it another type of requirement"),
            );
        }
    }
    let is_scored = judged.sentences.iter().flat_map(|one| &one.tokens).any(|one| {
        judged.speech.scoring.iter().any(|word| !one.is_set_apart && one.form.starts_with(word))
    });
    if is_scored {
        return;
    }
    let must = judged.sentences.iter().find_map(|one| judged.wanted.must.find(one));
    if let Some((word, span)) = must {
        let word = judged.wanted.must.written(word);
        let message = format!("an award criterion that says “{word}” and not what it gives");
        found.push(
            Diagnostic::new(Rule::AwardAsMust, span, message)
                .help("say what the tender gains, as in “anbudet tillförs mervärde om …”"),
        );
    }
}

pub fn clause(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let (one, fields) = (judged.one, &judged.one.fields);
    if fields.r#type.value != RequirementType::ContractClause
        || !one.origin.trusts(&["type", "answer"])
    {
        return;
    }
    if judged.is_source && fields.answer.weightable {
        let place = fields.answer.kind.span.unwrap_or(one.origin.place("answer"));
        found.push(
            Diagnostic::new(
                Rule::ScoredClause,
                place,
                "a contract clause that the buyer may give points for",
            )
            .help("remove `weightable`, or make it an award criterion"),
        );
    }
    let is_at_tender = fields.answer.when == When::Tender;
    let says_when = !is_at_tender || judged.says_anywhere(judged.speech.timing);
    let heading = one.body.get(&Section::Normative).map(|one| one.heading);
    if let Some(span) = heading.filter(|_| judged.is_source && !says_when) {
        found.push(
            Diagnostic::new(Rule::ClauseWithoutTime, span, "a contract clause that does not say when it applies")
                .help("write from when it applies, as in “från avtalsstart och under hela avtalstiden”, and ask for the answer during the contract"),
        );
    }
}
