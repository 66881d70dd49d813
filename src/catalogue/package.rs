//! A package (kravpaket): a selection of requirements that goes well together.

use super::Origin;
use super::id::{CategoryPath, RequirementId, Version};
use super::reviewed::Reviewed;
use super::vocabulary::Level;
use crate::field::date::Date;
use crate::field::localised::Localised;
use crate::field::text::{Line, Slug};
use crate::field::value::Located;
use crate::record;

record! {
    /// The facts of a package, in `packages/<id>.toml`.
    pub struct PackageFields {
        /// Its name.
        required title: Located<Localised>,
        /// When it fits, in one or two sentences.
        required summary: Located<Localised>,
        /// How to use it: what to add, what to think of.
        optional intro: Option<Located<Localised>>,
        /// The path of the category that it belongs to.
        optional category: Option<Located<CategoryPath>>,
        /// The highest level in it.
        optional level: Option<Level>,
        /// The role or group that answers for it, never a person.
        required owner: Line,
        /// The day it was last changed.
        required updated: Located<Date>,
        /// The versions of requirements that it has been looked at beside since it was last changed, as `SAR-001@2.0`.
        optional reviewed: Reviewed,
        /// Its place among the packages; lower comes first.
        optional order: u32,
        /// The requirements, in the order they are pasted.
        required requirements: Vec<PackageEntry>,
    }
}

record! {
    /// One requirement of a package.
    pub struct PackageEntry {
        /// The requirement's id.
        required id: Located<RequirementId>,
        /// The version, if it must be another than the present one.
        optional version: Option<Located<Version>>,
        /// Why it is here, or how it is adapted.
        optional note: Option<Located<Localised>>,
    }
}

/// A package in the catalogue; its id is its file name.
#[derive(Clone, Debug)]
pub struct Package {
    pub id: Slug,
    pub origin: Origin,
    pub fields: PackageFields,
}
