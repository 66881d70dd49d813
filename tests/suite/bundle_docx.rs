//! Documents for Word. Their whole form is read back by `tests/documents/docx.py`.

use super::support::{self, Folder, SAR_001};

/// A Word file in the bytes of its package.
struct Document {
    bytes: Vec<u8>,
}

impl Document {
    fn part(&self, name: &str) -> String {
        support::part(&self.bytes, name)
    }

    /// The name of the part that comes first.
    fn first(&self) -> String {
        support::parts(&self.bytes).remove(0).0
    }

    /// Its paragraphs without their form, each after the id of its style.
    fn paragraphs(&self) -> Vec<(String, String)> {
        let text = self.part("word/document.xml");
        let between = |text: &str, from: &str, to: &str| {
            let start = text.find(from)? + from.len();
            Some(text[start..start + text[start..].find(to)?].to_string())
        };
        text.split("<w:p>")
            .skip(1)
            .map(|one| {
                let style = between(one, "<w:pStyle w:val=\"", "\"").unwrap_or_default();
                let pieces = one.split("<w:t xml:space=\"preserve\">").skip(1);
                let words = pieces.filter_map(|piece| piece.split("</w:t>").next());
                (style, words.collect::<String>())
            })
            .collect()
    }

    fn texts(&self, style: &str) -> Vec<String> {
        let paragraphs = self.paragraphs().into_iter();
        paragraphs.filter(|(own, _)| own == style).map(|(_, text)| text).collect()
    }
}

