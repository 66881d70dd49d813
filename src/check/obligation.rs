//! What a sentence obliges to, clause by clause: "ska" in a main clause does, "om den ska kastas" does
//! not, and neither do "som ska anmälas" and "behöver inte".

use super::inflection::{has_verb, is_infinitive};
use super::sentence::{Sentence, Token};
use super::signal;
use super::speech::Speech;
use crate::source::Span;

/// Words that oblige, in a sentence.
#[derive(Debug)]
pub struct Obligation {
    /// The token that they begin with.
    pub at: usize,
    pub span: Span,
    pub written: String,
}

/// How far what limits may stand from what permits: "får leverantören inte".
const REACH: usize = 3;

pub fn obligations(sentence: &Sentence, speech: &Speech) -> Vec<Obligation> {
    if !sentence.may(signal::DUTY) {
        return Vec::new();
    }
    let tokens = &sentence.tokens;
    let mut found: Vec<Obligation> = Vec::new();
    // The first token after the word that begins the subordinate clause that is being read.
    let mut clause: Option<usize> = None;
    // Whether something has parted what follows from the last obligation.
    let mut is_parted = true;
    for (at, token) in tokens.iter().enumerate() {
        is_parted |= !token.is_own() || speech.and.contains(&&*token.form) || clause.is_some();
        if !token.is_own() {
            if matches!(token.written, "," | ";" | ":" | ")" | "–") {
                clause = None;
            }
            continue;
        }
        if token.may(signal::CLAUSE) && !is_infinitive_marker(tokens, at) {
            clause = Some(at + 1);
            continue;
        }
        if !token.may(signal::DUTY) {
            continue;
        }
        let Some(last) = ends(tokens, at, speech) else { continue };
        let is_must = speech.must.contains(&&*token.form);
        // "Får inte" is the order of a main clause, in which "inte får" is not.
        let is_main = speech.may.contains(&&*token.form) && last > at;
        // "Som dessutom ska bära namnskylt" is one more duty.
        let is_more = at > 0 && is_must && speech.besides.contains(&&*tokens[at - 1].form);
        if let Some(start) = clause.take()
            && !is_main
            && !is_more
            && belongs(tokens, (start, at), is_must, speech)
        {
            continue;
        }
        if at == 0 && is_must && has_inverted(tokens, 1, speech) {
            continue;
        }
        // "… eller så ska den förklaras": another way, and no more.
        let is_other_way = at > 1
            && speech.or.contains(&&*tokens[at - 2].form)
            && is_followed_at(tokens, at - 1, "så");
        if is_must && is_other_way && !found.is_empty() {
            continue;
        }
        // "De varor leverantören ska leverera ska vara märkta": the first describes.
        if is_must && !is_parted {
            found.pop();
        }
        is_parted = !is_must;
        found.push(of(tokens, at, last));
    }
    found
}

fn of(tokens: &[Token], at: usize, last: usize) -> Obligation {
    let is_near = last == at + 1;
    let end = if is_near { last } else { at };
    let written: Vec<&str> = tokens[at..=end].iter().map(|one| &*one.form).collect();
    let span = Span { end: tokens[end].span.end.max(tokens[at].span.end), ..tokens[at].span };
    Obligation { at, span, written: written.join(" ") }
}

/// The last token of what obliges from a token on, if anything does.
fn ends(tokens: &[Token], at: usize, speech: &Speech) -> Option<usize> {
    let form = &&*tokens[at].form;
    let own = |place: &usize| tokens.get(*place).is_some_and(Token::is_own);
    let limit = (at + 1..tokens.len()).take(REACH).take_while(own);
    let mut limit = limit.filter(|place| speech.limits.contains(&&*tokens[*place].form));
    if speech.must.contains(form) {
        return Some(at);
    }
    if speech.may.contains(form) {
        // "Inga mjukgörare får finnas."
        let mut first = tokens[..at].iter().filter(|one| one.is_own()).take(2);
        let is_only = first.clone().next().is_some_and(|one| speech.only.contains(&&*one.form));
        let is_none = is_only || first.any(|one| speech.none.contains(&&*one.form));
        return limit.next().or(is_none.then_some(at));
    }
    if speech.needs.contains(form) {
        // "Det skydd den behöver" obliges to nothing.
        let mut next = tokens[at + 1..].iter().take_while(|one| one.is_own()).take(REACH + 1);
        return (limit.next().is_none() && next.any(|one| is_infinitive(&one.form))).then_some(at);
    }
    if speech.demands.contains(form) || speech.permits.contains(form) {
        let is_demand = speech.demands.contains(form);
        let is_restricted = is_restricted(tokens, at, speech);
        return (is_demand != is_restricted).then_some(at);
    }
    let is_denied = at > 0 && speech.not.contains(&&*tokens[at - 1].form);
    let is_followed = |words: &[&str]| {
        words
            .iter()
            .enumerate()
            .all(|(place, word)| tokens.get(at + 1 + place).is_some_and(|one| &*one.form == *word))
    };
    let mut goes_with = speech.bound_with.iter().filter(|(one, _)| one == form).peekable();
    if goes_with.peek().is_some() {
        // "Är obligatorisk" obliges, and "obligatorisk utbildning" does not.
        let is_said = |words: &[&str]| {
            let is_predicate = at > 0
                && tokens[..at].iter().rev().take(2).any(|one| speech.being.contains(&&*one.form));
            if words.is_empty() { is_predicate } else { is_followed(words) }
        };
        let is_bound = goes_with.any(|(_, words)| is_said(words));
        return (is_bound && !is_denied && !is_restricted(tokens, at, speech)).then_some(at);
    }
    // "Kravet är att …".
    if speech.verdicts.contains(form) {
        // "Det är ett krav att …".
        let is_predicate = is_followed_at(tokens, at + 1, "att")
            && tokens[..at].iter().rev().take(2).any(|one| speech.being.contains(&&*one.form));
        let is_verdict = is_predicate
            || tokens.get(at + 1).is_some_and(|one| speech.being.contains(&&*one.form))
                && is_followed_at(tokens, at + 2, "att");
        return is_verdict.then_some(at);
    }
    // "Det är leverantörens skyldighet att …".
    if speech.tasks.contains(form) {
        let mut before = tokens[..at].iter().rev().take(3);
        let is_task = before.any(|one| speech.being.contains(&&*one.form))
            && is_followed_at(tokens, at + 1, "att");
        return is_task.then_some(at);
    }
    if speech.forbids.contains(form) {
        return (!is_denied).then_some(at);
    }
    let is_bound = speech.bound.iter().any(|one| form.starts_with(one));
    let reflexive = matches!(*form, "förbinder" | "åtar");
    let is_own = !reflexive || tokens[at + 1..].iter().take(2).any(|one| &*one.form == "sig");
    (is_bound && is_own && !is_denied).then_some(at)
}

