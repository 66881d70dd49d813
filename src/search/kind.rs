//! The files of each kind. A search fetches the start, then for each word the words that begin as it
//! does and the postings of its family, for each result its title, and for those in view their texts.

use super::document::{Document, Kind};
use super::encode;
use super::family::Family;
use super::index::Index;
use super::json::Json;
use super::language::Compounds;
use super::posting::{Postings, rarity};
use super::shard::{Filler, Shard};
use super::token::folded;
use crate::parallel;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Words that share so many letters stand in one file.
const BEGINNING: usize = 3;
/// The words in one file, unless a single beginning has more.
const WORDS: usize = 540;
/// The same for words from their ends, of which one query asks for several files, and by how many
/// letters they are told apart: very many end alike.
const ENDS: usize = 360;
const ENDING: usize = 6;
/// The plain words in one file.
const PLAIN: usize = 500;
/// The checksums in one file, and how many of their digits are kept.
const CHECKSUMS: usize = 1_000;
const CHECKSUM: usize = 16;
/// The size of a file of postings and of titles, in bytes before compression.
const POSTINGS: usize = 4_000;
const TITLES: usize = 1_500;

/// All files in their order.
pub fn all(index: &mut Index) -> Vec<Shard> {
    let texts = std::mem::take(&mut index.texts);
    let kinds: [fn(&Index) -> Vec<Shard>; 8] = [
        |index| vec![start(index)],
        words,
        ends,
        |index| postings(index, "postings", &index.postings),
        |index| postings(index, "earlier", &index.earlier),
        titles,
        checksums,
        nouns,
    ];
    let made = parallel::map(&kinds, |make| make(index));
    made.into_iter().flatten().chain(texts).collect()
}

/// What the page needs to find all else: the folder, and where each file of a kind begins. The
/// files of a kind are numbered.
pub fn manifest(index: &Index, engine: &str, folder: &str, shards: &[Shard]) -> Json {
    let own = |kind: &'static str| shards.iter().filter(move |shard| shard.kind == kind);
    let of = |kind| Json::list(own(kind).map(|shard| shard.first.clone()));
    // There are many of these, so each is told by how much it is more than the one before.
    let steps = |kind| {
        let firsts = own(kind).map(|shard| match shard.first {
            Json::Number(first) => first,
            _ => 0,
        });
        let mut out = String::new();
        firsts.fold(0, |before, first| {
            encode::number(first - before, &mut out);
            first
        });
        Json::from(out)
    };
    Json::Fields(vec![
        ("language", (&*index.language as &str).into()),
        ("engine", engine.into()),
        ("folder", folder.into()),
        ("documents", index.documents.len().into()),
        ("current", index.current.into()),
        ("words", of("words")),
        ("ends", of("ends")),
        ("postings", steps("postings")),
        ("earlier", steps("earlier")),
        ("titles", steps("titles")),
        ("texts", steps("texts")),
        ("checksums", of("checksums")),
        ("nouns", of("nouns")),
    ])
}

fn start(index: &Index) -> Shard {
    let facets = index.facets.list.iter().map(|facet| {
        let values = facet.values.iter().map(|value| {
            let (word, title, href) = (&value.word, &value.title, value.href.clone());
            Json::List(vec![word.into(), title.into(), value.depth.into(), href.into()])
        });
        Json::Fields(vec![
            ("word", facet.word.into()),
            ("values", Json::list(values)),
            ("of", encode::lists(facet.of.iter()).into()),
        ])
    });
    let mut rank = String::new();
    index.rank.iter().for_each(|&one| encode::number(one, &mut rank));
    let ids = index.documents.iter().map(|one| one.requirement.as_ref().map(|one| one.id.as_str()));
    let (prefixes, ids) = encode::ids(ids);
    let synonyms = index.synonyms.iter().map(|(family, others)| {
        let others = others.iter().map(|family| family.number());
        Json::List(vec![family.number().into(), Json::list(others)])
    });
    let phrases = index.phrases.iter().map(|(families, phrase)| {
        let families = families.iter().map(|family| family.number());
        Json::List(vec![Json::list(families), phrase.number().into()])
    });
    let named: BTreeSet<Family> = index
        .synonyms
        .keys()
        .chain(index.phrases.iter().flat_map(|(families, _)| families))
        .copied()
        .filter(|family| family.number() < index.vocabulary.family_count())
        .collect();
    let stems = stems(index, &named).into_iter();
    let endings = index.facts.endings().map(Json::from);
    let value = Json::Fields(vec![
        ("facets", Json::list(facets)),
        (
            "stems",
            Json::list(
                stems.map(|(family, stem)| Json::List(vec![family.number().into(), stem.into()])),
            ),
        ),
        ("rank", rank.into()),
        ("prefixes", prefixes.into()),
        ("ids", ids.into()),
        ("phrases", Json::list(phrases)),
        ("synonyms", Json::list(synonyms)),
        ("stop", index.facts.stop.into()),
        ("paradigms", Json::list(endings)),
        ("compounds", index.facts.compounds.is_some().into()),
        ("short", index.facts.compounds.map_or(String::new(), Compounds::short).into()),
        ("lemmas", index.facts.lemmas().join(" ").into()),
        ("changing", Json::list(index.facts.all_changing())),
    ]);
    Shard::new(&index.language, "start", 0, Json::Nothing, &value)
}

