//! Swedish personal identity numbers and co-ordination numbers, with a day that exists and a right
//! check digit.

use super::things::is_of_thing;
use crate::field::date::Date;
use std::ops::Range;

pub fn find(words: &str, head: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    let next = |at: usize| words.bytes().skip(at).position(|byte| byte.is_ascii_digit());
    while let Some(start) = next(at).map(|more| at + more) {
        let digits = digits(&words[start..]);
        at = start + digits;
        let before = &words[..start];
        let is_part = before.ends_with(|c: char| c.is_alphanumeric() || "-/._".contains(c));
        let Some(length) = number(&words[start..], digits).filter(|_| !is_part) else { continue };
        let after = &words[start + length..];
        let goes_on = after.starts_with(|c: char| c.is_alphanumeric())
            || after.strip_prefix('-').is_some_and(digits_begin);
        if !goes_on && !is_of_thing(before, head) {
            found.push(start..start + length);
            at = start + length;
        }
    }
    found
}

/// Whether a text has a number with a day and a check digit, whatever stands around it.
pub fn may_stand_in(text: &str) -> bool {
    let mut at = 0;
    while let Some(more) = text.as_bytes()[at..].iter().position(u8::is_ascii_digit) {
        let start = at + more;
        let digits = digits(&text[start..]);
        if number(&text[start..], digits).is_some() {
            return true;
        }
        at = start + digits;
    }
    false
}

fn digits(text: &str) -> usize {
    text.bytes().take_while(u8::is_ascii_digit).count()
}

fn digits_begin(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
}

/// The length of the number that begins a text with so many digits.
fn number(text: &str, day: usize) -> Option<usize> {
    let (day, last, length) = match day {
        6 | 8 => {
            let gap = separator(&text[day..])?;
            let rest = &text[day + gap..];
            (&text[..day], rest.get(..4).filter(|rest| digits(rest) == 4)?, day + gap + 4)
        }
        12 => (&text[..8], &text[8..12], 12),
        _ => return None,
    };
    (is_day(day) && !last.starts_with("000") && has_check_digit(&day[day.len() - 6..], last))
        .then_some(length)
}

/// The length of the hyphen, or the plus of those who are over a hundred, and of spaces around it.
fn separator(text: &str) -> Option<usize> {
    let is_space = |c: char| matches!(c, ' ' | '\u{a0}');
    let mark = text.strip_prefix(is_space).unwrap_or(text);
    let rest = mark.strip_prefix(['-', '+', '\u{2010}', '\u{2011}', '–', '\u{2212}'])?;
    let rest = rest.strip_prefix(is_space).unwrap_or(rest);
    Some(text.len() - rest.len())
}

/// Whether digits are a day with or without its century; co-ordination numbers add sixty to it.
fn is_day(digits: &str) -> bool {
    let number = |range: Range<usize>| digits[range].parse::<u16>().ok();
    let end = digits.len();
    let years = match end {
        8 if digits.starts_with("19") || digits.starts_with("20") => vec![number(0..4)],
        6 => number(0..2).map_or(vec![], |year| vec![Some(1900 + year), Some(2000 + year)]),
        _ => return false,
    };
    let (Some(month), Some(day)) = (number(end - 4..end - 2), number(end - 2..end)) else {
        return false;
    };
    let day = if day > 60 { day - 60 } else { day };
    years.into_iter().flatten().any(|year| Date::new(year, month as u8, day as u8).is_some())
}

/// The last digit makes the sum right: every other digit counts twice, as its own digits.
fn has_check_digit(day: &str, last: &str) -> bool {
    let digits = day.bytes().chain(last.bytes()).map(|digit| u32::from(digit - b'0'));
    let weighed = digits.enumerate().map(|(at, digit)| {
        let product = digit * if at % 2 == 0 { 2 } else { 1 };
        product / 10 + product % 10
    });
    weighed.sum::<u32>().is_multiple_of(10)
}
