//! What "eller likvärdig" lets in: a word of equivalence belongs to the references before it, and not
//! to the whole sentence.

use super::inflection::is_infinitive;
use super::mention::{Kind, Mention};
use super::sentence::{Sentence, Token};
use super::signal;
use super::speech::Speech;

/// How many words may part "eller" from the word of equivalence.
const REACH: usize = 7;

/// Words that let equivalents in, in a sentence.
struct Opening {
    /// What stands before this token is let in.
    end: usize,
    /// Whether it stands first in its sentence.
    is_first: bool,
    /// The kind that a noun beside it says.
    kind: Option<Kind>,
    /// Whether it is about several.
    is_plural: bool,
    /// Whether a colon follows, and it is about what comes after it.
    leads: bool,
}

/// Marks every mention that equivalents are let in for.
pub fn open(sentences: &[Sentence], mentions: &mut [Vec<Mention>], speech: &Speech) {
    let begins = |word: &Token| is_one_of(word, speech.equivalent);
    for (at, sentence) in sentences.iter().enumerate() {
        if !sentence.may(signal::OPENING) {
            continue;
        }
        let accepts = accepts(sentence, speech);
        let is_same = |word: &Token| speech.same.contains(&&*word.form);
        if !accepts && !sentence.words().any(|word| begins(word) || is_same(word)) {
            continue;
        }
        let openings = openings(sentence, &mentions[at], speech);
        for opening in &openings {
            open_before(opening, &mut mentions[at]);
            if opening.leads {
                open_all(opening.kind, &mut mentions[at]);
            }
            for (later, own) in sentences.iter().enumerate().skip(at + 1) {
                if is_led(sentences, own, at) {
                    open_all(opening.kind, &mut mentions[later]);
                }
            }
            // "Eller likvärdig" in a cell of its own is about its row.
            for (other, own) in sentences.iter().enumerate() {
                if opening.is_first && sentence.row.is_some() && own.row == sentence.row {
                    open_all(opening.kind, &mut mentions[other]);
                }
            }
            // An item of a list that is what is equivalent, or the last of several that are.
            if opening.is_first || opening.is_plural {
                let is_beside =
                    |other: &Sentence| sentence.lead.is_some() && other.lead == sentence.lead;
                for (other, _) in sentences.iter().enumerate().filter(|(_, own)| is_beside(own)) {
                    if opening.is_first || other < at {
                        open_all(opening.kind, &mut mentions[other]);
                    }
                }
            }
            if opening.is_first && sentence.lead.is_none() && at > 0 {
                open_all(opening.kind, &mut mentions[at - 1]);
            }
        }
        benchmark(sentence, &mut mentions[at], speech);
        // What an "eller" has let in is not let in once more: "… ska användas eller en likvärdig".
        if accepts && openings.is_empty() {
            let is_named = sentence.words().any(begins);
            let said = sentence.words().find_map(|word| kind_of(word, speech));
            let kind = if is_named { said } else { Some(Kind::Label) };
            // Beside an obligation it is about that one, else about the whole text.
            let is_of_one = sentence.words().any(|word| speech.must.contains(&&*word.form));
            match is_of_one && !mentions[at].is_empty() {
                true => open_all(kind, &mut mentions[at]),
                false => mentions.iter_mut().for_each(|all| open_all(kind, all)),
            }
        }
    }
}

/// Whether a sentence is led up to by another: as an item of its list, or a cell below a head below it.
fn is_led(sentences: &[Sentence], one: &Sentence, by: usize) -> bool {
    let mut lead = one.lead;
    while let Some(at) = lead.filter(|at| *at > by) {
        lead = sentences[at].lead;
    }
    lead == Some(by)
}

fn open_all(kind: Option<Kind>, mentions: &mut [Mention]) {
    let is_meant = |one: &&mut Mention| kind.is_none_or(|kind| kind == one.kind());
    mentions.iter_mut().filter(is_meant).for_each(|one| one.is_open = true);
}

