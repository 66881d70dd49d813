//! The rules that look at the whole catalogue. Each row of `CHECKS` is one file; adding a
//! rule is a row in the table of rules and a few lines in the file of its kind.

mod age;
mod allowed;
mod beginning;
mod category;
mod equivalence;
mod identity;
mod image;
mod inflection;
pub mod judged;
mod language;
mod law;
mod line;
mod link;
mod mention;
mod name;
mod normative_text;
mod notice;
mod obligation;
mod passage;
mod period;
mod phrase;
mod placeholder;
mod privacy;
mod profile;
mod published;
mod reference;
mod requirement;
mod sentence;
mod signal;
mod speech;
pub mod texts;
mod transclusion;
mod translation;
mod wanted;
mod wording;

use self::judged::{Judged, Kept, Known, TextCheck};
use self::wording::{abbreviation, unit};
use crate::catalogue::Catalogue;
use crate::diagnostic::rule::{Kind, Rule, Severity};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::field::date::Date;
use crate::parse::Parsed;
use crate::release::Releases;
use crate::source::Sources;
use crate::strings::Strings;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A catalogue that passed every rule. There is no other way to make one than [`check`].
pub struct Checked {
    /// The working files, ahead of the last release.
    pub catalogue: Catalogue,
    pub releases: Arc<Releases>,
    pub strings: Arc<Strings>,
    /// What is not wrong enough to stop a build, or a preview where one is asked for.
    pub warnings: Diagnostics,
}

/// What a check looks at.
pub struct Context<'a> {
    pub catalogue: &'a Catalogue,
    pub releases: &'a Releases,
    pub sources: &'a Sources,
    /// The day that texts are judged by; none where nothing says which.
    pub today: Option<Date>,
    /// Whether what is checked is about to be published.
    pub is_releasing: bool,
}

/// What says which day texts are judged by.
#[derive(Clone, Copy, Debug, Default)]
pub enum Today {
    /// The last release, so that the same files are judged the same on any day.
    #[default]
    LastRelease,
    Given(Date),
    /// The day of a release that is being made.
    Releasing(Date),
}

impl Today {
    fn date(self, releases: &Releases) -> Option<Date> {
        match self {
            Today::LastRelease => releases.latest().map(|last| last.lock.fields.date.value),
            Today::Given(date) | Today::Releasing(date) => Some(date),
        }
    }
}

/// Every check. Their order does not matter: what they find is sorted.
const CHECKS: &[fn(&Context, &mut Diagnostics)] = &[
    identity::check,
    reference::check,
    category::check,
    requirement::check,
    period::check,
    translation::check,
    language::check,
    placeholder::check,
    link::check,
    transclusion::check,
    image::check,
    published::check,
    notice::check,
    profile::check,
    age::check,
];

/// The checks that judge each text by itself.
const TEXT_CHECKS: &[TextCheck] =
    &[normative_text::check, wording::form::check, privacy::in_texts, privacy::in_files];

/// Runs every check. Warnings alone let a catalogue through.
pub fn check(parsed: Parsed, sources: &Sources) -> Result<Checked, Diagnostics> {
    check_by(Today::default(), parsed, sources)
}

/// The same, judged by a day.
pub fn check_by(
    today: Today,
    mut parsed: Parsed,
    sources: &Sources,
) -> Result<Checked, Diagnostics> {
    let releases = Releases::new(std::mem::take(&mut parsed.releases));
    check_with(today, parsed, Arc::new(releases), sources, |_| false)
}

/// The same, with releases that were read apart from the working files, and with errors of some
/// rules let through among the warnings.
pub fn check_with(
    today: Today,
    parsed: Parsed,
    releases: Arc<Releases>,
    sources: &Sources,
    lets_through: impl Fn(Rule) -> bool,
) -> Result<Checked, Diagnostics> {
    let files = Files { sources, kept: None, keeps: false };
    check_texts(today, parsed, releases, &files, lets_through).0
}

/// The same, with what was found in each text before, where it is the same. What was found now is
/// kept for the next time.
pub fn check_again(
    today: Today,
    parsed: Parsed,
    releases: Arc<Releases>,
    (sources, kept): (&Arc<Sources>, &mut Option<Kept>),
    lets_through: impl Fn(Rule) -> bool,
) -> Result<Checked, Diagnostics> {
    let (before, unread) = (kept.take(), judged::unread(&parsed.catalogue));
    let files = Files { sources, kept: before.as_ref(), keeps: true };
    let (checked, judged) = check_texts(today, parsed, releases, &files, lets_through);
    *kept = Some(Kept::new(sources, unread, &judged));
    checked
}

