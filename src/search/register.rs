//! Entries of the registers that have a place on a page: terms, references, types of evidence, labels.

use super::document::{Document, Field, Kind, Unread};
use crate::field::text::Language;
use crate::publication::Publication;

pub fn collect<'p>(
    publication: &'p Publication,
    language: &'p Language,
    into: &mut Vec<Unread<'p>>,
) {
    let catalogue = publication.catalogue(publication.current());
    let (root, first) = (publication.root(language), catalogue.first_language());
    for (id, one) in &catalogue.registers.terms {
        let Some(title) = one.title.exact(language, first) else { continue };
        let mut document = Document::new(Kind::Term, title, root.glossary());
        document.anchor = Some(id.to_string());
        into.push(document.with(move |passages| {
            passages.add(Field::Normative, 1, None, one.definition.get(language, first));
            one.synonyms_in(language, first)
                .iter()
                .for_each(|word| passages.add(Field::Synonym, 2, None, word));
        }));
    }
    for (id, one) in &catalogue.registers.references {
        let Some(title) = one.title.exact(language, first) else { continue };
        let mut document = Document::new(Kind::Reference, title, root.references());
        document.anchor = Some(id.to_string());
        into.push(document.with(move |passages| {
            passages.add(Field::Id, 0, None, &one.designation);
            let note = one.note.as_ref().map(|note| note.get(language, first));
            passages.add(Field::Rest, 1, None, note.unwrap_or_default());
        }));
    }
    for (id, one) in &catalogue.registers.evidence {
        let Some(title) = one.title.exact(language, first) else { continue };
        let mut document = Document::new(Kind::Evidence, title, root.evidence());
        document.anchor = Some(id.to_string());
        into.push(document.with(move |passages| {
            passages.add(Field::Rest, 1, None, one.description.get(language, first));
        }));
    }
    for (id, one) in &catalogue.registers.labels {
        let Some(title) = one.title.exact(language, first) else { continue };
        let mut document = Document::new(Kind::Label, title, root.labels());
        document.anchor = Some(id.to_string());
        into.push(document.with(move |passages| {
            passages.add(Field::Id, 0, None, &one.criteria);
            let note = one.note.as_ref().map(|note| note.get(language, first));
            passages.add(Field::Rest, 1, None, note.unwrap_or_default());
        }));
    }
}

/// The words for each term: its title, and the other words for the same.
pub fn synonyms(publication: &Publication, language: &Language) -> Vec<(String, Vec<String>)> {
    let catalogue = publication.catalogue(publication.current());
    let first = catalogue.first_language();
    let terms = catalogue.registers.terms.values().filter_map(|one| {
        let title = one.title.exact(language, first)?;
        let words = one.synonyms_in(language, first);
        Some((title.to_string(), words.iter().map(|word| word.to_string()).collect()))
    });
    terms.collect()
}
