//! What a build promises: the same bytes, all or nothing, and no harm to what is not its own.

use super::support::{Folder, files_below, project};
use kravverk::Options;
use kravverk::diagnostic::people;
use kravverk::message;
use kravverk::source::{Sources, builtin, disk};
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::sync::Arc;

fn made(sources: Sources) -> Vec<(String, Vec<u8>)> {
    let sources = Arc::new(sources);
    let built = match kravverk::build(&sources, &Options::default()) {
        Ok(built) => built,
        Err(found) => panic!("{}", people::render(&found, &sources, message::english(), false)),
    };
    let paths: Vec<String> = built.plan.paths().map(str::to_string).collect();
    let make = |path: String| match built.plan.make(&path) {
        Some(Ok(bytes)) => (path, bytes),
        _ => panic!("{path} cannot be made"),
    };
    paths.into_iter().map(make).collect()
}

#[test]
fn two_builds_are_byte_identical_in_any_order_of_files() {
    let read = || disk::read(&project().join("tests/site")).expect("the small catalogue");
    let once = made(read());
    let again = made(read());
    assert!(once == again, "two builds of the same files differ");
    let mut files: Vec<(String, Vec<u8>)> = builtin::files();
    for (path, bytes) in files_below(&project().join("tests/site/content")) {
        files.push((format!("content/{path}"), bytes));
    }
    files.reverse();
    let reversed = made(Sources::new(files));
    assert!(once == reversed, "the order of the files changes the site");
}

#[test]
fn line_endings_do_not_change_the_site() {
    let folder = Folder::with_small_catalogue();
    assert_eq!(folder.krav(&["build", "-o", "lf"]).code, 0);
    for (path, bytes) in folder.files("content") {
        if let Ok(text) = String::from_utf8(bytes) {
            folder.write(&format!("content/{path}"), text.replace('\n', "\r\n"));
        }
    }
    let ran = folder.krav(&["build", "-o", "crlf"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(ran.err.contains("warning[K003]"));
    assert!(folder.files("lf") == folder.files("crlf"), "the sites differ");
}

#[test]
fn a_failed_build_leaves_the_site_as_it_was() {
    let folder = Folder::with_small_catalogue();
    assert_eq!(folder.krav(&["build"]).code, 0);
    let before = folder.files("public");
    folder.edit("content/pages/om.md", "summary", "sumary");
    assert_eq!(folder.krav(&["build"]).code, 1);
    assert!(before == folder.files("public"), "the site was touched");
    folder.edit("content/pages/om.md", "sumary", "summary");
    folder.write("themes/default/pages/page.html", "{{ frame.nothing_of_that_name }}");
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 1, "{}", ran.err);
    assert!(before == folder.files("public"), "the site was touched");
    let left = fs::read_dir(&folder.path).expect("the folder").flatten();
    let mut left: Vec<String> =
        left.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    left.sort();
    assert_eq!(left, [".public.krav-made", "content", "public", "themes"]);
}

#[test]
fn a_build_leaves_nothing_stale_behind() {
    let folder = Folder::with_small_catalogue();
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert!(folder.path.join("public/en/sidor/om/index.html").is_file());
    fs::remove_file(folder.path.join("content/pages/om.en.md")).expect("the translation");
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert!(!folder.path.join("public/en/sidor/om").exists());
}

#[test]
fn a_folder_of_someone_else_is_not_touched() {
    let folder = Folder::with_small_catalogue();
    folder.write("public/thesis.txt", "three years of work");
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("contains files that `krav` did not make"), "{}", ran.err);
    assert_eq!(folder.read("public/thesis.txt"), "three years of work");
    assert_eq!(folder.krav(&["build", "-o", "."]).code, 2, "not even the catalogue itself");
    assert!(folder.path.join("content/catalogue.toml").is_file());
}

#[test]
fn what_a_killed_build_left_is_cleared_away() {
    let folder = Folder::with_small_catalogue();
    folder.write(".public.krav-new/.kravverk", "");
    folder.write(".public.krav-new/krav/half.html", "half a page");
    let ran = folder.krav(&["build"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert!(!folder.path.join(".public.krav-new").exists());
    assert!(!folder.path.join("public/krav/half.html").exists());
}

#[test]
fn a_folder_that_cannot_be_written_gives_a_reason() {
    let folder = Folder::with_small_catalogue();
    folder.write("file", "not a folder");
    let ran = folder.krav(&["build", "-o", "file/public"]);
    assert_eq!(ran.code, 2);
    assert!(ran.err.contains("cannot"), "{}", ran.err);
}

#[test]
fn modes_do_not_depend_on_the_umask() {
    let folder = Folder::with_small_catalogue();
    let script = format!("umask 077 && exec '{}' build -q", env!("CARGO_BIN_EXE_krav"));
    let status = std::process::Command::new("sh")
        .args(["-c", &script])
        .current_dir(&folder.path)
        .status()
        .expect("a shell");
    assert!(status.success());
    let mode = |path: &str| {
        fs::metadata(folder.path.join(path)).expect("a file").permissions().mode() & 0o777
    };
    assert_eq!(mode("public"), 0o755);
    assert_eq!(mode("public/krav"), 0o755);
    assert_eq!(mode("public/index.html"), 0o644);
}

#[test]
fn a_link_to_the_public_folder_stays_a_link() {
    let folder = Folder::with_small_catalogue();
    fs::create_dir(folder.path.join("elsewhere")).expect("a folder");
    std::os::unix::fs::symlink("elsewhere", folder.path.join("public")).expect("a link");
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert!(folder.path.join("public").is_symlink());
    assert!(folder.path.join("elsewhere/index.html").is_file());
}
