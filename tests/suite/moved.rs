//! What moves: every address that was published is answered, and leads to where its text is now.

use super::support::{Folder, SAR_001};
use std::fs;

#[test]
fn a_redirect_to_nowhere_is_refused() {
    let folder = Folder::with_small_catalogue();
    let catalogue = folder.read("content/catalogue.toml");
    let redirect = "\n[[redirects]]\nfrom = \"gammal/\"\nto = \"finns-inte/\"\n";
    folder.write("content/catalogue.toml", format!("{catalogue}{redirect}"));
    let ran = folder.krav(&["check"]);
    assert!(
        ran.code == 1 && ran.err.contains("leads to `/finns-inte/`, where there is no page"),
        "{}",
        ran.err
    );
    folder.edit("content/catalogue.toml", "finns-inte/", "sidor/om/");
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert!(folder.read("public/gammal/index.html").contains("href=\"../sidor/om/\""));
}

#[test]
fn no_path_in_a_lock_or_a_redirect_leaves_the_site() {
    let folder = Folder::released();
    let lock = folder.read("content/releases/2026.1.toml");
    folder.edit(
        "content/releases/2026.1.toml",
        "path = \"images/forband.svg\"",
        "path = \"images/../../../ute.svg\"",
    );
    let ran = folder.krav(&["build", "-o", "a/b/c/public"]);
    assert!(
        ran.code == 1 && ran.err.contains("is not the path of a file in the folder"),
        "{}",
        ran.err
    );
    folder.write("content/releases/2026.1.toml", lock);
    let catalogue = folder.read("content/catalogue.toml");
    for from in ["../ute/", "/../../ute/", "krav", "a//b/", "a b/"] {
        let redirect = format!("\n[[redirects]]\nfrom = \"{from}\"\nto = \"sidor/om/\"\n");
        folder.write("content/catalogue.toml", format!("{catalogue}{redirect}"));
        let ran = folder.krav(&["build"]);
        assert!(
            ran.code == 1 && ran.err.contains("is not the address of a page"),
            "{from}: {}",
            ran.err
        );
    }
    assert!(!folder.path.join("ute").exists());
}

#[test]
fn a_moved_page_is_answered_at_its_old_address() {
    let folder = Folder::released();
    fs::rename(
        folder.path.join("content/guidance/valj-krav.md"),
        folder.path.join("content/guidance/valja.md"),
    )
    .expect("the guidance moves");
    for path in [
        "content/requirements/vard/sarvard/_category.md",
        "content/requirements/vard/sarvard/_category.en.md",
    ] {
        folder.edit(path, "valj-krav.md", "valja.md");
        folder.edit(path, "updated = 2026-01-31", "updated = 2026-06-01");
    }
    folder.edit(SAR_001, "version = \"1.1\"\ntitle", "version = \"1.2\"\ntitle");
    folder.edit(SAR_001, "guidance = [\"valj-krav\"]", "guidance = [\"valja\"]");
    folder.edit(
        SAR_001,
        "text = \"Bevisen är tydligare.\"\n",
        "text = \"Bevisen är tydligare.\"\n\n[[changes]]\nversion = \"1.2\"\ndate = 2026-06-01\nclass = \"editorial\"\ntext = \"Ny vägledning.\"\n",
    );
    folder.edit("content/guidance/valja.md", "SAR-001@1.1", "SAR-001@1.2");
    folder.edit("content/packages/bas.toml", "version = \"1.1\"", "version = \"1.2\"");
    folder.edit("content/packages/bas.toml", "2026-01-31", "2026-06-01");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert!(ran.code == 1 && ran.err.contains("error[K128]"), "{}", ran.err);
    let redirect =
        "\n[[redirects]]\nfrom = \"/vagledning/valj-krav/\"\nto = \"/vagledning/valja/\"\n";
    let catalogue = folder.read("content/catalogue.toml");
    folder.write("content/catalogue.toml", format!("{catalogue}{redirect}"));
    // Until the move is released, the page stands at its old address.
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert!(folder.read("public/vagledning/valj-krav/index.html").contains("<h1>Välj krav</h1>"));
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("new text: guidance/valja.md"), "{}", ran.err);
    assert!(
        folder
            .krav(&["diff", "2026.1", "2026.2"])
            .out
            .contains("removed text: guidance/valj-krav.md")
    );
    assert_eq!(folder.krav(&["build"]).code, 0);
    let changes = folder.read("public/utgavor/2026.2/andringar/index.html");
    assert!(changes.contains("vagledning/valja/\">Välj krav</a>"), "by its title: {changes}");
    assert!(!changes.contains("guidance/valja.md"), "and not by its file");
    assert!(folder.read("public/vagledning/valj-krav/index.html").contains("href=\"../valja/\""));
    assert_eq!(
        folder.read("public/_redirects"),
        "/prov/vagledning/valj-krav/ /prov/vagledning/valja/ 301\n"
    );
}

#[test]
fn a_requirement_that_moves_says_where_from() {
    let folder = Folder::released();
    let path = "content/requirements/vard/SAR-002.md";
    let text = folder.read("content/requirements/vard/sarvard/SAR-002.md");
    fs::remove_file(folder.path.join("content/requirements/vard/sarvard/SAR-002.md"))
        .expect("the file");
    folder.write(path, text);
    assert!(folder.krav(&["check"]).err.contains("error[K126]"));
    folder.edit(path, "version = \"1.0\"", "version = \"1.1\"\nmoved_from = \"vard/sarvard\"");
    folder.edit(
        path,
        "all = [\"annan-utredning\"]\n",
        "all = [\"annan-utredning\"]\n\n[[changes]]\nversion = \"1.1\"\ndate = 2026-06-01\nclass = \"moved\"\ntext = \"Gäller all vård.\"\n",
    );
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert!(
        folder
            .read("public/krav/sar-002/index.html")
            .contains("<dt>Flyttat från</dt><dd>Sårvård</dd>")
    );
    assert!(folder.read("public/krav/sar-002/1.0/index.html").contains("status-superseded"));
}
