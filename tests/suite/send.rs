//! Sending in what was written: what has changed, and a commit of the files that are named and no
//! others, with a repository beside that it is pushed to.

use super::editor::Editor;
use super::serve::Serve;
use super::support::{Folder, SAR_001};
use serde_json::json;
use std::path::Path;
use std::process::Command;

const PAGE: &str = "content/pages/om.md";

/// Runs `git` as the author would, with nothing of the machine's own settings.
fn git(folder: &Path, arguments: &[&str]) -> String {
    let ran = Command::new("git")
        .args(["-c", "user.name=Roll", "-c", "user.email=roll@krav.example"])
        .args(arguments)
        .current_dir(folder)
        .env("GIT_CONFIG_GLOBAL", "/dev/null")
        .output()
        .expect("git runs");
    assert!(ran.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&ran.stderr));
    String::from_utf8_lossy(&ran.stdout).trim().to_string()
}

/// The small catalogue, committed, and an empty repository that it is pushed to.
fn repositories() -> (Folder, Folder) {
    let (folder, remote) = (Folder::with_small_catalogue(), Folder::empty());
    git(&remote.path, &["init", "--quiet", "--bare"]);
    git(&folder.path, &["init", "--quiet", "--initial-branch=main"]);
    git(&folder.path, &["config", "user.name", "Roll"]);
    git(&folder.path, &["config", "user.email", "roll@krav.example"]);
    git(&folder.path, &["add", "--all"]);
    git(&folder.path, &["commit", "--quiet", "-m", "Katalogen"]);
    let address = "https://namn:hemligt@github.com/region/katalog.git";
    git(&folder.path, &["remote", "add", "origin", address]);
    let beside = remote.path.to_string_lossy();
    git(&folder.path, &["remote", "set-url", "--push", "origin", &beside]);
    (folder, remote)
}

#[test]
fn the_files_that_are_named_are_committed_and_pushed_and_no_others() {
    let (folder, remote) = repositories();
    folder.edit(SAR_001, "Förband utan ftalater", "Förband helt utan ftalater");
    folder.edit(PAGE, "title = ", "title  = ");
    let new = "content/requirements/vard/sarvard/SAR-009 ny*.txt";
    folder.write(new, "Nytt.\n");
    folder.write("content/pages/iscensatt.txt", "Redan.\n");
    git(&folder.path, &["add", "content/pages/iscensatt.txt"]);
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let (status, told) = editor.get("/_krav/edit/changes.json");
    assert_eq!((status.as_str(), &told["branch"]), ("200", &json!("main")));
    let changes = told["changes"].as_array().expect("changes");
    let kinds: Vec<(&str, &str)> = changes
        .iter()
        .filter_map(|one| Some((one["path"].as_str()?, one["kind"].as_str()?)))
        .collect();
    assert!(kinds.contains(&(SAR_001, "changed")) && kinds.contains(&(new, "new")), "{kinds:?}");
    let own = changes.iter().find(|one| one["path"] == SAR_001).expect("the requirement");
    assert_eq!(own["title"], "Förband helt utan ftalater");
    let words = own["words"].as_array().expect("words");
    let added = words.iter().filter(|one| one["kind"] == "added");
    let added: String = added.filter_map(|one| one["text"].as_str()).collect();
    assert_eq!(added.trim(), "helt");

    let mut wish = json!({
        "paths": [SAR_001, new], "message": "Tydligare rubrik", "branch": "rubrik", "push": true
    });
    for (name, value) in [
        ("paths", json!(["content/pages/integritet.md"])),
        ("paths", json!(["../utanfor"])),
        ("paths", json!([])),
        ("message", json!("  ")),
        ("branch", json!("-D")),
        ("branch", json!("två ord")),
    ] {
        let mut wrong = wish.clone();
        wrong[name] = value.clone();
        assert_eq!(editor.post("send.json", &wrong).0, "422", "{name} {value}");
    }
    assert_eq!(git(&folder.path, &["rev-list", "--count", "--all"]), "1");
    let (status, sent) = editor.post("send.json", &wish);
    assert_eq!(status, "200", "{sent}");
    assert_eq!((&sent["branch"], &sent["pushed"]), (&json!("rubrik"), &json!(true)), "{sent}");
    assert_eq!(sent["link"], "https://github.com/region/katalog/compare/rubrik?expand=1");
    let commit = git(&remote.path, &["rev-parse", "refs/heads/rubrik"]);
    assert_eq!(sent["commit"], commit.as_str());
    let shown = ["-c", "core.quotePath=false", "show", "--name-only", "--format=%s", "rubrik"];
    let shown = git(&remote.path, &shown);
    let lines: Vec<&str> = shown.lines().filter(|line| !line.is_empty()).collect();
    assert_eq!(lines, ["Tydligare rubrik", SAR_001, new]);
    // What was not named is as it was: changed here, and ready for another commit there.
    let left = git(&folder.path, &["status", "--porcelain"]);
    let left: Vec<&str> = left.lines().map(str::trim).collect();
    assert_eq!(left, ["A  content/pages/iscensatt.txt", "M content/pages/om.md"]);
    wish["paths"] = json!([PAGE]);
    wish["branch"] = json!("main");
    assert_eq!(editor.post("send.json", &wish).0, "422", "the branch is there already");
}

#[test]
fn what_cannot_be_committed_leaves_all_as_it_was() {
    let (folder, _remote) = repositories();
    folder.edit(SAR_001, "Förband utan ftalater", "Förband helt utan ftalater");
    folder.write("content/pages/ny.txt", "Ny.\n");
    folder.write(".git/hooks/pre-commit", "#!/bin/sh\necho nej >&2\nexit 1\n");
    let hook = folder.path.join(".git/hooks/pre-commit");
    let mode = std::os::unix::fs::PermissionsExt::from_mode(0o755);
    std::fs::set_permissions(hook, mode).expect("a hook that runs");
    let before = git(&folder.path, &["status", "--porcelain"]);
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let wish = json!({
        "paths": [SAR_001, "content/pages/ny.txt"], "message": "Rubrik", "branch": "rubrik"
    });
    let (status, told) = editor.post("send.json", &wish);
    assert_eq!(status, "422", "{told}");
    assert!(told["message"].as_str().is_some_and(|text| text.contains("nej")), "{told}");
    assert_eq!(git(&folder.path, &["status", "--porcelain"]), before);
    assert_eq!(git(&folder.path, &["branch", "--list"]), "* main");
}

#[test]
fn without_git_the_changes_since_the_release_are_one_archive() {
    let folder = Folder::released();
    folder.edit(SAR_001, "Förband utan ftalater", "Förband helt utan ftalater");
    let serve = Serve::of(&folder);
    let editor = Editor::of(&serve);
    let (_, told) = editor.get("/_krav/edit/changes.json");
    assert_eq!(told["git"], false);
    let paths: Vec<&str> = told["changes"]
        .as_array()
        .expect("changes")
        .iter()
        .filter_map(|one| one["path"].as_str())
        .collect();
    assert!(paths.contains(&SAR_001) && !paths.contains(&PAGE), "{paths:?}");
    let (status, bytes) = editor.bytes(&format!("/_krav/edit/changes.zip?paths={SAR_001}"));
    assert_eq!(status, "200");
    let files = kravverk::bundle::archive::entries(&bytes).expect("an archive");
    let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, [SAR_001]);
    assert_eq!(files[0].1, folder.read(SAR_001).into_bytes());
    let wish = json!({ "paths": [SAR_001], "message": "Rubrik" });
    assert_eq!(editor.post("send.json", &wish).0, "422");
}
