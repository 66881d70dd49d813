//! The first sheet, written from above: what the workbook is, how far one has come, what it was made from.

use super::{Assembly, Told};
use crate::bundle::book::entity::Words;
use crate::bundle::book::place::Row;
use crate::bundle::book::readable;
use crate::bundle::book::template::{Line, LineKind};
use crate::bundle::book::{Content, Given, Mark, Print, Sheet, Style, Tone};

/// How many letters of a title stand within the columns of the first sheet.
const TITLE_WIDTH: usize = 80;

/// A text in lines, broken between words. A word that is longer than a line has one of its own.
fn broken(text: &str, width: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + 1 + word.chars().count() <= width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_string()),
        }
    }
    lines
}

pub fn sheet(assembly: &mut Assembly, told: &[Told]) -> Sheet {
    let frame = assembly.frame;
    let mut sheet = Sheet::new(&frame.front.name, &frame.front.widths);
    sheet.print = Print::Upright;
    let mut row = 0;
    for line in &frame.front.lines {
        if !assembly.is_there(line.when) {
            continue;
        }
        if line.kind == LineKind::Counts {
            row = counts(assembly, told, &mut sheet, row);
        } else {
            row = put(assembly, line, &mut sheet, row);
        }
    }
    sheet
}

/// Writes a line. Gives the row after it.
fn put(assembly: &Assembly, line: &Line, sheet: &mut Sheet, row: Row) -> Row {
    let scope = assembly.scope();
    let label = scope.resolve(&line.label);
    let text = assembly.joined(&line.text, ". ");
    let mut lines = |style: Style, text: &str| {
        let lines = broken(text, TITLE_WIDTH);
        let count = lines.len() as Row;
        lines.into_iter().zip(row..).for_each(|(line, row)| sheet.text(row, 0, style, line));
        row + count
    };
    match line.kind {
        LineKind::Title => return lines(Style::Title, &label),
        LineKind::Banner => sheet.text(row, 0, Style::Banner, label),
        LineKind::Old => {
            let old: Vec<_> = assembly.chosen.iter().filter(|own| own.is_old()).collect();
            match (old.as_slice(), assembly.chosen.len()) {
                ([], _) => return row,
                ([one], 1) => {
                    let text = scope.within(&one.known).resolve(&line.label);
                    sheet.text(row, 0, Style::Stamp, text);
                }
                _ => {
                    let list = old.iter().map(|own| own.piece.cite.as_str());
                    let list = list.collect::<Vec<_>>().join(", ");
                    let list = Words::from([("list".to_string(), list)]);
                    let text = scope.within(&list).resolve(&line.text.concat());
                    return lines(Style::Stamp, &text);
                }
            }
        }
        LineKind::Gap | LineKind::Counts => {}
        LineKind::Heading => {
            let row = row + Row::from(row > 3);
            sheet.text(row, 0, Style::Heading, label);
            return row + 1;
        }
        LineKind::Told => {
            sheet.text(row, 0, Style::Label, label);
            sheet.text(row, 1, Style::Body, text);
        }
        LineKind::Way => {
            sheet.text(row, 0, Style::Label, label);
            let address = scope.resolve(&line.address);
            sheet.put(row, 1, Style::Way, Content::Link { address, text });
        }
        LineKind::Filled => {
            for (own, row) in assembly.purpose.filled.iter().zip(row..) {
                let known =
                    [("key", &own.key), ("value", &own.value), ("list", &own.ids.join(", "))];
                let known = known.map(|(name, text)| (name.to_string(), text.clone()));
                let (known, texts) = (Words::from(known), line.text.concat());
                let [label, text] =
                    [&line.label, &texts].map(|text| scope.within(&known).resolve(text));
                sheet.text(row, 0, Style::Label, label);
                sheet.text(row, 1, Style::Body, text);
            }
            return row + assembly.purpose.filled.len() as Row;
        }
    }
    row + 1
}

/// How much lacks in each part and in all, counted by formulas. Gives the row after them.
fn counts(assembly: &mut Assembly, told: &[Told], sheet: &mut Sheet, first: Row) -> Row {
    let front = &assembly.frame.front;
    let mut row = first;
    let mark = |sheet: &mut Sheet, row: Row, formula: String, tone: Tone| {
        sheet.marks.push(Mark { from: (row, 1), to: (row, 1), formula, tone });
    };
    for own in told {
        sheet.text(row, 0, Style::Label, own.label.as_str());
        sheet.formula(row, 1, Style::Body, &own.formula, Given::Text(own.given.clone()));
        if !own.failing.is_empty() {
            mark(sheet, row, format!("{}>0", own.failing), Tone::Fails);
        }
        mark(sheet, row, format!("{}>0", own.lacking), Tone::Lacks);
        row += 1;
    }
    let lacking: usize = told.iter().map(|own| own.before).sum();
    let places = told.iter().map(|own| own.lacking.as_str()).collect::<Vec<_>>().join("+");
    let failing = told.iter().map(|own| own.failing.as_str()).filter(|own| !own.is_empty());
    let failing = failing.collect::<Vec<_>>().join("+");
    let known = [("sum", &places), ("failing", &failing), ("lacking", &lacking.to_string())];
    let known = Words::from(known.map(|(name, text)| (name.to_string(), text.clone())));
    let scope = assembly.scope();
    let scope = scope.within(&known);
    let formula = if failing.is_empty() { &front.formula } else { &front.failing };
    let given = if lacking == 0 { &front.done } else { &front.lacking };
    sheet.text(row, 0, Style::Label, scope.resolve(&front.all));
    let given = Given::Text(scope.resolve(given));
    sheet.formula(row, 1, Style::Label, &scope.resolve(formula), given);
    let ready = readable::quoted(&scope.resolve(&front.done));
    let cell = super::fixed(row, 1);
    if !failing.is_empty() {
        mark(sheet, row, format!("{failing}>0"), Tone::Fails);
    }
    mark(sheet, row, format!("{cell}<>{ready}"), Tone::Lacks);
    mark(sheet, row, format!("{cell}={ready}"), Tone::Done);
    let whole = sheet.place(row, 1);
    assembly.known.insert("completeness".to_string(), whole);
    let first = told.iter().map(|own| own.failing.clone()).find(|own| !own.is_empty());
    assembly.known.insert("failing".to_string(), first.unwrap_or_default());
    row + 1
}
