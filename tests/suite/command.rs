//! The command as a user meets it: what it prints, where, and how it ends.

use super::support::{Folder, krav, leads_on};
use kravverk::command::table::{Shown, lines};
use kravverk::command::terminal::{WIDTH, bar};

#[test]
fn check_without_remarks_ends_well_and_says_so() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    let ran = folder.krav(&["check"]);
    assert!(ran.is_clean() && ran.out.is_empty(), "{}", ran.err);
    assert!(ran.err.starts_with("checked 3 requirements, 1 guidance page in "), "{}", ran.err);
    let swedish = folder.krav(&["check", "--lang", "sv"]).err;
    let time = swedish.strip_prefix("kontrollerade 3 krav och 1 vägledning på ");
    let time = time.and_then(|rest| rest.strip_suffix(" s: inga fel hittades\n")).expect(&swedish);
    let (whole, decimals) = time.split_once(',').expect("a comma before the decimals");
    let are_digits = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    assert!(are_digits(whole) && are_digits(decimals), "{swedish}");
    assert!(!folder.path.join("public").exists(), "check writes nothing");
    assert_eq!(folder.krav(&["check", "--quiet"]).err, "");
}

#[test]
fn warnings_alone_end_well() {
    let folder = Folder::with_small_catalogue();
    let ran = folder.krav(&["check"]);
    assert_eq!(ran.code, 0);
    let end = "\n1 warning\nfor more, run `krav explain K111`\nchecked 3 requirements, ";
    assert!(ran.err.contains("warning[K111]") && ran.err.contains(end), "{}", ran.err);
}

#[test]
fn build_ends_with_one_line_of_figures() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0);
    let (before, last) = ran.err.trim_end().rsplit_once('\n').expect("two lines");
    assert!(!before.contains('\n') && before.contains("krav release"), "{}", ran.err);
    // What only leads on from a folder is no page.
    let files = folder.files("public").into_iter();
    let pages = files.filter(|(path, bytes)| path.ends_with(".html") && !leads_on(bytes)).count();
    assert!(last.starts_with(&format!("{pages} pages and ")), "{}", ran.err);
    assert!(last.ends_with(": public/"), "{}", ran.err);
    assert!(!ran.err.contains('\x1b') && !ran.err.contains('\r'), "no progress without a terminal");
}

#[test]
fn json_is_one_document_with_places() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.md", "summary", "sumary");
    let ran = folder.krav(&["check", "--format", "json"]);
    assert_eq!(ran.code, 1);
    let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
    assert_eq!(report["errors"], 1);
    let all = report["diagnostics"].as_array().expect("a list");
    let unknown = all.iter().find(|one| one["code"] == "K014").expect("the unknown key");
    assert_eq!(unknown["path"], "content/pages/om.md");
    assert_eq!((&unknown["line"], &unknown["column"]), (&3.into(), &1.into()));
    assert_eq!((&unknown["end_line"], &unknown["end_column"]), (&3.into(), &7.into()));
    assert_eq!(unknown["help"], "did you mean `summary`?");
}

#[test]
fn json_without_problems_is_a_document_too() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    for verb in ["check", "build"] {
        let ran = folder.krav(&[verb, "--format", "json"]);
        let report: serde_json::Value = serde_json::from_str(&ran.out).expect("JSON");
        assert_eq!(report["diagnostics"], serde_json::json!([]), "{verb}");
    }
}

#[test]
fn colour_is_for_terminals_or_on_demand() {
    let folder = Folder::with_small_catalogue();
    assert!(!folder.krav(&["check"]).err.contains('\x1b'));
    assert!(folder.krav(&["check", "--color", "always"]).err.contains('\x1b'));
}

#[test]
fn a_missing_catalogue_is_said_with_a_way_out() {
    let folder = Folder::empty();
    for verb in ["check", "build"] {
        let ran = folder.krav(&[verb]);
        assert_eq!(ran.code, 2);
        assert!(ran.err.contains("there is no folder `content`"), "{}", ran.err);
        assert!(ran.err.contains("help: run `krav` in the folder"), "{}", ran.err);
    }
}

#[test]
fn paths_are_shown_as_seen_from_where_one_stands() {
    let folder = Folder::with_small_catalogue();
    let above = folder.path.parent().expect("a folder above");
    let name = folder.path.file_name().expect("a name").to_string_lossy().into_owned();
    let ran = krav(above, &["check", &name]);
    assert!(ran.err.contains(&format!("--> {name}/content/pages/om.en.md:4:11")), "{}", ran.err);
}

#[test]
fn help_names_every_command() {
    let ran = Folder::empty().krav(&["--help"]);
    assert_eq!(ran.code, 0);
    for word in ["build", "check", "Exit codes", "Examples"] {
        assert!(ran.out.contains(word), "{word} in\n{}", ran.out);
    }
    assert_eq!(Folder::empty().krav(&["buld"]).code, 2, "clap's code for wrong use is ours too");
}

#[test]
fn arguments_that_do_not_fit_are_told_in_ones_own_language() {
    let folder = Folder::with_small_catalogue();
    for (arguments, problem, help) in [
        (
            &["new", "requirement", "Titel"][..],
            "du måste ange --category",
            "`krav new requirement --help`",
        ),
        (&["chek"][..], "inget kommando `chek`", "menade du `check`?"),
        (
            &["check", "--formatt", "json"][..],
            "inget argument `--formatt`",
            "menade du `--format`?",
        ),
        (&["check", "--format", "xml"][..], "`xml` är inget giltigt värde", "välj bland"),
    ] {
        for language in [&["--lang", "sv"][..], &["--lang=sv"]] {
            let ran = folder.krav(&[arguments, language].concat());
            assert_eq!(ran.code, 2, "{}", ran.err);
            assert!(ran.err.contains(problem) && ran.err.contains(help), "{}", ran.err);
        }
        assert!(folder.krav(arguments).err.starts_with("error: "), "in that of the environment");
    }
}

fn cells(row: &[&str]) -> Vec<String> {
    row.iter().map(|cell| cell.to_string()).collect()
}

#[test]
fn columns_are_aligned_below_their_names() {
    let head = cells(&["area", "count"]);
    let rows = [cells(&["sårvård", "7"]), cells(&["it", "12"])];
    let bold = |line: &str| format!("<{line}>");
    let aligned = lines(&head, &rows, Shown::Aligned, &bold);
    assert_eq!(aligned, ["<area     count>", "sårvård      7", "it          12"]);
    let with_tabs = lines(&head, &rows, Shown::WithTabs, &bold);
    assert_eq!(with_tabs, ["area\tcount", "sårvård\t7", "it\t12"]);
    assert_eq!(lines(&[], &rows[1..], Shown::Aligned, &bold), ["it  12"]);
}

#[test]
fn a_bar_is_full_however_much_more_is_made() {
    assert_eq!(bar(1, 2), "█".repeat(WIDTH / 2) + &"░".repeat(WIDTH / 2) + " 1/2");
    let full = "█".repeat(WIDTH);
    assert_eq!(bar(146, 146), format!("{full} 146/146"));
    assert_eq!(bar(161, 146), format!("{full} 146/146"));
    assert_eq!(bar(3, 0), "░".repeat(WIDTH) + " 0/0");
}
