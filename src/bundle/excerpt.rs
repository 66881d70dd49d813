//! A version of a requirement as a selection takes it, for the script that puts selections together in a
//! browser: its facts, its words, and the pieces of each document. It depends on nothing but the version
//! and the language, so that it stays the same until the version is translated.

pub mod surround;
pub mod versions;

use super::outline::{Item, Placeholder};
use super::{answers, book, csv, docx, gather, pasted, rows};
use crate::address::{self, Address};
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::section::Section;
use crate::catalogue::text::{InlineKind, Node, Target};
use crate::field::text::Language;
use crate::publication::{Edition, Publication};
use crate::reading::label::Label;
use crate::reading::links::Links;
use crate::reading::notice;
use crate::reading::shown::Shown;
use crate::selection::{Selection, first_whole, is_on_site};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// Which version in which language, and the catalogue that it is taken from.
#[derive(Clone, Debug)]
pub struct ExcerptId {
    pub id: RequirementId,
    pub version: Version,
    pub language: Language,
    pub edition: Edition,
}

#[derive(Serialize)]
pub struct Excerpt {
    pub id: String,
    pub version: String,
    /// As in `SAR-001 version 2.0`.
    pub cite: String,
    pub title: String,
    /// The language of its texts where it is not translated.
    pub lang: Option<String>,
    pub r#type: Label,
    pub level: Label,
    pub category: String,
    /// The page of this version for ever.
    pub address: String,
    pub sha256: String,
    pub placeholders: Vec<Placeholder>,
    pub exceptions: Vec<Ending>,
    /// The requirements of lower levels that it takes the place of, and that it belongs to.
    pub replaces: Vec<String>,
    pub complements: Vec<String>,
    /// Those that what binds refers to.
    pub refers_to: BTreeSet<String>,
    /// What binds, as markup, with the marks of `Item::marked` where something is filled in.
    pub html: String,
    pub docx: docx::Pieces,
    pub answers: book::template::Piece,
    /// What a notice and rows to paste need to know, and its title by language.
    pub notice: notice::Facts,
    pub titles: BTreeMap<String, String>,
    pub rows: rows::RowFacts,
    /// The cells of its row, those that only the selection decides left out.
    pub row: Vec<Option<String>>,
    /// The rows of its evidence.
    pub evidence: Vec<Vec<Option<String>>>,
}

/// An exception that ends.
#[derive(Serialize)]
pub struct Ending {
    pub scope: String,
    /// The last day, for people and for programs.
    pub until: String,
    pub iso_until: String,
}

/// Every version that may be chosen, in each language.
pub fn list(publication: &Publication) -> Vec<ExcerptId> {
    if !is_on_site(publication) {
        return Vec::new();
    }
    let mut list = Vec::new();
    for language in publication.languages() {
        let own = |id: &RequirementId, version| ExcerptId {
            id: id.clone(),
            version,
            language: language.clone(),
            edition: first_whole(publication, id, version),
        };
        for (id, history) in publication.releases.histories() {
            list.extend(history.iter().map(|one| own(id, one.version)));
        }
        if publication.current() == Edition::Draft {
            let all = publication.working.requirements.iter();
            let all = all.map(|(id, one)| own(id, one.fields.version.value));
            list.extend(all.filter(|one| one.edition == Edition::Draft));
        }
    }
    list
}

impl ExcerptId {
    pub fn address(&self) -> Address {
        address::excerpt(&self.id, self.version, &self.language)
    }

    pub fn make(&self, publication: &Publication) -> Option<Excerpt> {
        let selection = Selection::requirement(&self.id, self.version, self.edition);
        let words = publication.words(&self.language);
        let outline = gather::outline(publication, &selection, &self.language);
        let item = outline.items().next()?;
        let fields = &publication.catalogue(self.edition).requirement(&self.id)?.fields;
        let ids = |list: &[crate::field::value::Located<RequirementId>]| {
            list.iter().map(|own| own.value.to_string()).collect()
        };
        let marked = item.marked();
        let one = publication.catalogue(self.edition).requirement(&self.id)?;
        let shown = |language: &Language| Shown {
            one,
            translation: one.translation_of_its_version(language),
        };
        let title = |language: &Language| {
            let own = shown(language);
            let title = own.binding().map_or(&one.fields.title, |own| &own.fields.title);
            (language.to_string(), title.to_string())
        };
        let guide =
            Links { publication, edition: self.edition, is_frozen: true, language: &self.language };
        Some(Excerpt {
            id: item.id.clone(),
            version: item.version.clone(),
            cite: item.cite.clone(),
            title: item.title.clone(),
            lang: item.lang.clone(),
            r#type: item.r#type.clone(),
            level: item.level.clone(),
            category: item.category.clone(),
            address: item.address.clone(),
            sha256: item.sha256.clone(),
            placeholders: item.placeholders.clone(),
            exceptions: endings(item),
            replaces: ids(&fields.replaces),
            complements: ids(&fields.complements),
            refers_to: referred(one),
            html: pasted::binding(&marked, words),
            docx: docx::Pieces::of(item, words),
            answers: answers::piece(item, words),
            notice: notice::facts(guide, &shown(&self.language)),
            titles: publication.languages().iter().map(title).collect(),
            rows: rows::facts(item, words),
            row: csv::row(&marked, words),
            evidence: csv::evidence_rows(&marked, words),
        })
    }
}

/// The other requirements that what binds leads to.
fn referred(one: &Requirement) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for section in [Section::Normative, Section::Evidence] {
        let Some(layer) = one.body.get(&section) else { continue };
        layer.text.walk(&mut |node| {
            if let Node::Inline(inline) = node
                && let InlineKind::Link { target: Target::Requirement { id, .. }, .. } =
                    &inline.kind
                && *id != one.id
            {
                ids.insert(id.to_string());
            }
        });
    }
    ids
}

fn endings(item: &Item) -> Vec<Ending> {
    let all = item.normative.exceptions.iter();
    let ending = all.filter_map(|own| {
        let (until, iso_until) = (own.until.clone()?, own.iso_until.clone()?);
        Some(Ending { scope: own.scope.clone(), until, iso_until })
    });
    ending.collect()
}
