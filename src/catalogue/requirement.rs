//! One requirement: its facts, and its layers of text.

use super::Origin;
use super::body::Body;
use super::evidence::Alternative;
use super::id::{CategoryPath, RequirementId, Version};
use super::translation::RequirementTranslation;
use super::vocabulary::{
    AnswerKind, BenefitLevel, ChangeClass, EformsGpp, Level, Operator, Relation, RequirementType,
    Scope, Status, When,
};
use crate::field::date::Date;
use crate::field::decimal::Decimal;
use crate::field::text::{Cas, Cpv, Language, Line, PlaceholderKey, Slug, Title, WebAddress};
use crate::field::value::Located;
use crate::record;
use std::collections::BTreeMap;
use std::sync::Arc;

record! {
    /// The facts of a requirement, in the front matter of its file.
    pub struct RequirementFields {
        /// The id; the file is named after it.
        required id: Located<RequirementId>,
        /// The version: the first number grows when the obligation changes, the second when it is clarified.
        required version: Located<Version>,
        /// What is required, in at most 80 characters.
        required title: Title,
        /// Where it is in its life.
        required status: Status,
        /// Which of the four kinds of requirement in the act it is.
        required r#type: Located<RequirementType>,
        /// How far it goes.
        required level: Level,
        /// Ids of requirements of a lower level that this one takes the place of.
        optional replaces: Vec<Located<RequirementId>>,
        /// Ids of requirements of a lower level that this one is used together with.
        optional complements: Vec<Located<RequirementId>>,
        /// What it is about.
        required scope: Scope,
        /// Whether the supplier answers for each article.
        optional per_article: bool,
        /// Ids of themes in `catalogue.toml`.
        required themes: Vec<Located<Slug>>,
        /// CPV codes, eight digits.
        optional cpv: Vec<Located<Cpv>>,
        /// Ids of goals in `catalogue.toml`.
        optional goals: Vec<Located<Slug>>,
        /// How much good it does, with one line of reason.
        optional benefit: Option<Benefit>,
        /// The day this version was published.
        optional published: Option<Located<Date>>,
        /// The first day it may be used.
        optional valid_from: Option<Located<Date>>,
        /// The last day it may be used.
        optional valid_to: Option<Located<Date>>,
        /// The day by which it is to be reviewed.
        required review_by: Located<Date>,
        /// The role or group that answers for it, never a person.
        required owner: Line,
        /// Who decided on it, when, and the registration number.
        optional decision: Option<Decision>,
        /// The requirement of another body that it comes from.
        optional upstream: Option<Upstream>,
        /// Ids in `references.toml` of laws, standards and other texts that it rests on.
        optional derived_from: Vec<Located<Slug>>,
        /// The numbers in the requirement's text.
        optional values: Vec<MeasuredValue>,
        /// The substances that it limits.
        optional substances: Vec<Substance>,
        /// What the buyer fills in.
        optional placeholders: Vec<Placeholder>,
        /// The ways to prove it; any one of them is enough.
        required evidence: Vec<Alternative>,
        /// What it does not apply to, why, and until when.
        optional exceptions: Vec<Exception>,
        /// What the supplier is asked.
        required answer: Answer,
        /// How it is followed up. Required for contract clauses.
        optional follow_up: Option<FollowUp>,
        /// Ids of related requirements.
        optional related: Vec<Located<RequirementId>>,
        /// Ids of guidance pages that explain it.
        optional guidance: Vec<Located<Slug>>,
        /// The code for green criteria in eForms.
        optional eforms_gpp: Option<EformsGpp>,
        /// What changed in each version, newest last. Required from the second version.
        optional changes: Vec<Change>,
        /// Ids of requirements that this one was split from.
        optional split_from: Vec<Located<RequirementId>>,
        /// Ids of requirements that were merged into this one.
        optional merged_from: Vec<Located<RequirementId>>,
        /// The path of the category that it stood in before it moved.
        optional moved_from: Option<Located<CategoryPath>>,
        /// When and where to say what one thinks of it. Goes with the status `consultation`.
        optional consultation: Option<Consultation>,
        /// Why and when it was withdrawn. Goes with the status `withdrawn`.
        optional withdrawn: Option<Withdrawal>,
    }
}

record! {
    /// A draft that anyone may comment on.
    pub struct Consultation {
        /// The first day.
        required from: Located<Date>,
        /// The last day.
        required to: Located<Date>,
        /// What the group above all wants to know.
        required question: Line,
        /// The address that answers are sent to; of a function, never of a person.
        required answers_to: Line,
    }
}

