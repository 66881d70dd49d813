//! A label that is required whole, though only some of what it stands for is meant (LOU 9 kap. 13 §).

use super::demand;
use crate::catalogue::register::Unit;
use crate::check::Context;
use crate::check::inflection::is_infinitive;
use crate::check::mention::Mention;
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Sentence, Token};
use crate::check::speech::Speech;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;

/// How many words from a label its criteria may stand.
const NEAR: usize = 6;

pub fn check(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    for (at, one) in demand::with_sentences(judged) {
        let sentence = &judged.sentences[at];
        let criteria = criteria(sentence, one, judged.speech);
        if matches!(criteria, Criteria::Told) {
            continue;
        }
        let lists =
            || lists_properties(judged, (at, one), context) || has_other_property(judged, at);
        if matches!(criteria, Criteria::Open) || lists() {
            found.push(
                Diagnostic::new(Rule::WholeLabel, one.span, say!("label-whole"))
                    .help(say!("label-whole-help")),
            );
        }
    }
}

/// What a sentence says of a label's criteria.
enum Criteria {
    /// By number, by what they are about, or one by one.
    Told,
    /// "Relevanta kriterier": whoever reads it may choose.
    Open,
    Nothing,
}

fn criteria(sentence: &Sentence, label: &Mention, speech: &Speech) -> Criteria {
    let tokens = &sentence.tokens;
    let is_part = |one: &Token| {
        one.is_own()
            && (speech.criteria.iter().any(|word| one.form.starts_with(word))
                || speech.parts.contains(&&*one.form))
    };
    let mut is_open = false;
    for at in (0..tokens.len()).filter(|at| is_part(&tokens[*at])) {
        let apart = if at > label.last { at - label.last } else { label.first.saturating_sub(at) };
        if apart > NEAR * 2 {
            continue;
        }
        let is_choice = |one: &Token| speech.choices.iter().any(|word| one.form.starts_with(word));
        let after = &tokens[at + 1..];
        if is_told(after, speech) {
            return Criteria::Told;
        }
        let before = tokens[..at].iter().rev().take(4);
        is_open |= before.clone().any(is_choice) || after.iter().take(5).any(is_choice);
        let is_relative = after.first().is_some_and(|one| &*one.form == "som");
        is_open |= speech.parts.contains(&&*tokens[at].form) && is_relative;
    }
    if is_open { Criteria::Open } else { Criteria::Nothing }
}

/// Whether what follows the word for criteria says which: a number, what they are about, or a list.
fn is_told(after: &[Token], speech: &Speech) -> bool {
    let near = after.iter().take(NEAR).take_while(|one| !matches!(one.written, "." | ";"));
    let is_number = |one: &Token| {
        let digits = one.written.trim_start_matches(|c: char| c.is_ascii_uppercase());
        one.is_own() && digits.starts_with(|c: char| c.is_ascii_digit())
    };
    let words: Vec<&Token> = near.collect();
    let edition = |at: usize| {
        at.checked_sub(1)
            .is_some_and(|at| speech.editions.iter().any(|one| words[at].form.starts_with(one)))
    };
    let has_number = (0..words.len()).any(|at| is_number(words[at]) && !edition(at));
    let next = words.first().map(|one| &*one.form).unwrap_or_default();
    let second = words.get(1).map(|one| &*one.form).unwrap_or_default();
    let is_about =
        speech.about.contains(&next) || (next == "som" && speech.about_verbs.contains(&second));
    // "I de delar som rör produkten" says nothing.
    let object = words.iter().skip(if next == "som" { 2 } else { 1 });
    let mut object = object.filter(|one| one.is_own()).take(1);
    let is_about = is_about
        && !object.any(|one| speech.whatever.iter().any(|word| one.form.starts_with(word)));
    // "Kriterierna för Svanen" are all of them.
    let is_listed =
        words.iter().any(|one| one.written == ":" || speech.listed.contains(&&*one.form));
    has_number || is_about || is_listed
}

