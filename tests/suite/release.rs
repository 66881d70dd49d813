//! Releases: what is published never changes, and everyone can see what did.

use super::support::{Folder, SAR_001, tighten};
use std::fs;

fn second_release(folder: &Folder) {
    tighten(folder, "0,05");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01", "--notes", "Skärpt."]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn sealing_shows_what_changes_and_writes_only_new_texts() {
    let folder = Folder::released();
    let before = folder.files("content/releases").len();
    tighten(&folder, "0,05");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01", "--dry-run"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(
        ran.err.contains("1 requirement changed in meaning\n  SAR-001   1.1 → 2.0"),
        "{}",
        ran.err
    );
    assert!(ran.err.contains("tightened: Halten halveras."), "{}", ran.err);
    assert!(ran.err.contains("2 requirements unchanged"), "{}", ran.err);
    assert_eq!(folder.files("content/releases").len(), before, "a dry run writes nothing");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    // The lock, the requirement, the guidance and the package; all else is as it was.
    assert_eq!(folder.files("content/releases").len(), before + 4);
    assert_eq!(folder.krav(&["check"]).code, 0);
}

#[test]
fn a_touched_text_stops_the_build_and_names_file_and_release() {
    let folder = Folder::released();
    let text = "content/releases/sealed/requirements/SAR-001@1.1.md";
    let bytes = folder.read(text);
    folder.write(text, bytes.replacen('r', "R", 1));
    let ran = folder.krav(&["build", "--color", "never"]);
    assert_eq!(ran.code, 1);
    assert!(ran.err.contains("error[K121]"), "{}", ran.err);
    assert!(ran.err.contains(text) && ran.err.contains("release 2026.1 published"), "{}", ran.err);
    folder.write(text, bytes);
    assert_eq!(folder.krav(&["build"]).code, 0);
    fs::remove_file(folder.path.join(text)).expect("the sealed text");
    assert!(folder.krav(&["build"]).err.contains("which does not exist"));
}

#[test]
fn a_lock_that_is_edited_after_the_next_release_is_found_out() {
    let folder = Folder::released();
    second_release(&folder);
    folder.edit("content/releases/2026.1.toml", "date = 2026-01-31", "date = 2026-01-30");
    let ran = folder.krav(&["check"]);
    assert!(ran.code == 1 && ran.err.contains("error[K121]"), "{}", ran.err);
    assert!(ran.err.contains("not the lock that release 2026.2 was sealed after"), "{}", ran.err);
}

#[test]
fn pages_of_a_version_stay_the_same_but_for_their_standing() {
    let folder = Folder::released();
    assert_eq!(folder.krav(&["build"]).code, 0);
    let frozen = |folder: &Folder| -> Vec<(String, String)> {
        folder
            .files("public")
            .into_iter()
            .filter(|(path, _)| path.ends_with(".html"))
            .filter(|(path, _)| path.contains("krav/sar-") && path.matches('.').count() == 2)
            .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8")))
            .collect()
    };
    // The bar, the box that stops those who would use the text, the button that chooses it, which says
    // so, and the documents, which are stamped.
    let without_standing = |html: &str| {
        let mut html = html.to_string();
        for (from, to) in [
            ("<section class=\"standing", "</section>"),
            ("<div class=\"note note-stop", "</div>"),
            ("<p class=\"choose-here", "</p>"),
            ("<div class=\"normative", ">"),
            ("<p class=\"normative-about", "</p>"),
            ("<section aria-labelledby=\"_downloads\"", "</section>"),
        ] {
            if let Some(start) = html.find(from) {
                let end = start + html[start..].find(to).expect("the end") + to.len();
                html.replace_range(start..end, "");
            }
        }
        html.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join("\n")
    };
    let first = frozen(&folder);
    assert_eq!(first.len(), 4, "three versions, one of them in English too");
    second_release(&folder);
    assert_eq!(folder.krav(&["build"]).code, 0);
    let second = frozen(&folder);
    for (path, html) in &first {
        let (_, later) = second.iter().find(|(other, _)| other == path).expect("the page is there");
        assert_eq!(without_standing(html), without_standing(later), "{path}");
    }
    let old = folder.read("public/krav/sar-001/1.1/index.html");
    assert!(old.contains("status-superseded") && old.contains("högst 0,1 viktprocent"));
    assert!(old.contains("Använd inte den här texten i nya upphandlingar."), "the box that stops");
    let ran = folder.krav(&["bundle", "--quiet", "SAR-001@1.1", "--format", "docx,csv"]);
    assert!(ran.err.contains("warning: SAR-001@1.1: Texten är ersatt. Version 2.0"), "{}", ran.err);
    let table = folder.read("krav-sar-001-1.1.csv");
    assert!(table.contains("Version 2.0 gäller sedan utgåva 2026.2"), "{table}");
    assert!(old.contains("href=\"../2.0/andringar/\""), "the way to the difference");
    let current = folder.read("public/krav/sar-001/index.html");
    assert!(current.contains("högst 0,05 viktprocent") && current.contains("krav/sar-001/2.0/"));
}

