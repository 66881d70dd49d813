//! What stands beside the requirements as documents: categories, packages, guidance, pages.

use super::document::{Document, Field, Kind};
use super::passage::Place;
use crate::catalogue::Catalogue;
use crate::catalogue::text::Text;
use crate::field::text::{Language, Line};
use crate::publication::Publication;

pub fn collect(publication: &Publication, language: &Language, into: &mut Vec<Document>) {
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
            add_prose(&mut document, summary, own.map_or(&one.text, |own| &own.text));
            into.push(document);
        }
    }
    for (id, one) in &catalogue.pages {
        let own = one.translations.get(language);
        if is_first || own.is_some() {
            let title = own.map_or(&one.fields.title, |own| &own.fields.title);
            let summary = own.map_or(&one.fields.summary, |own| &own.fields.summary);
            let mut document = Document::new(Kind::Page, title, root.content_page(id));
            add_prose(&mut document, summary, own.map_or(&one.text, |own| &own.text));
            into.push(document);
        }
    }
}

fn add_prose(document: &mut Document, summary: &str, text: &Text) {
    document.add(Field::Normative, 1, None, summary);
    let place =
        Place { field: Field::Rest, section: 1, has_sections: true, anchor: None, prefix: "" };
    document.add_text(text, &place);
}

fn categories(
    publication: &Publication,
    catalogue: &Catalogue,
    language: &Language,
    into: &mut Vec<Document>,
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
        if !fields.cpv.is_empty() {
            let codes: Vec<&str> = fields.cpv.iter().map(|cpv| &*cpv.value as &str).collect();
            document.add(Field::Id, 0, None, &format!("CPV {}", codes.join(", ")));
        }
        let summary = own.map_or(&fields.summary, |own| &own.fields.summary);
        add_prose(&mut document, summary, own.map_or(&one.text, |own| &own.text));
        let lines = |own: &[Line], source: &[Line]| -> Vec<String> {
            let lines = if own.is_empty() { source } else { own };
            lines.iter().map(|line| line.to_string()).collect()
        };
        let (includes, excludes) = match own {
            Some(own) => (own.fields.includes.as_slice(), own.fields.excludes.as_slice()),
            None => (fields.includes.as_slice(), fields.excludes.as_slice()),
        };
        for line in lines(includes, &[]).iter().chain(&lines(excludes, &[])) {
            document.add(Field::Rest, 1, None, line);
        }
        let risks = own.map_or(&fields.risks, |own| &own.fields.risks);
        risks.iter().for_each(|risk| document.add(Field::Rest, 2, Some("_risks"), &risk.text));
        into.push(document);
    }
}

fn packages(
    publication: &Publication,
    catalogue: &Catalogue,
    language: &Language,
    into: &mut Vec<Document>,
) {
    let (root, first) = (publication.root(language), catalogue.first_language());
    for (id, one) in &catalogue.packages {
        let fields = &one.fields;
        let Some(title) = fields.title.exact(language, first) else { continue };
        let mut document = Document::new(Kind::Package, title, root.package(id));
        document.area = fields.category.as_ref().map(|path| path.value.clone());
        document.add(Field::Normative, 1, None, fields.summary.get(language, first));
        let intro = fields.intro.as_ref().map(|intro| intro.get(language, first));
        document.add(Field::Rest, 1, None, intro.unwrap_or_default());
        let notes = fields.requirements.iter().filter_map(|entry| entry.note.as_ref());
        for note in notes {
            document.add(Field::Rest, 2, Some("_requirements"), note.get(language, first));
        }
        into.push(document);
    }
}
