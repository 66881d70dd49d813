//! Which published texts a document holds, and how. `themes/default/` has the same in a script;
//! `tests/verify/cases.json` holds both to the same answers.
//!
//! 1. A document becomes words ([`super::words`]) and a table of hashes of five words each
//!    ([`super::sketch`]). A published version is a list of passages, each a list of words with gaps where
//!    something is filled in ([`super::passage`]).
//! 2. A requirement is a candidate if the document has enough of the hashes that are kept of it
//!    ([`super::sketch::needed`]), or cites it ([`super::cited`]). All its versions, in all languages, are
//!    then held against the document.
//! 3. A version is evaluated ([`super::evaluate`]) around each place where its longest passage stands
//!    word for word, or else where most of an altered one is: passages of five words and more are taken
//!    where they are nearest to it ([`super::find`]), altered ones are aligned ([`super::align`]), and
//!    short ones are looked for within eighty words around.
//! 4. It is exact if no passage is altered or missing; evidence, values and substances may be left
//!    out whole. Of the exact versions of a requirement the one with most words wins, then one that is
//!    cited, then the newest. What it takes up is claimed, and the rest of the document is asked
//!    again, until nothing exact is left. Once it is found, what has its text and its exceptions whole is a
//!    copy of it, whatever became of the rest, and is claimed too.
//! 5. What is not exact is altered: of each requirement the version with most words, those that are gone
//!    or added taken off, then the cited one, then the newest. They are taken in the order of how
//!    much of their text is there, and each claims its words; one that has less than half of its text
//!    in words that nobody claimed is not in the document; two fifths are enough where it is cited, and
//!    four fifths are needed where the requirement was found exact elsewhere.
//! 6. What is cited with a version and was not found in any is missing; what is cited without one
//!    is mentioned.

use super::cited::Claim;
use super::evaluate::{Instance, Version, evaluate};
use super::find::Document;
use super::passage::shingles;
use super::sketch;
use crate::bundle::passages::Part;
use crate::parallel;
use std::collections::BTreeSet;

/// A requirement with all its published texts.
#[derive(Clone, Debug)]
pub struct Published {
    pub id: String,
    pub versions: Vec<Version>,
    /// The hashes that it is found by, and how many a document must have.
    pub hashes: BTreeSet<u32>,
    pub needed: usize,
}

impl Published {
    pub fn new(id: String, versions: Vec<Version>) -> Published {
        let mut hashes = BTreeSet::new();
        let mut least = usize::MAX;
        for version in &versions {
            let own: Vec<u32> = sketch::kept(&shingles(&version.passages)).collect();
            least = least.min(own.len());
            hashes.extend(own);
        }
        let needed = if versions.is_empty() { 0 } else { sketch::needed(least) };
        Published { id, versions, hashes, needed }
    }
}

/// What a document holds.
#[derive(Debug, Default)]
pub struct Matched<'a> {
    pub found: Vec<Found<'a>>,
    /// What is cited in a version and not there, in the order of the document.
    pub missing: Vec<Claim>,
    /// The ids that are named without a version and not there.
    pub mentioned: Vec<String>,
}

/// A published text in a document.
#[derive(Debug)]
pub struct Found<'a> {
    pub version: &'a Version,
    pub instance: Instance,
    /// The versions that the document cites of it.
    pub cited: Vec<String>,
}

/// How often one requirement is looked for in a document.
const REPEATED: usize = 64;

pub fn matched<'a>(known: &'a [Published], document: &Document, claims: &[Claim]) -> Matched<'a> {
    let is_claimed = |own: &Published| claims.iter().any(|claim| claim.id == own.id);
    let is_candidate = |own: &&Published| {
        let held = own.hashes.iter().filter(|hash| document.holds(**hash));
        own.needed > 0 && held.take(own.needed).count() == own.needed || is_claimed(own)
    };
    let candidates: Vec<&Published> = known.iter().filter(is_candidate).collect();
    let mut claimed = vec![false; document.text.len()];
    let exact = parallel::map(&candidates, |own| exact(own, document, claims));
    let mut found: Vec<(&Version, Instance)> = exact.into_iter().flatten().collect();
    for (_, instance) in &found {
        claim(instance, &mut claimed);
    }
    let likely = parallel::map(&candidates, |own| altered(own, document, claims, &claimed));
    let mut rest: Vec<(&Published, Coverage)> = candidates
        .iter()
        .zip(likely)
        .filter_map(|(own, best)| Some((*own, Coverage::of(&best?))))
        .collect();
    rest.sort_by(|(one, coverage), (other, others)| {
        others.cmp(coverage).then_with(|| one.id.cmp(&other.id))
    });
    for (own, _) in rest {
        // What was claimed meanwhile may be what was found before.
        let Some(best) = altered(own, document, claims, &claimed) else { continue };
        let is_found = found.iter().any(|(known, _)| known.id == own.id);
        let wanted = match (is_found, is_claimed(own)) {
            (true, _) => ONCE_MORE,
            (false, true) => CITED,
            (false, false) => ALONE,
        };
        if Coverage::of(&best).is_enough(wanted) {
            claim(&best.1, &mut claimed);
            found.push(best);
        }
    }
    let place = |instance: &Instance| instance.ranges().map(|own| own.start).min();
    found.sort_by_key(|(version, instance)| (place(instance), version.id.clone(), version.order));
    answer(found, claims)
}

