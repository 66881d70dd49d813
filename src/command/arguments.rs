//! The arguments of `krav`, their help and their defaults.

pub mod answers;
pub mod author;
pub mod bundle;
pub mod publish;
pub mod usage;
mod value;

use self::answers::Answers;
use self::author::{Diff, Init, List, New, Schema, Stats};
use self::bundle::Bundle;
use self::publish::Publish;
use self::value::{day, editor};
use crate::field::date::Date;
use crate::serve::author::Editor;
use clap::{CommandFactory, Parser, Subcommand, ValueEnum};
use std::path::{Path, PathBuf};

/// Turns a folder of requirements into a website
#[derive(Parser)]
#[command(
    name = "krav",
    version,
    about,
    after_help = "Exit codes: 0 done (there may be warnings), 1 the input has errors, 2 could not run.\n\n\
        Examples:\n  krav build                 build the catalogue in ./content into ./public\n  \
        krav check                 report every problem, and write nothing\n  \
        krav check --format json   the same for another program"
)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,

    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto)]
    pub color: Colour,

    /// The language of messages, sv or en [default: KRAV_LANG, else the catalogue's first language, else
    /// that of the environment]
    #[arg(long, global = true)]
    pub lang: Option<String>,

    /// Print nothing but problems
    #[arg(short, long, global = true)]
    pub quiet: bool,

    /// Report each step, and how long it takes
    #[arg(short, long, global = true, conflicts_with = "quiet")]
    pub verbose: bool,
}

#[derive(Subcommand)]
pub enum Command {
    /// Create a new catalogue
    Init(Init),
    /// Build the website
    Build(Build),
    /// Preview the catalogue in a browser, and edit it there
    Serve(Serve),
    /// Create a new text
    New(New),
    /// List the requirements
    List(List),
    /// Show what the catalogue covers and how it has grown
    Stats(Stats),
    /// Check the catalogue without writing anything
    Check(Check),
    /// Explain a rule: what breaks it and how to fix it
    Explain(Explain),
    /// Publish the catalogue as a release that never changes
    Release(Release),
    /// Send the built site to where readers meet it
    Publish(Publish),
    /// Show the differences between two versions or releases
    Diff(Diff),
    /// Check whether a file contains published texts, unaltered and in force
    Verify(Verify),
    /// Make documents from selected requirements
    Bundle(Bundle),
    /// Read filled-in answer forms, compare them, or carry them over to a later release
    Answers(Answers),
    /// Print JSON Schemas of the files, for editors
    Schema(Schema),
    /// Print a completion script for a shell
    Completions(Completions),
    /// Print the licences of everything the program contains
    Licences(Licences),
    /// Print the manual page
    Man,
}

impl Command {
    /// The root of the catalogue that it is about, if it is about one.
    pub fn root(&self) -> Option<&Path> {
        match self {
            Command::Build(Build { root, .. })
            | Command::Serve(Serve { root, .. })
            | Command::New(New { root, .. })
            | Command::List(List { root, .. })
            | Command::Stats(Stats { root, .. })
            | Command::Check(Check { root, .. })
            | Command::Release(Release { root, .. })
            | Command::Publish(Publish { root, .. })
            | Command::Diff(Diff { root, .. })
            | Command::Verify(Verify { root, .. })
            | Command::Bundle(Bundle { root, .. })
            | Command::Answers(Answers { root, .. }) => Some(root),
            Command::Init(_)
            | Command::Explain(_)
            | Command::Schema(_)
            | Command::Completions(_)
            | Command::Licences(_)
            | Command::Man => None,
        }
    }
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav release 2025.1 --date 2025-06-10 --dry-run\n  krav release 2025.1 --date 2025-06-10 --notes \"Skärpta krav på ftalater.\""
)]
pub struct Release {
    /// The name: the year and its number in the year, as in 2025.1
    pub name: String,

    /// The folder that contains `content/`
    #[arg(default_value = ".")]
    pub root: PathBuf,

    /// The date of publication, as in 2025-06-10 [default: today]
    #[arg(long, value_parser = day)]
    pub date: Option<Date>,

    /// What the release is about, in a sentence or two
    #[arg(long)]
    pub notes: Option<String>,

    /// Run every check and show what would be released, but write nothing
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav completions bash > ~/.local/share/bash-completion/completions/krav\n  krav completions fish > ~/.config/fish/completions/krav.fish"
)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: Shell,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Shell {
    Bash,
    Elvish,
    Fish,
    Powershell,
    Zsh,
}

#[derive(clap::Args)]
#[command(
    after_help = "When standard output is not a terminal, the columns of the list are separated by tabs."
)]
pub struct Licences {
    /// List only the parts: kind, name, version and licence
    #[arg(long)]
    pub list: bool,
}

