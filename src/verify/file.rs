//! What a file says: its text and what it knows of itself. Files may be made by anybody, so that each
//! reader has bounds: what is larger, deeper or of another kind than it says is refused with a reason.

mod excel;
mod html;
mod office;
mod pdf;
mod plain;
mod word;
mod xml;

use crate::bundle::identity::{self, Identity};

/// The largest file that is read, and the most that what is packed in it may come to, in bytes.
pub const LARGEST: u64 = 64 << 20;
/// The longest text that is looked at, in bytes: some ten thousand pages.
pub const LONGEST: usize = 12 << 20;

/// What was read.
#[derive(Debug, Default)]
pub struct Content {
    pub text: String,
    pub identity: Option<Identity>,
    /// Whether the text may lack what cannot be read, as in a PDF of pictures.
    pub is_partial: bool,
}

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Of another kind than those that are read.
    Unknown,
    /// A kind of the same programs that is older or locked by a password.
    OldOrLocked,
    Locked,
    Broken,
    TooLarge,
    TooLong,
    Entities,
    Nested,
    /// An archive that names files outside of itself.
    Outside,
}

/// A file, or what an archive holds: each with its name.
pub fn read(name: &str, bytes: &[u8]) -> Vec<(String, Result<Content, Refusal>)> {
    let mut room = LARGEST;
    read_in(name, bytes, &mut room, 0)
}

/// How deep archives are read that are in archives.
const DEEPEST: usize = 1;

fn read_in(
    name: &str,
    bytes: &[u8],
    room: &mut u64,
    depth: usize,
) -> Vec<(String, Result<Content, Refusal>)> {
    let alone = |read: Result<Content, Refusal>| vec![(name.to_string(), read)];
    if bytes.len() as u64 > LARGEST {
        return alone(Err(Refusal::TooLarge));
    }
    if bytes.starts_with(b"PK") {
        return match office::open(bytes, room) {
            office::Opened::Document(read) => alone(read.map(|own| *own)),
            office::Opened::Files(Err(refusal)) => alone(Err(refusal)),
            office::Opened::Files(Ok(files)) if files.is_empty() => alone(Err(Refusal::Unknown)),
            office::Opened::Files(Ok(_)) if depth > DEEPEST => alone(Err(Refusal::Nested)),
            office::Opened::Files(Ok(files)) => {
                let each = files.into_iter().flat_map(|(own, read)| {
                    let own = format!("{name}: {own}");
                    match read {
                        Ok(bytes) => read_in(&own, &bytes, room, depth + 1),
                        Err(refusal) => vec![(own, Err(refusal))],
                    }
                });
                each.collect()
            }
        };
    }
    let head = &bytes[..bytes.len().min(1024)];
    if head.windows(5).any(|own| own == b"%PDF-") {
        return alone(pdf::read(bytes));
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) || bytes.starts_with(b"{\\rtf") {
        return alone(Err(Refusal::OldOrLocked));
    }
    alone(plain::read(name, bytes))
}

/// A text that is written piece by piece and does not grow beyond its bound.
#[derive(Debug, Default)]
struct Paper {
    text: String,
}

impl Paper {
    fn put(&mut self, text: &str) -> Result<(), Refusal> {
        self.may_hold(text.len())?;
        self.text.push_str(text);
        Ok(())
    }

    /// Whether there is room for so much more.
    fn may_hold(&self, more: usize) -> Result<(), Refusal> {
        if self.text.len() + more > LONGEST { Err(Refusal::TooLong) } else { Ok(()) }
    }
}

/// What is read of the JSON that a file knows itself by.
fn known(text: &str) -> Option<Identity> {
    Identity::read(text).filter(|own| own.format <= identity::FORMAT)
}
