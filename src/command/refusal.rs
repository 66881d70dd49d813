//! Why a command does nothing, and what to do about it.

use crate::message::Message;
use crate::output::write_atomic::WriteAtomicError;
use crate::say;

pub struct Refusal {
    pub message: Message,
    pub help: Message,
}

pub type Answer<T> = Result<T, Refusal>;

pub fn refuse<T>(message: impl Into<Message>, help: impl Into<Message>) -> Answer<T> {
    Err(Refusal { message: message.into(), help: help.into() })
}

impl From<WriteAtomicError> for Refusal {
    fn from(WriteAtomicError { path, error }: WriteAtomicError) -> Refusal {
        Refusal {
            message: say!("cannot-write", path = path.display().to_string(), error = &error),
            help: say!("cannot-write-help"),
        }
    }
}
