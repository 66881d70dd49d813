//! What a document is made of, and what makes each format.

use super::outline::Outline;
use super::{answers, archive, assessment, csv, docx, pasted, pdf};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::message::Message;
use crate::selection::form::Form;
use crate::typeset::press::Press;
use crate::words::Words;

#[derive(Clone, Copy)]
pub struct Request<'a> {
    pub outline: &'a Outline,
    /// In the language of the document.
    pub words: Words<'a>,
    /// Whether CSV files are for programs: with commas, and without the mark of Excel.
    pub is_for_programs: bool,
    /// The selection as data, for a document that carries it.
    pub data: &'a [u8],
    /// The other documents of the selection, for the format that holds them.
    pub others: &'a [Other],
    /// What all PDF are printed with.
    pub press: &'a Press,
}

/// A document that is made already.
pub struct Other {
    pub form: &'static Form,
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Why a document cannot be made. It is said of the theme, or is our mistake.
#[derive(Clone, Debug)]
pub struct Failure(pub Message);

pub type Made = Result<Vec<u8>, Failure>;

/// What makes a format; nothing for what is open data and has another maker.
pub fn maker(format: DocumentFormat) -> Option<fn(&Request) -> Made> {
    Some(match format {
        DocumentFormat::Docx => docx::annex,
        DocumentFormat::DocxBuyer => docx::companion,
        DocumentFormat::XlsxAnswers => answers::make,
        DocumentFormat::XlsxAssessment => assessment::make,
        DocumentFormat::Pdf => pdf::make,
        DocumentFormat::Html => pasted::make,
        DocumentFormat::Csv => csv::requirements,
        DocumentFormat::CsvEvidence => csv::evidence,
        DocumentFormat::Zip => archive::make,
        DocumentFormat::Json | DocumentFormat::JsonLd => return None,
    })
}
