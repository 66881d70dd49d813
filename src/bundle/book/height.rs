//! How high a row has to be for its texts. Programs that read workbooks do not all measure rows
//! themselves, so the file says it. The widths are those of Arial and of what is made to replace it.

use super::place::Row;
use super::{Cell, Content, Given, Sheet, Style};
use std::collections::BTreeMap;

/// Of a line of text, and around it, in points.
pub const LINE: f64 = 12.75;
const AROUND: f64 = 3.0;
/// What a sheet holds at most, in whole dots of a screen.
const MOST: f64 = 408.75;
/// The width of a digit, which columns are measured in, in thousands of the size of the letters.
const DIGIT: usize = 540;

/// The rows that are higher than one line of ordinary text.
pub fn heights(sheet: &Sheet) -> BTreeMap<Row, f64> {
    let mut heights: BTreeMap<Row, f64> = BTreeMap::new();
    for (&(row, column), cell) in &sheet.cells {
        let width = sheet.widths.get(usize::from(column)).copied().unwrap_or(10);
        let height = match cell.style {
            Style::Title => 24.0,
            Style::Banner | Style::Stamp | Style::Heading => 18.0,
            Style::Note => LINE + AROUND,
            _ => lines(cell, usize::from(width)) as f64 * LINE + AROUND,
        };
        let own = heights.entry(row).or_default();
        *own = own.max(height.min(MOST));
    }
    heights.retain(|_, height| *height > LINE + AROUND);
    heights
}

fn lines(cell: &Cell, columns: usize) -> usize {
    let (Content::Text(text)
    | Content::Link { text, .. }
    | Content::Within { text, .. }
    | Content::Formula { result: Given::Text(text), .. }) = &cell.content
    else {
        return 1;
    };
    let is_bold = matches!(cell.style, Style::Label | Style::Head | Style::Short | Style::State);
    // Bold letters are wider.
    let room = columns * DIGIT * if is_bold { 93 } else { 100 } / 100;
    text.split('\n').map(|line| wrapped(line, room.max(1))).sum()
}

/// How many lines a paragraph takes when words stay whole where they can.
fn wrapped(paragraph: &str, room: usize) -> usize {
    let (mut lines, mut taken) = (1, 0);
    for word in paragraph.split_inclusive([' ', '-', '–']) {
        let whole: usize = word.chars().map(width).sum();
        let visible = whole - if word.ends_with(' ') { width(' ') } else { 0 };
        if taken > 0 && taken + visible > room {
            lines += 1;
            taken = 0;
        }
        if visible > room {
            lines += visible / room;
            taken = visible % room;
        } else {
            taken += whole;
        }
    }
    lines
}

/// The width of a letter, in thousands of its size.
fn width(c: char) -> usize {
    match c {
        'i' | 'j' | 'l' | '\'' => 222,
        ' ' | '!' | ',' | '.' | '/' | ':' | ';' | 'I' | 'f' | 't' | '[' | ']' | '|' => 278,
        '-' | '(' | ')' | 'r' | '`' => 333,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' | 'J' => 500,
        'F' | 'T' | 'Z' => 611,
        'A' | 'B' | 'E' | 'K' | 'P' | 'S' | 'V' | 'X' | 'Y' | '&' | 'Å' | 'Ä' => 667,
        'w' | 'C' | 'D' | 'H' | 'N' | 'R' | 'U' => 722,
        'G' | 'O' | 'Q' | 'Ö' => 778,
        'm' | 'M' | '%' => 860,
        'W' | '@' | '…' => 1_000,
        c if (c as u32) < 0x2100 => 556,
        _ => 1_000,
    }
}
