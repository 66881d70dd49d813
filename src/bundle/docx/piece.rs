//! A part of a document that is made without knowing where it is put, and how parts are put together.
//!
//! What only its place decides is written as an entity, which no text can contain: `&place;` is the
//! number of a requirement in bookmarks, and `&stamp;` says that it is not in force; `&id3;`, `&list1;`, `&note1;` and `&link2;` count within the
//! piece; `&field1;` is a place to fill in. Putting a piece in its place means replacing these.

use super::writer::List;
use super::xml::inert;
use std::collections::BTreeMap;

#[derive(Default)]
pub struct Piece {
    pub text: String,
    /// The notes below the pages, in the order in which they are met.
    pub notes: Vec<String>,
    pub lists: Vec<List>,
    /// The addresses that it leads to.
    pub links: Vec<String>,
    pub fields: Vec<Field>,
    /// How many ids it uses.
    pub ids: usize,
}

/// A place to fill in.
pub struct Field {
    pub key: String,
    pub empty: String,
    /// With `&value;` where the value goes.
    pub full: String,
}

/// Where a piece is put.
pub struct Spot<'a> {
    /// The number of the requirement.
    pub place: &'a str,
    /// The paragraph that says that the requirement is not in force, where that is so.
    pub stamp: &'a str,
    /// The values that are known of what is filled in.
    pub filled: &'a dyn Fn(&str) -> Option<String>,
}

impl Spot<'_> {
    pub const NONE: Spot<'static> = Spot { place: "", stamp: "", filled: &|_| None };
}

/// A document that is put together.
#[derive(Default)]
pub struct Assembly {
    pub text: String,
    pub notes: Vec<String>,
    pub lists: Vec<List>,
    links: BTreeMap<String, usize>,
    ids: usize,
}

impl Assembly {
    /// Puts a piece at the end.
    pub fn put(&mut self, piece: Piece, spot: &Spot) {
        let mut links = Vec::new();
        for address in piece.links {
            let next = self.links.len() + 1;
            links.push(*self.links.entry(address).or_insert(next));
        }
        let offsets = Offsets {
            place: spot.place.replace('.', "_"),
            ids: self.ids,
            lists: self.lists.len() + super::numbering::BUILT_IN,
            notes: self.notes.len(),
            links,
            fields: &piece.fields,
            spot,
        };
        offsets.resolve(&piece.text, &mut self.text);
        for note in &piece.notes {
            let mut own = String::with_capacity(note.len());
            offsets.resolve(note, &mut own);
            self.notes.push(own);
        }
        self.ids += piece.ids;
        self.lists.extend(piece.lists);
    }

    /// The addresses by their numbers.
    pub fn links(&self) -> impl Iterator<Item = (usize, &str)> {
        self.links.iter().map(|(address, number)| (*number, address.as_str()))
    }
}

/// What the place of a piece makes of its entities.
struct Offsets<'a> {
    place: String,
    ids: usize,
    lists: usize,
    notes: usize,
    links: Vec<usize>,
    fields: &'a [Field],
    spot: &'a Spot<'a>,
}

impl Offsets<'_> {
    fn resolve(&self, text: &str, into: &mut String) {
        let mut rest = text;
        while let Some(at) = rest.find('&') {
            into.push_str(&rest[..at]);
            rest = &rest[at..];
            let end = rest.find(';').map_or(rest.len(), |end| end + 1);
            let (entity, after) = rest.split_at(end);
            if !self.entity(entity.trim_matches(['&', ';']), into) {
                into.push_str(entity);
            }
            rest = after;
        }
        into.push_str(rest);
    }

    /// Whether an entity was one of ours, and then what it stands for.
    fn entity(&self, name: &str, into: &mut String) -> bool {
        match name {
            "place" => {
                into.push_str(&self.place);
                return true;
            }
            "stamp" => {
                into.push_str(self.spot.stamp);
                return true;
            }
            _ => {}
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
        into.push_str(&number.to_string());
        true
    }

    fn field(&self, field: &Field, into: &mut String) {
        match (self.spot.filled)(&field.key) {
            Some(value) => self.resolve(&field.full.replace("&value;", &inert(&value)), into),
            None => self.resolve(&field.empty, into),
        }
    }
}
