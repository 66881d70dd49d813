//! A requirement as every workbook has it.

use super::template::{Block, Open, Piece, filled};
use crate::bundle::outline::Item;
use crate::phrasebook::Argument;
use crate::words::Words;
use std::collections::BTreeMap;

/// What every workbook asks of a version, with what it puts in the sheets of this one.
pub fn piece(item: &Item, words: Words, blocks: BTreeMap<&'static str, Block>) -> Piece {
    let address = [("address", Argument::Text(item.address.clone()))];
    let mut title = vec![item.title.clone()];
    if let Some(lang) = &item.lang {
        let lang = [("lang", Argument::Text(lang.clone()))];
        title.push(words.format("bundle-xlsx-not-translated", &lang));
    }
    Piece {
        id: item.id.clone(),
        version: item.version.clone(),
        cite: item.cite.clone(),
        page: item.address.clone(),
        title: title.join("\n"),
        class: "",
        text: item.binding_with(words, &marked),
        evidence: String::new(),
        amount: 0,
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
                example: String::new(),
            })
            .collect(),
        ways: Vec::new(),
        blocks,
    }
}

/// A placeholder in a piece, whether it is filled in or not.
pub fn marked(key: &str, _: Option<&str>) -> String {
    filled(key)
}
