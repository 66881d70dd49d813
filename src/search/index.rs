//! The index of one language: documents, words, postings, synonyms, and what is filtered by.

use super::document::{Document, Unread};
use super::facet::Facets;
use super::family::Family;
use super::language::{Facts, Stop, facts};
use super::posting::{Phrases, Postings, Scale};
use super::read::read;
use super::shard::Shard;
use super::stem::Stems;
use super::token::words;
use super::vocabulary::Vocabulary;
use super::{prose, register, requirement};
use crate::collation::Collation;
use crate::field::text::Language;
use crate::publication::Publication;
use std::collections::{BTreeMap, BTreeSet};

pub struct Index {
    pub language: Language,
    pub facts: &'static Facts,
    /// Those of the present edition first.
    pub documents: Vec<Document>,
    /// How many of them may be used at present.
    pub current: usize,
    /// The place of each document in the order of titles.
    pub rank: Vec<usize>,
    pub vocabulary: Vocabulary,
    /// What the documents that may be used say of each family, and the others; terms of several
    /// words come last.
    pub postings: Postings,
    pub earlier: Postings,
    pub phrases: Phrases,
    /// What else is searched for with a word.
    pub synonyms: BTreeMap<Family, BTreeSet<Family>>,
    pub facets: Facets,
    /// The files of the texts.
    pub texts: Vec<Shard>,
}

impl Index {
    pub fn new(publication: &Publication, language: &Language) -> Index {
        let facts = facts(language);
        let stop = facts.stop_words();
        let unread = unread(publication, language);
        let read = read(&unread, language, &stop);
        let documents: Vec<Document> = unread.into_iter().map(|one| one.document).collect();
        let current = documents.iter().filter(|one| one.is_current).count();
        let vocabulary =
            Vocabulary::learn(read.words, &read.hanging, facts, &stop, &Stems::new(language));
        let terms = register::synonyms(publication, language);
        let (phrases, synonyms) = terms_of(&terms, &vocabulary, &stop);
        let words: usize = read.documents.iter().map(|one| one.words.len()).sum();
        let scale = Scale {
            documents: &read.documents,
            vocabulary: &vocabulary,
            phrases: &phrases,
            average: words as f64 / documents.len().max(1) as f64,
        };
        let postings = scale.postings(0..current);
        let earlier = scale.postings(current..documents.len());
        Index {
            language: language.clone(),
            facts,
            current,
            rank: ranks(&documents, language),
            vocabulary,
            postings,
            earlier,
            phrases,
            synonyms,
            facets: Facets::new(publication, language, &documents),
            documents,
            texts: read.texts,
        }
    }
}

fn unread<'p>(publication: &'p Publication, language: &'p Language) -> Vec<Unread<'p>> {
    let mut documents = Vec::new();
    requirement::collect(publication, language, &mut documents);
    prose::collect(publication, language, &mut documents);
    register::collect(publication, language, &mut documents);
    // Neighbours in the catalogue stay neighbours, so that a search fetches few texts.
    documents.sort_by(|one, other| {
        let (one, other) = (&one.document, &other.document);
        let own = (!one.is_current, one.kind, &one.area);
        own.cmp(&(!other.is_current, other.kind, &other.area))
    });
    documents
}

/// The place of each document when all are ordered by title, as readers of the language do.
fn ranks(documents: &[Document], language: &Language) -> Vec<usize> {
    let mut order: Vec<usize> = (0..documents.len()).collect();
    let collation = Collation::of(language);
    order.sort_by(|&a, &b| {
        collation.compare(&documents[a].title, &documents[b].title).then(a.cmp(&b))
    });
    let mut ranks = vec![0; documents.len()];
    order.into_iter().enumerate().for_each(|(rank, at)| ranks[at] = rank);
    ranks
}

/// The terms of several words, and the synonyms of all terms in both directions.
fn terms_of(
    terms: &[(String, Vec<String>)],
    vocabulary: &Vocabulary,
    stop: &Stop,
) -> (Phrases, BTreeMap<Family, BTreeSet<Family>>) {
    let mut numbers: BTreeMap<Vec<Family>, Family> = BTreeMap::new();
    let mut family = |text: &str| {
        let words: Option<Vec<Family>> = words(text)
            .iter()
            .filter(|word| !stop.has(word))
            .map(|word| vocabulary.find(word).map(|entry| entry.family))
            .collect();
        match words.unwrap_or_default().as_slice() {
            [] => None,
            [one] => Some(*one),
            several => {
                let next = Family::new(vocabulary.family_count() + numbers.len());
                Some(*numbers.entry(several.to_vec()).or_insert(next))
            }
        }
    };
    let mut synonyms: BTreeMap<Family, BTreeSet<Family>> = BTreeMap::new();
    for (title, others) in terms {
        let Some(own) = family(title) else { continue };
        for other in others.iter().filter_map(|text| family(text)).collect::<Vec<_>>() {
            if other != own {
                synonyms.entry(own).or_default().insert(other);
                synonyms.entry(other).or_default().insert(own);
            }
        }
    }
    let mut phrases: Phrases = numbers.into_iter().collect();
    phrases.sort_by_key(|(_, number)| *number);
    (phrases, synonyms)
}
