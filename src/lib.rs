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

pub mod data;
pub mod search;

pub mod typeset;

pub mod bundle;

pub mod site;

pub mod serve;

pub mod command;

use crate::bundle::pdf::look;
use crate::check::Today;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::rule::Rule;
use crate::output::Output;
use crate::output::earlier::Earlier;
use crate::publication::Publication;
use crate::release::kept::Kept;
use crate::site::theme::Theme;
use crate::source::Sources;
use std::sync::Arc;

/// What a catalogue becomes: every file of its site, and what is worth a word though not wrong.
pub struct Built {
    pub output: Output,
    pub warnings: Diagnostics,
    pub publication: Arc<Publication>,
}

/// What a build shows beside the last release.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Whether unsealed work takes the place of the last release.
    pub drafts: bool,
    /// Whether the pages are made without the documents that they offer.
    pub without_documents: bool,
    /// Whether single pages are asked for as they are seen: what would have to be made of the whole
    /// catalogue first is left out, which is the index of the search, and what is told of a
    /// document before it is fetched.
    pub is_preview: bool,
    /// The day that texts are judged by.
    pub today: Today,
    /// Whether only what is wrong is asked for: then the index of the search is left out.
    pub only_checks: bool,
    /// What an earlier build made, to be used again where it would be made the same.
    pub earlier: Arc<Earlier>,
}

/// From files to the files that are published. Pure: no clock, disk, network or chance.
pub fn build(sources: &Arc<Sources>, options: &Options) -> Result<Built, Diagnostics> {
    build_again(sources, options, &mut None)
}

/// The same, with the releases as an earlier build read them, if they still hold. What was read
/// now is kept for the next.
pub fn build_again(
    sources: &Arc<Sources>,
    options: &Options,
    kept: &mut Option<Kept>,
) -> Result<Built, Diagnostics> {
    // 1. Texts become a model; what is wrong in them is collected.
    let mut parsed = parse::working(sources);
    let releases = kept.insert(Kept::of(kept.as_ref(), sources, &parsed));
    parsed.found.extend(releases.found.clone());
    let releases = releases.releases.clone();
    // The templates are read beside the texts, so that what is wrong in either is said at once.
    let theme =
        Theme::load(sources, parsed.catalogue.config.fields.theme.as_ref(), &parsed.strings);
    parsed.found.extend(theme.as_ref().err().cloned().unwrap_or_default());
    let press = look::press(sources, parsed.catalogue.config.fields.theme.as_ref());
    parsed.found.extend(press.as_ref().err().cloned().unwrap_or_default());
    // 2. Every rule looks at the model. Only without errors is there a way on.
    let lets_through = |rule: Rule| options.is_preview && rule.lets_preview();
    let checked = check::check_with(options.today, parsed, releases, sources, lets_through)?;
    let warnings = checked.warnings.clone();
    // 3. Each page and file gets its address and its maker; nothing is made yet.
    let addresses = checked.releases.addresses();
    let redirects = checked.catalogue.config.fields.redirects.clone();
    let publication = Arc::new(Publication::new(checked, sources, options.drafts));
    let mut output = Output::default();
    data::publish(&publication, &mut output);
    if !options.is_preview && !options.only_checks {
        search::publish(&publication, &mut output);
    }
    let library = bundle::publish(&publication, &Arc::new(press?), options, &mut output);
    let site = Arc::new(site::Site::new(publication.clone(), library, theme?));
    site::publish(&site, &mut output);
    // 4. Every address that a release published is still answered.
    output::addresses::check(&addresses, &redirects, &output, sources)?;
    Ok(Built { output, warnings, publication })
}
