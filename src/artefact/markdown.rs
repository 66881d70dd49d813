//! The texts of requirements as Markdown, one beside each of their pages.

use super::inputs::Inputs;
use super::{Artefact, Listed, file};
use crate::address;
use crate::bundle::markdown::MarkdownId;
use crate::output::Kind;
use crate::publication::{Edition, Publication};
use crate::selection::first_whole;
use crate::site::page::Content;

/// One for each page of a requirement but those of proposals, which are no published texts.
pub fn list(publication: &Publication, pages: &[Listed]) -> Vec<Listed> {
    let own = pages.iter().filter_map(|listed| {
        let Artefact::Page(page) = &listed.artefact else { return None };
        let Content::Requirement(id) = &page.content else { return None };
        if page.kind == Kind::Passing {
            return None;
        }
        let version = publication.catalogue(page.edition).requirement(id)?.fields.version.value;
        let edition = match page.edition {
            Edition::Draft => Edition::Draft,
            Edition::Release(_) => first_whole(publication, id, version),
        };
        let own = MarkdownId { id: id.clone(), version, language: page.language.clone(), edition };
        let path = address::markdown(&page.address).file();
        Some(file(path, Artefact::Markdown(own)))
    });
    own.collect()
}

/// Names all that a file is made of, where an earlier build's may be kept.
pub fn key(
    own: &MarkdownId,
    path: &str,
    publication: &Publication,
    inputs: &Inputs,
) -> Option<String> {
    inputs.version(publication, path, (own.edition, &own.id, own.version), &own.language)
}
