//! The parts of publishing by themselves: what is kept at a target, and other programs that do something
//! there at chosen moments.

use super::memory::{Files, Memory};
use kravverk::field::text::Language;
use kravverk::output::facts::{Facts, FileFacts};
use kravverk::publish::claim::{CLAIMS, Claim, found, other};
use kravverk::publish::headers::Headers;
use kravverk::publish::plan::Rules;
use kravverk::publish::promise::Promises;
use kravverk::publish::published::{Published, Sent};
use kravverk::publish::rclone::version;
use kravverk::publish::run::{How, Look, Trust, carry_out};
use kravverk::publish::storage::Target;
use kravverk::publish::wave::{Wave, Waves};
use std::path::PathBuf;

fn files<const N: usize>(all: [(&str, &str); N]) -> Files {
    all.map(|(path, text)| (path.to_string(), text.into())).into_iter().collect()
}

fn claim(word: &str) -> Claim {
    let (word, list) = (word.to_string(), "-".to_string());
    let (name, since) = ("a machine".to_string(), "2026-11-30 12:00 UTC".to_string());
    Claim { word, name, since, list, ..Claim::default() }
}

/// Publishes; whether that went well.
fn publish(storage: &Memory) -> bool {
    let facts = storage.site.iter().map(|(path, bytes)| (path.clone(), FileFacts::of(bytes)));
    let facts: Facts = facts.collect();
    let promises = Promises::new(Default::default(), Vec::new());
    let waves = Waves::of(&[Language::parse("sv").expect("a language")]);
    let rules = Rules { promises: &promises, waves: &waves, has_headers: false };
    let look = Look::at(storage, &facts, Trust::List, "0123").expect("a look");
    let how = How { trust: Trust::List, takes_over: false, most_deletions: 10 };
    carry_out(storage, &facts, &rules, look, &how, claim("0123"), &|_| {}).is_ok()
}

#[test]
fn what_a_killed_run_asked_for_and_comes_late_does_not_stay() {
    let mut killed = claim("0123");
    killed.open.insert("404.html".to_string());
    let killed = (format!("{CLAIMS}/0123.000000"), killed.write());
    let site = files([("404.html", "new"), ("index.html", "new")]);
    let late = |files: &mut Files| drop(files.insert("404.html".to_string(), "old".into()));
    let there = files([(killed.0.as_str(), killed.1.as_str())]);
    let storage = Memory::with(site.clone(), there, vec![("send", late)]);
    assert!(publish(&storage));
    let left = storage.files.take();
    let own = left.into_iter().filter(|(path, _)| !path.starts_with(".krav"));
    assert_eq!(own.collect::<Files>(), site);
}

#[test]
fn what_somebody_else_writes_meanwhile_is_said() {
    let site = files([("404.html", "new"), ("index.html", "new")]);
    let other = |files: &mut Files| drop(files.insert("404.html".to_string(), "other".into()));
    let storage = Memory::with(site, Files::new(), vec![("send", other)]);
    assert!(!publish(&storage));
}

/// A publisher notes how far it has come.
fn note(files: &mut Files) {
    let before = files.keys().next().expect("a claim").clone();
    let number = before[before.len() - 6..].parse::<usize>().expect("a number") + 1;
    let claim = files.remove(&before).expect("a claim");
    files.insert(format!("{CLAIMS}/0123.{number:06}"), claim);
}

#[test]
fn a_publisher_that_notes_while_it_is_looked_at_is_seen() {
    for notes in 0..3 {
        let files = Files::from([(format!("{CLAIMS}/0123.000000"), claim("0123").write().into())]);
        let storage = Memory::with(Files::new(), files, vec![("names", note); notes]);
        let found = found(&storage).expect("claims");
        assert_eq!(found.len(), 1, "after {notes} notes");
        assert!(other(&found, "another").is_some());
    }
}

#[test]
fn a_claim_is_read_as_it_was_written_or_not_at_all() {
    let mut claim = claim("0123");
    claim.open.insert("krav/index.html".to_string());
    let facts = FileFacts::of(b"text");
    let sent = Sent { facts, headers: None, is_promised: true };
    claim.sent.insert("index.html".to_string(), sent);
    let text = claim.write();
    let read = Claim::read(text.as_bytes()).expect("a claim");
    assert_eq!((&read.open, &read.sent), (&claim.open, &claim.sent));
    assert_eq!(read.write(), text);
    assert!(Claim::read(&text.as_bytes()[..text.len() - 9]).is_none());
    claim.open.insert("../elsewhere".to_string());
    assert!(Claim::read(claim.write().as_bytes()).is_none(), "it leads out of the target");
}

