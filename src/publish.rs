//! Publishing a built site where readers meet it: [`plan`] compares it with what is there, [`run`]
//! carries the plan out in waves, so that readers never meet half a site. Where it goes is a
//! [`storage::Storage`]: a folder, or anything that `rclone` knows.

pub mod claim;
mod folder;
pub mod headers;
pub mod plan;
pub mod promise;
pub mod published;
pub mod rclone;
pub mod run;
pub mod storage;
pub mod wave;

use crate::message::Message;
use crate::output::write_atomic::WriteAtomicError;
use crate::say;

/// Why publishing stopped, and what to do about it.
#[derive(Debug)]
pub struct Stopped {
    pub message: Message,
    pub help: Message,
}

pub type Answer<T> = Result<T, Stopped>;

fn stop<T>(message: Message, help: Message) -> Answer<T> {
    Err(Stopped { message, help })
}

impl From<WriteAtomicError> for Stopped {
    fn from(WriteAtomicError { path, error }: WriteAtomicError) -> Stopped {
        let (path, error) = (path.display().to_string(), error.to_string());
        Stopped {
            message: say!("cannot-write", path = path, error = error),
            help: say!("publish-goes-on"),
        }
    }
}
