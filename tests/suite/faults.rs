//! Twenty-five mistakes in twenty files: each is reported once, at its line and column, in one run.

use super::support::Folder;
use std::fs;

/// A file of the catalogue, what is written in place of what, and where that must be reported.
struct Fault {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    reported: &'static str,
}

const fn fault(
    file: &'static str,
    from: &'static str,
    to: &'static str,
    reported: &'static str,
) -> Fault {
    Fault { file, from, to, reported }
}

const FAULTS: [Fault; 25] = [
    fault("catalogue.toml", "example = true", "exampel = true", "K014 catalogue.toml:5:1"),
    fault(
        "guidance/g1.md",
        "stage = \"prepare\"",
        "stage = \"prepair\"",
        "K017 guidance/g1.md:5:9",
    ),
    fault("guidance/g2.md", "owner = \"O\"\n", "", "K015 guidance/g2.md:1:1"),
    fault("guidance/g3.md", "Text.", "Text <b>fet</b>.", "K023 guidance/g3.md:12:6"),
    fault("guidance/g3.md", "\n\nText", "\n\n[ord](R-1)\n\nText", "K107 guidance/g3.md:10:1"),
    fault("packages/p1.toml", "\"SAR-001\"", "\"SAR-999\"", "K103 packages/p1.toml:6:6"),
    fault("pages/s1.md", "2026-01-31", "2026-02-30", "K020 pages/s1.md:5:11"),
    fault("pages/s2.md", "Text.", "![bild](finns-inte.png)", "K106 pages/s2.md:8:1"),
    fault("pages/s3.md", "Text.", "Text.[^9]", "K030 pages/s3.md:8:6"),
    fault("registers/units.toml", "[[unit]]", "[[units]]", "K014 registers/units.toml:1:3"),
    fault("registers/terms.toml", "\"ftalat\"", "\"Ftalat!\"", "K018 registers/terms.toml:2:6"),
    fault(
        "requirements/k/SAR-001.md",
        "level = \"base\"",
        "level = \"bas\"",
        "K017 requirements/k/SAR-001.md:7:9",
    ),
    fault(
        "requirements/k/SAR-001.md",
        "## Motiv",
        "## Motivv",
        "K025 requirements/k/SAR-001.md:25:1",
    ),
    fault(
        "requirements/k/SAR-002.md",
        "version = \"1.0\"",
        "version = \"1\"",
        "K019 requirements/k/SAR-002.md:3:11",
    ),
    fault(
        "requirements/k/SAR-002.md",
        "En text.",
        "En [[text]].",
        "K109 requirements/k/SAR-002.md:23:4",
    ),
    fault(
        "requirements/k/SAR-003.md",
        "id = \"SAR-003\"",
        "id = \"SAR-030\"",
        "K102 requirements/k/SAR-003.md:2:6",
    ),
    fault(
        "requirements/k/SAR-004.md",
        "themes = [\"t\"]",
        "themes = [\"tt\"]",
        "K105 requirements/k/SAR-004.md:9:11",
    ),
    fault(
        "requirements/k/SAR-004.md",
        "scope = \"product\"",
        "scope = 1",
        "K016 requirements/k/SAR-004.md:8:9",
    ),
    fault(
        "requirements/k/SAR-005.md",
        "all = [\"e\"]",
        "all = [\"x\"]",
        "K105 requirements/k/SAR-005.md:19:8",
    ),
    fault(
        "requirements/k/SAR-005.md",
        "En text.",
        "[text](SAR-001#hej)",
        "K108 requirements/k/SAR-005.md:23:1",
    ),
    fault(
        "requirements/k/SAR-006.md",
        "review_by = 2028-01-31",
        "review_by = \"2028-01-31\"",
        "K020 requirements/k/SAR-006.md:10:13",
    ),
    fault(
        "requirements/k/SAR-007.md",
        "title = \"T\"",
        "title = \"T",
        "K013 requirements/k/SAR-007.md:4:11",
    ),
    fault(
        "requirements/k/SAR-008.md",
        "owner = \"O\"",
        "owner = \"O\"\ncpv = [\"99141110\"]",
        "K021 requirements/k/SAR-008.md:12:8",
    ),
    fault(
        "requirements/k/SAR-009.md",
        "owner = \"O\"",
        "owner = \"O\"\nreplaces = [\"SAR-010\"]",
        "K113 requirements/k/SAR-009.md:12:13",
    ),
    fault(
        "requirements/k/SAR-010.md",
        "## Motiv\n\nSkäl.\n",
        "",
        "K026 requirements/k/SAR-010.md:1:1",
    ),
];

