//! The rules of law: what the act on public procurement asks of each of the four types of
//! requirement. They see words and fields, not intentions; what they cannot be sure of is a warning.

pub mod evidence;
pub mod label;
mod mark;
pub mod standard;
mod types;

use super::normative_text::NormativeRule;

/// Every rule of law that reads a requirement.
pub const RULES: &[NormativeRule] = &[
    standard::equivalent,
    standard::paid,
    standard::management,
    mark::check,
    label::alternative,
    label::whole,
    label::conditions,
    evidence::other_means,
    evidence::equivalent_body,
    types::qualification,
    types::award,
    types::clause,
];
