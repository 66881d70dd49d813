//! A part of a document that is made without knowing where it is put, and how parts are put together.
//!
//! What only its place decides is written as an entity, which no text can contain: `&id3;`, `&list1;`,
//! `&note1;` and `&link2;` count within the piece, `&field1;` is a place to fill in, and every other
//! one has a name, as `&place;`, and is told by the spot. Putting a piece in its place means
//! replacing these. The script of the selection page, `selection/docx.js`, does the same.

use super::writer::List;
use super::xml::{followed, inert};
use crate::xml::markup::Markup;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Piece {
    pub text: Markup,
    /// The notes below the pages, in the order in which they are met.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Markup>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<List>,
    /// The addresses that it leads to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fields: Vec<Field>,
    /// How many ids it uses.
    pub ids: usize,
}

/// A place to fill in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Field {
    pub key: String,
    pub empty: Markup,
    /// With `&value;` where the value goes.
    pub full: Markup,
}

/// Where a piece is put.
pub struct Spot<'a> {
    /// What named entities stand for, in markup.
    pub named: &'a dyn Fn(&str) -> Option<Markup>,
    /// The addresses that named links lead to.
    pub addresses: &'a dyn Fn(&str) -> Option<String>,
    /// The values that are known of what is filled in.
    pub filled: &'a dyn Fn(&str) -> Option<String>,
}

/// A document that is put together.
#[derive(Default)]
pub struct Assembly {
    pub text: Markup,
    pub notes: Vec<Markup>,
    pub lists: Vec<List>,
    links: BTreeMap<String, usize>,
    ids: usize,
}

impl Assembly {
    /// Puts a piece at the end.
    pub fn put(&mut self, piece: &Piece, spot: &Spot) {
        let mut links = Vec::new();
        for address in &piece.links {
            let named = address.strip_prefix('&').and_then(|name| name.strip_suffix(';'));
            let address = match named.and_then(spot.addresses) {
                Some(own) => followed(&own).unwrap_or_default(),
                None => address.clone(),
            };
            let next = self.links.len() + 1;
            links.push(*self.links.entry(address).or_insert(next));
        }
        let offsets = Offsets {
            ids: self.ids,
            lists: self.lists.len() + super::numbering::BUILT_IN,
            notes: self.notes.len(),
            links,
            fields: &piece.fields,
            spot,
        };
        offsets.resolve(&piece.text, &mut self.text);
        for note in &piece.notes {
            let mut own = Markup::default();
            offsets.resolve(note, &mut own);
            self.notes.push(own);
        }
        self.ids += piece.ids;
        self.lists.extend(piece.lists.iter().copied());
    }

    /// The addresses by their numbers.
    pub fn links(&self) -> impl Iterator<Item = (usize, &str)> {
        self.links.iter().map(|(address, number)| (*number, address.as_str()))
    }
}

/// What the place of a piece makes of its entities.
struct Offsets<'a> {
    ids: usize,
    lists: usize,
    notes: usize,
    links: Vec<usize>,
    fields: &'a [Field],
    spot: &'a Spot<'a>,
}

impl Offsets<'_> {
    fn resolve(&self, text: &Markup, into: &mut Markup) {
        text.resolve(into, |name, into| self.entity(name, into));
    }

    /// Whether an entity was one of ours, and then what it stands for.
    fn entity(&self, name: &str, into: &mut Markup) -> bool {
        if let Some(own) = (self.spot.named)(name) {
            into.push(own);
            return true;
        }
        let digits = name.find(|c: char| c.is_ascii_digit()).unwrap_or(name.len());
        let (kind, number) = name.split_at(digits);
        let Ok(number) = number.parse::<usize>() else { return false };
        let number = match kind {
            "id" => self.ids + number,
            "list" => self.lists + number,
            "note" => self.notes + number,
            "link" => self.links[number - 1],
            "field" => {
                self.field(&self.fields[number - 1], into);
                return true;
            }
            _ => return false,
        };
        into.push(number);
        true
    }

    fn field(&self, field: &Field, into: &mut Markup) {
        match (self.spot.filled)(&field.key) {
            Some(value) => self.resolve(&field.full.with("&value;", &inert(&value)), into),
            None => self.resolve(&field.empty, into),
        }
    }
}
