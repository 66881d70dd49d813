//! What is not ready to be published for good is said where it would be.

use super::publish;
use crate::support::Folder;

#[test]
fn what_is_provisional_is_said_where_it_would_be_published() {
    let folder = Folder::empty();
    assert_eq!(folder.krav(&["init"]).code, 0);
    let [unreleased, address] = [
        "nothing has been released yet, so the site shows all texts as they are now, drafts too",
        "`base_url` in content/catalogue.toml:6 is still the example address https://krav.example",
    ];
    let warning = |of: &str| format!("warning: {of}");
    let built = folder.krav(&["build"]);
    assert!(built.err.contains(unreleased) && built.err.contains(address), "{}", built.err);
    assert!(!built.err.contains("warning"), "a build only notes it: {}", built.err);
    let ran = publish(&folder, &["--dry-run"]);
    for said in [unreleased, address] {
        assert!(ran.err.contains(&warning(said)), "{}", ran.err);
    }
    let asked = folder.krav(&["build", "--drafts"]);
    assert!(!asked.err.contains(unreleased), "drafts were asked for: {}", asked.err);

    let first = "content/requirements/exempelomrade/KRAV-001.md";
    folder.edit(first, "status = \"draft\"", "status = \"current\"");
    let sealed = folder.krav(&["release", "2026.1", "--dry-run"]);
    assert!(sealed.err.contains(&warning(address)), "{}", sealed.err);
    folder.edit("content/catalogue.toml", "https://krav.example", "https://krav.region.se");
    let sealed = folder.krav(&["release", "2026.1"]);
    let built = folder.krav(&["build"]);
    let ran = publish(&folder, &[]);
    for ran in [sealed, built, ran] {
        assert_eq!(ran.code, 0, "{}", ran.err);
        assert!(!ran.err.contains("nothing has been released"), "{}", ran.err);
        assert!(!ran.err.contains("base_url") && !ran.err.contains("warning"), "{}", ran.err);
    }
}