record! {
    /// The end of a requirement.
    pub struct Withdrawal {
        /// The day it was withdrawn.
        required date: Located<Date>,
        /// Why, for those who still have it in a contract.
        required reason: Line,
        /// The id of a requirement to use instead, if there is one.
        optional successor: Option<Located<RequirementId>>,
    }
}

record! {
    /// How much good the requirement does.
    pub struct Benefit {
        /// The size of the benefit.
        required level: BenefitLevel,
        /// Why, in one line.
        required reason: Line,
    }
}

record! {
    /// The decision behind a version.
    pub struct Decision {
        /// The body that decided.
        required body: Line,
        /// The day of the decision.
        required date: Located<Date>,
        /// The registration number.
        optional dnr: Option<Line>,
    }
}

record! {
    /// Where a requirement comes from.
    pub struct Upstream {
        /// The body that wrote it.
        required source: Line,
        /// Its id there.
        required id: Line,
        /// Its version there.
        optional version: Option<Line>,
        /// Whether it is the same, adapted or only inspired.
        required relation: Located<Relation>,
        /// How it differs. Required when it is adapted.
        optional deviation: Option<Line>,
        /// Where it can be read.
        optional url: Option<WebAddress>,
    }
}

record! {
    /// A number in the requirement's text.
    pub struct MeasuredValue {
        /// What is measured.
        required concept: Line,
        /// How the number is compared.
        required operator: Operator,
        /// The number.
        required number: Decimal,
        /// The id of its unit in `units.toml`.
        required unit: Located<Slug>,
        /// What it is measured on.
        optional measured_on: Option<Line>,
        /// How it is measured.
        optional method: Option<Line>,
    }
}

record! {
    /// A substance that the requirement limits.
    pub struct Substance {
        /// Its name.
        required name: Line,
        /// Its number in the CAS register.
        optional cas: Option<Cas>,
        /// The most that is allowed.
        optional limit: Option<Decimal>,
        /// The id of the limit's unit in `units.toml`.
        optional unit: Option<Located<Slug>>,
    }
}

record! {
    /// A value that the buyer fills in, written `[[key]]` in the text.
    pub struct Placeholder {
        /// The word in the double brackets.
        required key: Located<PlaceholderKey>,
        /// What the buyer is asked.
        required question: Line,
        /// An example of an answer.
        optional example: Option<Line>,
        /// What is used if the buyer says nothing.
        optional default: Option<Line>,
    }
}

record! {
    /// Something that the requirement does not apply to.
    pub struct Exception {
        /// What is excepted.
        required scope: Line,
        /// Why.
        required reason: Line,
        /// The last day of the exception.
        optional until: Option<Located<Date>>,
    }
}

record! {
    /// What the supplier is asked.
    pub struct Answer {
        /// The question.
        required question: Line,
        /// The kind of answer.
        required kind: Located<AnswerKind>,
        /// The choices, for an answer of kind `choice`.
        optional choices: Vec<Line>,
        /// The id in `units.toml` of the answer's unit, for a number.
        optional unit: Option<Located<Slug>>,
        /// Whether a tender must meet it.
        optional mandatory: bool,
        /// Whether the buyer may give points for it.
        optional weightable: bool,
        /// When the answer is due.
        required when: When,
    }
}

record! {
    /// How the requirement is followed up during the contract.
    pub struct FollowUp {
        /// How it is done.
        required method: Line,
        /// When it is done.
        required when: Line,
        /// What is checked.
        required checkpoints: Vec<Line>,
        /// Documents that can show it.
        optional documentation_examples: Vec<Line>,
        /// What a deviation leads to.
        optional consequence: Option<Line>,
    }
}

record! {
    /// What changed in one version.
    pub struct Change {
        /// The version that the change led to.
        required version: Located<Version>,
        /// Its day.
        required date: Date,
        /// What the change means for those who use the requirement.
        required class: ChangeClass,
        /// What changed and why, for those who use the requirement.
        required text: Line,
    }
}

/// A requirement in the catalogue.
#[derive(Clone, Debug)]
pub struct Requirement {
    pub id: RequirementId,
    pub category: CategoryPath,
    pub origin: Origin,
    /// Shared between the releases that hold the same version.
    pub fields: Arc<RequirementFields>,
    pub body: Arc<Body>,
    pub translations: BTreeMap<Language, Arc<RequirementTranslation>>,
}

impl Requirement {
    /// Whether it may be used; what counts requirements counts these.
    pub fn is_in_use(&self) -> bool {
        self.fields.status != Status::Withdrawn
    }

    /// The translation into a language, if it is of the present version and not of an earlier one.
    pub fn translation_of_its_version(
        &self,
        language: &Language,
    ) -> Option<&RequirementTranslation> {
        let own = self.translations.get(language)?;
        (own.fields.version.value == self.fields.version.value).then_some(own)
    }
}
