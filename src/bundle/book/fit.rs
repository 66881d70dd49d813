//! How much of a sheet fits on a page, beside and below each other.

use super::height::{LINE, heights};
use super::place::{Column, Row};
use super::{Print, Sheet};

/// A lying A4 page within its margins, and what programs add around the text of a column, in points.
/// A digit counts a little more than they say, for they round it differently.
const WIDTH: f64 = 784.0;
/// How high programs take a page to be, from the least: they measure what stands in the margins.
const HEIGHTS: [f64; 8] = [490.0, 494.0, 498.0, 502.0, 506.0, 510.0, 514.0, 518.0];
const DIGIT: f64 = 5.65;
const AROUND: f64 = 3.75;

/// How small the pages that lie beside each other are printed, so that the widest has room.
pub fn percent(sheet: &Sheet, breaks: &[Column]) -> u16 {
    let width = |columns: &[u16]| -> f64 {
        columns.iter().map(|&width| f64::from(width) * DIGIT + AROUND).sum()
    };
    let kept = usize::from(sheet.head.as_ref().map_or(0, |head| head.kept));
    let mut edges: Vec<usize> = breaks.iter().map(|&column| usize::from(column)).collect();
    edges.push(sheet.widths.len());
    let mut widest = width(&sheet.widths[..edges[0]]);
    for edge in edges.windows(2) {
        let page = width(&sheet.widths[..kept]) + width(&sheet.widths[edge[0]..edge[1]]);
        widest = widest.max(page);
    }
    (WIDTH / widest * 100.0).floor().clamp(40.0, 100.0) as u16
}

/// The row above those at the end of a table that are not used from the start, if they would have a
/// page by themselves: a page that begins with it is not empty.
pub fn begins_page(sheet: &Sheet, first: Row) -> Option<Row> {
    let Print::Spread(breaks) = &sheet.print else { return None };
    let head = sheet.head.as_ref()?;
    let scale = f64::from(percent(sheet, breaks));
    let heights = heights(sheet);
    let height = |row: Row| heights.get(&row).copied().unwrap_or(LINE);
    let top: f64 = (head.first..=head.row).map(height).sum();
    let last_page = |room: f64| {
        let (mut filled, mut page) = (top, head.row + 1);
        for row in head.row + 1..=head.last_row {
            if filled + height(row) > room && row > page {
                (filled, page) = (top, row);
            }
            filled += height(row);
        }
        page
    };
    let above = first.checked_sub(1).filter(|above| *above > head.row)?;
    let together = top + (above..=head.last_row).map(height).sum::<f64>();
    let mut rooms = HEIGHTS.iter().map(|height| height * 100.0 / scale);
    rooms.any(|room| last_page(room) >= first && together <= room).then_some(above)
}
