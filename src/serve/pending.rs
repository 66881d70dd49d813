//! Texts that are written but cannot be shown yet, since something in them has to be corrected first:
//! the address that each will have, told by the path of its file alone.

use super::shown::Shown;
use crate::address::{Address, Root};
use crate::catalogue::Catalogue;
use crate::field::text::Language;
use crate::hash::sha256;
use crate::parse::place::{self, Role};
use crate::source::{CONTENT, FileId, SourceFile};

/// A text whose page there will be.
pub struct Pending<'a> {
    pub file: FileId,
    /// What its author knows it by.
    pub name: &'a str,
    /// Names the page that says that there is none yet.
    pub sum: String,
}

/// The text that a file of the site would show, if what is shown has no such file.
pub fn at<'a>(shown: &'a Shown, page: &str) -> Option<Pending<'a>> {
    let is_stopped = !shown.problems.is_empty();
    let site = shown.site.as_ref().filter(|site| is_stopped && !site.has(page))?;
    let languages = site.publication().languages();
    let is_meant = |path: &str| address_in(path, languages).is_some_and(|own| own.file() == page);
    let (file, source) = shown.sources.under(CONTENT).find(|(_, source)| is_meant(&source.path))?;
    Some(Pending { file, name: name(source), sum: sha256(source.path.as_bytes()) })
}

/// The address of the page about the text at a path of the catalogue.
pub fn address(path: &str, catalogue: &Catalogue) -> Option<Address> {
    address_in(path, catalogue.config.languages())
}

fn address_in(path: &str, languages: &[Language]) -> Option<Address> {
    let first = languages.first()?;
    let root = |language: &Option<Language>| {
        let own = language.as_ref().unwrap_or(first);
        languages.contains(own).then(|| Root::of(own, first))
    };
    match place::role(path) {
        Role::Requirement { id, language, .. } => Some(root(&language)?.requirement(&id)),
        Role::Category { path, language } => Some(root(&language)?.category(&path)),
        Role::Guidance { id, language } => Some(root(&language)?.guidance(&id)),
        Role::Page { id, language } => Some(root(&language)?.content_page(&id)),
        Role::Package { id } => Some(root(&None)?.package(&id)),
        _ => None,
    }
}

/// A category is known by its folder, and all else by its file.
fn name(source: &SourceFile) -> &str {
    let (folder, file) = source.path.rsplit_once('/').unwrap_or(("", source.path.as_str()));
    match file.split('.').next().unwrap_or_default() {
        place::CATEGORY_FILE => folder.rsplit('/').next().unwrap_or_default(),
        stem => stem,
    }
}
