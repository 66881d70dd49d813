//! Where goods come from (LOU 9 kap. 6 §): “svenskt kött”, “tillverkad i Sverige”, “närproducerad”. A
//! country beside something else than goods, as a language or a law, is no origin.

use crate::check::sentence::{Sentence, Token};
use crate::check::signal;
use crate::check::speech::Speech;

/// How many words may stand between what is made and where.
const REACH: usize = 12;

/// The origins that a sentence names, by their first and last token.
pub fn named(sentence: &Sentence, speech: &Speech) -> Vec<(usize, usize)> {
    let tokens = &sentence.tokens;
    let mut found: Vec<(usize, usize)> = Vec::new();
    let is_sign = |at: &usize| {
        let token = &tokens[*at];
        let may_be = token.may(signal::ORIGIN | signal::NAME) || token.form.contains('-');
        token.is_own() && (may_be || is_of_province(&token.form, speech))
    };
    for at in (0..tokens.len()).filter(is_sign) {
        let own = is_local(tokens, at, speech)
            .then_some((at, at))
            .or_else(|| national(tokens, at, speech).map(|last| (at, last)))
            .or_else(|| is_place(tokens, at, speech).then_some((at, at)));
        // Of several places in a row the first is enough.
        found.extend(own.filter(|_| found.is_empty()));
    }
    found
}

/// Whether a word ends as “bohuslänsk” does.
pub fn may_be_of_province(sentence: &Sentence, speech: &Speech) -> bool {
    sentence.words().any(|word| is_of_province(&word.form, speech))
}

/// “Bohuslänsk”, “jämtländska”; but not what is from abroad.
fn is_of_province(form: &str, speech: &Speech) -> bool {
    let stem = form.strip_suffix(['t', 'a']).unwrap_or(form);
    stem.ends_with("sk")
        && speech.marks.provincial.iter().any(|end| stem.ends_with(end))
        && !form.starts_with("utländsk")
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
    // "EU-producerad", "Sverige-odlad".
    let place = token.form.split_once('-').filter(|(at, _)| speech.marks.places.contains(at));
    if place.is_some_and(|(_, rest)| begins(speech.marks.made, rest)) {
        return true;
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
    let is_province = is_of_province(form, speech);
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
        // "Vara av svensk furu", "gjord av dansk lera".
        Some(_) if is_of_material(tokens, at, speech) => Some(at + 1),
        // “Svensk ekologisk mjölk”.
        Some(_) => goes_on(at + 2).filter(|one| is_goods(one)).map(|_| at + 2),
        None => {
            let before = at.checked_sub(1).map(|before| &*tokens[before].form)?;
            // "Språket ska vara svenska."
            let is_spoken =
                |one: &Token| speech.marks.spoken.iter().any(|word| one.form.starts_with(word));
            if tokens.iter().any(is_spoken) {
                return None;
            }
            speech.marks.being.contains(&before).then_some(at)
        }
    }
}

/// Whether “av” stands before, after a verb of being or of making.
fn is_of_material(tokens: &[Token], at: usize, speech: &Speech) -> bool {
    let marks = &speech.marks;
    let before = |count: usize| at.checked_sub(count).map(|at| &*tokens[at].form);
    let is_verb = |form: &str| {
        marks.being.contains(&form)
            || marks.made.iter().any(|one| one.len() > 3 && form.starts_with(one))
            || form.starts_with("best")
            || form.starts_with("gjor")
    };
    before(1).is_some_and(|form| marks.of.contains(&form)) && before(2).is_some_and(is_verb)
}

/// “Tillverkad i Sverige”, “komma från gårdar i länet”, “kött från Sverige”.
fn is_place(tokens: &[Token], at: usize, speech: &Speech) -> bool {
    let marks = &speech.marks;
    let token = &tokens[at];
    let is_country = token.written.starts_with(char::is_uppercase)
        && marks.places.contains(&token.form.trim_end_matches("-länder"));
    // With a verb of making any name is a place: "kakao från Ghana".
    let is_name = token.written.starts_with(char::is_uppercase)
        && token.written.chars().filter(|c| c.is_lowercase()).count() >= 3;
    let is_near = marks.near.contains(&&*token.form);
    let before = at.checked_sub(1).map(|before| &*tokens[before].form).unwrap_or_default();
    if !(is_country || is_near || is_name) || !marks.from.contains(&before) {
        return false;
    }
    let start = at.saturating_sub(REACH);
    let own: Vec<&Token> = tokens[start..at].iter().filter(|one| one.is_own()).collect();
    let begins = |one: &Token, list: &[&str]| list.iter().any(|word| one.form.starts_with(word));
    // “Sy” and “sys” are whole words, and not the beginning of “system”.
    let is_made = |one: &Token| {
        marks.made.iter().any(|word| match word.len() {
            ..4 => one.form == *word,
            _ => one.form.starts_with(word),
        })
    };
    let is_out = |form: &str| matches!(form, "från" | "ur" | "from");
    let is_coming = |place: usize| {
        let next = own.get(place + 1).map(|one| &*one.form).unwrap_or_default();
        marks.come.contains(&&*own[place].form)
            && next != "att"
            && own[place..].iter().any(|one| is_out(&one.form))
    };
    let is_goods = is_out(before) && own.len() > 1 && begins(own[own.len() - 2], marks.goods);
    let made = (0..own.len()).rev().find(|place| is_made(own[*place]) || is_coming(*place));
    // “Tillverkad enligt reglerna i EU”.
    let is_ruled = |from: usize| own[from..].iter().any(|one| begins(one, marks.rules));
    match made {
        Some(made) => !is_ruled(made),
        None => is_goods && (is_country || !is_name),
    }
}
