//! Workbooks, as the programs that open them find them: parts of XML in an archive.

use super::support::{self, Folder, SAR_001};

const ANSWERS: &str = "svarsbilaga-hela-katalogen-2026.1.xlsx";
const ASSESSMENT: &str = "bedomningsmall-hela-katalogen-2026.1.xlsx";

/// The parts of a workbook by their names.
struct Workbook {
    parts: Vec<(String, String)>,
}

impl Workbook {
    fn read(bytes: &[u8]) -> Workbook {
        Workbook { parts: support::parts(bytes) }
    }

    fn part(&self, name: &str) -> &str {
        let part = self.parts.iter().find(|(own, _)| own == name);
        &part.unwrap_or_else(|| panic!("no part {name}")).1
    }

    fn sheets(&self) -> impl Iterator<Item = &str> {
        let sheets = self.parts.iter().filter(|(name, _)| name.starts_with("xl/worksheets/sheet"));
        sheets.map(|(_, text)| text.as_str())
    }

    fn names(&self) -> Vec<&str> {
        let sheets = self.part("xl/workbook.xml").split("<sheet name=\"").skip(1);
        sheets.filter_map(|rest| rest.split('"').next()).collect()
    }

    /// The texts of cells, as XML writes them.
    fn texts(&self) -> &str {
        self.part("xl/sharedStrings.xml")
    }

    fn all(&self) -> String {
        self.parts.iter().map(|(_, text)| text.as_str()).collect()
    }
}

/// The workbooks of a selection, by the beginnings of their names.
fn made(folder: &Folder, arguments: &[&str]) -> Vec<(String, Vec<u8>)> {
    let mut all = vec!["bundle", "--format", "xlsx", "--overwrite", "-o", "out"];
    all.extend(arguments);
    let ran = folder.krav(&all);
    assert_eq!(ran.code, 0, "{}", ran.err);
    folder.files("out")
}

fn workbook(files: &[(String, Vec<u8>)], name: &str) -> Workbook {
    let file = files.iter().find(|(own, _)| own == name);
    let book = Workbook::read(&file.unwrap_or_else(|| panic!("no file {name}")).1);
    assert!(!book.all().contains("bundle-"), "{name}: a string that is asked for is not there");
    book
}

#[test]
fn a_supplier_answers_each_requirement_with_its_text_and_its_evidence() {
    let folder = Folder::released();
    let files = made(&folder, &["--all"]);
    let answers = workbook(&files, ANSWERS);
    assert_eq!(
        answers.names(),
        [
            "Instruktion",
            "Köparens uppgifter",
            "Leverantör",
            "Svar per artikel",
            "Krav och bevis",
            "Övriga svar",
            "Nyckel",
            "Listor"
        ]
    );
    for text in [
        "Förband ska innehålla högst 0,1 viktprocent ftalater.",
        "1.1 SAR-001 version 1.1",
        "Alternativ 1: ",
        "Exempel – inte antagna krav",
        "Utgåva 2026.1, 31 januari 2026",
    ] {
        assert!(answers.texts().contains(text), "the answers lack `{text}`");
    }
    let assessment = workbook(&files, ASSESSMENT);
    for text in ["Finns en materialdeklaration?", "Större avvikelse", "Artikeln byts ut."] {
        assert!(assessment.texts().contains(text), "the assessment lacks `{text}`");
    }
    for book in [&answers, &assessment] {
        for sheet in book.sheets() {
            let protection = sheet.split("<sheetProtection").nth(1).expect("a protected sheet");
            let protection = protection.split("/>").next().expect("the end of it");
            assert!(!protection.contains("password") && !protection.contains("hash"));
            assert!(!sheet.contains("<mergeCell"), "cells are merged");
        }
        let core = book.part("docProps/core.xml");
        assert!(core.contains("2026-01-31T00:00:00Z"), "{core}");
        assert!(core.contains("<dc:creator>Utgivaren</dc:creator>"), "{core}");
    }
    assert_eq!(made(&folder, &["--all"]), files, "the same input gave other bytes");
}

#[test]
fn a_workbook_in_another_language_says_all_in_it() {
    let folder = Folder::released();
    let files = made(&folder, &["--all", "--lang", "en"]);
    let answers = workbook(&files, "svarsbilaga-hela-katalogen-2026.1-en.xlsx");
    assert_eq!(answers.names()[0], "Instructions");
    let sheets: String = answers.sheets().collect();
    // A name that needs quotes in a formula has them doubled.
    assert!(sheets.contains("'Buyer''s values'!"), "the value of the buyer is not looked up");
    assert!(sheets.contains("prompt=\"Choose an answer in the list.\""));
    assert!(answers.texts().contains("Not translated: the text is in the language sv."));
}

