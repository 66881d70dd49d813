#![doc = include_str!("ARCHITECTURE.md")]
// The modules stand in reading order. A module imports only from the groups above its own.

pub mod xml;

pub mod escape;
pub mod json;
pub mod parallel;
pub mod phrasebook;
pub mod script;

pub mod message;

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

pub mod edit;

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

pub mod review;
pub mod verify;

pub mod artefact;

pub mod answers;

pub mod serve;

pub mod publish;

pub mod command;

use crate::artefact::{Plan, World};
use crate::bundle::pdf::look;
use crate::check::Today;
use crate::check::judged::Kept;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::rule::Rule;
use crate::parse::Parsed;
use crate::publication::Publication;
use crate::release::cache::Cache;
use crate::selection::offer::Offer;
use crate::site::Look;
use crate::site::theme::Theme;
use crate::source::{CONTENT, Sources};
use crate::typeset::press::Press;
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
    let parsed = parse::working(sources);
    let releases = Cache::of(None, sources, &parsed);
    let look = looks(sources, &parsed);
    finish(sources, options, parsed, releases, look, None)
}

/// What a preview keeps from one state of the files to the next: what was read of what is the same.
#[derive(Default)]
pub struct Memory {
    texts: Option<parse::cache::Cache>,
    releases: Option<Cache>,
    /// What was found in each text.
    found: Option<Kept>,
    /// The theme, with the files that it was read from.
    look: Option<(Arc<Sources>, Arc<Theme>, Arc<Press>)>,
}

/// The same, with what an earlier build read, where it still holds. What was read now is kept for
/// the next.
pub fn build_again(
    sources: &Arc<Sources>,
    options: &Options,
    memory: &mut Memory,
) -> Result<Built, Diagnostics> {
    let parsed = parse::working_again(sources, &mut memory.texts);
    let releases = Cache::of(memory.releases.as_ref(), sources, &parsed);
    memory.releases = Some(releases.clone());
    let is_of_texts = |path: &str| path.starts_with(CONTENT) && path != "content/catalogue.toml";
    let known = memory.look.take();
    let known = known.filter(|(before, ..)| sources.same_but(before, is_of_texts));
    let look = match known {
        Some((_, theme, press)) => (Ok(theme), Ok(press)),
        None => looks(sources, &parsed),
    };
    if let (Ok(theme), Ok(press)) = &look {
        memory.look = Some((sources.clone(), theme.clone(), press.clone()));
    }
    finish(sources, options, parsed, releases, look, Some(&mut memory.found))
}

/// What is wrong with some files, with what an earlier build read, where it still holds.
pub fn check_again(sources: &Arc<Sources>, options: &Options, memory: &mut Memory) -> Diagnostics {
    let mut parsed = parse::working_again(sources, &mut memory.texts);
    let known = Cache::of(memory.releases.as_ref(), sources, &parsed);
    memory.releases = Some(known.clone());
    parsed.found.extend(known.found);
    let kept = (sources, &mut memory.found);
    match check::check_again(options.today, parsed, known.releases, kept, |_| true) {
        Ok(checked) => checked.warnings,
        Err(found) => found,
    }
}

/// How pages and how documents look, or what is wrong with the files that say so.
type Looks = (Result<Arc<Theme>, Diagnostics>, Result<Arc<Press>, Diagnostics>);

/// The templates are read beside the texts, so that what is wrong in either is said at once.
fn looks(sources: &Sources, parsed: &Parsed) -> Looks {
    let name = parsed.catalogue.config.fields.theme.as_ref();
    let theme = Theme::load(sources, name, &parsed.strings);
    (theme.map(Arc::new), look::press(sources, name).map(Arc::new))
}

/// From what was read to what is published.
fn finish(
    sources: &Arc<Sources>,
    options: &Options,
    mut parsed: Parsed,
    releases: Cache,
    (theme, press): Looks,
    kept: Option<&mut Option<Kept>>,
) -> Result<Built, Diagnostics> {
    // 1. Texts have become a model; what is wrong in them and in the theme is collected.
    let Cache { releases, found, .. } = releases;
    parsed.found.extend(found);
    parsed.found.extend(theme.as_ref().err().cloned().unwrap_or_default());
    parsed.found.extend(press.as_ref().err().cloned().unwrap_or_default());
    // 2. Every rule looks at the model. Only without errors is there a way on.
    let lets_through = |rule: Rule| options.want == Want::Preview && rule.lets_preview();
    let mut checked = match kept {
        Some(kept) => {
            let files = (sources, kept);
            check::check_again(options.today, parsed, releases, files, lets_through)?
        }
        None => check::check_with(options.today, parsed, releases, sources, lets_through)?,
    };
    let warnings = std::mem::take(&mut checked.warnings);
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
