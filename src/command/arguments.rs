//! The arguments of `krav`, their help and their defaults.

pub mod answers;
pub mod author;
mod value;

use self::answers::Answers;
use self::author::{Diff, Init, List, New, Schema, Stats};
use self::value::{day, editor, filter};
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
        krav check                 report everything that is wrong, and write nothing\n  \
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
    /// Build the site
    Build(Build),
    /// Show the catalogue in a browser while it is written
    Serve(Serve),
    /// Create a new text
    New(New),
    /// List the requirements
    List(List),
    /// Count what the catalogue covers and how it has grown
    Stats(Stats),
    /// Check the catalogue without writing anything
    Check(Check),
    /// Explain a rule, what breaks it and how to correct that
    Explain(Explain),
    /// Publish the catalogue as a release that never changes
    Release(Release),
    /// Show what differs between two versions or releases
    Diff(Diff),
    /// Say which published text a file is, or that it is none
    Verify(Verify),
    /// Make documents of selected requirements
    Bundle(Bundle),
    /// Read filled-in forms, compare them, or carry them to a later release
    Answers(Answers),
    /// Print what the files may contain, as JSON Schema for editors
    Schema(Schema),
    /// Print completions for a shell
    Completions(Completions),
    /// Print what the program is made of, with licences
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
    after_help = "Examples:\n  krav bundle SAR-001@2.0 INK-003 --format docx,xlsx\n  krav bundle --package sarvard-bas --set poang=5 -o underlag\n  krav bundle --category lakemedel --release 2025.1 --format pdf --lang en\n  krav bundle --all --format csv --without-mark"
)]
pub struct Bundle {
    /// Requirements by id, as in SAR-001, or in one version, as in SAR-001@2.0
    pub requirements: Vec<String>,

    /// The requirements of a package, by its id
    #[arg(long)]
    pub package: Vec<String>,

    /// The requirements of a category and those below it, by its path or the last part of it
    #[arg(long)]
    pub category: Vec<String>,

    /// Every requirement in force
    #[arg(long)]
    pub all: bool,

    /// A selection made on the site, by the address of its selection page: requirements with versions,
    /// filled-in values and the procurement
    #[arg(long, value_name = "ADDRESS", conflicts_with_all = ["requirements", "package", "category", "all", "release", "drafts", "set"])]
    pub selection: Option<String>,

    /// The release to take them from [default: the last one, or the working files if there is none]
    #[arg(long, conflicts_with = "drafts")]
    pub release: Option<String>,

    /// Take them from the working files
    #[arg(long)]
    pub drafts: bool,

    /// The formats, separated by commas [default: docx,xlsx, or none with --profile]
    #[arg(long, value_delimiter = ',')]
    pub format: Vec<String>,

    /// Rows to paste, as tab-separated text and as a workbook, in the columns of a profile
    #[arg(long, value_name = "NAME")]
    pub profile: Vec<String>,

    /// The language of the documents and of messages, as in en [default: the catalogue's first]
    #[arg(long)]
    pub lang: Option<String>,

    /// Fill in a placeholder, as in poang=5, or in one requirement only, as in LAK-003:poang=5
    #[arg(long, value_parser = filter)]
    pub set: Vec<(String, String)>,

    /// Write CSV files for programs: separated by commas, without a byte order mark
    #[arg(long)]
    pub without_mark: bool,

    /// Overwrite existing files that differ
    #[arg(long)]
    pub overwrite: bool,

    /// The folder to write to
    #[arg(short, long, default_value = ".")]
    pub output: PathBuf,

    /// The folder that contains `content/`
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
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

    /// The day of publication, as in 2025-06-10 [default: today]
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
    /// List only what is in it: kind, name, version and licence
    #[arg(long)]
    pub list: bool,
}

/// The definition of the arguments, for what is made from it.
pub fn definition() -> clap::Command {
    Arguments::command()
}

#[derive(clap::Args)]
#[command(
    after_help = "Reads our own documents, and Word, OpenDocument, Excel, PDF, HTML, CSV, JSON and text that our texts were pasted into, also in ZIP. The frame around them may be anybody's.\nEach requirement is as published; as published but superseded or withdrawn, with what changed since and what to do; altered, word by word; or cited and not there.\nEnds with 0 if all that is in the files is as published and in force, with 1 if something is not or nothing of ours is in a file, with 2 if a file cannot be read.\n\nExamples:\n  krav verify kravbilaga-sarvard-2025.1.docx\n  krav verify anbud/*.docx --format json\n  echo 'SAR-001@1.0, SAR-004@2.1' > ids.txt && krav verify ids.txt"
)]
pub struct Verify {
    /// The files to look up
    #[arg(required = true)]
    pub files: Vec<PathBuf>,

    /// How to show what is found
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
        Drafts are shown, and marked as such. Only this machine can look, and only the editor on its pages writes."
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

    /// The editor that links open texts in: vscode, vscodium, cursor, zed, idea, sublime, textmate, or an
    /// address with {path}, {line} and {column}
    #[arg(long, default_value = "vscode", value_parser = editor)]
    pub editor: Editor,

    /// Leave out the editor, so that nothing can be written
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

    /// Correct what can be corrected in one way only, and report what was done
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
        Where standard output is no terminal, the columns of the list are separated by tabs."
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
