//! The supplier's answers as a workbook: what is asked per article stands as a matrix of articles and
//! requirements, the rest as a list. The columns follow the shape of answers in the ESPD.
//!
//! What depends on a version and the language alone is a [`piece`], what surrounds it a [`frame`];
//! both are data, published for browsers too, and put together by [`super::book::assembly`].

mod buyer;
mod evidence;
mod front;
mod labels;
mod list;
mod matrix;
mod progress;
mod proof;
mod question;
mod state;
mod supplier;

use self::labels::Labels;
use self::question::Question;
use super::book::assembly::{self, Purpose, Spot};
use super::book::excel;
use super::book::front::release;
use super::book::template::{Frame, Open, Piece};
use super::outline::{Item, Outline};
use super::request::{Made, Request};
use crate::strings::Argument;
use crate::words::Words;
use std::collections::BTreeMap;

pub fn make(request: &Request) -> Made {
    let words = request.words;
    let pieces: Vec<Piece> = request.outline.items().map(|item| piece(item, words)).collect();
    excel::write(&assembly::assemble(&frame(words), &pieces, &purpose(request.outline, words)))
}

/// What surrounds the requirements, in one language.
pub fn frame(words: Words) -> Frame {
    front::frame(Labels { words })
}

/// What depends on a version of a requirement and the language alone, whatever is filled in.
pub fn piece(item: &Item, words: Words) -> Piece {
    let (labels, question) = (Labels { words }, Question::of(item));
    let blocks = match question.is_per_article() {
        true => BTreeMap::from([
            (matrix::SHEET, matrix::block(labels, &question)),
            (evidence::SHEET, evidence::block(labels, &question)),
        ]),
        false => BTreeMap::from([(list::SHEET, list::block(labels, &question))]),
    };
    let address = [("address", Argument::Text(item.address.clone()))];
    let is_chosen = question.is_per_article() && question.is_proven();
    Piece {
        id: item.id.clone(),
        version: item.version.clone(),
        cite: item.cite.clone(),
        page: item.address.clone(),
        title: question.title(words),
        class: question.class.word(),
        text: question.text(words),
        evidence: question.evidence(words),
        more: words.format("bundle-xlsx-more", &address),
        stamp: format!("\n{} ", words.get("old-label")),
        low: format!("\n{}", words.format("bundle-xlsx-low-row", &address)),
        placeholders: item
            .placeholders
            .iter()
            .map(|own| Open {
                key: own.key.clone(),
                question: own.question.clone(),
                default: own.default.clone().unwrap_or_default(),
            })
            .collect(),
        ways: if is_chosen { question.ways(words) } else { Vec::new() },
        blocks,
    }
}

/// What the workbook of an outline is made for.
pub fn purpose(outline: &Outline, words: Words) -> Purpose {
    let about = &outline.about;
    let own = |text: &Option<String>| text.clone().unwrap_or_default();
    Purpose {
        selection: about.selection.clone(),
        catalogue: about.catalogue.clone(),
        publisher: about.publisher.clone(),
        release: release(about, words),
        unchanged: own(&about.unchanged_in),
        example: own(&about.example),
        owner: own(&about.owner),
        authority: own(&about.procurement.authority),
        diary: own(&about.procurement.number),
        address: about.address.clone(),
        licence: about.licence.title.clone(),
        licence_address: about.licence.address.clone(),
        checksum: about.checksum.clone(),
        day: about.iso_date.clone(),
        filled: outline.filled.clone(),
        items: outline.items().map(spot).collect(),
    }
}

fn spot(item: &Item) -> Spot {
    let values = item.placeholders.iter();
    Spot {
        number: item.number.clone(),
        old: item.old.as_ref().map(|old| old.text.clone()).unwrap_or_default(),
        values: values.filter_map(|own| Some((own.key.clone(), own.value.clone()?))).collect(),
    }
}
