//! Publishing into a folder: only what differs is sent, what a release promised stays, readers never
//! meet half a site, and a run that was killed is gone on with. Other storage is tried by
//! `tests/publish/run`.

mod memory;
mod parts;
mod provisional;

use super::preview::Dice;
use super::support::{Folder, Ran, copy, files_below, leads_on, tighten};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

fn built(folder: &Folder) {
    let ran = folder.krav(&["build", "-q"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
}

fn publish(folder: &Folder, more: &[&str]) -> Ran {
    folder.krav(&[&["publish", "www"], more].concat())
}

/// The plan for the target, as programs read it.
fn plan(folder: &Folder) -> Value {
    let ran = publish(folder, &["--dry-run", "--format", "json"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

/// The paths that a plan sends, with why, wave by wave.
fn sent(plan: &Value) -> Vec<BTreeMap<String, String>> {
    let text = |value: &Value| value.as_str().expect("text").to_string();
    let waves = plan["waves"].as_array().expect("waves").iter();
    let files = waves.map(|wave| wave["files"].as_array().expect("files"));
    files
        .map(|all| all.iter().map(|one| (text(&one["path"]), text(&one["why"]))).collect())
        .collect()
}

fn paths(list: &Value) -> Vec<String> {
    let all = list.as_array().expect("a list").iter();
    all.map(|one| one.as_str().expect("a path").to_string()).collect()
}

/// What lies in a folder of the test but the files that publishing keeps there.
fn lies(folder: &Folder, below: &str) -> BTreeMap<String, Vec<u8>> {
    let all = folder.files(below).into_iter();
    all.filter(|(path, _)| !path.starts_with(".krav") && path != ".kravverk").collect()
}

/// Whether a publisher says at the target that it is at work. What is half written says nothing.
fn is_claimed(folder: &Folder) -> bool {
    let entries = fs::read_dir(folder.path.join("www/.krav-publishing"));
    let mut names = entries.into_iter().flatten().flatten().map(|entry| entry.file_name());
    names.any(|name| !name.to_string_lossy().starts_with('.'))
}

/// Publishes, and sees that the site is there and a second run has nothing to do.
fn published(folder: &Folder, more: &[&str]) {
    let ran = publish(folder, more);
    assert_eq!(ran.code, 0, "{}", ran.err);
    let (site, target) = (lies(folder, "public"), lies(folder, "www"));
    assert!(site.iter().all(|(path, bytes)| target.get(path) == Some(bytes)), "{}", ran.err);
    assert!(!is_claimed(folder), "a claim is left");
    let again = publish(folder, &[]);
    assert!(again.code == 0 && again.err.contains("nothing to do"), "{}", again.err);
    assert_eq!(plan(folder)["nothing_to_do"], true);
}

#[test]
fn what_differs_is_sent_and_a_second_run_has_nothing_to_do() {
    let folder = Folder::released();
    built(&folder);
    // The first time: everything is new, and nothing is written by a plan.
    let first = plan(&folder);
    assert_eq!((&first["first"], &first["unchanged"]), (&Value::from(true), &Value::from(0)));
    let waves = sent(&first);
    assert_eq!(waves.iter().map(BTreeMap::len).sum::<usize>(), lies(&folder, "public").len());
    assert!(waves[0].keys().all(|path| !path.ends_with(".html")));
    assert!(waves[1].contains_key("krav/sar-001/1.1/index.html"));
    assert!(waves[2].contains_key("index.html") && waves[2].contains_key("flode.xml"));
    assert!(!folder.path.join("www").exists(), "a plan writes nothing");
    let shown = publish(&folder, &["--dry-run"]).out;
    assert!(
        shown.contains("nothing has been published") && shown.contains("Then pages: "),
        "{shown}"
    );
    published(&folder, &[]);

    // A text is changed: its page is new, what is cited of before stays as it is.
    tighten(&folder, "0,05");
    let ran = folder.krav(&["release", "2026.2", "--date", "2026-06-01"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    built(&folder);
    let changed = plan(&folder);
    let waves = sent(&changed);
    assert_eq!(waves[1]["krav/sar-001/2.0/index.html"], "new");
    assert_eq!(waves[1]["krav/sar-001/index.html"], "changed");
    assert_eq!(waves[2]["index.html"], "changed");
    assert!(waves.iter().all(|wave| !wave.contains_key("api/krav/sar-001/1.1.json")));
    assert!(changed["unchanged"].as_u64() > Some(0));
    // The translation is out of date now, so its tables of the whole catalogue are no more.
    assert_eq!(paths(&changed["delete"]), ["api/bevis.en.csv", "api/krav.en.csv"]);
    published(&folder, &[]);

    // The theme is changed: every page, and the style has another name.
    folder.edit("content/catalogue.toml", "example = true", "example = true\ntheme = \"egen\"");
    folder.write("themes/egen/style/print.css", "@layer print { body { color: black } }\n");
    built(&folder);
    let themed = plan(&folder);
    // What only leads on from a folder has no style.
    let pages = lies(&folder, "public").into_iter();
    let pages = pages.filter(|(path, bytes)| path.ends_with(".html") && !leads_on(bytes));
    let waves = sent(&themed);
    let all = waves.iter().flat_map(BTreeMap::keys).filter(|path| path.ends_with(".html"));
    assert_eq!(all.count(), pages.count());
    assert!(waves[0].iter().any(|(path, why)| path.starts_with("tema/style.") && why == "new"));
    let spent = paths(&themed["delete_spent"]);
    assert!(spent.len() == 1 && spent[0].starts_with("tema/style."), "{spent:?}");
    published(&folder, &[]);

    // A consultation has ended: its address is withdrawn, and nothing else goes.
    let text = folder.read("content/requirements/vard/sarvard/SAR-002.md");
    let text = text.replace("SAR-002", "SAR-009").replace("\"current\"", "\"consultation\"").replacen(
        "[answer]",
        "[consultation]\nfrom = 2026-02-01\nto = 2026-03-01\nquestion = \"Bra?\"\nanswers_to = \"https://example.org/\"\n\n[answer]",
        1,
    );
    let path = "content/requirements/vard/sarvard/SAR-009.md";
    folder.write(path, text);
    built(&folder);
    published(&folder, &[]);
    fs::remove_file(folder.path.join(path)).expect("the proposal");
    built(&folder);
    assert_eq!(paths(&plan(&folder)["delete"]), ["remisser/sar-009/index.html"]);
    published(&folder, &[]);
    assert!(!folder.path.join("www/remisser/sar-009").exists());
    assert!(folder.path.join("www/krav/sar-001/1.1/index.html").is_file());
}

#[test]
fn what_a_release_promised_is_never_deleted_and_the_rest_within_a_bound() {
    let folder = Folder::with_small_catalogue();
    for number in 0..100 {
        folder.write(
            &format!("content/guidance/rad-{number}.md"),
            format!(
                "+++\ntitle = \"Råd {number}\"\nsummary = \"Ett av många råd.\"\nrole = \"buyer\"\nstage = \"prepare\"\n\
                 owner = \"Kravgruppen\"\nupdated = 2026-01-31\ncategories = [\"vard/sarvard\"]\n+++\n\n## Råd\n\nLäs kraven.\n"
            ),
        );
    }
    built(&folder);
    published(&folder, &[]);
    // A hundred pages are gone before anything was released.
    for number in 0..100 {
        fs::remove_file(folder.path.join(format!("content/guidance/rad-{number}.md")))
            .expect("one");
    }
    built(&folder);
    let before = lies(&folder, "www");
    let ran = publish(&folder, &[]);
    assert!(ran.code == 2 && ran.err.contains("100 files would be deleted"), "{}", ran.err);
    assert!(ran.err.contains("--max-deletions 100"), "{}", ran.err);
    assert!(lies(&folder, "www") == before, "something was changed");
    published(&folder, &["--max-deletions", "100"]);
    assert!(!folder.path.join("www/vagledning/rad-7").exists());

    // A release promises its pages, and no document of the draft that was there before it.
    let drafts = |folder: &Folder| {
        let all = lies(folder, "www").into_keys();
        all.filter(|path| path.contains("-utkast")).collect::<Vec<String>>()
    };
    assert!(drafts(&folder).iter().any(|path| path.starts_with("krav/sar-001/")));
    folder.edit("content/pages/om.en.md", "2025-12-31", "2026-01-31");
    let ran = folder.krav(&["release", "2026.1", "--date", "2026-01-31"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    built(&folder);
    published(&folder, &[]);
    assert_eq!(drafts(&folder), Vec::<String>::new());
    // A site without the pages is published beside them.
    fs::remove_dir_all(folder.path.join("content/releases")).expect("the release");
    fs::remove_file(folder.path.join("content/requirements/vard/sarvard/SAR-003.md")).ok();
    built(&folder);
    let lost = plan(&folder);
    let kept = paths(&lost["kept"]);
    assert!(kept.iter().any(|path| path == "utgavor/2026.1/index.html"), "{kept:?}");
    assert!(paths(&lost["delete"]).iter().all(|path| !path.starts_with("krav/")), "{lost}");
    let ran = publish(&folder, &[]);
    assert!(ran.err.contains("Kept at the target"), "{}", ran.err);
    assert!(folder.path.join("www/utgavor/2026.1/index.html").is_file());
    // Nor is it forgotten that it was promised.
    assert_eq!(paths(&plan(&folder)["kept"]), kept);
}

#[test]
fn only_what_a_build_would_make_is_published() {
    let folder = Folder::released();
    let ran = publish(&folder, &[]);
    assert!(ran.code == 1 && ran.err.contains("no built site"), "{}", ran.err);
    assert_eq!(folder.krav(&["build", "-q", "--drafts"]).code, 0);
    let ran = publish(&folder, &[]);
    assert!(ran.code == 1 && ran.err.contains("built with `--drafts`"), "{}", ran.err);
    let ran = publish(&folder, &["--drafts"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    built(&folder);
    folder.write("public/index.html", "something else");
    let ran = publish(&folder, &[]);
    assert!(ran.code == 1 && ran.err.contains("`index.html` in `public/`"), "{}", ran.err);
    built(&folder);
    let about = folder.read("content/pages/om.md");
    folder.write("content/pages/om.md", format!("{about}\nMer.\n"));
    let ran = publish(&folder, &[]);
    assert!(ran.code == 1 && ran.err.contains("other files than the catalogue"), "{}", ran.err);
    folder.write("content/pages/om.md", about);
    for target in ["public", "public/krav", "."] {
        let ran = folder.krav(&["publish", target]);
        assert!(
            ran.code == 2 && ran.err.contains("the built site itself"),
            "{target}: {}",
            ran.err
        );
    }
}

#[test]
fn what_others_wrote_is_left_alone_and_what_they_altered_is_sent_again() {
    let folder = Folder::released();
    built(&folder);
    folder.write("www/thesis/index.html", "three years of work");
    let ran = publish(&folder, &[]);
    assert!(ran.code == 2 && ran.err.contains("such as `thesis`"), "{}", ran.err);
    assert_eq!(lies(&folder, "www").len(), 1);
    let ran = publish(&folder, &["--verify"]);
    assert_eq!(ran.code, 0, "{}", ran.err);
    assert_eq!(folder.read("www/thesis/index.html"), "three years of work");

    // Altered, removed, and added: the list does not know of it, a closer look does.
    folder.write("www/index.html", "defaced");
    fs::remove_file(folder.path.join("www/404.html")).expect("a page");
    folder.write("www/krav/own.html", "another's page");
    assert!(publish(&folder, &[]).err.contains("nothing to do"));
    let ran = publish(&folder, &["--verify", "--dry-run"]);
    assert!(ran.out.contains("index.html  (altered at the target)"), "{}", ran.out);
    assert!(ran.out.contains("404.html  (altered at the target)"), "{}", ran.out);
    assert!(ran.out.contains("krav/own.html"), "{}", ran.out);
    assert_eq!(folder.read("www/index.html"), "defaced");
    published(&folder, &["--verify"]);
    assert_eq!(folder.read("www/krav/own.html"), "another's page");
    let ran = publish(&folder, &["--verify"]);
    assert!(ran.code == 0 && ran.err.contains("was fetched"), "{}", ran.err);

    // A list that is not as it was written is not believed.
    let list = folder.read("www/.krav-published");
    folder.write("www/.krav-published", list.replacen("index.html", "indax.html", 1));
    let ran = publish(&folder, &[]);
    assert!(ran.code == 2 && ran.err.contains("is damaged"), "{}", ran.err);
    published(&folder, &["--verify"]);
    assert_eq!(folder.read("www/.krav-published"), list);

    // A link that another put there leads nowhere.
    folder.write("elsewhere/own.txt", "mine");
    fs::remove_dir_all(folder.path.join("www/tema")).expect("the theme");
    std::os::unix::fs::symlink("../elsewhere", folder.path.join("www/tema")).expect("a link");
    let ran = publish(&folder, &["--verify"]);
    assert!(ran.code == 2 && ran.err.contains("is a link"), "{}", ran.err);
    assert_eq!(files_below(&folder.path.join("elsewhere")).len(), 1);
    fs::remove_file(folder.path.join("www/tema")).expect("the link");
    published(&folder, &["--verify"]);
}

#[test]
fn of_two_publishers_one_stops() {
    let folder = Folder::released();
    built(&folder);
    let other = Folder::empty();
    copy(&folder.path.join("content"), &other.path.join("content"));
    built(&other);
    let target = folder.path.join("www").display().to_string();
    let start = |folder: &Folder, name: &str| {
        Command::new(env!("CARGO_BIN_EXE_krav"))
            .env("KRAV_LANG", "en")
            .args(["publish", &target, "--name", name])
            .current_dir(&folder.path)
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command runs")
    };
    for _ in 0..3 {
        fs::remove_dir_all(&target).ok();
        let ended = [start(&folder, "one"), start(&other, "two")].map(|run| {
            let ended = run.wait_with_output().expect("it ends");
            (ended.status.code(), String::from_utf8_lossy(&ended.stderr).into_owned())
        });
        assert!(ended.iter().any(|(code, _)| *code == Some(0)), "{ended:?}");
        for (code, err) in &ended {
            let is_told = err.contains("has been publishing to the target since 20");
            assert!(*code == Some(0) || (*code == Some(2) && is_told), "{err}");
        }
        assert!(lies(&folder, "public") == lies(&folder, "www"));
    }
    // One that was killed elsewhere is told, and taken over where that is asked for.
    fs::remove_dir_all(&target).expect("the target");
    let mut run = start(&other, "two");
    let began = Instant::now();
    while !is_claimed(&folder) && began.elapsed().as_secs() < 60 {
        thread::sleep(Duration::from_millis(1));
    }
    run.kill().expect("it is killed");
    run.wait().expect("it ends");
    if is_claimed(&folder) {
        let ran = publish(&folder, &[]);
        assert!(ran.code == 2 && ran.err.contains("--take-over"), "{}", ran.err);
        published(&folder, &["--take-over"]);
    }
}

/// Every page is whole, as it was or as it is, and what it needs is there.
fn can_be_read(folder: &Folder, sites: [&BTreeMap<String, Vec<u8>>; 2], when: &str) {
    let there = lies(folder, "www");
    let names: BTreeSet<&String> = there.keys().collect();
    for (path, bytes) in there.iter().filter(|(path, _)| path.ends_with(".html")) {
        let is_known = sites.iter().any(|site| site.get(path) == Some(bytes));
        assert!(is_known, "{when}: {path} is half a page");
        let text = String::from_utf8_lossy(bytes);
        for needed in text.split("tema/").skip(1).filter_map(|rest| rest.split('"').next()) {
            assert!(names.contains(&format!("tema/{needed}")), "{when}: {path} lacks {needed}");
        }
    }
}

#[test]
fn killed_at_any_point_the_site_can_be_read_and_the_next_run_goes_on() {
    // KRAV_KILLS=200 kills as often.
    let kills = std::env::var("KRAV_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(12);
    // Two catalogues that are published in turn, as one that is edited to and fro.
    let folders = [Folder::released(), Folder::released()];
    let target = folders[0].path.join("www").display().to_string();
    folders[1].edit("content/catalogue.toml", "example = true", "example = true\ntheme = \"egen\"");
    folders[1].write("themes/egen/style/print.css", "@layer print { body { color: black } }\n");
    folders.iter().for_each(built);
    let sites = [lies(&folders[0], "public"), lies(&folders[1], "public")];
    assert!(sites[0] != sites[1]);
    published(&folders[0], &[]);
    let word = folders[0].read(".public.krav-publisher");
    folders[1].write(".public.krav-publisher", word);
    let mut dice = Dice(20_261_130);
    let began = Instant::now();
    for folder in [&folders[1], &folders[0]] {
        let ran = folder.krav(&["publish", &target]);
        assert_eq!(ran.code, 0, "{}", ran.err);
    }
    let span = began.elapsed() / 2;
    let mut killed = 0;
    for number in 0..kills {
        let at = (number + 1) % 2;
        let start = || {
            let mut command = Command::new(env!("CARGO_BIN_EXE_krav"));
            command.env("KRAV_LANG", "en").args(["publish", &target, "--max-deletions", "1000"]);
            command.current_dir(&folders[at].path).stderr(Stdio::piped());
            command.spawn().expect("the command runs")
        };
        let mut run = start();
        thread::sleep(span.mul_f64(dice.below(1000) as f64 / 1000.0));
        run.kill().ok();
        killed += usize::from(!run.wait().expect("it ends").success());
        can_be_read(&folders[0], [&sites[0], &sites[1]], &format!("kill {number}"));
        let next = start().wait_with_output().expect("it ends");
        let said = String::from_utf8_lossy(&next.stderr);
        assert!(next.status.success(), "kill {number}: {said}");
        assert!(lies(&folders[0], "www") == sites[at], "kill {number} leaves another site");
        assert!(!is_claimed(&folders[0]), "kill {number} leaves a claim");
    }
    assert!(killed * 4 >= kills, "only {killed} of {kills} were killed");
}
