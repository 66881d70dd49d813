//! Tables to strips, one for each line: a row that fits on a page stays on one, and so does a table
//! that is short.

use super::Composer;
use crate::typeset::document::{Share, Side, Size, Table, Text, words};
use crate::typeset::flow::{Mark, Paint};
use crate::typeset::glyphs::Shaped;
use crate::typeset::style::POINTS_PER_MM;
use crate::typeset::tags::{Kind, NodeId};
use std::sync::Arc;

/// How many rows, and how many letters, stay on one page.
const SHORT_ROWS: usize = 7;
const SHORT_LETTERS: usize = 1000;

/// How many letters a row may have that stays on one page.
const SHORT_ROW: usize = 600;

/// The widest column that takes its width from its cells, as a part of the table.
const WIDEST: f32 = 0.4;

/// Beside and above the text of a cell.
struct Padding {
    beside: f32,
    above: f32,
}

/// Where a column begins and how wide its text may be.
struct Place {
    x: f32,
    width: f32,
    side: Side,
}

struct Cell {
    shaped: Arc<Shaped>,
    paint: Arc<Vec<Paint>>,
}

pub fn set(table: &Table, composer: &mut Composer) {
    if table.rows.is_empty() && table.head.is_none() {
        return;
    }
    let padding = match table.is_ruled {
        true => Padding { beside: 2.2 * POINTS_PER_MM, above: 0.5 * POINTS_PER_MM },
        false => Padding { beside: 3.0 * POINTS_PER_MM, above: 0.1 * POINTS_PER_MM },
    };
    let places = places(table, composer, padding.beside);
    let room = composer.style.sizes.text * 0.8;
    composer.at_least(room);
    let outer = composer.parent;
    composer.parent = composer.node(Kind::Table);
    let own = composer.flow.table_heads.len();
    let first = composer.flow.strips.len();
    if let Some(head) = &table.head {
        let kinds = vec![Kind::ColumnName; head.len()];
        let row = in_part(Kind::TableHead, composer, |composer| {
            self::row(head, &kinds, &places, &padding, composer)
        });
        // A head is never parted, and never stands alone.
        composer.stay(row);
        if let Some(strip) = composer.flow.strips.last_mut() {
            strip.stays = true;
        }
    }
    let head = first..composer.flow.strips.len();
    composer.flow.table_heads.push(head.clone());
    let letters = |row: &Vec<Text>| row.iter().map(|cell| words(cell).len()).sum::<usize>();
    let weights: Vec<usize> = table.rows.iter().map(letters).collect();
    let is_short = weights.len() <= SHORT_ROWS && weights.iter().sum::<usize>() <= SHORT_LETTERS;
    let rows = in_part(Kind::TableBody, composer, |composer| {
        let start = composer.flow.strips.len();
        for (cells, weight) in table.rows.iter().zip(&weights) {
            let kind = |at| if at == 0 && table.names_rows { Kind::RowName } else { Kind::Cell };
            let kinds: Vec<Kind> = (0..cells.len()).map(kind).collect();
            let first = row(cells, &kinds, &places, &padding, composer);
            if *weight <= SHORT_ROW {
                composer.stay(first);
            }
        }
        start
    });
    composer.parent = outer;
    if table.is_ruled {
        rule(composer, &places, head, rows);
    }
    for strip in &mut composer.flow.strips[first..] {
        strip.table = Some(own);
    }
    if is_short {
        composer.stay(first);
    }
    composer.at_least(room);
}

/// Sets rows within a part of the table.
fn in_part<T>(kind: Kind, composer: &mut Composer, set: impl FnOnce(&mut Composer) -> T) -> T {
    let table = composer.parent;
    composer.parent = composer.node(kind);
    let made = set(composer);
    composer.parent = table;
    made
}

/// Sets a row, line by line, and gives its first strip.
fn row(
    cells: &[Text],
    kinds: &[Kind],
    places: &[Place],
    padding: &Padding,
    composer: &mut Composer,
) -> usize {
    let part = composer.parent;
    composer.parent = composer.node(Kind::Row);
    let mut set = Vec::new();
    for ((cell, kind), place) in cells.iter().zip(kinds).zip(places) {
        let node: NodeId = composer.node(kind.clone());
        let (shaped, paint) = composer.shape(cell, Size::Small, node, place.width);
        set.push(Cell { shaped, paint });
    }
    composer.parent = part;
    let (pitch, baseline) =
        (composer.style.pitch(Size::Small), composer.style.baseline(Size::Small));
    let count = set.iter().map(|cell| cell.shaped.lines.len()).max().unwrap_or(0).max(1);
    let first = composer.flow.strips.len();
    for at in 0..count {
        let above = if at == 0 { padding.above } else { 0.0 };
        let below = if at + 1 == count { padding.above } else { 0.0 };
        let mut marks = Vec::new();
        for (cell, place) in set.iter().zip(places) {
            let Some(line) = cell.shaped.lines.get(at) else { continue };
            let free = (place.width - line.width).max(0.0);
            let x = match (place.side, line.is_rtl) {
                (Side::Left, false) => place.x,
                (Side::Centre, _) => place.x + free / 2.0,
                _ => place.x + free,
            };
            let (shaped, paint) = (cell.shaped.clone(), cell.paint.clone());
            marks.push(Mark::Line { shaped, line: at, x, baseline: above + baseline, paint });
        }
        let strip = composer.strip(above + pitch + below, marks);
        composer.flow.strips[strip].row = Some(first);
        // Neither the first nor the last line of a row stands alone.
        composer.flow.strips[strip].stays = at + 1 < count && (at == 0 || at + 2 == count);
    }
    first
}

