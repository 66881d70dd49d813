//! The formats that a selection is made in: a row for each, with what it is for and what makes it.

use super::outline::Outline;
use super::selection::{Selection, Subject};
use super::{answers, assessment, csv, pasted};
use crate::publication::Publication;
use crate::words::Words;

/// What a document is made of.
pub struct Request<'a> {
    pub publication: &'a Publication,
    pub selection: &'a Selection,
    pub outline: &'a Outline,
    /// In the language of the document.
    pub words: Words<'a>,
    /// Whether CSV files begin with the mark by which Excel knows that they are UTF-8.
    pub has_mark: bool,
}

/// Why a document cannot be made. It is said of the theme, or is our mistake.
#[derive(Debug)]
pub struct Failure(pub String);

pub type Made = Result<Vec<u8>, Failure>;

pub struct Format {
    /// What it is called on the command line.
    pub word: &'static str,
    /// The first word of the names of its files.
    pub stem: &'static str,
    pub ending: &'static str,
    pub make: fn(&Request) -> Made,
}

/// Every format, in the order in which they are offered: what is used first comes first.
pub const FORMATS: &[Format] = &[
    Format { word: "xlsx-answers", stem: "svarsbilaga", ending: "xlsx", make: answers::make },
    Format {
        word: "xlsx-assessment",
        stem: "bedomningsmall",
        ending: "xlsx",
        make: assessment::make,
    },
    Format { word: "html", stem: "kravtext", ending: "html", make: pasted::make },
    Format { word: "csv", stem: "krav", ending: "csv", make: csv::requirements },
    Format { word: "csv-evidence", stem: "bevis", ending: "csv", make: csv::evidence },
];

impl Format {
    /// The format of a word; or every one whose files end so.
    pub fn named(word: &str) -> Vec<&'static Format> {
        let exact: Vec<&Format> = FORMATS.iter().filter(|format| format.word == word).collect();
        match exact[..] {
            [] => FORMATS.iter().filter(|format| format.ending == word).collect(),
            _ => exact,
        }
    }

    /// A name that people recognise in a folder of downloads, as in
    /// `kravbilaga-sarvard-och-kompression-2025.1.docx`.
    pub fn file_name(&self, request: &Request) -> String {
        let Outline { about, language, .. } = request.outline;
        let mut name = format!("{}-{}", self.stem, slug(&request.selection.subject));
        if !matches!(request.selection.subject, Subject::Requirement(..)) || about.release.is_none()
        {
            name = format!("{name}-{}", about.release.as_deref().unwrap_or("utkast"));
        }
        if **request.publication.first_language() != **language {
            name = format!("{name}-{language}");
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
