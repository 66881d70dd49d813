//! The languages that a version of a requirement is written in. A translation of another version
//! than the source is stale and does not count.

use crate::catalogue::plain;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::translation::RequirementTranslation;
use crate::data::form::Texts;
use crate::data::shown::Shown;
use crate::field::text::Language;
use std::collections::BTreeMap;

pub struct Translations<'a> {
    requirement: &'a Requirement,
    first: &'a Language,
    others: Vec<(&'a Language, &'a RequirementTranslation)>,
}

impl<'a> Translations<'a> {
    pub fn of(shown: Shown<'a>, requirement: &'a Requirement) -> Translations<'a> {
        let languages = shown.config().languages().iter();
        let others = languages.filter_map(|language| {
            Some((language, requirement.translation_of_its_version(language)?))
        });
        Translations { requirement, first: shown.first_language(), others: others.collect() }
    }

    /// The first language, and those of the translations.
    pub fn languages(&self) -> impl Iterator<Item = &'a Language> {
        std::iter::once(self.first).chain(self.others.iter().map(|(language, _)| *language))
    }

    /// A text of the source, and what each translation has in its place.
    pub fn text(
        &self,
        source: &str,
        pick: impl Fn(&'a RequirementTranslation) -> Option<&'a str>,
    ) -> Texts {
        let mut texts = BTreeMap::from([(self.first.to_string(), source.to_string())]);
        for (language, translation) in &self.others {
            let translated = pick(translation).filter(|text| !text.is_empty());
            texts.extend(translated.map(|text| (language.to_string(), text.to_string())));
        }
        Texts(texts)
    }

    /// The same of a text that may not be there.
    pub fn maybe(
        &self,
        source: Option<&str>,
        pick: impl Fn(&'a RequirementTranslation) -> Option<&'a str>,
    ) -> Option<Texts> {
        source.map(|source| self.text(source, pick))
    }

    /// A layer of the text as plain lines.
    pub fn layer(&self, section: Section) -> Option<Texts> {
        let own = self.requirement.body.get(&section)?;
        let mut texts = BTreeMap::from([(self.first.to_string(), plain::lines(&own.text))]);
        for (language, translation) in &self.others {
            let translated = translation.body.get(&section);
            texts.extend(translated.map(|part| (language.to_string(), plain::lines(&part.text))));
        }
        Some(Texts(texts))
    }
}
