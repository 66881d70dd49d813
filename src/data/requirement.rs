//! A version of a requirement, whole, as the files of JSON have it. The comments become the
//! descriptions in the published schema.

pub mod facts;
pub mod gather;
pub mod parts;
pub mod translations;

use self::facts::{
    AlternativeRecord, AnswerRecord, BenefitRecord, ChangeRecord, DecisionRecord, ExceptionRecord,
    FollowUpRecord, PlaceholderRecord, SubstanceRecord, UpstreamRecord, ValueRecord,
    WithdrawalRecord,
};
use super::form::{Day, Texts, Url, Word};
use super::shown::{Named, SourceText};
use crate::catalogue::notice::{GreenCode, SelectionCode, SocialCode};
use crate::catalogue::vocabulary::{EformsGpp, Level, RequirementType, Scope, Status};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

/// A version of a requirement with its texts and facts.
#[derive(Debug, Serialize, JsonSchema)]
pub struct RequirementRecord {
    /// The id of the requirement, the same in all versions.
    pub id: String,
    /// The version: the first number grows when the obligation changes, the second when it is clarified.
    pub version: String,
    /// The address that stands for this version of the requirement, also in linked data.
    pub uri: Url,
    /// The page of this version in each language.
    pub pages: BTreeMap<String, Url>,
    /// The file that lists the versions of the requirement and how each stands today.
    pub versions: Url,
    /// The category that the requirement stands in.
    pub category: CategoryName,
    /// What is required, in at most 80 characters.
    pub title: Texts,
    /// Where the text was in its life when it was written. How the version stands today is told in the list of versions.
    pub status: Word<Status>,
    /// Which of the four kinds of requirement in the procurement act it is.
    pub r#type: Word<RequirementType>,
    /// How far it goes.
    pub level: Word<Level>,
    /// What it is about.
    pub scope: Word<Scope>,
    /// Whether the supplier answers for each article.
    pub per_article: bool,
    /// The text, layer by layer.
    pub text: Layers,
    /// The ways to prove that the requirement is met. Any one of them is enough.
    pub evidence: Vec<AlternativeRecord>,
    /// The numbers in the requirement's text.
    pub values: Vec<ValueRecord>,
    /// The substances that it limits.
    pub substances: Vec<SubstanceRecord>,
    /// What the buyer fills in.
    pub placeholders: Vec<PlaceholderRecord>,
    /// What it does not apply to.
    pub exceptions: Vec<ExceptionRecord>,
    /// What the supplier is asked.
    pub answer: AnswerRecord,
    /// How it is followed up during the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<FollowUpRecord>,
    /// The laws, standards and other texts that it rests on.
    pub derived_from: Vec<CitedReference>,
    /// The requirement of another body that it comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upstream: Option<UpstreamRecord>,
    /// The themes that it is sorted by.
    pub themes: Vec<Named>,
    /// The goals that it contributes to.
    pub goals: Vec<Named>,
    /// Codes of the common procurement vocabulary, eight digits; the register of CPV codes has their names.
    pub cpv: Vec<String>,
    /// How much good it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub benefit: Option<BenefitRecord>,
    /// The code for green criteria in eForms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eforms_gpp: Option<Word<EformsGpp>>,
    /// What it is in a procurement notice, as the catalogue mapped its themes when this version was published.
    pub notice: NoticeCodes,
    /// The day this version was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published: Option<Day>,
    /// The first day it may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_from: Option<Day>,
    /// The last day it may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Day>,
    /// The day by which it is to be reviewed.
    pub review_by: Day,
    /// The role or group that answers for it.
    pub owner: String,
    /// The decision behind this version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<DecisionRecord>,
    /// Ids of requirements of a lower level that this one takes the place of.
    pub replaces: Vec<String>,
    /// Ids of requirements of a lower level that this one is used together with.
    pub complements: Vec<String>,
    /// Ids of related requirements.
    pub related: Vec<String>,
    /// Ids of guidance pages that explain it.
    pub guidance: Vec<String>,
    /// What changed in each version, oldest first.
    pub changes: Vec<ChangeRecord>,
    /// Ids of requirements that this one was split from.
    pub split_from: Vec<String>,
    /// Ids of requirements that were merged into this one.
    pub merged_from: Vec<String>,
    /// The path of the category that it stood in before it moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<String>,
    /// Why and when it was withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<WithdrawalRecord>,
    /// The texts that this was made from, the first language first. Empty for what is not published.
    pub sources: Vec<SourceText>,
}

/// The codes of a requirement in a procurement notice (eForms).
#[derive(Debug, Serialize, JsonSchema)]
pub struct NoticeCodes {
    /// How environmental impact is reduced (BT-774).
    pub green: Vec<Word<GreenCode>>,
    /// Which social objective is promoted (BT-775).
    pub social: Vec<Word<SocialCode>>,
    /// Which criteria of selection it is (BT-809), for a qualification requirement.
    pub selection: Vec<Word<SelectionCode>>,
}

/// The category of a requirement.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CategoryName {
    /// The path of the category.
    pub path: String,
    /// The name of the category.
    pub title: Texts,
}

/// The text of a requirement, layer by layer, as plain lines: paragraphs and list items on lines
/// of their own, placeholders as their keys in brackets.
#[derive(Debug, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Layers {
    /// What is required. This is pasted into procurement documents.
    pub normative: Texts,
    /// What holds for the evidence beside the list of alternatives. This is pasted too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Texts>,
    /// Why the requirement is made. Explains and is not pasted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub motive: Option<Texts>,
    /// How a buyer uses it. Explains and is not pasted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub guidance: Option<Texts>,
    /// What a supplier should know. Explains and is not pasted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub supplier: Option<Texts>,
    /// How it is followed up, beside the checkpoints. Explains and is not pasted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<Texts>,
}

/// A text that the requirement rests on, as it was known when the version was published.
#[derive(Debug, Serialize, JsonSchema)]
pub struct CitedReference {
    /// The id in the register of references.
    pub id: String,
    /// How it is cited, as in `(EU) 2017/745`.
    pub designation: String,
    /// The name.
    pub title: Texts,
    /// The European legislation identifier.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eli: Option<Url>,
    /// Where it can be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<Url>,
}
