//! Brands, patents and methods that no list has, by the words around them (LOU 9 kap. 6 §): “fabrikat
//! X”, “X®”, “patenterad”, “X-metoden”.

use super::origin;
use crate::check::sentence::{Sentence, Token};
use crate::check::signal;
use crate::check::speech::Speech;
use crate::source::Span;

/// What a word singles out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkSort {
    Brand,
    Patent,
    Origin,
    Method,
}

/// What a sentence names, by its first and last token.
pub struct Marked {
    pub sort: MarkSort,
    pub first: usize,
    pub last: usize,
    pub span: Span,
}

pub fn named(sentence: &Sentence, speech: &Speech) -> Vec<Marked> {
    let tokens = &sentence.tokens;
    let mut found: Vec<Marked> = Vec::new();
    let may_be = sentence.may(signal::MARK | signal::NAME);
    if !may_be && !origin::may_be_of_province(sentence, speech) {
        return found;
    }
    let is_sign = |at: &usize| tokens[*at].may(signal::BRAND | signal::PATENT | signal::NAME);
    for at in (0..tokens.len()).filter(is_sign) {
        let own = brand(tokens, at, speech)
            .map(|(first, last)| (MarkSort::Brand, first, last))
            .or_else(|| is_patent(sentence, at, speech).then_some((MarkSort::Patent, at, at)))
            .or_else(|| is_method(sentence, at, speech).then_some((MarkSort::Method, at, at)));
        if let Some((sort, first, last)) = own {
            let end = tokens[last].span.end.max(tokens[first].span.end);
            let span = Span { end, ..tokens[first].span };
            found.push(Marked { sort, first, last, span });
        }
    }
    let origins = origin::named(sentence, speech).into_iter();
    found.extend(origins.map(|(first, last)| {
        let end = tokens[last].span.end.max(tokens[first].span.end);
        let span = Span { end, ..tokens[first].span };
        Marked { sort: MarkSort::Origin, first, last, span }
    }));
    found
}

/// A name after “fabrikat” or “av typen”, or in front of ® and ™.
fn brand(tokens: &[Token], at: usize, speech: &Speech) -> Option<(usize, usize)> {
    let token = &tokens[at];
    if matches!(token.written, "®" | "™") {
        let before = at.checked_sub(1).filter(|before| tokens[*before].is_own());
        return before.map(|before| (before, before));
    }
    if !token.is_own() {
        return None;
    }
    // "Av samma fabrikat som", "originaldelar": of the make that is there already.
    let last = at.checked_sub(1).map(|at| &*tokens[at].form).unwrap_or_default();
    let is_same = speech.same.contains(&last) && speech.marks.makes.contains(&&*token.form);
    let is_original = token.form.strip_prefix("original").is_some_and(|rest| {
        speech.marks.spares.iter().any(|one| rest.trim_start_matches('-').starts_with(one))
    });
    if is_same || is_original {
        return Some((at, at));
    }
    let is_brand = speech.marks.brands.contains(&&*token.form);
    let is_type = speech.marks.types.contains(&&*token.form);
    // “Märket” is a brand after “av”, and else a label.
    let before = at.checked_sub(1).map(|at| &*tokens[at].form).unwrap_or_default();
    let is_mark = speech.marks.names.contains(&&*token.form) && speech.marks.of.contains(&before);
    if !is_brand && !is_type && !is_mark {
        return None;
    }
    let first = (at + 1..tokens.len()).find(|at| tokens[*at].written != ":")?;
    let name = &tokens[first];
    let is_name = name.is_own() && name.written.starts_with(char::is_uppercase);
    // “Typ IIR” and “typ C” are classes.
    let has_small = name.written.chars().filter(|c| c.is_lowercase()).count() >= 2;
    if !is_name || (is_type && !has_small) {
        return None;
    }
    let goes_on = |at: &usize| {
        let one = &tokens[*at];
        one.is_own() && one.written.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
    };
    let more = (first + 1..tokens.len()).take_while(goes_on).count();
    Some((first, first + more))
}

/// “Patenterad”; but not what is free of patents or does not infringe them.
fn is_patent(sentence: &Sentence, at: usize, speech: &Speech) -> bool {
    let token = &sentence.tokens[at];
    if !token.is_own() || !speech.marks.patents.iter().any(|one| token.form.starts_with(one)) {
        return false;
    }
    let is_free = |one: &Token| {
        speech.not.contains(&&*one.form)
            || speech.marks.free.iter().any(|word| one.form.starts_with(word))
    };
    !sentence.words().any(is_free)
}

/// A method with a name of its own, by which something is made.
fn is_method(sentence: &Sentence, at: usize, speech: &Speech) -> bool {
    let token = &sentence.tokens[at];
    if at == 0 || !token.is_own() || !token.written.starts_with(char::is_uppercase) {
        return false;
    }
    let Some(end) = speech.marks.methods.iter().find(|end| token.form.ends_with(**end)) else {
        return false;
    };
    let name = &token.written[..token.written.len() - end.len()];
    let has_small = name.chars().any(char::is_lowercase);
    let is_made = |one: &Token| speech.marks.worked.iter().any(|word| one.form.starts_with(word));
    has_small && sentence.words().any(is_made)
}
