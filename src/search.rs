//! The search index: built here once for each language and published as small files, which the page
//! fetches as words need them. What a query means is known to the script of the theme alone.

pub mod compound;
pub mod document;
pub mod encode;
pub mod ending;
pub mod facet;
pub mod family;
pub mod hanging;
pub mod index;
pub mod inflection;
pub mod interner;
pub mod json;
pub mod kind;
pub mod language;
pub mod lexicon;
pub mod list;
pub mod passage;
pub mod posting;
pub mod prose;
pub mod read;
pub mod register;
pub mod requirement;
pub mod root;
pub mod shard;
pub mod stem;
pub mod stretch;
pub mod text;
pub mod token;
pub mod trie;
pub mod unknown;
pub mod verb;
pub mod vocabulary;

use self::index::Index;
use crate::address;
use crate::field::text::Language;
use crate::hash::sha256;
use crate::parallel;
use crate::publication::Publication;
use crate::script;

/// The parts of the theme that search in the browser, each made of those before it.
const ENGINE: [&str; 17] = [
    "language",
    "amount",
    "load",
    "lexicon",
    "derive",
    "misspelt",
    "guess",
    "unwritten",
    "resolve",
    "plan",
    "rank",
    "bound",
    "phrase",
    "passage",
    "citation",
    "search",
    "worker",
];

/// A file of an index.
pub struct IndexFile {
    /// Below the root of the site.
    pub path: String,
    pub bytes: Vec<u8>,
}

impl IndexFile {
    fn new(name: &str, bytes: Vec<u8>) -> IndexFile {
        IndexFile { path: address::search_file(name).file(), bytes }
    }
}

/// The files of the index of each language, and the script that reads them.
pub fn files(publication: &Publication) -> Vec<IndexFile> {
    let engine = engine(publication);
    let engine_name = format!("engine.{}.js", short(&engine));
    let of_languages = parallel::map(publication.languages(), |language| {
        of_language(publication, language, &engine_name)
    });
    let engine = IndexFile::new(&engine_name, engine);
    std::iter::once(engine).chain(of_languages.into_iter().flatten()).collect()
}

fn of_language(publication: &Publication, language: &Language, engine: &str) -> Vec<IndexFile> {
    let mut index = Index::new(publication, language);
    let shards = kind::all(&mut index);
    let all: String = parallel::map(&shards, |shard| sha256(shard.data().as_bytes())).concat();
    let digits = short(all.as_bytes());
    let folder = shard::folder(language, &digits);
    let manifest = kind::manifest(&index, engine, &folder, &shards);
    let mut script = String::from("searchShard(");
    json::quote(language, &mut script);
    script.push(',');
    manifest.write(&mut script);
    script.push_str(");\n");
    let files = shards.into_iter().map(|shard| {
        let (name, script) = shard.named(language, &digits);
        IndexFile::new(&format!("{name}.js"), script)
    });
    let path = address::search_manifest(language).file();
    let manifest = IndexFile { path, bytes: script.into_bytes() };
    files.chain([manifest]).collect()
}

/// Whether a file is one of an index.
pub fn is_below(path: &str) -> bool {
    path.starts_with(address::search_file("").path())
}

/// The script that searches: its parts put together, each of the catalogue's own theme or else of
/// the default one. Nothing of it is seen by other scripts but what it hands out.
fn engine(publication: &Publication) -> Vec<u8> {
    let own = publication.config().fields.theme.as_ref().map_or("default", |name| &name.value);
    let part = |name: &str| {
        let of_theme = |theme: &str| {
            let path = format!("themes/{theme}/search/{name}.js");
            let file = publication.sources.all().find(|(_, file)| file.path == path);
            file.map(|(_, file)| String::from_utf8_lossy(&file.bytes).into_owned())
        };
        of_theme(own).or_else(|| of_theme("default")).unwrap_or_default()
    };
    let parts = ENGINE.map(part);
    script::joined(parts.iter().map(String::as_str)).into_bytes()
}

/// Digits that change with the content, so that a file whose name has them is kept by a browser.
fn short(bytes: &[u8]) -> String {
    sha256(bytes)[..10].to_string()
}
