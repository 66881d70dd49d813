//! Documents as PDF. What stands on their pages is read back by `tests/documents/pdf.py`.

use super::support::Folder;
use std::io::Read;

const FILE: &str = "out/krav-och-vagledning-sar-001-1.1-utkast.pdf";

fn made(folder: &Folder, arguments: &[&str]) -> Vec<u8> {
    let verb = ["bundle", "SAR-001", "--drafts", "--format", "pdf", "-o", "out", "--overwrite"];
    let ran = folder.krav(&[&verb[..], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    std::fs::read(folder.path.join(FILE)).expect("the document")
}

/// The document with what is packed in it laid open behind it.
fn opened(document: &[u8]) -> Vec<u8> {
    let mut all = document.to_vec();
    let starts = document.windows(7).enumerate().filter(|(_, window)| *window == b"stream\n");
    for (at, _) in starts.filter(|(at, _)| !document[..*at].ends_with(b"end")) {
        let mut inflated = Vec::new();
        // What is not packed gives nothing.
        flate2::read::ZlibDecoder::new(&document[at + 7..]).read_to_end(&mut inflated).ok();
        all.extend(inflated);
    }
    all
}

fn holds(document: &[u8], text: &str) -> bool {
    opened(document).windows(text.len()).any(|window| window == text.as_bytes())
}

#[test]
fn a_pdf_is_tagged_and_archival_and_the_same_each_time() {
    let folder = Folder::with_small_catalogue();
    let document = made(&folder, &[]);
    for said in [
        "%PDF-1.7",
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "Krav och vägledning: SAR-001 version 1.1: Förband utan ftalater",
        "/Lang(sv-SE)",
        "/StructTreeRoot",
        "(urval.json)",
        "(kravverk.json)",
    ] {
        assert!(holds(&document, said), "the document does not say {said}");
    }
    assert!(document == made(&folder, &[]), "the same input gives the same bytes");
}

#[test]
fn what_would_steer_the_page_or_has_no_sign_does_not_stop_the_document() {
    let folder = Folder::with_small_catalogue();
    let title = "title = \"Förband utan ftalater\"";
    let hostile = "title = \"#panic() $x$ @a <b> `c` \\\\u{41} 😀 漢字 =HYPERLINK(1) <w:p> ]]>\"";
    folder.edit(super::support::SAR_001, title, hostile);
    let wide = "| a | b | c | d | e | f | g |\n|---|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n";
    let deep: String = (0..20).map(|depth| format!("{}- djup\n", "  ".repeat(depth))).collect();
    let long = format!("| A | B |\n|---|---|\n| {} | b |\n", "x".repeat(600));
    // A letter under more marks than a page has room for, quotes as deep as they may be, many pieces.
    let marked = format!("e{}", "\u{301}".repeat(40_000));
    let quoted = format!("{}djupt citerat", "> ".repeat(22));
    let pieces = "*a* b ".repeat(3_000);
    let headed = format!("### {}", "rubrik ".repeat(6_000));
    let led = format!("[{}](https://example.com/)", "länk ".repeat(8_000));
    let all = format!(
        "## Motiv\n\n{wide}\n{deep}\n{long}\n### 😀\n\n{marked}\n\n{quoted}\n\n{pieces}\n\n{headed}\n\n{led}\n"
    );
    folder.edit(super::support::SAR_001, "## Motiv\n", &all);
    let turned = format!("frist=\u{202e}sex\u{202c} {}", "y".repeat(300));
    let document = made(&folder, &["--set", &turned]);
    let inert = "#panic() $x$ @a &lt;b&gt; `c` \\u{41} \u{fffd} \u{fffd}\u{fffd} =HYPERLINK(1) &lt;w:p&gt; ]]&gt;";
    assert!(holds(&document, inert), "the title is not as it was written");
}

#[test]
fn a_translation_that_changes_changes_what_a_document_in_another_language_carries() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/catalogue.toml", "documents = [\"csv\"]", "documents = [\"pdf\"]");
    assert_eq!(folder.krav(&["build"]).code, 0);
    folder.edit("content/requirements/vard/sarvard/SAR-001.en.md", "phthalates", "plasticisers");
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert_eq!(folder.krav(&["build", "--output", "clean"]).code, 0);
    let (again, clean) = (folder.files("public"), folder.files("clean"));
    assert!(again.iter().any(|(path, _)| path.ends_with("sarvard-utkast.pdf")), "a PDF is there");
    for ((path, again), (_, clean)) in again.iter().zip(&clean) {
        assert!(again == clean, "{path} is not what a clean build makes");
    }
}

#[test]
fn a_theme_says_how_documents_look_in_what_it_changes_alone() {
    let folder = Folder::with_small_catalogue();
    let before = made(&folder, &[]);
    folder.edit("content/catalogue.toml", "[publisher]", "theme = \"egen\"\n\n[publisher]");
    let look = "[page]\nwidth = 297\nheight = 210\n\n[face]\ntext = \"DejaVu Sans Mono\"\n";
    folder.write("themes/egen/documents/pdf.toml", look);
    let after = made(&folder, &[]);
    // A4 on its side, in points.
    assert!(holds(&before, "/MediaBox[0 0 595.27563 841.8898]"));
    assert!(holds(&after, "/MediaBox[0 0 841.8898 595.27563]"));
    assert!(holds(&before, "LibertinusSerif-Regular") && !holds(&after, "LibertinusSerif-Regular"));
}

#[test]
fn a_logo_stands_on_the_first_page_and_is_read_as_the_publisher() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/catalogue.toml", "[publisher]", "theme = \"egen\"\n\n[publisher]");
    let look = "[logo]\nfile = \"vapen.png\"\nheight = 12\n";
    folder.write("themes/egen/documents/pdf.toml", look);
    folder.write("themes/egen/documents/vapen.png", DOT);
    let document = made(&folder, &[]);
    assert!(holds(&document, "/Subtype/Image"), "the picture is in the document");
    assert!(holds(&document, "/S/Figure"), "the picture has a tag");
    folder.write("themes/egen/documents/vapen.png", "no picture");
    let ran = folder.krav(&["check", "--color", "never"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("cannot read `vapen.png` as a picture"), "{}", ran.err);
    assert!(ran.err.contains("--> themes/egen/documents/pdf.toml:2:8"), "{}", ran.err);
}

/// A PNG of one grey dot.
const DOT: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b,
    0x55, 0x00, 0x00, 0x00, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0xda, 0x63, 0x68, 0x00, 0x00, 0x00,
    0x82, 0x00, 0x81, 0xda, 0x45, 0x08, 0x3b, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae,
    0x42, 0x60, 0x82,
];
