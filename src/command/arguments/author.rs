//! The arguments of what authors begin and look up.

use super::Format;
use super::value::{filter, requirement_id};
use crate::catalogue::id::RequirementId;
use clap::Subcommand;
use std::path::PathBuf;

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav init krav\n  krav init krav --title \"Regionens krav\" --publisher \"Region Exempel\" --languages sv,en --prefix REG\n\n\
        On a terminal, it asks for what is not given. Existing files are never overwritten."
)]
pub struct Init {
    /// The folder to create it in
    #[arg(default_value = ".")]
    pub folder: PathBuf,

    /// The name of the catalogue
    #[arg(long)]
    pub title: Option<String>,

    /// Who publishes it
    #[arg(long)]
    pub publisher: Option<String>,

    /// Its languages: sv, or sv,en
    #[arg(long)]
    pub languages: Option<String>,

    /// The capital letters that ids begin with
    #[arg(long)]
    pub prefix: Option<String>,

    /// The address that the site will have
    #[arg(long)]
    pub url: Option<String>,
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav new requirement \"Handskar utan acceleratorer\" --category handskar\n  krav new requirement \"Plåster utan ftalater\" --from SAR-001\n  krav new requirement --from SAR-001 --translate en\n  krav new category handskar Handskar\n  $EDITOR $(krav new guidance \"Följ upp med stickprov\" | cut -d: -f1)"
)]
pub struct New {
    #[command(subcommand)]
    pub kind: NewKind,

    /// The folder that contains `content/`
    #[arg(long, default_value = ".", global = true)]
    pub root: PathBuf,
}

#[derive(Subcommand)]
pub enum NewKind {
    /// A requirement, with the next free id
    Requirement {
        /// What is required, in at most 80 characters
        #[arg(required_unless_present = "translate")]
        title: Option<String>,
        /// The category to put it in, by its path or the last part of it
        #[arg(long, required_unless_present = "from", conflicts_with = "translate")]
        category: Option<String>,
        /// A requirement to start from, as in SAR-001
        #[arg(long, value_parser = requirement_id)]
        from: Option<RequirementId>,
        /// Start the translation of that requirement into a language, as in en
        #[arg(long, value_name = "LANGUAGE", requires = "from")]
        translate: Option<String>,
    },
    /// A guidance page
    Guidance {
        /// Its title
        #[arg(required_unless_present = "translate")]
        title: Option<String>,
        /// The page to translate, by the name of its file without `.md`
        #[arg(long, requires = "translate")]
        from: Option<String>,
        /// Start the translation of that page into a language, as in en
        #[arg(long, value_name = "LANGUAGE", requires = "from")]
        translate: Option<String>,
    },
    /// A category
    Category {
        /// Its path below `requirements/`, as medicinteknik/handskar
        path: String,
        /// Its name
        title: String,
    },
    /// A package of requirements
    Package {
        /// Its name
        title: String,
        /// The category that it belongs to
        #[arg(long)]
        category: Option<String>,
    },
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav list\n  krav list --filter level=base --filter type=contract-clause\n  krav list --drafts --format json\n\n\
        When standard output is not a terminal, columns are separated by tabs."
)]
pub struct List {
    /// The folder that contains `content/`
    #[arg(default_value = ".")]
    pub root: PathBuf,

    /// Only requirements with this value, as in level=base or area=lakemedel; repeat a name to accept any of its values
    #[arg(long, value_parser = filter)]
    pub filter: Vec<(String, String)>,

    /// The working files instead of the last release
    #[arg(long)]
    pub drafts: bool,

    /// How to show them
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav diff SAR-001@1.0 SAR-001@2.0\n  krav diff 2025.1 2026.1\n  krav diff                   the draft against the last release\n  krav diff --to review       the same as pages, with findings and what leans on each text"
)]
pub struct Diff {
    /// A version, as in SAR-001@1.0, or a release, as in 2025.1
    pub before: Option<String>,

    /// What to compare it with
    pub after: Option<String>,

    /// Write what the draft changes as a small site for those who review it, and `summary.md` for the
    /// merge request; the folder is replaced as a whole
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["before", "after"])]
    pub to: Option<PathBuf>,

    /// The folder that contains `content/`
    #[arg(long, default_value = ".")]
    pub root: PathBuf,
}

#[derive(clap::Args)]
#[command(after_help = "Examples:\n  krav stats\n  krav stats --format json > tal.json\n\n\
        The numbers are those of the page `statistik/`.")]
pub struct Stats {
    /// The folder that contains `content/`
    #[arg(default_value = ".")]
    pub root: PathBuf,

    /// The working files instead of the last release
    #[arg(long)]
    pub drafts: bool,

    /// How to show them
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav schema                     list them\n  krav schema requirement         print one\n  krav schema --to .krav/schema   write all, where editors look for them"
)]
pub struct Schema {
    /// The schema to print, as in requirement
    pub name: Option<String>,

    /// Write them to a folder, overwriting existing ones
    #[arg(long, value_name = "FOLDER")]
    pub to: Option<PathBuf>,

    /// How to show the list
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}
