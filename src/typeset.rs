//! Typesetting: blocks of text become lines, lines become pages, pages become a tagged and archival
//! PDF. It knows nothing of requirements; whoever asks says what stands in which block.

mod compose;
pub mod document;
mod flow;
pub mod glyphs;
mod hyphen;
mod legible;
mod pages;
pub mod pdf;
pub mod press;
pub mod style;
mod tags;

use self::document::Document;
use self::press::Press;
use self::style::PictureKind;

/// Whether some bytes are a picture of a kind; or why not.
pub fn picture(bytes: &[u8], kind: PictureKind) -> Result<(), String> {
    pdf::picture(bytes, kind).map(drop)
}

/// A document as PDF, or why there is none.
pub fn print(mut document: Document, press: &Press) -> Result<Vec<u8>, String> {
    let mut setter = press.setter();
    legible::make(&mut document, &mut |c| setter.covers(c));
    // 1. Text is set in lines, and each line and its room becomes a strip across the page.
    let document = &document;
    let flow = flow::set(document, &press.style, &mut setter);
    // 2. The strips fill pages.
    let pages = pages::fill(&flow, &press.style);
    // 3. Pages and tags are written.
    pdf::write(document, &press.style, &flow, &pages, &mut setter)
}
