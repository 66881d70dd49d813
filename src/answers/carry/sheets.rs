//! The sheets that say what was carried, and what is not in force any more.

use super::audit::audited;
use super::form::{before, happened};
use super::pen::Pen;
use super::{Carry, Fate};
use crate::answers::key::{Asked, Key, Kind};
use crate::bundle::book::place::{Row, loose};
use crate::bundle::book::{Head, Mark, Print, Sheet, Style};
use crate::say;

const WIDTHS: [u16; 6] = [22, 34, 14, 10, 28, 80];
const GONE_WIDTHS: [u16; 4] = [22, 36, 44, 80];
const HEAD: Row = 3;

pub fn add(carry: &Carry, key: &Key, pen: &mut Pen) {
    pen.add("carried", carried(carry, key));
    if !carry.fates.gone.is_empty() {
        pen.add("gone", gone(carry));
    }
}

fn carried(carry: &Carry, key: &Key) -> Sheet {
    let name = carry.words(say!("answers-sheet-carried"));
    let mut sheet = Sheet::new(&name, &WIDTHS);
    sheet.text(0, 0, Style::Title, name.as_str());
    let from = say!(
        "answers-carried-from",
        file = &carry.reading.file,
        release = carry.reading.key.fact("release")
    );
    sheet.text(1, 0, Style::Note, carry.words(from));
    sheet.text(2, 0, Style::Note, carry.words(say!("answers-carried-about")));
    let heads = [
        say!("answers-head-requirement"),
        say!("answers-head-title"),
        say!("answers-head-version-before"),
        say!("answers-head-version-now"),
        say!("answers-head-since"),
        say!("answers-head-happened"),
    ];
    for (name, column) in heads.into_iter().zip(0..) {
        sheet.text(HEAD, column, Style::Head, carry.words(name));
    }
    // What is left to do comes first.
    let rank = |asked: &Asked| match carry.fates.get(&asked.id) {
        Some(Fate::Again { .. }) => 0,
        Some(Fate::New { .. }) | None => 1,
        Some(Fate::Look { .. }) => 2,
        Some(Fate::Same) => 3,
    };
    let mut all: Vec<&Asked> = key.requirements.iter().collect();
    all.sort_by_key(|own| rank(own));
    let mut row = HEAD + 1;
    for asked in all {
        let versions = carry.fates.before(&asked.id).iter().filter_map(|id| {
            let old = carry.reading.key.requirements.iter().find(|own| own.id == *id)?;
            Some(if *id == asked.id { old.version.clone() } else { old.cite.clone() })
        });
        let versions = versions.collect::<Vec<_>>().join("\n");
        let (todo, text, tone) = match carry.reading.key.kind {
            Kind::Answers => happened(carry, asked),
            Kind::Assessment => audited(carry, asked),
        };
        sheet.link(row, 0, &asked.page, &asked.cite);
        let title = asked.title.split('\n').next().unwrap_or_default();
        sheet.text(row, 1, Style::Text, title);
        sheet.text(row, 2, Style::Text, versions);
        sheet.text(row, 3, Style::Text, asked.version.as_str());
        sheet.text(row, 4, Style::Text, todo);
        sheet.text(row, 5, Style::Text, text);
        if let Some(tone) = tone {
            let formula = format!("LEN({})>0", loose(row, 4u16));
            let (from, to) = ((row, 4), (row, 4));
            sheet.marks.push(Mark { from, to, formula, tone });
        }
        row += 1;
    }
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 1, last_row: row - 1 });
    sheet.print = Print::Fit;
    sheet
}

fn gone(carry: &Carry) -> Sheet {
    let name = carry.words(say!("answers-sheet-gone"));
    let mut sheet = Sheet::new(&name, &GONE_WIDTHS);
    sheet.text(0, 0, Style::Title, name.as_str());
    sheet.text(1, 0, Style::Note, carry.words(say!("answers-gone-about")));
    let heads = [
        say!("answers-head-requirement"),
        say!("answers-head-title"),
        say!("answers-head-happened"),
        say!("answers-head-before"),
    ];
    for (name, column) in heads.into_iter().zip(0..) {
        sheet.text(HEAD, column, Style::Head, carry.words(name));
    }
    let mut row = HEAD + 1;
    for own in &carry.fates.gone {
        let title = own.asked.title.split('\n').next().unwrap_or_default();
        let answer = carry.reading.answers.iter().find(|answer| answer.asked.id == own.asked.id);
        sheet.link(row, 0, &own.asked.page, &own.asked.cite);
        sheet.text(row, 1, Style::Text, title);
        sheet.text(row, 2, Style::Text, carry.words(own.why.clone()));
        let before = answer.map(|answer| before(carry, answer)).unwrap_or_default();
        sheet.text(row, 3, Style::Text, before);
        row += 1;
    }
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 1, last_row: row - 1 });
    sheet.print = Print::Fit;
    sheet
}
