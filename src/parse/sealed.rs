//! The releases: their locks, and the texts that they list. A text that is not the one that was
//! sealed is reported and left out. What else may be wrong in a sealed text is not: it was right
//! by the rules of its day, and nobody may change it.

use super::Parsed;
use super::assemble;
use super::document::{self, Context, Document};
use super::place::{Place, Role};
use crate::catalogue::Catalogue;
use crate::catalogue::config::Config;
use crate::catalogue::lock::{Lock, LockFields, LockedDocument};
use crate::catalogue::requirement::Requirement;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::record::Assembled;
use crate::hash::sha256;
use crate::parallel;
use crate::signature::{self, Wrong};
use crate::source::{CONTENT, FileId, RELEASES, SEALED, SourceFile, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A release as it was sealed.
pub struct Sealed {
    pub lock: Lock,
    pub catalogue: Catalogue,
}

/// Every release, oldest first, and what is wrong with them beside what was found before.
pub fn read(sources: &Sources, context: &Context, working: &Parsed) -> (Vec<Sealed>, Diagnostics) {
    let mut found = Diagnostics::default();
    let locks = locks(sources, &mut found);
    check_chain(&locks, sources, &mut found);
    check_signatures(&working.catalogue.config, sources, &mut found);
    let checksums = checksums(sources);
    let listed = parallel::map(&locks, |lock| {
        let mut found = Diagnostics::default();
        let documents = lock.fields.documents.iter().filter_map(|one| {
            let file = sealed_file(one, lock, sources, &checksums, &mut found)?;
            Some((file, format!("{CONTENT}{}", &*one.path.value)))
        });
        (documents.collect::<Vec<(FileId, String)>>(), found)
    });
    let mut contents: Vec<Vec<(FileId, String)>> = Vec::new();
    for (documents, problems) in listed {
        contents.push(documents);
        found.extend(problems);
    }
    let wanted: BTreeSet<&(FileId, String)> = contents.iter().flatten().collect();
    report_unlisted(&wanted, sources, &working.found, &mut found);
    let wanted: Vec<&(FileId, String)> = wanted.into_iter().collect();
    let read = parallel::map(&wanted, |(file, path)| {
        let place = Place::of(*file, path);
        let own = same_as_working(&place, sources, &working.catalogue);
        own.unwrap_or_else(|| document::read(&place, context, &mut Diagnostics::default()))
    });
    let documents: BTreeMap<&(FileId, String), Document> = wanted.into_iter().zip(read).collect();
    let mut releases: Vec<Sealed> = Vec::new();
    for (lock, content) in locks.into_iter().zip(&contents) {
        let mut catalogue = catalogue(content, &documents, sources);
        if let Some(before) = releases.last() {
            share(&mut catalogue, &before.catalogue);
        }
        releases.push(Sealed { lock, catalogue });
    }
    (releases, found)
}

/// What the working files still hold as it was sealed is not read again: it has the same facts and
/// the same text. Only where it stands is its own.
fn same_as_working(place: &Place, sources: &Sources, working: &Catalogue) -> Option<Document> {
    let Role::Requirement { id, category, language: None } = &place.role else { return None };
    let file = sources.find(&place.path)?;
    let one = working.requirements.get(id).filter(|one| one.origin.file == file)?;
    let is_same = sources.file(file).bytes == sources.file(place.file).bytes;
    is_same.then(|| {
        Document::Requirement(Arc::new(Requirement {
            id: id.clone(),
            category: category.clone(),
            origin: one.origin.in_file(place.file),
            fields: one.fields.clone(),
            body: one.body.clone(),
            translations: BTreeMap::new(),
        }))
    })
}

/// The checksum of every sealed text.
fn checksums(sources: &Sources) -> BTreeMap<FileId, String> {
    let files: Vec<FileId> = sources.under(SEALED).map(|(file, _)| file).collect();
    let sums = parallel::map(&files, |&file| sha256(&sources.file(file).bytes));
    files.into_iter().zip(sums).collect()
}

/// Takes over from the release before what is the same in both, so that a hundred releases do
/// not hold a hundred copies.
fn share(catalogue: &mut Catalogue, before: &Catalogue) {
    let files = |one: &Requirement| {
        let translations = one.translations.values().map(|own| own.origin.file);
        (one.origin.file, translations.collect::<Vec<_>>())
    };
    for (id, one) in &mut catalogue.requirements {
        if let Some(old) = before.requirements.get(id)
            && old.category == one.category
            && files(old) == files(one)
        {
            *one = old.clone();
        }
    }
}

/// Every lock, oldest first.
pub fn locks(sources: &Sources, found: &mut Diagnostics) -> Vec<Lock> {
    let files = sources.under(RELEASES).filter(|(_, file)| !file.path.starts_with(SEALED));
    let is_lock =
        |(id, file): &(FileId, &SourceFile)| matches!(Place::of(*id, &file.path).role, Role::Lock);
    let files: Vec<(FileId, &SourceFile)> = files.filter(is_lock).collect();
    let read = parallel::map(&files, |(id, _)| {
        let mut found = Diagnostics::default();
        (document::table_file::<LockFields>(sources, *id, &mut found), found)
    });
    let mut locks = Vec::new();
    for ((id, file), (read, problems)) in files.into_iter().zip(read) {
        found.extend(problems);
        let Some(Assembled { record: fields, .. }) = read else { continue };
        if let Some(span) = fields.name.span
            && file.name() != format!("{}.toml", fields.name.value)
        {
            let message = format!("the release `{}` is not that of the file", fields.name.value);
            found.push(
                Diagnostic::new(Rule::IdNotFileName, span, message)
                    .help("give the file its name back; locks are never edited"),
            );
        }
        locks.push(Lock::new(id, fields));
    }
    locks.sort_by(|a, b| a.name().cmp(b.name()));
    locks
}

/// Each lock names the checksum of the one before it, so that none can be changed unseen.
fn check_chain(locks: &[Lock], sources: &Sources, found: &mut Diagnostics) {
    let mut before: Option<(&Lock, String)> = None;
    for lock in locks {
        let named = lock.fields.previous.as_ref().map(|sum| &**sum as &str);
        if named != before.as_ref().map(|(_, sum)| sum.as_str()) {
            let (file, message) = match &before {
                Some((earlier, _)) => (
                    earlier.file,
                    format!("this is not the lock that release {} was sealed after", lock.name()),
                ),
                None => (
                    lock.file,
                    format!("release {} was sealed after one that is not there", lock.name()),
                ),
            };
            found.push(Diagnostic::of_file(Rule::BrokenSeal, file, message).help(RESTORE));
        }
        before = Some((lock, sha256(&sources.file(lock.file).bytes)));
    }
}

/// A lock need not be signed; a signature that is there must hold.
fn check_signatures(config: &Config, sources: &Sources, found: &mut Diagnostics) {
    let files = sources.under(RELEASES).filter(|(_, file)| !file.path.starts_with(SEALED));
    for (id, file) in files {
        if !matches!(Place::of(id, &file.path).role, Role::Signature) {
            continue;
        }
        let lock = file.path.strip_suffix(".minisig").and_then(|path| sources.find(path));
        let signature = file.text().unwrap_or_default();
        let (message, help) = match (&config.fields.signing_key, lock) {
            (_, None) => ("the signature of a lock that is not there", RESTORE),
            (None, Some(_)) => (
                "the lock is signed, but the catalogue names no key",
                "add `signing_key` to `catalogue.toml`: the second line of the public key's file",
            ),
            (Some(key), Some(lock)) => {
                match signature::verify(key, signature, &sources.file(lock).bytes) {
                    Ok(()) => continue,
                    Err(Wrong::Key) => (
                        "`signing_key` is not a public key of minisign",
                        "copy the second line of the file `minisign.pub` into `catalogue.toml`",
                    ),
                    Err(Wrong::Form) => ("the file is not a signature of minisign", RESTORE),
                    Err(Wrong::Text) => (
                        "the signature is not of this lock, or not by this key",
                        "restore both from git, or sign again: `minisign -Sm` and the lock",
                    ),
                }
            }
        };
        found
            .push(Diagnostic::of_path(Rule::WrongSignature, file.path.clone(), message).help(help));
    }
}

const RESTORE: &str = "restore it from git: what is published never changes";

/// The text of a locked document, if it is there and unchanged.
fn sealed_file(
    one: &LockedDocument,
    lock: &Lock,
    sources: &Sources,
    checksums: &BTreeMap<FileId, String>,
    found: &mut Diagnostics,
) -> Option<FileId> {
    let span = one.sealed.span?;
    let path = format!("{RELEASES}{}", &*one.sealed.value);
    let Some(file) = sources.find(&path) else {
        let message = format!("release {} lists `{path}`, which is not there", lock.name());
        found.push(Diagnostic::new(Rule::BrokenSeal, span, message).help(RESTORE));
        return None;
    };
    // A lock that was changed may list any file.
    let is_sealed = match checksums.get(&file) {
        Some(sum) => **sum == *one.sha256.value,
        None => *sha256(&sources.file(file).bytes) == *one.sha256.value,
    };
    if !is_sealed {
        let message = format!(
            "the text of `{}` is not the one that release {} published",
            &*one.path.value,
            lock.name()
        );
        found.push(Diagnostic::of_path(Rule::BrokenSeal, path, message).help(RESTORE));
        return None;
    }
    Some(file)
}

/// A file among the sealed texts that no release lists was put there by hand.
fn report_unlisted(
    wanted: &BTreeSet<&(FileId, String)>,
    sources: &Sources,
    found_before: &Diagnostics,
    found: &mut Diagnostics,
) {
    let listed: BTreeSet<FileId> = wanted.iter().map(|(file, _)| *file).collect();
    for (id, file) in sources.under(SEALED) {
        let is_known = listed.contains(&id)
            || found.iter().chain(found_before.iter()).any(|one| one.path(sources) == file.path);
        if !is_known {
            let message = "no release lists this text".to_string();
            found.push(
                Diagnostic::of_path(Rule::UnlistedText, file.path.clone(), message)
                    .help("if a lock is missing, restore it from git; else run `krav release` again, or remove the file"),
            );
        }
    }
}

fn catalogue(
    content: &[(FileId, String)],
    documents: &BTreeMap<&(FileId, String), Document>,
    sources: &Sources,
) -> Catalogue {
    let mut found = Diagnostics::default();
    let own = format!("{CONTENT}catalogue.toml");
    let config = content.iter().find(|(_, path)| *path == own);
    let fields = match config {
        Some((file, _)) => document::config_file(sources, *file, &mut found),
        None => crate::field::value::Value::stand_in(),
    };
    let mut catalogue = assemble::empty(Config::new(fields));
    let mut waiting = Vec::new();
    for document in content.iter().filter_map(|key| documents.get(key)) {
        waiting.extend(assemble::add(document.clone(), &mut catalogue, sources, &mut found));
    }
    assemble::add_translations(waiting, &mut catalogue, &mut found);
    catalogue
}
