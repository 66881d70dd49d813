//! The README against the program.

use super::support::{Folder, copy, project};
use kravverk::catalogue::config::ConfigFields;
use kravverk::catalogue::requirement::RequirementFields;
use kravverk::field::record::{Record, key};
use std::fs;

fn readme() -> String {
    fs::read_to_string(project().join("README.md")).expect("the README")
}

/// The first column of the table under a heading, without back ticks.
fn first_column(heading: &str) -> Vec<String> {
    let readme = readme();
    let (_, section) =
        readme.split_once(&format!("\n{heading}\n")).unwrap_or_else(|| panic!("no `{heading}`"));
    section
        .lines()
        .skip_while(|line| !line.starts_with("|--"))
        .skip(1)
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| line.split('|').nth(1))
        .map(|cell| cell.trim().trim_matches('`').to_string())
        .collect()
}

#[test]
fn the_fields_of_a_requirement_are_all_told() {
    let fields: Vec<&str> = RequirementFields::FIELDS.iter().map(|field| key(field.name)).collect();
    assert_eq!(first_column("### Fields of a requirement"), fields);
}

#[test]
fn the_settings_of_a_catalogue_are_all_told() {
    let fields: Vec<&str> = ConfigFields::FIELDS.iter().map(|field| key(field.name)).collect();
    assert_eq!(first_column("### `catalogue.toml`"), fields);
}

#[test]
fn the_example_of_a_requirement_passes_the_checks() {
    let readme = readme();
    let (_, rest) = readme.split_once("````markdown\n").expect("an example of a requirement");
    let example = rest.split("````").next().expect("the end of the example");
    let folder = Folder::empty();
    copy(&project().join("content"), &folder.path.join("content"));
    let (_, path) = readme.split_once("in the folder of its category: `").expect("a path");
    let path = path.split('`').next().expect("the end of the path");
    folder.write(path, example);
    let ran = folder.krav(&["check", "--color", "never"]);
    assert!(ran.is_clean(), "{}", ran.err);
}

#[test]
fn the_commands_are_those_of_the_help() {
    let help = Folder::empty().krav(&["--help"]).out;
    let commands: Vec<String> = help
        .lines()
        .skip_while(|line| !line.starts_with("Commands:"))
        .skip(1)
        .take_while(|line| line.starts_with("  "))
        .filter_map(|line| line.split_whitespace().next().map(|word| format!("krav {word}")))
        .filter(|command| command != "krav help")
        .collect();
    assert_eq!(first_column("### Commands"), commands);
}

#[test]
fn the_exit_codes_are_told() {
    assert_eq!(first_column("### Exit codes"), ["0", "1", "2"]);
}
