//! `krav check`: everything that is wrong, and nothing written.

use super::arguments::{Check, Format};
use super::build;
use super::exit::Exit;
use super::terminal::Terminal;
use crate::Options;
use crate::diagnostic::rule::Severity;

pub fn run(arguments: &Check, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    match crate::build(&sources, Options { drafts: true }) {
        Ok(built) => {
            let warnings = built.warnings.count(Severity::Warning);
            terminal.problems(&built.warnings, &sources, arguments.format);
            if warnings == 0 && arguments.format == Format::Human {
                terminal.done("nothing to remark on");
            }
            Exit::Success
        }
        Err(found) => {
            terminal.problems(&found, &sources, arguments.format);
            Exit::InputErrors
        }
    }
}
