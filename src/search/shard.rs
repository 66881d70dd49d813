//! The files of an index. A search fetches the start, then for each word the words that begin as it
//! does and the postings of its family, for each result its title, and for those in view their texts.

use super::document::{Document, Field, Kind};
use super::encode;
use super::index::Index;
use super::json::Json;
use super::token::folded;
use crate::catalogue::id::RequirementId;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// One file.
pub struct Shard {
    pub kind: &'static str,
    /// Where it begins: letters, a family or a document.
    pub first: Json,
    data: String,
}

/// Words that share so many letters stand in one file.
const BEGINNING: usize = 3;
/// The words in one file, unless a single beginning has more.
const WORDS: usize = 1_000;
/// The same for words from their ends.
const ENDS: usize = 900;
/// The size of a file of postings, titles and texts, in bytes before compression.
const POSTINGS: usize = 12_000;
const TITLES: usize = 3_000;
const TEXTS: usize = 24_000;

impl Shard {
    /// A file that is not of a kind.
    pub fn of(value: &Json) -> Shard {
        Shard { kind: "", first: Json::Nothing, data: value.to_string() }
    }

    pub fn data(&self) -> &str {
        &self.data
    }

    /// The script that hands the data over. Scripts are loaded from a folder too, where data is not.
    pub fn named(&self, name: &str) -> Vec<u8> {
        format!("searchShard({},{});\n", Json::from(name), self.data).into_bytes()
    }
}

pub fn all(index: &Index) -> Vec<Shard> {
    let mut shards = vec![start(index)];
    shards.extend(words(index));
    shards.extend(ends(index));
    shards.extend(postings(index, "postings", 0, index.current));
    shards.extend(postings(index, "earlier", index.current, index.documents.len()));
    shards.extend(titles(index));
    shards.extend(texts(index));
    shards
}

/// What the page needs to find all else: the folder, and where each file of a kind begins. The
/// files of a kind are numbered.
pub fn manifest(index: &Index, engine: &str, folder: &str, shards: &[Shard]) -> Json {
    let of = |kind: &str| {
        let own = shards.iter().filter(|shard| shard.kind == kind);
        Json::list(own.map(|shard| shard.first.clone()))
    };
    Json::Fields(vec![
        ("language", (&*index.language as &str).into()),
        ("engine", engine.into()),
        ("folder", folder.into()),
        ("documents", index.documents.len().into()),
        ("current", index.current.into()),
        ("words", of("words")),
        ("ends", of("ends")),
        ("postings", of("postings")),
        ("earlier", of("earlier")),
        ("titles", of("titles")),
        ("texts", of("texts")),
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
        Json::List(vec![(*family).into(), Json::list(others.iter().copied())])
    });
    let phrases = index
        .phrases
        .iter()
        .map(|(families, phrase)| Json::List(vec![families.clone().into(), (*phrase).into()]));
    let named: BTreeSet<usize> = index
        .synonyms
        .keys()
        .chain(index.phrases.iter().flat_map(|(families, _)| families))
        .copied()
        .filter(|&family| family < index.vocabulary.family_count)
        .collect();
    let stems = stems(index, &named).into_iter();
    let endings = index.facts.endings().map(Json::from);
    let value = Json::Fields(vec![
        ("facets", Json::list(facets)),
        (
            "stems",
            Json::list(stems.map(|(family, stem)| Json::List(vec![family.into(), stem.into()]))),
        ),
        ("rank", rank.into()),
        ("prefixes", prefixes.into()),
        ("ids", ids.into()),
        ("phrases", Json::list(phrases)),
        ("synonyms", Json::list(synonyms)),
        ("stop", index.facts.stop.into()),
        ("paradigms", Json::list(endings)),
        ("compounds", index.facts.compounds.is_some().into()),
        ("short", index.facts.compounds.map_or("", |compounds| compounds.short).into()),
    ]);
    Shard { kind: "start", first: Json::Nothing, data: value.to_string() }
}

