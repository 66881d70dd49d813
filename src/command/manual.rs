//! `krav completions` and `krav man`: made from the one definition of the arguments.

use super::arguments::{Completions, Shell, definition};
use super::exit::Exit;
use super::terminal::Terminal;
use crate::say;

pub fn completions(arguments: &Completions, terminal: &Terminal) -> Exit {
    let mut script = Vec::new();
    let shell = match arguments.shell {
        Shell::Bash => clap_complete::Shell::Bash,
        Shell::Elvish => clap_complete::Shell::Elvish,
        Shell::Fish => clap_complete::Shell::Fish,
        Shell::Powershell => clap_complete::Shell::PowerShell,
        Shell::Zsh => clap_complete::Shell::Zsh,
    };
    clap_complete::generate(shell, &mut definition(), "krav", &mut script);
    terminal.show(String::from_utf8_lossy(&script).trim_end());
    Exit::Success
}

/// The page of the whole command, and of each verb below it.
pub fn page(terminal: &Terminal) -> Exit {
    let mut page = Vec::new();
    let mut command = definition();
    command.build();
    let mut made = clap_mangen::Man::new(command.clone()).render(&mut page);
    for verb in command.get_subcommands().filter(|verb| verb.get_name() != "help") {
        let verb = clap_mangen::Man::new(verb.clone());
        made = made.and_then(|()| {
            page.extend_from_slice(b"\n");
            verb.render_name_section(&mut page)?;
            verb.render_synopsis_section(&mut page)?;
            verb.render_options_section(&mut page)
        });
    }
    match made {
        Ok(()) => {
            terminal.show(String::from_utf8_lossy(&page).trim_end());
            Exit::Success
        }
        Err(error) => {
            terminal.failure(say!("manual-fails", error = &error), say!("report-bug"));
            Exit::CouldNotRun
        }
    }
}
