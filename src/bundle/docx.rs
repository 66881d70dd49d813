//! Word: the requirements as an annex to procurement documents, which is all that bidders get, and
//! what explains them to the buyer, in a document of its own. Written part by part, since no library
//! gives the same bytes twice and says what a screen reader needs. Each requirement is a piece that
//! depends on nothing but its version and the language; it is then put in its place.

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

use self::piece::{Assembly, Piece, Spot};
use self::writer::{Form, Look, Writer};
use super::outline::{Group, Item, Outline};
use super::request::{Made, Request};
use crate::words::Words;

/// Who a document is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reader {
    /// What binds and nothing else.
    Bidder,
    /// What explains and what is to be decided.
    Buyer,
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
    let mut assembly = Assembly::default();
    assembly.put(frame(words, |writer| opening(writer, outline, reader)), &Spot::NONE);
    let has_contents = outline.items().count() > 1;
    for (at, group) in outline.groups.iter().enumerate() {
        let starts_page = has_contents && at == 0;
        assembly.put(frame(words, |writer| heading(writer, group, starts_page)), &Spot::NONE);
        for item in &group.items {
            let piece = match reader {
                Reader::Bidder => item::piece(item, words),
                Reader::Buyer => companion::piece(item, words),
            };
            let value = |key: &str| {
                let own = item.placeholders.iter().find(|own| own.key == key);
                own.and_then(|own| own.value.clone())
            };
            let stamp = item.old.as_ref().map(|old| cover::stamp(words, "old-label", &old.text));
            let stamp = stamp.unwrap_or_default();
            assembly.put(piece, &Spot { place: &item.number, stamp: &stamp, filled: &value });
        }
    }
    assembly.put(frame(words, |writer| closing(writer, outline, reader)), &Spot::NONE);
    package::pack(assembly, outline, words, reader)
}

/// What stands around the requirements, which is made for its document.
fn frame(words: Words, write: impl FnOnce(&mut Writer)) -> Piece {
    let mut writer = Writer::new(words);
    write(&mut writer);
    writer.finish()
}

fn opening(writer: &mut Writer, outline: &Outline, reader: Reader) {
    match reader {
        Reader::Bidder => cover::annex(writer, outline),
        Reader::Buyer => companion::opening(writer, outline),
    }
    if outline.items().count() > 1 {
        cover::contents(writer, outline);
    }
}

fn closing(writer: &mut Writer, outline: &Outline, reader: Reader) {
    cover::about(writer, outline);
    if reader == Reader::Buyer {
        companion::checksums(writer, outline);
    }
    writer.end_on_text(style::NORMAL);
}

fn heading(writer: &mut Writer, group: &Group, starts_page: bool) {
    let form = Form { starts_page, ..Form::of(style::HEADINGS[0]) };
    writer.paragraph(form, |writer| {
        writer.bookmark(&group_bookmark(group), |writer| {
            writer.text(&group.heading, Look::PLAIN);
        });
    });
    writer.line(Form::kept(style::FACTS), &group.about);
}

/// The bookmarks. An id may stand in a document in two versions, so its number is used.
fn group_bookmark(group: &Group) -> String {
    format!("del_{}", group.number)
}

fn requirement_bookmark(item: &Item) -> String {
    format!("krav_{}", item.number.replace('.', "_"))
}

/// The same in a piece that knows no number.
const BOOKMARK: &str = "krav_&place;";