/// What the forms of each of these families have in common, so that they are marked in the texts
/// without fetching their words.
fn stems(index: &Index, families: &BTreeSet<usize>) -> BTreeMap<usize, String> {
    let mut stems: BTreeMap<usize, String> = BTreeMap::new();
    let words = index.vocabulary.words.iter().filter(|entry| families.contains(&entry.family));
    for entry in words {
        let stem = stems.entry(entry.family).or_insert_with(|| entry.word.clone());
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
    let words = &index.vocabulary.words;
    let mut first = 0;
    let ranges = by_beginning(words.len(), WORDS, |at| beginning(&folded(&words[at].word)));
    let shard = |(from, range): (String, Range<usize>)| {
        let list = words[range.clone()].iter().map(|entry| (entry.word.as_str(), entry.family));
        let data = encode::words(list, first);
        let value = Json::Fields(vec![("first", first.into()), ("words", data.into())]);
        first = words[..range.end].iter().map(|entry| entry.family + 1).max().unwrap_or_default();
        Shard { kind: "words", first: from.into(), data: value.to_string() }
    };
    ranges.into_iter().map(shard).collect()
}

/// The words from their ends.
fn ends(index: &Index) -> Vec<Shard> {
    let endings = &index.vocabulary.endings;
    let digits = encode::digits(index.vocabulary.family_count);
    let ranges = by_beginning(endings.len(), ENDS, |at| beginning(&endings[at].plain));
    let shard = |(from, range): (String, Range<usize>)| {
        let list = endings[range].iter().map(|one| (one.backwards.as_str(), one.family));
        let data = encode::endings(list, digits);
        let digits = digits as usize;
        let value = Json::Fields(vec![("digits", digits.into()), ("words", data.into())]);
        Shard { kind: "ends", first: from.into(), data: value.to_string() }
    };
    ranges.into_iter().map(shard).collect()
}

fn beginning(word: &str) -> String {
    word.chars().take(BEGINNING).collect()
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

/// The postings of the documents from `begin` to `end`.
fn postings(index: &Index, kind: &'static str, begin: usize, end: usize) -> Vec<Shard> {
    let mut shards = Vec::new();
    if begin == end {
        return shards;
    }
    let mut lines = String::new();
    let mut first = 0;
    for (at, family) in index.families.iter().enumerate() {
        let from = family.postings.partition_point(|one| (one.document as usize) < begin);
        let to = family.postings.partition_point(|one| (one.document as usize) < end);
        let line = encode::postings(family.rarity, &family.postings[from..to], begin);
        if !lines.is_empty() && lines.len() + line.len() > POSTINGS {
            shards.push(lines_of(kind, first, &lines));
            lines.clear();
            first = at;
        }
        if at > first {
            lines.push('\n');
        }
        lines.push_str(&line);
    }
    shards.push(lines_of(kind, first, &lines));
    shards
}

fn lines_of(kind: &'static str, first: usize, lines: &str) -> Shard {
    let value = Json::Fields(vec![("first", first.into()), ("lines", lines.into())]);
    Shard { kind, first: first.into(), data: value.to_string() }
}

/// Title, address, id and version of each document.
fn titles(index: &Index) -> Vec<Shard> {
    let title = |document: &Document| {
        let anchor = document.anchor.as_ref().map(|anchor| format!("#{anchor}"));
        let href = format!("{}{}", document.address.path(), anchor.unwrap_or_default());
        let facts = document.requirement.as_ref().filter(|_| document.kind == Kind::Requirement);
        Json::List(vec![
            (&document.title).into(),
            href.into(),
            facts.map(|facts| facts.id.as_str()).into(),
            facts.map(|facts| facts.version.to_string()).into(),
        ])
    };
    of_documents("titles", TITLES, index.documents.iter().map(title))
}

fn texts(index: &Index) -> Vec<Shard> {
    let mut newest: BTreeMap<&RequirementId, usize> = BTreeMap::new();
    let texts = index.documents.iter().enumerate().map(|(at, document)| {
        let facts = document.requirement.as_ref();
        let base = facts.and_then(|one| newest.get(&one.id).copied());
        if let Some(facts) = facts {
            newest.entry(&facts.id).or_insert(at);
        }
        text(document, base.map(|base| (base, &index.documents[base])))
    });
    of_documents("texts", TEXTS, texts)
}

/// What is said of each document, in files of a size.
fn of_documents(
    kind: &'static str,
    size: usize,
    documents: impl Iterator<Item = Json>,
) -> Vec<Shard> {
    let mut shards = Vec::new();
    let mut close = |first: usize, own: &str| {
        let data = format!("{{\"first\":{first},\"documents\":[{own}]}}");
        shards.push(Shard { kind, first: first.into(), data });
    };
    let mut own = String::new();
    let mut first = 0;
    for (at, document) in documents.enumerate() {
        let document = document.to_string();
        if !own.is_empty() && own.len() + document.len() > size {
            close(first, &own);
            own.clear();
            first = at;
        }
        if !own.is_empty() {
            own.push(',');
        }
        own.push_str(&document);
    }
    if !own.is_empty() {
        close(first, &own);
    }
    shards
}

/// The passages that are shown: the text, then what is found by its number.
fn passages(document: &Document) -> Vec<(&str, &str)> {
    let is_shown = |field: Field| field != Field::Title;
    let of = |is_id: bool| {
        let passages = document.passages.iter();
        let own =
            passages.filter(move |one| is_shown(one.field) && (one.field == Field::Id) == is_id);
        own.map(|one| (one.anchor.as_deref().unwrap_or_default(), one.text.as_str()))
    };
    of(false).chain(of(true)).collect()
}

/// Passages by anchor. What an earlier version shares with the newest
/// one of the index is written as a number: which passage of that it is.
fn text(document: &Document, base: Option<(usize, &Document)>) -> Json {
    let known: BTreeMap<&str, usize> = base
        .iter()
        .flat_map(|(_, base)| passages(base).into_iter().enumerate())
        .map(|(at, (_, text))| (text, at))
        .collect();
    let mut groups: Vec<(&str, Vec<Json>)> = Vec::new();
    for (anchor, text) in passages(document) {
        let value = known.get(text).map_or_else(|| Json::from(text), |&at| Json::from(at));
        match groups.last_mut().filter(|(last, _)| *last == anchor) {
            Some((_, texts)) => texts.push(value),
            None => groups.push((anchor, vec![value])),
        }
    }
    let groups =
        groups.into_iter().map(|(anchor, texts)| Json::List(vec![anchor.into(), texts.into()]));
    Json::List(vec![Json::list(groups), base.map(|(at, _)| at).into()])
}
