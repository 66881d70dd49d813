//! The text of a requirement, layer by layer.

use super::section::Section;
use super::text::Text;
use crate::source::Span;
use std::collections::BTreeMap;

/// One layer as it was written.
#[derive(Clone, Debug)]
pub struct SectionText {
    pub heading: Span,
    pub text: Text,
}

/// The layers of a requirement.
pub type Body = BTreeMap<Section, SectionText>;
