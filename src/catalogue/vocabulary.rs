//! The sets of words that fields of a requirement take.

use crate::choice;

choice! {
    /// Where a requirement is in its life.
    pub enum Status {
        Draft = "draft",
        Consultation = "consultation",
        Current = "current",
        Superseded = "superseded",
        Withdrawn = "withdrawn",
    }
}

choice! {
    /// The four kinds of requirement in the procurement act.
    pub enum RequirementType {
        Qualification = "qualification",
        TechnicalSpecification = "technical-specification",
        AwardCriterion = "award-criterion",
        ContractClause = "contract-clause",
    }
}

choice! {
    /// How far a requirement goes. The order is from lower to higher.
    pub enum Level {
        Base = "base",
        Advanced = "advanced",
        Spearhead = "spearhead",
    }
}

choice! {
    /// What a requirement is about.
    pub enum Scope {
        Product = "product",
        Supplier = "supplier",
        Production = "production",
        Packaging = "packaging",
        Service = "service",
    }
}

choice! {
    /// How much good the requirement does.
    pub enum BenefitLevel {
        High = "high",
        Medium = "medium",
        Low = "low",
    }
}

choice! {
    /// How a requirement stands to the one that it comes from.
    pub enum Relation {
        Identical = "identical",
        Adapted = "adapted",
        Inspired = "inspired",
    }
}

choice! {
    /// How a number is compared.
    pub enum Operator {
        AtMost = "at-most",
        LessThan = "less-than",
        Equal = "equal",
        MoreThan = "more-than",
        AtLeast = "at-least",
    }
}

choice! {
    /// What kind of answer a supplier gives.
    pub enum AnswerKind {
        YesNo = "yes-no",
        Choice = "choice",
        Number = "number",
        Text = "text",
        Attachment = "attachment",
    }
}

choice! {
    /// When the answer or the evidence is due.
    pub enum When {
        Tender = "tender",
        ContractStart = "contract-start",
        DuringContract = "during-contract",
    }
}

choice! {
    /// What a change means for a buyer and a supplier.
    pub enum ChangeClass {
        Editorial = "editorial",
        Clarified = "clarified",
        Tightened = "tightened",
        Loosened = "loosened",
        New = "new",
        Withdrawn = "withdrawn",
        Moved = "moved",
        Split = "split",
        Merged = "merged",
    }
}

impl ChangeClass {
    /// From the gravest on, for those who have a text in a contract.
    const BY_GRAVITY: [ChangeClass; 9] = [
        ChangeClass::Withdrawn,
        ChangeClass::Tightened,
        ChangeClass::Loosened,
        ChangeClass::Split,
        ChangeClass::Merged,
        ChangeClass::Moved,
        ChangeClass::New,
        ChangeClass::Clarified,
        ChangeClass::Editorial,
    ];

    /// What several changes come to: the gravest of them, or both of two that pull in different ways.
    pub fn gravest(classes: impl Iterator<Item = ChangeClass>) -> Vec<ChangeClass> {
        let said: Vec<ChangeClass> = classes.collect();
        let by_gravity = Self::BY_GRAVITY.into_iter().filter(|class| said.contains(class));
        let found: Vec<ChangeClass> = by_gravity.collect();
        match found[..] {
            [ChangeClass::Tightened, ChangeClass::Loosened, ..] => found[..2].to_vec(),
            _ => found.into_iter().take(1).collect(),
        }
    }
}

choice! {
    /// The code for green procurement criteria in eForms.
    pub enum EformsGpp {
        Eu = "eu",
        National = "national",
        Other = "other",
        None = "none",
    }
}

choice! {
    /// A form that selected requirements are published in, in the order in which they are offered.
    pub enum DocumentFormat {
        Docx = "docx",
        DocxBuyer = "docx-buyer",
        XlsxAnswers = "xlsx-answers",
        XlsxAssessment = "xlsx-assessment",
        Pdf = "pdf",
        Html = "html",
        Csv = "csv",
        CsvEvidence = "csv-evidence",
        Json = "json",
        JsonLd = "jsonld",
        Zip = "zip",
    }
    gone {
        "docx-normative" => crate::say!("docx-normative-gone-help"),
    }
}
