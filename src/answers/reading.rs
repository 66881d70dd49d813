//! What was read of a filled-in form: the answers as they are meant, and what is to be known before
//! they are relied on. Nothing is guessed: what cannot be placed is listed with its sheet and cell.

use super::key::{Asked, Key};
use super::workbook::{Column, Value, named};
use crate::bundle::book::place::Row;
use crate::field::date::Date;
use serde::Serialize;
use std::collections::BTreeMap;

pub struct Reading {
    /// The name of the file.
    pub file: String,
    pub key: Key,
    /// Who answers, by the words of the fields.
    pub fields: BTreeMap<String, String>,
    /// The last day of tenders, by which proofs and exceptions are judged.
    pub last_day: Option<Date>,
    /// What the buyer has filled in, by the requirement and the key of the placeholder.
    pub values: BTreeMap<(String, String), String>,
    /// What is offered, in the order of the rows.
    pub articles: Vec<Article>,
    /// By the requirements of the key.
    pub answers: Vec<Answer>,
    pub told: Vec<Told>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Article {
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub maker_number: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub position: String,
}

/// What an answer means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    NotMet,
    /// A clause that is not accepted.
    Refused,
    /// It leans on an exception that has ended on the last day of tenders.
    ExceptionEnded,
    /// The cell, or what was asked, cannot be read as it was written.
    Unclear,
    Unanswered,
    /// It is said not to concern an article, without a reason.
    NoReason,
    /// It leans on an exception.
    Excepted,
    /// A number, a text or a choice, which people judge.
    Answered,
    Met,
    Accepted,
    NotConcerned,
}

impl Verdict {
    pub const ALL: [Verdict; 11] = [
        Verdict::NotMet,
        Verdict::Refused,
        Verdict::ExceptionEnded,
        Verdict::Unclear,
        Verdict::Unanswered,
        Verdict::NoReason,
        Verdict::Excepted,
        Verdict::Answered,
        Verdict::Met,
        Verdict::Accepted,
        Verdict::NotConcerned,
    ];

    pub fn word(self) -> &'static str {
        match self {
            Verdict::NotMet => "not-met",
            Verdict::Refused => "refused",
            Verdict::ExceptionEnded => "exception-ended",
            Verdict::Unclear => "unclear",
            Verdict::Unanswered => "unanswered",
            Verdict::NoReason => "no-reason",
            Verdict::Excepted => "excepted",
            Verdict::Answered => "answered",
            Verdict::Met => "met",
            Verdict::Accepted => "accepted",
            Verdict::NotConcerned => "not-concerned",
        }
    }
}

/// The answer to a requirement.
pub struct Answer {
    pub asked: Asked,
    /// One, or one for each article.
    pub given: Vec<Given>,
    /// What proves it; the first is in its own row, the others below the table.
    pub proofs: Vec<Proof>,
    /// Why it does not concern an article.
    pub reason: String,
    pub comment: String,
    /// How each checkpoint was judged, in an assessment.
    pub checks: Vec<Check>,
}

impl Answer {
    pub fn new(asked: &Asked) -> Answer {
        Answer {
            asked: asked.clone(),
            given: Vec::new(),
            proofs: Vec::new(),
            reason: String::new(),
            comment: String::new(),
            checks: Vec::new(),
        }
    }

    /// What comes of all that is given: the gravest of it.
    pub fn verdict(&self) -> Verdict {
        self.given.iter().map(|own| own.verdict).min().unwrap_or(Verdict::Unanswered)
    }

    /// Whether a tender may be rejected for it.
    pub fn is_failing(&self) -> bool {
        let fails =
            matches!(self.verdict(), Verdict::NotMet | Verdict::Refused | Verdict::ExceptionEnded);
        fails && self.asked.meaning.class != "scored"
    }

    /// Whether anyone has to be asked before the answer can be judged.
    pub fn is_open(&self) -> bool {
        let is_free = self.asked.meaning.class == "scored";
        match self.verdict() {
            Verdict::Unclear | Verdict::NoReason => true,
            Verdict::Unanswered => !is_free || self.given.iter().any(Given::is_given),
            _ => false,
        }
    }

    /// What lacks in the proofs, each once.
    pub fn flaws(&self) -> Vec<Flaw> {
        let mut flaws: Vec<Flaw> = self.proofs.iter().filter_map(|own| own.flaw).collect();
        flaws.sort_unstable();
        flaws.dedup();
        flaws
    }
}

