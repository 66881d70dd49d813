//! One requirement obliges to one thing, and says so.

use crate::catalogue::vocabulary::RequirementType;
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::Token;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};

pub fn several(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let Some(second) = judged.obligations.iter().flatten().nth(1) else { return };
    let message = format!("a second “{}” in one requirement", second.written);
    found.push(
        Diagnostic::new(Rule::SeveralDuties, second.span, message)
            .help("write one requirement for each obligation, or tell the second sentence as a fact: “kravet gäller”, “planen omfattar”"),
    );
}

pub fn wish(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let kind = &judged.one.fields.r#type;
    if kind.value == RequirementType::AwardCriterion || !judged.one.origin.trusts(&["type"]) {
        return;
    }
    let is_wish = |word: &&Token| judged.speech.should.contains(&&*word.form);
    for word in judged.sentences.iter().filter_map(|one| one.words().find(is_wish)) {
        let message = format!("“{}” in a requirement that must be met", word.form);
        found.push(
            Diagnostic::new(Rule::WishInRequirement, word.span, message)
                .help("write “ska”, move the wish to the guidance, or make it an award criterion"),
        );
    }
}