/// In the singular it is about the kind that stands nearest, unless a noun says which.
fn open_before(opening: &Opening, mentions: &mut [Mention]) {
    let nearest = mentions.iter().rfind(|one| one.last < opening.end).map(Mention::kind);
    let kind = opening.kind.or(nearest.filter(|_| !opening.is_plural));
    let before = mentions.iter_mut().filter(|one| one.last < opening.end);
    for one in before.filter(|one| kind.is_none_or(|kind| kind == one.kind())) {
        one.is_open = true;
    }
}

fn openings(sentence: &Sentence, mentions: &[Mention], speech: &Speech) -> Vec<Opening> {
    let tokens = &sentence.tokens;
    let mut found = Vec::new();
    for (at, word) in tokens.iter().enumerate() {
        if !word.is_own() {
            continue;
        }
        // The act asks for no set words beside labels: "Svanen eller motsvarande".
        let before = at.checked_sub(1).map(|at| &*tokens[at].form);
        if speech.same.contains(&&*word.form) && before.is_some_and(|one| speech.or.contains(&one))
        {
            let (end, kind) = (at - 1, Some(Kind::Label));
            found.push(Opening { end, is_first: false, kind, is_plural: false, leads: false });
            continue;
        }
        if !is_one_of(word, speech.equivalent) {
            continue;
        }
        let Some(end) = alternative(sentence, at, mentions, speech) else { continue };
        let next = tokens[at + 1..].iter().take_while(|one| is_going_on(one, speech)).take(4);
        let kinds = tokens[end..at].iter().chain(next).filter(|one| one.is_own());
        let kind = kinds.filter_map(|one| kind_of(one, speech)).last();
        let subject = (end, at, kind);
        if is_of_another(tokens, subject, mentions, speech) {
            continue;
        }
        let leads = tokens[at + 1..].iter().take(6).any(|one| one.written == ":");
        found.push(Opening {
            end,
            is_first: end <= 1,
            kind,
            is_plural: word.form.ends_with(speech.plural),
            leads,
        });
    }
    found
}

/// Whether what is equivalent is said of something that a new verb has brought in: "enligt EN 1728 och
/// klädd i ull eller likvärdigt material".
fn is_of_another(
    tokens: &[Token],
    (end, at, kind): (usize, usize, Option<Kind>),
    mentions: &[Mention],
    speech: &Speech,
) -> bool {
    let Some(last) = mentions.iter().rfind(|one| one.last < end) else { return false };
    let between = &tokens[last.last + 1..end];
    let is_verb = |one: &Token| {
        is_infinitive(&one.form) || speech.participles.iter().any(|end| one.form.ends_with(end))
    };
    let is_new = |pair: &[Token]| speech.and.contains(&&*pair[0].form) && is_verb(&pair[1]);
    let says_which = kind == Some(last.kind())
        || (last.kind() == Kind::Mark
            && kind.is_none()
            && tokens[at].form.ends_with(speech.plural));
    between.windows(2).any(is_new) && !says_which
}

/// Whether a word goes on with what is equivalent: up to a sign or a new clause.
fn is_going_on(word: &Token, speech: &Speech) -> bool {
    word.is_own() && !speech.or.contains(&&*word.form) && !speech.and.contains(&&*word.form)
}

