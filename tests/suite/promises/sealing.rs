//! Sealing: nothing is read past a broken seal, one release is made at a time, and what would stop one is said before.

use super::{SAR_002, built, change, redirect, refused, release, released};
use crate::support::{Folder, SAR_001, tighten};
use std::fs;
use std::process::{Command, Stdio};

#[test]
fn redirects_end_at_a_page() {
    let folder = Folder::with_small_catalogue();
    let catalogue = folder.read("content/catalogue.toml");
    redirect(&folder, "ett/", "tva/");
    redirect(&folder, "tva/", "ett/");
    refused(&folder, "K128", "the redirect never ends at a page: `/ett/` → `/tva/` → `/ett/`");
    folder.write("content/catalogue.toml", &catalogue);
    redirect(&folder, "ett/", "ett/");
    refused(&folder, "K128", "`/ett/` → `/ett/`");
    folder.write("content/catalogue.toml", &catalogue);
    redirect(&folder, "ett/", "tva/");
    redirect(&folder, "tva/", "sidor/om/");
    assert_eq!(folder.krav(&["check"]).code, 0);
}

#[test]
fn no_command_reads_past_a_broken_seal() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    release(&folder, 6);
    let text = "content/releases/sealed/requirements/SAR-001@1.1.md";
    let lock = "content/releases/2026.1.toml";
    for (path, from, to) in [(text, "högst 0,1", "högst 0,2"), (lock, "2026-01-31", "2026-01-30")]
    {
        let sealed = folder.read(path);
        folder.write(path, sealed.replacen(from, to, 1));
        for command in [
            &["diff", "2026.1", "2026.6"][..],
            &["diff", "SAR-001@1.1", "SAR-001@2.0"],
            &["diff"],
            &["list"],
            &["list", "--drafts"],
            &["stats"],
            &["new", "requirement", "Ett nytt krav", "--category", "sarvard"],
            &["bundle", "SAR-002"],
            &["verify", SAR_001],
            &["check"],
            &["build"],
        ] {
            let ran = folder.krav(command);
            assert!(
                ran.code == 1 && ran.err.contains("K121"),
                "{path} {command:?}: {}{}",
                ran.out,
                ran.err
            );
        }
        folder.write(path, sealed);
    }
    fs::remove_file(folder.path.join(text)).expect("the sealed text");
    let ran = folder.krav(&["diff", "2026.1", "2026.6"]);
    assert!(ran.code == 1 && ran.err.contains("which does not exist"), "{}{}", ran.out, ran.err);
}

#[test]
fn of_two_releases_at_once_one_wins() {
    for _ in 0..8 {
        let folder = Folder::released();
        let begin = |name: &str| {
            Command::new(env!("CARGO_BIN_EXE_krav"))
                .env("KRAV_LANG", "en")
                .args(["release", name, "--date", "2026-06-01"])
                .current_dir(&folder.path)
                .stderr(Stdio::piped())
                .spawn()
                .expect("the command runs")
        };
        let both = [begin("2026.2"), begin("2026.3")];
        let ran = both.map(|one| one.wait_with_output().expect("it ends"));
        let won = ran.iter().filter(|one| one.status.success()).count();
        // The first may be done before the second begins: then both are right, one after the other.
        for lost in ran.iter().filter(|one| !one.status.success()) {
            let said = String::from_utf8_lossy(&lost.stderr);
            assert!(
                said.contains("another release of this catalogue is in progress")
                    || said.contains("does not come after"),
                "{said}"
            );
        }
        assert!(won >= 1);
        assert_eq!(folder.krav(&["check"]).code, 0, "the chain holds");
        assert!(!folder.path.join("content/.releases.krav-lock").exists());
    }
}

