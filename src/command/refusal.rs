//! Why a command does nothing, and what to do about it.

use crate::output::write_atomic::WriteAtomicError;

pub struct Refusal {
    pub message: String,
    pub help: String,
}

pub type Answer<T> = Result<T, Refusal>;

pub fn refuse<T>(message: impl Into<String>, help: impl Into<String>) -> Answer<T> {
    Err(Refusal { message: message.into(), help: help.into() })
}

impl From<WriteAtomicError> for Refusal {
    fn from(WriteAtomicError { path, error }: WriteAtomicError) -> Refusal {
        Refusal {
            message: format!("cannot write `{}`: {error}", path.display()),
            help: "make room or mend the permissions, and try again".to_string(),
        }
    }
}
