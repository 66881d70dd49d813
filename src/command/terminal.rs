//! What the terminal can show: colour, a progress bar. Problems and progress go to standard error.

#![expect(clippy::disallowed_methods, reason = "steps are shown with the time that has passed")]

use super::arguments::{Colour, Report};
use super::exit::Exit;
use super::refusal::Refusal;
use crate::diagnostic::{Diagnostics, github, json, people, sarif};
use crate::message::Message;
use crate::phrasebook::Phrasebook;
use crate::say;
use crate::source::Sources;
use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::Instant;

#[derive(Clone, Copy)]
pub struct Terminal {
    has_colour: bool,
    /// The same for what is printed on standard output, which may go to a file.
    has_colour_out: bool,
    is_terminal: bool,
    has_progress: bool,
    is_quiet: bool,
    is_verbose: bool,
    began: Instant,
    words: &'static Phrasebook,
}

impl Terminal {
    pub fn new(
        colour: Colour,
        is_quiet: bool,
        is_verbose: bool,
        words: &'static Phrasebook,
    ) -> Terminal {
        let is_terminal = std::io::stderr().is_terminal();
        let is_dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        let has_colour = match colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => {
                let is_refused =
                    std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
                is_terminal && !is_refused && !is_dumb
            }
        };
        let has_colour_out = match colour {
            Colour::Auto => has_colour && std::io::stdout().is_terminal(),
            _ => has_colour,
        };
        Terminal {
            has_colour,
            has_colour_out,
            is_terminal,
            has_progress: is_terminal && !is_dumb && !is_quiet,
            is_quiet,
            is_verbose,
            began: Instant::now(),
            words,
        }
    }

    /// Shows problems: for people on standard error, for programs on standard output.
    pub fn problems(&self, found: &Diagnostics, sources: &Sources, report: impl Into<Report>) {
        match report.into() {
            Report::Human => {
                let show = &mut |piece: &str| eprint!("{piece}");
                people::render_to(found, sources, self.words, self.has_colour, show);
                people::way_on(found).into_iter().for_each(|line| self.done(line));
            }
            Report::Json => print!("{}", json::render(found, sources, self.words)),
            Report::Github => print!("{}", github::render(found, sources, self.words)),
            Report::Sarif => print!("{}", sarif::render(found, sources, self.words)),
        }
    }

    /// Whether problems are read as they are shown, and not kept in a file.
    pub fn is_terminal(&self) -> bool {
        self.is_terminal
    }

    /// A sentence in the language that is spoken.
    pub fn words(&self, message: impl Into<Message>) -> String {
        message.into().in_words(self.words)
    }

    /// The language that is spoken.
    pub fn phrasebook(&self) -> &'static Phrasebook {
        self.words
    }

    /// A line that says what was done.
    pub fn done(&self, line: impl Into<Message>) {
        if !self.is_quiet {
            eprintln!("{}", self.words(line));
        }
    }

    /// A heading above such lines.
    pub fn head(&self, line: impl Into<Message>) {
        let (bold, plain) = if self.has_colour { ("\x1b[1m", "\x1b[0m") } else { ("", "") };
        let line = self.words(line);
        self.done(Message::verbatim(format!("{bold}{line}{plain}")));
    }

    /// A step on the way, for those who asked to hear of them.
    pub fn step(&self, line: impl Into<Message>) {
        if self.is_verbose {
            eprintln!("{:>6.2} s  {}", self.began.elapsed().as_secs_f64(), self.words(line));
        }
    }

    /// A line that was asked for, on standard output.
    pub fn say(&self, line: impl Into<Message>) {
        // Whoever reads no further, as `head`, wants no more lines and no complaint.
        writeln!(std::io::stdout(), "{}", self.words(line)).ok();
    }

    /// Text that was asked for and is whole already, as a table or a path.
    pub fn show(&self, text: &str) {
        self.say(Message::verbatim(text));
    }

    /// Words that are gone.
    pub fn removed(&self, words: &str) -> String {
        self.coloured(words, "31")
    }

    /// Words that are new.
    pub fn added(&self, words: &str) -> String {
        self.coloured(words, "32")
    }

    /// What stands above a piece of text.
    pub fn heading(&self, words: &str) -> String {
        self.coloured(words, "1")
    }

    /// How many characters of text a line of standard output holds. Longer lines than these read
    /// badly however wide the terminal is.
    pub fn width(&self) -> usize {
        let width = terminal_size::terminal_size_of(std::io::stdout());
        width.map_or(80, |(width, _)| usize::from(width.0).clamp(20, 80))
    }

    fn coloured(&self, words: &str, code: &str) -> String {
        if self.has_colour_out { format!("\x1b[{code}m{words}\x1b[0m") } else { words.to_string() }
    }

    /// A line on what was done but may not be meant. It is not kept quiet.
    pub fn warning(&self, message: impl Into<Message>) {
        let (bold, yellow, plain) =
            if self.has_colour { ("\x1b[1m", "\x1b[93m", "\x1b[0m") } else { ("", "", "") };
        let (name, message) = (self.words(say!("severity-warning")), self.words(message));
        eprintln!("{bold}{yellow}{name}{plain}{bold}: {message}{plain}");
    }

    /// A line that says why nothing was done.
    pub fn failure(&self, message: impl Into<Message>, help: impl Into<Message>) {
        let (bold, red, plain) =
            if self.has_colour { ("\x1b[1m", "\x1b[91m", "\x1b[0m") } else { ("", "", "") };
        let (name, message) = (self.words(say!("severity-error")), self.words(message));
        eprintln!("{bold}{red}{name}{plain}{bold}: {message}{plain}");
        let (name, help) = (self.words(say!("help")), self.words(help));
        eprintln!("  = {bold}{name}{plain}: {help}");
    }

    /// The same, and how the command then ends.
    pub fn refused(&self, refusal: &Refusal) -> Exit {
        self.failure(refusal.message.clone(), refusal.help.clone());
        Exit::CouldNotRun
    }

    pub fn progress(&self, total: usize) -> Progress {
        Progress { total, shown: self.has_progress.then(|| Mutex::new(None)) }
    }
}

/// A bar that fills while files are written; nothing where there is no terminal.
pub struct Progress {
    total: usize,
    /// How much of the bar is drawn.
    shown: Option<Mutex<Option<usize>>>,
}

pub const WIDTH: usize = 30;

impl Progress {
    /// Draws the bar anew when it has grown.
    pub fn at(&self, done: usize) {
        let Some(shown) = &self.shown else { return };
        let filled = filled(done, self.total);
        let Ok(mut shown) = shown.lock() else { return };
        if shown.is_some_and(|before| before >= filled) {
            return;
        }
        *shown = Some(filled);
        eprint!("\r{}", bar(done, self.total));
        std::io::stderr().flush().ok();
    }

    /// Takes the bar away.
    pub fn clear(&self) {
        if self.shown.is_some() {
            eprint!("\r\x1b[K");
        }
    }
}

/// How much of the bar is filled. The files of the search index are made too, and nobody knows before
/// how many they are, so that more may be done than there was to do.
fn filled(done: usize, total: usize) -> usize {
    done.min(total) * WIDTH / total.max(1)
}

/// How much is done, drawn.
pub fn bar(done: usize, total: usize) -> String {
    let filled = filled(done, total);
    let bar = "█".repeat(filled) + &"░".repeat(WIDTH - filled);
    format!("{bar} {}/{total}", done.min(total))
}
