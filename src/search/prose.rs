//! What stands beside the requirements as documents: categories, packages, guidance, pages.

use super::document::{Document, Field, Kind, Passages, Unread};
use super::passage::Place;
use crate::catalogue::Catalogue;
use crate::catalogue::text::Text;
use crate::field::text::Language;
use crate::publication::Publication;

pub fn collect<'p>(
    publication: &'p Publication,
    language: &'p Language,
    into: &mut Vec<Unread<'p>>,
) {
    let catalogue = publication.catalogue(publication.current());
    categories(publication, catalogue, language, into);
    packages(publication, catalogue, language, into);
    let is_first = language == publication.first_language();
    let root = publication.root(language);
    for (id, one) in &catalogue.guidance {
        let own = one.translations.get(language);
        if is_first || own.is_some() {
            let title = own.map_or(&one.fields.title, |own| &own.fields.title);
            let summary = own.map_or(&one.fields.summary, |own| &own.fields.summary);
            let mut document = Document::new(Kind::Guidance, title, root.guidance(id));
            document.area = one.fields.categories.first().map(|path| path.value.clone());
            let text = own.map_or(&one.text, |own| &own.text);
            into.push(document.with(move |passages| add_prose(passages, summary, text)));
        }
    }
    for (id, one) in &catalogue.pages {
        let own = one.translations.get(language);
        if is_first || own.is_some() {
            let title = own.map_or(&one.fields.title, |own| &own.fields.title);
            let summary = own.map_or(&one.fields.summary, |own| &own.fields.summary);
            let document = Document::new(Kind::Page, title, root.content_page(id));
            let text = own.map_or(&one.text, |own| &own.text);
            into.push(document.with(move |passages| add_prose(passages, summary, text)));
        }
    }
}

fn add_prose(passages: &mut Passages, summary: &str, text: &Text) {
    passages.add(Field::Normative, 1, None, summary);
    let place =
        Place { field: Field::Rest, section: 1, has_sections: true, anchor: None, prefix: "" };
    passages.add_text(text, &place);
}

fn categories<'p>(
    publication: &'p Publication,
    catalogue: &'p Catalogue,
    language: &'p Language,
    into: &mut Vec<Unread<'p>>,
) {
    let root = publication.root(language);
    for (path, one) in &catalogue.categories {
        let own = one.translations.get(language);
        if language != publication.first_language() && own.is_none() {
            continue;
        }
        let fields = &one.fields;
        let title = own.map_or(&fields.title, |own| &own.fields.title);
        let mut document = Document::new(Kind::Category, title, root.category(path));
        document.area = Some(path.clone());
        into.push(document.with(move |passages| {
            if !fields.cpv.is_empty() {
                let codes: Vec<&str> = fields.cpv.iter().map(|cpv| &*cpv.value as &str).collect();
                passages.add(Field::Id, 0, None, &format!("CPV {}", codes.join(", ")));
            }
            let summary = own.map_or(&fields.summary, |own| &own.fields.summary);
            add_prose(passages, summary, own.map_or(&one.text, |own| &own.text));
            let (includes, excludes) = match own {
                Some(own) => (own.fields.includes.as_slice(), own.fields.excludes.as_slice()),
                None => (fields.includes.as_slice(), fields.excludes.as_slice()),
            };
            for line in includes.iter().chain(excludes) {
                passages.add(Field::Rest, 1, None, line);
            }
            let risks = own.map_or(&fields.risks, |own| &own.fields.risks);
            risks.iter().for_each(|risk| passages.add(Field::Rest, 2, Some("_risks"), &risk.text));
        }));
    }
}

fn packages<'p>(
    publication: &'p Publication,
    catalogue: &'p Catalogue,
    language: &'p Language,
    into: &mut Vec<Unread<'p>>,
) {
    let (root, first) = (publication.root(language), catalogue.first_language());
    for (id, one) in &catalogue.packages {
        let fields = &one.fields;
        let Some(title) = fields.title.exact(language, first) else { continue };
        let mut document = Document::new(Kind::Package, title, root.package(id));
        document.area = fields.category.as_ref().map(|path| path.value.clone());
        into.push(document.with(move |passages| {
            passages.add(Field::Normative, 1, None, fields.summary.get(language, first));
            let intro = fields.intro.as_ref().map(|intro| intro.get(language, first));
            passages.add(Field::Rest, 1, None, intro.unwrap_or_default());
            let notes = fields.requirements.iter().filter_map(|entry| entry.note.as_ref());
            for note in notes {
                let note = note.get(language, first);
                passages.add(Field::Rest, 2, Some("_requirements"), note);
            }
        }));
    }
}
