//! The formats that a selection is made in: a row for each, with what makes it.

use super::outline::Outline;
use super::selection::{Selection, Subject};
use super::{answers, archive, assessment, csv, data, docx, pasted, pdf};
use crate::address::Address;
use crate::catalogue::vocabulary::DocumentFormat;
use crate::field::text::Language;
use crate::publication::{Edition, Publication};
use crate::typeset::press::Press;
use crate::words::Words;

/// What a document is made of.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    pub publication: &'a Publication,
    pub selection: &'a Selection,
    pub outline: &'a Outline,
    /// In the language of the document.
    pub words: Words<'a>,
    /// Where the document stands on the web.
    pub address: &'a Address,
    /// Whether CSV files begin with the mark by which Excel knows that they are UTF-8.
    pub has_mark: bool,
    /// The other documents of the selection, for the format that holds them.
    pub others: &'a dyn Others,
    /// What all PDF are printed with.
    pub press: &'a Press,
}

/// The documents of a selection beside one that holds them.
pub trait Others {
    fn all(&self) -> Result<Vec<Other>, Failure>;

    /// The selection as data, for a document that carries it.
    fn data(&self, request: &Request) -> Made {
        data::json(request)
    }
}

pub struct Other {
    pub format: &'static Format,
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Why a document cannot be made. It is said of the theme, or is our mistake.
#[derive(Clone, Debug)]
pub struct Failure(pub String);

pub type Made = Result<Vec<u8>, Failure>;

pub struct Format {
    pub name: DocumentFormat,
    /// The first word of the names of its files.
    pub stem: &'static str,
    pub ending: &'static str,
    /// Whether it holds all languages and is made once.
    pub has_all_languages: bool,
    /// Whether it is published of whole releases alone, since it repeats what stands beside it.
    pub is_of_whole: bool,
    pub make: fn(&Request) -> Made,
}

const fn format(
    name: DocumentFormat,
    stem: &'static str,
    ending: &'static str,
    make: fn(&Request) -> Made,
) -> Format {
    Format { name, stem, ending, has_all_languages: false, is_of_whole: false, make }
}

/// Every format, in the order in which they are offered: what is used first comes first.
pub const FORMATS: &[Format] = &[
    format(DocumentFormat::Docx, "kravbilaga", "docx", docx::annex),
    format(DocumentFormat::DocxNormative, "kravtext", "docx", docx::normative),
    format(DocumentFormat::XlsxAnswers, "svarsbilaga", "xlsx", answers::make),
    format(DocumentFormat::XlsxAssessment, "bedomningsmall", "xlsx", assessment::make),
    format(DocumentFormat::Pdf, "kravbilaga", "pdf", pdf::make),
    format(DocumentFormat::Html, "kravtext", "html", pasted::make),
    format(DocumentFormat::Csv, "krav", "csv", csv::requirements),
    format(DocumentFormat::CsvEvidence, "bevis", "csv", csv::evidence),
    Format { has_all_languages: true, ..format(DocumentFormat::Json, "krav", "json", carried) },
    Format {
        has_all_languages: true,
        ..format(DocumentFormat::JsonLd, "krav", "jsonld", data::linked)
    },
    Format {
        is_of_whole: true,
        ..format(DocumentFormat::Zip, "alla-format", "zip", archive::make)
    },
];

/// The selection as data, as other documents of it carry it.
fn carried(request: &Request) -> Made {
    request.others.data(request)
}

impl Format {
    pub fn word(&self) -> &'static str {
        self.name.word()
    }

    /// The format of a word; or every one whose files end so.
    pub fn named(word: &str) -> Vec<&'static Format> {
        let exact: Vec<&Format> = FORMATS.iter().filter(|format| format.word() == word).collect();
        match exact[..] {
            [] => FORMATS.iter().filter(|format| format.ending == word).collect(),
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
        let mut name = format!("{}-{}", self.stem, slug(&selection.subject));
        match selection.edition {
            Edition::Draft => name.push_str("-utkast"),
            Edition::Release(_) if matches!(selection.subject, Subject::Requirement(..)) => {}
            Edition::Release(at) => {
                name = format!("{name}-{}", publication.releases.all()[at].lock.name());
            }
        }
        if publication.first_language() != language && !self.has_all_languages {
            name = format!("{name}-{}", &**language);
        }
        format!("{name}.{}", self.ending)
    }
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
