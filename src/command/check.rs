//! `krav check`: everything that is wrong; nothing is written but what `--fix` mends.

use super::arguments::{Check, Report};
use super::build;
use super::exit::{Exit, leave};
use super::fix;
use super::terminal::Terminal;
use super::trial::Desk;
use crate::check::Today;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::rule::Severity;
use crate::output::{Failed, Nowhere};
use crate::release::seal::{self, Naming};
use crate::serve::watch::Watch;
use crate::source::Sources;
use crate::{Built, Options, Want};
use std::sync::Arc;

pub fn run(arguments: &Check, terminal: &Terminal) -> Exit {
    if !arguments.watch {
        return once(arguments, terminal);
    }
    if build::missing(&arguments.root, terminal) {
        return Exit::CouldNotRun;
    }
    let watch = Watch::new(&arguments.root);
    let watch = watch.map_err(|error| super::serve::unwatched(&error, terminal));
    let Ok(mut watch) = watch else { return Exit::CouldNotRun };
    loop {
        let exit = once(arguments, terminal);
        terminal.done("checked; waiting for the next save, until you press Ctrl+C");
        if watch.wait().is_none() {
            return exit;
        }
    }
}

fn once(arguments: &Check, terminal: &Terminal) -> Exit {
    let Some(mut sources) = build::read(&arguments.root, terminal) else {
        return Exit::CouldNotRun;
    };
    let today = today(arguments, terminal);
    let mut result = everything(&sources, today, arguments.watch);
    terminal.step("checked");
    if arguments.fix {
        let found = match &result {
            Ok(found) | Err(found) => found,
        };
        match fix::mend(&arguments.root, &sources, found, terminal) {
            Err(failed) => return terminal.refused(&failed.into()),
            Ok(0) => {}
            Ok(_) => {
                let Some(again) = build::read(&arguments.root, terminal) else {
                    return Exit::CouldNotRun;
                };
                sources = again;
                result = everything(&sources, today, arguments.watch);
            }
        }
    }
    let exit = match result {
        Ok(found) => {
            let warnings = found.count(Severity::Warning);
            terminal.problems(&found, &sources, arguments.format);
            if warnings == 0 && arguments.format == Report::Human {
                terminal.done("nothing to remark on");
            }
            Exit::Success
        }
        Err(found) => {
            terminal.problems(&found, &sources, arguments.format);
            Exit::InputErrors
        }
    };
    if !arguments.watch {
        leave(sources);
    }
    exit
}

/// The day to judge by. Those who read on a terminal want to know what is old now; a script is to
/// give the same on any day.
fn today(arguments: &Check, terminal: &Terminal) -> Today {
    let is_read_now = arguments.format == Report::Human && terminal.is_terminal();
    match arguments.today {
        Some(date) => Today::Given(date),
        None if is_read_now => {
            let date = super::today::today();
            terminal.done(&format!("judged by {date}"));
            Today::Given(date)
        }
        None => Today::LastRelease,
    }
}

/// What is worth a word, or what is wrong. Whether it is asked for again decides what becomes of
/// all else that was made.
fn everything(
    sources: &Arc<Sources>,
    today: Today,
    is_asked_again: bool,
) -> Result<Diagnostics, Diagnostics> {
    let own_theme = sources.has_own_theme();
    let all = Options { drafts: true, want: Want::Addresses, today };
    let mut built = crate::build(sources, &all)?;
    built.warnings.extend(foreseen(&built, sources, today));
    built.warnings = built.warnings.sorted(sources);
    // The built-in theme makes every page of what passes the rules; only another can fail.
    if own_theme {
        return every_file(built, sources);
    }
    if !is_asked_again {
        leave(built.plan);
    }
    Ok(built.warnings)
}

/// What a release would stop at though nothing is wrong with the files: only where some texts
/// would be left out of it.
fn foreseen(built: &Built, sources: &Sources, today: Today) -> Diagnostics {
    let publication = &built.plan.world.publication;
    let (catalogue, releases) = (&publication.working, &*publication.releases);
    if !catalogue.requirements.values().any(|one| seal::is_unready(one)) {
        return Diagnostics::default();
    }
    let desk = Desk { catalogue, releases, sources };
    let naming = Naming::next(releases);
    desk.foresee(&seal::gather(naming, catalogue, releases, sources), today)
}

/// Makes every page in memory: a template can fail as late as on its page.
fn every_file(built: Built, sources: &Sources) -> Result<Diagnostics, Diagnostics> {
    let mut found = built.warnings;
    match built.plan.make_all("", &Nowhere) {
        Err(Failed::Making(problems)) => {
            found.extend(problems);
            Err(found.sorted(sources))
        }
        Err(Failed::Taking(())) | Ok(()) => Ok(found),
    }
}
