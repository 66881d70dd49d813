//! What is said of arguments that do not fit, in the language of whoever typed them.

use super::{Colour, definition};
use crate::command::exit::Exit;
use crate::command::language;
use crate::command::terminal::Terminal;
use crate::message::Message;
use crate::say;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::path::Path;

/// Says why the arguments do not fit; or shows the help or the version that they ask for.
pub fn refused(error: &clap::Error, arguments: &[String]) -> Exit {
    let words = language::chosen(language_of(arguments), Some(Path::new(".")));
    match problem(error) {
        Some(problem) => {
            let terminal = Terminal::new(Colour::Auto, false, false, words);
            terminal.failure(problem, way_out(error, arguments));
            Exit::CouldNotRun
        }
        None => error.exit(),
    }
}

/// What `--lang` says, where not even that could be read.
fn language_of(arguments: &[String]) -> Option<&str> {
    let at = arguments.iter().position(|one| one.starts_with("--lang"))?;
    match arguments[at].strip_prefix("--lang=") {
        Some(language) => Some(language),
        None => arguments.get(at + 1).map(String::as_str),
    }
}

/// The command that was typed, as far as there is one.
fn command_of(arguments: &[String]) -> String {
    let mut typed = "krav".to_string();
    let mut at = &definition();
    for word in arguments.iter().skip(1) {
        let Some(next) = at.find_subcommand(word) else { break };
        typed = format!("{typed} {word}");
        at = next;
    }
    typed
}

fn problem(error: &clap::Error) -> Option<Message> {
    let told = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
    let argument = told(ContextKind::InvalidArg);
    Some(match error.kind() {
        ErrorKind::MissingRequiredArgument => say!("usage-missing", arguments = argument),
        ErrorKind::UnknownArgument => say!("usage-unknown-argument", argument = argument),
        ErrorKind::InvalidSubcommand => {
            say!("usage-unknown-command", command = told(ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match told(ContextKind::InvalidValue) {
                value if value.is_empty() => say!("usage-no-value", argument = argument),
                value => say!("usage-invalid-value", value = value, argument = argument),
            }
        }
        ErrorKind::ArgumentConflict => say!("usage-conflict", argument = argument),
        _ => return None,
    })
}

/// What was likely meant, or what can be given, or where that can be read.
fn way_out(error: &clap::Error, arguments: &[String]) -> Message {
    let suggested =
        [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    if let Some(meant) = suggested.into_iter().find_map(|kind| error.get(kind)) {
        // The likeliest comes last.
        let meant = match meant {
            ContextValue::Strings(all) => all.last().cloned().unwrap_or_default(),
            one => one.to_string(),
        };
        return say!("usage-meant", meant = meant);
    }
    if let Some(valid) =
        error.get(ContextKind::ValidValue).filter(|valid| !valid.to_string().is_empty())
    {
        return say!("usage-valid", values = valid.to_string());
    }
    say!("usage-help", command = format!("{} --help", command_of(arguments)))
}
