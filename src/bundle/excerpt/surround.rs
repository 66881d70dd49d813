//! What surrounds the requirements in the documents of a selection in one language.

use crate::address::{self, Address};
use crate::bundle::book::template::Frame;
use crate::bundle::docx::boilerplate::Boilerplate;
use crate::bundle::outline::About;
use crate::bundle::rows::{Layout, layout};
use crate::bundle::{answers, csv, gather};
use crate::field::text::Language;
use crate::publication::Publication;
use crate::reading::notice::Wording;
use crate::selection::Selection;
use crate::selection::form::{self, FORMS, Form};
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Surround {
    pub language: String,
    /// What documents say of themselves, as far as no selection decides it.
    pub about: About,
    pub docx: Boilerplate,
    pub answers: Frame,
    /// What notices are worded with, by language.
    pub wordings: BTreeMap<String, Wording>,
    /// The profiles of rows to paste.
    pub profiles: Vec<Profile>,
    /// What stands before how a version stands, in rows.
    pub old_label: String,
    /// The columns of the tables of requirements and of evidence.
    pub columns: [Vec<&'static str>; 2],
    /// What the files are called, by their format.
    pub files: BTreeMap<&'static str, String>,
}

/// A profile, and what the files of its rows are called without their endings.
#[derive(Serialize)]
pub struct Profile {
    pub layout: Layout,
    pub about: Option<String>,
    pub file: String,
}

pub fn address(language: &Language) -> Address {
    address::excerpt_surround(language)
}

pub fn make(publication: &Publication, language: &Language) -> Surround {
    let selection = Selection::chosen(publication.current(), Vec::new());
    let (words, first) = (publication.words(language), publication.first_language());
    let name = |form: &Form| (form.word(), form.file_name(publication, &selection, language));
    let wording =
        |language: &Language| (language.to_string(), Wording::of(publication.words(language)));
    let profiles = publication.working.profiles.values().map(|own| Profile {
        layout: layout(own, words, first),
        about: own.fields.about.as_ref().map(|text| text.get(language, first).to_string()),
        file: form::rows(&own.id, publication, &selection, language),
    });
    Surround {
        language: language.to_string(),
        about: gather::outline(publication, &selection, language).about,
        docx: Boilerplate::of(words),
        answers: answers::frame(words),
        wordings: publication.languages().iter().map(wording).collect(),
        profiles: profiles.collect(),
        old_label: words.get("old-label"),
        columns: [csv::names(csv::REQUIREMENTS), csv::names(csv::EVIDENCE)],
        files: FORMS.iter().map(name).collect(),
    }
}
