//! `krav verify`: whether files hold our texts, and whether they are current.

mod people;
mod record;

use super::arguments::{Format, Verify};
use super::build;
use super::exit::Exit;
use super::seals;
use super::terminal::Terminal;
use crate::check::{self, Today};
use crate::message::Message;
use crate::parse::{self, Parsed};
use crate::publication::Publication;
use crate::release::Releases;
use crate::say;
use crate::source::{Sources, disk};
use crate::verify::answer::Known;
use crate::verify::file::{LARGEST, Refusal};
use crate::verify::inquiry::{self, Outcome, Report, Seals};
use std::sync::Arc;

pub fn run(arguments: &Verify, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let mut parsed = parse::parse(&sources);
    if !seals::hold(&parsed.found, &sources, terminal) {
        return Exit::InputErrors;
    }
    let releases = Arc::new(Releases::new(std::mem::take(&mut parsed.releases)));
    let seals = Seals::of(&releases, &sources);
    let mut reports = Vec::new();
    let mut exit = Exit::Success;
    // What is sealed is known by its checksum alone; the rest is read when there is any.
    let mut waiting = Some((parsed, releases));
    let mut known: Option<Known> = None;
    for path in &arguments.files {
        let name = path.display().to_string();
        let bytes = match disk::read_up_to(path, LARGEST) {
            Ok(Some(bytes)) => bytes,
            Ok(None) => {
                reports.push(Report { file: name, outcome: Outcome::Refused(Refusal::TooLarge) });
                continue;
            }
            Err(error) => {
                let help = say!("verify-unreadable-help");
                terminal.failure(say!("verify-unreadable", file = name, error = &error), help);
                exit = Exit::CouldNotRun;
                continue;
            }
        };
        if let Some(own) = seals.look_up(&name, &bytes) {
            reports.extend(own);
            continue;
        }
        if let Some((parsed, releases)) = waiting.take() {
            known = everything(parsed, releases, &sources, terminal);
        }
        if let Some(known) = &known {
            reports.extend(inquiry::inquire(&name, &bytes, known));
        }
    }
    match arguments.format {
        Format::Json => terminal.say(Message::verbatim(record::record(&reports, terminal))),
        Format::Human => reports.iter().for_each(|own| people::show(own, terminal)),
    }
    reports.iter().map(|own| of(&own.outcome)).fold(exit, worse)
}

/// Everything that was published. Mistakes in the working files say nothing of it.
fn everything(
    parsed: Parsed,
    releases: Arc<Releases>,
    sources: &Arc<Sources>,
    terminal: &Terminal,
) -> Option<Known> {
    let checked = check::check_with(Today::default(), parsed, releases, sources, |_| true).ok()?;
    let publication = Publication::new(checked, sources, false);
    let spoken = terminal.phrasebook().language();
    let languages = publication.languages();
    let language = languages.iter().find(|own| ***own == spoken);
    Some(inquiry::known(&publication, language.unwrap_or(publication.first_language())))
}

/// How the command ends where a file is what it is.
fn of(outcome: &Outcome) -> Exit {
    match outcome {
        Outcome::Sealed(_) => Exit::Success,
        Outcome::Answer(own) if own.is_current() => Exit::Success,
        Outcome::NotSealed | Outcome::Answer(_) => Exit::InputErrors,
        Outcome::Refused(_) => Exit::CouldNotRun,
    }
}

fn worse(one: Exit, other: Exit) -> Exit {
    match (one, other) {
        (Exit::CouldNotRun, _) | (_, Exit::CouldNotRun) => Exit::CouldNotRun,
        (Exit::InputErrors, _) | (_, Exit::InputErrors) => Exit::InputErrors,
        _ => Exit::Success,
    }
}
