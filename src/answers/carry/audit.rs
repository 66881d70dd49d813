//! Last year's assessment beside the empty one of the later release.

use super::form::{fields, happened, values};
use super::pen::{Pen, asked};
use super::{Carry, Fate};
use crate::answers::key::Asked;
use crate::answers::key::Key;
use crate::answers::say;
use crate::answers::table::Sheets;
use crate::answers::texts::{filled, same};
use crate::answers::workbook::Workbook;
use crate::bundle::book::Tone;
use crate::say;

/// What is of the audit itself, and not of what is audited.
const OF_THE_AUDIT: [&str; 6] =
    ["method", "first-day", "last-day", "auditor", "present", "earlier"];

pub fn write(carry: &Carry, view: &Workbook, key: &Key, own: usize, pen: &mut Pen) {
    let mut told = Vec::new();
    let mut sheets = Sheets::new(view, key, own);
    if let Some(table) = sheets.table("values", &mut told) {
        values(carry, key, &table, pen);
    }
    if let Some(table) = sheets.table("facts", &mut told) {
        fields(carry, key, &table, "facts", &OF_THE_AUDIT, pen);
    }
    let Some(table) = sheets.table("checkpoints", &mut told) else { return };
    let heads = [
        carry.words(say!("answers-head-since")),
        carry.words(say!("answers-head-happened")),
        carry.words(say!("answers-head-last-time")),
    ];
    pen.open(&table, "checkpoints", &heads);
    for asked in asked(key, "checkpoints") {
        let [row] = table.rows_with("number", &asked.number)[..] else { continue };
        pen.count(&table, row + 1, "checkpoint", filled(asked, &carry.values));
        let (todo, text, tone) = audited(carry, asked);
        pen.beside(&table, row, &[&todo, &text, ""], tone);
        let before: Vec<_> = carry
            .fates
            .before(&asked.id)
            .iter()
            .filter_map(|id| carry.reading.answers.iter().find(|own| own.asked.id == *id))
            .flat_map(|own| &own.checks)
            .collect();
        for (at, point) in asked.meaning.points.iter().enumerate() {
            let number = format!("{}.{}", asked.number, at + 1);
            let [row] = table.rows_with("number", &number)[..] else { continue };
            let own = before.iter().find(|own| same(&own.point, point));
            let is_new =
                !matches!(carry.fates.get(&asked.id), Some(Fate::New { .. })) && own.is_none();
            let new = if is_new { carry.words(say!("answers-point-new")) } else { String::new() };
            let last = own.map(|own| say::check(carry.words, own)).unwrap_or_default();
            pen.beside(&table, row, &[&new, "", &last], None);
        }
    }
}

/// What has changed since a requirement was last assessed. Every one is judged anew.
pub fn audited(carry: &Carry, asked: &Asked) -> (String, String, Option<Tone>) {
    let (_, text, tone) = happened(carry, asked);
    let todo = match carry.fates.get(&asked.id) {
        Some(Fate::Same) => say!("answers-audit-same"),
        Some(Fate::Look { .. }) => say!("answers-audit-look"),
        Some(Fate::Again { .. }) => say!("answers-audit-again"),
        Some(Fate::New { .. }) | None => say!("answers-audit-new"),
    };
    (carry.words(todo), text, tone)
}
