//! The first sheet: who has answered, how far each has come, and what makes the forms hard to compare.

use super::{Compared, differences};
use crate::answers::key::Kind;
use crate::answers::reading::{Answer, Reading, Verdict};
use crate::bundle::book::place::{fixed, loose};
use crate::bundle::book::{Content, Head, Mark, Print, Sheet, Style, Tone};
use crate::say;

const WIDTHS: [u16; 10] = [34, 24, 24, 12, 14, 14, 14, 14, 14, 14];
/// The first column with a count.
const COUNTS: u16 = 4;

pub fn sheet(own: &Compared, title: &str) -> Sheet {
    let mut sheet = Sheet::new(&own.words(say!("answers-sheet-overview")), &WIDTHS);
    sheet.text(0, 0, Style::Title, title);
    sheet.text(1, 0, Style::Note, own.fact("release"));
    sheet.text(2, 0, Style::Note, own.words(say!("answers-compare-about")));
    let mut row = 3;
    for line in differences(own.readings) {
        sheet.text(row, 0, Style::Stamp, own.words(line));
        row += 1;
    }
    let head = row + 1;
    let heads = match own.kind() {
        Kind::Answers => vec![
            say!("answers-head-bidder"),
            say!("answers-head-file"),
            say!("answers-head-lot"),
            say!("answers-head-articles"),
            say!("answers-head-fails"),
            say!("answers-head-open"),
            say!("answers-head-unclear"),
            say!("answers-head-met"),
            say!("answers-head-proofs"),
            say!("answers-head-told"),
        ],
        Kind::Assessment => vec![
            say!("answers-head-supplier"),
            say!("answers-head-file"),
            say!("answers-head-contract"),
            say!("answers-head-day"),
            say!("answers-head-deviations"),
            say!("answers-head-unjudged"),
            say!("answers-head-unclear"),
            say!("answers-head-met"),
            say!("answers-head-actions"),
            say!("answers-head-told"),
        ],
    };
    for (column, name) in heads.into_iter().enumerate() {
        sheet.text(head, column as u16, Style::Head, own.words(name));
    }
    for (at, reading) in own.readings.iter().enumerate() {
        let row = head + 1 + at as u32;
        line(own, &mut sheet, row, at, reading);
    }
    let last_row = head + own.readings.len() as u32;
    for (column, tone) in [(4, Tone::Fails), (5, Tone::Lacks), (6, Tone::Lacks), (8, Tone::Lacks)] {
        let formula = format!("{}>0", loose(head + 1, column));
        let (from, to) = ((head + 1, column), (last_row, column));
        sheet.marks.push(Mark { from, to, formula, tone });
    }
    let formula = format!("SUM({}:{})=0", cell(head + 1, 4), cell(head + 1, 6));
    sheet.marks.push(Mark { from: (head + 1, 7), to: (last_row, 7), formula, tone: Tone::Done });
    sheet.head = Some(Head { first: head, row: head, kept: 1, last_row });
    sheet.print = Print::Fit;
    sheet
}

/// A cell of the same row.
fn cell(row: u32, column: u16) -> String {
    fixed(row, column).replacen('$', "\u{0}", 1).replace('$', "").replace('\u{0}', "$")
}

fn line(own: &Compared, sheet: &mut Sheet, row: u32, at: usize, reading: &Reading) {
    let field = |name: &str| reading.fields.get(name).cloned().unwrap_or_default();
    let whole = || own.words(say!("answers-whole"));
    let (third, fourth) = match own.kind() {
        Kind::Answers => {
            let part = field("tender");
            let part = if part.is_empty() { whole() } else { part };
            (part, Content::Number(reading.articles.len() as f64))
        }
        Kind::Assessment => (field("contract"), Content::Text(field("first-day"))),
    };
    sheet.text(row, 0, Style::Short, own.names[at].as_str());
    sheet.text(row, 1, Style::Text, reading.file.as_str());
    sheet.text(row, 2, Style::Text, third);
    sheet.put(row, 3, Style::Number, fourth);
    let count = |is: &dyn Fn(&Answer) -> bool| reading.answers.iter().filter(|own| is(own)).count();
    let is = |wanted: Verdict| move |own: &Answer| own.verdict() == wanted;
    let counts = match own.kind() {
        Kind::Answers => [
            count(&Answer::is_failing),
            count(&|own| own.is_open() && own.verdict() != Verdict::Unclear),
            count(&is(Verdict::Unclear)),
            count(&|own| {
                matches!(
                    own.verdict(),
                    Verdict::Met
                        | Verdict::Accepted
                        | Verdict::Answered
                        | Verdict::Excepted
                        | Verdict::NotConcerned
                )
            }),
            count(&|own| !own.flaws().is_empty()),
        ],
        Kind::Assessment => [
            count(&is(Verdict::NotMet)),
            count(&is(Verdict::Unanswered)),
            count(&is(Verdict::Unclear)),
            count(&is(Verdict::Met)),
            reading
                .answers
                .iter()
                .flat_map(|own| &own.checks)
                .filter(|check| !check.action.is_empty() && check.closed.is_empty())
                .count(),
        ],
    };
    let told = reading.told.len();
    for (count, column) in counts.into_iter().chain([told]).zip(COUNTS..) {
        sheet.put(row, column, Style::Number, Content::Number(count as f64));
    }
}