#[test]
fn what_the_buyer_fills_in_stands_in_the_text_or_is_asked_for() {
    let folder = Folder::with_small_catalogue();
    let asked = made(&folder, &["SAR-001", "--drafts"]);
    let asked = workbook(&asked, "svarsbilaga-sar-001-1.1-utkast.xlsx");
    let sheets: String = asked.sheets().collect();
    assert!(asked.names().contains(&"Köparens uppgifter"));
    assert!(sheets.contains("SUBSTITUTE("), "the text does not take the value in");
    let filled = made(&folder, &["SAR-001", "--drafts", "--set", "frist=12"]);
    let filled = workbook(&filled, "svarsbilaga-sar-001-1.1-utkast.xlsx");
    assert!(filled.names().contains(&"Köparens uppgifter"), "the last day of tenders");
    assert!(filled.texts().contains("Ändringar anmäls inom 12 månader."));
    assert!(filled.texts().contains("Ifyllt av köparen: 12 (gäller SAR-001)"));
}

#[test]
fn hostile_texts_come_out_inert_and_readable() {
    let folder = Folder::with_small_catalogue();
    let title = "=HYPERLINK(\"https://evil.example\";\"x\")";
    folder.edit(SAR_001, "title = \"Förband utan ftalater\"", &format!("title = '{title}'"));
    let hostile = "`<w:p> ]]> _x0041_` 🩹";
    let long = format!("viktprocent ftalater. {hostile} {}", "lång text ".repeat(4_500));
    folder.edit(SAR_001, "viktprocent ftalater.", &long);
    folder.edit(SAR_001, "\"Finns en materialdeklaration?\"", "\"@SUM(A1)\"");
    folder.edit(
        SAR_001,
        "kind = \"yes-no\"",
        &format!(
            "kind = \"choice\"\nchoices = [\"+1\", \"{}\", \"Nej, \\\"a\\\"\"]",
            "val ".repeat(80)
        ),
    );
    // What stands in files is held free from marks that turn a text; a value on the command line is not.
    let files = made(&folder, &["SAR-001", "--drafts", "--set", "frist=\u{202e}omvänt\u{202c}"]);
    for (name, bytes) in &files {
        let book = Workbook::read(bytes);
        book.parts.iter().for_each(|(own, part)| support::assert_well_formed(own, part));
        let formulas = book.sheets().flat_map(|sheet| sheet.split("<f>").skip(1));
        let formulas: String = formulas.filter_map(|rest| rest.split("</f>").next()).collect();
        assert!(!formulas.contains("HYPERLINK(\"https"), "{name}: a text became a formula");
        let texts = book.texts();
        assert!(texts.contains("=HYPERLINK("), "{name}: the title is not there as a text");
        assert!(texts.contains("&lt;w:p&gt; ]]&gt; _x005F_x0041_ 🩹"), "{name}");
        assert!(texts.contains("… (hela texten: https://krav.example/prov/"), "{name}: cut unsaid");
        assert!(texts.contains("Raden visar inte hela texten."), "{name}: a low row is not said");
        assert!(!book.all().contains(['\u{202e}', '\u{202c}']), "{name}: a mark is left");
        for text in texts.split("<t").skip(1) {
            let text = text.split("</t>").next().unwrap_or_default();
            assert!(text.encode_utf16().count() < 33_500, "{name}: more than a cell holds");
        }
    }
}

#[test]
fn a_long_title_is_broken_into_lines_that_stand_within_the_first_sheet() {
    let folder = Folder::with_small_catalogue();
    let package = folder.read("content/packages/bas.toml");
    let line = package.lines().find(|line| line.starts_with("title")).expect("a title").to_string();
    let long = format!("title = {{ sv = \"{}\", en = \"Base\" }}", "långa ord ".repeat(19).trim());
    folder.edit("content/packages/bas.toml", &line, &long);
    for (name, bytes) in made(&folder, &["--package", "bas", "--drafts"]) {
        let book = Workbook::read(&bytes);
        let texts = book.texts();
        let texts = texts.split("<t>").filter_map(|rest| rest.split("</t>").next());
        let first = texts.clone().find(|text| text.contains(": långa ord"));
        let first = first.unwrap_or_else(|| panic!("{name} has no title"));
        let length = first.chars().count();
        assert!((70..=80).contains(&length), "{name}: {first}");
        let whole = format!(": {}", "långa ord ".repeat(19).trim());
        assert!(!texts.clone().any(|text| text.ends_with(&whole)), "{name}: a line is not broken");
    }
}
