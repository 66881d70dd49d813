//! The arguments of `krav`, their help and their defaults.

use clap::{Parser, Subcommand, ValueEnum};
use std::path::PathBuf;

/// Turns a folder of requirements into a website
#[derive(Parser)]
#[command(
    name = "krav",
    version,
    about,
    after_help = "Exit codes: 0 done (there may be warnings), 1 the input has errors, 2 could not run.\n\n\
        Examples:\n  krav build                 build the catalogue in ./content into ./public\n  \
        krav check                 say everything that is wrong, and write nothing\n  \
        krav check --format json   the same for another program"
)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,

    /// When to use colour
    #[arg(long, global = true, value_enum, default_value_t = Colour::Auto)]
    pub color: Colour,

    /// Print nothing but problems
    #[arg(short, long, global = true)]
    pub quiet: bool,
}

#[derive(Subcommand)]
pub enum Command {
    /// Build the site
    Build(Build),
    /// Check the catalogue without writing anything
    Check(Check),
}

#[derive(clap::Args)]
pub struct Build {
    /// The folder that holds `content/`
    #[arg(default_value = ".")]
    pub root: PathBuf,

    /// The folder to publish into; it is replaced as a whole [default: `public` in the root]
    #[arg(short, long)]
    pub output: Option<PathBuf>,

    /// How to show problems
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

#[derive(clap::Args)]
pub struct Check {
    /// The folder that holds `content/`
    #[arg(default_value = ".")]
    pub root: PathBuf,

    /// How to show problems
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
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