/// The files that are checked.
struct Files<'a> {
    sources: &'a Sources,
    /// What was found in them before.
    kept: Option<&'a Kept>,
    /// Whether what is found now is asked for, text by text.
    keeps: bool,
}

/// What each of the checks of texts found of each text.
type OfTexts = Vec<Vec<Arc<Judged>>>;

fn check_texts(
    today: Today,
    parsed: Parsed,
    releases: Arc<Releases>,
    files: &Files,
    lets_through: impl Fn(Rule) -> bool,
) -> (Result<Checked, Diagnostics>, OfTexts) {
    let Parsed { catalogue, strings, mut found, .. } = parsed;
    let sources = files.sources;
    let context = Context {
        catalogue: &catalogue,
        releases: &releases,
        sources,
        today: today.date(&releases),
        is_releasing: matches!(today, Today::Releasing(_)),
    };
    let numbered: Vec<usize> = (0..TEXT_CHECKS.len()).collect();
    let (results, judged) = crate::parallel::both(
        || {
            crate::parallel::map(CHECKS, |check| {
                let mut found = Diagnostics::default();
                check(&context, &mut found);
                found
            })
        },
        || -> OfTexts {
            crate::parallel::map(&numbered, |&at| {
                let known = files.kept.map_or_else(Known::default, |kept| kept.of(at, &context));
                TEXT_CHECKS[at](&context, &known)
            })
        },
    );
    results.into_iter().for_each(|problems| found.extend(problems));
    let unexplained = judged.iter().flatten().flat_map(|one| &one.unexplained);
    abbreviation::settle(&unexplained.collect::<Vec<_>>(), &context, &mut found);
    let kept = if files.keeps { judged.clone() } else { Vec::new() };
    judged.into_iter().flatten().for_each(|one| found.extend(Arc::unwrap_or_clone(one).found));
    hold_back(sources, &mut found);
    allowed::apply(&catalogue.config, sources, &mut found);
    found.weigh(|rule| catalogue.config.severity(rule));
    let mut found = found.sorted(sources);
    unit::once(&mut found);
    let stops = |one: &Diagnostic| one.severity == Severity::Error && !lets_through(one.rule);
    let is_stopped = found.iter().any(stops);
    let checked = match is_stopped {
        true => Err(found),
        false => Ok(Checked { catalogue, releases, strings, warnings: found }),
    };
    (checked, kept)
}

/// Takes back what rules of law and wording said of texts whose sections could not be read whole,
/// and what rules of law said where a register or the catalogue's own file could not: a stand-in
/// says nothing of what its author meant.
fn hold_back(sources: &Sources, found: &mut Diagnostics) {
    let is_form = |one: &&Diagnostic| one.rule.info().kind == Kind::Form;
    let is_unread =
        |one: &&Diagnostic| one.severity == Severity::Error && UNREAD.contains(&one.rule);
    let has_registers = !found
        .iter()
        .filter(is_form)
        .any(|one| one.severity == Severity::Error && one.path(sources).contains("/registers/"));
    let has_config = !found.iter().filter(is_form).any(|one| {
        one.severity == Severity::Error && one.path(sources).ends_with("/catalogue.toml")
    });
    let unread: BTreeSet<String> =
        found.iter().filter(is_unread).map(|one| one.path(sources).to_string()).collect();
    found.retain(|one| {
        let is_whole = !unread.contains(one.path(sources));
        match one.rule.info().kind {
            Kind::Law if one.rule == Rule::ThemeWithoutCode => has_config,
            Kind::Law => is_whole && has_registers,
            Kind::Wording => is_whole,
            _ => true,
        }
    });
}

/// What leaves the sections of a text in doubt.
const UNREAD: &[Rule] = &[
    Rule::NoFrontMatter,
    Rule::TomlSyntax,
    Rule::RawHtml,
    Rule::UnsupportedMarkdown,
    Rule::UnknownHeading,
    Rule::SectionOrder,
    Rule::TextOutsideSection,
    Rule::MalformedPlaceholder,
    Rule::UnknownFootnote,
];
