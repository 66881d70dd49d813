//! `krav licences`: what the program is made of, and the terms of the people who made it.
//! The libraries and their texts are collected by `build.rs`.

use super::arguments::Licences;
use super::exit::Exit;
use super::table;
use super::terminal::Terminal;
use crate::say;
use crate::site::highlight::{self, Notice};
use std::collections::BTreeMap;

/// A line for each library: name, version and licence, with tabs between.
const LIBRARIES: &str = include_str!(concat!(env!("OUT_DIR"), "/libraries.tsv"));

/// What the libraries say of their licences, each text once, below those who have it.
const TEXTS: &str = include_str!(concat!(env!("OUT_DIR"), "/licences.txt"));

/// What a library carries that has terms of its own. Their text is among those of the library.
struct Carried {
    kind: &'static str,
    name: &'static str,
    within: &'static str,
    licence: &'static str,
}

const CARRIED: [Carried; 4] = [
    Carried { kind: "font", name: "Libertinus Serif", within: "typst-assets", licence: "OFL-1.1" },
    Carried {
        kind: "font",
        name: "DejaVu Sans Mono",
        within: "typst-assets",
        licence: "Bitstream-Vera",
    },
    Carried {
        kind: "data",
        name: "Patterns of hyphenation",
        within: "hypher",
        licence: "LPPL, MPL, MIT or BSD-3-Clause, by language",
    },
    Carried { kind: "data", name: "Compact ICC profiles", within: "krilla", licence: "CC0-1.0" },
];

/// The library that carries the grammars.
const GRAMMARS_IN: &str = "two-face";

/// The line between two texts, as in what `build.rs` writes.
const LINE: &str =
    "--------------------------------------------------------------------------------";

/// What has a licence: a font, a grammar, other data or a library.
struct Part {
    kind: &'static str,
    name: String,
    /// Its version, or the library that carries it with that one's.
    version: String,
    licence: String,
}

pub fn run(arguments: &Licences, terminal: &Terminal) -> Exit {
    let grammars = highlight::notices();
    let parts = parts(&grammars);
    if arguments.list {
        let row = |part: Part| vec![part.kind.to_string(), part.name, part.version, part.licence];
        let head = [
            say!("licences-kind"),
            say!("licences-name"),
            say!("licences-version"),
            say!("licences-licence"),
        ];
        let head = table::head(head, terminal);
        table::show(&head, &parts.into_iter().map(row).collect::<Vec<_>>(), terminal);
    } else {
        terminal.show(whole(&parts, &grammars, terminal).trim_end());
    }
    Exit::Success
}

fn parts(grammars: &[Notice]) -> Vec<Part> {
    let libraries = LIBRARIES.lines().map(|line| {
        let mut cells = line.split('\t').map(str::to_string);
        let mut cell = || cells.next().unwrap_or_default();
        Part { kind: "library", name: cell(), version: cell(), licence: named(cell()) }
    });
    let libraries: Vec<Part> = libraries.collect();
    let carried = |kind, name: &str, within: &str, licence: &str| {
        let library = libraries.iter().find(|library| library.name == within);
        let version = library.map_or("", |library| &library.version);
        let version = format!("in {within} {version}");
        Part { kind, name: name.to_string(), version, licence: licence.to_string() }
    };
    let own = CARRIED.iter().map(|one| carried(one.kind, one.name, one.within, one.licence));
    let grammars =
        grammars.iter().map(|one| carried("grammar", &one.grammar, GRAMMARS_IN, one.licence));
    let mut parts: Vec<Part> = own.chain(grammars).collect();
    parts.extend(libraries);
    parts
}

fn named(licence: String) -> String {
    if licence.is_empty() { "no licence is named".to_string() } else { licence }
}

/// The list, and every text below it.
fn whole(parts: &[Part], grammars: &[Notice], terminal: &Terminal) -> String {
    let list = |kind: &str| {
        let of_kind = parts.iter().filter(|part| part.kind == kind);
        let line = |part: &Part| format!("  {} {}: {}\n", part.name, part.version, part.licence);
        of_kind.map(line).collect::<String>()
    };
    let version = say!("licences-about", version = env!("CARGO_PKG_VERSION"));
    let sections = [
        (say!("licences-fonts"), list("font")),
        (say!("licences-data"), list("data")),
        (say!("licences-grammars"), list("grammar")),
        (say!("licences-libraries"), list("library")),
    ];
    let mut whole = format!("{}\n", terminal.words(version));
    for (heading, list) in sections {
        whole.push_str(&format!("\n{}\n{list}", terminal.words(heading)));
    }
    whole.push_str(&format!("\n{}\n\n{TEXTS}", terminal.words(say!("licences-terms"))));
    whole.push_str(&of_grammars(grammars, terminal));
    whole
}

/// The texts of the grammars, as `build.rs` writes those of the libraries: each once.
fn of_grammars(grammars: &[Notice], terminal: &Terminal) -> String {
    let mut texts: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for one in grammars {
        texts.entry(one.text.trim()).or_default().push(&one.grammar);
    }
    let mut texts: Vec<(&str, Vec<&str>)> = texts.into_iter().collect();
    texts.sort_by(|(_, one), (_, other)| one.cmp(other));
    let text = |(text, of): &(&str, Vec<&str>)| {
        let heading = terminal.words(say!("licences-grammars-of", names = of.join(", ")));
        format!("{LINE}\n{heading}\n\n{text}\n\n")
    };
    texts.iter().map(text).collect()
}
