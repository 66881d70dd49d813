//! What to ask each bidder for: what is missing, what cannot be read, what was altered.

use super::Compared;
use crate::answers::reading::{Reading, Verdict};
use crate::answers::say;
use crate::bundle::book::place::Row;
use crate::bundle::book::{Entry, EntryKind, Head, Print, Sheet, Style};
use crate::say;

const WIDTHS: [u16; 5] = [28, 22, 60, 26, 40];
const HEAD: Row = 3;
const NOTE: u16 = 4;

pub fn sheet(own: &Compared) -> Sheet {
    let mut sheet = Sheet::new(&own.words(say!("answers-sheet-ask")), &WIDTHS);
    sheet.is_open = true;
    sheet.text(0, 0, Style::Title, own.words(say!("answers-sheet-ask")));
    sheet.text(1, 0, Style::Note, own.words(say!("answers-ask-about")));
    let heads = [
        say!("answers-head-bidder"),
        say!("answers-head-requirement"),
        say!("answers-head-what"),
        say!("answers-head-where"),
        say!("answers-head-note"),
    ];
    for (column, name) in heads.into_iter().enumerate() {
        sheet.text(HEAD, column as u16, Style::Head, own.words(name));
    }
    let mut row = HEAD + 1;
    for (name, reading) in own.names.iter().zip(own.readings) {
        for [requirement, what, place] in asks(own, reading) {
            sheet.text(row, 0, Style::Short, name.as_str());
            sheet.text(row, 1, Style::Text, requirement);
            sheet.text(row, 2, Style::Text, what);
            sheet.text(row, 3, Style::Text, place);
            sheet.open(row, NOTE, Style::Open);
            row += 1;
        }
    }
    if row == HEAD + 1 {
        sheet.text(row, 0, Style::Short, own.words(say!("answers-ask-nothing")));
        (1..WIDTHS.len() as u16).for_each(|column| sheet.text(row, column, Style::Text, ""));
        row += 1;
    } else {
        sheet.entries.push(Entry {
            from: (HEAD + 1, NOTE),
            to: (row - 1, NOTE),
            kind: EntryKind::Any,
            title: own.words(say!("answers-head-note")),
            prompt: own.words(say!("answers-note-prompt")),
            error: String::new(),
        });
    }
    sheet.head = Some(Head { first: HEAD, row: HEAD, kept: 1, last_row: row - 1 });
    sheet.print = Print::Fit;
    sheet
}

/// For one bidder: the requirement, what to ask, and where it is.
fn asks(own: &Compared, reading: &Reading) -> Vec<[String; 3]> {
    let mut asks = Vec::new();
    for answer in &reading.answers {
        let cite = answer.asked.cite.clone();
        let verdict = answer.verdict();
        if answer.is_open() || verdict == Verdict::ExceptionEnded {
            let mut what = vec![own.words(say::verdict(verdict))];
            what.extend(say::detail(reading, answer));
            let place = answer.given.iter().find(|given| given.verdict == verdict);
            let place = place.and_then(|given| given.place.as_ref());
            let place = place.map(|at| format!("{} {}", at.sheet, at.cell)).unwrap_or_default();
            asks.push([cite.clone(), what.join("\n"), place]);
        }
        for flaw in answer.flaws() {
            let proofs = answer.proofs.iter().filter(|proof| proof.flaw == Some(flaw));
            let place = proofs.clone().find_map(|proof| proof.place.as_ref());
            let place = place.map(|at| format!("{} {}", at.sheet, at.cell)).unwrap_or_default();
            let ways = proofs.map(|proof| proof.way.clone()).filter(|way| !way.is_empty());
            let mut what = vec![own.words(say::flaw(flaw))];
            what.extend(ways);
            asks.push([cite.clone(), what.join("\n"), place]);
        }
    }
    for told in &reading.told {
        let place = told.place.as_ref();
        let place = place.map(|at| format!("{} {}", at.sheet, at.cell).trim().to_string());
        let requirement = told.requirement.clone().unwrap_or_default();
        let requirement = requirement.replacen('@', " version ", 1);
        asks.push([requirement, own.words(say::told(told)), place.unwrap_or_default()]);
    }
    asks
}