#[test]
fn a_list_is_read_as_it_was_written_or_not_at_all() {
    let sent = |text: &str, headers: Option<&str>, is_promised| Sent {
        facts: FileFacts::of(text.as_bytes()),
        headers: headers.map(str::to_string),
        is_promised,
    };
    let mut list = Published::default();
    list.files.insert("index.html".to_string(), sent("hem", None, true));
    list.files.insert("tema/med blank.css".to_string(), sent("", Some("0a1b2c3d"), false));
    let text = list.write();
    assert_eq!(Published::read(text.as_bytes()), Some(list));
    for spoilt in [
        text.replace("promised", "-"),
        text.replace("index.html", "../index.html"),
        text.lines().skip(1).collect::<Vec<_>>().join("\n"),
        text[..text.len() / 2].to_string(),
        String::new(),
    ] {
        assert_eq!(Published::read(spoilt.as_bytes()), None, "{spoilt}");
    }
}

#[test]
fn what_leads_to_others_comes_after_them() {
    let languages: Vec<Language> =
        ["sv", "en"].iter().filter_map(|one| Language::parse(one)).collect();
    let waves = Waves::of(&languages);
    for (path, wave) in [
        ("tema/style.1.css", Wave::Files),
        ("krav/sar-001/2.0/sar-001-2.0.docx", Wave::Files),
        ("sok/index/sv.87e7ce20b9/0.js", Wave::Files),
        ("api/krav/sar-001/2.0.json", Wave::Files),
        ("utdrag/sar-001/2.0.sv.js", Wave::Files),
        ("krav/sar-001/index.html", Wave::Pages),
        ("en/krav/sar-001/2.0/index.html", Wave::Pages),
        ("404.html", Wave::Pages),
        ("index.html", Wave::Lists),
        ("en/index.html", Wave::Lists),
        ("en/krav/index.html", Wave::Lists),
        ("omraden/vard/sarvard/index.html", Wave::Lists),
        ("omraden/vard/flode.xml", Wave::Lists),
        ("sok/index/sv.js", Wave::Lists),
        ("api/krav/sar-001.json", Wave::Lists),
        ("utdrag/sar-001.sv.js", Wave::Lists),
        ("_headers", Wave::Lists),
    ] {
        assert_eq!(waves.wave(path), wave, "{path}");
    }
}

#[test]
fn pages_of_releases_and_what_stands_beside_them_are_promised() {
    let addresses = ["", "krav/sar-001/1.0/", "en/", "utgavor/2026.1/", "api/"].map(str::to_string);
    let of_whole = ["", "en/", "api/"].map(str::to_string).to_vec();
    let promises = Promises::new(addresses.into_iter().collect(), of_whole.clone());
    for path in [
        "krav/sar-001/1.0/index.html",
        "krav/sar-001/1.0/sar-001-1.0.docx",
        "en/index.html",
        "api/index.html",
        "api/krav/sar-001/1.0.json",
        "utgavor/2026.1/SHA256SUMS.txt",
    ] {
        assert!(promises.hold(path), "{path}");
    }
    for path in
        ["remisser/sar-009/index.html", "tema/style.1.css", "en/opensearch.xml", "api/krav.en.csv"]
    {
        assert!(!promises.hold(path), "{path}");
    }
    let nothing = Promises::new(Default::default(), of_whole);
    assert!(!nothing.hold("api/krav/sar-001/1.0.json"), "nothing is released");
}

#[test]
fn only_what_never_changes_is_kept_for_ever() {
    let style = Headers::of("tema/style.524080a999.css");
    assert_eq!(style.content_type, "text/css; charset=utf-8");
    assert!(style.cache_control.contains("immutable"));
    for path in ["index.html", "krav/sar-001/2.0/index.html", "sok/index/sv.js", "_headers"] {
        assert_eq!(Headers::of(path).cache_control, "no-cache", "{path}");
    }
    assert_ne!(style.mark(), Headers::of("index.html").mark());
}

#[test]
fn remotes_have_a_colon_before_any_slash() {
    for remote in ["krav:", "krav:sajt/krav", ":sftp,host=example.org:krav", "s3:bucket"] {
        assert_eq!(Target::parse(remote), Target::Remote(remote.to_string()));
    }
    for folder in ["public", "/srv/krav", "./a:b", "../krav", "C:\\krav", "C:/krav"] {
        assert_eq!(Target::parse(folder), Target::Folder(PathBuf::from(folder)));
    }
}

#[test]
fn the_version_is_read() {
    assert_eq!(version("rclone v1.60.1-DEV\n- os/version: debian"), Some((1, 60)));
    assert_eq!(version("rclone v1.71.0"), Some((1, 71)));
    assert_eq!(version("something else"), None);
}
