//! What an author begins and looks up with: `krav new`, `krav list`, and problems as other programs
//! read them.

use super::support::{Folder, SAR_001, krav};

/// The path in a line of standard output that names a file and a line.
fn begun(out: &str) -> (&str, usize) {
    let (path, line) = out.trim().rsplit_once(':').expect("a file and a line");
    (path, line.parse().expect("a line"))
}

#[test]
fn a_new_requirement_has_the_next_free_id_and_lacks_only_what_its_author_must_write() {
    let folder = Folder::released();
    let title = "Förband utan \"lanolin\"";
    let ran = folder.krav(&["new", "requirement", title, "--category", "sarvard"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (path, line) = begun(&ran.out);
    assert_eq!(path, "./content/requirements/vard/sarvard/SAR-004.md");
    let text = folder.read(path);
    assert_eq!(text.lines().nth(line - 1), Some("## Kravtext"));
    let lacking = folder.krav(&["check"]);
    let codes: Vec<&str> =
        lacking.err.lines().filter_map(|line| line.strip_prefix("error[")?.get(..4)).collect();
    assert_eq!(codes, ["K022", "K026", "K026"], "{}", lacking.err);
    folder.edit(path, "question = \"\"", "question = \"Är den fri från lanolin?\"");
    folder.edit(path, "## Kravtext\n", "## Kravtext\n\nFörband ska vara fria från lanolin.\n");
    folder.edit(path, "## Motiv\n", "## Motiv\n\nLanolin kan ge allergi.\n");
    let whole = folder.krav(&["check"]);
    assert_eq!((whole.code, whole.err.as_str()), (0, "nothing to remark on\n"));
    assert_eq!(
        begun(&folder.krav(&["new", "requirement", "Ett till", "--category", "sarvard"]).out).0,
        "./content/requirements/vard/sarvard/SAR-005.md"
    );
}

#[test]
fn an_id_that_was_published_is_not_used_again() {
    let folder = Folder::released();
    std::fs::remove_file(folder.path.join("content/requirements/vard/sarvard/SAR-003.md"))
        .expect("the file");
    let ran = folder.krav(&["new", "requirement", "Ett nytt", "--category", "vard/sarvard"]);
    assert!(ran.out.contains("SAR-004.md"), "{}{}", ran.out, ran.err);
}

#[test]
fn a_requirement_is_taken_over_as_the_start_of_a_new_one() {
    let folder = Folder::released();
    let ran = folder.krav(&["new", "requirement", "Plåster utan ftalater", "--from", "sar-001"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (path, _) = begun(&ran.out);
    let text = folder.read(path);
    for line in [
        "id = \"SAR-004\"",
        "version = \"1.0\"",
        "title = \"Plåster utan ftalater\"",
        "status = \"draft\"",
    ] {
        assert_eq!(text.lines().filter(|own| *own == line).count(), 1, "{line} in\n{text}");
    }
    assert!(!text.contains("[[changes]]"), "a new requirement has no history");
    let body = |text: &str| text.split("## Kravtext").nth(1).map(str::to_string);
    assert_eq!(body(&text), body(&folder.read(SAR_001)));
    let checked = folder.krav(&["check"]);
    assert_eq!(checked.code, 0, "{}", checked.err);
}

#[test]
fn other_texts_are_begun_and_nothing_is_written_over() {
    let folder = Folder::with_small_catalogue();
    let new = |words: &[&str]| {
        let mut all = vec!["new"];
        all.extend(words);
        folder.krav(&all)
    };
    assert_eq!(new(&["category", "vard/handskar", "Handskar"]).code, 0);
    assert_eq!(new(&["guidance", "Följ upp på plats"]).code, 0);
    assert_eq!(new(&["package", "Förband, bas", "--category", "sarvard"]).code, 0);
    let written = folder.krav(&["check"]);
    assert!(written.err.contains("error[K022]: the text is empty"), "{}", written.err);
    assert!(!written.err.contains("error[K013]"), "all are TOML: {}", written.err);
    let again = new(&["guidance", "Följ upp på plats"]);
    assert_eq!(again.code, 2);
    assert!(
        again.err.contains("`content/guidance/folj-upp-pa-plats.md` is there already"),
        "{}",
        again.err
    );
    let nameless = new(&["guidance", "…"]);
    assert!(nameless.err.contains("no letter or digit"), "{}", nameless.err);
    let lost = new(&["requirement", "Ett krav", "--category", "sarvad"]);
    assert!(lost.err.contains("there is no category `sarvad`"), "{}", lost.err);
    let orphan = new(&["category", "it/skrivare", "Skrivare"]);
    assert!(orphan.err.contains("krav new category it TITLE"), "{}", orphan.err);
}

#[test]
fn requirements_are_listed_and_filtered_and_a_mistake_in_one_hides_no_other() {
    let folder = Folder::with_small_catalogue();
    let all = folder.krav(&["list"]);
    let ids: Vec<&str> = all.out.lines().filter_map(|line| line.split('\t').next()).collect();
    assert_eq!(ids, ["SAR-001", "SAR-002", "SAR-003"]);
    let base = folder.krav(&["list", "--filter", "level=base", "--format", "json"]);
    let base: serde_json::Value = serde_json::from_str(&base.out).expect("JSON");
    assert!(base.as_array().expect("a list").iter().all(|one| one["level"] == "base"));
    assert_eq!(base[0]["area"], "vard/sarvard");
    let wrong = folder.krav(&["list", "--filter", "level=bas"]);
    assert_eq!(wrong.code, 2);
    assert!(wrong.err.contains("did you mean `base`?"), "{}", wrong.err);
    folder.edit(SAR_001, "\nlevel", "\nlevl");
    let rest = folder.krav(&["list"]);
    assert!(rest.code == 0 && rest.out.contains("SAR-002"), "{}", rest.err);
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
         an unknown key is never ignored: it is most often a misspelt one%0Ahelp: did you mean `summary`?"
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
fn completions_and_the_manual_page_know_every_command() {
    let folder = Folder::empty();
    let manual = folder.krav(&["man"]).out;
    for shell in ["bash", "fish", "zsh"] {
        let script = folder.krav(&["completions", shell]).out;
        for verb in ["build", "serve", "new", "list", "bundle"] {
            assert!(script.contains(verb), "{verb} is not completed in {shell}");
            assert!(manual.contains(&format!("krav\\-{verb}")), "{verb} is not in the manual");
        }
    }
}

#[test]
fn a_new_catalogue_passes_every_check_and_can_be_published_at_once() {
    for languages in ["sv", "sv,en"] {
        let folder = Folder::empty();
        let begun = folder.krav(&[
            "init",
            "krav",
            "--title",
            "Regionens \"krav\"",
            "--prefix",
            "reg",
            "--languages",
            languages,
        ]);
        assert_eq!(begun.code, 0, "{}", begun.err);
        let root = folder.path.join("krav");
        let checked = krav(&root, &["check"]);
        assert_eq!(
            (checked.code, checked.err.as_str()),
            (0, "nothing to remark on\n"),
            "{languages}"
        );
        let built = krav(&root, &["build", "-q"]);
        assert_eq!(built.code, 0, "{}", built.err);
        assert!(
            folder
                .read("krav/public/krav/reg-001/index.html")
                .contains("Regionens &quot;krav&quot;")
        );
        assert_eq!(folder.path.join("krav/public/en/index.html").exists(), languages == "sv,en");
        let again = folder.krav(&["init", "krav"]);
        assert_eq!(again.code, 2);
        assert!(again.err.contains("`krav/content` is there already"), "{}", again.err);
        let next = krav(&root, &["new", "requirement", "Ett till", "--category", "exempelomrade"]);
        assert!(next.out.contains("REG-003.md:"), "{}{}", next.out, next.err);
    }
    let folder = Folder::empty();
    folder.write(".gitignore", "mitt\n");
    let beside = folder.krav(&["init"]);
    assert!(beside.err.contains("left as they were: .gitignore"), "{}", beside.err);
    assert_eq!(folder.read(".gitignore"), "mitt\n");
    let folder = Folder::empty();
    let wrong = folder.krav(&["init", "--prefix", "Å1"]);
    assert!(wrong.code == 2 && wrong.err.contains("two to five capitals"), "{}", wrong.err);
    assert_eq!(folder.files("").len(), 0, "nothing is written");
}