#[test]
fn a_release_waits_for_nobody_and_says_so() {
    let folder = Folder::released();
    let lock = folder.path.join("content/.releases.krav-lock");
    let held = fs::File::create(&lock).expect("a lock");
    held.lock().expect("it is ours");
    let ran = released(&folder, 6);
    assert!(
        ran.code == 2 && ran.err.contains("another release of this catalogue is in progress"),
        "{}",
        ran.err
    );
    // Trying alone writes nothing, and need not wait.
    let ran = folder.krav(&["release", "2026.6", "--date", "2026-06-01", "--dry-run"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    drop(held);
    release(&folder, 6);
}

#[test]
fn a_release_that_is_killed_is_whole_or_counts_for_nothing() {
    for wait in [1, 4, 8, 12, 16, 24] {
        let folder = Folder::released();
        tighten(&folder, "0,05");
        let mut running = Command::new(env!("CARGO_BIN_EXE_krav"))
            .env("KRAV_LANG", "en")
            .args(["release", "2026.6", "--date", "2026-06-01", "--quiet"])
            .current_dir(&folder.path)
            .spawn()
            .expect("the command runs");
        std::thread::sleep(std::time::Duration::from_millis(wait));
        running.kill().ok();
        running.wait().expect("it ends");
        let ran = folder.krav(&["check"]);
        assert_eq!(ran.code, 0, "after {wait} ms: {}", ran.err);
        if !folder.path.join("content/releases/2026.6.toml").exists() {
            release(&folder, 6);
        }
        assert!(folder.read("content/releases/2026.6.toml").contains("SAR-001@2.0.md"));
    }
}

#[test]
fn a_release_that_cannot_write_leaves_everything_as_it_was() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    let before = folder.files("content");
    // A folder in the way of the new text stops every user, also one who may write anywhere.
    let way = folder.path.join("content/releases/sealed/requirements/SAR-001@2.0.md/x");
    fs::create_dir_all(&way).expect("a folder in the way");
    let ran = released(&folder, 6);
    assert!(ran.code == 2 && ran.err.contains("nothing was released"), "{}", ran.err);
    assert!(!folder.path.join("content/releases/2026.6.toml").exists());
    fs::remove_dir_all(way.parent().expect("the folder")).expect("it goes");
    let listed: Vec<_> = before.iter().map(|(path, _)| path).collect();
    let after = folder.files("content");
    let left = after.iter().filter(|(path, _)| !listed.contains(&path));
    for (path, _) in left {
        assert!(path.contains("releases/sealed/"), "{path}: only texts that nothing lists");
    }
    release(&folder, 6);
}

#[test]
#[cfg(target_os = "linux")]
fn a_release_on_a_full_disk_is_not_made() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    // A limit on the size of files stands in for the end of the disk: the lock is the largest.
    let command = "ulimit -f 1; trap '' XFSZ; exec \"$0\" release 2026.6 --date 2026-06-01";
    let ran = Command::new("sh")
        .env("KRAV_LANG", "en")
        .args(["-c", command, env!("CARGO_BIN_EXE_krav")])
        .current_dir(&folder.path)
        .output()
        .expect("the shell");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.code() == Some(2) && said.contains("nothing was released"), "{said}");
    assert!(!folder.path.join("content/releases/2026.6.toml").exists());
    assert_eq!(folder.krav(&["check"]).code, 0, "what is left counts for nothing");
    release(&folder, 6);
}

