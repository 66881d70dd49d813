//! The arguments of `krav bundle`.

use super::value::filter;
use std::path::PathBuf;

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

    /// Take them from the working files instead of a release
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
