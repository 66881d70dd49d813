//! The arguments of what authors begin and look up.

use super::Format;
use super::value::{filter, requirement_id};
use crate::catalogue::id::RequirementId;
use clap::Subcommand;
use std::path::PathBuf;

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav init krav\n  krav init krav --title \"Regionens krav\" --publisher \"Region Exempel\" --languages sv,en --prefix REG\n\n\
        What is not given is asked for on a terminal. Nothing that is there is written over."
)]
pub struct Init {
    /// The folder to begin it in
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

    /// The capitals that ids begin with
    #[arg(long)]
    pub prefix: Option<String>,

    /// The address that the site will stand at
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

    /// The folder that holds `content/`
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
        /// A requirement to take over as the start, as SAR-001
        #[arg(long, value_parser = requirement_id)]
        from: Option<RequirementId>,
        /// Begin the translation of that requirement to a language, as en
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
        /// Begin the translation of that page to a language, as en
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
        Where standard output is no terminal, columns are separated by tabs."
)]
pub struct List {
    /// The folder that holds `content/`
    #[arg(default_value = ".")]
    pub root: PathBuf,

    /// Only what has this value, as in level=base or area=lakemedel; of one kind any is enough
    #[arg(long, value_parser = filter)]
    pub filter: Vec<(String, String)>,

    /// The working files in place of the last release
    #[arg(long)]
    pub drafts: bool,

    /// How to show them
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}

#[derive(clap::Args)]
#[command(after_help = "Examples:\n  krav stats\n  krav stats --format json > tal.json\n\n\
        The numbers are those of the page `statistik/`.")]
pub struct Stats {
    /// The folder that holds `content/`
    #[arg(default_value = ".")]
    pub root: PathBuf,

    /// The working files in place of the last release
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
    /// The schema to print, as requirement
    pub name: Option<String>,

    /// Write them to a folder, over those that are there
    #[arg(long, value_name = "FOLDER")]
    pub to: Option<PathBuf>,

    /// How to show the list
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}
