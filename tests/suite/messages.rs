//! What the program says: every sentence exists in each language, with the same holes, and is said.

use super::support::{Folder, files_below, krav, project};
use kravverk::diagnostic::rule::RULES;
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

/// The ids of the sentences that forms are made of.
pub fn form_sentences(language: &str) -> Vec<String> {
    let path = format!("src/message/{language}/form.ftl");
    let text = std::fs::read_to_string(project().join(path)).expect("the words of the form");
    sentences(&text).into_iter().map(|(id, _)| id).collect()
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
        // One may stand in another.
        for (at, opening) in text.match_indices("say!(") {
            let inside = inside(&text[at + opening.len()..]);
            let mut members = members(inside).into_iter();
            let id = members.next().expect("an id").trim().trim_matches('"').to_string();
            let name = |one: &str| one.split_once('=').map(|(name, _)| name.trim().to_string());
            said.push((path.clone(), id, members.filter_map(|one| name(&one)).collect()));
        }
    }
    // The table of rules names its sentences by the codes.
    for rule in RULES {
        let id = format!("reason-{}", rule.info().code);
        assert!(rule.info().reason.is(&id), "the reason of `{}`", rule.info().code);
        said.push(("diagnostic/rule.rs".to_string(), id, BTreeSet::new()));
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

/// The words of each sentence, without holes and what stands in back ticks.
fn wording(language: &str) -> BTreeMap<String, Vec<String>> {
    let (_, files) = FILES.iter().find(|(one, _)| *one == language).expect("the language");
    let mut found: Vec<(String, Vec<String>)> = Vec::new();
    for line in files.iter().flat_map(|text| text.lines()) {
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (id, text) = line.split_once(" =").filter(|_| !line.starts_with(' ')).unzip();
        found.extend(id.map(|id| (id.to_string(), Vec::new())));
        let (mut words, mut is_code, mut is_hole) = (String::new(), false, false);
        for c in text.unwrap_or(line).chars() {
            match c {
                '`' => is_code = !is_code,
                '{' => is_hole = true,
                '}' => is_hole = false,
                c if !is_code && !is_hole => words.push(c),
                _ => {}
            }
        }
        if let Some((_, own)) = found.last_mut() {
            own.extend(words.split(|c: char| !c.is_alphabetic()).map(str::to_string));
            own.retain(|word| !word.is_empty());
        }
    }
    found.into_iter().collect()
}

#[test]
fn each_sentence_is_translated() {
    let english = wording("en");
    for (language, _) in FILES.iter().filter(|(language, _)| *language != "en") {
        let own = wording(language);
        // A word alone may be the same in both.
        let same = |(id, words): &(&String, &Vec<String>)| words.len() > 1 && own[*id] == **words;
        let same: Vec<&String> = english.iter().filter(same).map(|(id, _)| id).collect();
        assert!(same.is_empty(), "`{language}` says in English {same:?}");
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
    // Those of forms are asked for by the names of fields: `edit` holds that each has one.
    let ids: BTreeSet<&String> = said.iter().map(|(_, id, _)| id).collect();
    let of_forms: BTreeSet<String> = form_sentences("en").into_iter().collect();
    let english = english.into_iter().filter(|(id, _)| !of_forms.contains(id));
    let english: BTreeMap<_, _> = english.collect();
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
