//! Problems as they are told: to an author, where many that say the same say it once, and to other
//! programs; and those that `krav check --fix` corrects.

use super::support::{Folder, SAR_001};
use std::fs;

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

#[test]
fn problems_stand_beside_the_lines_of_a_pull_request() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.md", "summary", "sumary");
    let ran = folder.krav(&["check", "--format", "github"]);
    assert_eq!(ran.code, 1);
    let line = ran.out.lines().find(|line| line.contains("K014")).expect("the unknown key");
    assert_eq!(
        line,
        "::error file=content/pages/om.md,line=3,endLine=3,col=1,endColumn=7,title=K014 unknown-key::unknown key `sumary`%0A\
         an unknown key is never ignored, because it is usually a misspelling%0Ahelp: did you mean `summary`?"
    );
}

#[test]
fn problems_are_told_in_sarif() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.md", "summary", "sumary");
    let ran = folder.krav(&["check", "--format", "sarif"]);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let run = &report["runs"][0];
    let results = run["results"].as_array().expect("a list");
    let unknown = results.iter().find(|one| one["ruleId"] == "K014").expect("the unknown key");
    let place = &unknown["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "content/pages/om.md");
    assert_eq!(
        (&place["region"]["startLine"], &place["region"]["endColumn"]),
        (&3.into(), &7.into())
    );
    let at = unknown["ruleIndex"].as_u64().expect("a number") as usize;
    let rule = &run["tool"]["driver"]["rules"][at];
    assert_eq!(rule["id"], "K014");
    let help = rule["help"]["markdown"].as_str().expect("an explanation");
    assert!(help.contains("## Rätt"), "{help}");
}

#[test]
fn check_mends_what_can_be_meant_in_one_way_only() {
    let folder = Folder::with_small_catalogue();
    fs::remove_file(folder.path.join("content/pages/om.en.md")).expect("the stale page");
    let path = "content/requirements/vard/sarvard/SAR-002.md";
    folder.edit(path, "review_by = 2028-01-31", "review_by = \"2028-1-31\"");
    let windows = folder.read("content/pages/om.md").replace('\n', "\r\n");
    folder.write("content/pages/om.md", format!("\u{feff}{windows}"));
    let before = folder.read("content/pages/om.md");
    assert!(before.starts_with('\u{feff}') && before.contains("\r\n"));

    let ran = folder.krav(&["check", "--fix", "--color", "never"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let done: Vec<&str> = ran.err.lines().collect();
    let (last, done) = done.split_last().expect("a closing line");
    assert!(last.ends_with(": no problems found"), "{last}");
    assert_eq!(
        done,
        [
            "corrected content/pages/om.md:1: the file begins with a byte order mark [K002]",
            "corrected content/pages/om.md:1: the lines end in carriage returns [K003]",
            "corrected content/requirements/vard/sarvard/SAR-002.md:11: the date `2028-1-31` is in quotes [K020]",
        ]
    );
    assert!(folder.read(path).contains("\nreview_by = 2028-01-31\n"));
    assert_eq!(folder.read("content/pages/om.md"), windows.replace("\r\n", "\n"));

    let again = folder.krav(&["check", "--fix", "--color", "never"]);
    assert!(again.is_clean(), "a second run finds nothing: {}", again.err);
}

#[test]
fn check_begins_the_entry_of_a_new_version_and_leaves_what_only_its_author_knows() {
    let folder = Folder::released();
    let path = "content/requirements/vard/sarvard/SAR-002.md";
    let before = folder.read(path);
    let version = before.lines().find(|line| line.starts_with("version = ")).expect("a version");
    folder.edit(path, version, "version = \"9.0\"");
    let ran = folder.krav(&["check", "--fix", "--today", "2026-11-26", "--color", "never"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    let after = folder.read(path);
    let entry = "\n[[changes]]\nversion = \"9.0\"\ndate = 2026-11-26\nclass = \"tightened\"\ntext = \"\"\n+++\n";
    assert!(after.contains(entry), "{after}");
    assert!(ran.err.contains("error[K022]"), "the text is to be written: {}", ran.err);
}