#[test]
fn the_difference_is_marked_for_eye_and_ear() {
    let folder = Folder::released();
    second_release(&folder);
    assert_eq!(folder.krav(&["build"]).code, 0);
    for page in [
        "public/krav/sar-001/2.0/andringar/index.html",
        "public/utgavor/2026.2/andringar/index.html",
    ] {
        let html = folder.read(page);
        assert!(html.contains("Halten halveras."), "{page}: the author's words");
        assert!(html.contains("<del><span class=\"only-heard\">borttaget: </span>0,1<"), "{page}");
        assert!(html.contains("<ins><span class=\"only-heard\">tillagt: </span>0,05<"), "{page}");
    }
    let ran = folder.krav(&["diff", "SAR-001@1.1", "SAR-001@2.0"]);
    assert!(ran.out.contains("högst [-0,1-]{+0,05+} viktprocent"), "{}", ran.out);
    let ran = folder.krav(&["diff", "2026.1", "2026.2"]);
    assert!(
        ran.out.contains("SAR-001 1.1 → SAR-001 2.0")
            && ran.out.contains("2 requirements unchanged")
    );
    assert_eq!(folder.krav(&["diff", "SAR-001@1.5", "SAR-001@2.0"]).code, 2);
}

#[test]
fn unsealed_work_is_shown_on_demand_and_marked() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    assert_eq!(folder.krav(&["build"]).code, 0);
    let published = folder.read("public/krav/sar-001/index.html");
    assert!(published.contains("högst 0,1 viktprocent") && !published.contains("draft-banner"));
    assert_eq!(folder.krav(&["build", "--drafts"]).code, 0);
    let draft = folder.read("public/krav/sar-001/index.html");
    assert!(draft.contains("högst 0,05 viktprocent") && draft.contains("draft-banner"));
    assert!(folder.read("public/krav/sar-001/1.1/index.html").contains("högst 0,1 viktprocent"));
    let diff = folder.krav(&["diff"]);
    assert!(diff.out.contains("SAR-001 1.1 → SAR-001 2.0"), "{}", diff.out);
}

#[test]
fn drafts_stay_out_and_nothing_may_lean_on_them() {
    let folder = Folder::released();
    let text = folder.read("content/requirements/vard/sarvard/SAR-002.md");
    let draft = text.replace("SAR-002", "SAR-009").replace("\"current\"", "\"draft\"");
    folder.write("content/requirements/vard/sarvard/SAR-009.md", draft);
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!folder.read("content/releases/2026.2.toml").contains("SAR-009"));
    let left_out = "1 requirement is a draft or under consultation and is left out: `SAR-009`";
    assert!(ran.err.contains(left_out), "{}", ran.err);
    assert!(!ran.err.contains("has no requirements"), "{}", ran.err);
    folder.edit("content/pages/om.md", "Läs ", "Läs [utkastet](SAR-009) ");
    folder.edit("content/pages/om.md", "2026-01-31", "2026-06-02");
    folder.edit("content/pages/om.en.md", "2026-01-31", "2026-06-02");
    let ran = folder.krav(&["release", "2026.3", "--date", "2026-07-01"]);
    assert!(
        ran.code == 1
            && ran.err.contains("`SAR-009` has the status `draft` and stays out of the release"),
        "{}",
        ran.err
    );
    assert!(!folder.path.join("content/releases/2026.3.toml").exists());
}

#[test]
fn a_release_without_requirements_says_so() {
    let folder = Folder::empty();
    assert_eq!(folder.krav(&["init", "krav"]).code, 0);
    let ran = folder.krav(&["release", "2026.1", "krav", "--dry-run"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("2 requirements are drafts or under consultation"), "{}", ran.err);
    assert!(ran.err.contains("this release has no requirements; write `status = "), "{}", ran.err);
}

#[test]
fn releases_come_in_order() {
    let folder = Folder::released();
    for (name, date, reason) in [
        ("2026.1", "2026-02-01", "does not come after"),
        ("2025.9", "2026-02-01", "does not come after"),
        ("2026.2", "2025-12-31", "is before that of"),
    ] {
        let ran = folder.krav(&["release", name, "--date", date]);
        assert!(ran.code == 1 && ran.err.contains(reason), "{name}: {}", ran.err);
    }
    assert_eq!(folder.krav(&["release", "vår", "--date", "2026-02-01"]).code, 2);
}

#[test]
fn an_interrupted_release_counts_for_nothing() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    // What a kill leaves before the lock is written: texts that nothing lists.
    folder.write("content/releases/sealed/requirements/SAR-001@2.0.md", "half a text");
    let ran = folder.krav(&["check"]);
    assert!(ran.code == 0 && ran.err.contains("warning[K129]"), "{}", ran.err);
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let sealed = folder.read("content/releases/sealed/requirements/SAR-001@2.0.md");
    assert_eq!(sealed, folder.read(SAR_001));
    assert!(!folder.krav(&["check"]).err.contains("K129"));
}

