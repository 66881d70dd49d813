//! `krav check`: everything that is wrong, and nothing written.

use super::arguments::{Check, Format};
use super::build;
use super::exit::Exit;
use super::terminal::Terminal;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::rule::Severity;
use crate::output::Failed;
use crate::source::Sources;
use crate::{Built, Options};

pub fn run(arguments: &Check, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let all = Options { drafts: true, without_documents: true, ..Options::default() };
    match crate::build(&sources, &all).and_then(|built| every_file(built, &sources)) {
        Ok(found) => {
            let warnings = found.count(Severity::Warning);
            terminal.problems(&found, &sources, arguments.format);
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

/// Makes every file in memory: a template can fail as late as on its page.
fn every_file(built: Built, sources: &Sources) -> Result<Diagnostics, Diagnostics> {
    let mut found = built.warnings;
    match built.output.make_all(|_, _| Ok::<(), ()>(())) {
        Err(Failed::Making(problems)) => {
            found.extend(problems);
            Err(found.sorted(sources))
        }
        Err(Failed::Taking(())) | Ok(()) => Ok(found),
    }
}
