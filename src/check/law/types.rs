//! What award criteria (LOU 16 kap. 1–2 and 6 §§) and contract clauses (17 kap. 1 §) may and may not be.

use crate::catalogue::section::Section;
use crate::catalogue::vocabulary::{RequirementType, When};
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Sentence, Token};
use crate::check::speech::Speech;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;

pub fn award(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let (one, fields) = (judged.one, &judged.one.fields);
    if fields.r#type.value != RequirementType::AwardCriterion || !one.origin.trusts(&["type"]) {
        return;
    }
    if judged.is_source && one.origin.trusts(&["answer"]) {
        let place = fields.answer.kind.span.unwrap_or(one.origin.place("answer"));
        if !fields.answer.weightable {
            found.push(
                Diagnostic::new(Rule::AwardNotWeightable, place, say!("award-unweighted"))
                    .help(say!("award-unweighted-help")),
            );
        }
        if fields.answer.mandatory {
            found.push(
                Diagnostic::new(Rule::AwardAsMust, place, say!("award-mandatory"))
                    .help(say!("award-mandatory-help")),
            );
        }
    }
    if judged.sentences.iter().any(|one| is_scored(one, judged.speech)) {
        return;
    }
    if let Some(one) = judged.obligations.iter().flatten().next() {
        let message = say!("award-as-duty", word = one.written.to_string());
        found.push(
            Diagnostic::new(Rule::AwardAsMust, one.span, message).help(say!("award-as-duty-help")),
        );
    }
}

/// Whether a sentence says that what it is about gives something: "ger poäng", but not "utvärderas inte".
fn is_scored(sentence: &Sentence, speech: &Speech) -> bool {
    let tokens = &sentence.tokens;
    let is_denial =
        |one: &Token| speech.not.contains(&&*one.form) || speech.none.contains(&&*one.form);
    (0..tokens.len()).any(|at| {
        let one = &tokens[at];
        let is_word = speech.scoring.iter().any(|word| one.form.starts_with(word));
        let mut beside = tokens[..at].iter().rev().take(1).chain(tokens[at + 1..].iter().take(1));
        // Who is to evaluate something does not say what it gives.
        let is_active = matches!(&*one.form, "utvärdera" | "värdera" | "evaluate");
        is_word && !is_active && !one.is_set_apart && !beside.any(is_denial)
    })
}

/// Whether a sentence says when: "senast", "under avtalstiden"; "varje" only in front of a time.
fn says_when(sentence: &Sentence, speech: &Speech) -> bool {
    let begins = |one: &Token, list: &[&str]| list.iter().any(|word| one.form.starts_with(word));
    let words: Vec<&Token> = sentence.words().collect();
    let recurs = |one: &Token| begins(one, speech.times) || begins(one, speech.occasions);
    // "Efter varje avslutat uppdrag" has a word between.
    let is_each = |at: usize| {
        speech.each.contains(&&*words[at].form)
            && words[at + 1..].iter().take(2).any(|one| recurs(one))
    };
    let lasts = |pair: &[&Token]| {
        speech.lasting.iter().any(|phrase| {
            phrase.split_once(' ').is_some_and(|(first, second)| {
                &*pair[0].form == first && pair[1].form.starts_with(second)
            })
        })
    };
    // "Inom tre arbetsdagar".
    let is_limit = |at: usize| {
        speech.within.contains(&&*words[at].form)
            && words[at + 1..].iter().take(3).any(|one| begins(one, speech.times))
    };
    sentence.has_beginning(speech.timing)
        || (0..words.len()).any(is_limit)
        || (0..words.len()).any(is_each)
        || words.windows(2).any(lasts)
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
            Diagnostic::new(Rule::ScoredClause, place, say!("clause-scored"))
                .help(say!("clause-scored-help")),
        );
    }
    let points = judged.sentences.iter().find_map(|one| {
        one.words().find(|word| judged.speech.scored.iter().any(|own| word.form.starts_with(own)))
    });
    if let Some(word) = points.filter(|_| !fields.answer.weightable) {
        found.push(
            Diagnostic::new(Rule::ScoredClause, word.span, say!("clause-scored"))
                .help(say!("clause-scored-help")),
        );
    }
    let is_at_tender = fields.answer.when == When::Tender;
    let says_when =
        !is_at_tender || judged.sentences.iter().any(|one| says_when(one, judged.speech));
    let heading = one.body.get(&Section::Normative).map(|one| one.heading);
    if let Some(span) = heading.filter(|_| judged.is_source && !says_when) {
        found.push(
            Diagnostic::new(Rule::ClauseWithoutTime, span, say!("clause-without-time"))
                .help(say!("clause-without-time-help")),
        );
    }
}
