//! Word: the requirements as an annex to procurement documents, which is all that bidders get, and
//! what explains them to the buyer, in a document of its own. Written part by part, since no library
//! gives the same bytes twice and says what a screen reader needs. Each requirement is a piece that
//! depends on nothing but its version and the language; it is then put in its place, here or by the
//! script of the selection page.

mod assemble;
pub mod boilerplate;
mod companion;
mod control;
mod cover;
mod item;
mod numbering;
mod package;
mod piece;
mod prose;
mod style;
mod table;
mod writer;
mod xml;

use self::boilerplate::Boilerplate;
use self::piece::Piece;
use self::writer::{Look, Writer};
use super::archive;
use super::outline::{Item, Outline};
use super::request::{Made, Request};
use crate::words::Words;
use crate::xml::markup::Markup;
use serde::Serialize;

/// Who a document is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// What binds and nothing else.
    Bidder,
    /// What explains and what is to be decided.
    Buyer,
}

/// A requirement as both documents and their contents have it.
#[derive(Clone, Debug, Serialize)]
pub struct Pieces {
    pub annex: Piece,
    pub companion: Piece,
    pub heading: Markup,
}

impl Pieces {
    pub fn of(item: &Item, words: Words) -> Pieces {
        Pieces {
            annex: item::piece(item, words),
            companion: companion::piece(item, words),
            heading: item::contents_heading(item, words),
        }
    }
}

/// The annex to the procurement documents.
pub fn annex(request: &Request) -> Made {
    make(request, Reader::Bidder)
}

/// What belongs to the annex and stays with the buyer.
pub fn companion(request: &Request) -> Made {
    make(request, Reader::Buyer)
}

fn make(request: &Request, reader: Reader) -> Made {
    let (outline, words) = (request.outline, request.words);
    let around = Boilerplate::of(words);
    let name = assemble::name(outline, &around, reader);
    let title = title(outline, words, &name);
    let heading = |item: &Item| item::contents_heading(item, words);
    let parts = assemble::assemble(outline, &around, reader, title, heading, |item| match reader {
        Reader::Bidder => item::piece(item, words),
        Reader::Buyer => companion::piece(item, words),
    });
    archive::zip(parts.iter().map(|(name, text)| (*name, text.as_str().as_bytes())))
}

/// The title in markup. One in another language is marked as such.
fn title(outline: &Outline, words: Words, name: &str) -> Markup {
    let mut writer = Writer::new(words);
    let only = outline.items().next().filter(|one| one.lang.is_some());
    match only.and_then(|one| Some((one, name.split_once(&*one.title)?))) {
        Some((one, (before, after))) => {
            writer.text(before, Look::PLAIN);
            writer.in_language(&one.lang, |writer| writer.text(&one.title, Look::PLAIN));
            writer.text(after, Look::PLAIN);
        }
        None => writer.text(name, Look::PLAIN),
    }
    writer.finish().text
}

/// The bookmark of a requirement, by its number: an id may stand in a document in two versions.
const BOOKMARK: &str = "krav_&place;";
