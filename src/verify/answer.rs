//! What is said of a file: how each requirement in it stands, and what to do about it.

use super::cited::{self, Claim};
use super::difference::{Difference, differences};
use super::file::Content;
use super::find::Document;
use super::known::{ChangeFacts, Facts, VersionFacts};
use super::matcher::{Found, Published, matched};
use crate::bundle::identity::{Identity, ROWS};
use crate::bundle::passages::Part;
use crate::catalogue::vocabulary::{ChangeClass, DocumentFormat};
use serde::Serialize;

/// What is known to answer by.
pub struct Known {
    pub texts: Vec<Published>,
    pub facts: Vec<Facts>,
    /// Where the site of the catalogue begins.
    pub address: String,
}

/// What is said of a file.
#[derive(Debug, Serialize)]
pub struct Answer {
    /// What the file knows of itself; nothing for files that others made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
    /// In the order in which they stand in the file; those that are not there last.
    pub requirements: Vec<Requirement>,
    /// The ids that are named without a version, and whose texts are not there.
    pub mentioned: Vec<String>,
    /// Whether there may be text that could not be read.
    pub partial: bool,
}

#[derive(Debug, Serialize)]
pub struct About {
    pub kind: String,
    pub catalogue: String,
    pub address: String,
    /// Whether it is of another catalogue, so that what it says of itself is not gone by.
    pub other_catalogue: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub release: Option<String>,
    pub draft: bool,
    pub language: String,
    /// The ids whose checksums are not those that were published.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_texts: Vec<String>,
}

/// How a requirement of a file stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// As it was published, and in force.
    Published,
    /// As it was published, and a later version is in force.
    Superseded,
    Withdrawn,
    Altered,
    /// Cited, and its text is not there.
    NotFound,
    /// Cited in a version that was never published, and its text is not there.
    NeverPublished,
    /// Cited in a file that has no texts, as a list of ids, and in force.
    Cited,
}

/// What to do, by what changed since.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    /// Means the same: the newer words can be taken when it suits.
    SameMeaning,
    /// Asks for something else: what is answered and proven is to be looked at again.
    LookAgain,
    /// Nothing is in force in its place.
    DoNotUse,
    /// Another requirement is.
    UseSuccessor,
    /// The words are to be those that were published.
    Restore,
}

#[derive(Debug, Serialize)]
pub struct Requirement {
    pub id: String,
    pub version: String,
    pub title: String,
    pub state: State,
    /// The language of the text that was found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// The page of the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// How the version stands, whatever became of its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What changed in each later version.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<ChangeFacts>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub advice: Option<Advice>,
    /// The versions that the file cites and whose text this is not.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cited_as: Vec<String>,
    /// The parts that are not in the file.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<Part>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differences: Vec<Difference>,
}

impl State {
    pub fn is_right(self) -> bool {
        matches!(self, State::Published | State::Cited)
    }
}

/// The kinds of our documents that cite requirements and do not hold what binds in them, or hold it
/// as data.
const CITING: [DocumentFormat; 3] =
    [DocumentFormat::DocxBuyer, DocumentFormat::XlsxAssessment, DocumentFormat::Json];

impl Answer {
    /// Whether nothing of ours is in the file.
    pub fn is_empty(&self) -> bool {
        self.requirements.is_empty() && self.mentioned.is_empty()
    }

    /// Whether all that is in the file is as it was published and in force, and something is.
    pub fn is_current(&self) -> bool {
        let mut all = self.requirements.iter();
        let is_right = |own: &Requirement| own.state.is_right() && own.cited_as.is_empty();
        !self.requirements.is_empty() && all.all(is_right)
    }
}

pub fn answer(content: &Content, known: &Known) -> Answer {
    let document = Document::new(&content.text);
    let about = content.identity.as_ref().map(|own| about(own, known));
    let mut claims = cited::claims(&document.text, known.texts.iter().map(|own| own.id.as_str()));
    let is_ours = about.as_ref().is_some_and(|about| !about.other_catalogue);
    if let Some(identity) = content.identity.as_ref().filter(|_| is_ours) {
        for own in &identity.requirements {
            let claim = Claim { id: own.id.clone(), version: Some(own.version.clone()) };
            if !claims.contains(&claim) {
                claims.push(claim);
            }
        }
    }
    let matched = matched(&known.texts, &document, &claims);
    let kind = content.identity.as_ref().map(|own| own.kind.as_str());
    let cites = |kind: &str| kind == ROWS || CITING.iter().any(|own| own.word() == kind);
    let matched = match kind.is_some_and(cites) {
        true => matched.exact_alone(&claims),
        false => matched,
    };
    let versions: Vec<(&str, &str)> = matched
        .found
        .iter()
        .map(|own| (own.version.id.as_str(), own.version.version.as_str()))
        .collect();
    let found = matched.found.iter().map(|own| known.found(own, &document, &versions));
    // Who asks of ids alone asks how they stand.
    let is_list = kind.map_or(matched.found.is_empty(), cites);
    let missing = matched.missing.iter().map(|claim| known.missing(claim, is_list));
    let requirements = found.chain(missing).collect();
    Answer { about, requirements, mentioned: matched.mentioned, partial: content.is_partial }
}

