//! A category: one folder below `requirements/`, described by its `_category.md`.

use super::Origin;
use super::id::CategoryPath;
use super::text::Text;
use crate::field::date::Date;
use crate::field::text::{Cpv, Language, Line, Title};
use crate::field::value::Located;
use crate::record;
use std::collections::BTreeMap;

record! {
    /// The facts of a category.
    pub struct CategoryFields {
        /// Its name.
        required title: Title,
        /// What it holds, in one or two sentences.
        required summary: Line,
        /// The role or group that answers for it, never a person.
        required owner: Line,
        /// The day the text was last changed.
        required updated: Located<Date>,
        /// Its place among its siblings; lower comes first.
        optional order: u32,
        /// The years in which the regions work on it together.
        optional priority: Option<Priority>,
        /// CPV codes, eight digits.
        optional cpv: Vec<Located<Cpv>>,
        /// What belongs to it.
        optional includes: Vec<Line>,
        /// What does not, though one might think so.
        optional excludes: Vec<Line>,
        /// The risks in brief, each with the kind of source behind it.
        optional risks: Vec<Risk>,
        /// Paths of categories whose requirements also apply here.
        optional inherits: Vec<Located<CategoryPath>>,
    }
}

record! {
    /// The years of priority.
    pub struct Priority {
        /// The first year.
        required from: u32,
        /// The last year.
        required to: u32,
    }
}

record! {
    /// One risk in the category.
    pub struct Risk {
        /// What may go wrong, for whom or what.
        required text: Line,
        /// The kind of source: a report, an audit, an authority.
        required source_type: Line,
    }
}

record! {
    /// The translated facts, in `_category.en.md`.
    pub struct CategoryTranslationFields {
        /// Its name.
        required title: Title,
        /// What it holds.
        required summary: Line,
        /// The day of the source text that was translated: the source's `updated`.
        required updated: Located<Date>,
        /// What belongs to it, in the source's order.
        optional includes: Vec<Line>,
        /// What does not, in the source's order.
        optional excludes: Vec<Line>,
        /// The risks, in the source's order.
        optional risks: Vec<Risk>,
    }
}

/// A category in the catalogue.
#[derive(Clone, Debug)]
pub struct Category {
    pub path: CategoryPath,
    pub origin: Origin,
    pub fields: CategoryFields,
    pub text: Text,
    pub translations: BTreeMap<Language, CategoryTranslation>,
}

/// A category's translation in the catalogue.
#[derive(Clone, Debug)]
pub struct CategoryTranslation {
    pub origin: Origin,
    pub fields: CategoryTranslationFields,
    pub text: Text,
}
