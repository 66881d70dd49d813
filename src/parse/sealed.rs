//! The releases: their locks, and the texts that they list. A text that is not the one that was
//! sealed is reported and left out. What else may be wrong in a sealed text is not: it was right
//! by the rules of its day, and nobody may change it.

pub mod locks;
mod signatures;

use self::locks::{check_chain, links, locks};
use super::Parsed;
use super::assemble;
use super::document::{self, Context, Document};
use super::place::{Place, Role};
use crate::catalogue::Catalogue;
use crate::catalogue::config::Config;
use crate::catalogue::id::CategoryPath;
use crate::catalogue::lock::{Lock, LockedDocument};
use crate::catalogue::requirement::Requirement;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::hash::sha256;
use crate::message::Message;
use crate::parallel;
use crate::say;
use crate::source::{CONTENT, FileId, RELEASES, SEALED, Sources};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// A release as it was sealed.
pub struct Sealed {
    pub lock: Lock,
    /// Shared by releases that hold the same.
    pub catalogue: Arc<Catalogue>,
}

/// Every release, oldest first, and what is wrong with them beside what was found before.
pub fn read(sources: &Sources, context: &Context, working: &Parsed) -> (Vec<Sealed>, Diagnostics) {
    let mut found = Diagnostics::default();
    let (locks, contents) = seals(sources, &mut found);
    signatures::check(&working.catalogue.config, &locks, sources, &mut found);
    let is_new = |at: &usize| *at == 0 || !Arc::ptr_eq(&contents[at - 1], &contents[*at]);
    let distinct = (0..contents.len()).filter(is_new).map(|at| &contents[at]);
    let wanted: BTreeSet<&(FileId, String)> = distinct.flat_map(|content| content.iter()).collect();
    report_unlisted(&wanted, sources, &working.found, &mut found);
    let wanted: Vec<&(FileId, String)> = wanted.into_iter().collect();
    let read = parallel::map(&wanted, |(file, path)| {
        let place = Place::of(*file, path);
        let own = same_as_working(&place, sources, &working.catalogue);
        own.unwrap_or_else(|| document::read(&place, context, &mut Diagnostics::default()))
    });
    let documents: BTreeMap<&(FileId, String), Document> = wanted.into_iter().zip(read).collect();
    let mut releases: Vec<Sealed> = Vec::new();
    let mut before: Option<&Arc<Content>> = None;
    for (lock, content) in locks.into_iter().zip(&contents) {
        let earlier = before.zip(releases.last());
        let catalogue = match earlier {
            Some((held, earlier)) if Arc::ptr_eq(held, content) => earlier.catalogue.clone(),
            Some((held, earlier)) => {
                let mut catalogue = catalogue(content, &documents, sources);
                share(&mut catalogue, &earlier.catalogue, has_same_registers(held, content));
                Arc::new(catalogue)
            }
            None => Arc::new(catalogue(content, &documents, sources)),
        };
        releases.push(Sealed { lock, catalogue });
        before = Some(content);
    }
    (releases, found)
}

/// Every lock, oldest first, with what it holds. A lock or a text that is not what was sealed is
/// reported, though nothing is read of the texts.
pub fn seals(sources: &Sources, found: &mut Diagnostics) -> (Vec<Lock>, Vec<Arc<Content>>) {
    let locks = locks(sources, found);
    check_chain(&links(sources), found);
    let contents = contents(&locks, sources, &checksums(sources), found);
    (locks, contents)
}

/// The sealed texts of a release, each with the path that it had.
pub type Content = Vec<(FileId, String)>;

/// What each release holds. Releases that list the same share it.
fn contents(
    locks: &[Lock],
    sources: &Sources,
    checksums: &BTreeMap<FileId, String>,
    found: &mut Diagnostics,
) -> Vec<Arc<Content>> {
    let is_same = |at: usize| at > 0 && Arc::ptr_eq(&locks[at - 1].documents, &locks[at].documents);
    let places: Vec<usize> = (0..locks.len()).collect();
    let listed = parallel::map(&places, |&at| {
        let mut found = Diagnostics::default();
        if is_same(at) {
            return (None, found);
        }
        let lock = &locks[at];
        let documents = lock.documents.iter().filter_map(|one| {
            let file = sealed_file(one, lock, sources, checksums, &mut found)?;
            Some((file, format!("{CONTENT}{}", &*one.path.value)))
        });
        (Some(Arc::new(documents.collect::<Content>())), found)
    });
    let mut contents: Vec<Arc<Content>> = Vec::new();
    for (content, problems) in listed {
        found.extend(problems);
        let content = content.or_else(|| contents.last().cloned());
        contents.extend(content);
    }
    contents
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
fn share(catalogue: &mut Catalogue, before: &Catalogue, has_same_registers: bool) {
    share_texts(&mut catalogue.requirements, &before.requirements, |one| {
        let translations = one.translations.values().map(|own| own.origin.file);
        (Some(&one.category), one.origin.file, translations.collect())
    });
    share_texts(&mut catalogue.categories, &before.categories, |one| {
        let translations = one.translations.values().map(|own| own.origin.file);
        (None, one.origin.file, translations.collect())
    });
    share_texts(&mut catalogue.guidance, &before.guidance, |one| {
        let translations = one.translations.values().map(|own| own.origin.file);
        (None, one.origin.file, translations.collect())
    });
    share_texts(&mut catalogue.pages, &before.pages, |one| {
        let translations = one.translations.values().map(|own| own.origin.file);
        (None, one.origin.file, translations.collect())
    });
    share_texts(&mut catalogue.packages, &before.packages, |one| {
        (None, one.origin.file, Vec::new())
    });
    if has_same_registers {
        catalogue.registers = before.registers.clone();
    }
}

/// What tells one text from another that is known by the same name: where a requirement stands, and
/// the files of the text and its translations.
type Mark<'a> = (Option<&'a CategoryPath>, FileId, Vec<FileId>);

fn share_texts<K: Ord, T>(
    now: &mut BTreeMap<K, Arc<T>>,
    before: &BTreeMap<K, Arc<T>>,
    mark: impl Fn(&T) -> Mark<'_>,
) {
    for (key, one) in now {
        if let Some(old) = before.get(key).filter(|old| mark(old) == mark(one)) {
            *one = old.clone();
        }
    }
}

fn has_same_registers(before: &Content, now: &Content) -> bool {
    let own = |content: &Content| -> Vec<FileId> {
        let of_registers = content.iter().filter(|(_, path)| path.contains("content/registers/"));
        of_registers.map(|(file, _)| *file).collect()
    };
    own(before) == own(now)
}

/// What to do about a seal that is broken.
fn restore() -> Message {
    say!("seal-restore-help")
}

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
        let message = say!("seal-text-missing", release = lock.name().to_string(), path = &path);
        found.push(Diagnostic::new(Rule::BrokenSeal, span, message).help(restore()));
        return None;
    };
    // A lock that was changed may list any file.
    let is_sealed = match checksums.get(&file) {
        Some(sum) => **sum == *one.sha256.value,
        None => *sha256(&sources.file(file).bytes) == *one.sha256.value,
    };
    if !is_sealed {
        let (document, release) = (&*one.path.value as &str, lock.name().to_string());
        let message = say!("seal-text-changed", document = document, release = release);
        found.push(Diagnostic::of_path(Rule::BrokenSeal, path, message).help(restore()));
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
            let message = say!("seal-unlisted");
            found.push(
                Diagnostic::of_path(Rule::UnlistedText, file.path.clone(), message)
                    .help(say!("seal-unlisted-help")),
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
