//! Collects what the program is put together of, and the texts of the licences, for `krav licences`.
//! They lie in the sources of the libraries, where Cargo has put them, and are copied from there at
//! each build. What is not found is left out: no build fails of it.
#![allow(clippy::disallowed_methods, reason = "a build looks at the disk and the environment")]

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// How the names of files that hold terms begin, in lower case.
const TERMS: [&str; 6] = ["licence", "license", "copying", "copyright", "notice", "unlicense"];

/// How the names of folders begin that are not linked.
const ASIDE: [&str; 4] = ["test", "bench", "example", "."];

/// How many characters a line of names holds.
const WIDTH: usize = 80;

/// A library that is linked into the program, as `cargo tree` tells it.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Library {
    name: String,
    version: String,
    licence: String,
}

/// A text, and who has it under which name.
struct Text {
    text: String,
    /// Libraries by the name of the file.
    holders: BTreeMap<String, Vec<String>>,
}

fn main() {
    for input in ["build.rs", "Cargo.toml", "Cargo.lock"] {
        println!("cargo:rerun-if-changed={input}");
    }
    let libraries = libraries();
    let rows = libraries.iter().chain(&standard_library()).map(row).collect::<String>();
    let folders = folders();
    let mut texts: BTreeMap<String, Text> = BTreeMap::new();
    for library in &libraries {
        for (file, text) in terms(library, &folders) {
            let same = texts
                .entry(letters(&text))
                .or_insert_with(|| Text { text, holders: BTreeMap::new() });
            same.holders.entry(file).or_default().push(library.called());
        }
    }
    // By who has them, not by what they say: so a reader finds a library.
    let mut texts: Vec<Text> = texts.into_values().collect();
    texts.sort_by_cached_key(Text::first);
    write("libraries.tsv", &rows);
    write("licences.txt", &texts.iter().map(Text::shown).collect::<String>());
}

impl Library {
    fn called(&self) -> String {
        format!("{} {}", self.name, self.version)
    }
}

impl Text {
    fn first(&self) -> (String, String) {
        let first = self.holders.iter().map(|(file, holders)| (holders[0].clone(), file.clone()));
        first.min().unwrap_or_default()
    }

    /// The names, and the text below them.
    fn shown(&self) -> String {
        let names = self.holders.iter().map(|(file, holders)| {
            let mut lines = vec![format!("{file} of")];
            for (at, holder) in holders.iter().enumerate() {
                let comma = if at + 1 < holders.len() { "," } else { "" };
                match lines.last_mut() {
                    Some(last) if last.len() + holder.len() + 2 <= WIDTH => {
                        last.push_str(&format!(" {holder}{comma}"));
                    }
                    _ => lines.push(format!("  {holder}{comma}")),
                }
            }
            lines.join("\n")
        });
        let names = names.collect::<Vec<_>>().join("\n");
        format!("{}\n{names}\n\n{}\n\n", "-".repeat(WIDTH), self.text)
    }
}

/// What is linked for this target; what only runs in the compiler is not. The program itself is one.
fn libraries() -> Vec<Library> {
    let target = env::var("TARGET").unwrap_or_default();
    let arguments = ["tree", "--locked", "--offline", "--edges", "normal,no-proc-macro"];
    let format = ["--prefix", "none", "--format", "{p}|{l}|", "--target", &target];
    let told = output("CARGO", &[&arguments[..], &format].concat());
    let mut libraries: Vec<Library> = told.lines().filter_map(library).collect();
    libraries.sort();
    libraries.dedup();
    libraries
}

/// A line as `adler2 v2.0.1|MIT/Apache-2.0|`. After the version may stand a path: it is left out.
fn library(line: &str) -> Option<Library> {
    let (package, rest) = line.split_once('|')?;
    let (licence, _) = rest.split_once('|')?;
    let mut words = package.split(' ');
    let name = words.next()?.to_string();
    let version = words.next()?.trim_start_matches('v').to_string();
    // An older way to write what is one word today.
    let licence = licence.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ");
    Some(Library { name, version, licence })
}

/// It is in every program, and Cargo does not tell it.
fn standard_library() -> Option<Library> {
    let told = output("RUSTC", &["--version"]);
    let version = told.split(' ').nth(1)?.to_string();
    let licence = "MIT OR Apache-2.0".to_string();
    Some(Library { name: "std".to_string(), version, licence })
}

fn row(library: &Library) -> String {
    let Library { name, version, licence } = library;
    format!("{name}\t{version}\t{licence}\n")
}

/// What a program that Cargo names prints; nothing if it fails.
fn output(program: &str, arguments: &[&str]) -> String {
    let Some(program) = env::var_os(program) else { return String::new() };
    let ran = Command::new(program).args(arguments).output().ok();
    let ran = ran.filter(|ran| ran.status.success());
    ran.map(|ran| String::from_utf8_lossy(&ran.stdout).into_owned()).unwrap_or_default()
}

/// The folders that may hold the sources of libraries: those of the registries, or `vendor`.
fn folders() -> Vec<PathBuf> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(Path::new(&env::var_os("HOME")?).join(".cargo")));
    let registries = home.map(|home| listed(&home.join("registry/src"))).unwrap_or_default();
    registries.into_iter().chain([PathBuf::from("vendor")]).collect()
}

/// The files of a library that hold terms: their names and what they say.
fn terms(library: &Library, folders: &[PathBuf]) -> Vec<(String, String)> {
    let Library { name, version, .. } = library;
    let own = [format!("{name}-{version}"), name.clone()];
    let mut places = folders.iter().flat_map(|folder| own.iter().map(|own| folder.join(own)));
    let Some(place) = places.find(|place| place.join("Cargo.toml").is_file()) else {
        return Vec::new();
    };
    let read = |path: PathBuf| {
        let name = path.file_name()?.to_str()?.to_lowercase();
        let is_terms = TERMS.iter().any(|term| name.starts_with(term));
        let bytes = is_terms.then(|| fs::read(&path).ok()).flatten()?;
        let file = path.strip_prefix(&place).ok()?.to_str()?.to_string();
        Some((file, plain(&String::from_utf8_lossy(&bytes))))
    };
    let found = below(&place).into_iter().filter_map(read);
    found.filter(|(_, text)| !text.is_empty()).collect()
}

/// The files of a library, but for what is only for its tests: data in it may have terms of its own.
fn below(folder: &Path) -> Vec<PathBuf> {
    let inner = |path: PathBuf| {
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let is_aside = name.is_some_and(|name| ASIDE.iter().any(|one| name.starts_with(one)));
        match path.is_dir() {
            true if is_aside => Vec::new(),
            true => below(&path),
            false => vec![path],
        }
    };
    listed(folder).into_iter().flat_map(inner).collect()
}

/// What lies in a folder, in order.
fn listed(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

/// Lines as we write them, without blank ones before and after.
fn plain(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    lines.join("\n").trim_matches('\n').replace(|c: char| c.is_control() && c != '\n', " ")
}

/// What two texts share that say the same: line breaks and marks differ.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn write(file: &str, text: &str) {
    let folder = env::var_os("OUT_DIR").map(PathBuf::from).unwrap_or_default();
    fs::write(folder.join(file), text).expect("Cargo's own folder can be written");
}
