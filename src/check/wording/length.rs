//! Long sentences, and texts that are heavy by LIX: words in a sentence, and hundredths of words with
//! more than six letters.

use crate::catalogue::section::Section;
use crate::check::Context;
use crate::check::normative_text::NormativeText;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::say;
use crate::source::Span;

/// The words that a sentence may have, unless the catalogue says otherwise.
const LONGEST: usize = 40;
/// A shorter text has no measure worth a word.
const FEWEST_WORDS: usize = 40;
const LONG_WORD: usize = 6;

pub fn sentence(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    let wording = context.catalogue.config.fields.wording.as_ref();
    let most = wording.and_then(|one| one.sentence_words).map_or(LONGEST, |most| most as usize);
    for sentence in &judged.sentences {
        let words = sentence.words().count();
        let ends = (sentence.tokens.first(), sentence.tokens.last());
        let (Some(first), Some(_)) = ends else { continue };
        if words <= most {
            continue;
        }
        let message = say!("sentence-long", count = words, most = most);
        found.push(
            Diagnostic::new(Rule::LongSentence, first.span, message)
                .help(say!("sentence-long-help")),
        );
    }
}

pub fn text(judged: &NormativeText, context: &Context, found: &mut Diagnostics) {
    let wording = context.catalogue.config.fields.wording.as_ref();
    let Some(own) = judged.speech.heaviest else { return };
    let most = wording.and_then(|one| one.lix).unwrap_or(own);
    let words: Vec<usize> = judged
        .sentences
        .iter()
        .flat_map(|one| one.words())
        .map(|word| word.form.chars().count())
        .collect();
    if words.len() < FEWEST_WORDS {
        return;
    }
    let long = words.iter().filter(|length| **length > LONG_WORD).count();
    let sentences =
        judged.sentences.iter().filter(|one| one.words().next().is_some()).count().max(1);
    let lix = words.len() / sentences + long * 100 / words.len();
    if lix <= most as usize {
        return;
    }
    let message = say!("text-heavy", lix = lix, most = most.to_string());
    let Some(span) = heading(judged) else { return };
    found.push(Diagnostic::new(Rule::HeavyText, span, message).help(say!("text-heavy-help")));
}

fn heading(judged: &NormativeText) -> Option<Span> {
    let translated = judged.one.translations.get(judged.language).filter(|_| !judged.is_source);
    let body = translated.map_or(&*judged.one.body, |own| &own.body);
    body.get(&Section::Normative).map(|one| one.heading)
}
