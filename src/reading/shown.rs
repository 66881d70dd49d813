//! A requirement as it is read.

use crate::catalogue::requirement::Requirement;
use crate::catalogue::translation::RequirementTranslation;

/// A requirement with its translation into the language that is read, if there is one.
pub struct Shown<'a> {
    pub one: &'a Requirement,
    pub translation: Option<&'a RequirementTranslation>,
}

impl Shown<'_> {
    /// Whether the translation is of another version, so that its lists cannot be matched piece by piece.
    pub fn is_stale(&self) -> bool {
        self.translation
            .is_some_and(|own| own.fields.version.value != self.one.fields.version.value)
    }
}
