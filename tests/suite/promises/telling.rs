//! What is told of a change: in feeds, lists and differences, and of how a text stands.

use super::{ENGLISH, SAR_002, built, change, follow, redirect, release, released};
use crate::support::{Folder, SAR_001, tighten};
use std::fs;

#[test]
fn feeds_stay_at_the_address_that_was_subscribed_to() {
    let folder = Folder::released();
    fs::rename(
        folder.path.join("content/requirements/vard/sarvard"),
        folder.path.join("content/requirements/vard/sar"),
    )
    .expect("the area gets another path");
    for id in ["SAR-001", "SAR-002", "SAR-003"] {
        let path = format!("content/requirements/vard/sar/{id}.md");
        let text = folder.read(&path);
        let version = text.split("version = \"").nth(1).and_then(|rest| rest.split('"').next());
        let version = version.expect("a version").to_string();
        let (major, minor) = version.split_once('.').expect("two numbers");
        let next = format!("{major}.{}", minor.parse::<u32>().expect("a number") + 1);
        let text = text.replacen(
            &format!("version = \"{version}\"\ntitle"),
            &format!("version = \"{next}\"\nmoved_from = \"vard/sarvard\"\ntitle"),
            1,
        );
        let entry = format!(
            "\n[[changes]]\nversion = \"{next}\"\ndate = 2026-06-01\nclass = \"moved\"\ntext = \"Området har bytt namn.\"\n+++\n\n## Kravtext"
        );
        folder.write(&path, text.replacen("+++\n\n## Kravtext", &entry, 1));
    }
    for (path, bytes) in folder.files("content") {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        if !path.starts_with("releases/")
            && text.contains("vard/sarvard")
            && !path.starts_with("requirements/vard/sar/SAR")
        {
            folder.write(
                &format!("content/{path}"),
                text.replace("vard/sarvard", "vard/sar").replace("2026-01-31", "2026-06-01"),
            );
        }
    }
    follow(&folder, "1.1", "1.2", ("2026-0", "2026-0"));
    for path in ["content/guidance/valj-krav.md", "content/packages/bas.toml"] {
        folder.write(path, folder.read(path).replace("2026-01-31", "2026-06-01"));
    }
    for language in ["", "en/"] {
        redirect(
            &folder,
            &format!("{language}omraden/vard/sarvard/"),
            &format!("{language}omraden/vard/sar/"),
        );
    }
    release(&folder, 6);
    built(&folder);
    for language in ["", "en/"] {
        let old = folder.read(&format!("public/{language}omraden/vard/sarvard/flode.xml"));
        let new = folder.read(&format!("public/{language}omraden/vard/sar/flode.xml"));
        assert_eq!(old, new, "who reads the old one misses nothing");
        assert_eq!(new.matches("<entry>").count(), 6, "what came before the new name, too");
        assert!(new.contains("<link rel=\"self\"") && new.contains("omraden/vard/sar/flode.xml\""));
    }
}

#[test]
fn a_feed_is_as_new_as_its_last_change() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    release(&folder, 6);
    release(&folder, 7);
    built(&folder);
    let updated = |path: &str| {
        let feed = folder.read(path);
        let from = feed.find("<updated>").expect("a day") + "<updated>".len();
        feed[from..from + 10].to_string()
    };
    assert_eq!(updated("public/krav/sar-001/flode.xml"), "2026-06-01");
    assert_eq!(updated("public/krav/sar-002/flode.xml"), "2026-01-31");
    assert_eq!(updated("public/flode.xml"), "2026-06-01");
}

#[test]
fn a_new_translation_is_told() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    let english = folder.read(ENGLISH);
    fs::remove_file(folder.path.join(ENGLISH)).expect("the translation");
    release(&folder, 2);
    folder.write(ENGLISH, english);
    let ran = released(&folder, 6);
    assert!(
        ran.err.contains("1 requirement translated") && ran.err.contains("new translation: en"),
        "{}",
        ran.err
    );
    let diff = folder.krav(&["diff", "2026.2", "2026.6"]).out;
    assert!(
        diff.contains("SAR-001 1.1 → SAR-001 1.1") && diff.contains("new translation: en"),
        "{diff}"
    );
    assert!(diff.contains("2 requirements unchanged"), "{diff}");
    built(&folder);
    for feed in ["public/flode.xml", "public/en/krav/sar-001/flode.xml"] {
        let feed = folder.read(feed);
        assert!(feed.contains("English.") && feed.contains("#2026.6</id>"), "{feed}");
    }
    let page = folder.read("public/utgavor/2026.6/andringar/index.html");
    assert!(page.contains("Översatt") && page.contains("Ny översättning: English."), "{page}");
    let data = folder.read("public/api/utgavor.json");
    assert!(
        data.contains("\"kind\":\"translated\"") || data.contains("\"kind\": \"translated\""),
        "{data}"
    );
}

