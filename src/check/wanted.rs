//! What the rules of law and wording look for in a language, gathered from the catalogue once for
//! all of its texts.

use super::Context;
use super::law::evidence::Bodies;
use super::law::label::Labels;
use super::law::standard::Standards;
use super::phrase::Phrases;
use super::speech::Speech;
use super::wording::abbreviation::Known;
use super::wording::number::Units;
use crate::field::text::Language;

pub struct Wanted<'a> {
    pub must: Phrases,
    /// Words that nobody can hold an offer against.
    pub vague: Phrases,
    /// The trade marks of the catalogue, each as a word that may go on.
    pub marks: Phrases,
    pub labels: Labels<'a>,
    pub standards: Standards<'a>,
    pub bodies: Bodies<'a>,
    pub units: Units,
    pub known: Known<'a>,
}

impl<'a> Wanted<'a> {
    pub fn of(context: &Context<'a>, language: &Language, speech: &'static Speech) -> Wanted<'a> {
        let fields = &context.catalogue.config.fields;
        let owned = |words: &[&str]| Phrases::new(words.iter().map(|one| one.to_string()));
        // The catalogue's list is of its first language.
        let own = fields.wording.as_ref().and_then(|one| one.vague.as_ref());
        let own = own.filter(|_| language == context.catalogue.first_language());
        let vague = own.map(|list| Phrases::new(list.iter().map(|one| one.to_lowercase())));
        let marks = fields.marks.iter().map(|mark| format!("{}*", mark.word.to_lowercase()));
        Wanted {
            must: owned(speech.must),
            vague: vague.unwrap_or_else(|| owned(speech.vague)),
            marks: Phrases::new(marks),
            labels: Labels::of(context, language),
            standards: Standards::of(context),
            bodies: Bodies::of(context, language, speech),
            units: Units::of(context, language),
            known: Known::of(context, language),
        }
    }
}
