//! A requirement in another language. It follows its source piece by piece; what it leaves
//! out is shown in the source's language.

use super::Origin;
use super::body::Body;
use super::id::{RequirementId, Version};
use crate::field::text::{Line, PlaceholderKey, Title};
use crate::field::value::Located;
use crate::record;

record! {
    /// The translated facts, in the front matter of `SAR-001.en.md`.
    pub struct TranslationFields {
        /// The id of the requirement.
        required id: Located<RequirementId>,
        /// The version that was translated.
        required version: Located<Version>,
        /// The title.
        required title: Title,
        /// The reason for the benefit.
        optional benefit: Option<Line>,
        /// How it differs from the upstream requirement.
        optional deviation: Option<Line>,
        /// The concept, what is measured and the method of each value, in their order.
        optional values: Vec<ValueTranslation>,
        /// The names of the substances, in their order.
        optional substances: Vec<Line>,
        /// The placeholders' questions, by key.
        optional placeholders: Vec<PlaceholderTranslation>,
        /// The note of each way to prove it, in their order; an empty string where there is none.
        optional evidence_notes: Vec<Note>,
        /// The exceptions, in their order.
        optional exceptions: Vec<ExceptionTranslation>,
        /// The question to the supplier and the choices.
        optional answer: Option<AnswerTranslation>,
        /// The follow-up.
        optional follow_up: Option<FollowUpTranslation>,
        /// What the group above all wants to know, while it is in consultation.
        optional consultation_question: Option<Line>,
        /// What changed, for each entry of `changes` in its order.
        optional changes: Vec<Line>,
    }
}

record! {
    /// A value's words.
    pub struct ValueTranslation {
        /// What is measured.
        required concept: Line,
        /// What it is measured on.
        optional measured_on: Option<Line>,
        /// How it is measured.
        optional method: Option<Line>,
    }
}

record! {
    /// A placeholder's words.
    pub struct PlaceholderTranslation {
        /// The key, the same as in the source.
        required key: Located<PlaceholderKey>,
        /// What the buyer is asked.
        required question: Line,
        /// An example of an answer.
        optional example: Option<Line>,
        /// What is used if the buyer says nothing.
        optional default: Option<Line>,
    }
}

record! {
    /// An exception's words.
    pub struct ExceptionTranslation {
        /// What is excepted.
        required scope: Line,
        /// Why.
        required reason: Line,
    }
}

record! {
    /// The words of the supplier's question.
    pub struct AnswerTranslation {
        /// The question.
        required question: Line,
        /// The choices, in their order.
        optional choices: Vec<Line>,
    }
}

record! {
    /// The words of the follow-up.
    pub struct FollowUpTranslation {
        /// How it is done.
        required method: Line,
        /// When it is done.
        required when: Line,
        /// What is checked.
        required checkpoints: Vec<Line>,
        /// Documents that can show it.
        optional documentation_examples: Vec<Line>,
        /// What a deviation leads to.
        optional consequence: Option<Line>,
    }
}

/// A line that may be empty, to keep its place in a list.
#[derive(Clone, Debug, Default)]
pub struct Note(pub String);

impl crate::field::value::Value for Note {
    fn read(
        raw: &crate::field::raw::Raw,
        found: &mut crate::diagnostic::Diagnostics,
    ) -> Option<Self> {
        crate::field::value::string(raw, found).map(|text| Note(text.trim().to_string()))
    }

    fn stand_in() -> Self {
        Note::default()
    }

    fn schema() -> crate::json::Object {
        crate::field::schema::of_type("string")
    }
}

/// A requirement's translation in the catalogue.
#[derive(Clone, Debug)]
pub struct RequirementTranslation {
    pub origin: Origin,
    pub fields: TranslationFields,
    pub body: Body,
}