#[test]
fn a_text_in_consultation_moves_along_with_its_area() {
    let folder = Folder::released();
    open_consultation(&folder);
    let text = folder.read(SAR_002).replace("class = \"tightened\"", "class = \"moved\"");
    let from = "version = \"2.0\"\nmoved_from = \"vard/sarvard\"\ntitle";
    let text = text.replace("version = \"2.0\"\ntitle", from);
    fs::remove_file(folder.path.join(SAR_002)).expect("the file");
    folder.write("content/requirements/vard/SAR-002.md", text);
    release(&folder, 6);
    built(&folder);
    let html = folder.read("public/krav/sar-002/index.html");
    assert!(
        html.contains("omraden/vard/\"") && !html.contains("omraden/vard/sarvard/\""),
        "it stands in its area: {html}"
    );
    let ran = folder.krav(&["check"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

#[test]
fn check_foresees_what_would_stop_a_release() {
    let folder = Folder::released();
    folder.edit(SAR_002, "review_by", "guidance = [\"valj-krav\"]\nreview_by");
    folder.edit(SAR_002, "version = \"1.0\"", "version = \"1.1\"");
    folder.edit(SAR_002, "+++\n\n## Kravtext", "\n[[changes]]\nversion = \"1.1\"\ndate = 2026-06-01\nclass = \"clarified\"\ntext = \"Vägledning.\"\n+++\n\n## Kravtext");
    release(&folder, 6);
    open_consultation(&folder);
    folder.edit(SAR_002, "guidance = [\"valj-krav\"]\n", "");
    folder.edit("content/pages/om.md", "Läs ", "Läs [utkastet](SAR-009) ");
    folder.edit("content/pages/om.md", "2026-01-31", "2026-07-01");
    folder.edit("content/pages/om.en.md", "2026-01-31", "2026-07-01");
    let draft =
        folder.read(SAR_002).replace("SAR-002", "SAR-009").replace("\"consultation\"", "\"draft\"");
    folder.write("content/requirements/vard/sarvard/SAR-009.md", without(&draft, "[consultation]"));
    let ran = folder.krav(&["check", "--color", "never"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("warning[K132]: this would stop a release"), "{}", ran.err);
    assert!(
        ran.err.contains("content/pages/om.md:")
            && ran.err.contains("`SAR-009` has the status `draft`"),
        "{}",
        ran.err
    );
    // The published text of what is in consultation refers to a page that is about to go.
    folder.edit("content/pages/om.md", "[utkastet](SAR-009) ", "");
    fs::remove_file(folder.path.join("content/guidance/valj-krav.md")).expect("the guidance");
    for (path, bytes) in folder.files("content") {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if !path.starts_with("releases/") && text.contains("valj-krav") {
            let text = text
                .replace("guidance = [\"valj-krav\"]\n", "")
                .replace("../../../guidance/valj-krav.md", "https://krav.example/");
            folder.write(
                &format!("content/{path}"),
                text.replace("updated = 2026-01-31", "updated = 2026-07-01"),
            );
        }
    }
    change(&folder, "1.1", "1.2", "editorial");
    folder.edit("content/packages/bas.toml", "version = \"1.1\"", "version = \"1.2\"");
    folder.edit("content/packages/bas.toml", "2026-01-31", "2026-07-01");
    redirect(&folder, "vagledning/valj-krav/", "sidor/om/");
    let ran = folder.krav(&["check", "--color", "never"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("version 1.1 of `SAR-002` is still published, and"), "{}", ran.err);
    assert!(
        ran.err.contains("status = \"consultation\""),
        "at a line that the author has: {}",
        ran.err
    );
    let ran = released(&folder, 7);
    assert!(
        ran.code == 1 && ran.err.contains("version 1.1 of `SAR-002` is still published"),
        "{}",
        ran.err
    );
}

/// A proposal for the next version of the second requirement.
fn open_consultation(folder: &Folder) {
    let text = folder.read(SAR_002);
    let version = text
        .split("version = \"")
        .nth(1)
        .and_then(|rest| rest.split('"').next())
        .expect("a version");
    let text = text
        .replacen("status = \"current\"", "status = \"consultation\"", 1)
        .replacen(&format!("version = \"{version}\"\ntitle"), "version = \"2.0\"\ntitle", 1)
        .replacen(
            "+++\n\n## Kravtext",
            "\n[consultation]\nfrom = 2026-05-01\nto = 2026-09-01\nquestion = \"Vad saknas?\"\nanswers_to = \"funktion@krav.example\"\n\n[[changes]]\nversion = \"2.0\"\ndate = 2026-06-01\nclass = \"tightened\"\ntext = \"Förslag.\"\n+++\n\n## Kravtext",
            1,
        );
    folder.write(SAR_002, text);
}

/// A text without one of its tables.
fn without(text: &str, table: &str) -> String {
    let from = text.find(table).expect("the table");
    let rest = &text[from + table.len()..];
    let to = rest.find("\n[").map_or(rest.len(), |at| at + 1);
    format!("{}{}", &text[..from], &rest[to..])
}

#[test]
fn no_words_are_no_notes() {
    let folder = Folder::released();
    let ran = folder.krav(&["release", "2026.6", "--date", "2026-06-01", "--notes", " "]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!folder.read("content/releases/2026.6.toml").contains("notes"));
    assert_eq!(folder.krav(&["check"]).code, 0);
}

#[test]
fn a_site_that_moves_says_so() {
    let folder = Folder::released();
    folder.edit("content/catalogue.toml", "https://krav.example/prov", "https://ny.example/prov");
    refused(&folder, "K133", "the pages, data and documents of 3 published versions");
    let moved = "https://ny.example/prov\"\nmoved_from = \"https://krav.example/prov";
    folder.edit("content/catalogue.toml", "https://ny.example/prov", moved);
    release(&folder, 6);
    folder.edit("content/catalogue.toml", "\nmoved_from = \"https://krav.example/prov\"", "");
    assert_eq!(folder.krav(&["check"]).code, 0);
}

#[test]
fn line_endings_of_a_checkout_do_not_break_seals() {
    let folder = Folder::released();
    for (path, bytes) in folder.files("content/releases") {
        if let Ok(text) = String::from_utf8(bytes) {
            folder.write(&format!("content/releases/{path}"), text.replace('\n', "\r\n"));
        }
    }
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}
