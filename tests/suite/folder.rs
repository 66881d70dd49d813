//! The published folder: whatever an earlier build left there, whoever else writes there, and
//! whenever a build ends, it holds the old site or the new one, and nothing of others is touched.

use super::preview::{Dice, edit, mend};
use super::support::{Folder, SAR_001, files_below};
use kravverk::output::Failed;
use kravverk::output::folder::{self, WriteError};
use kravverk::output::system::Way;
use kravverk::source::disk;
use kravverk::{Options, artefact};
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;

/// Builds the catalogue below a folder; false where it has errors.
fn build(root: &Path, target: &Path, way: Way) -> Result<bool, WriteError> {
    let sources = Arc::new(disk::read(root).expect("the catalogue can be read"));
    let Ok(built) = kravverk::build(&sources, &Options { drafts: true, ..Options::default() })
    else {
        return Ok(false);
    };
    let everything = artefact::inputs::everything(&sources);
    let folder = folder::Folder::open(target, "a test", way, &|_| {})?;
    if folder.current(&everything).is_some() {
        return Ok(true);
    }
    let staging = folder.begin()?;
    match built.plan.make_all(&everything, &staging) {
        Ok(()) => staging.finish(&everything).map(|_| true),
        Err(Failed::Making(_)) => Ok(false),
        Err(Failed::Taking(error)) => Err(error),
    }
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").flatten();
    let mut names: Vec<String> =
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The list beside the folder, if there is one.
fn list(folder: &Folder) -> String {
    fs::read_to_string(folder.path.join(".public.krav-made")).unwrap_or_default()
}

/// What may befall a published folder and the list beside it between two builds.
fn spoil(folder: &Folder, dice: &mut Dice) -> String {
    // Without its marker a folder is nobody's, and is refused: that is another test.
    let mut files = folder.files("public");
    files.retain(|(path, _)| path != ".kravverk");
    let (some, bytes) = &files[dice.below(files.len())];
    let path = format!("public/{some}");
    match dice.below(9) {
        0 => {
            // Of the same size, so that only the time and the bytes tell.
            let mut other = bytes.clone();
            other.iter_mut().for_each(|byte| *byte ^= 1);
            folder.write(&path, other);
            format!("spoiling {path}")
        }
        1 => {
            fs::remove_file(folder.path.join(&path)).expect("a file to remove");
            format!("removing {path}")
        }
        2 => {
            folder.write("public/gammalt/index.html", "left by nobody");
            "adding a file".to_string()
        }
        3 => {
            folder.write(".public.krav-made", "krav-manifest 9\nsomething else\n");
            "a list of another form".to_string()
        }
        4 => {
            let list = list(folder);
            folder
                .write(".public.krav-made", list.replace(" 1", " 2").replace("krav/", "../krav/"));
            "a list that is not true".to_string()
        }
        5 => {
            let list = list(folder);
            let lines: Vec<&str> = list.lines().collect();
            let some = dice.below(lines.len().max(1));
            folder.write(".public.krav-made", lines[..some].join("\n"));
            format!("the first {some} lines of a list")
        }
        6 => {
            let path = folder.path.join(&path);
            fs::remove_file(&path).expect("a file to remove");
            std::os::unix::fs::symlink("/etc/hostname", &path).expect("a link");
            format!("a link in the place of {some}")
        }
        7 => {
            fs::remove_file(folder.path.join(".public.krav-made")).ok();
            "a list that is gone".to_string()
        }
        _ => "nothing".to_string(),
    }
}

#[test]
fn whatever_was_left_a_build_gives_the_bytes_of_a_clean_one() {
    // KRAV_EDITS=1000 tries as many.
    let edits = std::env::var("KRAV_EDITS").ok().and_then(|text| text.parse().ok()).unwrap_or(12);
    let folder = Folder::released();
    let original = folder.files("content");
    let mut dice = Dice(20_261_129);
    let target = folder.path.join("public");
    assert!(build(&folder.path, &target, Way::Best).expect("a folder"));
    let mut built = 0;
    for number in 0..edits {
        let what = match dice.below(3) {
            0 => mend(&folder, &original).0,
            1 => edit(&folder, &mut dice).0,
            _ => "no edit".to_string(),
        };
        let spoilt = spoil(&folder, &mut dice);
        let way = if dice.below(2) == 0 { Way::Best } else { Way::Portable };
        if !build(&folder.path, &target, way).expect("a folder that can be written") {
            mend(&folder, &original);
            continue;
        }
        let clean = folder.path.join("clean");
        fs::remove_dir_all(&clean).ok();
        fs::remove_file(folder.path.join(".clean.krav-made")).ok();
        assert!(build(&folder.path, &clean, Way::Best).expect("a folder"));
        assert!(
            files_below(&target) == files_below(&clean),
            "build {number} after {what} and {spoilt} is not as a clean one"
        );
        built += 1;
    }
    assert!(built > edits / 2, "{built} of {edits} were built");
}

#[test]
fn what_others_have_beside_the_target_is_left_alone() {
    for name in [".public.krav-new", ".public.krav-old"] {
        let folder = Folder::with_small_catalogue();
        folder.write(&format!("{name}/thesis.txt"), "three years of work");
        let ran = folder.krav(&["build"]);
        assert_eq!(ran.code, 2);
        assert!(
            ran.err.contains(&format!("{name}` contains files that `krav` did not make")),
            "{}",
            ran.err
        );
        assert_eq!(folder.read(&format!("{name}/thesis.txt")), "three years of work");
        assert!(!folder.path.join("public").exists());
    }
    let folder = Folder::with_small_catalogue();
    folder.write(".public.krav-lock", "notes of mine");
    assert_eq!(folder.krav(&["build"]).code, 2);
    assert_eq!(folder.read(".public.krav-lock"), "notes of mine");
}

#[test]
fn a_link_beside_the_target_is_not_followed() {
    for name in [".public.krav-new", ".public.krav-old"] {
        let folder = Folder::with_small_catalogue();
        // What it leads to even looks like a site of ours.
        folder.write("elsewhere/.kravverk", "");
        folder.write("elsewhere/thesis.txt", "three years of work");
        std::os::unix::fs::symlink("elsewhere", folder.path.join(name)).expect("a link");
        let ran = folder.krav(&["build"]);
        assert_eq!(ran.code, 2, "{}", ran.err);
        assert_eq!(folder.read("elsewhere/thesis.txt"), "three years of work");
        assert!(folder.path.join(name).is_symlink());
    }
}

#[test]
fn of_several_builds_at_once_each_writes_all_or_waits_for_another_time() {
    let folder = Folder::with_small_catalogue();
    assert_eq!(folder.krav(&["build", "-o", "clean"]).code, 0);
    let start = || {
        Command::new(env!("CARGO_BIN_EXE_krav"))
            .env("KRAV_LANG", "en")
            .args(["build", "-q"])
            .current_dir(&folder.path)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs")
    };
    let mut published = 0;
    for _ in 0..5 {
        let builds: Vec<_> = (0..4).map(|_| start()).collect();
        for build in builds {
            let ended = build.wait_with_output().expect("it ends");
            let told = String::from_utf8_lossy(&ended.stderr).into_owned();
            match ended.status.code() {
                Some(0) => published += 1,
                code => assert!(code == Some(2) && told.contains("another build"), "{told}"),
            }
        }
        assert!(folder.files("public") == folder.files("clean"), "less than everything");
        fs::remove_file(folder.path.join("public/index.html")).expect("a page");
    }
    assert!(published >= 5, "{published}");
    assert_eq!(
        names(&folder.path),
        [".clean.krav-made", ".public.krav-made", "clean", "content", "public"]
    );
}

#[test]
fn a_site_that_a_crash_left_aside_comes_back() {
    let folder = Folder::with_small_catalogue();
    let target = folder.path.join("public");
    assert!(build(&folder.path, &target, Way::Portable).expect("a folder"));
    let before = folder.files("public");
    // Where a system cannot exchange folders, a crash may fall between the two renamings.
    fs::rename(&target, folder.path.join(".public.krav-old")).expect("a folder");
    folder.edit(SAR_001, "\nlevel", "\nlevl");
    assert_eq!(folder.krav(&["build"]).code, 1);
    let opened = folder::Folder::open(&target, "a test", Way::Portable, &|_| {});
    assert!(opened.is_ok() && folder.files("public") == before);
}

/// How many files a build has written beside the target.
fn written(folder: &Folder) -> usize {
    let mut folders = vec![folder.path.join(".public.krav-new")];
    let mut count = 0;
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).into_iter().flatten().flatten() {
            match entry.file_type().is_ok_and(|kind| kind.is_dir()) {
                true => folders.push(entry.path()),
                false => count += 1,
            }
        }
    }
    count
}