fn catalogue() -> Folder {
    let folder = Folder::empty();
    let write = |path: &str, text: &str| folder.write(&format!("content/{path}"), text);
    write(
        "catalogue.toml",
        "title = \"K\"\ndescription = \"K\"\nbase_url = \"https://krav.example\"\nlanguages = [\"sv\"]\nexample = true\n\
         licence = { id = \"L\", title = \"L\", url = \"https://l.example\" }\npublisher = { name = \"U\" }\n\
         [[themes]]\nid = \"t\"\ntitle = \"T\"\n",
    );
    let prose = "title = \"T\"\nsummary = \"S\"\n";
    for name in ["g1", "g2", "g3"] {
        let text = format!(
            "+++\n{prose}role = \"buyer\"\nstage = \"prepare\"\nowner = \"O\"\nupdated = 2026-01-31\n+++\n\nText.\n"
        );
        write(&format!("guidance/{name}.md"), &text);
    }
    for name in ["s1", "s2", "s3"] {
        let text = format!("+++\n{prose}owner = \"O\"\nupdated = 2026-01-31\n+++\n\nText.\n");
        write(&format!("pages/{name}.md"), &text);
    }
    write(
        "packages/p1.toml",
        &format!(
            "{prose}owner = \"O\"\nupdated = 2026-01-31\n[[requirements]]\nid = \"SAR-001\"\n"
        ),
    );
    write("registers/units.toml", "[[unit]]\nid = \"u\"\nsymbol = \"u\"\ntitle = \"u\"\n");
    write("registers/terms.toml", "[[term]]\nid = \"ftalat\"\ntitle = \"f\"\ndefinition = \"f\"\n");
    write(
        "registers/evidence.toml",
        "[[evidence]]\nid = \"e\"\ntitle = \"e\"\ndescription = \"e\"\nkind = \"documentation\"\n",
    );
    write(
        "requirements/k/_category.md",
        &format!("+++\n{prose}owner = \"O\"\nupdated = 2026-01-31\n+++\n\nText.\n"),
    );
    for number in 1..=10 {
        let id = format!("SAR-{number:03}");
        let text = format!(
            "+++\nid = \"{id}\"\nversion = \"1.0\"\ntitle = \"T\"\nstatus = \"current\"\ntype = \"technical-specification\"\n\
             level = \"base\"\nscope = \"product\"\nthemes = [\"t\"]\nreview_by = 2028-01-31\nowner = \"O\"\n\n\
             [answer]\nquestion = \"F?\"\nkind = \"yes-no\"\nwhen = \"tender\"\n\n[[evidence]]\nall = [\"e\"]\n+++\n\n\
             ## Kravtext\nEn text.\n\n## Motiv\n\nSkäl.\n"
        );
        write(&format!("requirements/k/{id}.md"), &text);
    }
    folder
}

#[test]
fn the_catalogue_is_right_before_the_faults() {
    let ran = catalogue().krav(&["check"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn twenty_five_faults_in_twenty_files_give_twenty_five_messages() {
    let folder = catalogue();
    let files: std::collections::BTreeSet<&str> = FAULTS.iter().map(|fault| fault.file).collect();
    assert_eq!(files.len(), 20, "the files that have faults");
    for fault in &FAULTS {
        folder.edit(&format!("content/{}", fault.file), fault.from, fault.to);
    }
    let ran = folder.krav(&["check", "--format", "json"]);
    assert_eq!(ran.code, 1);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    let mut actual: Vec<String> = report["diagnostics"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| {
            let path = one["path"].as_str().expect("a path").trim_start_matches("content/");
            format!(
                "{} {path}:{}:{}",
                one["code"].as_str().expect("a code"),
                one["line"],
                one["column"]
            )
        })
        .collect();
    let mut expected: Vec<String> = FAULTS.iter().map(|fault| fault.reported.to_string()).collect();
    actual.sort();
    expected.sort();
    assert_eq!(actual, expected);
    assert!(fs::metadata(folder.path.join("public")).is_err(), "nothing is written");
}
