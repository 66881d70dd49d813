//! Tables: with a row of headings that is repeated on each page, and words for those who hear them.

use super::piece::Piece;
use super::style;
use super::writer::{Form, Look, Writer};
use super::xml::{hole, inert};
use crate::markup;
use crate::words::Words;
use crate::xml::markup::Markup;

/// The longest row that is kept on one page, in characters. A longer one may not fit on any.
pub const LONGEST_KEPT: usize = 1200;
/// That a row is kept on one page.
pub const KEPT: &str = "<w:cantSplit/>";

/// What a table is, beside its cells.
pub struct Shape<'a> {
    pub caption: &'a str,
    /// Whether the caption is seen above the table, and not only heard.
    pub is_captioned: bool,
    pub aligns: &'a [&'static str],
    /// Whether the first cell of each row says what the row is about.
    pub has_row_heads: bool,
    /// How far in it stands.
    pub indent: usize,
    /// Where its contents do not decide them.
    pub widths: Option<&'a [usize]>,
}

/// A cell as it is measured before it is written.
pub trait Measured {
    fn plain(&self) -> String;
}

pub fn write<C: Measured>(
    writer: &mut Writer,
    shape: &Shape,
    head: &[C],
    rows: &[Vec<C>],
    cell: &mut dyn FnMut(&mut Writer, &C, Look),
) {
    let count = rows.iter().map(Vec::len).max().unwrap_or(0).max(head.len()).max(1);
    let whole = style::TEXT_WIDTH.saturating_sub(shape.indent);
    let widths = match shape.widths {
        Some(widths) => widths.to_vec(),
        None => widths(count, head, rows, whole),
    };
    let heads: Vec<String> = head.iter().map(C::plain).collect();
    let is_headed = heads.iter().any(|head| !head.trim().is_empty());
    if shape.is_captioned {
        writer.line(Form::of(style::CAPTION), shape.caption);
    }
    writer.before_table();
    writer.put(markup!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"{}\"/><w:tblW w:w=\"{}\" w:type=\"dxa\"/>",
        style::TABLE,
        widths.iter().sum::<usize>()
    ));
    if shape.indent > 0 {
        writer.put(markup!("<w:tblInd w:w=\"{}\" w:type=\"dxa\"/>", shape.indent));
    }
    let bits =
        0x600 + if is_headed { 0x20 } else { 0 } + if shape.has_row_heads { 0x80 } else { 0 };
    writer.put(markup!("<w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"{:04X}\" w:firstRow=\"{}\" w:lastRow=\"0\" w:firstColumn=\"{}\" w:lastColumn=\"0\" w:noHBand=\"1\" w:noVBand=\"1\"/>", bits, u8::from(is_headed), u8::from(shape.has_row_heads)));
    let named = heads.iter().filter(|head| !head.trim().is_empty());
    let description = named.map(String::as_str).collect::<Vec<_>>().join(", ");
    writer.put(markup!(
        "<w:tblCaption w:val=\"{}\"/><w:tblDescription w:val=\"{}\"/></w:tblPr><w:tblGrid>",
        inert(shape.caption),
        inert(if description.is_empty() { shape.caption } else { &description })
    ));
    for width in &widths {
        writer.put(markup!("<w:gridCol w:w=\"{}\"/>", width));
    }
    writer.put("</w:tblGrid>");
    let mut row = |writer: &mut Writer, cells: &[C], is_head: bool, keeps_next: bool| {
        let length: usize = cells.iter().map(|cell| cell.plain().chars().count()).sum();
        writer.put("<w:tr><w:trPr>");
        if length <= LONGEST_KEPT {
            writer.put(KEPT);
        }
        writer.put(if is_head { "<w:tblHeader/></w:trPr>" } else { "</w:trPr>" });
        for (at, width) in widths.iter().enumerate() {
            writer.put(markup!("<w:tc><w:tcPr><w:tcW w:w=\"{}\" w:type=\"dxa\"/></w:tcPr>", width));
            let align = shape.aligns.get(at).copied();
            let align = align.filter(|&align| align != "left");
            let form = Form { align, keeps_next, ..Form::of(style::CELL) };
            let look = if is_head { Look::STRONG } else { Look::PLAIN };
            writer.paragraph(form, |writer| {
                if let Some(one) = cells.get(at) {
                    cell(writer, one, look);
                }
            });
            writer.put("</w:tc>");
        }
        writer.put("</w:tr>");
    };
    if is_headed {
        row(writer, head, true, true);
    }
    for (at, cells) in rows.iter().enumerate() {
        // A short table is kept in one piece.
        row(writer, cells, false, rows.len() <= 6 && at + 1 < rows.len());
    }
    writer.put("</w:tbl>");
    writer.after_table();
}

