//! One version has one text, and what it leads to stays.

use super::{ENGLISH, built, change, follow, redirect, refused, release};
use crate::support::{Folder, SAR_001, tighten};
use std::fs;

#[test]
fn a_translation_that_comes_back_has_the_words_that_were_published() {
    let folder = Folder::released();
    let words = folder.read(ENGLISH);
    fs::remove_file(folder.path.join(ENGLISH)).expect("the translation");
    redirect(&folder, "en/krav/sar-001/", "krav/sar-001/");
    release(&folder, 3);
    folder.write(ENGLISH, words.replace("at most 0.1", "no more than 0.1"));
    refused(&folder, "K124", "differs from the one published as version 1.1 in 2026.1");
    folder.write(ENGLISH, words);
    release(&folder, 4);
}

#[test]
fn a_translation_is_not_reworded_while_its_source_moves_on() {
    let folder = Folder::released();
    folder.edit(ENGLISH, "Use it for dressings.", "Use it for all dressings.");
    tighten(&folder, "0,05");
    refused(&folder, "K124", "translate version 2.0 and write `version = \"2.0\"`");
    folder.edit(ENGLISH, "Use it for all dressings.", "Use it for dressings.");
    release(&folder, 6);
}

#[test]
fn a_picture_belongs_to_the_version_that_shows_it() {
    let folder = Folder::with_small_catalogue();
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    folder.edit(
        SAR_001,
        "Lämna en **material",
        "![Ett förband](../../../images/forband.svg)\n\nLämna en **material",
    );
    release(&folder, 2);
    let picture = "content/images/forband.svg";
    let drawn = folder.read(picture);
    folder.write(picture, drawn.replace("</svg>", "<circle r=\"1\"/></svg>"));
    refused(&folder, "K124", "the picture differs from the one published with version 1.1");
    change(&folder, "1.1", "1.2", "editorial");
    follow(&folder, "1.1", "1.2", ("2026-01-31", "2026-06-01"));
    release(&folder, 6);
    built(&folder);
    let picture = |page: &str| {
        let html = folder.read(page);
        let from = html.find("images/forband.").expect("a picture");
        html[from..].split('"').next().map(str::to_string)
    };
    let (old, new) = (
        picture("public/krav/sar-001/1.1/index.html"),
        picture("public/krav/sar-001/1.2/index.html"),
    );
    assert_ne!(old, new);
    assert_eq!(new, picture("public/krav/sar-001/index.html"));
}

#[test]
fn old_words_are_never_cited_as_the_new_version() {
    let folder = Folder::released();
    tighten(&folder, "0,05");
    release(&folder, 6);
    built(&folder);
    let html = folder.read("public/en/krav/sar-001/index.html");
    let from = html.find("<div class=\"normative\"").expect("the part that binds");
    let binding = html[from..].split("<div class=\"why\"").next().expect("the part that binds");
    assert!(
        binding.contains("version 2.0") && binding.contains("högst 0,05 viktprocent"),
        "{binding}"
    );
    assert!(!binding.contains("at most 0.1"), "{binding}");
    assert!(binding.contains("<div class=\"prose\" lang=\"sv\">"), "{binding}");
    assert!(binding.contains("href=\"1.1/\""), "the way to the translated version: {binding}");
    assert!(folder.read("public/en/krav/sar-001/1.1/index.html").contains("at most 0.1"));
}

#[test]
fn every_change_since_the_published_version_is_held_against_the_numbers() {
    let folder = Folder::released();
    folder.edit(SAR_001, "number = 0.1\n", "number = 0.2\n");
    folder.edit(SAR_001, "högst 0,1 viktprocent", "högst 0,2 viktprocent");
    change(&folder, "1.1", "2.0", "loosened");
    change(&folder, "2.0", "2.1", "clarified");
    follow(&folder, "1.1", "2.1", ("2026-01-31", "2026-06-01"));
    assert_eq!(folder.krav(&["check"]).code, 0, "the first of two entries tells it");
    folder.edit(SAR_001, "class = \"loosened\"", "class = \"tightened\"");
    refused(&folder, "K125", "`Halt av varje ftalat` went from 0.1 to 0.2");
}

#[test]
fn a_limit_that_goes_or_gets_another_unit_is_no_clarification() {
    let folder = Folder::released();
    let text = folder.read(SAR_001);
    let from = text.find("[[values]]").expect("a value");
    let to = text.find("[[substances]]").expect("what follows it");
    folder.write(SAR_001, format!("{}{}", &text[..from], &text[to..]));
    folder.edit(SAR_001, "högst 0,1 viktprocent", "inga");
    change(&folder, "1.1", "1.2", "clarified");
    follow(&folder, "1.1", "1.2", ("2026-01-31", "2026-06-01"));
    refused(&folder, "K125", "no longer has a limit; it was 0.1 viktprocent");
    let units = folder.read("content/registers/units.toml");
    let month = "\n[[unit]]\nid = \"manader\"\nsymbol = { sv = \"månader\", en = \"months\" }\ntitle = { sv = \"månader\", en = \"months\" }\n";
    folder.write("content/registers/units.toml", format!("{units}{month}"));
    folder.write(
        SAR_001,
        text.replace("unit = \"viktprocent\"\nmeasured_on", "unit = \"manader\"\nmeasured_on"),
    );
    change(&folder, "1.1", "1.2", "clarified");
    refused(&folder, "K125", "was 0.1 viktprocent and is now 0.1 manader");
}

#[test]
fn what_old_pages_lead_to_stays() {
    let folder = Folder::released();
    let terms = folder.read("content/registers/terms.toml");
    let other = terms
        .replace("\"ftalat\"", "\"mjukgorare\"")
        .replace("sv = \"ftalat\"", "sv = \"mjukgörare\"")
        .replace("synonyms = [\"mjukgörare\"]\n", "");
    folder.write("content/registers/terms.toml", other);
    folder.edit(SAR_001, "[mjukgörare](term:ftalat)", "[mjukgörare](term:mjukgorare)");
    change(&folder, "1.1", "1.2", "editorial");
    follow(&folder, "1.1", "1.2", ("2026-01-31", "2026-06-01"));
    for (path, bytes) in folder.files("content") {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if !path.starts_with("releases/") && text.contains("term:ftalat") {
            folder.write(
                &format!("content/{path}"),
                text.replace("term:ftalat", "term:mjukgorare").replace("2026-01-31", "2026-06-01"),
            );
        }
    }
    release(&folder, 6);
    built(&folder);
    assert!(folder.read("public/krav/sar-001/1.1/index.html").contains("ordlista/#ftalat\""));
    let glossary = folder.read("public/ordlista/index.html");
    assert!(
        glossary.contains("<div id=\"ftalat\">") && glossary.contains("Används inte längre"),
        "{glossary}"
    );
}
