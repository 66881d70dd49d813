//! What a release promises for years: each of these was broken once.

mod sealing;
mod signatures;
mod telling;
mod texts;

use super::support::{Folder, Ran, SAR_001};

const ENGLISH: &str = "content/requirements/vard/sarvard/SAR-001.en.md";
const SAR_002: &str = "content/requirements/vard/sarvard/SAR-002.md";

/// Seals a release on the first day of a month, which also has its number.
fn release(folder: &Folder, month: usize) {
    let ran = released(folder, month);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

fn released(folder: &Folder, month: usize) -> Ran {
    let date = format!("2026-{month:02}-01");
    folder.krav(&["release", &format!("2026.{month}"), "--date", &date])
}

fn refused(folder: &Folder, rule: &str, words: &str) {
    let ran = folder.krav(&["check", "--color", "never"]);
    let is_said = ran.err.contains(&format!("error[{rule}]")) && ran.err.contains(words);
    assert!(ran.code == 1 && is_said, "{rule} {words}\n{}", ran.err);
}

fn built(folder: &Folder) {
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

/// Adds an entry of `changes` to the first requirement, and raises its version.
fn change(folder: &Folder, from: &str, to: &str, class: &str) {
    folder.edit(
        SAR_001,
        &format!("version = \"{from}\"\ntitle"),
        &format!("version = \"{to}\"\ntitle"),
    );
    folder.edit(
        SAR_001,
        "+++\n\n## Kravtext",
        &format!("\n[[changes]]\nversion = \"{to}\"\ndate = 2026-06-01\nclass = \"{class}\"\ntext = \"Ändring {to}.\"\n+++\n\n## Kravtext"),
    );
}

/// The guidance and the package follow the first requirement.
fn follow(folder: &Folder, from: &str, to: &str, day: (&str, &str)) {
    folder.edit(
        "content/guidance/valj-krav.md",
        &format!("SAR-001@{from}"),
        &format!("SAR-001@{to}"),
    );
    let versions = (format!("version = \"{from}\""), format!("version = \"{to}\""));
    folder.edit("content/packages/bas.toml", &versions.0, &versions.1);
    for path in ["content/guidance/valj-krav.md", "content/packages/bas.toml"] {
        folder.edit(path, day.0, day.1);
    }
}

fn redirect(folder: &Folder, from: &str, to: &str) {
    let catalogue = folder.read("content/catalogue.toml");
    let added = format!("\n[[redirects]]\nfrom = \"{from}\"\nto = \"{to}\"\n");
    folder.write("content/catalogue.toml", format!("{catalogue}{added}"));
}