/// Whether the facts have properties: a time limit is none.
fn lists_properties(
    judged: &NormativeText,
    (at, label): (usize, &Mention),
    context: &Context,
) -> bool {
    let fields = &judged.one.fields;
    let first = context.catalogue.first_language();
    let is_time = |unit: &Unit| {
        let symbol = unit.symbol.value.get(judged.language, first).to_lowercase();
        judged.speech.times.iter().any(|one| symbol.starts_with(one))
            || matches!(&*symbol, "h" | "min" | "s" | "d")
    };
    // "Minst 50 procent av kaffet ska vara märkt" is how much of it bears the label.
    let start = judged.sentences[at].tokens.first().map_or(0, |one| one.span.start);
    let share = judged.numbers.iter().find(|one| {
        one.is_share() && start <= one.span().start && one.span().end <= label.span.start
    });
    let is_share = |number: &str| share.is_some_and(|one| one.is(number));
    let units = &context.catalogue.registers.units;
    let values = fields.values.iter();
    let mut values = values.filter(|one| !is_share(&one.number.with_separator(".")));
    !fields.substances.is_empty()
        || values.any(|one| !units.get(&one.unit.value).is_some_and(is_time))
}

/// Whether the text obliges the product to something beside the label.
fn has_other_property(judged: &NormativeText, of_label: usize) -> bool {
    let lead = judged.sentences[of_label].lead;
    judged.sentences.iter().enumerate().filter(|(_, one)| !one.is_heading).any(|(at, sentence)| {
        let from = judged.obligations[at].first().map(|duty| duty.at + 1);
        // An item of a list goes on where its lead obliges.
        let led = lead
            .filter(|lead| sentence.lead == Some(*lead) && !judged.obligations[*lead].is_empty());
        let Some(from) = from.or(led.map(|_| 0)) else { return false };
        // What the supplier does, and what becomes of papers and marks, is no property of the product.
        let is_other = |one: &Token| {
            let mut beginnings = judged.speech.supplier.iter().chain(judged.speech.papers);
            beginnings.any(|word| one.form.starts_with(word))
        };
        let subject = sentence.words().find(|one| !judged.speech.determiners.contains(&&*one.form));
        !subject.is_some_and(is_other) && has_property(judged, at, from)
    })
}

/// Whether what follows an obligation has a part that is neither the label, nor what is equivalent,
/// nor about delivery and papers.
fn has_property(judged: &NormativeText, at: usize, from: usize) -> bool {
    let speech = judged.speech;
    let tokens = &judged.sentences[at].tokens;
    let mentions = &judged.mentions[at];
    let is_border =
        |one: &Token| matches!(one.written, "," | ";") || speech.and.contains(&&*one.form);
    let is_of_label =
        |place: usize| mentions.iter().any(|one| one.first <= place && place <= one.last);
    let begins = |one: &Token, list: &[&str]| list.iter().any(|word| one.form.starts_with(word));
    let mut start = from;
    while start < tokens.len() {
        let end = (start..tokens.len()).find(|at| is_border(&tokens[*at])).unwrap_or(tokens.len());
        let own = &tokens[start..end];
        let words = || own.iter().filter(|one| one.is_own());
        // "… något av följande:" only leads up to a list.
        if end == tokens.len() && tokens.last().is_some_and(|one| one.written == ":") {
            break;
        }
        let has_label = (start..end).any(is_of_label);
        let is_apart = words().any(|one| {
            begins(one, speech.equivalent)
                || begins(one, speech.papers)
                || begins(one, speech.times)
        });
        // "Eller" is another way, and not one more duty.
        let is_other_way = words().next().is_some_and(|one| speech.or.contains(&&*one.form));
        // "Dessutom ska den vara doftfri": the subject stands in front.
        let subject = words().take_while(|one| !is_infinitive(&one.form)).count();
        let is_of_supplier = words().take(subject).any(|one| begins(one, speech.supplier));
        let is_inverted = start == from && subject <= 3 && !is_of_supplier;
        let mut verbs = words()
            .skip(if is_inverted { subject } else { 0 })
            .skip_while(|one| speech.not.contains(&&*one.form) || &*one.form == "både");
        let has_verb = verbs
            .next()
            .is_some_and(|one| is_infinitive(&one.form) || speech.must.contains(&&*one.form));
        let says_more = verbs.next().is_some();
        if !has_label && !is_apart && !is_other_way && has_verb && says_more {
            return true;
        }
        start = end + 1;
    }
    false
}
