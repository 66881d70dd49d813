#![doc = include_str!("ARCHITECTURE.md")]
// The modules stand in reading order. A module imports only from the groups above its own.

pub mod escape;
pub mod json;
pub mod parallel;

pub mod source;

pub mod diagnostic;

pub mod field;

pub mod catalogue;

pub mod collation;
pub mod hash;
pub mod signature;
pub mod strings;

pub mod words;

pub mod parse;

pub mod release;

pub mod check;

pub mod address;
pub mod output;

pub mod publication;

pub mod reading;

pub mod selection;

pub mod typeset;

pub mod bundle;
pub mod data;
pub mod search;
pub mod site;

pub mod artefact;

pub mod serve;

pub mod command;

use crate::artefact::{Plan, World};
use crate::bundle::pdf::look;
use crate::check::Today;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::rule::Rule;
use crate::publication::Publication;
use crate::release::cache::Cache;
use crate::selection::offer::Offer;
use crate::site::Look;
use crate::site::theme::Theme;
use crate::source::Sources;
use std::sync::Arc;

/// What a catalogue becomes: its site, ready to be made, and what is worth a word though not wrong.
pub struct Built {
    pub plan: Plan,
    pub warnings: Diagnostics,
}

/// What a build shows beside the last release.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether unsealed work takes the place of the last release.
    pub drafts: bool,
    /// The day that texts are judged by.
    pub today: Today,
    pub want: Want,
}

/// How much is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Want {
    #[default]
    Everything,
    /// Which pages there are, and where. Documents are left out.
    Addresses,
    /// Single pages, as they are looked at. Errors that only say that a text must not be published
    /// so do not hide it from its author.
    Preview,
}

/// From files to what is published of them. Pure: no clock, disk, network or chance.
pub fn build(sources: &Arc<Sources>, options: &Options) -> Result<Built, Diagnostics> {
    build_again(sources, options, &mut None)
}

/// The same, with the releases as an earlier build read them, if they still hold. What was read
/// now is kept for the next.
pub fn build_again(
    sources: &Arc<Sources>,
    options: &Options,
    cache: &mut Option<Cache>,
) -> Result<Built, Diagnostics> {
    // 1. Texts become a model; what is wrong in them is collected.
    let mut parsed = parse::working(sources);
    let releases = cache.insert(Cache::of(cache.as_ref(), sources, &parsed));
    parsed.found.extend(releases.found.clone());
    let releases = releases.releases.clone();
    // The templates are read beside the texts, so that what is wrong in either is said at once.
    let theme =
        Theme::load(sources, parsed.catalogue.config.fields.theme.as_ref(), &parsed.strings);
    parsed.found.extend(theme.as_ref().err().cloned().unwrap_or_default());
    let press = look::press(sources, parsed.catalogue.config.fields.theme.as_ref());
    parsed.found.extend(press.as_ref().err().cloned().unwrap_or_default());
    // 2. Every rule looks at the model. Only without errors is there a way on.
    let lets_through = |rule: Rule| options.want == Want::Preview && rule.lets_preview();
    let checked = check::check_with(options.today, parsed, releases, sources, lets_through)?;
    let warnings = checked.warnings.clone();
    // 3. What there is, and where; nothing is made yet.
    let publication = Publication::new(checked, sources, options.drafts);
    let offer = match options.want {
        Want::Addresses => Offer::default(),
        Want::Everything | Want::Preview => Offer::new(&publication),
    };
    let look = Look::new(&publication, theme?);
    let plan = Plan::new(World { publication, offer, press: press?, look });
    // 4. Every address that a release published is still answered.
    let publication = &plan.world.publication;
    let addresses = publication.releases.addresses();
    let redirects = &publication.config().fields.redirects;
    let kind = |path: &str| plan.find(path).map(|listed| listed.kind);
    output::addresses::check(&addresses, redirects, kind, sources)?;
    Ok(Built { plan, warnings })
}
