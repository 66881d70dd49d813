//! The selection as data: JSON by its published schema, and linked data.

use super::format::{Made, Request};
use super::gather;
use crate::data::form::Texts;
use crate::data::selection::{FilledRecord, Selected};
use crate::field::text::Language;

pub fn json(request: &Request) -> Made {
    Ok(selected(request).json().into_bytes())
}

pub fn linked(request: &Request) -> Made {
    Ok(selected(request).linked().into_bytes())
}

fn selected<'a>(request: &'a Request) -> Selected<'a> {
    let (publication, selection) = (request.publication, request.selection);
    let title = |language: &Language| {
        (language.to_string(), gather::title(publication, selection, language))
    };
    let filled = request.outline.filled.iter().map(|one| FilledRecord {
        key: one.key.clone(),
        value: one.value.clone(),
        requirements: one.ids.clone(),
    });
    let requirements = selection.requirements(publication);
    Selected {
        publication,
        edition: selection.edition,
        address: request.address,
        title: Texts(publication.languages().iter().map(title).collect()),
        checksum: request.outline.about.checksum.clone(),
        filled: filled.collect(),
        requirements: requirements.map(|(chosen, one)| (chosen.edition, one.id.clone())).collect(),
    }
}
