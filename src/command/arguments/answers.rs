//! The arguments of `krav answers`.

use super::Format;
use std::path::PathBuf;

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav answers anbud.xlsx                     what one tender answers, and what to note\n  \
        krav answers anbud/*.xlsx -o jamforelse.xlsx  bidders side by side, as a workbook\n  \
        krav answers anbud/*.xlsx --format json       the same for another program\n  \
        krav answers --to 2026.3 gammal.xlsx -o ny.xlsx  the answers, carried over to a later release\n\n\
        Only the cells that ask for an answer are read as answers. Altered texts are reported word by word, and\n\
        anything written elsewhere is listed with its sheet and cell. No points are given.\n\n\
        Exit codes: 0 everything was read as it was asked, 1 something was altered or cannot be read (it is\n\
        reported), 2 a file is not a form, or could not be read or written.\n\n\
        Without a catalogue at --root, each form is checked only against its own hidden key."
)]
pub struct Answers {
    /// Filled-in answer forms, or filled-in assessments, as .xlsx
    #[arg(required = true)]
    pub files: Vec<PathBuf>,

    /// Carry the answers of one file over to the texts of a release, as in 2026.3
    #[arg(long, value_name = "RELEASE", requires = "output", conflicts_with = "format")]
    pub to: Option<String>,

    /// Where to write the comparison or, with --to, the new form
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,

    /// Overwrite an existing file
    #[arg(long)]
    pub overwrite: bool,

    /// How to show what was read
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,

    /// The folder that contains `content/`
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}
