//! What changed, in words, for the commands that show it.

use crate::catalogue::vocabulary::ChangeClass;
use crate::message::Message;
use crate::release::compare::{ChangedText, TextKind};
use crate::say;

/// What kind of change a class is.
pub fn class(class: ChangeClass) -> Message {
    match class {
        ChangeClass::Editorial => say!("class-editorial"),
        ChangeClass::Clarified => say!("class-clarified"),
        ChangeClass::Tightened => say!("class-tightened"),
        ChangeClass::Loosened => say!("class-loosened"),
        ChangeClass::New => say!("class-new"),
        ChangeClass::Withdrawn => say!("class-withdrawn"),
        ChangeClass::Moved => say!("class-moved"),
        ChangeClass::Split => say!("class-split"),
        ChangeClass::Merged => say!("class-merged"),
    }
}

/// A text beside the requirements that differs.
pub fn text(text: &ChangedText) -> Message {
    let path = &text.path;
    match text.kind {
        TextKind::New => say!("text-new", path = path),
        TextKind::Changed => say!("text-changed", path = path),
        TextKind::Gone => say!("text-removed", path = path),
    }
}
