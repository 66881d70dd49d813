//! One file of the catalogue to one piece of the model.

use super::cache;
use super::fields;
use super::format;
use super::front_matter;
use super::markdown::{self, Slice};
use super::place::{Place, Register, Role};
use super::requirement::{self, Headings, Layers};
use super::toml;
use crate::catalogue::Origin;
use crate::catalogue::body::Body;
use crate::catalogue::category::{Category, CategoryTranslation};
use crate::catalogue::config::{Config, ConfigFields};
use crate::catalogue::guidance::Guidance;
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::package::Package;
use crate::catalogue::page::{Page, ProseTranslation};
use crate::catalogue::profile::Profile;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::text::Text;
use crate::catalogue::translation::RequirementTranslation;
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::field::raw::{RawKind, RawTable};
use crate::field::record::{Assembled, Record};
use crate::field::text::{Language, Slug};
use crate::field::value::Value;
use crate::say;
use crate::source::{CONTENT, FileId, Sources, Span};
use crate::strings::Strings;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What reading a document needs to know beside the document.
pub struct Context<'a> {
    sources: &'a Sources,
    headings: cache::Headings,
    first_language: Language,
}

impl<'a> Context<'a> {
    pub fn new(sources: &'a Sources, config: &Config, strings: &Strings) -> Context<'a> {
        let languages = config.languages().iter();
        let headings = languages.map(|one| (one.clone(), strings.section_headings(one))).collect();
        Context { sources, headings, first_language: config.first_language().clone() }
    }

    /// The words that texts are read by.
    pub fn words(&self) -> (&cache::Headings, &Language) {
        (&self.headings, &self.first_language)
    }

    fn headings<'b>(&'b self, language: Option<&'b Language>) -> Headings<'b> {
        let language = language.unwrap_or(&self.first_language);
        let own = self.headings.get(language).map_or(&[] as &[_], Vec::as_slice);
        Headings { language, own, all: &self.headings }
    }
}

/// A piece of the model, before it has its place among the others.
#[derive(Clone)]
pub enum Document {
    Requirement(Arc<Requirement>),
    Category(Arc<Category>),
    Guidance(Arc<Guidance>),
    Page(Arc<Page>),
    Package(Arc<Package>),
    Profile(Arc<Profile>),
    Register(Register, Arc<RawTable>),
    Image(String, FileId),
    RequirementTranslation(RequirementId, Language, Arc<RequirementTranslation>),
    CategoryTranslation(CategoryPath, Language, CategoryTranslation),
    GuidanceTranslation(Slug, Language, ProseTranslation),
    PageTranslation(Slug, Language, ProseTranslation),
    /// A file that could not be read, by the name that others refer to it with.
    Unread(String),
    Nothing,
}

/// Reads the catalogue's own file. What is missing is reported and stood in for.
pub fn config(sources: &Sources, found: &mut Diagnostics) -> ConfigFields {
    let path = format!("{CONTENT}catalogue.toml");
    let Some(file) = sources.find(&path) else {
        found.push(
            Diagnostic::of_path(Rule::MissingField, path, say!("catalogue-file-missing"))
                .help(say!("catalogue-file-missing-help")),
        );
        return ConfigFields::stand_in();
    };
    config_file(sources, file, found)
}

/// Reads a file as the catalogue's own.
pub fn config_file(sources: &Sources, file: FileId, found: &mut Diagnostics) -> ConfigFields {
    let text = sources.file(file).text().unwrap_or_default();
    format_text(text, file, found)
        .map_or_else(ConfigFields::stand_in, |read: Assembled<ConfigFields>| read.record)
}

/// Reads a file that is one table of TOML.
pub fn table_file<T: Record>(
    sources: &Sources,
    file: FileId,
    found: &mut Diagnostics,
) -> Option<Assembled<T>> {
    table_text(sources.file(file).text().unwrap_or_default(), file, found)
}

/// Reads a text that is one table of TOML and has a number of its form.
pub fn format_text<T: Record>(
    text: &str,
    file: FileId,
    found: &mut Diagnostics,
) -> Option<Assembled<T>> {
    let table = toml::read(text, file, 0, found)?;
    let is_known = format::is_known(&table, found);
    is_known.then(|| fields::read(&table, Span { file, start: 0, end: 0 }, found))
}

/// Reads a text that is one table of TOML.
pub fn table_text<T: Record>(
    text: &str,
    file: FileId,
    found: &mut Diagnostics,
) -> Option<Assembled<T>> {
    let table = toml::read(text, file, 0, found)?;
    Some(fields::read(&table, Span { file, start: 0, end: 0 }, found))
}

/// Reads one file as what its place says it is.
pub fn read(place: &Place, context: &Context, found: &mut Diagnostics) -> Document {
    let source = context.sources.file(place.file);
    let document = match &place.role {
        Role::Config | Role::Lock | Role::Signature | Role::Unexpected { .. } => {
            return Document::Nothing;
        }
        Role::Image => return Document::Image(place.path.clone(), place.file),
        _ if source.text().is_none_or(|text| text.trim().is_empty()) => None,
        Role::Package { id } => table(place.file, context, found).map(|(origin, fields)| {
            Document::Package(Arc::new(Package { id: id.clone(), origin, fields }))
        }),
        Role::Profile { id } => table(place.file, context, found).map(|(origin, fields)| {
            Document::Profile(Arc::new(Profile { id: id.clone(), origin, fields }))
        }),
        Role::Register(register) => {
            let text = source.text().unwrap_or_default();
            toml::read(text, place.file, 0, found)
                .map(|table| Document::Register(*register, Arc::new(table)))
        }
        Role::Requirement { category, id, language } => {
            requirement(place, (category, id, language.as_ref()), context, found)
        }
        Role::Category { path, language } => {
            category(place, path, language.as_ref(), context, found)
        }
        Role::Guidance { id, language: None } => prose(place, context, found).map(|read| {
            let (origin, fields, text) = read;
            Document::Guidance(Arc::new(Guidance {
                id: id.clone(),
                origin,
                fields,
                text,
                translations: BTreeMap::new(),
            }))
        }),
        Role::Page { id, language: None } => prose(place, context, found).map(|read| {
            let (origin, fields, text) = read;
            Document::Page(Arc::new(Page {
                id: id.clone(),
                origin,
                fields,
                text,
                translations: BTreeMap::new(),
            }))
        }),
        Role::Guidance { id, language: Some(language) } => {
            prose(place, context, found).map(|read| {
                Document::GuidanceTranslation(id.clone(), language.clone(), prose_translation(read))
            })
        }
        Role::Page { id, language: Some(language) } => prose(place, context, found).map(|read| {
            Document::PageTranslation(id.clone(), language.clone(), prose_translation(read))
        }),
    };
    document.unwrap_or_else(|| Document::Unread(place.stem().to_string()))
}

type Prose<F> = (Origin, F, Text);

fn prose_translation(
    (origin, fields, text): Prose<crate::catalogue::page::ProseTranslationFields>,
) -> ProseTranslation {
    ProseTranslation { origin, fields, text }
}

/// A document's facts, and the slice of the file that is its text.
struct Front<'a, F> {
    fields: F,
    origin: Origin,
    body: Slice<'a>,
}

