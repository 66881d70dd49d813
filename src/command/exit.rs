//! How a command ends.

use std::process::ExitCode;

/// The exit codes; `docs/reference.md` lists them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// Done; there may be warnings.
    Success,
    /// The input has errors; nothing was changed.
    InputErrors,
    /// The command could not run: a folder is missing, the disk is full.
    CouldNotRun,
}

/// Leaves what a command held to the end of the process, which frees all of it at once and not
/// piece by piece.
pub fn leave<T>(held: T) {
    std::mem::forget(held);
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> ExitCode {
        match exit {
            Exit::Success => ExitCode::SUCCESS,
            Exit::InputErrors => ExitCode::from(1),
            Exit::CouldNotRun => ExitCode::from(2),
        }
    }
}
