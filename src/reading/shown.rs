//! A requirement as it is read.

use crate::catalogue::requirement::Requirement;
use crate::catalogue::translation::RequirementTranslation;

/// A requirement with its translation into the language that is read, if there is one.
pub struct Shown<'a> {
    pub one: &'a Requirement,
    pub translation: Option<&'a RequirementTranslation>,
}

impl<'a> Shown<'a> {
    /// The translation that may be copied and cited as this version: what binds is never in the words
    /// of another one.
    pub fn binding(&self) -> Option<&'a RequirementTranslation> {
        self.translation.filter(|_| !self.is_stale())
    }

    /// Whether the translation is of another version, so that its lists cannot be matched piece by piece.
    pub fn is_stale(&self) -> bool {
        self.translation
            .is_some_and(|own| own.fields.version.value != self.one.fields.version.value)
    }
}
