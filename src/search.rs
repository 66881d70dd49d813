//! The search index: built here once for each language and published as small files, which the page
//! fetches as words need them. What a query means is known to the script of the theme alone.

pub mod compound;
pub mod document;
pub mod encode;
pub mod ending;
pub mod facet;
pub mod family;
pub mod index;
pub mod json;
pub mod language;
pub mod passage;
pub mod posting;
pub mod prose;
pub mod register;
pub mod requirement;
pub mod shard;
pub mod stem;
pub mod token;
pub mod vocabulary;

use self::index::Index;
use self::shard::Shard;
use crate::address::{self, Address};
use crate::field::text::Language;
use crate::hash::sha256;
use crate::output::{Kind, Output};
use crate::parallel;
use crate::publication::Publication;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The parts of the theme that search in the browser, each made of those before it.
const ENGINE: [&str; 11] = [
    "language",
    "load",
    "lexicon",
    "guess",
    "unwritten",
    "resolve",
    "plan",
    "rank",
    "passage",
    "search",
    "worker",
];

/// Adds the files of the index of each language, and the script that reads them.
pub fn publish(publication: &Publication, output: &mut Output) {
    let engine = engine(publication);
    let engine_name = hashed("engine", &engine);
    add(output, &engine_name, engine);
    let made = parallel::map(publication.languages(), |language| {
        let index = Index::new(publication, language);
        let shards = shard::all(&index);
        (index, shards)
    });
    for (language, (index, shards)) in publication.languages().iter().zip(made) {
        let all: String = shards.iter().map(|shard| sha256(shard.data().as_bytes())).collect();
        let folder = format!("{}.{}", &**language, short(&all.into_bytes()));
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        for shard in &shards {
            let number = numbers.entry(shard.kind).or_default();
            let name = format!("{folder}/{}-{number}", shard.kind);
            *number += 1;
            add(output, &format!("{name}.js"), shard.named(&name));
        }
        let manifest = shard::manifest(&index, &engine_name, &folder, &shards);
        add(output, &manifest_name(language), Shard::of(&manifest).named(language));
    }
}

/// Whether a file is one of an index.
pub fn is_below(path: &str) -> bool {
    path.starts_with(address::search_file("").path())
}

/// Where the page finds the names of all other files of a language's index.
pub fn manifest(language: &Language) -> Address {
    address::search_file(&manifest_name(language))
}

fn manifest_name(language: &Language) -> String {
    format!("{}.js", &**language)
}

/// The script that searches: its parts put together, each of the catalogue's own theme or else of
/// the default one. Nothing of it is seen by other scripts but what it hands out.
fn engine(publication: &Publication) -> Vec<u8> {
    let own = publication.config().fields.theme.as_ref().map_or("default", |name| &name.value);
    let mut script = String::from("\"use strict\";(()=>{\n");
    for part in ENGINE {
        let of_theme = |theme: &str| {
            let path = format!("themes/{theme}/search/{part}.js");
            publication
                .sources
                .all()
                .find(|(_, file)| file.path == path)
                .map(|(_, file)| String::from_utf8_lossy(&file.bytes).into_owned())
        };
        let text = of_theme(own).or_else(|| of_theme("default")).unwrap_or_default();
        text.lines().filter(|line| !is_comment(line)).for_each(|line| {
            script.push_str(line.trim_start());
            script.push('\n');
        });
    }
    script.push_str("})();\n");
    script.into_bytes()
}

/// A line that says nothing to a browser. The parts are written so that a line is a comment or code.
fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    line.is_empty() || ["//", "/**", "* ", "*/"].iter().any(|mark| line.starts_with(mark))
}

/// A name that changes with the content, so that it can be kept for ever by a browser.
fn hashed(stem: &str, bytes: &[u8]) -> String {
    format!("{stem}.{}.js", short(bytes))
}

fn short(bytes: &[u8]) -> String {
    sha256(bytes)[..10].to_string()
}

fn add(output: &mut Output, name: &str, bytes: Vec<u8>) {
    let bytes: Arc<[u8]> = bytes.into();
    let file = address::search_file(name).file();
    output.add(file, Kind::File, move || Ok(bytes.to_vec()));
}
