//! The text of Word and OpenDocument files: each paragraph a line. What is deleted with changes tracked
//! is no text, what is inserted is; hidden text is none, and a text box stands once.

use super::xml::{Piece, attribute, read};
use super::{Paper, Refusal};

/// What is passed over with all that is in it.
const WORD_SKIPPED: [&str; 4] = ["del", "moveFrom", "Fallback", "rubyPr"];

/// The text of a part of a Word file.
pub fn word(xml: &str, paper: &mut Paper) -> Result<(), Refusal> {
    let mut skipped = 0_usize;
    let mut is_text = false;
    let mut is_hidden = false;
    read(xml, |piece| {
        match piece {
            Piece::Open(name, _) if skipped > 0 || WORD_SKIPPED.contains(&name) => skipped += 1,
            Piece::Close(_) if skipped > 0 => skipped -= 1,
            Piece::Open("r", _) => is_hidden = false,
            Piece::Close("r") => is_hidden = false,
            Piece::Open("vanish", attributes) => is_hidden = is_on(attributes),
            Piece::Open("t", _) => is_text = true,
            Piece::Close("t") => is_text = false,
            Piece::Open("tab", _) => paper.put("\t")?,
            Piece::Open("br" | "cr", _) | Piece::Close("p") => paper.put("\n")?,
            Piece::Open("noBreakHyphen", _) => paper.put("-")?,
            Piece::Open("txbxContent", _) => paper.put("\n")?,
            Piece::Text(text) if is_text && !is_hidden && skipped == 0 => paper.put(&text)?,
            _ => {}
        }
        Ok(())
    })
}

/// Whether a property is on, which it is where nothing else is said.
fn is_on(attributes: &str) -> bool {
    !matches!(attribute(attributes, "val").as_deref(), Some("0" | "false" | "off" | "none"))
}

/// What is passed over in a file of OpenDocument.
const OPEN_SKIPPED: [&str; 4] = ["tracked-changes", "annotation", "note-citation", "forms"];

/// The text of `content.xml`.
pub fn open_document(xml: &str, paper: &mut Paper) -> Result<(), Refusal> {
    let mut skipped = 0_usize;
    let mut depth = 0_usize;
    read(xml, |piece| {
        match piece {
            Piece::Open(name, _) if skipped > 0 || OPEN_SKIPPED.contains(&name) => skipped += 1,
            Piece::Close(_) if skipped > 0 => skipped -= 1,
            Piece::Open("p" | "h", _) => depth += 1,
            Piece::Close("p" | "h") => {
                depth = depth.saturating_sub(1);
                paper.put("\n")?;
            }
            Piece::Open("s", _) => paper.put(" ")?,
            Piece::Open("tab", _) => paper.put("\t")?,
            Piece::Open("line-break", _) => paper.put("\n")?,
            Piece::Text(text) if depth > 0 && skipped == 0 => paper.put(&text)?,
            _ => {}
        }
        Ok(())
    })
}
