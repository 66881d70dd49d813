//! What the house looks like: arrows that point one way, files of one thing, one library in one file.

use super::support::{files_below, project};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Every source file by its path below `src`, with its text.
fn sources() -> Vec<(String, String)> {
    files_below(&project().join("src"))
        .into_iter()
        .filter(|(path, _)| path.ends_with(".rs"))
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("UTF-8")))
        .collect()
}

/// The modules of `lib.rs` in groups parted by blank lines.
fn groups() -> Vec<Vec<String>> {
    let lib = fs::read_to_string(project().join("src/lib.rs")).expect("lib.rs");
    let module = |line: &str| Some(line.strip_prefix("pub mod ")?.strip_suffix(';')?.to_string());
    lib.split("\n\n")
        .map(|group| group.lines().filter_map(module).collect::<Vec<_>>())
        .filter(|group| !group.is_empty())
        .collect()
}

/// The top-level modules, types and functions of the crate that a file names.
fn imports(text: &str) -> BTreeSet<String> {
    let word = |rest: &str| -> String {
        rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
    };
    let lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let code: String = lines.map(|line| format!("{line}\n")).collect();
    let named = code.split("crate::").skip(1).flat_map(|rest| match rest.strip_prefix('{') {
        Some(group) => members(group).iter().map(|one| word(one.trim_start())).collect(),
        None => vec![word(rest)],
    });
    named.collect()
}

/// The members of a group of imports, up to the brace that ends it.
fn members(group: &str) -> Vec<String> {
    let (mut members, mut depth) = (vec![String::new()], 0);
    for c in group.chars() {
        match c {
            '}' if depth == 0 => break,
            ',' if depth == 0 => members.push(String::new()),
            _ => {
                depth += i32::from(c == '{') - i32::from(c == '}');
                members.last_mut().expect("a member").push(c);
            }
        }
    }
    members
}

/// What `lib.rs` has beside its modules: types and functions that are made of all rooms up to
/// `artefact`, so that only the rooms below that may name them.
const OF_THE_WHOLE: [&str; 8] =
    ["Built", "Memory", "Options", "Want", "build", "build_again", "check_again", "finish"];

#[test]
fn imports_are_seen_in_groups_too() {
    let text = "use crate::{Options, site::{self, Site}, data};\nlet x = crate::search::files(y);";
    let seen: Vec<String> = imports(text).into_iter().collect();
    assert_eq!(seen, ["Options", "data", "search", "site"]);
}

#[test]
fn modules_import_only_from_the_groups_above_their_own() {
    let groups = groups();
    let mut rank: BTreeMap<&str, usize> = groups
        .iter()
        .enumerate()
        .flat_map(|(rank, group)| group.iter().map(move |module| (module.as_str(), rank)))
        .collect();
    let whole = rank["artefact"];
    rank.extend(OF_THE_WHOLE.map(|name| (name, whole)));
    let mut arrows = 0;
    for (path, text) in sources() {
        let module = path.split(['/', '.']).next().expect("a module");
        let Some(&own) = rank.get(module) else { continue };
        for imported in imports(&text) {
            let Some(&other) = rank.get(imported.as_str()) else { continue };
            if imported != module {
                arrows += 1;
                assert!(
                    other < own,
                    "src/{path} imports `{imported}`, which stands beside or below it in lib.rs"
                );
            }
        }
    }
    assert!(arrows > 50, "only {arrows} imports were looked at");
}

#[test]
fn every_file_holds_one_thing() {
    let mut lengths = Vec::new();
    for (path, text) in sources() {
        let lines = text.lines().count();
        assert!(lines <= 400, "src/{path} has {lines} lines; split it by meaning");
        assert!(text.starts_with("//! ") || path == "lib.rs", "src/{path} does not say what it is");
        lengths.push(lines);
    }
    lengths.sort_unstable();
    let median = lengths[lengths.len() / 2];
    assert!(median < 150, "the median file has {median} lines");
}

#[test]
fn there_are_no_globs_and_no_inner_re_exports() {
    for (path, text) in sources() {
        for line in text.lines().filter(|line| line.trim_start().starts_with("use ")) {
            let is_prelude = line.trim() == "use rayon::prelude::*;";
            assert!(!line.contains("::*") || is_prelude, "src/{path}: {line}");
        }
        assert!(!text.lines().any(|line| line.starts_with("pub use ")), "src/{path} re-exports");
    }
}