/// What the forms of each of these families have in common, so that they are marked in the texts
/// without fetching their words.
fn stems(index: &Index, families: &BTreeSet<Family>) -> BTreeMap<Family, String> {
    let mut stems: BTreeMap<Family, String> = BTreeMap::new();
    for entry in index.vocabulary.entries().filter(|entry| families.contains(&entry.family)) {
        let stem = stems.entry(entry.family).or_insert_with(|| entry.word.to_string());
        let pairs = stem.chars().zip(entry.word.chars());
        let shared: String =
            pairs.take_while(|(one, other)| one == other).map(|(one, _)| one).collect();
        if shared.chars().count() >= 3 {
            *stem = shared;
        }
    }
    stems
}

fn words(index: &Index) -> Vec<Shard> {
    let words: Vec<(&str, usize)> =
        index.vocabulary.entries().map(|entry| (entry.word, entry.family.number())).collect();
    let mut first = 0;
    let ranges = by_beginning(words.len(), WORDS, |at| beginning(&folded(words[at].0), BEGINNING));
    let shard = |(number, (from, range)): (usize, (String, Range<usize>))| {
        let list = &words[range];
        let data = encode::words(list.iter().copied(), first);
        let value = Json::Fields(vec![("first", first.into()), ("words", data.into())]);
        first = list.iter().map(|(_, family)| family + 1).fold(first, usize::max);
        Shard::new(&index.language, "words", number, from.into(), &value)
    };
    ranges.into_iter().enumerate().map(shard).collect()
}

/// The words from their ends.
fn ends(index: &Index) -> Vec<Shard> {
    let endings = &index.vocabulary.endings;
    let digits = encode::digits(index.vocabulary.family_count());
    let ranges = by_beginning(endings.len(), ENDS, |at| beginning(&endings[at].plain, ENDING));
    let shard = |(number, (from, range)): (usize, (String, Range<usize>))| {
        let list = endings[range].iter().map(|one| (one.backwards.as_str(), one.family.number()));
        let data = encode::endings(list, digits);
        let digits = digits as usize;
        let value = Json::Fields(vec![("digits", digits.into()), ("words", data.into())]);
        Shard::new(&index.language, "ends", number, from.into(), &value)
    };
    ranges.into_iter().enumerate().map(shard).collect()
}

fn beginning(word: &str, letters: usize) -> String {
    word.chars().take(letters).collect()
}

/// A sorted list in ranges of about a size, none of which parts what begins alike.
fn by_beginning(
    length: usize,
    size: usize,
    of: impl Fn(usize) -> String,
) -> Vec<(String, Range<usize>)> {
    let mut ranges: Vec<(String, Range<usize>)> = Vec::new();
    let mut at = 0;
    while at < length {
        let own = of(at);
        let after = (at..length).find(|&other| of(other) != own).unwrap_or(length);
        match ranges.last_mut().filter(|(_, range)| after - range.start <= size) {
            Some((_, range)) => range.end = after,
            None => ranges.push((own, at..after)),
        }
        at = after;
    }
    ranges
}

