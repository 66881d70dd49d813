//! How a sheet is printed.

use super::xml::text;
use crate::bundle::book::fit::percent;
use crate::bundle::book::readable::{cut, readable};
use crate::bundle::book::{Paper, Print, Sheet};
use crate::markup;
use crate::xml::markup::Markup;

const A4: u8 = 9;
/// Rows and columns that a page break reaches over.
const LAST_COLUMN: u32 = 16_383;
const LAST_ROW: u32 = 1_048_575;

/// Margins, paper, and what stands on every page.
pub fn setup(sheet: &Sheet, paper: &Paper) -> Markup {
    let orientation = if matches!(sheet.print, Print::Upright) { "portrait" } else { "landscape" };
    // A scale instead of a fit: programs that fit pages leave breaks out.
    let size = match &sheet.print {
        Print::Fit | Print::Upright => Markup::from("fitToHeight=\"0\""),
        Print::Pages(_) => markup!("scale=\"{}\"", percent(sheet, &[])),
        Print::Spread(breaks) | Print::Grows(breaks) => {
            markup!("scale=\"{}\"", percent(sheet, breaks))
        }
    };
    let head = format!(
        "&L&8{}&C&8&A&R&8{}",
        caption(&paper.head_left, 100),
        caption(&paper.head_right, 80)
    );
    let [page, of] = &paper.page;
    let foot = format!(
        "&L&8{}&R&8{} &P {} &N",
        caption(&paper.foot_left, 180),
        caption(page, 20),
        caption(of, 20)
    );
    markup!(
        "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.7\" bottom=\"0.7\" header=\"0.3\" footer=\"0.3\"/>\
         <pageSetup paperSize=\"{}\" {} orientation=\"{}\"/>\
         <headerFooter><oddHeader>{}</oddHeader><oddFooter>{}</oddFooter></headerFooter>",
        A4,
        size,
        orientation,
        text(&head),
        text(&foot)
    )
}

/// Whether a sheet is printed as wide as the page, which another element announces.
pub fn fits(sheet: &Sheet) -> bool {
    matches!(sheet.print, Print::Fit | Print::Upright)
}

/// Where a new page begins, below and beside.
pub fn breaks(sheet: &Sheet) -> Markup {
    let (rows, columns): (&[u32], &[u16]) = match &sheet.print {
        Print::Fit | Print::Upright => return Markup::default(),
        Print::Pages(rows) => (rows, &[]),
        Print::Spread(columns) | Print::Grows(columns) => (&sheet.page_rows, columns),
    };
    let mut all = group("rowBreaks", LAST_COLUMN, rows.iter().copied());
    all.push(group("colBreaks", LAST_ROW, columns.iter().map(|&column| u32::from(column))));
    all
}

fn group(name: &'static str, reach: u32, at: impl ExactSizeIterator<Item = u32>) -> Markup {
    let count = at.len();
    if count == 0 {
        return Markup::default();
    }
    let each = at.map(|at| markup!("<brk id=\"{}\" max=\"{}\" man=\"1\"/>", at, reach));
    let each: Markup = each.collect();
    markup!("<{} count=\"{}\" manualBreakCount=\"{}\">{}</{}>", name, count, count, each, name)
}

/// Words in the margin of a page, where `&` would be an instruction.
fn caption(text: &str, room: usize) -> String {
    // A digit first would be read as the size of the letters.
    let text = cut(&readable(text).replace('\n', " "), room).replace('&', "&&");
    match text.starts_with(|c: char| c.is_ascii_digit()) {
        true => format!(" {text}"),
        false => text,
    }
}