/// About how wide a character and the edges of a cell are, in twentieths of a point.
const CHARACTER: usize = 110;
const EDGES: usize = 240;

/// A cell of one text.
struct Line(String);

impl Measured for Line {
    fn plain(&self) -> String {
        self.0.clone()
    }
}

/// A table of as many rows as what is selected gives: what stands before its rows, a row with holes,
/// and what follows.
pub fn with_holes(
    words: Words,
    caption: &str,
    head: &[&str],
    row: &[&str],
    widths: &[usize],
    lead: Option<&dyn Fn(&mut Writer)>,
) -> [Piece; 3] {
    let mut writer = Writer::new(words);
    let caption = words.get(caption);
    if let Some(lead) = lead {
        lead(&mut writer);
    }
    let shape = Shape {
        caption: &caption,
        // What leads up to a table names it.
        is_captioned: lead.is_none(),
        aligns: &[],
        has_row_heads: true,
        indent: 0,
        widths: Some(widths),
    };
    let head: Vec<Line> = head.iter().map(|id| Line(words.get(id))).collect();
    let row: Vec<Line> = row.iter().map(|name| Line(hole(name))).collect();
    write(&mut writer, &shape, &head, &[row], &mut |writer, cell, look| {
        writer.text(&cell.0, look);
    });
    let piece = writer.finish();
    let (before, end) = piece.text.split_at_last("</w:tbl>");
    let (before, row) = before.split_at_last("<w:tr>");
    let part = |text: Markup| Piece { text, ..Piece::default() };
    // What is filled in may be longer than a page.
    [part(before), part(row.with(KEPT, &Markup::from("&kept;"))), part(end)]
}

/// A column has room for its longest word, then for its longest text as far as there is room, and
/// then more the more it holds.
fn widths<C: Measured>(count: usize, head: &[C], rows: &[Vec<C>], whole: usize) -> Vec<usize> {
    let (mut least, mut longest) = (vec![EDGES + 4 * CHARACTER; count], vec![4; count]);
    for row in rows.iter().map(Vec::as_slice).chain([head]) {
        for (at, cell) in row.iter().enumerate() {
            let text = cell.plain();
            let words = text.split(|c: char| c.is_whitespace() && c != '\u{a0}');
            let word = words.map(|word| word.chars().count()).max().unwrap_or(0);
            least[at] = least[at].max(EDGES + CHARACTER * word.min(24));
            longest[at] = longest[at].max(text.chars().count().min(48));
        }
    }
    let mut widths = least;
    let wanted: usize = widths.iter().sum();
    if wanted > whole {
        widths.iter_mut().for_each(|width| *width = *width * whole / wanted);
    }
    let wishes: Vec<usize> =
        (0..count).map(|at| (EDGES + CHARACTER * longest[at]).saturating_sub(widths[at])).collect();
    let (rest, all) = (whole.saturating_sub(wanted), wishes.iter().sum::<usize>());
    if all > 0 {
        let given = rest.min(all);
        for (width, wish) in widths.iter_mut().zip(&wishes) {
            *width += given * wish / all;
        }
    }
    let (rest, all) = (rest.saturating_sub(all), longest.iter().sum::<usize>());
    for (width, longest) in widths.iter_mut().zip(&longest) {
        *width += rest * longest / all;
    }
    // What the divisions left over.
    let used: usize = widths.iter().sum();
    if let Some(last) = widths.last_mut() {
        *last += whole.saturating_sub(used);
    }
    widths
}