/// Reads the front matter. If it cannot be read, the text is still checked.
fn front<'a, F: Record>(
    place: &'a Place,
    context: &Context<'a>,
    found: &mut Diagnostics,
    check_text: impl Fn(Slice<'a>, &mut Diagnostics),
) -> Option<Front<'a, F>> {
    let file = place.file;
    let text = context.sources.file(file).text().unwrap_or_default();
    let split = front_matter::split(text, file, found)?;
    let body =
        Slice { file, path: &place.path, text, start: split.body.min(text.len()), end: text.len() };
    let Some(table) = split.table else {
        check_text(body, found);
        return None;
    };
    let read = fields::read::<F>(&table, split.head, found);
    let origin = Origin { file, head: split.head, doubtful: read.doubtful, places: read.places };
    Some(Front { fields: read.record, origin, body })
}

fn prose<F: Record>(place: &Place, context: &Context, found: &mut Diagnostics) -> Option<Prose<F>> {
    let check = |body: Slice, found: &mut Diagnostics| drop(markdown::read(body, found));
    let front: Front<F> = front(place, context, found, check)?;
    let text = markdown::read(front.body, found);
    if text.is_empty() {
        let message = say!("document-without-text");
        found.push(
            Diagnostic::new(Rule::MissingSection, front.origin.head, message)
                .reason(say!("document-without-text-reason"))
                .help(say!("document-without-text-help")),
        );
    }
    Some((front.origin, front.fields, text))
}