/// The place of the "eller" that a word of equivalence belongs to.
fn alternative(
    sentence: &Sentence,
    at: usize,
    mentions: &[Mention],
    speech: &Speech,
) -> Option<usize> {
    let tokens = &sentence.tokens;
    // "Eller vara tillgänglig på ett likvärdigt sätt": what the noun says is enough, whatever it is called.
    let next = tokens.get(at + 1).filter(|next| next.is_own());
    let is_result = next.is_some_and(|next| is_one_of(next, speech.results))
        || next.is_none_or(|next| kind_of(next, speech).is_some())
            && is_of_noun(tokens, at, speech)
        || next.and_then(|next| kind_of(next, speech)).is_some_and(|kind| {
            // "… eller virke med likvärdig märkning".
            mentions.iter().rfind(|one| one.last < at).map(Mention::kind) == Some(kind)
        });
    let mut words = 0;
    for place in (0..at).rev() {
        let token = &tokens[place];
        if mentions.iter().any(|one| one.first <= place && place <= one.last) {
            return None;
        }
        if !token.is_own() {
            let is_passed = matches!(token.written, "," | "(" | "/" | ".") || token.is_set_apart;
            if is_passed {
                continue;
            }
            return None;
        }
        if speech.or.contains(&&*token.form) {
            return Some(place);
        }
        words += 1;
        let is_between = speech.between.contains(&&*token.form)
            || is_one_of(token, speech.nouns)
            || kind_of(token, speech).is_some()
            || (is_result && !speech.must.contains(&&*token.form));
        let reach = if is_result { 2 * REACH } else { REACH };
        if words > reach || !is_between {
            return None;
        }
    }
    // An item of a list that begins so: "en likvärdig standard".
    let is_of_it = next.is_none_or(|next| {
        is_one_of(next, speech.nouns)
            || is_result
            || kind_of(next, speech).is_some()
            || speech.between.contains(&&*next.form)
    });
    (words <= 2 && sentence.lead.is_some() && is_of_it).then_some(0)
}

/// Whether the "eller" before goes on with a noun of references: "eller annan standard som leverantören
/// kan visa är likvärdig".
fn is_of_noun(tokens: &[Token], at: usize, speech: &Speech) -> bool {
    let Some(or) = (0..at).rev().find(|place| speech.or.contains(&&*tokens[*place].form)) else {
        return false;
    };
    let mut after = tokens[or + 1..at].iter().filter(|one| one.is_own()).take(3);
    after.any(|one| kind_of(one, speech).is_some() || is_one_of(one, speech.nouns))
}

/// "Likvärdig med EN 455" asks for what is equivalent in the first place.
fn benchmark(sentence: &Sentence, mentions: &mut [Mention], speech: &Speech) {
    let mut compared: Option<usize> = None;
    for mention in mentions.iter_mut() {
        let own = &sentence.tokens[..mention.first];
        let mut before = own.iter().rev().filter(|one| one.is_own()).take(6);
        let is_compared = before.next().is_some_and(|one| speech.compared.contains(&&*one.form))
            && before.any(|one| is_one_of(one, speech.equivalent));
        // "EN 455 eller EN 374": one word or sign is all that parts them.
        let is_next = compared.is_some_and(|last| mention.first == last + 2);
        if is_compared || is_next {
            compared = Some(mention.last);
            mention.is_open = true;
        }
    }
}

/// Whether a sentence says that equivalents, or other labels, are let in.
fn accepts(sentence: &Sentence, speech: &Speech) -> bool {
    let says = |list: &[&str]| sentence.words().any(|word| list.contains(&&*word.form));
    if says(speech.not) {
        return false;
    }
    let is_other = |pair: &[&Token]| {
        speech.others.contains(&&*pair[0].form) && kind_of(pair[1], speech) == Some(Kind::Label)
    };
    let words: Vec<&Token> = sentence.words().collect();
    // "Får användas" lets in what "ska användas" demands.
    let is_let = words
        .windows(2)
        .any(|pair| speech.may.contains(&&*pair[0].form) && speech.used.contains(&&*pair[1].form));
    let has_other = words.windows(2).any(is_other);
    match is_let || says(speech.accepts) {
        true => has_other || words.iter().any(|word| is_one_of(word, speech.equivalent)),
        // "Annan märkning med samma krav."
        false => has_other && says(speech.same),
    }
}

fn kind_of(word: &Token, speech: &Speech) -> Option<Kind> {
    // Labels and brands are both called so.
    if matches!(&*word.form, "märke" | "märket" | "märken" | "mark") {
        return None;
    }
    match () {
        () if is_one_of(word, speech.standard_nouns) => Some(Kind::Standard),
        () if is_one_of(word, speech.label_nouns) => Some(Kind::Label),
        () => None,
    }
}

fn is_one_of(word: &Token, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|one| word.form.starts_with(one))
}
