//! What the rules of law and wording look at: the normative text of one requirement in one
//! language, read once for all of them.

use super::judged::{Judged, Known};
use super::line::{Line, lines};
use super::mention::{self, Mention};
use super::obligation::{Obligation, obligations};
use super::sentence::{Sentence, sentences};
use super::speech::{self, Speech};
use super::wanted::Wanted;
use super::wording::abbreviation;
use super::wording::number::{self, Said};
use super::{Context, law, wording};
use crate::catalogue::body::Body;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::vocabulary::Status;
use crate::diagnostic::Diagnostics;
use crate::field::text::Language;
use crate::source::FileId;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The normative text of a requirement in one language.
pub struct NormativeText<'a> {
    pub one: &'a Requirement,
    pub language: &'a Language,
    pub speech: &'static Speech,
    /// What is looked for in the language.
    pub wanted: &'a Wanted<'a>,
    pub sentences: Vec<Sentence<'a>>,
    /// What each sentence refers to that others may be equivalent to.
    pub mentions: Vec<Vec<Mention<'a>>>,
    /// What each sentence obliges to.
    pub obligations: Vec<Vec<Obligation>>,
    /// The numbers of all sentences.
    pub numbers: Vec<Said>,
    /// Whether it is the text that others are translated from.
    pub is_source: bool,
}

impl<'a> NormativeText<'a> {
    fn new(
        one: &'a Requirement,
        language: &'a Language,
        (speech, wanted): (&'static Speech, &'a Wanted<'a>),
        lines: &'a [Line<'a>],
        context: &Context<'a>,
    ) -> NormativeText<'a> {
        let mut sentences = sentences(lines);
        sentences.iter_mut().for_each(|one| wanted.signals.mark(one));
        NormativeText {
            one,
            language,
            speech,
            wanted,
            mentions: mention::all(&sentences, (speech, wanted), context),
            obligations: sentences.iter().map(|one| obligations(one, speech)).collect(),
            numbers: sentences
                .iter()
                .flat_map(|one| number::said(one, &wanted.units, speech))
                .collect(),
            sentences,
            is_source: language == context.catalogue.first_language(),
        }
    }

    /// Whether any sentence may be about something.
    pub fn may(&self, signal: u32) -> bool {
        self.sentences.iter().any(|one| one.may(signal))
    }
}

/// A rule that reads the normative text of a requirement. Beside it, it looks at nothing but the
/// facts of the catalogue and its registers.
pub type NormativeRule = fn(&NormativeText, &Context, &mut Diagnostics);

/// Runs every such rule over every requirement that may still be used, in each language that they know.
pub fn check(context: &Context, known: &Known) -> Vec<Arc<Judged>> {
    let all: Vec<&Requirement> = context
        .catalogue
        .requirements
        .values()
        .map(|one| &**one)
        .filter(|one| one.fields.status != Status::Withdrawn)
        .collect();
    let languages = context.catalogue.config.languages().iter();
    let spoken = languages.filter_map(|one| Some((one, speech::of(one)?)));
    let wanted: BTreeMap<&Language, (&Speech, Wanted)> =
        spoken.map(|(one, speech)| (one, (speech, Wanted::of(context, one, speech)))).collect();
    known.judge(
        &all,
        |one| files(one),
        |one, judged| {
            for (language, body) in bodies(one, context) {
                let Some((speech, wanted)) = wanted.get(language) else { continue };
                let lines = normative(body);
                let text = NormativeText::new(one, language, (speech, wanted), &lines, context);
                let rules = law::RULES.iter().chain(wording::RULES);
                rules.for_each(|rule| rule(&text, context, &mut judged.found));
                judged.unexplained.extend(abbreviation::unexplained(&text));
            }
        },
    )
}

/// The files that a requirement is read from.
fn files(one: &Requirement) -> Vec<FileId> {
    let translations = one.translations.values().map(|own| own.origin.file);
    std::iter::once(one.origin.file).chain(translations).collect()
}

/// The text of a requirement in each language.
fn bodies<'a>(
    one: &'a Requirement,
    context: &Context<'a>,
) -> impl Iterator<Item = (&'a Language, &'a Body)> {
    let own = std::iter::once((context.catalogue.first_language(), &*one.body));
    own.chain(one.translations.iter().map(|(language, own)| (language, &own.body)))
}

fn normative(body: &Body) -> Vec<Line<'_>> {
    body.get(&Section::Normative).map(|one| lines(&one.text)).unwrap_or_default()
}
