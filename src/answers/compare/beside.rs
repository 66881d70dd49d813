//! A sheet for each type of requirement: the answer of each bidder in a column, what is written and
//! what proves it below.

use super::Compared;
use crate::answers::key::{Asked, Kind};
use crate::answers::reading::{Answer, Flaw, Reading, Verdict};
use crate::answers::say;
use crate::bundle::book::place::{Row, loose};
use crate::bundle::book::readable::quoted;
use crate::bundle::book::{Head, Mark, Print, Sheet, Style, Tone};
use crate::say;

const WIDTHS: [u16; 4] = [6, 20, 30, 12];
/// The column of the first bidder, and how wide each is.
const FIRST: u16 = WIDTHS.len() as u16;
const WIDTH: u16 = 26;
const HEAD: Row = 3;
/// How many bidders stand beside each other on a page.
const ON_A_PAGE: usize = 5;

pub fn sheet(own: &Compared, r#type: &str) -> Option<Sheet> {
    let asked = asked(own, r#type);
    if asked.is_empty() {
        return None;
    }
    let mut widths = WIDTHS.to_vec();
    widths.extend(own.names.iter().map(|_| WIDTH));
    let title = own.words(say::r#type(r#type));
    let mut sheet = Sheet::new(&title, &widths);
    sheet.text(0, 0, Style::Title, title.as_str());
    sheet.text(1, 0, Style::Note, own.words(say!("answers-beside-about")));
    let heads = [
        say!("answers-head-number"),
        say!("answers-head-requirement"),
        say!("answers-head-title"),
        say!("answers-head-row"),
    ];
    for (column, name) in heads.into_iter().enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, own.words(name));
    }
    for (name, column) in own.names.iter().zip(FIRST..) {
        sheet.text(HEAD, column, Style::Head, name.as_str());
    }
    let mut row = HEAD + 1;
    for one in &asked {
        row = requirement(own, &mut sheet, row, one);
    }
    let last_row = row.saturating_sub(1);
    marks(own, &mut sheet, last_row);
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: FIRST, last_row });
    let pages = own.names.len().div_ceil(ON_A_PAGE).max(1);
    let breaks = (1..pages).map(|page| FIRST + (own.names.len() * page / pages) as u16);
    sheet.print = Print::Grows(breaks.collect());
    Some(sheet)
}

/// Each version that was asked, once.
fn asked(own: &Compared, r#type: &str) -> Vec<Asked> {
    let mut found: Vec<Asked> = Vec::new();
    for answer in own.readings.iter().flat_map(|own| &own.answers) {
        let asked = &answer.asked;
        if asked.meaning.r#type == r#type && !found.iter().any(|own| own.cite == asked.cite) {
            found.push(asked.clone());
        }
    }
    found
}

fn answer<'a>(reading: &'a Reading, asked: &Asked) -> Option<&'a Answer> {
    reading.answers.iter().find(|own| own.asked.cite == asked.cite)
}

/// A row for the answers, and others for what is written and for what proves it, where there is
/// something. Gives the row after them.
fn requirement(own: &Compared, sheet: &mut Sheet, first: Row, asked: &Asked) -> Row {
    let all = || own.readings.iter().map(|reading| (reading, answer(reading, asked)));
    let mut row = first;
    let mut line = |name: String, style: Style, cells: Vec<String>| {
        let is_first = row == first;
        let title = asked.title.split('\n').next().unwrap_or_default();
        sheet.text(row, 0, if is_first { Style::Short } else { Style::Lead }, &*asked.number);
        match is_first {
            true => sheet.link(row, 1, &asked.page, &asked.cite),
            false => sheet.text(row, 1, Style::Lead, &*asked.cite),
        }
        let label = if is_first { title.to_string() } else { String::new() };
        sheet.text(row, 2, if is_first { Style::Text } else { Style::Lead }, label);
        sheet.text(row, 3, if is_first { Style::Short } else { Style::Lead }, name);
        for (cell, column) in cells.into_iter().zip(FIRST..) {
            sheet.text(row, column, style, cell);
        }
        row += 1;
    };
    let verdicts = all().map(|(_, answer)| {
        own.words(answer.map_or(say!("answers-not-asked"), |own| say::verdict(own.verdict())))
    });
    let verdicts = verdicts.collect();
    match own.kind() {
        Kind::Answers => {
            line(own.words(say!("answers-row-answer")), Style::State, verdicts);
            let written: Vec<String> = all()
                .map(|(reading, answer)| {
                    answer.map_or(String::new(), |own| say::written(reading, own))
                })
                .collect();
            if written.iter().any(|text| !text.is_empty()) {
                line(own.words(say!("answers-row-words")), Style::Text, written);
            }
            let proofs: Vec<String> = all()
                .map(|(_, answer)| {
                    let proofs = answer.map_or(&[][..], |own| &own.proofs);
                    let lines = proofs.iter().map(|proof| say::proof(own.words, proof));
                    lines.collect::<Vec<_>>().join("\n")
                })
                .collect();
            if proofs.iter().any(|text| !text.is_empty()) {
                line(own.words(say!("answers-row-proof")), Style::Text, proofs);
            }
        }
        Kind::Assessment => {
            line(own.words(say!("answers-row-result")), Style::State, verdicts);
            for (at, point) in asked.meaning.points.iter().enumerate() {
                let name = own.words(say!("answers-row-point", number = at + 1));
                let checks = all().map(|(_, answer)| {
                    let check = answer.and_then(|own| own.checks.get(at));
                    check.map_or(String::new(), |check| say::check(own.words, check))
                });
                let checks: Vec<String> = checks.collect();
                line(format!("{name}\n{point}"), Style::Text, checks);
            }
        }
    }
    row
}

/// Colours what the words say.
fn marks(own: &Compared, sheet: &mut Sheet, last: Row) {
    let to = (last, FIRST + (own.names.len() as u16).saturating_sub(1));
    let from = (HEAD + 1, FIRST);
    let cell = loose(from.0, from.1);
    let is = |verdicts: &[Verdict]| {
        let each = verdicts
            .iter()
            .map(|verdict| format!("{cell}={}", quoted(&own.words(say::verdict(*verdict)))));
        format!("OR({})", each.collect::<Vec<_>>().join(","))
    };
    let fails = is(&[Verdict::NotMet, Verdict::Refused, Verdict::ExceptionEnded]);
    let lacks = is(&[Verdict::Unclear, Verdict::Unanswered, Verdict::NoReason]);
    let done = is(&[Verdict::Met, Verdict::Accepted]);
    let flaws = Flaw::ALL
        .iter()
        .map(|flaw| format!("ISNUMBER(SEARCH({},{cell}))", quoted(&own.words(say::flaw(*flaw)))));
    let flaws = format!("OR({})", flaws.collect::<Vec<_>>().join(","));
    let all =
        [(fails, Tone::Fails), (lacks, Tone::Lacks), (done, Tone::Done), (flaws, Tone::Lacks)];
    sheet.marks.extend(all.map(|(formula, tone)| Mark { from, to, formula, tone }));
}