/// The lines above and below the head and the whole.
fn rule(composer: &mut Composer, places: &[Place], head: std::ops::Range<usize>, rows: usize) {
    let (Some(first), Some(last)) = (places.first(), places.last()) else { return };
    let (x, width) = (first.x, last.x + last.width - first.x);
    let colour = composer.style.colours.ink;
    let end = composer.flow.strips.len();
    let mut draw = |strip: usize, is_below: bool, thickness: f32| {
        if let Some(strip) = composer.flow.strips.get_mut(strip) {
            let y = if is_below { strip.height } else { 0.0 };
            strip.marks.push(Mark::Rule { x, y, width, thickness, colour });
        }
    };
    draw(head.start, false, 0.8);
    if !head.is_empty() && rows < end {
        draw(head.end - 1, true, 0.5);
    }
    draw(end - 1, true, 0.8);
}

/// Divides the width of the text among the columns. What takes its width from its cells is measured.
fn places(table: &Table, composer: &mut Composer, beside: f32) -> Vec<Place> {
    let count = table.columns.len();
    let (left, right) = (composer.left, composer.right);
    let all = right - left;
    let free = all - beside * 2.0 * count.saturating_sub(1) as f32;
    let mut widths: Vec<f32> = table.columns.iter().map(|_| 0.0).collect();
    for (at, column) in table.columns.iter().enumerate() {
        if matches!(column.share, Share::Natural) {
            widths[at] = natural(table, at, composer).min(all * WIDEST);
        }
    }
    let rest = (free - widths.iter().sum::<f32>()).max(0.0);
    let parts: f32 = table.columns.iter().map(|column| part(column.share)).sum();
    for (at, column) in table.columns.iter().enumerate() {
        if let Share::Part(own) = column.share {
            widths[at] = rest * own / parts.max(f32::EPSILON);
        }
    }
    widen(table, composer, &mut widths);
    let mut x = left;
    let placed = table.columns.iter().zip(widths).map(|(column, width)| {
        let place = Place { x, width, side: column.side };
        x += width + beside * 2.0;
        place
    });
    placed.collect()
}

fn part(share: Share) -> f32 {
    match share {
        Share::Natural => 0.0,
        Share::Part(own) => own,
    }
}

/// Gives columns whose longest word is wider than they are what others can spare.
fn widen(table: &Table, composer: &Composer, widths: &mut [f32]) {
    let em = composer.style.size(Size::Small);
    let rows = || table.head.iter().chain(&table.rows);
    let needs: Vec<f32> = (0..widths.len())
        .map(|at| {
            let cells = rows().filter_map(|row| row.get(at)).map(|cell| words(cell));
            let longest = cells.flat_map(|text| {
                text.split([' ', '\u{200b}', '/', '-']).map(|word| word.chars().count()).max()
            });
            longest.max().unwrap_or(0).min(24) as f32 * em * 0.52
        })
        .collect();
    let lacking: f32 = widths.iter().zip(&needs).map(|(own, need)| (need - own).max(0.0)).sum();
    let spare: f32 = widths.iter().zip(&needs).map(|(own, need)| (own - need).max(0.0)).sum();
    if lacking == 0.0 || spare == 0.0 {
        return;
    }
    let moved = lacking.min(spare);
    for (own, need) in widths.iter_mut().zip(&needs) {
        match *own < *need {
            true => *own += (need - *own) * moved / lacking,
            false => *own -= (*own - need) * moved / spare,
        }
    }
}

/// The width of the widest cell of a column, on one line.
fn natural(table: &Table, at: usize, composer: &mut Composer) -> f32 {
    let mut widest: f32 = 0.0;
    for cell in table.head.iter().chain(&table.rows).filter_map(|row| row.get(at)) {
        widest = widest.max(composer.measure(cell, Size::Small));
    }
    // What is as wide as its room is not to break, and a word that may be broken keeps room for that.
    widest + composer.style.size(Size::Small) * 0.4
}