/// The definition of the arguments, for what is made from it.
pub fn definition() -> clap::Command {
    Arguments::command()
}

#[derive(clap::Args)]
#[command(
    after_help = "Reads documents made by krav, and any Word, OpenDocument, Excel, PDF, HTML, CSV, JSON or text file that published texts were pasted into, also inside a ZIP. The rest of the document can be anyone's.\nReports each requirement as published; as published but since superseded or withdrawn, with what changed and what to do; as altered, word by word; or as cited without its text.\n\nExit codes: 0 everything in the files is as published and in force, 1 something is not, or a file contains no published text, 2 a file cannot be read.\n\nExamples:\n  krav verify kravbilaga-sarvard-2025.1.docx\n  krav verify anbud/*.docx --format json\n  echo 'SAR-001@1.0, SAR-004@2.1' > ids.txt && krav verify ids.txt"
)]
pub struct Verify {
    /// The files to look up
    #[arg(required = true)]
    pub files: Vec<PathBuf>,

    /// How to show the results
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,

    /// The folder that contains `content/`
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

#[derive(clap::Args)]
pub struct Build {
    /// The folder that contains `content/`
    #[arg(default_value = ".")]
    pub root: PathBuf,

    /// Show unsealed work in place of the last release, marked as draft on every page
    #[arg(long)]
    pub drafts: bool,

    /// The folder to publish into; it is replaced as a whole [default: `public` in the root]
    #[arg(short, long)]
    pub output: Option<PathBuf>,

    /// How to show problems
    #[arg(long, value_enum, default_value_t = Report::Human)]
    pub format: Report,
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav serve --open\n  krav serve --port 8000 --editor idea\n  krav serve --editor 'emacs://open?file={path}&line={line}'\n\n\
        Drafts are shown and marked as drafts. Pages are served to this machine only, and only their editor can write."
)]
pub struct Serve {
    /// The folder that contains `content/`
    #[arg(default_value = ".")]
    pub root: PathBuf,

    /// Open the browser
    #[arg(long)]
    pub open: bool,

    /// The port to listen on; 0 takes any that is free [default: 4400, or the next that is free]
    #[arg(long)]
    pub port: Option<u16>,

    /// The editor in which links open texts: vscode, vscodium, cursor, zed, idea, sublime, textmate, or an
    /// address with {path}, {line} and {column}
    #[arg(long, default_value = "vscode", value_parser = editor)]
    pub editor: Editor,

    /// Leave out the editor on the pages, so that nothing can be written
    #[arg(long)]
    pub read_only: bool,
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav check\n  krav check --today 2027-06-30   what will be out of date by then\n  krav check --watch            again after every save\n  krav check --fix              correct line endings, dates, decimal signs and the like\n  krav check --format github    beside the lines of a pull request\n  krav check --format sarif > krav.sarif"
)]
pub struct Check {
    /// The folder that contains `content/`
    #[arg(default_value = ".")]
    pub root: PathBuf,

    /// How to show problems
    #[arg(long, value_enum, default_value_t = Report::Human)]
    pub format: Report,

    /// Fix what can be fixed in only one way, and report what was done
    #[arg(long)]
    pub fix: bool,

    /// Check again after every save, until Ctrl+C is pressed
    #[arg(long)]
    pub watch: bool,

    /// The date to check by, as in 2026-11-26 [default: today on a terminal, else the date of the last release]
    #[arg(long, value_parser = day)]
    pub today: Option<Date>,
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav explain K012\n  krav explain stale-translation\n  krav explain --list\n\n\
        The explanations are in Swedish.\n\
        When standard output is not a terminal, the columns of the list are separated by tabs."
)]
pub struct Explain {
    /// The rule, by its code or name, as in K012 or stale-translation
    #[arg(required_unless_present = "list")]
    pub rule: Option<String>,

    /// List all rules: code, severity, kind and title
    #[arg(long, conflicts_with = "rule")]
    pub list: bool,

    /// How to show them
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

/// How problems are shown.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Report {
    /// For people, with excerpts
    Human,
    /// One JSON document on standard output
    Json,
    /// Workflow commands on standard output, which GitHub shows beside the lines
    Github,
    /// SARIF 2.1.0 on standard output, for code forges and editors
    Sarif,
}

impl From<Format> for Report {
    fn from(format: Format) -> Report {
        match format {
            Format::Human => Report::Human,
            Format::Json => Report::Json,
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people, with excerpts
    Human,
    /// One JSON document on standard output
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Colour {
    Auto,
    Always,
    Never,
}
