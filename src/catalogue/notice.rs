//! What requirements are in a procurement notice (eForms): the codes that statistics are read from.
//! Codes and fields are those of the eForms SDK 1.16; `BT-774` and the like are the names of fields.

use super::id::RequirementId;
use crate::field::localised::Localised;
use crate::field::text::Slug;
use crate::field::value::Located;
use crate::{choice, record};

choice! {
    /// How environmental impact is reduced (BT-774).
    pub enum GreenCode {
        Biodiversity = "biodiv-eco",
        CircularEconomy = "circ-econ",
        ClimateAdaptation = "clim-adapt",
        ClimateMitigation = "clim-mitig",
        Pollution = "pollu-prev",
        Water = "water-mar",
        Other = "other",
    }
}

choice! {
    /// Which social objective is promoted (BT-775).
    pub enum SocialCode {
        Accessibility = "acc-all",
        EthnicEquality = "et-eq",
        GenderEquality = "gen-eq",
        HumanRights = "hum-right",
        Opportunities = "opp",
        WorkingConditions = "work-cond",
        Other = "other",
    }
}

choice! {
    /// Which criterion of selection a qualification requirement is (BT-809).
    pub enum SelectionCode {
        EnvironmentalManagement = "slc-abil-mgmt-env",
        IndependentCertificate = "slc-sche-env-cert-indep",
        SupplyChain = "slc-abil-mgmt-supply",
    }
}

record! {
    /// A theme that requirements are sorted by, and what it is in a notice.
    pub struct NoticeTopic {
        /// The id that requirements use.
        required id: Located<Slug>,
        /// The name.
        required title: Located<Localised>,
        /// Codes of how environmental impact is reduced (BT-774).
        optional green: Vec<GreenCode>,
        /// Codes of the social objective that is promoted (BT-775).
        optional social: Vec<SocialCode>,
    }
}

record! {
    /// The qualification requirements that are one criterion of selection.
    pub struct SelectionCriterion {
        /// The code of the criterion (BT-809).
        required code: SelectionCode,
        /// Ids of the requirements.
        required requirements: Vec<Located<RequirementId>>,
    }
}
