//! What proves an answer, and what is wrong with it on the last day of tenders.

use super::day::{months_later, of};
use super::key::{Asked, same_choice};
use super::reading::{Flaw, Proof, TellKind, Told};
use super::table::Table;
use super::workbook::Value;
use crate::bundle::book::place::Row;
use crate::field::date::Date;

/// A proof as it is written, which may not be needed.
pub struct Written {
    proof: Proof,
    flaw: Option<Flaw>,
    is_asked: bool,
}

impl Written {
    /// What is to be known of it: all if it is needed, and else only what is written.
    pub fn needed(self, is_needed: bool) -> Option<Proof> {
        let own = &self.proof;
        let is_empty = [&own.way, &own.reference, &own.issuer, &own.issued, &own.valid]
            .iter()
            .all(|text| text.is_empty());
        let is_unclear = self.flaw == Some(Flaw::Unclear);
        let counts = self.is_asked && is_needed || is_unclear;
        match counts || !is_empty {
            true => Some(Proof { flaw: self.flaw.filter(|_| counts), ..self.proof }),
            false => None,
        }
    }
}

pub fn read(
    table: &Table,
    row: Row,
    asked: &Asked,
    last_day: Option<Date>,
    told: &mut Vec<Told>,
) -> Written {
    let ways = &asked.meaning.ways;
    let is_asked = !ways.is_empty();
    let mut is_unclear = false;
    let mut unclear = |id: &str, kind: TellKind, words: String| {
        is_unclear = true;
        told.push(Told {
            kind,
            place: table.column(id).map(|column| table.place(row, column)),
            requirement: Some(format!("{}@{}", asked.id, asked.version)),
            words,
        });
    };
    if !is_asked {
        // The cell says that no proof is needed.
        return Written { proof: Proof::default(), flaw: None, is_asked };
    }
    let way = table.shown(row, "way");
    let chosen = ways.iter().find(|(own, _)| same_choice(own, &way));
    if chosen.is_none() && !way.is_empty() {
        unclear("way", TellKind::NoChoice, way.clone());
    }
    let mut day = |id: &str| match table.cell(row, id).map(|cell| &cell.value) {
        None => None,
        Some(Value::Day(day)) => of(*day),
        Some(other) => {
            unclear(id, TellKind::NoDay, other.shown());
            None
        }
    };
    let (issued, valid) = (day("issued"), day("valid"));
    let proof = Proof {
        reference: table.shown(row, "reference"),
        issuer: table.shown(row, "issuer"),
        issued: table.shown(row, "issued"),
        valid: table.shown(row, "valid"),
        covers: table.shown(row, "covers"),
        flaw: None,
        place: table.column("way").map(|column| table.place(row, column)),
        way,
    };
    let limit = chosen.map_or(0, |(_, limit)| *limit);
    let is_too_old = |issued: Date, last_day: Date| {
        months_later(issued, limit).is_some_and(|until| until < last_day)
    };
    let flaw = if proof.way.is_empty() || proof.reference.is_empty() {
        Some(Flaw::Missing)
    } else if is_unclear {
        Some(Flaw::Unclear)
    } else if limit > 0 && issued.is_none() {
        Some(Flaw::Undated)
    } else {
        match last_day {
            None if limit > 0 || valid.is_some() => Some(Flaw::Unjudged),
            None => None,
            Some(day) if limit > 0 && issued.is_some_and(|own| is_too_old(own, day)) => {
                Some(Flaw::TooOld)
            }
            Some(day) => valid.filter(|valid| *valid < day).map(|_| Flaw::RunOut),
        }
    };
    let flaw = if is_unclear { Some(Flaw::Unclear) } else { flaw };
    Written { proof, flaw, is_asked }
}
