//! Every text of the catalogue with the document it stands in, for rules that read texts.

use crate::catalogue::Catalogue;
use crate::catalogue::body::Body;
use crate::catalogue::section::Section;
use crate::catalogue::text::Text;
use crate::source::FileId;

/// One text and where it stands.
pub struct TextOf<'a> {
    pub text: &'a Text,
    pub file: FileId,
    /// The layer, for the text of a requirement.
    pub section: Option<Section>,
}

/// Every text, requirements first.
pub fn all(catalogue: &Catalogue) -> impl Iterator<Item = TextOf<'_>> {
    let requirements = catalogue.requirements.values().flat_map(|one| {
        let own = of_body(&one.body, one.origin.file);
        let translated = one.translations.values();
        own.chain(translated.flat_map(|one| of_body(&one.body, one.origin.file)))
    });
    let categories = catalogue.categories.values().flat_map(|one| {
        let own = std::iter::once((&one.text, one.origin.file));
        own.chain(one.translations.values().map(|one| (&one.text, one.origin.file)))
    });
    let guidance = catalogue.guidance.values().flat_map(|one| {
        let own = std::iter::once((&one.text, one.origin.file));
        own.chain(one.translations.values().map(|one| (&one.text, one.origin.file)))
    });
    let pages = catalogue.pages.values().flat_map(|one| {
        let own = std::iter::once((&one.text, one.origin.file));
        own.chain(one.translations.values().map(|one| (&one.text, one.origin.file)))
    });
    let prose = categories.chain(guidance).chain(pages);
    requirements.chain(prose.map(|(text, file)| TextOf { text, file, section: None }))
}

fn of_body(body: &Body, file: FileId) -> impl Iterator<Item = TextOf<'_>> {
    body.iter().map(move |(&section, one)| TextOf { text: &one.text, file, section: Some(section) })
}

/// The anchor of a heading below the second level in a layer: headings of one name may stand in two layers.
pub fn anchor_in(section: Section, anchor: &str) -> String {
    format!("{}-{anchor}", section.word())
}
