//! What the program says that it is put together of, against the program itself.

use super::support::{Folder, project};
use std::collections::BTreeSet;
use std::fs;

/// The rows of `krav licences --list`: kind, name, version, licence.
fn rows() -> Vec<Vec<String>> {
    let ran = Folder::empty().krav(&["licences", "--list"]);
    assert_eq!((ran.code, ran.err.as_str()), (0, ""));
    ran.out.lines().map(|line| line.split('\t').map(str::to_string).collect()).collect()
}

fn names(rows: &[Vec<String>], kind: &str) -> BTreeSet<String> {
    let of_kind = rows.iter().filter(|row| row[0] == kind);
    of_kind.map(|row| format!("{}-{}", row[1], row[2])).collect()
}

/// The libraries whose sources the binary names, by the folders that Cargo put them in: what can
/// panic says where, and debug information names every file.
fn linked() -> BTreeSet<String> {
    let binary = fs::read(env!("CARGO_BIN_EXE_krav")).expect("the binary");
    let text = String::from_utf8_lossy(&binary);
    let places = text.split("/registry/src/").skip(1);
    let folders = places.filter_map(|place| place.get(..200.min(place.len()))?.split('/').nth(1));
    let is_name = |c: char| c.is_ascii_alphanumeric() || "-_.+".contains(c);
    folders.filter(|folder| folder.chars().all(is_name)).map(str::to_string).collect()
}

#[test]
fn every_linked_library_is_named_with_a_licence() {
    let rows = rows();
    let named = names(&rows, "library");
    let linked = linked();
    assert!(linked.iter().any(|one| one.starts_with("tera-")), "the binary names no sources");
    let missing: Vec<String> = linked.into_iter().filter(|one| !named.contains(one)).collect();
    assert_eq!(missing, Vec::<String>::new(), "linked, but not in `krav licences --list`");
    // Those that the manifest asks for are linked whether the binary has a path of theirs or not.
    let manifest = fs::read_to_string(project().join("Cargo.toml")).expect("Cargo.toml");
    let section = manifest.split("[dependencies]\n").nth(1).expect("the dependencies");
    let section = section.split("\n[").next().expect("the end of the section");
    for (name, _) in section.lines().filter_map(|line| line.split_once(" = ")) {
        assert!(named.iter().any(|one| one.starts_with(&format!("{name}-"))), "{name}");
    }
    assert!(named.iter().any(|one| one.starts_with("std-")), "the standard library");
    let unnamed = rows.iter().filter(|row| row[3] == "no licence is named" && row[1] != "kravverk");
    assert_eq!(unnamed.count(), 0);
}

#[test]
fn fonts_and_grammars_are_named_with_the_library_that_carries_them() {
    let rows = rows();
    let fonts = names(&rows, "font");
    for font in ["Libertinus Serif", "DejaVu Sans Mono"] {
        assert!(fonts.iter().any(|one| one.starts_with(font)), "{font} in {fonts:?}");
    }
    assert!(names(&rows, "data").iter().any(|one| one.contains("in krilla")), "{rows:?}");
    assert!(names(&rows, "grammar").iter().any(|one| one.contains("TypeScript")), "{rows:?}");
    // An empty version would mean that the library is not linked any more.
    let carried = rows.iter().filter(|row| row[0] != "library");
    for row in carried {
        assert!(row[2].ends_with(|c: char| c.is_ascii_digit()), "{row:?}");
    }
}

#[test]
fn the_texts_of_the_licences_are_told_once_each_and_nothing_of_the_machine() {
    let told = Folder::empty().krav(&["licences"]).out;
    // A library of each licence, and the words that its licence asks to be passed on.
    for words in [
        "SIL OPEN FONT LICENSE",
        "Bitstream Vera Fonts Copyright",
        "UNICODE LICENSE V3",
        "Permission is hereby granted, free of charge",
        "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
        "Copyright (c) 2015 Andrew Gallant",
    ] {
        assert!(told.contains(words), "{words}");
    }
    let line = format!("\n{}\n", "-".repeat(80));
    let texts = told.split(&line).skip(1).filter_map(|text| text.split_once("\n\n"));
    let texts: Vec<&str> = texts.map(|(_, text)| text.trim()).collect();
    assert!(texts.len() > 100, "only {} texts", texts.len());
    assert_eq!(texts.iter().collect::<BTreeSet<_>>().len(), texts.len(), "a text is told twice");
    for place in [env!("CARGO_MANIFEST_DIR"), "registry/src", "/.cargo", "/home/"] {
        assert!(!told.contains(place), "`{place}` is of the machine");
    }
    let whole = told.lines().filter(|line| line.starts_with("  ")).collect::<Vec<_>>().join("\n");
    for row in rows() {
        assert!(whole.contains(&format!("{} {}: {}", row[1], row[2], row[3])), "{row:?}");
    }
}
