//! A page beside the requirements: about, method, accessibility statement.

use super::Origin;
use super::reviewed::Reviewed;
use super::text::Text;
use crate::field::date::Date;
use crate::field::text::{Language, Line, Slug, Title};
use crate::field::value::Located;
use crate::{choice, record};
use std::collections::BTreeMap;

choice! {
    /// Where the page is linked from on every page.
    pub enum Menu {
        Header = "header",
        Footer = "footer",
        None = "none",
    }
}

record! {
    /// The facts of a page.
    pub struct PageFields {
        /// Its title.
        required title: Title,
        /// What it says, in one or two sentences.
        required summary: Line,
        /// The role or group that answers for it, never a person.
        required owner: Line,
        /// The day the text was last changed.
        required updated: Located<Date>,
        /// The versions of requirements that it has been looked at beside since it was last changed, as `SAR-001@2.0`.
        optional reviewed: Reviewed,
        /// Where it is linked from on every page.
        optional menu: Option<Menu>,
        /// Its place in the menu; lower comes first.
        optional order: u32,
    }
}

record! {
    /// The translated facts of a page or of guidance.
    pub struct ProseTranslationFields {
        /// Its title.
        required title: Title,
        /// What it says.
        required summary: Line,
        /// The day of the source text that was translated: the source's `updated`.
        required updated: Located<Date>,
    }
}

/// A page in the catalogue; its id is its file name.
#[derive(Clone, Debug)]
pub struct Page {
    pub id: Slug,
    pub origin: Origin,
    pub fields: PageFields,
    pub text: Text,
    pub translations: BTreeMap<Language, ProseTranslation>,
}

/// The translation of a page or of guidance.
#[derive(Clone, Debug)]
pub struct ProseTranslation {
    pub origin: Origin,
    pub fields: ProseTranslationFields,
    pub text: Text,
}
