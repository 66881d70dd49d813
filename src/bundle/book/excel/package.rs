//! The parts of a workbook around its sheets: what there is, how it belongs together, what it is called.

use super::xml::{HEAD, attribute, text};
use crate::bundle::book::place::{elsewhere, fixed_range, letters};
use crate::bundle::book::readable::{cut, readable};
use crate::bundle::book::{Book, Print, Sheet};
use crate::bundle::identity;
use crate::markup;
use crate::xml::markup::Markup;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/// The day of a book that has none.
const NO_DAY: &str = "1980-01-01";

pub fn content_types(sheets: usize) -> Markup {
    let mut xml = markup!(
        "{}<Types xmlns=\"{}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>",
        HEAD,
        PACKAGE
    );
    let mut part = |name: Markup, kind: Markup| {
        xml.push(markup!("<Override PartName=\"/{}\" ContentType=\"{}\"/>", name, kind));
    };
    let of_book = |kind: &'static str| markup!("{}.{}+xml", TYPE, kind);
    part(
        "docProps/app.xml".into(),
        "application/vnd.openxmlformats-officedocument.extended-properties+xml".into(),
    );
    part(
        "docProps/core.xml".into(),
        "application/vnd.openxmlformats-package.core-properties+xml".into(),
    );
    part("xl/workbook.xml".into(), of_book("sheet.main"));
    part("xl/styles.xml".into(), of_book("styles"));
    for at in 1..=sheets {
        part(markup!("xl/worksheets/sheet{}.xml", at), of_book("worksheet"));
    }
    part("xl/sharedStrings.xml".into(), of_book("sharedStrings"));
    let [name, kind] = identity::TYPE;
    part(name.into(), kind.into());
    xml.push("</Types>");
    xml
}

/// Where what is in a part leads to: the kind of each, and its target.
fn related(all: impl IntoIterator<Item = (String, String, &'static str)>) -> Markup {
    let mut xml = markup!("{}<Relationships xmlns=\"{}/relationships\">", HEAD, PACKAGE);
    for (at, (kind, target, mode)) in all.into_iter().enumerate() {
        xml.push(markup!(
            "<Relationship Id=\"rId{}\" Type=\"{}\" Target=\"{}\"{}/>",
            at + 1,
            attribute(&kind),
            attribute(&target),
            mode
        ));
    }
    xml.push("</Relationships>");
    xml
}

pub fn relations() -> Markup {
    related([
        (format!("{OFFICE}/officeDocument"), "xl/workbook.xml".to_string(), ""),
        (
            format!("{PACKAGE}/relationships/metadata/core-properties"),
            "docProps/core.xml".to_string(),
            "",
        ),
        (format!("{OFFICE}/extended-properties"), "docProps/app.xml".to_string(), ""),
    ])
}

pub fn workbook_relations(sheets: usize) -> Markup {
    let own = (1..=sheets)
        .map(|at| (format!("{OFFICE}/worksheet"), format!("worksheets/sheet{at}.xml"), ""));
    let shared = ["styles", "sharedStrings"]
        .map(|name| (format!("{OFFICE}/{name}"), format!("{name}.xml"), ""));
    let [kind, target] = identity::RELATION;
    related(own.chain(shared).chain([(kind.to_string(), target.to_string(), "")]))
}

pub fn sheet_relations(links: &[String]) -> Markup {
    let outside = " TargetMode=\"External\"";
    related(links.iter().map(|link| (format!("{OFFICE}/hyperlink"), link.clone(), outside)))
}

pub fn program() -> Markup {
    markup!(
        "{}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Kravverk</Application></Properties>",
        HEAD
    )
}

pub fn core(book: &Book) -> Markup {
    let own = |own: &str| text(&cut(&readable(own), 255));
    let day = text(book.iso_date.as_deref().unwrap_or(NO_DAY));
    let author = own(&book.author);
    markup!(
        "{}<cp:coreProperties xmlns:cp=\"{}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:subject>{}</dc:subject><dc:creator>{}</dc:creator>\
         <dc:description>{}</dc:description><cp:lastModifiedBy>{}</cp:lastModifiedBy>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{}T00:00:00Z</dcterms:modified>\
         </cp:coreProperties>",
        HEAD,
        PACKAGE,
        own(&book.title),
        own(&book.subject),
        author,
        own(&book.comment),
        author,
        day,
        day
    )
}

pub fn workbook(book: &Book) -> Markup {
    let mut xml = markup!(
        "{}<workbook xmlns=\"{}\" xmlns:r=\"{}\"><workbookPr/><bookViews>\
         <workbookView xWindow=\"240\" yWindow=\"15\" windowWidth=\"16095\" windowHeight=\"9660\"/>\
         </bookViews><sheets>",
        HEAD,
        MAIN,
        OFFICE
    );
    for (at, sheet) in book.sheets.iter().enumerate() {
        let hidden = match (sheet.is_secret, sheet.is_hidden) {
            (true, _) => " state=\"veryHidden\"",
            (false, true) => " state=\"hidden\"",
            (false, false) => "",
        };
        let (name, id) = (attribute(&sheet.name), at + 1);
        xml.push(markup!(
            "<sheet name=\"{}\" sheetId=\"{}\"{} r:id=\"rId{}\"/>",
            name,
            id,
            hidden,
            id
        ));
    }
    xml.push("</sheets><definedNames>");
    for (at, sheet) in book.sheets.iter().enumerate() {
        for (name, range, hidden) in names_of(sheet) {
            xml.push(markup!(
                "<definedName name=\"_xlnm.{}\" localSheetId=\"{}\"{}>{}</definedName>",
                name,
                at,
                hidden,
                text(&range)
            ));
        }
    }
    for name in &book.names {
        let (name, range) = (attribute(&name.name), text(&name.range));
        xml.push(markup!("<definedName name=\"{}\">{}</definedName>", name, range));
    }
    // A program counts all formulas when it opens the workbook.
    xml.push("</definedNames><calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/></workbook>");
    xml
}

/// The names that say how a sheet is filtered and printed.
fn names_of(sheet: &Sheet) -> Vec<(&'static str, String, &'static str)> {
    let Some(head) = &sheet.head else { return Vec::new() };
    let last_column = (sheet.widths.len() as u16).saturating_sub(1);
    let range =
        |from| elsewhere(&sheet.name, &fixed_range((from, 0), (head.last_row, last_column)));
    let mut names = vec![("_FilterDatabase", range(head.row), " hidden=\"1\"")];
    if matches!(sheet.print, Print::Pages(_) | Print::Spread(_)) {
        // What stands above the table would be cut by the edge of the columns that are repeated.
        names.push(("Print_Area", range(head.first), ""));
    }
    let rows = elsewhere(&sheet.name, &format!("${}:${}", head.first + 1, head.row + 1));
    let titles = match sheet.print {
        Print::Spread(_) | Print::Grows(_) if head.kept > 0 => {
            let columns = format!("$A:${}", letters(head.kept - 1));
            format!("{},{rows}", elsewhere(&sheet.name, &columns))
        }
        _ => rows,
    };
    names.push(("Print_Titles", titles, ""));
    names
}
