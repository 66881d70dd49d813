//! What the program says: every sentence exists in each language, with the same holes, and is said.

use super::support::{Folder, files_below, krav, project};
use kravverk::message::{FILES, words};
use kravverk::phrasebook::Phrasebook;
use std::collections::{BTreeMap, BTreeSet};

/// The sentences of a file by their ids, each with the names of its holes.
fn sentences(text: &str) -> Vec<(String, BTreeSet<String>)> {
    let mut found: Vec<(String, BTreeSet<String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((id, _)) = line.split_once(" =").filter(|_| !line.starts_with([' ', '*', '[']))
        {
            found.push((id.to_string(), BTreeSet::new()));
        }
        let holes = line.split("{ $").skip(1).map(|rest| {
            rest.chars().take_while(|c| c.is_alphanumeric() || *c == '-').collect::<String>()
        });
        if let Some((_, own)) = found.last_mut() {
            own.extend(holes);
        }
    }
    found
}

fn of_language(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let (_, files) = FILES.iter().find(|(one, _)| *one == language).expect("the language");
    let all: Vec<_> = files.iter().flat_map(|text| sentences(text)).collect();
    let count = all.len();
    let by_id: BTreeMap<_, _> = all.into_iter().collect();
    assert_eq!(by_id.len(), count, "a sentence of `{language}` stands twice");
    by_id
}

/// Each `say!` of the program: its file, its id and the names of what it fills in.
fn said() -> Vec<(String, String, BTreeSet<String>)> {
    let mut said = Vec::new();
    for (path, bytes) in files_below(&project().join("src")) {
        let text = String::from_utf8(bytes).expect("UTF-8");
        if !path.ends_with(".rs") || path == "message.rs" {
            continue;
        }
        for rest in text.split("say!(").skip(1) {
            let inside = inside(rest);
            let mut members = members(inside).into_iter();
            let id = members.next().expect("an id").trim().trim_matches('"').to_string();
            let name = |one: &str| one.split_once('=').map(|(name, _)| name.trim().to_string());
            said.push((path.clone(), id, members.filter_map(|one| name(&one)).collect()));
        }
    }
    said
}

/// What stands up to the bracket that closes, strings passed over.
fn inside(text: &str) -> &str {
    let (mut depth, mut is_string, mut before) = (1, false, ' ');
    for (at, c) in text.char_indices() {
        match c {
            '"' if before != '\\' => is_string = !is_string,
            '(' | '[' | '{' if !is_string => depth += 1,
            ')' | ']' | '}' if !is_string => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return &text[..at];
        }
        before = c;
    }
    text
}

/// The members of a list, parted by the commas of its own depth.
fn members(text: &str) -> Vec<String> {
    let (mut members, mut depth, mut is_string, mut before) = (vec![String::new()], 0, false, ' ');
    for c in text.chars() {
        match c {
            '"' if before != '\\' => is_string = !is_string,
            '(' | '[' | '{' if !is_string => depth += 1,
            ')' | ']' | '}' if !is_string => depth -= 1,
            ',' if depth == 0 && !is_string => {
                members.push(String::new());
                continue;
            }
            _ => {}
        }
        before = c;
        members.last_mut().expect("a member").push(c);
    }
    members
}

#[test]
fn each_language_has_the_same_sentences() {
    let english = of_language("en");
    for (language, files) in FILES {
        for text in *files {
            let problems = Phrasebook::new(language).add(text);
            assert!(problems.is_empty(), "{language}: {}", problems[0].message);
        }
        let own = of_language(language);
        for (id, holes) in &english {
            let same = own.get(id).unwrap_or_else(|| panic!("`{language}` does not say `{id}`"));
            assert_eq!(holes, same, "the holes of `{id}` in `{language}`");
        }
        let more: Vec<_> = own.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(more.is_empty(), "only `{language}` says {more:?}");
        assert!(words(language).is_some());
    }
}

#[test]
fn what_is_said_exists_and_what_exists_is_said() {
    let english = of_language("en");
    let said = said();
    assert!(said.len() > 10, "the program says nothing");
    for (path, id, filled) in &said {
        let holes = english.get(id).unwrap_or_else(|| panic!("src/{path}: no sentence `{id}`"));
        assert_eq!(holes, filled, "src/{path}: what `{id}` is filled with");
    }
    let ids: BTreeSet<&String> = said.iter().map(|(_, id, _)| id).collect();
    let unsaid: Vec<_> = english.keys().filter(|id| !ids.contains(id)).collect();
    assert!(unsaid.is_empty(), "nothing says {unsaid:?}");
}

/// The language is the one that is asked for, else the catalogue's own.
#[test]
fn an_author_is_spoken_to_in_the_language_of_the_catalogue() {
    let folder = Folder::with_small_catalogue();
    let place = folder.path.join("content/requirements");
    let file = files_below(&place).into_iter().find(|(path, _)| path.ends_with("001.md"));
    let (path, bytes) = file.expect("a requirement");
    let text = String::from_utf8(bytes).expect("UTF-8").replace("\nowner = ", "\nagare = ");
    std::fs::write(place.join(path), text).expect("the file is written");
    let ask = |arguments: &[&str]| krav(&folder.path, arguments).err;
    let swedish = ask(&["check", "--lang", "sv"]);
    assert!(swedish.contains("fältet `owner` saknas"), "{swedish}");
    let english = ask(&["check", "--lang", "en"]);
    assert!(english.contains("missing field `owner`"), "{english}");
    let own = std::process::Command::new(env!("CARGO_BIN_EXE_krav"))
        .arg("check")
        .current_dir(&folder.path)
        .env_remove("KRAV_LANG")
        .env("LC_ALL", "en_GB.UTF-8")
        .output()
        .expect("the command runs");
    let own = String::from_utf8(own.stderr).expect("UTF-8");
    assert!(own.contains("fältet `owner` saknas"), "{own}");
}
