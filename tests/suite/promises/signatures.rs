//! Who published can be shown, by one key or two, and a key can be replaced.
//! `tests/signed/` holds a release that two keys have signed with the ordinary tool.

use crate::support::{Folder, copy, project};
use std::fs;

const FIRST: &str = "RWTx0OQjdiDVsrouQ974Aolzy/EAf44hOuFCtKcqySspcxfRbEgk/g41";
const SECOND: &str = "RWTksG4BEyRrrLEHpI/IvdSoAHNfn6KRqrMwYv8ls/IAlJn00EcXGs43";
const OTHER: &str = "RWRIfI1dPCBv/qPg1GtilzsYlX2WZTWxpcYqqDE/lkN9h1xqop/fBj5s";
const LOCK: &str = "content/releases/2026.1.toml";

/// The signed catalogue, with lines added above its first table.
fn signed(keys: &str) -> Folder {
    let folder = Folder::empty();
    copy(&project().join("tests/signed/content"), &folder.path.join("content"));
    let config = folder.read("content/catalogue.toml");
    folder.write("content/catalogue.toml", format!("{config}\n{keys}"));
    folder
}

fn key(key: &str, days: &str) -> String {
    format!("[[signing_keys]]\nkey = \"{key}\"\n{days}\n")
}

/// What `krav check` says of the signatures.
fn check(folder: &Folder) -> (i32, String) {
    let ran = folder.krav(&["check", "--color", "never"]);
    (ran.code, ran.err)
}

#[test]
fn two_signatures_by_two_keys_hold() {
    let keys = key(FIRST, "") + &key(SECOND, "");
    let (code, said) = check(&signed(&keys));
    assert_eq!((code, said.contains("K130")), (0, false), "{said}");
}

#[test]
fn a_key_is_replaced_by_days() {
    let keys = key(FIRST, "to = 2026-01-31") + &key(SECOND, "from = 2026-01-31");
    let (code, said) = check(&signed(&keys));
    assert_eq!((code, said.contains("K130")), (0, false), "{said}");
    let keys = key(FIRST, "to = 2026-01-30") + &key(SECOND, "");
    let (code, said) = check(&signed(&keys));
    assert!(code == 1 && said.contains("which is not valid on 2026-01-31"), "{said}");
    let keys = key(FIRST, "") + &key(SECOND, "from = 2026-02-01");
    let (code, said) = check(&signed(&keys));
    assert!(code == 1 && said.contains(&format!("with the key `{SECOND}`")), "{said}");
}

#[test]
fn a_signature_by_another_key_or_of_another_lock_does_not_hold() {
    let (code, said) = check(&signed(&(key(FIRST, "") + &key(OTHER, ""))));
    assert!(code == 1 && said.contains("not by any key"), "{said}");
    let folder = signed(&(key(FIRST, "") + &key(SECOND, "")));
    let lock = folder.read(LOCK);
    folder.write(LOCK, lock.replace("date = 2026-01-31", "date = 2026-01-30"));
    let (code, said) = check(&folder);
    assert!(code == 1 && said.contains("not of this lock"), "{said}");
}

#[test]
fn one_key_does_not_count_twice() {
    let folder = signed(&(key(FIRST, "") + &key(SECOND, "")));
    let again = fs::read(project().join("tests/signed/first-again.minisig")).expect("a signature");
    fs::write(folder.path.join(format!("{LOCK}.2.minisig")), again).expect("it is written");
    let (code, said) = check(&folder);
    assert!(code == 1 && said.contains("by the same key"), "{said}");
}

/// A file of a later form is not read at all, and what to do is said once.
#[test]
fn a_form_of_another_number_is_not_read() {
    let folder = signed(&key(FIRST, ""));
    fs::remove_file(folder.path.join(format!("{LOCK}.2.minisig"))).expect("it is there");
    let lock = folder.read(LOCK);
    folder.write(LOCK, lock.replace("format = 1", "format = 2").replace("notes", "remarks"));
    let (code, said) = check(&folder);
    assert!(code == 1 && said.contains("this program reads format 1"), "{said}");
    assert_eq!(said.matches("error[").count(), 1, "{said}");
    let folder = signed(&key(FIRST, ""));
    let config = folder.read("content/catalogue.toml");
    let config = config.replace("format = 1", "format = 2").replace("licence", "license");
    folder.write("content/catalogue.toml", &config);
    let (code, said) = check(&folder);
    assert!(code == 1 && said.contains("install a newer version"), "{said}");
    assert_eq!(said.matches("error[").count(), 1, "{said}");
}

/// A release that is made now has the number of its form.
#[test]
fn a_new_lock_has_the_number_of_its_form() {
    let folder = Folder::released();
    let locks = fs::read_dir(folder.path.join("content/releases")).expect("the releases");
    let texts = locks.filter_map(|one| fs::read_to_string(one.expect("a file").path()).ok());
    let texts: Vec<String> = texts.collect();
    assert!(!texts.is_empty() && texts.iter().all(|text| text.contains("\nformat = 1\n")));
}
