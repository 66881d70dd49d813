//! What a file is, as far as editing goes: which fields it has in which order, and which sections.

use super::layout::{Form, Layout};
use crate::catalogue::category::{CategoryFields, CategoryTranslationFields};
use crate::catalogue::config::ConfigFields;
use crate::catalogue::guidance::GuidanceFields;
use crate::catalogue::package::PackageFields;
use crate::catalogue::page::{PageFields, ProseTranslationFields};
use crate::catalogue::profile::ProfileFields;
use crate::catalogue::register::{CpvEntry, EvidenceType, Label, Reference, Term, Unit};
use crate::catalogue::requirement::RequirementFields;
use crate::catalogue::section::Section;
use crate::catalogue::translation::TranslationFields;
use crate::field::entry::Entry;
use crate::field::record::{Field, Record, key};
use crate::field::text::Language;
use crate::field::value::Value;
use crate::parse::place::{Place, Register, Role};
use crate::source::{CONTENT, FileId, RELEASES};

pub struct Subject {
    pub kind: Kind,
    pub fields: Fields,
    pub layout: Vec<Layout>,
    pub body: Body,
}

/// What a file is to those who edit it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Requirement,
    Translation,
    Category,
    Guidance,
    Page,
    Package,
    Register,
    Catalogue,
    Profile,
}

impl Kind {
    pub fn word(self) -> &'static str {
        match self {
            Kind::Requirement => "requirement",
            Kind::Translation => "translation",
            Kind::Category => "category",
            Kind::Guidance => "guidance",
            Kind::Page => "page",
            Kind::Package => "package",
            Kind::Register => "register",
            Kind::Catalogue => "catalogue",
            Kind::Profile => "profile",
        }
    }
}

/// The fields at the top of a file.
pub enum Fields {
    /// Those of a record, with its name.
    Record(&'static str, &'static [Field]),
    /// A list of entries under one key.
    Entries(&'static str, Entry),
}

/// What is below the front matter.
pub enum Body {
    /// The file is TOML.
    None,
    /// One text.
    Whole,
    /// Sections by their word and heading, in their order.
    Sections(Vec<(&'static str, String)>),
}

impl Subject {
    /// What the file at a path is; nothing where it is not edited with a form. `headings` gives those
    /// of a language, or of the first.
    pub fn of(
        path: &str,
        headings: impl Fn(Option<&Language>) -> Vec<(Section, String)>,
    ) -> Option<Subject> {
        if !path.starts_with(CONTENT) || path.starts_with(RELEASES) {
            return None;
        }
        let sections = |language: Option<&Language>| {
            let each = headings(language).into_iter();
            Body::Sections(each.map(|(section, words)| (section.word(), words)).collect())
        };
        let whole = || Body::Whole;
        Some(match Place::of(FileId::BUILT_IN, path).role {
            Role::Requirement { language: None, .. } => {
                of::<RequirementFields>(Kind::Requirement, sections(None))
            }
            Role::Requirement { language, .. } => {
                of::<TranslationFields>(Kind::Translation, sections(language.as_ref()))
            }
            Role::Category { language: None, .. } => of::<CategoryFields>(Kind::Category, whole()),
            Role::Category { .. } => of::<CategoryTranslationFields>(Kind::Translation, whole()),
            Role::Guidance { language: None, .. } => of::<GuidanceFields>(Kind::Guidance, whole()),
            Role::Page { language: None, .. } => of::<PageFields>(Kind::Page, whole()),
            Role::Guidance { .. } | Role::Page { .. } => {
                of::<ProseTranslationFields>(Kind::Translation, whole())
            }
            Role::Package { .. } => of::<PackageFields>(Kind::Package, Body::None),
            Role::Profile { .. } => of::<ProfileFields>(Kind::Profile, Body::None),
            Role::Config => of::<ConfigFields>(Kind::Catalogue, Body::None),
            Role::Register(register) => match register {
                Register::References => register_of::<Reference>("reference"),
                Register::Evidence => register_of::<EvidenceType>("evidence"),
                Register::Labels => register_of::<Label>("label"),
                Register::Terms => register_of::<Term>("term"),
                Register::Units => register_of::<Unit>("unit"),
                Register::Cpv => register_of::<CpvEntry>("cpv"),
            },
            _ => return None,
        })
    }
}

fn of<T: Record>(kind: Kind, body: Body) -> Subject {
    Subject { kind, fields: Fields::Record(T::NAME, T::FIELDS), layout: layout(T::FIELDS), body }
}

fn register_of<T: Record + Value>(name: &'static str) -> Subject {
    let fields = Fields::Entries(name, Entry::List(Box::new(T::entry())));
    let layout = vec![Layout { name, form: Form::Tables(layout(T::FIELDS)) }];
    Subject { kind: Kind::Register, fields, layout, body: Body::None }
}

fn layout(fields: &'static [Field]) -> Vec<Layout> {
    let form = |field: &Field| match (field.entry)() {
        Entry::Table(_, fields) => Form::Table(layout(fields)),
        Entry::InFile => Form::Table(Vec::new()),
        Entry::List(of) => match *of {
            Entry::Table(_, fields) => Form::Tables(layout(fields)),
            _ => Form::Line,
        },
        _ => Form::Line,
    };
    fields.iter().map(|field| Layout { name: key(field.name), form: form(field) }).collect()
}