/// Plain words of the language: what is one of them and is not found is not misspelt.
fn nouns(index: &Index) -> Vec<Shard> {
    let of = |words: Vec<&'static str>, is_verb: bool| {
        words.into_iter().map(move |word| (folded(word), is_verb, word))
    };
    let nouns = of(index.facts.plain().into_iter().collect(), false);
    let mut words: Vec<_> = nouns.chain(of(index.facts.verbs(), true)).collect();
    words.sort_unstable();
    // All forms of a word begin with one letter, but for its marks.
    let ranges = by_beginning(words.len(), PLAIN, |at| beginning(&words[at].0, 1));
    let shard = |(number, (from, range)): (usize, (String, Range<usize>))| {
        let own = |is_verb| {
            let own = words[range.clone()].iter().filter(|(_, is, _)| *is == is_verb);
            own.map(|(.., word)| *word).collect::<Vec<_>>().join(" ")
        };
        let value = Json::Fields(vec![("nouns", own(false).into()), ("verbs", own(true).into())]);
        Shard::new(&index.language, "nouns", number, from.into(), &value)
    };
    ranges.into_iter().enumerate().map(shard).collect()
}

/// The beginning of the checksum of each version that has one, with its document.
fn checksums(index: &Index) -> Vec<Shard> {
    let of = |(at, one): (usize, &Document)| {
        let checksum = one.requirement.as_ref()?.checksum.as_ref()?;
        Some((checksum.get(..CHECKSUM)?.to_string(), at))
    };
    let mut all: Vec<(String, usize)> = index.documents.iter().enumerate().filter_map(of).collect();
    all.sort_unstable();
    let shard = |(number, list): (usize, &[(String, usize)])| {
        let line = |(checksum, document): &(String, usize)| {
            let mut line = checksum.clone();
            encode::number(*document, &mut line);
            line
        };
        let lines: Vec<String> = list.iter().map(line).collect();
        let value = Json::Fields(vec![("lines", lines.join("\n").into())]);
        let first = list.first().map_or("", |(checksum, _)| checksum);
        Shard::new(&index.language, "checksums", number, first.into(), &value)
    };
    all.chunks(CHECKSUMS).enumerate().map(shard).collect()
}

/// A line for each family: how telling it is, and where it stands.
fn postings(index: &Index, kind: &'static str, postings: &Postings) -> Vec<Shard> {
    let mut shards = Vec::new();
    let close = |shards: &mut Vec<Shard>, first: usize, lines: &str| {
        let value = Json::Fields(vec![("first", first.into()), ("lines", lines.into())]);
        shards.push(Shard::new(&index.language, kind, shards.len(), first.into(), &value));
    };
    let mut lines = String::new();
    let mut first = 0;
    let mut telling = String::new();
    let mut count = 0;
    for (at, line) in postings.lines().enumerate() {
        telling.clear();
        let holding = index.postings.count(at);
        encode::number(rarity(holding, index.current) as usize, &mut telling);
        if !lines.is_empty() && lines.len() + telling.len() + line.len() > POSTINGS {
            close(&mut shards, first, &lines);
            lines.clear();
            first = at;
        }
        if at > first {
            lines.push('\n');
        }
        lines.push_str(&telling);
        lines.push_str(line);
        count += 1;
    }
    if count > 0 {
        close(&mut shards, first, &lines);
    }
    shards
}

/// Title, address, id and version of each document.
fn titles(index: &Index) -> Vec<Shard> {
    let mut filler = Filler::new(&index.language, "titles", TITLES);
    let mut own = String::new();
    for document in &index.documents {
        let anchor = document.anchor.as_ref().map(|anchor| format!("#{anchor}"));
        let href = format!("{}{}", document.address.path(), anchor.unwrap_or_default());
        let facts = document.requirement.as_ref().filter(|_| document.kind == Kind::Requirement);
        let title = Json::List(vec![
            (&document.title).into(),
            href.into(),
            facts.map(|facts| facts.id.as_str()).into(),
            facts.map(|facts| facts.version.to_string()).into(),
        ]);
        own.clear();
        title.write(&mut own);
        filler.add(&own);
    }
    filler.close()
}
