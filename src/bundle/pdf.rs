//! The requirements as PDF, for reading and filing: what stands in which block of the document.

mod appendix;
mod front;
mod item;
pub mod look;
mod prose;

use super::identity;
use super::outline::Outline;
use super::request::{Failure, Made, Request};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::message::Message;
use crate::phrasebook::Argument;
use crate::typeset;
use crate::typeset::document::{
    About, Attachment, Block, Document, Heading, Look, Paragraph, Size,
};
use crate::typeset::document::{Span, Text};
use crate::words::Words;

/// The day of what has none: the same draft is to give the same file.
const NO_DAY: (u16, u8, u8) = (1980, 1, 1);

pub fn make(request: &Request) -> Made {
    let (outline, words) = (request.outline, request.words);
    let selection = Argument::Text(outline.about.selection.clone());
    let title = words.format("bundle-title-pdf", &[("selection", selection)]);
    let release = release(outline, words);
    let known = identity::text(outline, DocumentFormat::Pdf);
    let about = &outline.about;
    let document = Document {
        about: About {
            author: about.publisher.clone(),
            description: format!("{}, {release}", about.catalogue),
            keywords: outline.items().map(|item| item.key()).collect(),
            day: about.iso_date.as_deref().and_then(day).unwrap_or(NO_DAY),
            language: outline.language.clone(),
            identity: identity(outline),
            creator: "Kravverk".to_string(),
            title: title.clone(),
        },
        head: [about.selection.clone(), standing(outline, words)],
        foot: [
            about.catalogue.clone(),
            release,
            format!("{} {}", words.get("bundle-pdf-checksum-short"), &about.checksum[..12]),
        ]
        .join(" · "),
        counted: words.format(
            "bundle-pdf-page",
            &[
                ("page", Argument::Text("{page}".to_string())),
                ("pages", Argument::Text("{pages}".to_string())),
            ],
        ),
        blocks: blocks(outline, words, &title),
        // The same selection for programs, carried within the document.
        attachments: vec![
            attachment("urval.json", words.get("bundle-pdf-attachment"), request.data.to_vec()),
            attachment(identity::FILE, words.get("bundle-identity"), known.into_bytes()),
        ],
    };
    typeset::print(document, request.press).map_err(|error| Failure(Message::verbatim(error)))
}

fn attachment(name: &str, description: String, bytes: Vec<u8>) -> Attachment {
    let media_type = "application/json".to_string();
    Attachment { name: name.to_string(), media_type, description, bytes }
}

fn blocks(outline: &Outline, words: Words, title: &str) -> Vec<Block> {
    let is_single = outline.items().count() == 1;
    let mut blocks = front::cover(outline, words, title);
    if !is_single {
        blocks.push(Block::Contents { title: words.get("bundle-pdf-contents") });
    }
    for group in &outline.groups {
        let heading = format!("{} {}", group.number, group.heading);
        blocks.push(headline(1, plain(heading), true));
        blocks.push(Block::Paragraph(Paragraph {
            text: vec![soft(&group.about)],
            opens: true,
            ..Paragraph::default()
        }));
        for item in &group.items {
            item::add(item, words, &mut blocks);
        }
    }
    appendix::add(outline, words, is_single, &mut blocks);
    blocks
}

/// The name of the release, or that it is a draft.
fn release(outline: &Outline, words: Words) -> String {
    match &outline.about.release {
        Some(name) => format!("{} {name}", words.get("release")),
        None => words.get("bundle-draft"),
    }
}

/// What a reader of any page is to know: that it is an example, that it is a draft.
fn standing(outline: &Outline, words: Words) -> String {
    let draft = outline.is_draft().then(|| words.get("bundle-draft"));
    let old = outline.old_head().map(|id| words.get(id));
    let parts: Vec<String> =
        outline.about.example.clone().into_iter().chain(draft).chain(old).collect();
    parts.join(" · ")
}

/// What tells this document from all others, whatever they are called.
fn identity(outline: &Outline) -> String {
    let release = outline.about.release.as_deref().unwrap_or_default();
    let parts = [&outline.about.address, release, &outline.language, &outline.about.checksum];
    parts.join(" ")
}

/// A day as it is written for programs, as in `2026-06-09`.
fn day(iso: &str) -> Option<(u16, u8, u8)> {
    let mut parts = iso.split('-');
    Some((parts.next()?.parse().ok()?, parts.next()?.parse().ok()?, parts.next()?.parse().ok()?))
}

// What the parts of the document write with.

fn plain(text: impl Into<String>) -> Text {
    vec![Span::plain(text)]
}

fn soft(text: &str) -> Span {
    Span::with(text, Look { soft: true, ..Look::default() })
}

fn strong(text: &str) -> Span {
    Span::with(text, Look { bold: true, ..Look::default() })
}

fn paragraph(text: Text) -> Block {
    Block::Paragraph(Paragraph { text, ..Paragraph::default() })
}

fn small(text: Text) -> Block {
    Block::Paragraph(Paragraph { text, size: Size::Small, opens: false })
}

/// A line that opens what follows it, and stays with it.
fn opening(text: Text) -> Block {
    Block::Paragraph(Paragraph { text, opens: true, ..Paragraph::default() })
}

fn headline(level: u8, text: Text, is_listed: bool) -> Block {
    Block::Heading(Heading { level, text, anchor: None, is_listed, is_bookmarked: is_listed })
}

/// Blocks in the language that an item is written in, if it is another than the document's.
fn own(language: Option<&str>, blocks: Vec<Block>) -> Vec<Block> {
    match language {
        Some(language) => vec![Block::In { language: language.to_string(), blocks }],
        None => blocks,
    }
}

/// The same for a piece of text.
fn spoken(language: Option<&str>, span: Span) -> Span {
    Span { language: language.map(str::to_string), ..span }
}
