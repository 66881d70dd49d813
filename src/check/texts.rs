//! Every text of the catalogue with the document it stands in, for rules that read texts.

use crate::catalogue::Catalogue;
use crate::catalogue::body::Body;
use crate::catalogue::section::Section;
use crate::catalogue::text::Text;
use crate::field::text::Language;
use crate::source::FileId;

/// One text and where it stands.
pub struct TextOf<'a> {
    pub text: &'a Text,
    pub file: FileId,
    pub language: &'a Language,
    /// The layer, for the text of a requirement.
    pub section: Option<Section>,
}

/// Every text, requirements first.
pub fn all(catalogue: &Catalogue) -> impl Iterator<Item = TextOf<'_>> {
    let first = catalogue.first_language();
    let requirements = catalogue.requirements.values().flat_map(move |one| {
        let own = of_body(&one.body, one.origin.file, first);
        let translated = one.translations.iter();
        own.chain(
            translated.flat_map(|(language, one)| of_body(&one.body, one.origin.file, language)),
        )
    });
    let categories = catalogue.categories.values().flat_map(move |one| {
        let own = std::iter::once((&one.text, one.origin.file, first));
        own.chain(
            one.translations.iter().map(|(language, one)| (&one.text, one.origin.file, language)),
        )
    });
    let guidance = catalogue.guidance.values().flat_map(move |one| {
        let own = std::iter::once((&one.text, one.origin.file, first));
        own.chain(
            one.translations.iter().map(|(language, one)| (&one.text, one.origin.file, language)),
        )
    });
    let pages = catalogue.pages.values().flat_map(move |one| {
        let own = std::iter::once((&one.text, one.origin.file, first));
        own.chain(
            one.translations.iter().map(|(language, one)| (&one.text, one.origin.file, language)),
        )
    });
    let prose = categories.chain(guidance).chain(pages);
    requirements.chain(prose.map(|(text, file, language)| TextOf {
        text,
        file,
        language,
        section: None,
    }))
}

/// The same, the texts of each file together.
pub fn by_file<'t, 'a>(texts: &'t [TextOf<'a>]) -> Vec<&'t [TextOf<'a>]> {
    texts.chunk_by(|one, next| one.file == next.file).collect()
}

fn of_body<'a>(
    body: &'a Body,
    file: FileId,
    language: &'a Language,
) -> impl Iterator<Item = TextOf<'a>> {
    body.iter().map(move |(&section, one)| TextOf {
        text: &one.text,
        file,
        language,
        section: Some(section),
    })
}

/// The anchor of a heading below the second level in a layer: headings of one name may stand in two layers.
pub fn anchor_in(section: Section, anchor: &str) -> String {
    format!("{}-{anchor}", section.word())
}
