//! Documents: what is selected, what it is called, what is filled in, and when it is made again.

use super::support::{Folder, SAR_001, tighten};
use std::fs;
use std::os::unix::fs::MetadataExt;

/// Runs `krav bundle` and gives what it wrote to standard error.
fn refused(folder: &Folder, arguments: &[&str]) -> String {
    let ran = folder.krav(&[&["bundle"], arguments].concat());
    assert_eq!(ran.code, 2, "{}", ran.out);
    ran.err
}

#[test]
fn what_is_not_there_is_named_with_what_is_near() {
    let folder = Folder::released();
    let cases: &[(&[&str], &str, &str)] = &[
        (
            &["--format=csv", "SAR-01"],
            "there is no requirement `SAR-01`",
            "did you mean `SAR-001`?",
        ),
        (
            &["--format=csv", "SAR-001@9.0"],
            "`SAR-001@9.0` was never published",
            "published versions: `SAR-001@1.1`",
        ),
        (
            &["--format=csv", "SAR-001@x"],
            "`SAR-001@x` has no version after the `@`",
            "`SAR-001@1.0`",
        ),
        (
            &["--format=csv", "--package", "bass"],
            "there is no package `bass`",
            "did you mean `bas`?",
        ),
        (
            &["--format=csv", "--category", "sarvad"],
            "there is no category `sarvad`",
            "did you mean `sarvard`?",
        ),
        (
            &["--format=csv", "SAR-001", "--release", "2026.2"],
            "there is no release `2026.2`",
            "`2026.1`",
        ),
        (&["SAR-001", "--format=odt"], "there is no format `odt`", "`csv`"),
        (
            &["--format=csv", "SAR-001", "--lang", "fi"],
            "the catalogue has no texts in the language `fi`",
            "`sv`, `en`",
        ),
        (
            &["SAR-001", "--set", "nothing=5"],
            "no selected requirement has a placeholder `nothing`",
            "`frist`",
        ),
        (&["--format=csv"], "no requirements are selected", "--package"),
    ];
    for (arguments, message, help) in cases {
        let said = refused(&folder, arguments);
        assert!(said.contains(message) && said.contains(help), "{arguments:?}: {said}");
    }
}

#[test]
fn files_are_named_so_that_people_know_them() {
    let folder = Folder::released();
    let names = |arguments: &[&str]| {
        let ran = folder.krav(&[&["bundle", "--format", "csv", "-o", "out"], arguments].concat());
        assert_eq!(ran.code, 0, "{}", ran.err);
        ran.out
    };
    assert_eq!(names(&["SAR-001"]), "out/krav-sar-001-1.1.csv\n");
    assert_eq!(names(&["SAR-001", "SAR-002"]), "out/krav-urval-2026.1.csv\n");
    assert_eq!(names(&["--package", "bas"]), "out/krav-kravpaket-bas-2026.1.csv\n");
    assert_eq!(names(&["--category", "vard/sarvard"]), "out/krav-sarvard-2026.1.csv\n");
    assert_eq!(names(&["--all", "--lang", "en"]), "out/krav-hela-katalogen-2026.1-en.csv\n");
    assert_eq!(names(&["--all", "--drafts"]), "out/krav-hela-katalogen-utkast.csv\n");
}

#[test]
fn a_file_that_someone_has_worked_on_is_left_alone() {
    let folder = Folder::released();
    let arguments = ["bundle", "SAR-001", "--format", "csv"];
    assert_eq!(folder.krav(&arguments).code, 0);
    assert_eq!(folder.krav(&arguments).code, 0, "the same file again is no harm");
    folder.write("krav-sar-001-1.1.csv", "mine");
    let ran = folder.krav(&arguments);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("already exists and is different"), "{}", ran.err);
    assert_eq!(folder.read("krav-sar-001-1.1.csv"), "mine");
    assert_eq!(folder.krav(&[&arguments[..], &["--overwrite"]].concat()).code, 0);
    assert_ne!(folder.read("krav-sar-001-1.1.csv"), "mine");
}

/// The small catalogue, where two requirements ask for a `frist`.
fn with_placeholders() -> Folder {
    let folder = Folder::with_small_catalogue();
    let path = "content/requirements/vard/sarvard/SAR-002.md";
    let declared = "[[placeholders]]\nkey = \"frist\"\nquestion = \"Hur många dagar?\"\n\n";
    folder.edit(path, "[[evidence]]", &format!("{declared}[[evidence]]"));
    folder.edit(path, "## Kravtext\n\n", "## Kravtext\n\nInom [[frist]] dagar.\n\n");
    folder
}

