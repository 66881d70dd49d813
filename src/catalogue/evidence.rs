//! How a requirement is proved: an OR of ANDs. The law wants alternatives, so they are data.

use crate::field::text::{Line, Slug};
use crate::field::value::Located;
use crate::record;

record! {
    /// One way to prove that the requirement is met. Any one of the ways is enough.
    pub struct Alternative {
        /// Ids of evidence types; all of them are needed together.
        required all: Vec<Located<Slug>>,
        /// What the evidence must show, or which criteria of a label are meant.
        optional note: Option<Line>,
        /// How old the evidence may be, in months.
        optional max_age_months: Option<u32>,
    }
}