/// The first requirement of the small catalogue with what else is asked for, of its draft.
fn made(folder: &Folder, format: &str, arguments: &[&str]) -> Document {
    let verb = ["bundle", "SAR-001", "--drafts", "-o", "out", "--overwrite", "--format", format];
    let ran = folder.krav(&[&verb[..], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let file = ran.out.lines().next().expect("a file").to_string();
    Document { bytes: std::fs::read(folder.path.join(file)).expect("the document") }
}

#[test]
fn a_requirement_is_headed_numbered_and_cited() {
    let folder = Folder::with_small_catalogue();
    let document = made(&folder, "docx", &["SAR-002"]);
    assert_eq!(document.first(), "[Content_Types].xml");
    assert_eq!(document.texts("Title"), ["Kravbilaga: Valda krav"]);
    let places = document.texts("DocumentFacts");
    assert_eq!(places[0], "Upphandlande myndighet[upphandlande myndighet]");
    assert!(places.last().expect("the checksum").starts_with("Kontrollsumma"), "{places:?}");
    // The numbers are not typed: pasted below a chapter 4 they are 4.1 and 4.2.
    let heads = document.texts("Heading1");
    assert_eq!(heads, ["Tekniska specifikationer", "Tilldelningskriterier"]);
    let heads = document.texts("Heading2");
    assert_eq!(heads, ["SAR-001 Förband utan ftalater", "SAR-002 Poäng för förband utan PVC"]);
    let styles = document.part("word/styles.xml");
    for level in 0..2 {
        let counts =
            format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"3\"/></w:numPr>");
        assert!(styles.contains(&counts), "level {level}");
    }
    let entries: Vec<String> = document.texts("TOC2");
    assert_eq!(entries[0], "1.1 SAR-001 Förband utan ftalater");
    assert_eq!(entries[1], "2.1 SAR-002 Poäng för förband utan PVC");
    let cited = "SAR-001 version 1.1. https://krav.example/prov/krav/sar-001/";
    assert!(document.texts("RequirementFacts").iter().any(|one| one == cited));
    assert_eq!(
        document.texts("ListBullet")[1..3],
        [
            "Miljömärkning. Kriteriet om ftalater.",
            "Tekniskt underlag tillsammans med Annan lämplig utredning. Högst 24 månader gammalt."
        ]
    );
    assert!(document.part("word/header.xml").contains("Exempel – inte antagna krav. Utkast"));
    assert!(document.part("docProps/core.xml").contains("<dc:language>sv-SE</dc:language>"));
    assert!(document.bytes == made(&folder, "docx", &["SAR-002"]).bytes, "other bytes");
}

#[test]
fn a_place_to_fill_in_is_a_field_that_asks_its_question() {
    let folder = Folder::with_small_catalogue();
    let field = |document: &Document| {
        let text = document.part("word/document.xml");
        let start = text.find("<w:sdt><w:sdtPr><w:alias w:val=\"Inom hur").expect("the field");
        let end = text[start..].find("</w:sdt>").expect("its end");
        text[start..start + end].to_string()
    };
    let empty = field(&made(&folder, "docx", &[]));
    let question = "<w:alias w:val=\"Inom hur många månader?\"/><w:tag w:val=\"SAR-001:frist\"/>";
    assert!(empty.contains(question), "{empty}");
    assert!(empty.contains("<w:showingPlcHdr/><w:text/>") && empty.contains("[frist]"), "{empty}");
    let document = made(&folder, "docx", &["--set", "frist=9"]);
    let full = field(&document);
    assert!(full.contains(question) && full.contains(">9</w:t>"), "{full}");
    assert!(!full.contains("showingPlcHdr"), "{full}");
    let companion = made(&folder, "docx-buyer", &["--set", "frist=9"]);
    assert_eq!(companion.texts("Caption")[0], "Det här har köparen fyllt i");
}

#[test]
fn what_explains_stands_in_a_document_of_its_own() {
    let folder = Folder::with_small_catalogue();
    let (annex, companion) = (made(&folder, "docx", &[]), made(&folder, "docx-buyer", &[]));
    let whole = |document: &Document| {
        document.paragraphs().into_iter().map(|(_, text)| text + "\n").collect::<String>()
    };
    for explaining in ["Lägg det inte i upphandlingsdokumenten", "Lämna en materialdeklaration"] {
        assert!(whole(&companion).contains(explaining), "{explaining}");
        assert!(!whole(&annex).contains(explaining), "{explaining}");
    }
    for asked in
        ["högst 0,1 viktprocent", "Ersättning saknas", "Högst 24 månader gammalt", "[frist]"]
    {
        assert!(whole(&annex).contains(asked), "{asked}");
    }
}

#[test]
fn a_text_that_is_not_translated_says_what_language_it_is_in() {
    let folder = Folder::with_small_catalogue();
    let document = made(&folder, "docx", &["SAR-003", "--lang", "en"]);
    let text = document.part("word/document.xml");
    let swedish =
        "<w:rPr><w:lang w:val=\"sv-SE\"/></w:rPr><w:t xml:space=\"preserve\">Upplysning om DEHP<";
    assert!(text.contains(swedish), "{text}");
    assert!(text.contains("<w:r><w:t xml:space=\"preserve\">Any one of the following is enough:<"));
    assert!(document.part("word/styles.xml").contains("<w:lang w:val=\"en-GB\""));
}

#[test]
fn lists_count_from_where_they_start_and_notes_stand_below_the_page() {
    let folder = Folder::with_small_catalogue();
    let text = "## Kravtext\n\n7. sju\n8. åtta\n   1. inre\n\nSedan.\n\n1. ett\n\nNot.[^n] Igen.[^n]\n\n[^n]: Med [länk](https://example.org/a%20b).\n\n";
    folder.edit(SAR_001, "## Kravtext\n\n", text);
    let document = made(&folder, "docx", &[]);
    let lists = document.part("word/numbering.xml");
    let own: Vec<&str> = lists.split("<w:startOverride w:val=\"").skip(1).collect();
    let starts: Vec<&str> = own.iter().filter_map(|one| one.split('"').next()).collect();
    assert_eq!(starts[..3], ["7", "1", "1"]);
    let text = document.part("word/document.xml");
    assert_eq!(text.matches("<w:footnoteReference w:id=\"1\"/>").count(), 1);
    assert!(text.contains("NOTEREF note_1 \\f \\h"), "the second time it is referred to");
    let notes = document.part("word/footnotes.xml");
    assert!(notes.contains("<w:footnote w:id=\"1\">") && notes.contains(">länk<"), "{notes}");
    let links = document.part("word/_rels/footnotes.xml.rels");
    assert!(links.contains("Target=\"https://example.org/a%20b\" TargetMode=\"External\""));
}

#[test]
fn what_would_steer_the_document_is_read_as_text() {
    let folder = Folder::with_small_catalogue();
    let title = "title = \"Förband utan ftalater\"";
    let hostile = "title = \"=HYPERLINK(1) <w:p> ]]> &amp; \\\"citat\\\" {page} abc 😀\"";
    folder.edit(SAR_001, title, hostile);
    let wide = "| a | b | c | d | e | f | g |\n|---|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n";
    let deep: String = (0..20).map(|depth| format!("{}- djup\n", "  ".repeat(depth))).collect();
    let long = format!("| A | B |\n|---|---|\n| {} | b |\n", "ord ".repeat(10_000));
    let all = format!("## Kravtext\n\n{wide}\n{deep}\n{long}\n");
    folder.edit(SAR_001, "## Kravtext\n", &all);
    let value = format!("frist=\u{202e}<w:t>\u{2066} {}", "y".repeat(300));
    let document = made(&folder, "docx", &["--set", &value]);
    let read = "SAR-001 =HYPERLINK(1) &lt;w:p&gt; ]]&gt; &amp;amp; &quot;citat&quot; {page} abc 😀";
    assert_eq!(document.texts("Heading2"), [read]);
    let text = document.part("word/document.xml");
    for (name, part) in support::parts(&document.bytes) {
        support::assert_well_formed(&name, &part);
    }
    assert!(text.contains(&format!(">&lt;w:t&gt; {}<", "y".repeat(300))));
    let deepest = text.split("<w:ilvl w:val=\"").skip(1).filter_map(|one| one.split('"').next());
    assert_eq!(deepest.max(), Some("8"), "no word processor knows a ninth level");
    // A row that fills pages may break; a table wider than the page is read row by row.
    let row = text.split("<w:tr>").find(|row| row.contains("ord ord")).expect("the row");
    assert!(!row.contains("<w:cantSplit/>"));
    assert!(document.texts("ListBullet").contains(&"a: 1b: 2c: 3d: 4e: 5f: 6g: 7".to_string()));
}
