//! The life of a text: it is begun, translated, asked about, moved and withdrawn.

use super::Editor;
use crate::serve::Serve;
use crate::support::{Folder, SAR_001};
use serde_json::json;

#[test]
fn a_text_is_begun_translated_asked_about_and_withdrawn() {
    let folder = Folder::released();
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let wish = json!({ "kind": "requirement", "title": "Förband utan lim", "category": "sarvard" });
    let (status, new) = editor.post("create.json", &wish);
    assert_eq!(status, "200", "{new}");
    let path = new["path"].as_str().expect("a path").to_string();
    assert_eq!(path, "content/requirements/vard/sarvard/SAR-004.md");
    assert!(folder.read(&path).contains("title = \"Förband utan lim\""));
    let form = editor.form(&path);
    assert_eq!(form["may"], json!(["consult", "move", "translate"]));
    let asked = json!({
        "path": path, "from": "2027-01-10", "to": "2027-02-10",
        "question": "Är gränsen rimlig?", "answers_to": "kansli@krav.example"
    });
    let (status, told) = editor.post("consult.json", &asked);
    assert_eq!(status, "200", "{told}");
    let text = folder.read(&path);
    assert!(text.contains("status = \"consultation\"\n"), "{text}");
    assert!(text.contains("[consultation]\nfrom = 2027-01-10\nto = 2027-02-10\n"), "{text}");

    let other = "content/requirements/vard/sarvard/SAR-002.md";
    let wish = json!({ "path": other, "language": "en", "title": "Another" });
    let (status, told) = editor.post("translate.json", &wish);
    assert_eq!(status, "200", "{told}");
    assert!(folder.read(&other.replace(".md", ".en.md")).contains("title = \"Another\""));
    assert_eq!(editor.post("translate.json", &wish).0, "422", "it is there already");

    let before = folder.read(SAR_001);
    let wish = json!({
        "path": SAR_001, "date": "2027-03-01", "reason": "Ersatt av lag.",
        "successor": "SAR-002", "text": { "en": "Replaced by law." }
    });
    let (status, told) = editor.post("withdraw.json", &wish);
    assert_eq!(status, "200", "{told}");
    let now = folder.read(SAR_001);
    assert!(
        now.contains("version = \"1.2\"\n") && now.contains("status = \"withdrawn\"\n"),
        "{now}"
    );
    let end =
        "[withdrawn]\ndate = 2027-03-01\nreason = \"Ersatt av lag.\"\nsuccessor = \"SAR-002\"\n";
    assert!(now.contains(end) && now.contains("class = \"withdrawn\"\n"), "{now}");
    assert!(now.contains("published = 2026-01-31\n"), "the text is as it was published");
    let english = folder.read(&SAR_001.replace(".md", ".en.md"));
    assert!(english.contains("\"Replaced by law.\"]"), "{english}");
    assert_eq!(editor.post("undo.json", &json!({})).0, "200");
    assert_eq!(folder.read(SAR_001), before);
    // What was begun can be taken back too, if it is as it was.
    let translation = other.replace(".md", ".en.md");
    assert_eq!(editor.post("undo.json", &json!({})).0, "200");
    assert!(!folder.path.join(&translation).exists());
    // A name that would lead out of the folder is none.
    let wish = json!({ "kind": "category", "title": "Ut", "path": "../../ut" });
    assert_eq!(editor.post("create.json", &wish).0, "422");
}

#[test]
fn a_requirement_moves_with_its_translations_and_tells_its_readers() {
    let folder = Folder::released();
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let translation = SAR_001.replace(".md", ".en.md");
    let (before, english) = (folder.read(SAR_001), folder.read(&translation));
    let mut wish = json!({ "path": SAR_001, "category": "vard", "text": { "sv": "" } });
    assert_eq!(editor.post("move.json", &wish).0, "422", "the readers are told nothing");
    wish["text"] = json!({ "sv": "Kravet gäller hela vården." });
    let (status, told) = editor.post("move.json", &wish);
    assert_eq!(status, "200", "{told}");
    let path = "content/requirements/vard/SAR-001.md";
    assert_eq!(told["path"], path);
    let text = folder.read(path);
    assert!(text.contains("moved_from = \"vard/sarvard\"\n"), "{text}");
    assert!(text.contains("class = \"moved\"\ntext = \"Kravet gäller hela vården.\"\n"), "{text}");
    // Nobody told the readers in English: the translation comes along as it is.
    assert_eq!(folder.read("content/requirements/vard/SAR-001.en.md"), english);
    assert!(!folder.path.join(SAR_001).exists() && !folder.path.join(&translation).exists());
    let codes: Vec<&str> = told["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter_map(|one| one["code"].as_str())
        .collect();
    assert!(!codes.contains(&"K126"), "{codes:?}");
    assert_eq!(editor.post("undo.json", &json!({})).0, "200");
    assert_eq!(folder.read(SAR_001), before);
    assert_eq!(folder.read(&translation), english);
    assert!(!folder.path.join(path).exists());
    for category in ["vard/sarvard", "finns-inte", "../..", ""] {
        let wish = json!({ "path": SAR_001, "category": category, "text": { "sv": "Flyttat." } });
        assert_eq!(editor.post("move.json", &wish).0, "422", "{category}");
    }
}
