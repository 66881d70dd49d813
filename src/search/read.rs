//! The words of documents, by number: each text is cut once.

use super::document::Document;
use super::interner::Interner;
use super::language::Stop;
use super::token::Cutter;
use crate::parallel;

/// What was read of all documents.
pub struct Read {
    /// The words that can be searched for.
    pub words: Interner,
    /// In the order of the documents.
    pub documents: Vec<ReadDocument>,
}

/// The words of one document, without those that say too little.
#[derive(Default)]
pub struct ReadDocument {
    pub words: Vec<u32>,
    /// How many of them each passage has.
    pub passages: Vec<u32>,
}

/// So many documents are read together, and know most words of each other.
const TOGETHER: usize = 64;

pub fn read(documents: &[Document], stop: &Stop) -> Read {
    let groups: Vec<&[Document]> = documents.chunks(TOGETHER).collect();
    let mut words = Interner::default();
    let mut read = Vec::with_capacity(documents.len());
    for (of_group, group) in parallel::map(&groups, |group| read_group(group)) {
        let numbers: Vec<Option<u32>> = (0..of_group.len() as u32)
            .map(|number| of_group.word(number))
            .map(|word| (!stop.has(word)).then(|| words.number(word)))
            .collect();
        read.extend(group.into_iter().map(|one| renumbered(one, &numbers)));
    }
    Read { words, documents: read }
}

fn read_group(documents: &[Document]) -> (Interner, Vec<ReadDocument>) {
    let mut cutter = Cutter::default();
    let mut words = Interner::default();
    let read = documents.iter().map(|document| {
        let mut read = ReadDocument::default();
        for passage in &document.passages {
            let before = read.words.len();
            cutter.cut(&passage.text, |word| read.words.push(words.number(word)));
            read.passages.push((read.words.len() - before) as u32);
        }
        read
    });
    let read = read.collect();
    (words, read)
}

/// The same by the numbers of all words, without those that have none.
fn renumbered(document: ReadDocument, numbers: &[Option<u32>]) -> ReadDocument {
    let mut words = document.words.iter();
    let mut kept = Vec::with_capacity(document.words.len());
    let passages = document.passages.iter().map(|&count| {
        let before = kept.len();
        let own = words.by_ref().take(count as usize);
        kept.extend(own.filter_map(|&word| numbers[word as usize]));
        (kept.len() - before) as u32
    });
    let passages = passages.collect();
    kept.shrink_to_fit();
    ReadDocument { words: kept, passages }
}
