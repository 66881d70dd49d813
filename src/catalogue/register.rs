//! The registers: what requirements refer to by id, each in one file below `registers/`.

use crate::field::date::Date;
use crate::field::localised::Localised;
use crate::field::text::{Cpv, Language, Line, NoticeCpv, Slug, WebAddress};
use crate::field::value::Located;
use crate::{choice, record};
use std::collections::BTreeMap;

choice! {
    /// What kind of text a reference is.
    pub enum ReferenceKind {
        Law = "law",
        EuLaw = "eu-law",
        Standard = "standard",
        Label = "label",
        Convention = "convention",
        Guideline = "guideline",
        Report = "report",
    }
}

choice! {
    /// Where a reference is in its life.
    pub enum ReferenceStatus {
        InForce = "in-force",
        Upcoming = "upcoming",
        Superseded = "superseded",
        Withdrawn = "withdrawn",
    }
}

record! {
    /// A law, a standard, a label or another text that requirements rest on; in `references.toml`.
    pub struct Reference {
        /// Its id in the catalogue.
        required id: Located<Slug>,
        /// Its name.
        required title: Located<Localised>,
        /// What kind of text it is.
        required kind: ReferenceKind,
        /// How it is cited, as in `(EU) 2017/745`.
        required designation: Line,
        /// Where it is in its life.
        required status: ReferenceStatus,
        /// The id of the reference that took or takes its place.
        optional successor: Option<Located<Slug>>,
        /// The first day it applies.
        optional valid_from: Option<Located<Date>>,
        /// The last day it applies.
        optional valid_to: Option<Located<Date>>,
        /// Where it can be read.
        optional url: Option<WebAddress>,
        /// Its European legislation identifier.
        optional eli: Option<WebAddress>,
        /// Whether anyone can read it without paying.
        required free: bool,
        /// The day someone last looked whether this still holds.
        required checked: Located<Date>,
        /// What to know about it.
        optional note: Option<Located<Localised>>,
    }
}

choice! {
    /// What kind of evidence something is.
    pub enum EvidenceKind {
        Label = "label",
        Certificate = "certificate",
        TestReport = "test-report",
        Declaration = "declaration",
        Documentation = "documentation",
        Registration = "registration",
        OtherMeans = "other-means",
    }
}

record! {
    /// A type of evidence; in `evidence.toml`.
    pub struct EvidenceType {
        /// Its id in the catalogue.
        required id: Located<Slug>,
        /// What it is called in a list of evidence.
        required title: Located<Localised>,
        /// What it must show and who may issue it.
        required description: Located<Localised>,
        /// What kind of evidence it is.
        required kind: EvidenceKind,
        /// The paragraph of law that it rests on.
        optional law: Option<Line>,
        /// The id of its label in `labels.toml`.
        optional label: Option<Located<Slug>>,
        /// How old it may be, in months.
        optional max_age_months: Option<u32>,
    }
}

record! {
    /// A label and whether it meets the six conditions of the act; in `labels.toml`.
    pub struct Label {
        /// Its id in the catalogue.
        required id: Located<Slug>,
        /// Its name.
        required title: Located<Localised>,
        /// Other names that texts have for it, as they are written; `*` stands for how one may end.
        optional forms: Vec<Line>,
        /// The edition of its criteria.
        required criteria: Line,
        /// Where the criteria can be read.
        optional url: Option<WebAddress>,
        /// The six conditions of LOU 9 kap. 12 §.
        required conditions: Conditions,
        /// The day the conditions were last looked at.
        required checked: Located<Date>,
        /// What to know about it.
        optional note: Option<Located<Localised>>,
    }
}

record! {
    /// The six conditions that a label must meet to be required.
    pub struct Conditions {
        /// Its criteria are linked to the subject matter of the contract.
        required linked: bool,
        /// They are suitable to define what is bought.
        required suitable: bool,
        /// They are objectively verifiable and do not discriminate.
        required objective: bool,
        /// They were set in an open procedure.
        required open_procedure: bool,
        /// The label is open to all who meet them.
        required available: bool,
        /// They were set by a body that the applicant cannot steer.
        required independent: bool,
    }
}

impl Conditions {
    /// Each condition by the name of its field, and whether it is met.
    pub fn all(&self) -> [(&'static str, bool); 6] {
        [
            ("linked", self.linked),
            ("suitable", self.suitable),
            ("objective", self.objective),
            ("open_procedure", self.open_procedure),
            ("available", self.available),
            ("independent", self.independent),
        ]
    }
}

record! {
    /// A word of the field; in `terms.toml`.
    pub struct Term {
        /// Its id in the catalogue.
        required id: Located<Slug>,
        /// The word.
        required title: Located<Localised>,
        /// What it means.
        required definition: Located<Localised>,
        /// Other words for the same, in the first language.
        optional synonyms: Vec<Line>,
        /// Other words for the same, in English.
        optional synonyms_en: Vec<Line>,
        /// Whether the word also means other things, so that it is linked only where a text says so.
        optional ambiguous: bool,
        /// Ids of related terms.
        optional see: Vec<Located<Slug>>,
    }
}

impl Term {
    /// Other words for the same in a language of the catalogue; none where nobody has listed any.
    pub fn synonyms_in(&self, language: &Language, first: &Language) -> &[Line] {
        match &**language {
            _ if language == first => &self.synonyms,
            "en" => &self.synonyms_en,
            _ => &[],
        }
    }
}

record! {
    /// A unit of measurement; in `units.toml`.
    pub struct Unit {
        /// Its id in the catalogue.
        required id: Located<Slug>,
        /// How it is written after a number.
        required symbol: Located<Localised>,
        /// Its name.
        required title: Located<Localised>,
    }
}

record! {
    /// A code of the common procurement vocabulary (CPV) by its name; in `cpv.toml`.
    pub struct CpvEntry {
        /// The code with its check digit, as in `33141110-4`.
        required code: Located<NoticeCpv>,
        /// Its name in the vocabulary.
        required title: Located<Localised>,
        /// The text that the code and its names are taken from, as in `(EG) 213/2008`.
        required source: Line,
    }
}

/// All registers.
#[derive(Clone, Debug, Default)]
pub struct Registers {
    pub references: BTreeMap<Slug, Reference>,
    pub evidence: BTreeMap<Slug, EvidenceType>,
    pub labels: BTreeMap<Slug, Label>,
    pub terms: BTreeMap<Slug, Term>,
    pub units: BTreeMap<Slug, Unit>,
    /// Names of codes, by the code without its check digit. A code need not have one.
    pub cpv: BTreeMap<Cpv, CpvEntry>,
}
