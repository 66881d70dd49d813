//! Rows to paste: the columns of a profile, what is cut, what is inert. That spreadsheets read them cell
//! by cell is asked in `tests/documents/rows.py`.

use super::support::{Folder, SAR_001, tighten};

fn profile(folder: &Folder, text: &str) {
    folder.write("content/profiles/prov.toml", format!("title = \"Prov\"\n{text}"));
}

fn columns(words: &[&str]) -> String {
    words.iter().map(|word| format!("\n[[columns]]\ncolumn = \"{word}\"\n")).collect()
}

/// The text between tabs of some requirements.
fn made(folder: &Folder, arguments: &[&str]) -> String {
    let usual = ["bundle", "--profile", "prov", "--without-mark", "-o", "out", "--overwrite"];
    let ran = folder.krav(&[&usual, arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let files: Vec<&str> = ran.out.lines().collect();
    assert_eq!(files.len(), 2, "{files:?}: text and a workbook, and no other format");
    folder.read(files[0])
}

#[test]
fn a_row_has_the_columns_of_the_profile_and_the_values_that_are_filled_in() {
    let folder = Folder::with_small_catalogue();
    profile(
        &folder,
        &format!("{}head = \"Krav\"\n", columns(&["number", "id", "version", "empty", "text"])),
    );
    let text = made(&folder, &["SAR-001", "--set", "frist=\"30\""]);
    assert!(
        text.starts_with("Nr\tKrav-id\tVersion\tSvar\tKrav\r\n\"1\"\tSAR-001\t\"1.1\"\t\t\""),
        "{text}"
    );
    assert!(text.contains("inom \"\"30\"\" månader"), "{text}");
    assert!(text.ends_with("\"\r\n"), "a cell with line ends stays one cell: {text}");
    let open = made(&folder, &["SAR-001"]);
    assert!(open.contains("inom [frist] månader"), "{open}");
}

#[test]
fn parts_are_tables_of_their_own_and_number_their_rows() {
    let folder = Folder::with_small_catalogue();
    profile(&folder, &format!("split = true\n{}", columns(&["number", "cite", "part"])));
    let text = made(&folder, &["SAR-001", "SAR-002"]);
    assert_eq!(
        text,
        "Ska-krav\r\nNr\tKrav\tDel\r\n\"1.1\"\tSAR-001 version 1.1\tSka-krav\r\n\r\n\
         Utvärderas\r\nNr\tKrav\tDel\r\n\"2.1\"\tSAR-002 version 1.0\tUtvärderas\r\n"
    );
}

#[test]
fn a_formula_is_inert_and_a_text_that_is_cut_says_so() {
    let folder = Folder::with_small_catalogue();
    folder.edit(SAR_001, "title = \"", "title = \"=HYPERLINK(1;2) ");
    let long = format!("viktprocent ftalater. {}", "🩹 ord ".repeat(100));
    folder.edit(SAR_001, "viktprocent ftalater.", &long);
    profile(&folder, &format!("{}longest = 300\n", columns(&["cite", "title", "text"])));
    let text = made(&folder, &["SAR-001"]);
    assert!(text.contains("\t'=HYPERLINK(1;2) "), "{text}");
    let cell = text.rsplit('\t').next().expect("a cell").trim_matches(['\r', '\n', '"']);
    assert!(cell.ends_with("… [Texten är avkortad. Hela texten finns i kravbilagan.]"), "{cell}");
    let length = cell.encode_utf16().count();
    assert!((298..=300).contains(&length), "{length} characters");
}

#[test]
fn what_is_not_in_force_says_so_in_its_text() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    profile(&folder, &columns(&["cite", "text"]));
    let old = made(&folder, &["SAR-001@1.1"]);
    let line = old.lines().nth(1).expect("a row");
    assert!(line.starts_with("SAR-001 version 1.1\t\"Använd inte den här texten"), "{line}");
    assert!(!made(&folder, &["SAR-001"]).contains("Använd inte"));
}

#[test]
fn a_profile_that_there_is_not_is_refused_with_the_nearest() {
    let folder = Folder::with_small_catalogue();
    profile(&folder, &columns(&["cite", "text"]));
    let ran = folder.krav(&["bundle", "SAR-001", "--profile", "prob"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("there is no profile `prob`"), "{}", ran.err);
    assert!(ran.err.contains("did you mean `prov`?"), "{}", ran.err);
}

#[test]
fn every_column_has_a_head_and_what_it_says() {
    let folder = Folder::released();
    let ran = folder.krav(&["bundle", "SAR-001", "--profile", "alla", "-o", "out", "--lang", "en"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.out.starts_with("out/rader-alla-sar-001-1.1-en.tsv\n"), "{}", ran.out);
    let text = folder.read("out/rader-alla-sar-001-1.1-en.tsv");
    let mut lines = text.trim_start_matches('\u{feff}').split("\r\n");
    assert_eq!(lines.next(), Some("Mandatory requirements"));
    let heads: Vec<&str> = lines.next().expect("heads").split('\t').collect();
    assert!(heads.len() == 20 && !heads.iter().any(|head| head.starts_with("rows-")), "{heads:?}");
    let row: Vec<&str> = lines.next().expect("a row").split('\t').collect();
    let column = |head: &str| row[heads.iter().position(|own| *own == head).expect("a column")];
    for (head, wanted) in [
        ("No.", "\"1.1\""),
        ("Title", "Dressings without phthalates"),
        ("Question", "Does the article meet the requirement?"),
        ("Kind of answer", "Yes or no"),
        ("To be shown", "In the tender"),
        ("Must be met", "Yes"),
        ("May be scored", "No"),
        ("Part", "Mandatory requirements"),
        ("Type", "Technical specification"),
        ("Level", "Base"),
        ("Area", "Wound care"),
        ("Address", "https://krav.example/prov/en/krav/sar-001/1.1/"),
        ("Answer", ""),
    ] {
        assert_eq!(column(head), wanted, "{head}");
    }
    assert_eq!(column("Requirement"), "SAR-001 version 1.1");
    assert!(column("What is required").contains("Dressings shall contain at most 0.1 per cent"));
    assert!(
        text.contains("– Tubes. No substitute. Up to and including 31 December 2027."),
        "{text}"
    );
    assert!(column("Evidence").contains("– Ecolabel. The criterion on phthalates."));
}