#[derive(Clone, Debug, Serialize)]
pub struct Given {
    /// The number of the article, from nought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<usize>,
    pub verdict: Verdict,
    /// What is written.
    pub words: String,
    /// The same as a value, for who writes it again.
    #[serde(skip)]
    pub value: Option<Value>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

impl Given {
    pub fn is_given(&self) -> bool {
        !matches!(self.verdict, Verdict::Unanswered)
    }
}

/// Where something is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Place {
    pub sheet: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub cell: String,
}

impl Place {
    pub fn sheet(name: &str) -> Place {
        Place { sheet: name.to_string(), cell: String::new() }
    }

    pub fn cell(name: &str, row: Row, column: Column) -> Place {
        Place { sheet: name.to_string(), cell: named(row, column) }
    }
}

/// What proves an answer.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Proof {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub way: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reference: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub issuer: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub issued: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub valid: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub covers: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flaw: Option<Flaw>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
}

/// What is wrong with a proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Flaw {
    /// No way is chosen, or it is not said where it is.
    Missing,
    /// A cell of it cannot be read.
    Unclear,
    /// It has a greatest age, and no day of issue.
    Undated,
    TooOld,
    /// It is not valid on the last day of tenders.
    RunOut,
    /// Its age counts, and the last day of tenders is not known.
    Unjudged,
}

impl Flaw {
    pub const ALL: [Flaw; 6] =
        [Flaw::Missing, Flaw::Unclear, Flaw::Undated, Flaw::TooOld, Flaw::RunOut, Flaw::Unjudged];

    pub fn word(self) -> &'static str {
        match self {
            Flaw::Missing => "missing",
            Flaw::Unclear => "unclear",
            Flaw::Undated => "undated",
            Flaw::TooOld => "too-old",
            Flaw::RunOut => "run-out",
            Flaw::Unjudged => "unjudged",
        }
    }
}

/// How a checkpoint was judged.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Check {
    pub point: String,
    /// The word of the grade, as in `minor`; empty where it is not judged, `unclear` where what is
    /// written is no grade.
    pub grade: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub finding: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub source: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub photo: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub action: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub responsible: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub due: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub closed: String,
}

/// Something to know of a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Told {
    pub kind: TellKind,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// The requirement that it is about, as in `SAR-001@2.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    /// What is there, or what it was called.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub words: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TellKind {
    OtherCatalogue,
    NeverPublished,
    NotAsPublished,
    Withdrawn,
    Superseded,
    TextAltered,
    FrontAltered,
    RequirementMissing,
    RequirementTwice,
    SheetMissing,
    ColumnMissing,
    ColumnTwice,
    NoChoice,
    NoNumber,
    NoDay,
    NoResult,
    NotPlaced,
    NoLastDay,
    SheetRenamed,
    SheetAdded,
    ColumnAdded,
    RowsMoved,
    NotProtected,
}

impl TellKind {
    pub fn word(self) -> &'static str {
        match self {
            TellKind::OtherCatalogue => "other-catalogue",
            TellKind::NeverPublished => "never-published",
            TellKind::NotAsPublished => "not-as-published",
            TellKind::Withdrawn => "withdrawn",
            TellKind::Superseded => "superseded",
            TellKind::TextAltered => "text-altered",
            TellKind::FrontAltered => "front-altered",
            TellKind::RequirementMissing => "requirement-missing",
            TellKind::RequirementTwice => "requirement-twice",
            TellKind::SheetMissing => "sheet-missing",
            TellKind::ColumnMissing => "column-missing",
            TellKind::ColumnTwice => "column-twice",
            TellKind::NoChoice => "no-choice",
            TellKind::NoNumber => "no-number",
            TellKind::NoDay => "no-day",
            TellKind::NoResult => "no-result",
            TellKind::NotPlaced => "not-placed",
            TellKind::NoLastDay => "no-last-day",
            TellKind::SheetRenamed => "sheet-renamed",
            TellKind::SheetAdded => "sheet-added",
            TellKind::ColumnAdded => "column-added",
            TellKind::RowsMoved => "rows-moved",
            TellKind::NotProtected => "not-protected",
        }
    }

    /// Whether it changes nothing in what was read: the texts are the ones that were asked.
    pub fn is_harmless(self) -> bool {
        self >= TellKind::SheetRenamed || matches!(self, TellKind::Superseded | TellKind::NoLastDay)
    }
}
