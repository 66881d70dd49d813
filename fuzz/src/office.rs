//! Files that others hand in: Word, Excel, PDF, HTML, archives; and filled-in forms.

use crate::pack::pack;
use kravverk::{answers, verify};

pub const PIECES: &[&str] = &[
    "PK\u{3}\u{4}",
    "PK\u{1}\u{2}",
    "PK\u{5}\u{6}",
    "word/document.xml",
    "xl/workbook.xml",
    "[Content_Types].xml",
    "<w:p>",
    "</w:p>",
    "<w:r><w:t xml:space=\"preserve\">",
    "</w:t></w:r>",
    "<w:tbl><w:tr><w:tc>",
    "</w:tc></w:tr></w:tbl>",
    "<w:del>",
    "<w:ins>",
    "<w:sdt><w:sdtContent>",
    "<w:fldSimple w:instr=\"\">",
    "<row r=\"1048576\">",
    "<c r=\"XFD1\" t=\"s\"><v>",
    "</v></c></row>",
    "<is><t>",
    "<f>1+1</f>",
    "<sheetData>",
    "</sheetData>",
    "<mergeCell ref=\"A1:XFD1048576\"/>",
    "<sheet name=\"Krav\" sheetId=\"1\" r:id=\"rId1\"/>",
    "<!DOCTYPE a [<!ENTITY b \"c\">]>",
    "<![CDATA[",
    "]]>",
    "<!--",
    "-->",
    "<?xml version=\"1.0\"?>",
    "&#x0;",
    "&lt;",
    "%PDF-1.7\n",
    "1 0 obj\n<<",
    ">>\nendobj\n",
    "stream\n",
    "endstream\n",
    "/Filter /FlateDecode",
    "/Length 4294967296",
    "xref\n",
    "trailer\n",
    "startxref\n0\n%%EOF\n",
    "BT /F1 12 Tf (a) Tj ET",
    "<0041>",
    "<html>",
    "<p>",
    "<script>",
    "SAR-001@1.1",
    ";",
    "\"",
    "\t",
    "-1",
    "4294967295",
    "1e309",
];

const NAMES: [&str; 12] = [
    "a.docx", "a.xlsx", "a.odt", "a.ods", "a.pdf", "a.html", "a.zip", "a.txt", "a.csv", "a.json",
    "a.rtf", "a",
];

pub fn try_out(data: &[u8]) {
    let Some((first, rest)) = data.split_first() else { return };
    let number = usize::from(*first);
    match number {
        // Whole files, by the ending of their names.
        0..128 => {
            let name = NAMES[number % NAMES.len()];
            verify::file::read(name, rest);
            if name == "a.xlsx" {
                form(rest);
            }
        }
        // The one part that is read, packed as it would be: chance would never get so far.
        128..192 => {
            let word = pack(&[("word/document.xml", rest), ("docProps/custom.xml", b"<a/>")]);
            verify::file::read("a.docx", &word);
            verify::file::read("a.odt", &pack(&[("content.xml", rest)]));
        }
        _ => {
            let (sheet, strings) = rest.split_at(rest.len() / 2);
            let book = pack(&[
                ("[Content_Types].xml", TYPES.as_bytes()),
                ("_rels/.rels", RELATIONS.as_bytes()),
                ("xl/workbook.xml", BOOK.as_bytes()),
                ("xl/_rels/workbook.xml.rels", SHEETS.as_bytes()),
                ("xl/worksheets/sheet1.xml", if number % 2 == 0 { rest } else { sheet }),
                ("xl/sharedStrings.xml", if number % 2 == 0 { b"<sst/>" } else { strings }),
            ]);
            verify::file::read("a.xlsx", &book);
            form(&book);
        }
    }
}

fn form(bytes: &[u8]) {
    if let Ok(reading) = answers::read("a.xlsx", bytes) {
        assert!(answers::compare::workbook(&[reading]).is_ok(), "what was read can be written");
    }
}

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Krav" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const SHEETS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;