/// Kills builds at moments of all kinds; the site is always a whole one.
#[test]
fn a_build_that_is_killed_leaves_the_old_site_or_the_new_one() {
    // KRAV_KILLS=200 tries as many.
    let kills = std::env::var("KRAV_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(12);
    let folder = Folder::with_small_catalogue();
    let clean = |name: &str| {
        assert_eq!(folder.krav(&["build", "-q", "-o", name]).code, 0);
        folder.files(name)
    };
    let original = folder.read(SAR_001);
    let one = clean("one");
    folder.edit(SAR_001, "## Motiv\n", "## Motiv\n\nEtt nytt skäl.\n");
    let (other, edited) = (clean("other"), folder.read(SAR_001));
    let mut dice = Dice(20_261_129);
    let mut ended = 0;
    for number in 0..kills {
        let text = if number % 2 == 0 { &original } else { &edited };
        folder.write(SAR_001, text);
        let mut build = Command::new(env!("CARGO_BIN_EXE_krav"))
            .env("KRAV_LANG", "en")
            .args(["build", "-q"])
            .current_dir(&folder.path)
            .stderr(Stdio::null())
            .spawn()
            .expect("the command runs");
        // Some before it writes, some at a certain file, some after the last one.
        let files = dice.below(2 * one.len());
        while build.try_wait().expect("a state").is_none() && written(&folder) < files {
            std::thread::yield_now();
        }
        ended += usize::from(build.try_wait().expect("a state").is_some());
        build.kill().ok();
        build.wait().expect("it ends");
        if folder.path.join("public").exists() {
            let now = folder.files("public");
            assert!(now == one || now == other, "half a site after kill {number}");
        }
    }
    folder.write(SAR_001, &original);
    assert_eq!(folder.krav(&["build", "-q"]).code, 0);
    assert!(folder.files("public") == one, "the next build repairs everything");
    let left = names(&folder.path);
    assert!(!left.iter().any(|name| name.ends_with("new") || name.ends_with("old")), "{left:?}");
    println!("{ended} of {kills} had ended before they were killed");
}

#[test]
fn a_list_that_lacks_lines_does_not_lose_files() {
    let folder = Folder::with_small_catalogue();
    assert_eq!(folder.krav(&["build"]).code, 0);
    let clean = folder.files("public");
    // The files of the index have one key: half of them would be taken for all.
    let list = list(&folder);
    let lines = list.lines().filter(|line| !line.contains("sok/index/sv.js"));
    folder.write(".public.krav-made", lines.collect::<Vec<_>>().join("\n") + "\n");
    assert_eq!(folder.krav(&["build"]).code, 0);
    assert!(folder.files("public") == clean, "a file is lost");
}

#[test]
fn a_document_follows_the_words_of_the_languages_that_its_data_speak() {
    let folder = Folder::released();
    folder.edit(
        "content/catalogue.toml",
        "documents = [\"csv\"]",
        "documents = [\"json\", \"pdf\"]",
    );
    let words = "bundle-whole = All of it\n";
    assert_eq!(folder.krav(&["build"]).code, 0);
    folder.write("themes/default/strings/en.ftl", words);
    for name in ["public", "clean"] {
        let ran = folder.krav(&["build", "-o", name]);
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    assert!(folder.files("public") == folder.files("clean"), "a document is out of date");
}
