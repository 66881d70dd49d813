//! Qualification is about the supplier (LOU 14 kap. 1 §), and not about what is bought or how it is made.

use crate::catalogue::vocabulary::{RequirementType, Scope};
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::Token;
use crate::check::speech::Speech;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};

pub fn check(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let (one, fields) = (judged.one, &judged.one.fields);
    let is_told = judged.is_source && one.origin.trusts(&["type", "scope"]);
    if is_told && fields.r#type.value == RequirementType::TechnicalSpecification {
        if let Some(token) = about_means(judged) {
            let message = format!("a technical specification on the supplier: “{}”", token.form);
            found.push(
                Diagnostic::new(Rule::QualificationOnProduct, token.span, message)
                    .help("make it a qualification requirement"),
            );
        }
        return;
    }
    if !is_told || fields.r#type.value != RequirementType::Qualification {
        return;
    }
    let (about, span) = match fields.scope {
        Scope::Product | Scope::Packaging => {
            (format!("`{}`", fields.scope.word()), one.origin.place("scope"))
        }
        Scope::Supplier | Scope::Production | Scope::Service => match about_goods(judged) {
            Some(token) => (format!("“{}”", token.form), token.span),
            None => return,
        },
    };
    let message = format!("a qualification requirement on {about}");
    found.push(
        Diagnostic::new(Rule::QualificationOnProduct, span, message)
            .help("make it a technical specification, or write it about the supplier"),
    );
}

/// Whether a word is about what a supplier is able to do.
fn is_able_of(speech: &Speech) -> impl Fn(&Token) -> bool {
    |word| speech.ability.iter().any(|one| word.form.contains(one))
}

fn is_supplier(one: &Token, speech: &Speech) -> bool {
    // "Personalmat" is food.
    let is_ware = speech.ware_ends.iter().any(|end| one.form.ends_with(end));
    let is_named = speech.supplier.iter().any(|word| one.form.starts_with(word))
        || speech.kinds_of_supplier.iter().any(|word| one.form.contains(word));
    is_named && !is_ware
}

/// What only a supplier has, where it is the supplier that is to have it: its economy, its experience.
fn about_means<'t>(judged: &'t NormativeText) -> Option<&'t Token<'t>> {
    let speech = judged.speech;
    let sentences = judged.sentences.iter().zip(&judged.obligations);
    let mut obliging = sentences.filter(|(one, duties)| !one.is_heading && !duties.is_empty());
    obliging.find_map(|(sentence, duties)| {
        let is_passed = |word: &&Token| speech.determiners.contains(&&*word.form);
        let first = sentence.words().find(|word| !is_passed(word))?;
        let begins = |one: &Token, list: &[&str]| list.iter().any(|own| one.form.starts_with(own));
        if !is_supplier(first, speech) {
            return None;
        }
        let after = &sentence.tokens[duties.first()?.at + 1..];
        let has = after
            .iter()
            .find(|one| one.is_own())
            .is_some_and(|one| matches!(&*one.form, "ha" | "inneha" | "uppvisa" | "have"));
        let is_meant =
            |one: &&Token| begins(one, speech.means) || (has && begins(one, speech.skills));
        after.iter().filter(|one| one.is_own()).find(is_meant)
    })
}

/// The first noun of the first sentence that obliges, if neither it nor the rest of the sentence is
/// about a supplier, those who work for it, or what it is able to do.
fn about_goods<'t>(judged: &'t NormativeText) -> Option<&'t Token<'t>> {
    let speech = judged.speech;
    let sentences = judged.sentences.iter().zip(&judged.obligations);
    let mut obliging = sentences.filter(|(one, _)| !one.is_heading);
    let (sentence, duty) = obliging.find_map(|(one, duties)| Some((one, duties.first()?)))?;
    let is_passed = |word: &&Token| speech.determiners.contains(&&*word.form);
    let first = sentence.words().find(|word| !is_passed(word))?;
    // After words of time or place the subject follows the verb.
    let after = || sentence.tokens[duty.at + 1..].iter().filter(|one| one.is_own());
    let verb = &sentence.tokens[duty.at];
    let is_demand = speech.demands.contains(&&*verb.form);
    let is_after = speech.prepositions.contains(&&*first.form)
        || speech.verdicts.contains(&&*first.form)
        || (is_demand && std::ptr::eq(first, verb));
    let subject = match is_after {
        // "Det krävs av leverantören att …", "det krävs att bilarna …".
        true => after().find(|word| !is_passed(word) && !matches!(&*word.form, "att" | "av"))?,
        false => first,
    };
    let names_supplier = |one: &Token| is_supplier(one, speech);
    // "Informationssäkerheten hos leverantören".
    let place = sentence.tokens.iter().position(|one| std::ptr::eq(one, subject))?;
    let mut owner = sentence.tokens[place + 1..].iter().skip_while(|one| is_passed(one));
    let is_owned = owner.next().is_some_and(|one| &*one.form == "hos")
        && owner.find(|one| !is_passed(one)).is_some_and(names_supplier);
    // "Företagets produkter" are goods.
    let next = sentence.tokens.get(place + 1).filter(|one| one.is_own());
    let ware = next.filter(|one| {
        subject.form.ends_with('s') && speech.wares.iter().any(|word| one.form.starts_with(word))
    });
    if let Some(ware) = ware.filter(|_| names_supplier(subject)) {
        return Some(ware);
    }
    // "Det som levereras ska …" and "leverantören ska erbjuda bilar".
    let opening = sentence.words().next().map(|one| &*one.form).unwrap_or_default();
    if &*subject.form == "som" && opening == "det" {
        return sentence.words().nth(2);
    }
    let mut then = after();
    let offers = then.next().is_some_and(|one| speech.offering.contains(&&*one.form));
    let offered = then
        .find(|one| !is_passed(one))
        .filter(|one| offers && !names_supplier(one) && !speech.prepositions.contains(&&*one.form));
    if let Some(offered) = offered.filter(|_| !sentence.words().any(is_able_of(speech))) {
        return Some(offered);
    }
    let is_of_supplier = names_supplier(subject) || is_owned;
    let is_verb = subject.span.start == sentence.tokens[duty.at].span.start;
    (!is_of_supplier && !is_verb && !sentence.words().any(is_able_of(speech))).then_some(subject)
}
