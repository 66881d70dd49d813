//! What the rules of law and wording look at: the normative text of one requirement in one
//! language, read once for all of them.

use super::sentence::{Sentence, sentences};
use super::speech::{self, Speech};
use super::{Context, law, wording};
use crate::catalogue::body::Body;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::vocabulary::Status;
use crate::diagnostic::Diagnostics;
use crate::field::text::Language;
use crate::parallel;

/// The normative text of a requirement in one language.
pub struct Judged<'a> {
    pub one: &'a Requirement,
    pub language: &'a Language,
    pub speech: &'static Speech,
    pub sentences: Vec<Sentence<'a>>,
    /// Whether it is the text that others are translated from.
    pub is_source: bool,
}

impl Judged<'_> {
    /// Whether a sentence, or the one that leads up to its list, has a word that begins so.
    pub fn says(&self, sentence: &Sentence, beginnings: &[&str]) -> bool {
        let lead = sentence.lead.and_then(|at| self.sentences.get(at));
        sentence.has_beginning(beginnings) || lead.is_some_and(|one| one.has_beginning(beginnings))
    }

    /// Whether any of the text has a word that begins so.
    pub fn says_anywhere(&self, beginnings: &[&str]) -> bool {
        self.sentences.iter().any(|one| one.has_beginning(beginnings))
    }
}

/// A rule that reads the normative text of a requirement.
pub type JudgedRule = fn(&Judged, &Context, &mut Diagnostics);

/// Runs every such rule over every requirement that may still be used, in each language that they know.
pub fn check(context: &Context, found: &mut Diagnostics) {
    let all: Vec<&Requirement> = context
        .catalogue
        .requirements
        .values()
        .map(|one| &**one)
        .filter(|one| one.fields.status != Status::Withdrawn)
        .collect();
    let results = parallel::map(&all, |one| {
        let mut found = Diagnostics::default();
        for judged in of(one, context) {
            let rules = law::RULES.iter().chain(wording::RULES);
            rules.for_each(|rule| rule(&judged, context, &mut found));
        }
        found
    });
    results.into_iter().for_each(|problems| found.extend(problems));
}

fn of<'a>(one: &'a Requirement, context: &'a Context) -> impl Iterator<Item = Judged<'a>> {
    let first = context.catalogue.first_language();
    let translated = one.translations.iter().map(|(language, own)| (language, &own.body));
    let own = std::iter::once((first, &*one.body));
    own.chain(translated).filter_map(move |(language, body)| {
        let speech = speech::of(language)?;
        let sentences = normative(body);
        Some(Judged { one, language, speech, sentences, is_source: language == first })
    })
}

fn normative(body: &Body) -> Vec<Sentence<'_>> {
    body.get(&Section::Normative).map(|one| sentences(&one.text)).unwrap_or_default()
}
