//! `krav init`: a new catalogue that can be shown at once and passes every check.

mod editors;

use super::arguments::author::Init;
use super::exit::Exit;
use super::new::written::{self, end_of_year};
use super::refusal::{Answer, refuse};
use super::terminal::Terminal;
use super::today::{first_release, today};
use crate::message::Message;
use crate::output::write_atomic;
use crate::say;
use crate::source::disk;
use std::collections::BTreeMap;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

/// The files of a new catalogue. `{name}` is filled in, and `«sv|en»` becomes the words in the
/// catalogue's languages.
const STARTER: &[(&str, &str)] = &[
    ("content/catalogue.toml", include_str!("init/starter/catalogue.toml")),
    ("content/registers/evidence.toml", include_str!("init/starter/evidence.toml")),
    ("content/registers/units.toml", include_str!("init/starter/units.toml")),
    ("content/registers/terms.toml", include_str!("init/starter/terms.toml")),
    ("content/requirements/exempelomrade/_category.md", include_str!("init/starter/category.md")),
    ("content/requirements/exempelomrade/{prefix}-001.md", include_str!("init/starter/first.md")),
    ("content/requirements/exempelomrade/{prefix}-002.md", include_str!("init/starter/second.md")),
    ("content/guidance/kom-igang.md", include_str!("init/starter/guidance.md")),
    ("content/pages/om.md", include_str!("init/starter/about.md")),
    ("content/pages/tillganglighet.md", include_str!("init/starter/accessibility.md")),
    (".github/workflows/krav.yml", include_str!("init/starter/github.yml")),
    (".gitlab-ci.yml", include_str!("init/starter/gitlab.yml")),
    (".github/ISSUE_TEMPLATE/proposal.sv.yml", include_str!("init/starter/forge/proposal.sv.yml")),
    (".gitlab/issue_templates/Forslag.md", include_str!("init/starter/forge/Forslag.md")),
    (".editorconfig", include_str!("init/starter/editorconfig")),
    (".gitignore", include_str!("init/starter/gitignore")),
];

/// Those of a catalogue that is read in English too.
const ENGLISH: &[(&str, &str)] = &[
    (".github/ISSUE_TEMPLATE/proposal.en.yml", include_str!("init/starter/forge/proposal.en.yml")),
    (".gitlab/issue_templates/Suggestion.md", include_str!("init/starter/forge/Suggestion.md")),
];

/// What stands in a new catalogue of its author's own.
struct Facts {
    title: String,
    publisher: String,
    url: String,
    prefix: String,
    has_english: bool,
}

pub fn run(arguments: &Init, terminal: &Terminal) -> Exit {
    match begin(arguments, terminal) {
        Ok(lines) => {
            lines.into_iter().for_each(|line| terminal.done(line));
            Exit::Success
        }
        Err(refusal) => terminal.refused(&refusal),
    }
}

/// Writes a catalogue, and gives what is said of it.
fn begin(arguments: &Init, terminal: &Terminal) -> Answer<Vec<Message>> {
    let folder = &arguments.folder;
    if let Some(there) = disk::TOPS.iter().find(|top| folder.join(top).exists()) {
        return refuse(
            say!("init-exists", path = folder.join(there).display().to_string()),
            say!("init-exists-help"),
        );
    }
    let facts = facts(arguments, terminal)?;
    // What a folder has beside a catalogue, such as a `.gitignore` of its own, stays as it is.
    let english = if facts.has_english { ENGLISH } else { &[] };
    let starter = STARTER
        .iter()
        .chain(english)
        .map(|(path, text)| (filled(path, &facts), filled(text, &facts).into_bytes()));
    let (kept, files): (BTreeMap<String, Vec<u8>>, BTreeMap<String, Vec<u8>>) =
        starter.chain(editors::files()).partition(|(path, _)| folder.join(path).exists());
    // Without its own facts a folder is no catalogue: they come last.
    write_atomic::write(folder, &files, "content/catalogue.toml")?;
    let kept: Vec<&str> = kept.keys().map(String::as_str).collect();
    Ok(closing_lines(folder, &facts, &kept))
}

