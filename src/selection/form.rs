//! The forms in which a selection is offered, and what their files are called.

use super::{Selection, Subject};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::field::text::Language;
use crate::publication::{Edition, Publication};

/// What is known of a format without making it.
#[derive(Debug, PartialEq, Eq)]
pub struct Form {
    pub format: DocumentFormat,
    /// The first word of the names of its files.
    pub stem: &'static str,
    pub ending: &'static str,
    /// Whether it holds all languages and is made once.
    pub has_all_languages: bool,
    /// Whether it is published of whole releases alone, since it repeats what stands beside it.
    pub is_of_whole: bool,
}

const fn form(format: DocumentFormat, stem: &'static str, ending: &'static str) -> Form {
    Form { format, stem, ending, has_all_languages: false, is_of_whole: false }
}

/// Every form, in the order in which they are offered: what is used first comes first.
pub const FORMS: &[Form] = &[
    form(DocumentFormat::Docx, "kravbilaga", "docx"),
    form(DocumentFormat::XlsxAnswers, "svarsbilaga", "xlsx"),
    form(DocumentFormat::DocxBuyer, "foljeblad", "docx"),
    form(DocumentFormat::XlsxAssessment, "bedomningsmall", "xlsx"),
    form(DocumentFormat::Pdf, "krav-och-vagledning", "pdf"),
    form(DocumentFormat::Html, "kravtext", "html"),
    form(DocumentFormat::Csv, "krav", "csv"),
    form(DocumentFormat::CsvEvidence, "bevis", "csv"),
    Form { has_all_languages: true, ..form(DocumentFormat::Json, "krav", "json") },
    Form { has_all_languages: true, ..form(DocumentFormat::JsonLd, "krav", "jsonld") },
    Form { is_of_whole: true, ..form(DocumentFormat::Zip, "alla-format", "zip") },
];

impl Form {
    pub fn word(&self) -> &'static str {
        self.format.word()
    }

    /// The form of a word; or every one whose files end so.
    pub fn named(word: &str) -> Vec<&'static Form> {
        let exact: Vec<&Form> = FORMS.iter().filter(|form| form.word() == word).collect();
        match exact[..] {
            [] => FORMS.iter().filter(|form| form.ending == word).collect(),
            _ => exact,
        }
    }

    /// A name that people recognise in a folder of downloads, as in
    /// `kravbilaga-sarvard-och-kompression-2025.1.docx`.
    pub fn file_name(
        &self,
        publication: &Publication,
        selection: &Selection,
        language: &Language,
    ) -> String {
        let is_of_language = publication.first_language() != language && !self.has_all_languages;
        let name = stem(self.stem, publication, selection);
        match is_of_language {
            true => format!("{name}-{}.{}", &**language, self.ending),
            false => format!("{name}.{}", self.ending),
        }
    }
}

/// The name of a file of rows to paste, without its ending.
pub fn rows(
    profile: &str,
    publication: &Publication,
    selection: &Selection,
    language: &Language,
) -> String {
    let name = stem(&format!("rader-{profile}"), publication, selection);
    match publication.first_language() == language {
        true => name,
        false => format!("{name}-{}", &**language),
    }
}

/// The first word of a file, what is selected, and the release.
fn stem(first: &str, publication: &Publication, selection: &Selection) -> String {
    let mut name = format!("{first}-{}", slug(&selection.subject));
    match selection.edition {
        Edition::Draft => name.push_str("-utkast"),
        Edition::Release(_) if matches!(selection.subject, Subject::Requirement(..)) => {}
        Edition::Release(at) => {
            name = format!("{name}-{}", publication.releases.all()[at].lock.name());
        }
    }
    name
}

/// The selection in the name of a file.
fn slug(subject: &Subject) -> String {
    match subject {
        Subject::Whole => "hela-katalogen".to_string(),
        Subject::Category(path) => {
            let path = path.to_string();
            path.rsplit('/').next().unwrap_or_default().to_string()
        }
        Subject::Package(id) => format!("kravpaket-{}", &**id),
        Subject::Requirement(id, version) => format!("{}-{version}", id.as_str().to_lowercase()),
        Subject::Chosen => "urval".to_string(),
    }
}
