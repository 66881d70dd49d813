//! Qualification is about the supplier (LOU 14 kap. 1 §), and not about what is bought or how it is made.

use crate::catalogue::vocabulary::{RequirementType, Scope};
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::obligation::Obligation;
use crate::check::sentence::{Sentence, Token};
use crate::check::speech::Speech;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;

pub fn check(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let (one, fields) = (judged.one, &judged.one.fields);
    let is_told = judged.is_source && one.origin.trusts(&["type", "scope"]);
    if is_told && fields.r#type.value == RequirementType::TechnicalSpecification {
        if let Some(token) = about_means(judged) {
            let message = say!("specification-on-supplier", word = token.form.to_string());
            found.push(
                Diagnostic::new(Rule::QualificationOnProduct, token.span, message)
                    .help(say!("specification-on-supplier-help")),
            );
        }
        return;
    }
    if !is_told || fields.r#type.value != RequirementType::Qualification {
        return;
    }
    let (message, span) = match fields.scope {
        Scope::Product | Scope::Packaging => {
            let scope = fields.scope.word();
            (say!("qualification-of-scope", scope = scope), one.origin.place("scope"))
        }
        Scope::Supplier | Scope::Production | Scope::Service => match about_goods(judged) {
            Some(token) => {
                (say!("qualification-of-goods", word = token.form.to_string()), token.span)
            }
            None => return,
        },
    };
    found.push(
        Diagnostic::new(Rule::QualificationOnProduct, span, message)
            .help(say!("qualification-help")),
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
    let subject = subject(sentence, duty, speech)?;
    let place = sentence.tokens.iter().position(|one| std::ptr::eq(one, subject))?;
    if let Some(ware) = ware(sentence, (place, duty.at), speech) {
        return Some(ware);
    }
    let is_verb = place == duty.at;
    // What a relative clause says of goods is said of who brings them: "varorna som anbudsgivaren offererar".
    let is_relative = sentence.tokens.get(place + 1).is_some_and(|one| &*one.form == "som");
    let clause = if is_relative { place + 1..duty.at } else { 0..0 };
    let rest = sentence.tokens.iter().enumerate().filter(|(at, _)| !clause.contains(at));
    let is_able = is_able_of(speech);
    let is_about_ability = rest.into_iter().any(|(_, one)| one.is_own() && is_able(one));
    let is_of_supplier =
        is_supplier(subject, speech) || is_owned(&sentence.tokens[place + 1..], speech);
    (!is_of_supplier && !is_verb && !is_about_ability).then_some(subject)
}

/// What a sentence says that it obliges: the first noun, or after words of time or place that which
/// follows the verb.
fn subject<'t>(
    sentence: &'t Sentence,
    duty: &Obligation,
    speech: &Speech,
) -> Option<&'t Token<'t>> {
    let is_passed = |word: &&Token| speech.determiners.contains(&&*word.form);
    let mut words = sentence.words().skip_while(is_passed);
    let first = words.next()?;
    let is_preposition = speech.prepositions.contains(&&*first.form);
    // "Minst en i arbetslaget".
    let opening = sentence.words().take_while(is_passed).last();
    if is_preposition && opening.is_some_and(|one| matches!(&*one.form, "en" | "ett")) {
        return words.find(|word| !is_passed(word));
    }
    let verb = &sentence.tokens[duty.at];
    let is_demand = speech.demands.contains(&&*verb.form) && std::ptr::eq(first, verb);
    if !is_preposition && !is_demand && !speech.verdicts.contains(&&*first.form) {
        return Some(first);
    }
    // "Det krävs av leverantören att …", "det krävs att bilarna …".
    let mut after = sentence.tokens[duty.at + 1..].iter().filter(|one| one.is_own());
    after.find(|word| !is_passed(word) && !matches!(&*word.form, "att" | "av"))
}

/// Whether "hos leverantören" follows.
fn is_owned(after: &[Token], speech: &Speech) -> bool {
    let is_passed = |word: &&Token| speech.determiners.contains(&&*word.form);
    let mut owner = after.iter().skip_while(is_passed);
    owner.next().is_some_and(|one| &*one.form == "hos")
        && owner.find(|one| !is_passed(one)).is_some_and(|one| is_supplier(one, speech))
}

/// Goods that a sentence about a supplier is really about: "företagets produkter", "det som
/// levereras", "leverantören ska erbjuda bilar".
fn ware<'t>(
    sentence: &'t Sentence,
    (subject, duty): (usize, usize),
    speech: &Speech,
) -> Option<&'t Token<'t>> {
    let tokens = &sentence.tokens;
    let form = &*tokens[subject].form;
    let opening = sentence.words().next().map(|one| &*one.form).unwrap_or_default();
    if form == "som" && opening == "det" {
        return sentence.words().nth(2);
    }
    if !is_supplier(&tokens[subject], speech) {
        return None;
    }
    let is_ware =
        |one: &&Token| one.is_own() && speech.wares.iter().any(|word| one.form.starts_with(word));
    if form.ends_with('s')
        && let Some(ware) = tokens.get(subject + 1).filter(is_ware)
    {
        return Some(ware);
    }
    let mut then = tokens[duty + 1..].iter().filter(|one| one.is_own());
    if !then.next().is_some_and(|one| speech.offering.contains(&&*one.form)) {
        return None;
    }
    let is_passed = |word: &&Token| speech.determiners.contains(&&*word.form);
    let offered = then.find(|one| !is_passed(one))?;
    let is_goods = !is_supplier(offered, speech) && !speech.prepositions.contains(&&*offered.form);
    (is_goods && !sentence.words().any(is_able_of(speech))).then_some(offered)
}
