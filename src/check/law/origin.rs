//! Where goods come from (LOU 9 kap. 6 §): “svenskt kött”, “tillverkad i Sverige”, “närproducerad”. A
//! country beside something else than goods, as a language or a law, is no origin.

use crate::check::sentence::{Sentence, Token};
use crate::check::speech::Speech;

/// How many words may stand between what is made and where.
const REACH: usize = 12;

/// The origins that a sentence names, by their first and last token.
pub fn named(sentence: &Sentence, speech: &Speech) -> Vec<(usize, usize)> {
    let tokens = &sentence.tokens;
    let mut found: Vec<(usize, usize)> = Vec::new();
    for at in (0..tokens.len()).filter(|at| tokens[*at].is_own()) {
        let own = is_local(tokens, at, speech)
            .then_some((at, at))
            .or_else(|| national(tokens, at, speech).map(|last| (at, last)))
            .or_else(|| is_place(tokens, at, speech).then_some((at, at)));
        // Of several places in a row the first is enough.
        found.extend(own.filter(|_| found.is_empty()));
    }
    found
}

/// “Närproducerad”, “svenskodlad”.
fn is_local(tokens: &[Token], at: usize, speech: &Speech) -> bool {
    let token = &tokens[at];
    let begins = |list: &[&str], form: &str| list.iter().any(|one| form.starts_with(one));
    if begins(speech.marks.local, &token.form) {
        return true;
    }
    // "Bakat lokalt", "lokalt odlad".
    if speech.marks.locally.contains(&&*token.form) {
        let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        return beside
            .filter_map(|at| tokens.get(at))
            .any(|one| begins(speech.marks.made, &one.form));
    }
    let national = speech.marks.nationals.iter().find(|one| token.form.starts_with(**one));
    national.is_some_and(|one| {
        begins(speech.marks.made, token.form[one.len()..].trim_start_matches('-'))
    })
}

/// “Svenskt kött” and “ska vara svenskt”: the last token of it.
fn national(tokens: &[Token], at: usize, speech: &Speech) -> Option<usize> {
    let form = &*tokens[at].form;
    let is_form =
        |one: &&&str| form.strip_prefix(**one).is_some_and(|end| matches!(end, "" | "t" | "a"));
    // "Bohuslänsk", "jämtländska": all provinces, and what is not from abroad.
    let stem = form.trim_end_matches(['t', 'a']);
    let is_province = speech.marks.provincial.iter().any(|end| stem.ends_with(end))
        && !form.starts_with("utländsk");
    if !is_province && !speech.marks.nationals.iter().any(|one| is_form(&one)) {
        return None;
    }
    let goes_on = |at: usize| {
        tokens.get(at).filter(|one| {
            one.is_own() && !speech.or.contains(&&*one.form) && !speech.and.contains(&&*one.form)
        })
    };
    let is_goods = |one: &Token| speech.marks.goods.iter().any(|word| one.form.starts_with(word));
    match goes_on(at + 1) {
        Some(next) if is_goods(next) => Some(at + 1),
        // “Svensk ekologisk mjölk”.
        Some(_) => goes_on(at + 2).filter(|one| is_goods(one)).map(|_| at + 2),
        None => {
            let before = at.checked_sub(1).map(|before| &*tokens[before].form)?;
            speech.marks.being.contains(&before).then_some(at)
        }
    }
}

/// “Tillverkad i Sverige”, “komma från gårdar i länet”.
fn is_place(tokens: &[Token], at: usize, speech: &Speech) -> bool {
    let token = &tokens[at];
    let is_country = token.written.starts_with(char::is_uppercase)
        && speech.marks.places.contains(&token.form.trim_end_matches("-länder"));
    let is_near = speech.marks.near.contains(&&*token.form);
    let before = at.checked_sub(1).map(|before| &*tokens[before].form).unwrap_or_default();
    if !(is_country || is_near) || !speech.marks.from.contains(&before) {
        return false;
    }
    let start = at.saturating_sub(REACH);
    let own: Vec<&Token> = tokens[start..at].iter().filter(|one| one.is_own()).collect();
    let begins = |one: &&Token, list: &[&str]| list.iter().any(|word| one.form.starts_with(word));
    let Some(made) = own.iter().rposition(|one| begins(one, speech.marks.made)) else {
        return false;
    };
    // “Tillverkad enligt reglerna i EU”.
    !own[made..].iter().any(|one| begins(one, speech.marks.rules))
}
