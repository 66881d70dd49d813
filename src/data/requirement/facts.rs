//! The parts of a requirement's record that have fields of their own.

use crate::catalogue::register::EvidenceKind;
use crate::catalogue::vocabulary::{
    AnswerKind, BenefitLevel, ChangeClass, Operator, Relation, When,
};
use crate::data::form::{Day, Number, Texts, Url, Word};
use schemars::JsonSchema;
use serde::Serialize;

/// One way to prove that the requirement is met.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AlternativeRecord {
    /// The evidence of this way; all of it is needed together.
    pub all: Vec<EvidenceName>,
    /// What the evidence must show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Texts>,
    /// How old the evidence may be, in months.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_age_months: Option<u32>,
}

/// A type of evidence, as it was known when the version was published.
#[derive(Debug, Serialize, JsonSchema)]
pub struct EvidenceName {
    /// The id in the register of evidence.
    pub id: String,
    /// What it is called.
    pub title: Texts,
    /// What kind of evidence it is. Left out where the register no longer says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<Word<EvidenceKind>>,
}

/// A number with its unit.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Quantity {
    /// The number, to count with.
    pub number: Number,
    /// The number as its author wrote it, to quote exactly: in a requirement 0.10 is not 0.1.
    pub written: String,
    /// The id of the unit in the register of units.
    pub unit: String,
    /// How the unit is written after a number.
    pub symbol: Texts,
}

/// A number in the requirement's text and how it is compared.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ValueRecord {
    /// What is measured.
    pub concept: Texts,
    /// How the number is compared.
    pub operator: Word<Operator>,
    /// The number and its unit.
    pub limit: Quantity,
    /// What it is measured on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub measured_on: Option<Texts>,
    /// How it is measured.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub method: Option<Texts>,
}

/// A substance that the requirement limits.
#[derive(Debug, Serialize, JsonSchema)]
pub struct SubstanceRecord {
    /// The name.
    pub name: Texts,
    /// The number in the CAS register.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cas: Option<String>,
    /// The most that is allowed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Quantity>,
}

/// A value that the buyer fills in.
#[derive(Debug, Serialize, JsonSchema)]
pub struct PlaceholderRecord {
    /// The word that stands in brackets in the text.
    pub key: String,
    /// What the buyer is asked.
    pub question: Texts,
    /// An example of an answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<Texts>,
    /// What is used if the buyer says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub default: Option<Texts>,
}

/// Something that the requirement does not apply to.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ExceptionRecord {
    /// What is excepted.
    pub scope: Texts,
    /// Why.
    pub reason: Texts,
    /// The last day of the exception.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Day>,
}

/// What the supplier is asked.
#[derive(Debug, Serialize, JsonSchema)]
pub struct AnswerRecord {
    /// The question.
    pub question: Texts,
    /// The kind of answer.
    pub kind: Word<AnswerKind>,
    /// The choices, for an answer of kind `choice`.
    pub choices: Vec<Texts>,
    /// The id of the answer's unit, for a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Whether a tender must meet it.
    pub mandatory: bool,
    /// Whether the buyer may give points for it.
    pub weightable: bool,
    /// When the answer is due.
    pub when: Word<When>,
}

/// How the requirement is followed up during the contract.
#[derive(Debug, Serialize, JsonSchema)]
pub struct FollowUpRecord {
    /// How it is done.
    pub method: Texts,
    /// When it is done.
    pub when: Texts,
    /// What is checked.
    pub checkpoints: Vec<Texts>,
    /// Documents that can show it.
    pub documentation_examples: Vec<Texts>,
    /// What a deviation leads to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consequence: Option<Texts>,
}

/// Where a requirement comes from.
#[derive(Debug, Serialize, JsonSchema)]
pub struct UpstreamRecord {
    /// The body that wrote it.
    pub source: String,
    /// Its id there.
    pub id: String,
    /// Its version there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Whether it is the same, adapted or only inspired.
    pub relation: Word<Relation>,
    /// How it differs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deviation: Option<Texts>,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
}

/// How much good the requirement does.
#[derive(Debug, Serialize, JsonSchema)]
pub struct BenefitRecord {
    /// The size of the benefit.
    pub level: Word<BenefitLevel>,
    /// Why, in one line.
    pub reason: Texts,
}

/// The decision behind a version.
#[derive(Debug, Serialize, JsonSchema)]
pub struct DecisionRecord {
    /// The body that decided.
    pub body: String,
    /// The day of the decision.
    pub date: Day,
    /// The registration number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dnr: Option<String>,
}

/// What changed in one version.
#[derive(Debug, Serialize, JsonSchema)]
pub struct ChangeRecord {
    /// The version that the change led to.
    pub version: String,
    /// The day of the change.
    pub date: Day,
    /// What the change means for those who use the requirement.
    pub class: Word<ChangeClass>,
    /// What changed and why.
    pub text: Texts,
}

/// The end of a requirement.
#[derive(Debug, Serialize, JsonSchema)]
pub struct WithdrawalRecord {
    /// The day it was withdrawn.
    pub date: Day,
    /// Why.
    pub reason: String,
    /// The id of a requirement to use instead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
}
