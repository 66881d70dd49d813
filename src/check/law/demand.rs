//! Whether a text that names a label demands it: what is only reported, forbidden, given as an example
//! or set as a condition is not demanded.

use crate::check::mention::{Mention, Referent};
use crate::check::normative_text::NormativeText;
use crate::check::sentence::{Sentence, Token};
use crate::check::speech::Speech;

/// The labels that a text demands, each with its sentence.
pub fn with_sentences<'j, 'a>(
    judged: &'j NormativeText<'a>,
) -> impl Iterator<Item = (usize, &'j Mention<'a>)> {
    let sentences = judged.sentences.iter().zip(&judged.mentions).enumerate();
    sentences.filter(|(_, (one, _))| !one.is_heading).flat_map(move |(at, (sentence, mentions))| {
        let labels = mentions.iter().filter(|one| matches!(one.what, Referent::Label));
        labels.filter(move |one| is_demanded(judged, (at, sentence), one)).map(move |one| (at, one))
    })
}

pub fn labels<'j, 'a>(judged: &'j NormativeText<'a>) -> impl Iterator<Item = &'j Mention<'a>> {
    with_sentences(judged).map(|(_, one)| one)
}

pub fn is_demanded(
    judged: &NormativeText,
    (at, sentence): (usize, &Sentence),
    one: &Mention,
) -> bool {
    let before = &sentence.tokens[..one.first];
    let is_condition = judged.obligations[at].iter().any(|duty| duty.at > one.last)
        && sentence
            .tokens
            .first()
            .is_some_and(|first| judged.speech.conditions.contains(&&*first.form));
    // "Certifikat från FSC godtas som bevis" shuts out nothing.
    let accepts = |one: &Token| judged.speech.accepts.contains(&&*one.form);
    let is_let_in = judged.obligations[at].is_empty()
        && (sentence.words().any(accepts) || meets(sentence, judged.speech));
    // "Får ha Svanen" permits, where nothing else is said of a duty.
    let may = |one: &Token| one.is_own() && judged.speech.may.contains(&&*one.form);
    let is_permitted = judged.obligations[at].is_empty() && before.iter().any(may);
    !is_condition
        && !is_permitted
        && !is_shown(judged, (at, sentence), one)
        && !is_let_in
        && !is_reported(before, judged.speech)
        && !is_forbidden(before, judged.speech)
        && !is_example(before)
}

/// "MSC-märkningen ska synas i menyn": the label is what something is said of.
fn is_shown(judged: &NormativeText, (at, sentence): (usize, &Sentence), one: &Mention) -> bool {
    let is_definite =
        judged.speech.shown.iter().any(|end| sentence.tokens[one.last].form.ends_with(end));
    let is_demand = |at: usize| judged.speech.demands.contains(&&*sentence.tokens[at].form);
    let mut duties = judged.obligations[at].iter();
    one.first == 0 && is_definite && !duties.any(|duty| is_demand(duty.at))
}

/// "Svanenmärkta medel uppfyller kravet."
fn meets(sentence: &Sentence, speech: &Speech) -> bool {
    let words: Vec<&str> = sentence.words().map(|one| &*one.form).collect();
    words.windows(2).any(|pair| {
        matches!(pair[0], "uppfyller" | "visar" | "meets") && speech.verdicts.contains(&pair[1])
            || matches!(pair, ["meets", "the"])
    })
}

/// "Redovisa hur stor andel som är Svanenmärkt."
fn is_reported(before: &[Token], speech: &Speech) -> bool {
    let is_report =
        |one: &Token| one.is_own() && speech.reports.iter().any(|word| one.form.starts_with(word));
    let Some(at) = before.iter().position(is_report) else { return false };
    // Who shows which ones reports too; who shows that something is so does not.
    let shows = before[at].form.starts_with("visa");
    let is_reported = |one: &&Token| one.is_own() && speech.reported.contains(&&*one.form);
    let mut reported = before[at..].iter().filter(is_reported);
    reported.any(|one| !shows || !matches!(&*one.form, "som" | "om" | "över"))
}

/// "Får inte använda Svanens symbol"; but "får inte sakna" and "inte annat än" demand.
fn is_forbidden(before: &[Token], speech: &Speech) -> bool {
    let is_not = |one: &Token| one.is_own() && speech.not.contains(&&*one.form);
    let Some(at) = before.iter().rposition(is_not) else { return false };
    let between = &before[at + 1..];
    let is_new = |one: &Token| one.written == "," || speech.and.contains(&&*one.form);
    let is_turned = |one: &Token| one.is_own() && speech.without.contains(&&*one.form);
    !between.iter().any(|one| is_new(one) || is_turned(one))
}

/// "En miljömärkning, till exempel Svanen."
fn is_example(before: &[Token]) -> bool {
    // "Till exempel med Svanen" has a preposition between.
    let is_passed = |one: &&Token| {
        matches!(&*one.form, "med" | "på" | "från" | "with" | "from") || !one.is_own()
    };
    let words = before.iter().rev().skip_while(is_passed);
    let words: Vec<&str> = words.filter(|one| one.is_own()).take(2).map(|one| &*one.form).collect();
    matches!(
        words[..],
        ["t.ex" | "exempelvis" | "såsom" | "e.g", ..]
            | ["exempel", "till"]
            | ["as", "such"]
            | ["example", "for"]
    )
}
