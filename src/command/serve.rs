//! `krav serve`: the preview of the working files, which follows every save.

#![expect(clippy::disallowed_methods, reason = "each change is reported with the time it took")]

use super::arguments::{Report, Serve};
use super::build;
use super::exit::Exit;
use super::figure;
use super::new;
use super::terminal::Terminal;
use super::today::today;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::rule::Severity;
use crate::field::date::Date;
use crate::hash::sha256;
use crate::message::Message;
use crate::say;
use crate::serve::author::Author;
use crate::serve::editor::Editor;
use crate::serve::editor::create::Begin;
use crate::serve::events::Now;
use crate::serve::http::{self, Desk};
use crate::serve::preview::Preview;
use crate::serve::shown::{Shown, Site};
use crate::serve::watch::{Change, Watch};
use crate::source::Sources;
use std::io::{self, Read};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

/// The port that is taken where none is asked for and it is free.
const PORT: u16 = 4400;

/// How many ports above it are tried.
const TRIED: u16 = 20;

pub fn run(arguments: &Serve, terminal: &Terminal) -> Exit {
    let root = &arguments.root;
    if build::missing(root, terminal) {
        return Exit::CouldNotRun;
    }
    // The watch stands before the first reading, so that no change falls between them.
    let watch = Watch::new(root).map_err(|error| unwatched(&error, terminal));
    let preview = Preview::read(root).map_err(|error| build::unreadable(root, &error, terminal));
    let (Ok(watch), Ok(preview)) = (watch, preview) else { return Exit::CouldNotRun };
    let door = door(arguments.port).map_err(|error| taken(arguments.port, &error, terminal));
    let Ok((listener, port)) = door else { return Exit::CouldNotRun };
    let shown = preview.shown().clone();
    let preview = Arc::new(Mutex::new(preview));
    let full = std::fs::canonicalize(root).unwrap_or_else(|_| root.clone());
    let editor = match arguments.read_only {
        true => None,
        false => match token() {
            Ok(token) => {
                let words = terminal.phrasebook();
                let edge = (today as fn() -> Date, new::for_page as Begin);
                Some(Editor::new(full.clone(), token, words, edge, preview.clone()))
            }
            Err(error) => {
                terminal
                    .failure(say!("serve-no-token", error = &error), say!("serve-no-token-help"));
                return Exit::CouldNotRun;
            }
        },
    };
    let desk = Arc::new(Desk {
        now: Now::new(shown.clone()),
        author: Author {
            root: full,
            editor: arguments.editor.clone(),
            is_writable: editor.is_some(),
            words: terminal.phrasebook(),
        },
        port,
        editor,
    });
    if let Err(error) = http::open(listener, desk.clone()) {
        taken(arguments.port, &error, terminal);
        return Exit::CouldNotRun;
    }
    report(&shown.problems, &shown.sources, terminal);
    let address = format!("http://127.0.0.1:{port}/");
    terminal.done(say!("serve-open", address = &address));
    if arguments.open && !open(&address) {
        terminal.done(say!("serve-no-browser"));
    }
    follow(watch, &preview, &desk, terminal)
}

fn door(port: Option<u16>) -> io::Result<(TcpListener, u16)> {
    match port {
        Some(port) => http::listen(port),
        None => {
            let free = (PORT..PORT + TRIED).find_map(|port| http::listen(port).ok());
            free.map_or_else(|| http::listen(0), Ok)
        }
    }
}

/// What only the editor's own page knows: 32 bytes by chance, as the system gives them.
fn token() -> io::Result<String> {
    let mut bytes = [0; 32];
    std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(sha256(&bytes))
}

/// Shows each change as it comes. What the editor has written is shown already.
fn follow(mut watch: Watch, preview: &Mutex<Preview>, desk: &Desk, terminal: &Terminal) -> Exit {
    while let Some(change) = watch.wait() {
        let start = Instant::now();
        let mut preview = preview.lock().unwrap_or_else(PoisonError::into_inner);
        let before = preview.shown().clone();
        let changed = match &change {
            Change::At(paths) => preview.after(paths),
            Change::Anywhere => preview.after_all(),
        };
        // A folder that went away while it was read is read again when it is back.
        let changed = changed.unwrap_or_default();
        let what = match &changed[..] {
            [] => continue,
            [one] => say!("serve-changed-file", path = one),
            many => say!("serve-changed-files", count = many.len()),
        };
        let shown = preview.shown().clone();
        desk.now.set(shown.clone());
        drop(preview);
        prepare_index(&before, &shown);
        if shown.problems.is_empty() {
            let time = figure::seconds(start.elapsed());
            let line = say!("serve-shown", changed = what, time = time);
            terminal.done(standing(&before, &shown, line));
        } else {
            report(&shown.problems, &shown.sources, terminal);
            terminal.done(say!("serve-stays", changed = what));
        }
    }
    Exit::Success
}

/// Makes the search index of a new state beside all else, if that of the one before was used.
fn prepare_index(before: &Shown, now: &Shown) {
    let was_used = before.site.as_ref().is_some_and(|site| site.has_index());
    if let Some(site) = now.site.clone().filter(|_| was_used) {
        std::thread::spawn(move || site.prepare_index());
    }
}

/// The line with what it says of errors that only keep a text from being published, or that they
/// are gone.
fn standing(before: &Shown, shown: &Shown, line: Message) -> Message {
    let count = |site: &Arc<Site>| site.warnings.count(Severity::Error);
    match shown.site.as_ref().map_or(0, count) {
        0 if before.problems.is_empty() => line,
        0 => say!("serve-corrected", line = line),
        count => say!("serve-unpublishable", line = line, count = count),
    }
}

fn report(problems: &Diagnostics, sources: &Sources, terminal: &Terminal) {
    if !problems.is_empty() {
        terminal.problems(problems, sources, Report::Human);
    }
}

/// Says that changes will not be noticed.
pub fn unwatched(error: &io::Error, terminal: &Terminal) {
    terminal.failure(say!("serve-unwatched", error = error), say!("serve-unwatched-help"));
}

fn taken(port: Option<u16>, error: &io::Error, terminal: &Terminal) {
    let message = match port {
        Some(port) => {
            say!("serve-port-taken", port = port.to_string(), error = error)
        }
        None => say!("serve-no-port", error = error),
    };
    terminal.failure(message, say!("serve-port-help"));
}

/// Opens an address in the browser of the desktop.
fn open(address: &str) -> bool {
    let name = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
    let quiet = Command::new(name)
        .arg(address)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn();
    quiet.is_ok()
}
