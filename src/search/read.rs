//! Reads documents: each text is made once, cut into words, and written as it is shown.

use super::document::{Field, Passage, Unread};
use super::hanging::{Finder, Hanging};
use super::interner::Interner;
use super::language::Stop;
use super::shard::{Filler, Shard};
use super::text;
use super::token::Cutter;
use crate::catalogue::id::RequirementId;
use crate::field::text::Language;
use crate::parallel;
use std::collections::BTreeMap;

/// What was read of all documents.
pub struct Read {
    /// The words that can be searched for.
    pub words: Interner,
    /// In the order of the documents.
    pub documents: Vec<ReadDocument>,
    /// The files of what is shown of them.
    pub texts: Vec<Shard>,
    /// The words of which only the beginning is said.
    pub hanging: Vec<Hanging>,
}

/// The words of one document, without those that say too little.
#[derive(Default)]
pub struct ReadDocument {
    pub words: Vec<u32>,
    pub passages: Vec<ReadPassage>,
    /// The words of which it says only the beginning, each with the passage that it stands in.
    pub hanging: Vec<(u32, u32)>,
}

/// A passage by what its words weigh.
#[derive(Clone, Copy)]
pub struct ReadPassage {
    pub field: Field,
    pub section: u8,
    /// How many words it has.
    pub count: u32,
}

/// So many documents are read together, and know most words of each other.
const TOGETHER: usize = 64;
/// So many are read before any of their texts is put into a file.
const AT_ONCE: usize = 512;
/// The size of a file of texts, in bytes before compression, and from how many documents on it is smaller:
/// of a large catalogue a reader sees few of those that stand together.
const TEXTS: usize = 12_000;
const TEXTS_OF_LARGE: usize = 5_000;
const LARGE: usize = 1_000;

/// What was read of some documents, with the words that they have by themselves.
#[derive(Default)]
struct Group {
    words: Interner,
    documents: Vec<ReadDocument>,
    texts: Vec<String>,
    hanging: Vec<Hanging>,
}

pub fn read(unread: &[Unread], language: &Language, stop: &Stop) -> Read {
    let bases = bases(unread);
    let size = if unread.len() < LARGE { TEXTS } else { TEXTS_OF_LARGE };
    let mut texts = Filler::new(language, "texts", size);
    let mut words = Interner::default();
    let mut documents = Vec::with_capacity(unread.len());
    let mut hanging = Vec::new();
    let all: Vec<usize> = (0..unread.len()).collect();
    for some in all.chunks(AT_ONCE) {
        let groups: Vec<&[usize]> = some.chunks(TOGETHER).collect();
        for group in parallel::map(&groups, |group| read_group(unread, &bases, group)) {
            let numbers: Vec<Option<u32>> = (0..group.words.count() as u32)
                .map(|number| group.words.word(number))
                .map(|word| (!stop.has(word)).then(|| words.number(word)))
                .collect();
            let first = hanging.len() as u32;
            documents.extend(group.documents.iter().map(|one| renumbered(one, &numbers, first)));
            hanging.extend(group.hanging);
            group.texts.iter().for_each(|text| texts.add(text));
        }
    }
    Read { words, documents, texts: texts.close(), hanging }
}

/// For each document the first one of the same requirement, if that stands before it.
fn bases(unread: &[Unread]) -> Vec<Option<usize>> {
    let mut newest: BTreeMap<&RequirementId, usize> = BTreeMap::new();
    let base = |(at, one)| {
        let Unread { document, .. }: &Unread = one;
        let id = &document.requirement.as_ref()?.id;
        let base = *newest.entry(id).or_insert(at);
        (base < at).then_some(base)
    };
    unread.iter().enumerate().map(base).collect()
}

fn read_group(unread: &[Unread], bases: &[Option<usize>], group: &[usize]) -> Group {
    let mut cutter = Cutter::default();
    let mut read = Group::default();
    for &at in group {
        let passages = unread[at].passages();
        let base = bases[at].map(|base| (base, unread[base].passages()));
        let mut text = String::new();
        text::write(&passages, base.as_ref().map(|(at, base)| (*at, base.as_slice())), &mut text);
        read.texts.push(text);
        let document = cut(&passages, &mut cutter, &mut read.words, &mut read.hanging);
        read.documents.push(document);
    }
    read
}

fn cut(
    passages: &[Passage],
    cutter: &mut Cutter,
    words: &mut Interner,
    hanging: &mut Vec<Hanging>,
) -> ReadDocument {
    let mut read = ReadDocument::default();
    for (at, passage) in passages.iter().enumerate() {
        let before = read.words.len();
        let mut finder = Finder::default();
        cutter.cut(&passage.text, |word, is_hanging| {
            read.words.push(words.number(word));
            for one in finder.see(word, is_hanging) {
                read.hanging.push((at as u32, hanging.len() as u32));
                hanging.push(one);
            }
        });
        let count = (read.words.len() - before) as u32;
        let (field, section) = (passage.field, passage.section);
        read.passages.push(ReadPassage { field, section, count });
    }
    read
}

/// The same by the numbers of all words, without those that have none. Words of which only the
/// beginning is said count on from `first`.
fn renumbered(document: &ReadDocument, numbers: &[Option<u32>], first: u32) -> ReadDocument {
    let mut words = document.words.iter();
    let mut kept = Vec::with_capacity(document.words.len());
    let passages = document.passages.iter().map(|passage| {
        let before = kept.len();
        let own = words.by_ref().take(passage.count as usize);
        kept.extend(own.filter_map(|&word| numbers[word as usize]));
        ReadPassage { count: (kept.len() - before) as u32, ..*passage }
    });
    let passages = passages.collect();
    kept.shrink_to_fit();
    let hanging = document.hanging.iter().map(|&(passage, at)| (passage, first + at)).collect();
    ReadDocument { words: kept, passages, hanging }
}
