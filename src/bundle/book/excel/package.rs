//! The parts of a workbook around its sheets: what there is, how it belongs together, what it is called.

use super::xml::{HEAD, attribute, text};
use crate::bundle::book::place::{elsewhere, fixed_range, letters};
use crate::bundle::book::readable::{cut, readable};
use crate::bundle::book::{Book, Print, Sheet};
use crate::bundle::identity;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/// The day of a book that has none.
const NO_DAY: &str = "1980-01-01";

pub fn content_types(sheets: usize) -> String {
    let mut xml = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\">\
         <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
         <Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    );
    let mut part = |name: &str, kind: &str| {
        xml.push_str(&format!("<Override PartName=\"/{name}\" ContentType=\"{kind}\"/>"));
    };
    part(
        "docProps/app.xml",
        "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    );
    part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
    part("xl/workbook.xml", &format!("{TYPE}.sheet.main+xml"));
    part("xl/styles.xml", &format!("{TYPE}.styles+xml"));
    for at in 1..=sheets {
        part(&format!("xl/worksheets/sheet{at}.xml"), &format!("{TYPE}.worksheet+xml"));
    }
    part("xl/sharedStrings.xml", &format!("{TYPE}.sharedStrings+xml"));
    let [name, kind] = identity::TYPE;
    part(name, kind);
    xml.push_str("</Types>");
    xml
}

/// Where what is in a part leads to: the kind of each, and its target.
fn related<'a>(all: impl IntoIterator<Item = (String, String, &'a str)>) -> String {
    let mut xml = format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">");
    for (at, (kind, target, mode)) in all.into_iter().enumerate() {
        xml.push_str(&format!(
            "<Relationship Id=\"rId{}\" Type=\"{kind}\" Target=\"{}\"{mode}/>",
            at + 1,
            attribute(&target)
        ));
    }
    xml.push_str("</Relationships>");
    xml
}

pub fn relations() -> String {
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

pub fn workbook_relations(sheets: usize) -> String {
    let own = (1..=sheets)
        .map(|at| (format!("{OFFICE}/worksheet"), format!("worksheets/sheet{at}.xml"), ""));
    let shared = ["styles", "sharedStrings"]
        .map(|name| (format!("{OFFICE}/{name}"), format!("{name}.xml"), ""));
    let [kind, target] = identity::RELATION;
    related(own.chain(shared).chain([(kind.to_string(), target.to_string(), "")]))
}

pub fn sheet_relations(links: &[String]) -> String {
    let outside = " TargetMode=\"External\"";
    related(links.iter().map(|link| (format!("{OFFICE}/hyperlink"), link.clone(), outside)))
}

pub fn program() -> String {
    format!(
        "{HEAD}<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">\
         <Application>Kravverk</Application></Properties>"
    )
}

pub fn core(book: &Book) -> String {
    let own = |own: &str| text(&cut(&readable(own), 255));
    let day = book.iso_date.as_deref().unwrap_or(NO_DAY);
    let author = own(&book.author);
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"{PACKAGE}/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">\
         <dc:title>{}</dc:title><dc:subject>{}</dc:subject><dc:creator>{author}</dc:creator>\
         <dc:description>{}</dc:description><cp:lastModifiedBy>{author}</cp:lastModifiedBy>\
         <dcterms:created xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:created>\
         <dcterms:modified xsi:type=\"dcterms:W3CDTF\">{day}T00:00:00Z</dcterms:modified>\
         </cp:coreProperties>",
        own(&book.title),
        own(&book.subject),
        own(&book.comment),
    )
}

pub fn workbook(book: &Book) -> String {
    let mut xml = format!(
        "{HEAD}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><workbookPr/><bookViews>\
         <workbookView xWindow=\"240\" yWindow=\"15\" windowWidth=\"16095\" windowHeight=\"9660\"/>\
         </bookViews><sheets>"
    );
    for (at, sheet) in book.sheets.iter().enumerate() {
        let hidden = match (sheet.is_secret, sheet.is_hidden) {
            (true, _) => " state=\"veryHidden\"",
            (false, true) => " state=\"hidden\"",
            (false, false) => "",
        };
        let (name, id) = (attribute(&sheet.name), at + 1);
        xml.push_str(&format!(
            "<sheet name=\"{name}\" sheetId=\"{id}\"{hidden} r:id=\"rId{id}\"/>"
        ));
    }
    xml.push_str("</sheets><definedNames>");
    for (at, sheet) in book.sheets.iter().enumerate() {
        for (name, range, hidden) in names_of(sheet) {
            xml.push_str(&format!(
                "<definedName name=\"_xlnm.{name}\" localSheetId=\"{at}\"{hidden}>{}</definedName>",
                text(&range)
            ));
        }
    }
    for name in &book.names {
        let (name, range) = (&name.name, text(&name.range));
        xml.push_str(&format!("<definedName name=\"{name}\">{range}</definedName>"));
    }
    // A program counts all formulas when it opens the workbook.
    xml.push_str("</definedNames><calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/></workbook>");
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
