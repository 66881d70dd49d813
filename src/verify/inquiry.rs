//! Files as they are asked about: those that are sealed texts by their checksums, the others by their words.

use super::answer::{Answer, Known, answer};
use super::file::{self, Refusal};
use super::known;
use crate::bundle::archive::Archive;
use crate::field::text::Language;
use crate::hash::sha256;
use crate::publication::Publication;
use crate::release::Releases;
use crate::source::{SourceFile, Sources};
use std::collections::BTreeMap;

/// What a file is.
#[derive(Debug)]
pub enum Outcome {
    /// A text or a lock, as it was sealed.
    Sealed(Sealed),
    /// A source text that no release has.
    NotSealed,
    Answer(Answer),
    Refused(Refusal),
}

#[derive(Debug)]
pub struct Report {
    pub file: String,
    pub outcome: Outcome,
}

/// A published source text, and the releases that have it.
#[derive(Clone, Debug)]
pub struct Sealed {
    pub name: SealedName,
    pub releases: Vec<String>,
}

#[derive(Clone, Debug)]
pub enum SealedName {
    Lock,
    Requirement(String, String),
    /// Another text, by its path.
    Text(String),
}

/// What releases have sealed, by checksums.
pub struct Seals(BTreeMap<String, Sealed>);

impl Seals {
    pub fn of(releases: &Releases, sources: &Sources) -> Seals {
        let mut seals: BTreeMap<String, Sealed> = BTreeMap::new();
        let mut add = |sum: String, name: SealedName, release: String| {
            let sealed = Sealed { name, releases: Vec::new() };
            seals.entry(sum).or_insert(sealed).releases.push(release);
        };
        for release in releases.all() {
            let name = release.lock.name().to_string();
            let lock = sha256(&sources.file(release.lock.file).bytes);
            add(lock, SealedName::Lock, name.clone());
            for own in release.lock.documents.iter() {
                let text = match (&own.id, &own.version) {
                    (Some(id), Some(version)) => {
                        SealedName::Requirement(id.value.to_string(), version.value.to_string())
                    }
                    _ => SealedName::Text(own.path.value.to_string()),
                };
                add(own.sha256.value.to_string(), text, name.clone());
            }
        }
        Seals(seals)
    }

    /// Whether a file is a source text, and then which. The line endings do not matter.
    fn find(&self, name: &str, bytes: &[u8]) -> Option<Outcome> {
        let text = SourceFile::new(name.to_string(), bytes.to_vec());
        if let Some(sealed) = self.0.get(&sha256(&text.bytes)) {
            return Some(Outcome::Sealed(sealed.clone()));
        }
        let is_source = name.ends_with(".toml")
            || name.ends_with(".md") && text.bytes.starts_with(FRONT_MATTER);
        is_source.then_some(Outcome::NotSealed)
    }

    /// What a file is, if it is a source text or an archive of these.
    pub fn look_up(&self, name: &str, bytes: &[u8]) -> Option<Vec<Report>> {
        let report = |file: String, outcome| Report { file, outcome };
        if let Some(own) = self.find(name, bytes) {
            return Some(vec![report(name.to_string(), own)]);
        }
        let mut archive = bytes.starts_with(b"PK").then(|| Archive::open(bytes))??;
        let names = archive.names();
        let is_source = |name: &String| name.ends_with(".md") || name.ends_with(".toml");
        // An archive of a release has its texts, each by itself, and their checksums.
        if !names.iter().any(is_source) || names.iter().any(|name| name.ends_with(".docx")) {
            return None;
        }
        let mut room = file::LARGEST;
        let own = names.iter().filter(|name| *name != SUMS).map(|own| {
            let shown = format!("{name}: {own}");
            let outcome = match archive.read(own, &mut room) {
                Ok(bytes) => self.find(own, &bytes).unwrap_or(Outcome::NotSealed),
                Err(_) => Outcome::Refused(Refusal::Broken),
            };
            report(shown, outcome)
        });
        Some(own.collect())
    }
}

/// How source texts begin.
const FRONT_MATTER: &[u8] = b"+++";
/// The checksums in the archive of a release.
const SUMS: &str = "SHA256SUMS.txt";

/// Everything that was published, to answer by. Titles and changes are told in one language.
pub fn known(publication: &Publication, language: &Language) -> Known {
    let languages: Vec<&Language> = publication.languages().iter().collect();
    Known {
        texts: known::published(publication, &languages),
        facts: known::facts(publication, language),
        address: format!("{}/", publication.base_url().trim_end_matches('/')),
    }
}

/// What is said of a file that is no source text; or of each that an archive holds.
pub fn inquire(name: &str, bytes: &[u8], known: &Known) -> Vec<Report> {
    let read = file::read(name, bytes);
    let is_archive = read.iter().any(|(own, _)| own != name);
    let reports = read.into_iter().map(|(file, read)| {
        let outcome = match read {
            Ok(content) => Outcome::Answer(answer(&content, known)),
            Err(refusal) => Outcome::Refused(refusal),
        };
        Report { file, outcome }
    });
    let mut reports: Vec<Report> = reports.collect();
    // An archive also holds what tells of the others.
    let says = |own: &Report| match &own.outcome {
        Outcome::Answer(own) => !own.is_empty(),
        _ => true,
    };
    if is_archive && reports.iter().any(says) {
        reports.retain(says);
    }
    reports
}
