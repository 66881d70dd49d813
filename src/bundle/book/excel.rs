//! Workbooks as Excel reads them: a book becomes parts of XML, and the parts are packed. The same book
//! gives the same bytes. `themes/default/selection/excel.js` writes the same parts in a browser.

mod package;
mod page;
mod sheet;
pub mod style;
mod xml;

use self::sheet::{Texts, Written};
use self::style::styles;
use super::Book;
use crate::bundle::archive;
use crate::bundle::identity;
use crate::bundle::request::Made;
use crate::xml::markup::Markup;

pub fn write(book: &Book) -> Made {
    let parts = parts(book);
    archive::zip(parts.iter().map(|(name, text)| (name.as_str(), text.as_str().as_bytes())))
}

/// The parts of a workbook by their names, in the order in which they are packed.
pub fn parts(book: &Book) -> Vec<(String, Markup)> {
    let mut texts = Texts::default();
    let sheets: Vec<Written> = book
        .sheets
        .iter()
        .enumerate()
        .map(|(at, sheet)| sheet::write(sheet, at == 0, &book.paper, &mut texts))
        .collect();
    let mut parts = vec![
        ("[Content_Types].xml".to_string(), package::content_types(book.sheets.len())),
        ("_rels/.rels".to_string(), package::relations()),
        ("docProps/app.xml".to_string(), package::program()),
        ("docProps/core.xml".to_string(), package::core(book)),
        ("xl/workbook.xml".to_string(), package::workbook(book)),
        ("xl/_rels/workbook.xml.rels".to_string(), package::workbook_relations(book.sheets.len())),
        ("xl/styles.xml".to_string(), styles()),
    ];
    for (at, sheet) in sheets.iter().enumerate() {
        parts.push((format!("xl/worksheets/sheet{}.xml", at + 1), sheet.xml.clone()));
        if !sheet.links.is_empty() {
            let name = format!("xl/worksheets/_rels/sheet{}.xml.rels", at + 1);
            parts.push((name, package::sheet_relations(&sheet.links)));
        }
    }
    parts.push(("xl/sharedStrings.xml".to_string(), texts.xml()));
    let identity = identity::parts(identity::inert(&book.identity));
    parts.extend(identity.map(|(name, text)| (name.to_string(), text)));
    parts
}
