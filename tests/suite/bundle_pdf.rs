//! Documents as PDF. What stands on their pages is read back by `tests/documents/pdf.py`.

use super::support::Folder;

const FILE: &str = "out/kravbilaga-sar-001-1.1-utkast.pdf";

#[cfg(feature = "pdf")]
fn made(folder: &Folder, arguments: &[&str]) -> Vec<u8> {
    let verb = ["bundle", "SAR-001", "--drafts", "--format", "pdf", "-o", "out", "--overwrite"];
    let ran = folder.krav(&[&verb[..], arguments].concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    std::fs::read(folder.path.join(FILE)).expect("the document")
}

#[cfg(feature = "pdf")]
fn holds(document: &[u8], text: &str) -> bool {
    document.windows(text.len()).any(|window| window == text.as_bytes())
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_is_tagged_and_archival_and_the_same_each_time() {
    let folder = Folder::with_small_catalogue();
    let document = made(&folder, &[]);
    for said in [
        "%PDF-1.7",
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "Kravbilaga: SAR-001@1.1 Förband utan ftalater",
        "/Lang(sv-SE)",
        "/StructTreeRoot",
        "(urval.json)",
    ] {
        assert!(holds(&document, said), "the document does not say {said}");
    }
    assert!(document == made(&folder, &[]), "the same input gives the same bytes");
}

#[cfg(feature = "pdf")]
#[test]
fn what_would_steer_the_page_or_has_no_sign_does_not_stop_the_document() {
    let folder = Folder::with_small_catalogue();
    let title = "title = \"Förband utan ftalater\"";
    let hostile = "title = \"#panic() $x$ @a <b> `c` \\\\u{41} 😀 漢字 =HYPERLINK(1) <w:p> ]]>\"";
    folder.edit(super::support::SAR_001, title, hostile);
    let wide = "| a | b | c | d | e | f | g |\n|---|---|---|---|---|---|---|\n| 1 | 2 | 3 | 4 | 5 | 6 | 7 |\n";
    let deep: String = (0..20).map(|depth| format!("{}- djup\n", "  ".repeat(depth))).collect();
    let long = format!("| A | B |\n|---|---|\n| {} | b |\n", "x".repeat(600));
    let all = format!("## Motiv\n\n{wide}\n{deep}\n{long}\n### 😀\n");
    folder.edit(super::support::SAR_001, "## Motiv\n", &all);
    let turned = format!("frist=\u{202e}sex\u{202c} {}", "y".repeat(300));
    let document = made(&folder, &["--set", &turned]);
    let inert = "#panic() $x$ @a &lt;b&gt; `c` \\u{41} \u{fffd} \u{fffd}\u{fffd} =HYPERLINK(1) &lt;w:p&gt; ]]&gt;";
    assert!(holds(&document, inert), "the title is not as it was written");
}

#[cfg(feature = "pdf")]
#[test]
fn a_theme_has_a_template_of_its_own_and_is_told_its_mistakes() {
    let folder = Folder::with_small_catalogue();
    let default = "[publisher]";
    folder.edit("content/catalogue.toml", default, "theme = \"egen\"\n\n[publisher]");
    let template = "#set document(title: word)\n";
    folder.write("themes/egen/documents/requirements.typ", template);
    let ran = folder.krav(&["bundle", "SAR-001", "--drafts", "--format", "pdf", "-o", "out"]);
    assert_eq!(ran.code, 2, "{}", ran.err);
    let place = "documents/requirements.typ:1:22: unknown variable: word";
    assert!(ran.err.contains(place), "{}", ran.err);
    assert!(!folder.path.join(FILE).exists(), "nothing is written");
}

#[cfg(not(feature = "pdf"))]
#[test]
fn without_its_feature_the_format_says_what_is_missing() {
    let folder = Folder::with_small_catalogue();
    let ran = folder.krav(&["bundle", "SAR-001", "--drafts", "--format", "pdf", "-o", "out"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("built without the part that makes PDF"), "{}", ran.err);
    assert!(!folder.path.join(FILE).exists(), "nothing is written");
}