#[test]
fn what_was_told_of_a_published_version_is_not_rewritten() {
    let folder = Folder::released();
    second_release(&folder);
    folder.edit(SAR_001, "version = \"2.0\"\ntitle", "version = \"2.1\"\ntitle");
    folder.edit("content/guidance/valj-krav.md", "SAR-001@2.0", "SAR-001@2.1");
    folder.edit("content/guidance/valj-krav.md", "2026-06-01", "2026-07-01");
    folder.edit("content/packages/bas.toml", "version = \"2.0\"", "version = \"2.1\"");
    folder.edit("content/packages/bas.toml", "2026-06-01", "2026-07-01");
    let entry = |text: &str, version: &str| {
        format!(
            "[[changes]]\nversion = \"{version}\"\ndate = 2026-06-01\nclass = \"tightened\"\ntext = \"{text}\"\n"
        )
    };
    let told = entry("Halten halveras.", "2.0");
    let later = entry("Tydligare.", "2.1").replace("tightened", "clarified");
    folder.edit(SAR_001, &told, &later);
    assert!(
        folder.krav(&["check"]).err.contains("`changes` no longer has the entry for version 2.0")
    );
    folder.edit(SAR_001, &later, &format!("{}\n{later}", entry("Nästan som förut.", "2.0")));
    assert!(
        folder
            .krav(&["check"])
            .err
            .contains("the entry for version 2.0 differs from the published one")
    );
    folder.edit(SAR_001, "Nästan som förut.", "Halten halveras.");
    let ran = folder.krav(&["check"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn a_translation_that_follows_later_leaves_the_sealed_one_alone() {
    let folder = Folder::released();
    let english = "content/requirements/vard/sarvard/SAR-001.en.md";
    // The text moves on, and its translation comes a release later.
    second_release(&folder);
    folder.edit(english, "Use it for dressings.", "Use it for all dressings.");
    folder.edit(english, "version = \"1.1\"", "version = \"2.0\"");
    folder.edit(
        english,
        "changes = [\"The evidence is clearer.\"]",
        "changes = [\"The evidence is clearer.\", \"Halved.\"]",
    );
    let ran = folder.krav(&["release", "2026.3", "--date", "2026-07-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(folder.path.join("public/en/krav/sar-001/2.0/index.html").is_file());
}

#[test]
fn verify_knows_a_published_text() {
    let folder = Folder::released();
    second_release(&folder);
    let published = folder.read("content/releases/sealed/requirements/SAR-001@1.1.md");
    folder.write("hämtad.md", published.replace('\n', "\r\n"));
    folder.write("påhittad.md", published.replacen("0,1", "0,2", 1));
    let ran = folder.krav(&["verify", "hämtad.md"]);
    assert_eq!(
        (ran.code, ran.err.as_str()),
        (0, "hämtad.md: SAR-001 version 1.1, published in 2026.1\n")
    );
    let ran = folder.krav(&["verify", "hämtad.md", "påhittad.md"]);
    assert!(ran.code == 1 && ran.err.contains("påhittad.md: not a published text"), "{}", ran.err);
    assert_eq!(folder.krav(&["verify", "finns-inte.md"]).code, 2);
}

#[test]
fn feeds_tell_of_each_change_once() {
    let folder = Folder::released();
    second_release(&folder);
    assert_eq!(folder.krav(&["build"]).code, 0);
    let all = folder.read("public/flode.xml");
    assert_eq!(all.matches("<entry>").count(), 4, "three new ones and one change");
    assert!(all.contains("SAR-001 version 2.0, skärpt: Förband utan ftalater"));
    assert!(all.contains("<summary>Halten halveras.</summary>"));
    let count = |path: &str| folder.read(path).matches("<entry>").count();
    assert_eq!(count("public/krav/sar-001/flode.xml"), 2);
    assert_eq!(count("public/nivaer/advanced/flode.xml"), 1);
    assert_eq!(count("public/omraden/vard/sarvard/flode.xml"), 4);
}
