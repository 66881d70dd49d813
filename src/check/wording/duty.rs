//! One requirement obliges to one thing, and says so.

use crate::catalogue::vocabulary::RequirementType;
use crate::check::Context;
use crate::check::inflection::is_infinitive;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Sentence, Token};
use crate::check::speech::Speech;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use crate::source::Span;

pub fn several(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let second = judged.obligations.iter().flatten().nth(1).map(|one| (&*one.written, one.span));
    let listed = || {
        let all = judged.sentences.iter().zip(&judged.obligations);
        all.filter_map(|(one, duties)| of_list(one, duties.first()?.at, judged.speech)).next()
    };
    let items = || of_items(judged);
    let Some((written, span)) = second.or_else(listed).or_else(items) else { return };
    let message = say!("duty-second", word = written);
    found.push(Diagnostic::new(Rule::SeveralDuties, span, message).help(say!("duty-second-help")));
}

/// The second of three verbs or more after one "ska", each with an object of its own: "utse en
/// kontaktperson, hålla tre möten och lämna ett protokoll".
fn of_list<'s>(sentence: &'s Sentence, from: usize, speech: &Speech) -> Option<(&'s str, Span)> {
    let tokens = &sentence.tokens;
    let is_border = |one: &Token| one.written == "," || speech.and.contains(&&*one.form);
    if speech.must.iter().all(|one| tokens[from].form != *one) {
        return None;
    }
    let mut second = None;
    let mut verbs = 0;
    let mut start = from + 1;
    while start < tokens.len() {
        let end = (start..tokens.len()).find(|at| is_border(&tokens[*at])).unwrap_or(tokens.len());
        let mut words = tokens[start..end].iter().filter(|one| one.is_own()).peekable();
        let verb = words.find(|one| start == from + 1 || !speech.and.contains(&&*one.form));
        let is_verb = match verbs {
            0 => tokens[start..end].iter().any(|one| one.is_own() && is_infinitive(&one.form)),
            _ => verb.is_some_and(|one| is_infinitive(&one.form) && one.form.ends_with('a')),
        };
        // A clause of its own ends what the "ska" governs; a list of objects goes on.
        let is_clause = verb.is_some_and(|one| speech.subordinate.contains(&&*one.form));
        if is_clause {
            break;
        }
        if is_verb && words.count() >= usize::from(verbs > 0) * 2 {
            verbs += 1;
            if verbs == 2 {
                second = verb.map(|one| (&*one.form, one.span));
            }
        } else if is_verb {
            // "Samla in, sortera och frakta avfallet" has one object.
            break;
        }
        start = end + 1;
    }
    second.filter(|_| verbs >= 3)
}

/// The second of three items or more below a "ska" that each begin with a verb and say of what.
fn of_items<'j>(judged: &'j NormativeText) -> Option<(&'j str, Span)> {
    let speech = judged.speech;
    let leads = (0..judged.sentences.len()).filter(|at| {
        let duty = judged.obligations[*at].first();
        let tokens = &judged.sentences[*at].tokens;
        // Nothing but a sign follows: the items say what is to be done.
        duty.is_some_and(|one| {
            speech.must.contains(&&*tokens[one.at].form)
                && !tokens[one.at + 1..].iter().any(|one| one.is_own())
        })
    });
    leads.into_iter().find_map(|lead| {
        let items = judged.sentences.iter().filter(|one| one.lead == Some(lead));
        let mut verbs = items.filter_map(|one| {
            let first = one.words().next().filter(|word| is_infinitive(&word.form))?;
            (one.words().count() > 2).then_some((&*first.form, first.span))
        });
        let second = verbs.nth(1);
        verbs.next().and(second)
    })
}

pub fn wish(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let kind = &judged.one.fields.r#type;
    if kind.value == RequirementType::AwardCriterion || !judged.one.origin.trusts(&["type"]) {
        return;
    }
    let is_wish = |word: &&Token| judged.speech.should.contains(&&*word.form);
    for word in judged.sentences.iter().filter_map(|one| one.words().find(is_wish)) {
        let message = say!("duty-wish", word = word.form.to_string());
        found.push(
            Diagnostic::new(Rule::WishInRequirement, word.span, message)
                .help(say!("duty-wish-help")),
        );
    }
}
