//! The rules of law: what the act on public procurement asks of each of the four types of
//! requirement. They see words and fields, not intentions; what they cannot be sure of is a warning.

pub mod common_label;
mod demand;
pub mod designation;
pub mod evidence;
pub mod label;
pub mod management;
pub mod mark;
mod origin;
mod qualification;
pub mod standard;
mod types;
pub mod unlisted_mark;
mod whole;

use super::normative_text::NormativeRule;

/// Every rule of law that reads a requirement.
pub const RULES: &[NormativeRule] = &[
    standard::equivalent,
    standard::paid,
    management::check,
    mark::check,
    label::alternative,
    whole::check,
    label::conditions,
    evidence::other_means,
    evidence::equivalent_body,
    qualification::check,
    types::award,
    types::clause,
];
