//! The text of PDF, and what ours know of themselves. Only what text needs is read: objects wherever they
//! stand, pages, fonts with their letters, and where on the page something is shown.
//!
//! It is our own, since what is unpacked must be bounded, and what is no content of the page (running
//! heads, which would stand in the midst of sentences) must be left out.

mod document;
mod font;
mod object;
mod page;

use self::document::Document;
use self::object::Object;
use self::page::Reader;
use super::{Content, LARGEST, Paper, Refusal, known};
use crate::bundle::identity::FILE;
use std::collections::{BTreeMap, BTreeSet};

pub fn read(bytes: &[u8]) -> Result<Content, Refusal> {
    let mut document = Document::open(bytes, LARGEST)?;
    let mut paper = Paper::default();
    let mut is_partial = false;
    let mut pages = Vec::new();
    let mut length = 0;
    let listed = document.pages();
    let mut reader = Reader::new(&mut document);
    for page in &listed {
        let text = reader.page(page)?;
        is_partial |= text.trim().is_empty();
        length += text.len();
        paper.may_hold(length)?;
        pages.push(text);
    }
    is_partial |= reader.is_partial;
    let running = running(&pages);
    for page in &pages {
        for (line, places) in lines(page) {
            if places.iter().any(|place| running.contains(&(*place, bare(line)))) {
                continue;
            }
            paper.put(line)?;
            paper.put("\n")?;
        }
    }
    let identity = attached(&mut document).and_then(|text| known(&text));
    Ok(Content { text: paper.text, identity, is_partial })
}

/// The file that ours carry.
fn attached(document: &mut Document) -> Option<String> {
    let is_own = |own: &Object| {
        let name = own.get("UF").or(own.get("F")).and_then(Object::string);
        name.is_some_and(|name| name == FILE.as_bytes() || utf16(name) == FILE)
    };
    let specification = document.objects().find(|own| own.get("EF").is_some() && is_own(own))?;
    let stream = specification.get("EF")?.get("F")?.clone();
    String::from_utf8(document.stream(&stream)?).ok()
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> =
        bytes.chunks_exact(2).map(|two| u16::from_be_bytes([two[0], two[1]])).collect();
    String::from_utf16_lossy(&units).trim_start_matches('\u{feff}').to_string()
}

/// How many lines at the head and the foot of a page may run through all pages.
const EDGE: usize = 3;

/// Where a line is at the edge of its page: so many lines from the head, or from the foot.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    Head(usize),
    Foot(usize),
}

/// The lines of a page that say something, each with where it is if that is at the edge.
fn lines(page: &str) -> Vec<(&str, Vec<Place>)> {
    let all: Vec<&str> = page.lines().filter(|line| !line.trim().is_empty()).collect();
    let count = all.len();
    let places = |at: usize| {
        let head = (at < EDGE).then_some(Place::Head(at));
        let foot = (count - at <= EDGE).then_some(Place::Foot(count - at));
        head.into_iter().chain(foot).collect()
    };
    all.into_iter().enumerate().map(|(at, line)| (line, places(at))).collect()
}

/// The lines that run through most pages at one place, with the numbers of pages left out. What only looks
/// like one, as a number in a table, is at that place on few pages.
fn running(pages: &[String]) -> BTreeSet<(Place, String)> {
    let mut counts: BTreeMap<(Place, String), usize> = BTreeMap::new();
    for page in pages {
        for (line, places) in lines(page) {
            for place in places {
                *counts.entry((place, bare(line))).or_default() += 1;
            }
        }
    }
    let is_running = |count: usize| pages.len() > 2 && count * 2 > pages.len();
    counts.into_iter().filter(|(_, count)| is_running(*count)).map(|(own, _)| own).collect()
}

/// A line without its numbers.
fn bare(line: &str) -> String {
    line.trim().chars().filter(|c| !c.is_ascii_digit()).collect()
}
