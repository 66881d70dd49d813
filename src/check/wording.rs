//! The rules of wording: plain words, one obligation, numbers that are data too. They look at the
//! normative texts; the rules of form look at every text.

pub mod abbreviation;
mod decimal;
mod duty;
pub mod form;
mod length;
pub mod number;
pub mod unit;
pub mod vague;

use super::normative_text::NormativeRule;

/// Every rule of wording that reads a normative text; abbreviations are told when all texts have been read.
pub const RULES: &[NormativeRule] = &[
    vague::check,
    duty::several,
    duty::wish,
    number::unlisted,
    number::unsaid,
    decimal::check,
    unit::spacing,
    unit::unknown,
    length::sentence,
    length::text,
];
