//! The pieces to one catalogue. Two pieces of one name, or a translation of nothing, show up here.

use super::document::{Document, Entries, entries};
use super::place::Register;
use crate::catalogue::Catalogue;
use crate::catalogue::Origin;
use crate::catalogue::config::Config;
use crate::catalogue::register::{self, Registers};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::raw::RawTable;
use crate::field::text::{Language, Slug};
use crate::field::value::{Located, Value};
use crate::say;
use crate::source::{Sources, Span};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Deref;
use std::sync::Arc;

pub fn empty(config: Config) -> Catalogue {
    Catalogue {
        config,
        categories: BTreeMap::new(),
        requirements: BTreeMap::new(),
        guidance: BTreeMap::new(),
        pages: BTreeMap::new(),
        packages: BTreeMap::new(),
        profiles: BTreeMap::new(),
        registers: Arc::default(),
        images: BTreeMap::new(),
        unread: BTreeSet::new(),
    }
}

/// Puts one piece in its place. A translation is handed back, to be added when its source is there.
pub fn add(
    document: Document,
    catalogue: &mut Catalogue,
    sources: &Sources,
    found: &mut Diagnostics,
) -> Option<Document> {
    match document {
        Document::Requirement(one) => {
            if let Some(other) = catalogue.requirements.get(&one.id) {
                let path = &sources.file(other.origin.file).path;
                let message = say!("id-taken", id = one.id.as_str(), path = path);
                let span = one.fields.id.span.unwrap_or(one.origin.head);
                found.push(
                    Diagnostic::new(Rule::DuplicateId, span, message).help(say!("id-taken-help")),
                );
                return None;
            }
            catalogue.requirements.insert(one.id.clone(), one);
        }
        Document::Category(one) => {
            catalogue.categories.insert(one.path.clone(), one);
        }
        Document::Guidance(one) => {
            catalogue.guidance.insert(one.id.clone(), one);
        }
        Document::Page(one) => {
            catalogue.pages.insert(one.id.clone(), one);
        }
        Document::Package(one) => {
            catalogue.packages.insert(one.id.clone(), one);
        }
        Document::Profile(one) => {
            catalogue.profiles.insert(one.id.clone(), one);
        }
        Document::Register(register, table) => {
            if !add_register(register, &table, Arc::make_mut(&mut catalogue.registers), found) {
                catalogue.unread.insert(register.name().to_string());
            }
        }
        Document::Image(path, file) => {
            catalogue.images.insert(path, file);
        }
        Document::Unread(name) => {
            catalogue.unread.insert(name);
        }
        Document::Nothing => {}
        translation => return Some(translation),
    }
    None
}

/// Adds the entries of a register. False where some could not be told by their id, so that it
/// is not known what the register lacks.
fn add_register(
    kind: Register,
    table: &RawTable,
    registers: &mut Registers,
    found: &mut Diagnostics,
) -> bool {
    match kind {
        Register::References => by_id(
            entries(table, "reference", found),
            |one: &register::Reference| own_id(&one.id),
            &mut registers.references,
            found,
        ),
        Register::Evidence => by_id(
            entries(table, "evidence", found),
            |one: &register::EvidenceType| own_id(&one.id),
            &mut registers.evidence,
            found,
        ),
        Register::Labels => by_id(
            entries(table, "label", found),
            |one: &register::Label| own_id(&one.id),
            &mut registers.labels,
            found,
        ),
        Register::Terms => by_id(
            entries(table, "term", found),
            |one: &register::Term| own_id(&one.id),
            &mut registers.terms,
            found,
        ),
        Register::Units => by_id(
            entries(table, "unit", found),
            |one: &register::Unit| own_id(&one.id),
            &mut registers.units,
            found,
        ),
        Register::Cpv => by_id(
            entries(table, "cpv", found),
            |one: &register::CpvEntry| (one.code.value.code(), one.code.span),
            &mut registers.cpv,
            found,
        ),
    }
}

