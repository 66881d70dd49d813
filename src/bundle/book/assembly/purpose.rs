//! What a workbook is made for.

use crate::bundle::identity;
use crate::bundle::outline::{About, FilledIn, Item, Outline};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::phrasebook::Argument;
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeMap;

/// What a workbook is made for: what is said of the selection, and what only the selection decides
/// of each requirement. What is not there is empty.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Purpose {
    pub selection: String,
    pub catalogue: String,
    pub publisher: String,
    /// The release and its day, or that it is a draft.
    pub release: String,
    /// The latest release that shows the selection unchanged.
    pub unchanged: String,
    /// That these are not adopted requirements.
    pub example: String,
    pub owner: String,
    /// Who procures, and the number of the procurement in its diary.
    pub authority: String,
    pub diary: String,
    /// The last day of tenders, as in `2027-06-30`.
    pub last_day: String,
    pub address: String,
    /// The page that says whether texts are in force, and the same with what is asked of.
    pub verify: String,
    pub verify_to: String,
    pub licence: String,
    pub licence_address: String,
    pub checksum: String,
    /// The day the workbook says it was made, as in `2026-06-09`.
    pub day: Option<String>,
    /// What the file knows of itself, for programs.
    pub identity: String,
    pub filled: Vec<FilledIn>,
    /// In the order of the requirements.
    pub items: Vec<Spot>,
}

/// Where a requirement is put, and what is filled in.
#[derive(Serialize)]
pub struct Spot {
    /// As in `2.3`.
    pub number: String,
    /// That the version is not in force.
    pub old: String,
    pub values: BTreeMap<String, String>,
}

impl Purpose {
    /// What the workbook of an outline is made for.
    pub fn of(outline: &Outline, words: Words, format: DocumentFormat) -> Purpose {
        let about = &outline.about;
        let own = |text: &Option<String>| text.clone().unwrap_or_default();
        Purpose {
            selection: about.selection.clone(),
            catalogue: about.catalogue.clone(),
            publisher: about.publisher.clone(),
            release: release(about, words),
            unchanged: own(&about.unchanged_in),
            example: own(&about.example),
            owner: own(&about.owner),
            authority: own(&about.procurement.authority),
            diary: own(&about.procurement.number),
            last_day: own(&about.procurement.last_day),
            address: about.address.clone(),
            verify: about.verify.clone(),
            verify_to: outline.verify_link(),
            licence: about.licence.title.clone(),
            licence_address: about.licence.address.clone(),
            checksum: about.checksum.clone(),
            day: about.iso_date.clone(),
            identity: identity::text(outline, format),
            filled: outline.filled.clone(),
            items: outline.items().map(spot).collect(),
        }
    }
}

fn spot(item: &Item) -> Spot {
    let values = item.placeholders.iter();
    Spot {
        number: item.number.clone(),
        old: item.old.as_ref().map(|old| old.text.clone()).unwrap_or_default(),
        values: values.filter_map(|own| Some((own.key.clone(), own.value.clone()?))).collect(),
    }
}

/// The release and its day, or that it is a draft.
fn release(about: &About, words: Words) -> String {
    match (&about.release, &about.date) {
        (Some(name), Some(date)) => words.format(
            "bundle-release",
            &[("name", Argument::Text(name.clone())), ("date", Argument::Text(date.clone()))],
        ),
        _ => words.get("bundle-draft"),
    }
}
