//! Words that nobody can hold an offer against. They are left alone in a name of a register, in a
//! term of the glossary, and in what a list takes out with `!`.

use crate::check::normative_text::NormativeText;
use crate::check::phrase::{Phrases, Place};
use crate::check::sentence::Sentence;
use crate::check::speech::Speech;
use crate::check::{Context, name};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::text::Language;
use crate::say;

pub struct Vague {
    phrases: Phrases,
    /// Names, terms and what the list takes out.
    left_alone: Phrases,
}

impl Vague {
    pub fn of(context: &Context, language: &Language, speech: &Speech) -> Vague {
        let first = context.catalogue.first_language();
        let wording = context.catalogue.config.fields.wording.as_ref();
        // The catalogue's list is of its first language.
        let own = wording.and_then(|one| one.vague.as_ref()).filter(|_| language == first);
        let list: Vec<String> = match own {
            Some(own) => own.iter().map(|one| one.to_lowercase()).collect(),
            None => speech.vague.iter().map(|one| one.to_string()).collect(),
        };
        let (out, list): (Vec<String>, Vec<String>) =
            list.into_iter().partition(|one| one.starts_with('!'));
        let registers = &context.catalogue.registers;
        let mut left_alone: Vec<String> =
            out.iter().map(|one| one.trim_start_matches('!').to_string()).collect();
        for label in registers.labels.values() {
            let title = name::of_title(label.title.value.get(language, first));
            left_alone.extend(name::phrases(title));
            left_alone.extend(label.forms.iter().flat_map(|one| name::phrases(one)));
        }
        let mut names: Vec<&str> = Vec::new();
        for term in registers.terms.values() {
            names.push(term.title.value.get(language, first));
            names.extend(term.synonyms_in(language, first).iter().map(|one| &**one as &str));
        }
        names.extend(registers.references.values().map(|one| one.title.value.get(language, first)));
        names.extend(registers.evidence.values().map(|one| one.title.value.get(language, first)));
        left_alone.extend(names.into_iter().map(term));
        Vague { phrases: Phrases::new(list), left_alone: Phrases::new(left_alone) }
    }

    /// The first vague phrase of a sentence that is its own.
    fn find(&self, sentence: &Sentence) -> Option<Place> {
        let found = self.phrases.places(sentence);
        if found.is_empty() {
            return None;
        }
        let names = self.left_alone.places(sentence);
        let is_named =
            |one: &Place| names.iter().any(|name| name.first <= one.first && one.last <= name.last);
        // “Mm” after a number is a unit.
        let is_unit = |one: &Place| {
            let before = one.first.checked_sub(1).and_then(|at| sentence.tokens.get(at));
            &*sentence.tokens[one.first].form == "mm"
                && before.is_some_and(|one| one.form.ends_with(|c: char| c.is_ascii_digit()))
        };
        found.into_iter().filter(|one| !is_named(one) && !is_unit(one)).min_by_key(|one| one.at)
    }
}

/// A term with an ending on its last word.
fn term(title: &str) -> String {
    let plain: String =
        title.chars().map(|c| if matches!(c, ',' | ':' | '(' | ')') { ' ' } else { c }).collect();
    format!("{}*", plain.trim().to_lowercase())
}

pub fn check(judged: &NormativeText, _: &Context, found: &mut Diagnostics) {
    let vague = &judged.wanted.vague;
    for sentence in &judged.sentences {
        let Some(place) = vague.find(sentence) else { continue };
        let phrase = vague.phrases.written(place.at).trim_matches('*');
        let message = say!("word-vague", word = phrase);
        found.push(
            Diagnostic::new(Rule::VagueWord, place.span, message).help(say!("word-vague-help")),
        );
    }
}