/// The id of an entry, and where it stands.
fn own_id(id: &Located<Slug>) -> (Slug, Option<Span>) {
    (id.value.clone(), id.span)
}

fn by_id<K: Ord + Clone + Deref<Target = str>, T: Value>(
    entries: Entries<T>,
    id: impl Fn(&T) -> (K, Option<Span>),
    register: &mut BTreeMap<K, T>,
    found: &mut Diagnostics,
) -> bool {
    let mut is_whole = entries.is_whole;
    let mut by_id = BTreeMap::new();
    for entry in entries.entries {
        // What has no id of its own cannot be referred to.
        let (key, span) = id(&entry);
        if key.is_empty() {
            is_whole = false;
            continue;
        }
        if by_id.insert(key.clone(), entry).is_some()
            && let Some(span) = span
        {
            let message = say!("register-id-twice", id = &*key);
            found.push(
                Diagnostic::new(Rule::DuplicateId, span, message)
                    .help(say!("register-id-twice-help")),
            );
        }
    }
    *register = by_id;
    is_whole
}

/// Adds the translations to their sources.
pub fn add_translations(
    waiting: Vec<Document>,
    catalogue: &mut Catalogue,
    found: &mut Diagnostics,
) {
    for document in waiting {
        match document {
            Document::RequirementTranslation(id, language, one) => {
                if !is_published(&language, &one.origin, catalogue, found) {
                    continue;
                }
                match catalogue.requirements.get_mut(&id) {
                    Some(source) => {
                        Arc::make_mut(source).translations.insert(language, one);
                    }
                    None => report_lone(id.as_str(), &one.origin, catalogue, found),
                }
            }
            Document::CategoryTranslation(path, language, one) => {
                if !is_published(&language, &one.origin, catalogue, found) {
                    continue;
                }
                match catalogue.categories.get_mut(&path) {
                    Some(source) => {
                        Arc::make_mut(source).translations.insert(language, one);
                    }
                    None => report_lone(super::place::CATEGORY_FILE, &one.origin, catalogue, found),
                }
            }
            Document::GuidanceTranslation(id, language, one) => {
                if !is_published(&language, &one.origin, catalogue, found) {
                    continue;
                }
                match catalogue.guidance.get_mut(&id) {
                    Some(source) => {
                        Arc::make_mut(source).translations.insert(language, one);
                    }
                    None => report_lone(&id, &one.origin, catalogue, found),
                }
            }
            Document::PageTranslation(id, language, one) => {
                if !is_published(&language, &one.origin, catalogue, found) {
                    continue;
                }
                match catalogue.pages.get_mut(&id) {
                    Some(source) => {
                        Arc::make_mut(source).translations.insert(language, one);
                    }
                    None => report_lone(&id, &one.origin, catalogue, found),
                }
            }
            _ => {}
        }
    }
}

/// Whether the catalogue has translations to the language; reports it where not.
fn is_published(
    language: &Language,
    origin: &Origin,
    catalogue: &Catalogue,
    found: &mut Diagnostics,
) -> bool {
    let languages = catalogue.config.languages();
    if languages[1..].contains(language) {
        return true;
    }
    let (message, help) = if &languages[0] == language {
        (
            say!("translation-to-first-language", language = &**language),
            say!("translation-to-first-language-help"),
        )
    } else {
        (
            say!("language-not-published", language = &**language),
            say!("language-not-published-help"),
        )
    };
    found.push(Diagnostic::new(Rule::UnknownLanguage, origin.head, message).help(help));
    false
}

fn report_lone(name: &str, origin: &Origin, catalogue: &Catalogue, found: &mut Diagnostics) {
    if catalogue.unread.contains(name) {
        return;
    }
    found.push(
        Diagnostic::new(
            Rule::LoneTranslation,
            origin.head,
            say!("translation-alone", file = format!("{name}.md")),
        )
        .help(say!("translation-alone-help")),
    );
}
