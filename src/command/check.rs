//! `krav check`: everything that is wrong; nothing is written but what `--fix` corrects.

#![expect(clippy::disallowed_methods, reason = "the closing line says how long it took")]

use super::arguments::{Check, Report};
use super::build;
use super::exit::{Exit, leave};
use super::figure;
use super::fix;
use super::terminal::Terminal;
use super::trial::Desk;
use crate::check::Today;
use crate::diagnostic::Diagnostics;
use crate::message::Message;
use crate::output::{Failed, Nowhere};
use crate::release::seal::{self, Naming};
use crate::say;
use crate::serve::watch::Watch;
use crate::source::{CONTENT, Sources};
use crate::{Built, Options, Want};
use std::sync::Arc;
use std::time::{Duration, Instant};

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
        terminal.done(say!("check-waiting"));
        if watch.wait().is_none() {
            return exit;
        }
    }
}

fn once(arguments: &Check, terminal: &Terminal) -> Exit {
    let start = Instant::now();
    let Some(mut sources) = build::read(&arguments.root, terminal) else {
        return Exit::CouldNotRun;
    };
    let today = today(arguments, terminal);
    let mut result = everything(&sources, today, arguments.watch);
    if arguments.fix {
        match fix::mend(&arguments.root, &sources, &result.found, terminal) {
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
    terminal.problems(&result.found, &sources, arguments.format);
    if arguments.format == Report::Human {
        terminal.done(closing_line(&result, &sources, start.elapsed()));
    }
    if !arguments.watch {
        leave(sources);
    }
    if result.counts.is_some() { Exit::Success } else { Exit::InputErrors }
}

/// How much was checked and in which time, and that nothing is wrong where nothing is.
fn closing_line(result: &Checked, sources: &Sources, time: Duration) -> Message {
    let time = figure::seconds(time);
    let checked = match result.counts {
        Some((requirements, guidance)) => say!(
            "checked-catalogue",
            requirements = say!("counted-requirements", count = requirements),
            guidance = say!("counted-guidance", count = guidance),
            time = time
        ),
        None => say!("checked-files", count = sources.under(CONTENT).count(), time = time),
    };
    match result.found.is_empty() {
        true => say!("check-clean", checked = checked),
        false => checked,
    }
}

/// The day to judge by. Those who read on a terminal want to know what is old now; a script is to
/// give the same on any day.
fn today(arguments: &Check, terminal: &Terminal) -> Today {
    let is_read_now = arguments.format == Report::Human && terminal.is_terminal();
    match arguments.today {
        Some(date) => Today::Given(date),
        None if is_read_now => {
            let date = super::today::today();
            terminal.done(say!("check-day", date = date.to_string()));
            Today::Given(date)
        }
        None => Today::LastRelease,
    }
}

/// What a check came to.
struct Checked {
    found: Diagnostics,
    /// How many requirements and guidance pages there are, where no error was found.
    counts: Option<(usize, usize)>,
}

/// Runs every check. Whether it is asked for again decides what becomes of all else that was made.
fn everything(sources: &Arc<Sources>, today: Today, is_asked_again: bool) -> Checked {
    let own_theme = sources.has_own_theme();
    let all = Options { drafts: true, want: Want::Addresses, today };
    let mut built = match crate::build(sources, &all) {
        Ok(built) => built,
        Err(found) => return Checked { found, counts: None },
    };
    let catalogue = &built.plan.world.publication.working;
    let counts = Some((catalogue.requirements.len(), catalogue.guidance.len()));
    built.warnings.extend(foreseen(&built, sources, today));
    built.warnings = built.warnings.sorted(sources);
    // The built-in theme makes every page of what passes the rules; only another can fail.
    if own_theme {
        return match every_file(built, sources) {
            Ok(found) => Checked { found, counts },
            Err(found) => Checked { found, counts: None },
        };
    }
    if !is_asked_again {
        leave(built.plan);
    }
    Checked { found: built.warnings, counts }
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
