//! How much of the catalogue there is in each language.

use crate::catalogue::Catalogue;
use crate::catalogue::requirement::Requirement;
use crate::field::text::Language;
use crate::publication::Publication;
use crate::reading::statistics::Listed;

/// What there is in one language.
pub struct Written<'a> {
    pub language: &'a Language,
    pub requirements: Listed<'a>,
    pub guidance: usize,
    pub areas: usize,
    pub pages: usize,
    /// The requirements that are not there.
    pub missing: Listed<'a>,
}

/// The first language, which everything is written in, and then the others.
pub fn languages<'a>(
    publication: &'a Publication,
    catalogue: &Catalogue,
    in_use: &[&'a Requirement],
) -> Vec<Written<'a>> {
    let of = |language: &'a Language| {
        let is_first = language == publication.first_language();
        let is_there = |has: bool| is_first || has;
        let (requirements, missing) = in_use
            .iter()
            .copied()
            .partition(|one| is_there(one.translation_of_its_version(language).is_some()));
        let guidance = catalogue.guidance.values();
        let areas = catalogue.categories.values();
        let pages = catalogue.pages.values();
        Written {
            language,
            requirements,
            guidance: guidance
                .filter(|one| is_there(one.translations.contains_key(language)))
                .count(),
            areas: areas.filter(|one| is_there(one.translations.contains_key(language))).count(),
            pages: pages.filter(|one| is_there(one.translations.contains_key(language))).count(),
            missing,
        }
    };
    publication.languages().iter().map(of).collect()
}