/// How much of the text of a version must be there for it to be taken for one that is altered: where
/// nothing else tells of it, where it is cited, and where the requirement was found as it was published,
/// since what asks of a text repeats much of it.
const ALONE: (usize, usize) = (1, 2);
const CITED: (usize, usize) = (2, 5);
const ONCE_MORE: (usize, usize) = (4, 5);

/// How much of a version's text is there, in words.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Coverage {
    there: usize,
    all: usize,
}

impl Coverage {
    fn of((version, instance): &(&Version, Instance)) -> Coverage {
        let text = version.passages.iter().filter(|own| own.part == Part::Text);
        Coverage { there: instance.text, all: text.map(|own| own.words).sum() }
    }

    fn is_enough(self, (part, of): (usize, usize)) -> bool {
        self.there > 0 && self.there * of >= self.all * part
    }
}

impl Ord for Coverage {
    fn cmp(&self, other: &Coverage) -> std::cmp::Ordering {
        (self.there * other.all).cmp(&(other.there * self.all))
    }
}

impl PartialOrd for Coverage {
    fn partial_cmp(&self, other: &Coverage) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

fn is_cited(version: &Version, claims: &[Claim]) -> bool {
    let own = |claim: &&Claim| claim.id == version.id;
    claims.iter().filter(own).any(|claim| claim.version.as_ref() == Some(&version.version))
}

fn claim(instance: &Instance, claimed: &mut [bool]) {
    instance.ranges().for_each(|own| claimed[own.clone()].fill(true));
}

/// The versions of a requirement that are there as they were published, each once.
fn exact<'a>(
    own: &'a Published,
    document: &Document,
    claims: &[Claim],
) -> Vec<(&'a Version, Instance)> {
    let mut claimed = vec![false; document.text.len()];
    let mut found: Vec<(&Version, Instance)> = Vec::new();
    for _ in 0..REPEATED {
        let versions = own.versions.iter();
        let exact = versions.filter_map(|version| {
            let instance = evaluate(version, document, &claimed)?;
            let is_known = found.iter().any(|(known, _)| known.is_same(version));
            let is_copy = is_known && instance.binds(version);
            (instance.is_exact() || is_copy).then_some((version, instance))
        });
        let best = exact.max_by_key(|(version, instance)| {
            let is_cited = is_cited(version, claims);
            (instance.is_exact(), instance.words, is_cited, version.order)
        });
        let Some((version, instance)) = best else { break };
        claim(&instance, &mut claimed);
        let is_known = |(known, _): &(&Version, Instance)| known.is_same(version);
        if !found.iter().any(is_known) {
            found.push((version, instance));
        } else if let Some((_, known)) = found.iter_mut().find(|own| is_known(own)) {
            known.also.push(instance);
        }
    }
    found
}

/// The version of a requirement that comes closest to what nobody has claimed.
fn altered<'a>(
    own: &'a Published,
    document: &Document,
    claims: &[Claim],
    claimed: &[bool],
) -> Option<(&'a Version, Instance)> {
    let versions = own.versions.iter();
    let there = versions.filter_map(|own| Some((own, evaluate(own, document, claimed)?)));
    there.max_by_key(|(version, instance)| {
        let score = instance.words as i64 - instance.changed(version) as i64;
        (score, is_cited(version, claims), version.order)
    })
}

impl Matched<'_> {
    /// Without what is altered: in what only cites, words that come close are no text of ours.
    pub fn exact_alone(self, claims: &[Claim]) -> Self {
        let found = self.found.into_iter().filter(|own| own.instance.is_exact());
        answer(found.map(|own| (own.version, own.instance)).collect(), claims)
    }
}

fn answer<'a>(found: Vec<(&'a Version, Instance)>, claims: &[Claim]) -> Matched<'a> {
    let is_found = |id: &str| found.iter().any(|(version, _)| version.id == id);
    let missing = claims.iter().filter(|claim| claim.version.is_some() && !is_found(&claim.id));
    let missing: Vec<Claim> = missing.cloned().collect();
    let is_told = |id: &str| is_found(id) || missing.iter().any(|claim| claim.id == id);
    let mentioned = claims.iter().filter(|claim| !is_told(&claim.id));
    Matched {
        mentioned: mentioned.map(|claim| claim.id.clone()).collect(),
        missing,
        found: found
            .into_iter()
            .map(|(version, instance)| {
                let own = claims.iter().filter(|claim| claim.id == version.id);
                let cited = own.filter_map(|claim| claim.version.clone()).collect();
                Found { version, instance, cited }
            })
            .collect(),
    }
}
