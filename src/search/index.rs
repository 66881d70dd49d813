//! The index of one language: documents, words, postings, synonyms, and what is filtered by.

use super::document::Document;
use super::facet::Facets;
use super::language::{Facts, facts};
use super::posting::{Phrases, Posting, of_document, rarity};
use super::stem::Stems;
use super::vocabulary::{Vocabulary, meaningful, read};
use super::{prose, register, requirement};
use crate::collation::Collation;
use crate::field::text::Language;
use crate::parallel;
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
    /// By family; terms of several words come last.
    pub families: Vec<Family>,
    pub phrases: Phrases,
    /// What else is searched for with a word, by family.
    pub synonyms: BTreeMap<usize, BTreeSet<usize>>,
    /// The requirement of each id: its documents.
    pub ids: BTreeMap<String, Vec<u32>>,
    pub facets: Facets,
}

#[derive(Default)]
pub struct Family {
    pub rarity: u32,
    /// In the order of the documents.
    pub postings: Vec<Posting>,
}

impl Index {
    pub fn new(publication: &Publication, language: &Language) -> Index {
        let facts = facts(language);
        let documents = documents(publication, language);
        let current = documents.iter().filter(|one| one.is_current).count();
        let read = read(&documents, facts);
        let vocabulary = Vocabulary::learn(&read, facts, &Stems::new(language));
        let terms = register::synonyms(publication, language);
        let (phrases, synonyms) = terms_of(&terms, &vocabulary, facts);
        let words: usize = read.iter().flatten().map(Vec::len).sum();
        let average = words as f64 / documents.len().max(1) as f64;
        let places: Vec<usize> = (0..documents.len()).collect();
        let postings = parallel::map(&places, |&at| {
            of_document(&documents[at], at as u32, &read[at], &vocabulary, &phrases, average)
        });
        let mut families: Vec<Family> = Vec::new();
        families.resize_with(vocabulary.family_count + phrases.len(), Family::default);
        for (family, posting) in postings.into_iter().flatten() {
            families[family].postings.push(posting);
        }
        for family in &mut families {
            let holding = family.postings.partition_point(|one| (one.document as usize) < current);
            family.rarity = rarity(holding, current);
        }
        Index {
            language: language.clone(),
            facts,
            current,
            rank: ranks(&documents, language),
            vocabulary,
            families,
            phrases,
            synonyms,
            ids: ids(&documents),
            facets: Facets::new(publication, language, &documents),
            documents,
        }
    }
}

fn documents(publication: &Publication, language: &Language) -> Vec<Document> {
    let mut documents = Vec::new();
    requirement::collect(publication, language, &mut documents);
    prose::collect(publication, language, &mut documents);
    register::collect(publication, language, &mut documents);
    // Neighbours in the catalogue stay neighbours, so that a search fetches few texts.
    documents.sort_by(|one, other| {
        let key =
            |document: &Document| (!document.is_current, document.kind, document.area.clone());
        key(one).cmp(&key(other))
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

fn ids(documents: &[Document]) -> BTreeMap<String, Vec<u32>> {
    let mut ids: BTreeMap<String, Vec<u32>> = BTreeMap::new();
    for (at, document) in documents.iter().enumerate() {
        if let Some(facts) = &document.requirement {
            ids.entry(facts.id.as_str().to_lowercase()).or_default().push(at as u32);
        }
    }
    ids
}

/// The terms of several words, and the synonyms of all terms in both directions.
fn terms_of(
    terms: &[(String, Vec<String>)],
    vocabulary: &Vocabulary,
    facts: &Facts,
) -> (Phrases, BTreeMap<usize, BTreeSet<usize>>) {
    let mut numbers: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    let mut family = |text: &str| {
        let words: Option<Vec<usize>> = meaningful(text, facts)
            .iter()
            .map(|token| vocabulary.find(&token.word).map(|entry| entry.family))
            .collect();
        match words.unwrap_or_default().as_slice() {
            [] => None,
            [one] => Some(*one),
            several => {
                let next = vocabulary.family_count + numbers.len();
                Some(*numbers.entry(several.to_vec()).or_insert(next))
            }
        }
    };
    let mut synonyms: BTreeMap<usize, BTreeSet<usize>> = BTreeMap::new();
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
