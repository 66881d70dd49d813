//! Warnings as an author reads them: where there are many, those that say the same say it once.

use super::support::{Folder, SAR_001};

#[test]
fn a_unit_that_no_register_has_is_told_once() {
    let folder = Folder::with_small_catalogue();
    for (id, text) in [("SAR-001", "Fästet ska tåla 40 kN."), ("SAR-002", "Det tål 8 kN och 9 kN.")]
    {
        let path = format!("content/requirements/vard/sarvard/{id}.md");
        folder.edit(&path, "## Kravtext\n", &format!("## Kravtext\n\n{text}\n"));
    }
    let ran = folder.krav(&["check", "--lang", "sv"]);
    assert_eq!(ran.err.matches("[K315]").count(), 1, "{}", ran.err);
    assert!(ran.err.contains("enheten `kN` finns inte i registret"), "{}", ran.err);
    assert!(ran.err.contains("sarvard/SAR-001.md"), "{}", ran.err);
    assert!(ran.err.contains("^^ och på 2 ställen till"), "{}", ran.err);
}

#[test]
fn many_warnings_of_a_rule_are_whole_at_first_and_then_a_line_each() {
    let folder = Folder::with_small_catalogue();
    let doses: Vec<String> = (1..=23).map(|dose| format!("{dose}mg/kg")).collect();
    let text = format!("## Kravtext\n\nHalterna är {}.\n", doses.join(", "));
    folder.edit(SAR_001, "## Kravtext\n", &text);
    let ran = folder.krav(&["check", "--lang", "sv"]);
    let told: Vec<&str> = ran.err.lines().filter(|line| line.contains("[K307]")).collect();
    assert_eq!(told.len(), 23, "{}", ran.err);
    let (whole, lines) = told.split_at(20);
    assert!(whole.iter().all(|one| one.starts_with("varning[K307]: ")), "{whole:?}");
    let begins = |one: &&str| one.starts_with(&format!("{SAR_001}:")) && one.contains(": varning[");
    assert!(lines.iter().all(|one| begins(&one.trim_start_matches("./"))), "{lines:?}");
    assert!(ran.err.contains("resten på var sin rad"), "{}", ran.err);
    // Programs are told all of each.
    let data = folder.krav(&["check", "--format", "json"]).out;
    assert!(data.matches("\"K307\"").count() >= 23, "{data}");
}
