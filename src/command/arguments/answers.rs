//! The arguments of `krav answers`.

use super::Format;
use std::path::PathBuf;

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav answers anbud.xlsx                     what one tender answers, and what to know of it\n  \
        krav answers anbud/*.xlsx -o jamforelse.xlsx  bidders beside each other, as a workbook\n  \
        krav answers anbud/*.xlsx --format json       the same for another program\n  \
        krav answers --to 2026.3 gammal.xlsx -o ny.xlsx  what is answered, carried to a later release\n\n\
        Only what was asked is taken for an answer: texts that were altered are told with the words, and\n\
        what stands elsewhere is listed with its sheet and cell. No points are given.\n\n\
        Exit codes: 0 all was read as it was asked, 1 something was altered or cannot be read (it is\n\
        told), 2 a file is no form, or could not be read or written.\n\n\
        Without a catalogue at --root the forms are held against themselves alone."
)]
pub struct Answers {
    /// Filled-in answer forms, or filled-in assessments, as .xlsx
    #[arg(required = true)]
    pub files: Vec<PathBuf>,

    /// Carry the answers of one file to the texts of a release, as in 2026.3
    #[arg(long, value_name = "RELEASE", requires = "output", conflicts_with = "format")]
    pub to: Option<String>,

    /// Where to write the comparison, or with --to the new form
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Write over a file that is there already
    #[arg(long)]
    pub overwrite: bool,

    /// How to show what was read
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,

    /// The folder that holds `content/`
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}