#[test]
fn a_value_is_filled_in_everywhere_or_in_one_requirement() {
    let folder = with_placeholders();
    let ran = folder.krav(&[
        "bundle",
        "SAR-001",
        "SAR-002",
        "--format",
        "html",
        "--set",
        "frist=30",
        "--set",
        "SAR-002:frist=10",
    ]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("filled in: frist = 10 (SAR-002)"), "{}", ran.err);
    assert!(ran.err.contains("filled in: frist = 30 (SAR-001)"), "{}", ran.err);
    let text = folder.read("kravtext-urval-utkast.html");
    assert!(text.contains("inom 30 månader") && text.contains("Inom 10 dagar."), "{text}");
    let ran = folder.krav(&["bundle", "SAR-002", "--format", "html"]);
    assert!(ran.err.contains("to fill in: frist (SAR-002@1.0): Hur många dagar?"), "{}", ran.err);
    assert!(folder.read("kravtext-sar-002-1.0-utkast.html").contains("Inom [frist] dagar."));
}

#[test]
fn what_a_spreadsheet_would_run_stays_a_text() {
    let folder = Folder::with_small_catalogue();
    folder.edit(SAR_001, "title = \"", "title = \"=HYPERLINK(1;2) ");
    let title = |text: &str| text.lines().nth(1).expect("a row").to_string();
    folder.krav(&["bundle", "SAR-001", "--format", "csv", "--without-mark"]);
    let plain = folder.read("krav-sar-001-1.1-utkast.csv");
    assert!(plain.starts_with("number,id,version,title,"), "{plain}");
    assert!(title(&plain).contains("\"'=HYPERLINK(1;2) "), "{plain}");
    let ran = folder.krav(&["bundle", "SAR-001", "--format", "csv", "--overwrite"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    // A Swedish Excel opens it by a double click: with its mark, and semicolons between columns.
    let text = folder.read("krav-sar-001-1.1-utkast.csv");
    assert!(text.starts_with("\u{feff}number;id;version;title;"), "{text}");
    assert!(title(&text).contains("\"'=HYPERLINK(1;2) "), "{text}");
}

#[test]
fn the_documentation_lists_the_columns() {
    let text = fs::read_to_string(super::support::project().join("docs/reusers.md")).expect("it");
    let section = text.split("## CSV").nth(1).expect("a section");
    let listed: Vec<&str> =
        section.lines().filter_map(|line| line.strip_prefix("| `")?.split('`').next()).collect();
    let folder = Folder::with_small_catalogue();
    folder.krav(&["bundle", "SAR-001", "--format", "csv,csv-evidence", "--without-mark"]);
    let columns = |file: &str| {
        let text = folder.read(file);
        let head = text.lines().next().expect("a head").to_string();
        head.split(',').map(str::to_string).collect::<Vec<_>>()
    };
    let mut columns_of_both = columns("krav-sar-001-1.1-utkast.csv");
    columns_of_both.extend(columns("bevis-sar-001-1.1-utkast.csv"));
    assert!(listed.ends_with(&columns_of_both.iter().map(String::as_str).collect::<Vec<_>>()));
}

const PACKAGE: &str = "public/kravpaket/bas/krav-kravpaket-bas-2026.1.csv";

#[test]
fn a_document_of_the_same_is_used_again_and_one_that_was_touched_is_not() {
    let folder = Folder::released();
    assert_eq!(folder.krav(&["build"]).code, 0);
    let inode = || fs::metadata(folder.path.join(PACKAGE)).expect("the document").ino();
    let (first, bytes) = (inode(), folder.read(PACKAGE));
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert_eq!(inode(), first, "it was made again");
    folder.write(PACKAGE, "something else");
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert_eq!(folder.read(PACKAGE), bytes);
    fs::remove_file(folder.path.join(".public.krav-made")).expect("the list");
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert_eq!(folder.read(PACKAGE), bytes);
    assert_ne!(inode(), first);
}

#[test]
fn a_release_that_changes_nothing_in_a_selection_keeps_its_documents() {
    let folder = Folder::with_small_catalogue();
    let package = folder.read("content/packages/bas.toml");
    let (facts, _) = package.split_once("[[requirements]]").expect("requirements");
    folder.write(
        "content/packages/annat.toml",
        format!("{facts}[[requirements]]\nid = \"SAR-002\"\n"),
    );
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    let ran = folder.krav(&["release", "2026.1", "--date", "2026-01-31"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let page = |path: &str| folder.read(&format!("public/{path}index.html"));
    tighten(&folder, "0,05");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert!(page("kravpaket/bas/").contains("krav-kravpaket-bas-2026.2.csv"));
    assert!(folder.path.join(PACKAGE).is_file(), "the document of the first release stays");
    let unchanged = page("krav/sar-002/");
    assert!(unchanged.contains("krav-sar-002-"), "{unchanged}");
    let other = page("kravpaket/annat/");
    assert!(other.contains("krav-kravpaket-annat-2026.1.csv"), "{other}");
    assert!(other.contains("Dokumenten är från utgåva 2026.1"), "{other}");
}

#[test]
fn the_checksums_beside_the_documents_hold() {
    let folder = Folder::released();
    assert_eq!(folder.krav(&["build"]).code, 0);
    let sums = folder.read("public/utgavor/2026.1/SHA256SUMS-dokument.txt");
    assert!(sums.lines().count() > 5, "{sums}");
    for line in sums.lines() {
        let (sum, path) = line.split_once("  ").expect("a sum and a path");
        let bytes = fs::read(folder.path.join("public").join(path)).expect("a document");
        assert_eq!(kravverk::hash::sha256(&bytes), sum, "{path}");
    }
    let page = folder.read("public/kravpaket/bas/index.html");
    let bytes = fs::read(folder.path.join(PACKAGE)).expect("a document");
    assert!(page.contains(&kravverk::hash::sha256(&bytes)), "the page says another checksum");
}

#[test]
fn what_a_later_release_replaces_keeps_what_goes_on_with_it() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let all =
        "documents = [\"csv\"]\nsingle_documents = [\"csv\"]\nearlier_documents = [\"csv\"]\n";
    let words = |place: &str, release: &str| -> Vec<String> {
        let files = folder.files(&format!("public/{place}")).into_iter().map(|(path, _)| path);
        let of_release = files.filter(|path| path.contains(&format!("-{release}.")));
        let mut words: Vec<String> = of_release
            .filter(|path| !path.contains('/') && !path.starts_with("texter"))
            .filter_map(|path| {
                Some(format!("{} {}", path.split('-').next()?, path.rsplit('.').next()?))
            })
            .collect();
        words.sort();
        words
    };
    const GOES_ON: [&str; 4] =
        ["bedomningsmall xlsx", "foljeblad docx", "kravbilaga docx", "svarsbilaga xlsx"];
    folder.edit("content/catalogue.toml", all, "");
    assert_eq!(folder.krav(&["build"]).code, 0);
    let (whole, last) = (words("utgavor/2026.1", "2026.1"), words("utgavor/2026.2", "2026.2"));
    assert_eq!(words("kravpaket/bas", "2026.1"), GOES_ON);
    assert_eq!(words("kravpaket/bas", "2026.2").len() + 1, last.len(), "all but the archive");
    assert_eq!(last.iter().filter(|own| !whole.contains(own)).collect::<Vec<_>>(), ["alla zip"]);
    assert_eq!(last.len(), whole.len() + 1);
    let page = folder.read("public/utgavor/2026.1/index.html");
    assert!(!page.contains("alla-format"), "the page names what is not there");
    // Whoever lists formats has them in earlier releases, and may say otherwise of those.
    folder.edit(
        "content/catalogue.toml",
        "example = true",
        "example = true\ndocuments = [\"csv\", \"html\"]",
    );
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert_eq!(words("kravpaket/bas", "2026.1"), ["krav csv", "kravtext html"]);
    folder.edit(
        "content/catalogue.toml",
        "example = true",
        "example = true\nearlier_documents = [\"html\"]",
    );
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert_eq!(words("kravpaket/bas", "2026.1"), ["kravtext html"]);
    assert_eq!(words("kravpaket/bas", "2026.2"), ["krav csv", "kravtext html"]);
    assert_eq!(words("utgavor/2026.1", "2026.1"), ["kravtext html"]);
}

#[test]
fn a_version_alone_has_its_word_file_and_what_repeats_others_is_not_published() {
    let folder = Folder::with_small_catalogue();
    folder.edit(
        "content/catalogue.toml",
        "documents = [\"csv\"]\nsingle_documents = [\"csv\"]\nearlier_documents = [\"csv\"]\n",
        "",
    );
    assert_eq!(folder.krav(&["build"]).code, 0);
    let documents = |below: &str| -> Vec<String> {
        let files = folder.files(&format!("public/{below}")).into_iter().map(|(path, _)| path);
        files.filter(|path| path.contains("-utkast")).collect()
    };
    assert_eq!(documents("krav/sar-001"), ["kravbilaga-sar-001-1.1-utkast.docx"]);
    let of_area = documents("omraden/vard/sarvard");
    assert!(of_area.iter().any(|name| name.ends_with(".pdf")), "{of_area:?}");
    assert!(!of_area.iter().any(|name| name.ends_with(".zip")), "{of_area:?}");
    // The area above holds no requirement of its own, and leads to those that do.
    assert!(documents("omraden/vard").iter().all(|path| path.starts_with("sarvard/")));
    assert!(
        folder.read("public/omraden/vard/index.html").contains("Dokumenten finns på områdets sida")
    );
    // Whoever lists a format has it everywhere.
    folder.edit(
        "content/catalogue.toml",
        "example = true",
        "example = true\ndocuments = [\"zip\"]\nsingle_documents = [\"csv\"]",
    );
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert_eq!(documents("krav/sar-001"), ["krav-sar-001-1.1-utkast.csv"]);
    assert_eq!(documents("omraden/vard/sarvard"), ["alla-format-sarvard-utkast.zip"]);
}
