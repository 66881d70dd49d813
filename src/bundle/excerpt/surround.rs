//! What surrounds the requirements in the documents of a selection in one language.

use crate::address::{self, Address};
use crate::bundle::book::template::Frame;
use crate::bundle::docx::boilerplate::Boilerplate;
use crate::bundle::outline::About;
use crate::bundle::{answers, csv, gather};
use crate::field::text::Language;
use crate::publication::Publication;
use crate::selection::Selection;
use crate::selection::form::{FORMS, Form};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Surround {
    pub language: String,
    /// What documents say of themselves, as far as no selection decides it.
    pub about: About,
    pub docx: Boilerplate,
    pub answers: Frame,
    /// The columns of the tables of requirements and of evidence.
    pub columns: [Vec<&'static str>; 2],
    /// What the files are called, by their format.
    pub files: BTreeMap<&'static str, String>,
}

pub fn address(language: &Language) -> Address {
    address::excerpt_surround(language)
}

pub fn make(publication: &Publication, language: &Language) -> Surround {
    let selection = Selection::chosen(publication.current(), Vec::new());
    let name = |form: &Form| (form.word(), form.file_name(publication, &selection, language));
    Surround {
        language: language.to_string(),
        about: gather::outline(publication, &selection, language).about,
        docx: Boilerplate::of(publication.words(language)),
        answers: answers::frame(publication.words(language)),
        columns: [csv::names(csv::REQUIREMENTS), csv::names(csv::EVIDENCE)],
        files: FORMS.iter().map(name).collect(),
    }
}
