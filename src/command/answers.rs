//! `krav answers`: what filled-in forms say.

mod shown;

use super::arguments::answers::Answers;
use super::arguments::{Format, Report};
use super::build;
use super::exit::Exit;
use super::refusal::{Answer, Refusal, refuse};
use super::terminal::Terminal;
use crate::answers::reading::Reading;
use crate::answers::{self, FILE, data, published, say};
use crate::bundle::request::Made;
use crate::json;
use crate::message::Message;
use crate::output::write_atomic;
use crate::publication::{Edition, Publication};
use crate::say;
use crate::source::{CONTENT, disk};
use crate::{check, parse};
use std::fs;
use std::path::Path;

pub fn run(arguments: &Answers, terminal: &Terminal) -> Exit {
    match make(arguments, terminal) {
        Ok(exit) => exit,
        Err(refusal) => terminal.refused(&refusal),
    }
}

fn make(arguments: &Answers, terminal: &Terminal) -> Answer<Exit> {
    let mut readings = Vec::new();
    let mut is_whole = true;
    for file in &arguments.files {
        match read(file) {
            Ok(reading) => readings.push(reading),
            Err(refusal) => {
                terminal.refused(&refusal);
                is_whole = false;
            }
        }
    }
    let publication = match publication(arguments, terminal)? {
        Catalogue::Wrong => return Ok(Exit::InputErrors),
        Catalogue::None => None,
        Catalogue::Read(publication) => Some(*publication),
    };
    if let Some(release) = &arguments.to {
        let Some(publication) = publication else {
            return refuse(say!("answers-no-catalogue"), say!("answers-other-catalogue-help"));
        };
        return match (readings.as_slice(), is_whole) {
            (_, false) => Ok(Exit::CouldNotRun),
            ([one], _) => carry(arguments, release, &publication, one, terminal),
            _ => refuse(say!("answers-one-file"), say!("answers-one-file-help")),
        };
    }
    if let Some(publication) = &publication {
        readings.iter_mut().for_each(|own| published::hold(own, publication));
    }
    match arguments.format {
        Format::Json => {
            terminal.show(json::pretty(&json::Value::from(data::document(&readings))).trim_end())
        }
        Format::Human => shown::show(&readings, terminal),
    }
    if let Some(output) = &arguments.output {
        compare(output, arguments.overwrite, &readings, terminal)?;
    }
    let is_plain = |own: &Reading| own.told.iter().all(|told| told.kind.is_harmless());
    Ok(match (is_whole, readings.iter().all(is_plain)) {
        (false, _) => Exit::CouldNotRun,
        (true, false) => Exit::InputErrors,
        (true, true) => Exit::Success,
    })
}

/// The catalogue that the forms are held against, if there is one at hand.
enum Catalogue {
    None,
    /// It has errors, which were reported.
    Wrong,
    Read(Box<Publication>),
}

fn publication(arguments: &Answers, terminal: &Terminal) -> Answer<Catalogue> {
    if !arguments.root.join(CONTENT).join("catalogue.toml").exists() {
        if arguments.root != Path::new(".") {
            let root = arguments.root.display().to_string();
            return refuse(
                say!("answers-no-root", root = root),
                say!("answers-other-catalogue-help"),
            );
        }
        return Ok(Catalogue::None);
    }
    let Some(sources) = build::read(&arguments.root, terminal) else { return Ok(Catalogue::Wrong) };
    match check::check(parse::parse(&sources), &sources) {
        Ok(checked) => Ok(Catalogue::Read(Box::new(Publication::new(checked, &sources, false)))),
        Err(found) => {
            terminal.problems(&found, &sources, Report::Human);
            Ok(Catalogue::Wrong)
        }
    }
}

/// Writes the form of a release with what was answered before.
fn carry(
    arguments: &Answers,
    release: &str,
    publication: &Publication,
    reading: &Reading,
    terminal: &Terminal,
) -> Answer<Exit> {
    let all = publication.releases.all();
    let Some(at) = all.iter().position(|own| own.lock.name().to_string() == release) else {
        let known: Vec<String> = all.iter().map(|own| own.lock.name().to_string()).collect();
        return refuse(
            say!("answers-no-release", release = release),
            say!("answers-no-release-help", known = known.join(", ")),
        );
    };
    let carried = answers::carry::carry(publication, Edition::Release(at), reading);
    let carried = carried.map_err(|(message, help)| Refusal { message, help })?;
    let Some(output) = &arguments.output else { return Ok(Exit::CouldNotRun) };
    // What was answered is never written over, whatever was agreed to.
    if same_file(output, &arguments.files[0]) {
        return refuse(say!("answers-same-file"), say!("answers-same-file-help"));
    }
    write(output, arguments.overwrite, carried.made, terminal)?;
    let [new, same, look, again, gone] = carried.counts;
    terminal.say(say!(
        "answers-carried",
        same = same,
        look = look,
        again = again,
        new = new,
        gone = gone
    ));
    for told in &reading.told {
        terminal.show(&format!("- {}", terminal.words(say::told(told))));
    }
    Ok(match reading.told.iter().all(|told| told.kind.is_harmless()) {
        true => Exit::Success,
        false => Exit::InputErrors,
    })
}

fn same_file(one: &Path, other: &Path) -> bool {
    match (one.canonicalize(), other.canonicalize()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Writes a workbook with a column for each file.
fn compare(
    output: &Path,
    overwrite: bool,
    readings: &[Reading],
    terminal: &Terminal,
) -> Answer<()> {
    let Some(first) = readings.first() else { return Ok(()) };
    if readings.iter().any(|own| own.key.kind != first.key.kind) {
        return refuse(say!("answers-mixed"), say!("answers-mixed-help"));
    }
    let made = answers::compare::workbook(readings);
    write(output, overwrite, made, terminal)
}

fn write(output: &Path, overwrite: bool, made: Made, terminal: &Terminal) -> Answer<()> {
    let shown = output.display().to_string();
    if output.exists() && !overwrite {
        return refuse(say!("answers-exists", file = shown), say!("answers-exists-help"));
    }
    let bytes = made.map_err(|failure| Refusal {
        message: say!("answers-cannot-write", file = shown.clone(), reason = failure.0),
        help: say!("answers-no-file-help"),
    })?;
    write_atomic::write_file(output, &bytes)?;
    terminal.done(say!("answers-written", file = shown));
    Ok(())
}

fn read(file: &Path) -> Answer<Reading> {
    let shown = file.display().to_string();
    let refuse = |reason: Message, help: Message| Refusal {
        message: say!("answers-cannot-read", file = shown.clone(), reason = reason),
        help,
    };
    let unread =
        |error: std::io::Error| refuse(Message::from(&error), say!("answers-no-file-help"));
    let size = fs::metadata(file).map_err(unread)?.len();
    if size > FILE {
        let (message, help) = say::refused(&answers::workbook::Refused::TooMuch(
            Message::verbatim(format!("{size} B")),
        ));
        return Err(refuse(message, help));
    }
    let own = disk::read_file(file).map_err(unread)?;
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned());
    answers::read(&name.unwrap_or_default(), &own.bytes).map_err(|refused| {
        let (message, help) = say::refused(&refused);
        refuse(message, help)
    })
}
