//! Which releases show a selection alike, so that their documents are made once.

use super::{Selection, Subject, title};
use crate::catalogue::id::RequirementId;
use crate::catalogue::requirement::Requirement;
use crate::field::text::{Language, Slug};
use crate::hash::sha256;
use crate::publication::{Edition, Publication};
use crate::reading::links::Links;
use std::collections::BTreeMap;

/// The first release of each selection with each content.
#[derive(Default)]
pub struct Reuse {
    first: BTreeMap<String, Edition>,
    /// The checksums of the texts of each requirement in each release.
    sealed: BTreeMap<Edition, BTreeMap<RequirementId, String>>,
}

impl Reuse {
    /// The first of the selections with the same content that were asked for; itself, if it is that.
    pub fn first(
        &mut self,
        publication: &Publication,
        selection: &Selection,
        language: &Language,
    ) -> Option<Edition> {
        if selection.edition == Edition::Draft {
            return None;
        }
        let content = self.content(publication, selection, language);
        Some(*self.first.entry(content).or_insert(selection.edition))
    }

    /// Everything in the model that the documents of a selection show.
    fn content(
        &mut self,
        publication: &Publication,
        selection: &Selection,
        language: &Language,
    ) -> String {
        let guide = selection.links(publication, language);
        let config = &guide.catalogue().config.fields;
        let mut content = format!(
            "{:?}\n{}\n{}\n{}\n{}\n{}\n{}\n",
            selection.subject,
            &**language,
            guide.local(&config.title),
            guide.local(&config.publisher.name),
            guide.local(&config.licence.title),
            &*config.licence.url,
            config.example,
        );
        content.push_str(&format!("{:?}\n", title::names(guide, selection)));
        if let Subject::Package(id) = &selection.subject
            && let Some(one) = guide.catalogue().packages.get(id)
        {
            for entry in &one.fields.requirements {
                let note = entry.note.as_ref().map(|note| guide.local(note));
                content.push_str(&format!("{note:?}\n"));
            }
        }
        for (chosen, one) in selection.requirements(publication) {
            let guide = Links { edition: chosen.edition, ..guide };
            let sealed = self
                .sealed
                .entry(chosen.edition)
                .or_insert_with(|| sealed(publication, chosen.edition));
            let texts = sealed.get(&one.id).map(String::as_str).unwrap_or_default();
            let category = guide.category(&one.category).map(|place| place.title);
            content.push_str(&format!(
                "{}@{} {texts} {category:?}\n",
                one.id, one.fields.version.value
            ));
            entries(guide, one, &mut content);
        }
        sha256(content.as_bytes())
    }
}

/// What the registers say of the evidence and the units that a requirement names.
fn entries(guide: Links, one: &Requirement, content: &mut String) {
    let registers = &guide.catalogue().registers;
    for id in one.fields.evidence.iter().flat_map(|own| &own.all) {
        if let Some(own) = registers.evidence.get(&id.value) {
            let (title, description) = (guide.local(&own.title), guide.local(&own.description));
            let law = own.law.as_deref().unwrap_or_default();
            content.push_str(&format!("{title}\n{description}\n{law}\n"));
        }
    }
    let fields = &one.fields;
    let units = fields.values.iter().map(|own| &own.unit);
    let units = units.chain(fields.substances.iter().filter_map(|own| own.unit.as_ref()));
    for id in units.chain(&fields.answer.unit) {
        let unit: &Slug = &id.value;
        let symbol = registers.units.get(unit).map(|own| guide.local(&own.symbol));
        content.push_str(&format!("{symbol:?}\n"));
    }
}

fn sealed(publication: &Publication, edition: Edition) -> BTreeMap<RequirementId, String> {
    let mut sealed: BTreeMap<RequirementId, String> = BTreeMap::new();
    if let Edition::Release(at) = edition {
        for one in publication.releases.all()[at].lock.documents.iter() {
            if let Some(id) = &one.id {
                sealed.entry(id.value.clone()).or_default().push_str(&one.sha256.value);
            }
        }
    }
    sealed
}
