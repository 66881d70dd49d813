//! Editing a file of the catalogue so that nothing is lost: what is not changed keeps its bytes.
//! Pure: the bytes of a file and what is wished for become the bytes of the file after.

pub mod change;
mod comma;
pub mod data;
pub mod file;
pub mod form;
mod layout;
mod lines;
mod locate;
mod markdown;
mod render;
mod section;
pub mod subject;
mod value;
pub mod wish;

use self::change::Refused;
use self::data::Change;
use self::file::File;
use self::subject::Subject;

/// One change of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    Field(Change),
    /// A section of the text, by its name; without words it goes out of the text.
    Section(String, String),
}

/// Makes some changes, one after the other.
pub fn apply(bytes: &[u8], subject: &Subject, edits: &[Edit]) -> Result<Vec<u8>, Refused> {
    let mut bytes = bytes.to_vec();
    for edit in edits {
        bytes = File::read(&bytes, subject).ok_or(Refused::Unreadable)?.with(subject, edit)?;
    }
    Ok(bytes)
}
