//! The arguments of `krav publish`.

use super::Format;
use std::path::PathBuf;

#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  krav build && krav publish /srv/www/krav\n  krav publish krav:sajt --dry-run        what would be sent and deleted\n  \
        krav publish krav:sajt --verify         look at every file there, not only at the list\n  \
        krav publish :sftp,host=www.example.org:krav\n\n\
        Only what differs is sent: first what pages need, then pages, then what leads to them, the list last.\n\
        Stopped at any point, the site can be read, and the next run goes on.\n\
        What a release published is never deleted.\n\n\
        Exit codes: 0 done or nothing to do, 1 the site is not what a build would make, 2 could not publish."
)]
pub struct Publish {
    /// A folder, or a place that `rclone` knows, as in krav:sajt
    pub target: String,

    /// The folder that contains `content/`
    #[arg(long, default_value = ".")]
    pub root: PathBuf,

    /// The folder that `krav build` wrote [default: `public` in the root]
    #[arg(long, value_name = "FOLDER")]
    pub site: Option<PathBuf>,

    /// Print what would be sent and deleted, and write nothing there
    #[arg(long)]
    pub dry_run: bool,

    /// Fetch every file that is there and compare it, instead of trusting the list of what was sent
    #[arg(long)]
    pub verify: bool,

    /// How many files may be deleted; styles and parts of the search that have an heir do not count
    #[arg(long, value_name = "NUMBER", default_value_t = 50)]
    pub max_deletions: usize,

    /// Publish a site that was built with --drafts
    #[arg(long)]
    pub drafts: bool,

    /// Take no notice of another publisher that seems to be at work: it has been killed
    #[arg(long)]
    pub take_over: bool,

    /// The name that other publishers see while this one is at work [default: the name of this machine]
    #[arg(long)]
    pub name: Option<String>,

    /// How to show the plan
    #[arg(long, value_enum, default_value_t = Format::Human)]
    pub format: Format,
}