#[test]
fn one_outside_library_is_used_in_one_file() {
    let manifest = fs::read_to_string(project().join("Cargo.toml")).expect("Cargo.toml");
    let section = manifest.split("[dependencies]\n").nth(1).expect("the dependencies");
    let section = section.split("\n[").next().expect("the end of the section");
    let libraries = section
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(" = ").map(|(name, _)| name.replace('-', "_")));
    let all: Vec<String> = libraries.collect();
    for library in &all {
        // Derives and the arguments' types stand where the types are; they hold no logic of the library.
        let spread: &[&str] = match library.as_str() {
            "serde" => continue,
            "clap" => &["command/arguments.rs", "command/arguments/", "main.rs"],
            "schemars" => &["data/"],
            "pulldown_cmark" => &["parse/markdown.rs", "parse/markdown/"],
            "krilla" => &["typeset/pdf.rs", "typeset/pdf/"],
            // What is sent over a connection, and what it waits for.
            "hyper" => &["serve/http.rs", "serve/body.rs"],
            "tokio" => &["serve/http.rs", "serve/body.rs", "serve/events.rs"],
            _ => &[],
        };
        let users: Vec<String> = sources()
            .into_iter()
            .filter(|(_, text)| !text.contains(&format!("use super::{library};")))
            .filter(|(_, text)| {
                let mut lines = text.lines().filter(|line| !line.trim_start().starts_with("//"));
                lines.any(|line| names(line, library))
            })
            .map(|(path, _)| path)
            .collect();
        assert!(!users.is_empty(), "nothing uses `{library}`");
        let is_meant = |path: &String| spread.iter().any(|prefix| path.starts_with(prefix));
        assert!(users.len() == 1 || users.iter().all(is_meant), "`{library}` is used in {users:?}");
    }
}

/// Whether a line names something of a library: its name is no end of another.
fn names(line: &str, library: &str) -> bool {
    let is_of_name = |c: char| c.is_alphanumeric() || c == '_';
    let name = format!("{library}::");
    line.split_once(&name).is_some_and(|(before, _)| !before.ends_with(is_of_name))
}

#[test]
fn templates_show_html_only_through_its_filter() {
    for (path, bytes) in files_below(&project().join("themes/default")) {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("| safe"), "themes/default/{path}");
        assert!(
            !text.contains(" style=\"") && !text.contains("<style"),
            "themes/default/{path}: an inline style"
        );
        assert!(!text.contains("!important"), "themes/default/{path}");
        if path.ends_with(".css") && !path.ends_with("tokens.css") {
            let has_colour = text.contains("rgb(")
                || text.lines().any(|line| {
                    line.split('#').skip(1).any(|rest| {
                        rest.len() >= 3 && rest.as_bytes()[..3].iter().all(u8::is_ascii_hexdigit)
                    })
                });
            assert!(!has_colour, "themes/default/{path}: a colour that is no token");
            assert!(text.contains("@layer"), "themes/default/{path}: rules outside a layer");
        }
    }
}

/// Whether a file asks for strings by ids that stand whole in it.
fn asks(path: &str) -> bool {
    path.starts_with("site/") || path.starts_with("bundle/pdf")
}

/// The ids of strings, as they stand between quotes in sources and templates.
#[test]
fn every_string_that_is_asked_for_is_there() {
    let strings =
        fs::read_to_string(project().join("themes/default/strings/sv.ftl")).expect("strings");
    let known: BTreeSet<&str> =
        strings.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id).collect();
    let mut asked: BTreeSet<String> = BTreeSet::new();
    for (path, bytes) in files_below(&project().join("themes/default")) {
        if path.ends_with(".html") {
            let text = String::from_utf8_lossy(&bytes).into_owned();
            for rest in text.split("t(s=\"").skip(1) {
                let id = rest.split('"').next().expect("the end of the id");
                let is_prefix = id.ends_with('-');
                assert!(is_prefix || known.contains(id), "{path} asks for `{id}`");
                asked.insert(id.to_string());
            }
        }
    }
    for (path, text) in sources().into_iter().filter(|(path, _)| asks(path)) {
        for call in [
            "words.get(\"",
            "words().get(\"",
            ".count(\"",
            "words.format(\n        \"",
            ".format(\n            \"",
        ] {
            for rest in text.split(call).skip(1) {
                let id = rest.split('"').next().expect("the end of the id");
                if !id.contains('{') {
                    assert!(known.contains(id), "src/{path} asks for `{id}`");
                    asked.insert(id.to_string());
                }
            }
        }
    }
    assert!(asked.len() > 80, "only {} ids were looked at", asked.len());
}