fn about(identity: &Identity, known: &Known) -> About {
    let other = identity.requirements.iter().filter(|own| {
        let sum = known.version(&own.id, &own.version).map(|(_, version)| &version.sha256);
        !own.sha256.is_empty() && sum.is_some_and(|sum| *sum != own.sha256)
    });
    let is_other = identity.catalogue.address != known.address;
    let other_texts = other.filter(|_| !is_other).map(|own| own.id.clone()).collect();
    About {
        kind: identity.kind.clone(),
        catalogue: identity.catalogue.title.clone(),
        address: identity.catalogue.address.clone(),
        other_catalogue: is_other,
        release: identity.release.clone(),
        draft: identity.draft,
        language: identity.language.clone(),
        other_texts,
    }
}

impl Known {
    fn facts(&self, id: &str) -> Option<&Facts> {
        let at = self.facts.binary_search_by(|own| own.id.as_str().cmp(id)).ok();
        at.map(|at| &self.facts[at]).or_else(|| self.facts.iter().find(|own| own.id == id))
    }

    fn version(&self, id: &str, version: &str) -> Option<(&Facts, &VersionFacts)> {
        let facts = self.facts(id)?;
        Some((facts, facts.versions.iter().find(|own| own.version == version)?))
    }

    /// `found` has every version that was found in the file.
    fn found(&self, own: &Found, document: &Document, found: &[(&str, &str)]) -> Requirement {
        let version = own.version;
        let mut told = self.told(&version.id, &version.version);
        let is_exact = own.instance.is_exact();
        told.language = Some(version.language.clone());
        told.left_out = own.instance.left_out.clone();
        told.differences = differences(version, &own.instance, &document.text);
        let is_elsewhere = |cited: &&String| !found.contains(&(&version.id, cited));
        told.cited_as = own.cited.iter().filter(is_elsewhere).cloned().collect();
        told.state = match told.standing {
            _ if !is_exact => State::Altered,
            Some("withdrawn") => State::Withdrawn,
            Some("superseded") => State::Superseded,
            _ => State::Published,
        };
        if !is_exact && told.advice.is_none() {
            told.advice = Some(Advice::Restore);
        }
        told
    }

    fn missing(&self, claim: &Claim, is_list: bool) -> Requirement {
        let version = claim.version.clone().unwrap_or_default();
        let mut told = self.told(&claim.id, &version);
        told.state = match told.standing {
            None => State::NeverPublished,
            Some(_) if !is_list => State::NotFound,
            Some("withdrawn") => State::Withdrawn,
            Some("superseded") => State::Superseded,
            Some(_) => State::Cited,
        };
        told
    }

    /// What is known of a version, whatever is in the file.
    fn told(&self, id: &str, version: &str) -> Requirement {
        let facts = self.facts(id);
        let own = self.version(id, version).map(|(_, own)| own);
        Requirement {
            id: id.to_string(),
            version: version.to_string(),
            title: facts.map(|own| own.title.clone()).unwrap_or_default(),
            state: State::NeverPublished,
            language: None,
            address: own.map(|own| format!("{}{}", self.address, own.page)),
            standing: own.map(|own| own.standing),
            since: own.and_then(|own| own.since.clone()),
            by: own.and_then(|own| own.by.clone()),
            successor: own.and_then(|own| own.successor.clone()),
            reason: own.and_then(|own| own.reason.clone()),
            changes: own.map(|own| own.changes.clone()).unwrap_or_default(),
            advice: own.and_then(advice),
            cited_as: Vec::new(),
            left_out: Vec::new(),
            differences: Vec::new(),
        }
    }
}

fn advice(own: &VersionFacts) -> Option<Advice> {
    let changed = |class: ChangeClass| own.changes.iter().any(|one| one.class == class.word());
    let is_same = own.changes.iter().all(|one| {
        [ChangeClass::Editorial, ChangeClass::Clarified, ChangeClass::Moved]
            .iter()
            .any(|class| class.word() == one.class)
    });
    match own.standing {
        "current" => None,
        _ if own.successor.is_some() => Some(Advice::UseSuccessor),
        "withdrawn" => Some(Advice::DoNotUse),
        _ if own.by.is_none() || changed(ChangeClass::Withdrawn) => Some(Advice::DoNotUse),
        _ if is_same => Some(Advice::SameMeaning),
        _ => Some(Advice::LookAgain),
    }
}
