//! Guidance: how to use the requirements, by role and stage.

use super::Origin;
use super::id::CategoryPath;
use super::page::ProseTranslation;
use super::reviewed::Reviewed;
use super::text::Text;
use crate::field::date::Date;
use crate::field::text::{Language, Line, Slug, Title};
use crate::field::value::Located;
use crate::{choice, record};
use std::collections::BTreeMap;

choice! {
    /// Whom the guidance is for.
    pub enum Role {
        Buyer = "buyer",
        Supplier = "supplier",
        Author = "author",
        Auditor = "auditor",
    }
}

choice! {
    /// The step of the work that it helps with.
    pub enum Stage {
        Prepare = "prepare",
        Conduct = "conduct",
        Manage = "manage",
        Introduction = "introduction",
        Commitments = "commitments",
        DueDiligence = "due-diligence",
        Reporting = "reporting",
        Method = "method",
        FollowUp = "follow-up",
        Area = "area",
    }
}

record! {
    /// The facts of a guidance page.
    pub struct GuidanceFields {
        /// Its title.
        required title: Title,
        /// What it helps with, in one or two sentences.
        required summary: Line,
        /// Whom it is for.
        required role: Role,
        /// The step of the work.
        required stage: Stage,
        /// The role or group that answers for it, never a person.
        required owner: Line,
        /// The day the text was last changed.
        required updated: Located<Date>,
        /// The day by which it is to be reviewed.
        optional review_by: Option<Located<Date>>,
        /// The versions of requirements that it has been looked at beside since it was last changed, as `SAR-001@2.0`.
        optional reviewed: Reviewed,
        /// Its place within the role; lower comes first.
        optional order: u32,
        /// Paths of the categories that it is about.
        optional categories: Vec<Located<CategoryPath>>,
    }
}

/// A guidance page in the catalogue; its id is its file name.
#[derive(Clone, Debug)]
pub struct Guidance {
    pub id: Slug,
    pub origin: Origin,
    pub fields: GuidanceFields,
    pub text: Text,
    pub translations: BTreeMap<Language, ProseTranslation>,
}