#[test]
fn every_place_says_the_same_of_how_a_text_stands() {
    let folder = Folder::released();
    folder.edit(SAR_002, "status = \"current\"", "status = \"superseded\"");
    folder.edit(SAR_002, "version = \"1.0\"", "version = \"1.1\"");
    folder.edit(SAR_002, "+++\n\n## Kravtext", "\n[[changes]]\nversion = \"1.1\"\ndate = 2026-06-01\nclass = \"clarified\"\ntext = \"Ersatt.\"\n+++\n\n## Kravtext");
    release(&folder, 6);
    built(&folder);
    let bar = |path: &str| {
        let html = folder.read(path);
        let from = html.find("<section class=\"standing").expect("the bar");
        html[from..from + html[from..].find("<details>").expect("its end")].to_string()
    };
    let present = bar("public/krav/sar-002/index.html");
    assert!(present.contains("status-superseded"), "{present}");
    let old = bar("public/krav/sar-002/1.0/index.html");
    assert!(old.contains("Kravet är ersatt") && !old.contains("Läs den gällande texten"), "{old}");
    let data = folder.read("public/api/krav/sar-002.json");
    assert!(!data.contains("\"current\""), "{data}");
    assert!(folder.read("public/krav/index.html").contains("data-status=\"superseded\""));
}

#[test]
fn the_last_text_before_a_withdrawal_leads_to_the_reason() {
    let folder = Folder::released();
    folder.edit(SAR_002, "status = \"current\"", "status = \"withdrawn\"");
    folder.edit(SAR_002, "version = \"1.0\"", "version = \"1.1\"");
    folder.edit(SAR_002, "+++\n\n## Kravtext", "\n[withdrawn]\ndate = 2026-06-01\nreason = \"Behövs inte.\"\n\n[[changes]]\nversion = \"1.1\"\ndate = 2026-06-01\nclass = \"withdrawn\"\ntext = \"Behövs inte.\"\n+++\n\n## Kravtext");
    release(&folder, 6);
    built(&folder);
    let html = folder.read("public/krav/sar-002/1.0/index.html");
    assert!(
        html.contains("Kravet är tillbakadraget. Läs varför")
            && !html.contains("Läs den gällande texten")
    );
}

#[test]
fn the_gravest_change_is_told_and_both_where_they_pull_apart() {
    let folder = Folder::released();
    change(&folder, "1.1", "2.0", "tightened");
    change(&folder, "2.0", "2.1", "clarified");
    change(&folder, "2.1", "3.0", "loosened");
    follow(&folder, "1.1", "3.0", ("2026-01-31", "2026-06-01"));
    folder.edit(SAR_001, "number = 0.1\n", "number = 0.05\n");
    folder.edit(SAR_001, "högst 0,1 viktprocent", "högst 0,05 viktprocent");
    release(&folder, 6);
    built(&folder);
    let feed = folder.read("public/flode.xml");
    assert!(feed.contains("SAR-001 version 3.0, skärpt, mildrat:"), "{feed}");
    assert!(feed.contains("<category term=\"tightened\"/>\n<category term=\"loosened\"/>"));
    for page in ["public/index.html", "public/utgavor/2026.6/andringar/index.html"] {
        let html = folder.read(page);
        assert!(html.contains("change-tightened") && html.contains("change-loosened"), "{page}");
    }
}

#[test]
fn moving_does_not_hide_that_a_text_is_stricter() {
    let folder = Folder::released();
    change(&folder, "1.1", "2.0", "tightened");
    change(&folder, "2.0", "2.1", "moved");
    follow(&folder, "1.1", "2.1", ("2026-01-31", "2026-06-01"));
    release(&folder, 6);
    built(&folder);
    assert!(folder.read("public/flode.xml").contains("SAR-001 version 2.1, skärpt:"));
}

#[test]
fn a_text_that_is_edited_without_a_new_version_is_not_told_as_unchanged() {
    let folder = Folder::released();
    folder.edit(SAR_002, "Ge högst 10 poäng.", "Ge högst 20 poäng.");
    let ran = folder.krav(&["diff"]);
    assert!(ran.out.contains("SAR-002 1.0, edited without a new version"), "{}", ran.out);
    assert!(ran.out.contains("högst [-10-]{+20+} poäng"), "{}", ran.out);
    assert!(ran.out.contains("2 requirements unchanged"), "{}", ran.out);
}