fn category(
    place: &Place,
    path: &CategoryPath,
    language: Option<&Language>,
    context: &Context,
    found: &mut Diagnostics,
) -> Option<Document> {
    let path = path.clone();
    match language {
        None => prose(place, context, found).map(|(origin, fields, text)| {
            Document::Category(Arc::new(Category {
                path,
                origin,
                fields,
                text,
                translations: BTreeMap::new(),
            }))
        }),
        Some(language) => prose(place, context, found).map(|(origin, fields, text)| {
            let translation = CategoryTranslation { origin, fields, text };
            Document::CategoryTranslation(path, language.clone(), translation)
        }),
    }
}

fn requirement(
    place: &Place,
    (category, id, language): (&CategoryPath, &RequirementId, Option<&Language>),
    context: &Context,
    found: &mut Diagnostics,
) -> Option<Document> {
    let headings = context.headings(language);
    let read_body = |slice: Slice, found: &mut Diagnostics| {
        // Without the headings of its language the layers cannot be told apart; that is reported elsewhere.
        if headings.own.is_empty() {
            Layers { body: Default::default(), is_doubtful: true }
        } else {
            requirement::layers(slice, &headings, found)
        }
    };
    let check = |slice: Slice, found: &mut Diagnostics| drop(read_body(slice, found));
    let Some(language) = language else {
        let front: Front<crate::catalogue::requirement::RequirementFields> =
            front(place, context, found, check)?;
        let (body, origin) = doubted(read_body(front.body, found), front.origin);
        let needed = [Section::Normative, Section::Motive];
        if origin.trusts(&[Origin::BODY]) {
            requirement::require(&body, &needed, headings.own, origin.head, found);
        }
        return Some(Document::Requirement(Arc::new(Requirement {
            id: id.clone(),
            category: category.clone(),
            origin,
            fields: Arc::new(front.fields),
            body: Arc::new(body),
            translations: BTreeMap::new(),
        })));
    };
    let front: Front<crate::catalogue::translation::TranslationFields> =
        front(place, context, found, check)?;
    let (body, origin) = doubted(read_body(front.body, found), front.origin);
    let translation = RequirementTranslation { origin, fields: front.fields, body };
    Some(Document::RequirementTranslation(id.clone(), language.clone(), Arc::new(translation)))
}

/// Says in the origin where the layers are in doubt.
fn doubted(layers: Layers, mut origin: Origin) -> (Body, Origin) {
    origin.doubtful.extend(layers.is_doubtful.then_some(Origin::BODY));
    (layers.body, origin)
}

/// A document that is one table of TOML.
fn table<F: Record>(
    file: FileId,
    context: &Context,
    found: &mut Diagnostics,
) -> Option<(Origin, F)> {
    let read = table_file(context.sources, file, found)?;
    let head = Span { file, start: 0, end: 0 };
    let origin = Origin { file, head, doubtful: read.doubtful, places: read.places };
    Some((origin, read.record))
}

/// The entries of a register.
pub struct Entries<T> {
    pub entries: Vec<T>,
    /// Whether everything in the file was read as an entry.
    pub is_whole: bool,
}

/// The entries in a text that begins at an offset in its file.
pub fn entries_text<T: Value>(
    text: &str,
    (file, offset): (FileId, usize),
    key: &str,
    found: &mut Diagnostics,
) -> Entries<T> {
    match toml::read(text, file, offset, found) {
        Some(table) => entries(&table, key, found),
        None => Entries { entries: Vec::new(), is_whole: false },
    }
}

/// The entries of a register, each read as a record.
pub fn entries<T: Value>(table: &RawTable, key: &str, found: &mut Diagnostics) -> Entries<T> {
    let mut entries = Vec::new();
    let mut is_whole = true;
    for entry in &table.entries {
        match &entry.value.kind {
            _ if entry.key != key => {
                is_whole = false;
                let message = say!("key-unknown", key = &entry.key);
                found.push(
                    Diagnostic::new(Rule::UnknownKey, entry.key_span, message)
                        .help(say!("register-key-help", key = key)),
                );
            }
            RawKind::Array(items) => {
                let before = entries.len();
                entries.extend(items.iter().filter_map(|item| T::read(item, found)));
                is_whole &= entries.len() == before + items.len();
            }
            _ => {
                is_whole = false;
                let message = say!("register-not-tables", key = key);
                found.push(
                    Diagnostic::new(Rule::WrongType, entry.key_span, message)
                        .help(say!("write-double-brackets", name = key)),
                );
            }
        }
    }
    Entries { entries, is_whole }
}
