//! A profile: the order of columns in which a tender system takes requirements, a row each.

use super::Origin;
use crate::field::localised::Localised;
use crate::field::text::Slug;
use crate::field::value::Located;
use crate::{choice, record};

choice! {
    /// What stands in a column of rows to paste.
    pub enum RowColumn {
        /// The place of the row, from one; in parts `2.3`, the third of the second part.
        Number = "number",
        Id = "id",
        Version = "version",
        /// The id and the version, as `SAR-001 version 2.0`.
        Cite = "cite",
        Title = "title",
        /// What binds but for the evidence: the text, values, substances and exceptions.
        Text = "text",
        /// How it is proven: what holds for the evidence, and the alternatives.
        Evidence = "evidence",
        /// What the supplier is asked.
        Question = "question",
        /// What kind of answer is given, with its unit.
        Answer = "answer",
        Choices = "choices",
        /// When the answer is due.
        When = "when",
        /// Whether it must be met.
        Mandatory = "mandatory",
        /// Whether it may be given points.
        Scored = "scored",
        /// Must, scored or contract, by name.
        Part = "part",
        Type = "type",
        Level = "level",
        Scope = "scope",
        Category = "category",
        Address = "address",
        /// Nothing: for those who fill in the rows.
        Empty = "empty",
    }
}

record! {
    /// The facts of a profile, in `profiles/<id>.toml`.
    pub struct ProfileFields {
        /// Its name.
        required title: Located<Localised>,
        /// What it fits, in a sentence.
        optional about: Option<Located<Localised>>,
        /// Whether what must be met, what is scored and what applies during the contract are tables of their own.
        optional split: bool,
        /// The columns, in their order.
        required columns: Vec<ProfileColumn>,
    }
}

record! {
    /// One column of a profile.
    pub struct ProfileColumn {
        /// What stands in it.
        required column: Located<RowColumn>,
        /// What its head says, if not what the column is called.
        optional head: Option<Located<Localised>>,
        /// The longest text that the other system takes, in characters.
        optional longest: Option<Located<u32>>,
    }
}

/// A profile in the catalogue; its id is its file name.
#[derive(Clone, Debug)]
pub struct Profile {
    pub id: Slug,
    pub origin: Origin,
    pub fields: ProfileFields,
}
