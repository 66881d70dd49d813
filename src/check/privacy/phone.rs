//! Swedish phone numbers: `08-465 004 15`, `070-174 06 05`, `+46 8 465 004 15`.

use super::things::{is_of_person, is_of_thing};
use std::ops::Range;

/// How many digits a number has with the zero that begins it.
const DIGITS: std::ops::RangeInclusive<usize> = 8..=10;

/// What may stand between the digits of a number.
const MARKS: [char; 8] = [' ', '\u{a0}', '\u{2009}', '\u{202f}', '-', '\u{2010}', '\u{2011}', '–'];

pub fn find(words: &str, head: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (start, c) in words.bytes().enumerate().filter(|(_, c)| matches!(c, b'0' | b'+')) {
        let before = &words[..start];
        let is_inside = found.last().is_some_and(|last| last.end > start);
        if is_inside || !begins_number(before) {
            continue;
        }
        let length = match c {
            b'+' => abroad(&words[start..]),
            _ => abroad(&words[start..]).or_else(|| home(&words[start..], before, head)),
        };
        let Some(length) = length else { continue };
        let after = &words[start + length..];
        if !after.starts_with(|c: char| c.is_alphanumeric()) && !is_of_thing(before, head) {
            found.push(start..start + length);
        }
    }
    found
}

/// Whether a text has a number that is long enough, whatever stands around it.
pub fn may_stand_in(text: &str) -> bool {
    let is_part = |c: &char| c.is_ascii_digit() || matches!(c, '(' | ')') || MARKS.contains(c);
    let is_long = |rest: &str| {
        let own = rest.chars().take_while(is_part).filter(char::is_ascii_digit);
        own.take(*DIGITS.start()).count() == *DIGITS.start()
    };
    text.bytes().enumerate().filter(|(_, byte)| matches!(byte, b'0' | b'+')).any(|(start, _)| {
        // The sign in front of the code of a country is the first of its digits.
        begins_number(&text[..start]) && is_long(text[start..].trim_start_matches('+'))
    })
}

/// Whether a number can begin after some words: not within a code, a date, a path or a version.
fn begins_number(before: &str) -> bool {
    let mut last = before.chars().rev();
    match last.next() {
        None => true,
        Some('.' | ':' | ',') => !last.next().is_some_and(|c| c.is_ascii_digit()),
        Some('-' | '–' | '/' | '_' | '=' | '+' | '#' | '@' | '§' | '%') => false,
        Some(c) => !c.is_alphanumeric(),
    }
}

/// The length of a number that begins with the code of the country.
fn abroad(text: &str) -> Option<usize> {
    let rest = text.strip_prefix("+46").or_else(|| text.strip_prefix("0046"))?;
    let mut at = text.len() - rest.len();
    at += separator(&text[at..], 2);
    if let Some(rest) = text[at..].strip_prefix("(0)") {
        at = text.len() - rest.len();
        at += separator(&text[at..], 2);
    }
    let groups = groups(&text[at..], *DIGITS.end() - 1);
    let is_whole = DIGITS.contains(&(groups.digits + 1)) && !text[at..].starts_with('0');
    is_whole.then_some(at + groups.length)
}

/// The length of a number that begins with the code of its area.
fn home(text: &str, before: &str, head: &str) -> Option<usize> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if text.as_bytes().get(1).is_none_or(|digit| !matches!(digit, b'1'..=b'9')) {
        return None;
    }
    // In one piece it is a number of anything, but for those of mobiles or where words say so.
    if DIGITS.contains(&digits) {
        let is_mobile = digits == 10 && ["070", "072", "073", "076", "079"].contains(&&text[..3]);
        return (is_mobile || is_of_person(before, head)).then_some(digits);
    }
    let is_area = text.starts_with("08") && digits == 2 || matches!(digits, 3 | 4);
    if !is_area {
        return None;
    }
    let bracket = usize::from(before.ends_with('(') && text[digits..].starts_with(')'));
    let at = digits + bracket;
    let gap = separator(&text[at..], 3);
    let groups = groups(&text[at + gap..], DIGITS.end() - digits);
    // With spaces alone, four digits more often begin a year or a code.
    let is_marked = bracket == 1 || text[at..at + gap].contains(['-', '\u{2011}', '–']);
    let is_number = DIGITS.contains(&(digits + groups.digits))
        && gap > 0
        && (is_marked || digits < 4 && digits + groups.digits > 8 || is_of_person(before, head))
        && !groups.ends_as_date;
    is_number.then_some(at + gap + groups.length)
}

/// The groups of digits at the start of a text.
struct Groups {
    digits: usize,
    length: usize,
    /// Two digits and a year, as the rest of a day is written.
    ends_as_date: bool,
}

fn groups(text: &str, most: usize) -> Groups {
    let mut groups = Groups { digits: 0, length: 0, ends_as_date: false };
    let mut sizes = Vec::new();
    let mut at = 0;
    loop {
        let size = text[at..].bytes().take_while(u8::is_ascii_digit).count();
        let is_more = size > 0 && (size > 1 || sizes.is_empty()) && groups.digits + size <= most;
        if !is_more || size > 4 && !sizes.is_empty() && sizes != [1] && sizes != [2] {
            break;
        }
        sizes.push(size);
        groups.digits += size;
        groups.length = at + size;
        at += size;
        let gap = separator(&text[at..], 2);
        if gap == 0 {
            break;
        }
        at += gap;
    }
    let is_year = |year: &str| year.starts_with("19") || year.starts_with("20");
    groups.ends_as_date = sizes == [2, 4] && is_year(&text[groups.length - 4..]);
    groups
}

/// The length of what may stand between the groups of a number: at most so many characters.
fn separator(text: &str, most: usize) -> usize {
    text.chars().take(most).take_while(|c| MARKS.contains(c)).map(char::len_utf8).sum()
}