/// What the arguments say, what is asked for on a terminal, or what can be changed later.
fn facts(arguments: &Init, terminal: &Terminal) -> Answer<Facts> {
    let is_asked = io::stdin().is_terminal() && io::stderr().is_terminal();
    let ask = |given: &Option<String>, question: Message, otherwise: &str| match given {
        Some(given) => given.clone(),
        None if is_asked => answer(&terminal.words(question), otherwise),
        None => otherwise.to_string(),
    };
    let title = ask(&arguments.title, say!("init-ask-title"), "Våra krav");
    let publisher = ask(&arguments.publisher, say!("init-ask-publisher"), "Kravgruppen");
    let languages = ask(&arguments.languages, say!("init-ask-languages"), "sv");
    let prefix = ask(&arguments.prefix, say!("init-ask-prefix"), "KRAV").to_uppercase();
    let url = ask(&arguments.url, say!("init-ask-address"), "https://krav.example");
    let has_english = match languages.split(',').map(str::trim).collect::<Vec<_>>()[..] {
        ["sv"] => false,
        ["sv", "en"] => true,
        _ => {
            return refuse(
                say!("init-languages", languages = languages),
                say!("init-languages-help"),
            );
        }
    };
    if format!("{prefix}-001").parse::<crate::catalogue::id::RequirementId>().is_err() {
        return refuse(say!("init-prefix", prefix = prefix), say!("init-prefix-help"));
    }
    Ok(Facts { title, publisher, url, prefix, has_english })
}

/// Asks on the terminal; an empty answer means the one that is offered.
fn answer(question: &str, otherwise: &str) -> String {
    eprint!("{question} [{otherwise}] ");
    io::stderr().flush().ok();
    let mut line = String::new();
    io::stdin().read_line(&mut line).ok();
    match line.trim() {
        "" => otherwise.to_string(),
        answer => answer.to_string(),
    }
}

fn filled(text: &str, facts: &Facts) -> String {
    let today = today();
    let languages = if facts.has_english { "\"sv\", \"en\"" } else { "\"sv\"" };
    let mut filled = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('«') {
        let (both, after) = after.split_once('»').unwrap_or((after, ""));
        let (swedish, english) = both.split_once('|').unwrap_or((both, both));
        let own = |words: &str| {
            let words = words.replace("{title}", &facts.title);
            written::text(&words.replace("{publisher}", &facts.publisher))
        };
        filled.push_str(before);
        match facts.has_english {
            true => filled.push_str(&format!("{{ sv = {}, en = {} }}", own(swedish), own(english))),
            false => filled.push_str(&own(swedish)),
        }
        rest = after;
    }
    filled.push_str(rest);
    [
        ("{prefix}", facts.prefix.clone()),
        ("{url}", written::text(&facts.url)),
        ("{languages}", languages.to_string()),
        ("{owner}", written::text(&facts.publisher)),
        ("{today}", today.to_string()),
        ("{review}", end_of_year(today, 3)),
        // What checks a catalogue is what began it, until its authors take a newer one.
        ("{krav}", env!("CARGO_PKG_VERSION").to_string()),
    ]
    .iter()
    .fold(filled, |text, (name, value)| text.replace(name, value))
}

/// What was begun, and what its author can do next.
fn closing_lines(folder: &Path, facts: &Facts, kept: &[&str]) -> Vec<Message> {
    let name = folder.display().to_string();
    let Facts { title, publisher, prefix, url, .. } = facts;
    let mut lines = vec![
        say!(
            "init-done",
            title = title,
            publisher = publisher,
            folder = &name,
            id = format!("{prefix}-001"),
            address = url
        ),
        say!("init-change"),
    ];
    if !kept.is_empty() {
        lines.push(say!("init-kept", files = kept.join(", ")));
    }
    lines.extend([Message::verbatim(""), say!("init-next")]);
    if folder != Path::new(".") {
        lines.push(Message::verbatim(format!("  cd {name}")));
    }
    let release = format!("krav release {}", first_release());
    let steps = [
        ("krav serve --open", say!("init-next-serve")),
        ("krav new requirement \"…\" --category exempelomrade", say!("init-next-new")),
        ("krav check", say!("init-next-check")),
        (release.as_str(), say!("init-next-release")),
    ];
    let step = |(command, purpose): (&str, Message)| {
        say!("init-step", command = format!("  {command:<50}"), purpose = purpose)
    };
    lines.extend(steps.map(step));
    lines
}
