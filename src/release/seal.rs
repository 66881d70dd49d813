//! Sealing: the lock and the texts that a new release adds to the catalogue.

use super::Releases;
use crate::catalogue::Catalogue;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::lock::ReleaseName;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Status;
use crate::field::date::Date;
use crate::field::value::Value;
use crate::hash::sha256;
use crate::parse::format::FORMAT;
use crate::source::{CONTENT, RELEASES, SEALED, SourceFile, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::sync::Arc;

/// The working files as they will be published: without drafts, and with the published text of
/// what is being worked on. Checked by themselves they show what would lean on a draft.
pub fn without_drafts(catalogue: &Catalogue, releases: &Releases, sources: &Sources) -> Sources {
    let unready = unready(catalogue);
    let is_unready = |path: &str| {
        let path = path.strip_prefix(CONTENT).unwrap_or(path);
        requirement_of(path, catalogue).is_some_and(|(id, _)| unready.contains_key(&id))
    };
    let published: BTreeMap<String, Vec<u8>> = kept(&unready, releases, sources)
        .into_iter()
        .filter_map(|one| {
            let file = sources.find(&format!("{RELEASES}{}", one.sealed))?;
            Some((format!("{CONTENT}{}", one.path), sources.file(file).bytes.to_vec()))
        })
        .collect();
    sources.keeping(|path| !is_unready(path)).with(published)
}

/// What a release is called and said of.
pub struct Naming {
    pub name: ReleaseName,
    pub date: Date,
    pub notes: Option<String>,
}

impl Naming {
    /// A name and a day that may follow the last release, for a release that is only tried.
    pub fn next(releases: &Releases) -> Naming {
        let last = releases.latest().map(|last| &last.lock.fields);
        Naming {
            name: last.map_or_else(ReleaseName::first, |last| last.name.value.next()),
            date: last.map_or_else(Date::stand_in, |last| last.date.value),
            notes: None,
        }
    }
}

/// A release that is not written yet.
pub struct NewRelease {
    naming: Naming,
    previous: Option<String>,
    documents: Vec<NewDocument>,
    /// The sealed texts that are not there yet, by their path below the root.
    pub texts: BTreeMap<String, Vec<u8>>,
}

struct NewDocument {
    path: String,
    requirement: Option<(RequirementId, Version)>,
    sealed: String,
    sha256: String,
}

/// Gathers what the working files would publish. Drafts and consultations stay out; where an
/// earlier version of them is published, it stays as it is.
pub fn gather(
    naming: Naming,
    catalogue: &Catalogue,
    releases: &Releases,
    sources: &Sources,
) -> NewRelease {
    let unready = unready(catalogue);
    let known = known_texts(releases);
    let taken: BTreeSet<&str> = known.values().map(String::as_str).collect();
    let mut documents = Vec::new();
    let mut texts = BTreeMap::new();
    for (_, file) in sources.under(CONTENT).filter(|(_, file)| !file.path.starts_with(RELEASES)) {
        let path = file.path.strip_prefix(CONTENT).unwrap_or(&file.path);
        let requirement = requirement_of(path, catalogue);
        if requirement.as_ref().is_some_and(|(id, _)| unready.contains_key(id)) {
            continue;
        }
        let sum = sha256(&file.bytes);
        let sealed = match known.get(&(file_name(path), sum.as_str())) {
            Some(sealed) => sealed.clone(),
            None => {
                let name = sealed_name(path, file, requirement.as_ref(), &sum, &taken);
                texts.insert(format!("{RELEASES}{name}"), file.bytes.to_vec());
                name
            }
        };
        documents.push(NewDocument { path: path.to_string(), requirement, sealed, sha256: sum });
    }
    documents.extend(kept(&unready, releases, sources));
    documents.sort_by(|a, b| a.path.cmp(&b.path));
    let previous = releases.latest().map(|last| sha256(&sources.file(last.lock.file).bytes));
    NewRelease { naming, previous, documents, texts }
}

fn unready(catalogue: &Catalogue) -> BTreeMap<&RequirementId, &Requirement> {
    let requirements = catalogue.requirements.values().map(|one| &**one);
    requirements.filter(|one| is_unready(one)).map(|one| (&one.id, one)).collect()
}

/// Whether a text is not to be released yet.
pub fn is_unready(one: &Requirement) -> bool {
    matches!(one.fields.status, Status::Draft | Status::Consultation)
}

/// The sealed path of each text that was published, by file name and checksum.
fn known_texts(releases: &Releases) -> BTreeMap<(&str, &str), String> {
    let all = releases.all();
    let is_new = |at: &usize| {
        *at == 0 || !Arc::ptr_eq(&all[at - 1].lock.documents, &all[*at].lock.documents)
    };
    let distinct = (0..all.len()).filter(is_new);
    let documents = distinct.flat_map(|at| all[at].lock.documents.iter());
    documents
        .map(|one| {
            let key = (file_name(&one.path.value), &*one.sha256.value as &str);
            (key, one.sealed.value.to_string())
        })
        .collect()
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn requirement_of(path: &str, catalogue: &Catalogue) -> Option<(RequirementId, Version)> {
    let stem = file_name(path).split('.').next()?;
    let id: RequirementId = stem.parse().ok()?;
    let one = catalogue.requirements.get(&id).filter(|_| path.starts_with("requirements/"))?;
    Some((id, one.fields.version.value))
}

/// `sealed/requirements/SAR-001@1.0.en.md` for a requirement; others carry the start of their
/// checksum. So does the translation that follows its source later, where the stale one has the name.
fn sealed_name(
    path: &str,
    file: &SourceFile,
    requirement: Option<&(RequirementId, Version)>,
    sum: &str,
    taken: &BTreeSet<&str>,
) -> String {
    let folder = SEALED.strip_prefix(RELEASES).unwrap_or(SEALED);
    let (_, ending) = file.name().split_once('.').unwrap_or((file.name(), "md"));
    match requirement {
        Some((id, version)) => {
            let name = format!("{folder}requirements/{id}@{version}.{ending}");
            let with_sum =
                || format!("{folder}requirements/{id}@{version}.{}.{ending}", &sum[..10]);
            if taken.contains(name.as_str()) { with_sum() } else { name }
        }
        None => {
            let stem = path.split('.').next().unwrap_or(path);
            format!("{folder}{stem}.{}.{ending}", &sum[..10])
        }
    }
}

/// What the last release holds of requirements that are being worked on. It stands where the new
/// text does: when its category gets another path, it moves along.
fn kept(
    unready: &BTreeMap<&RequirementId, &Requirement>,
    releases: &Releases,
    sources: &Sources,
) -> Vec<NewDocument> {
    let Some(last) = releases.latest() else { return Vec::new() };
    let documents = last.lock.documents.iter();
    documents
        .filter_map(|one| {
            let id = one.id.as_ref()?;
            let working = &sources.file(unready.get(&id.value)?.origin.file).path;
            let (folder, _) = working.strip_prefix(CONTENT)?.rsplit_once('/')?;
            Some(NewDocument {
                path: format!("{folder}/{}", file_name(&one.path.value)),
                requirement: Some((id.value.clone(), one.version.as_ref()?.value)),
                sealed: one.sealed.value.to_string(),
                sha256: one.sha256.value.to_string(),
            })
        })
        .collect()
}

impl NewRelease {
    pub fn name(&self) -> &ReleaseName {
        &self.naming.name
    }

    /// Where the lock stands below the root.
    pub fn lock_path(&self) -> String {
        format!("{RELEASES}{}.toml", self.naming.name)
    }

    /// Every file to write: the new texts and the lock.
    pub fn files(&self, addresses: &[String]) -> BTreeMap<String, Vec<u8>> {
        let mut files = self.texts.clone();
        files.insert(self.lock_path(), self.lock(addresses).into_bytes());
        files
    }

    /// The lock's text, with the addresses that the release publishes for the first time.
    pub fn lock(&self, addresses: &[String]) -> String {
        let mut text = String::from(
            "# Written by `krav release`. Never edit it: contracts cite what it lists.\n",
        );
        let mut put = |line: std::fmt::Arguments| writeln!(text, "{line}").unwrap_or_default();
        put(format_args!("format = {FORMAT}"));
        put(format_args!("name = \"{}\"", self.naming.name));
        put(format_args!("date = {}", self.naming.date));
        if let Some(notes) = &self.naming.notes {
            put(format_args!("notes = {}", quoted(notes)));
        }
        if let Some(previous) = &self.previous {
            put(format_args!("previous = \"{previous}\""));
        }
        put(format_args!("addresses = ["));
        for address in addresses {
            put(format_args!("  {},", quoted(&format!("/{address}"))));
        }
        put(format_args!("]"));
        for one in &self.documents {
            put(format_args!("\n[[documents]]\npath = {}", quoted(&one.path)));
            if let Some((id, version)) = &one.requirement {
                put(format_args!("id = \"{id}\"\nversion = \"{version}\""));
            }
            put(format_args!("sealed = {}", quoted(&one.sealed)));
            put(format_args!("sha256 = \"{}\"", one.sha256));
        }
        text
    }
}

/// A string of TOML on one line.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            c if c.is_control() => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
