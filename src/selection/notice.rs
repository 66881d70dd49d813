//! The notice card of a selection.

use super::Selection;
use crate::field::text::Language;
use crate::publication::Publication;
use crate::reading::links::Links;
use crate::reading::notice::{self, Facts, Field, Wording};
use crate::reading::shown::Shown;

/// What a selection is in a notice, field by field.
pub fn card(publication: &Publication, selection: &Selection, language: &Language) -> Vec<Field> {
    let guide = selection.links(publication, language);
    let facts = selection.requirements(publication).map(|(chosen, one)| {
        let guide = Links { edition: chosen.edition, ..guide };
        let translation = one.translation_of_its_version(language);
        notice::facts(guide, &Shown { one, translation })
    });
    notice::card(&facts.collect::<Vec<Facts>>(), &Wording::of(guide.words()))
}
