//! The explanation of a rule, read as the texts of a catalogue are.

use super::markdown::{self, Slice};
use crate::catalogue::text::Text;
use crate::diagnostic::{Diagnostics, explain, rule::Rule};
use crate::source::FileId;

/// The text below the title and the source. A test holds that nothing is wrong in any of them.
pub fn read(rule: Rule, found: &mut Diagnostics) -> Text {
    let text = explain::explanation(rule).body;
    let slice = Slice { file: FileId::BUILT_IN, path: "", text, start: 0, end: text.len() };
    markdown::read(slice, found)
}