fn is_followed_at(tokens: &[Token], at: usize, form: &str) -> bool {
    tokens.get(at).is_some_and(|one| &*one.form == form)
}

/// Whether "krävs" or "godtas" is denied, or said of some alone: "godtas inte", "inga andra godtas",
/// "endast bilar som drivs med el godtas".
fn is_restricted(tokens: &[Token], at: usize, speech: &Speech) -> bool {
    let is_border = |one: &&Token| !matches!(one.written, ";" | ":" | ".");
    let before = tokens[..at].iter().rev().take_while(is_border).filter(|one| one.is_own());
    let after = tokens[at + 1..].iter().take_while(|one| one.is_own()).take(REACH);
    let is_limit = |one: &Token| {
        speech.not.contains(&&*one.form)
            || speech.only.contains(&&*one.form)
            || speech.none.contains(&&*one.form)
    };
    let first = before.clone().last().is_some_and(is_limit);
    let is_near = before.take(2).any(&is_limit) || after.take(2).any(is_limit);
    first || is_near
}

/// Whether what obliges is the verb of the subordinate clause that begins at a token.
fn belongs(tokens: &[Token], (start, at): (usize, usize), is_must: bool, speech: &Speech) -> bool {
    let between: Vec<&Token> = tokens[start..at].iter().filter(|one| one.is_own()).collect();
    let is_joined = between.last().is_some_and(|one| speech.and.contains(&&*one.form));
    if is_joined {
        return false;
    }
    let demands =
        [speech.demands, speech.permits].iter().any(|one| one.contains(&&*tokens[at].form));
    if demands {
        // "Bilar som drivs med el godtas" has its verb; "som inte är tillåtna" is the clause itself.
        let is_copula = between.last().is_some_and(|one| speech.being.contains(&&*one.form));
        let first = tokens.iter().find(|one| one.is_own());
        let is_limited = first.is_some_and(|one| {
            speech.only.contains(&&*one.form) || speech.none.contains(&&*one.form)
        });
        return is_copula || between.is_empty() || !(is_limited || has_verb(&between));
    }
    if !is_must || between.is_empty() {
        return true;
    }
    // "… ska den vara": the verb before its subject begins the main clause.
    if !is_before_infinitive(tokens, at) {
        return false;
    }
    // The clause has its verb already: "varor som levereras ska vara hela".
    has_inverted(tokens, at + 1, speech) || !has_verb(&between)
}

/// Whether a "ska" stands before its subject, from a token on up to the next comma.
fn has_inverted(tokens: &[Token], from: usize, speech: &Speech) -> bool {
    let rest = (from..tokens.len()).filter(|at| tokens[*at].is_own());
    rest.into_iter()
        .any(|at| speech.must.contains(&&*tokens[at].form) && !is_before_infinitive(tokens, at))
}

/// Whether an infinitive follows, past what may stand between: "ska inte längre stå".
fn is_before_infinitive(tokens: &[Token], at: usize) -> bool {
    let mut words = tokens[at + 1..].iter().take_while(|one| one.is_own());
    let is_passed = |word: &&Token| {
        matches!(
            &*word.form,
            "inte"
                | "ej"
                | "alltid"
                | "också"
                | "även"
                | "kunna"
                | "endast"
                | "bara"
                | "därefter"
                | "sedan"
                | "dessutom"
                | "minst"
                | "helst"
                | "vidare"
                | "särskilt"
                | "då"
                | "därför"
        )
    };
    words.find(|word| !is_passed(word)).is_none_or(|word| is_infinitive(&word.form))
}

/// "Att" before an infinitive begins no clause: "skyldig att lämna".
fn is_infinitive_marker(tokens: &[Token], at: usize) -> bool {
    &*tokens[at].form == "att" && is_before_infinitive(tokens, at) && {
        let next = tokens.get(at + 1);
        let after = tokens.get(at + 2);
        // "Att data ska flyttas": a subject in front of its verb.
        let is_subject = after.is_some_and(|one| matches!(&*one.form, "ska" | "skall" | "måste"));
        !is_subject
            && next.is_some_and(|one| {
                is_infinitive(&one.form) || matches!(&*one.form, "inte" | "kunna")
            })
    }
}
