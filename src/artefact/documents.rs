//! The documents of a selection: each format made from the same outline and the same data.

use crate::address::Address;
use crate::bundle::gather;
use crate::bundle::outline::Outline;
use crate::bundle::request::{Failure, Made, Other, Request, maker};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::data::form::Texts;
use crate::data::selection::{FilledRecord, Selected};
use crate::field::text::Language;
use crate::parallel;
use crate::publication::Publication;
use crate::selection::form::Form;
use crate::selection::{Selection, Subject, title};
use crate::typeset::press::Press;
use std::collections::BTreeMap;

/// A selection in one language, gathered once for all of its documents.
pub struct Documents<'a> {
    pub publication: &'a Publication,
    pub press: &'a Press,
    pub selection: &'a Selection,
    pub language: &'a Language,
    /// Whether CSV files are for programs: with commas, and without the mark of Excel.
    pub is_for_programs: bool,
    pub outline: Outline,
    /// The selection as data: as a document of its own, and within others.
    pub data: Vec<u8>,
}

impl<'a> Documents<'a> {
    /// Gathers a selection. Its data call themselves by `address`; without one, no document shows
    /// or carries them.
    pub fn gather(
        publication: &'a Publication,
        press: &'a Press,
        selection: &'a Selection,
        language: &'a Language,
        address: Option<&Address>,
    ) -> Documents<'a> {
        let outline = gather::outline(publication, selection, language);
        let data =
            address.map(|address| selected(publication, selection, &outline, address).json());
        let data = data.unwrap_or_default().into_bytes();
        Documents { publication, press, selection, language, is_for_programs: false, outline, data }
    }

    /// Makes those of some documents that are wanted, in their order. An archive holds all the
    /// others, whether they are wanted or not.
    pub fn make(&self, all: &[(&'static Form, &Address)], wanted: &[usize]) -> Vec<Made> {
        let is_archive = |at: &usize| all[*at].0.format == DocumentFormat::Zip;
        let every = (0..all.len()).filter(|at| !is_archive(at));
        let single: Vec<usize> = match wanted.iter().any(is_archive) {
            true => every.collect(),
            false => wanted.to_vec(),
        };
        let made = parallel::map(&single, |&at| self.one(all[at].0, all[at].1, &[]));
        let mut made: BTreeMap<usize, Made> = single.into_iter().zip(made).collect();
        if let Some(&at) = wanted.iter().find(|at| is_archive(at)) {
            let archive =
                others(all, &made).and_then(|others| self.one(all[at].0, all[at].1, &others));
            made.insert(at, archive);
        }
        let take = |at: &usize| made.remove(at).unwrap_or_else(|| Ok(Vec::new()));
        wanted.iter().map(take).collect()
    }

    fn one(&self, form: &Form, address: &Address, others: &[Other]) -> Made {
        let Some(make) = maker(form.format) else {
            return Ok(match form.format {
                DocumentFormat::JsonLd => {
                    selected(self.publication, self.selection, &self.outline, address)
                        .linked()
                        .into_bytes()
                }
                _ => self.data.clone(),
            });
        };
        make(&Request {
            outline: &self.outline,
            words: self.publication.words(self.language),
            is_for_programs: self.is_for_programs,
            data: &self.data,
            others,
            press: self.press,
        })
    }
}

/// What an archive holds.
fn others(
    all: &[(&'static Form, &Address)],
    made: &BTreeMap<usize, Made>,
) -> Result<Vec<Other>, Failure> {
    let each = made.iter().map(|(&at, made)| {
        let (form, address) = all[at];
        let name = address.path().rsplit('/').next().unwrap_or_default().to_string();
        Ok(Other { form, name, bytes: made.clone()? })
    });
    each.collect()
}

fn selected<'a>(
    publication: &'a Publication,
    selection: &Selection,
    outline: &Outline,
    address: &Address,
) -> Selected<'a> {
    let title = |language: &Language| {
        (language.to_string(), title::title(publication, selection, language))
    };
    let filled = outline.filled.iter().map(|one| FilledRecord {
        key: one.key.clone(),
        value: one.value.clone(),
        requirements: one.ids.clone(),
    });
    let requirements = selection.requirements(publication);
    let address = match selection.subject {
        Subject::Chosen => outline.about.address.clone(),
        _ => address.absolute(publication.base_url()),
    };
    Selected {
        publication,
        edition: selection.edition,
        address,
        title: Texts(publication.languages().iter().map(title).collect()),
        checksum: outline.about.checksum.clone(),
        filled: filled.collect(),
        requirements: requirements.map(|(chosen, one)| (chosen.edition, one.id.clone())).collect(),
    }
}
