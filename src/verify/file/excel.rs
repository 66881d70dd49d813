//! The text of workbooks: each row a line, its cells between tabs.

use super::xml::{Piece, attribute, read};
use super::{Paper, Refusal};
use crate::bundle::book::key::MARK;

/// The texts that cells refer to by their numbers.
pub fn shared(xml: &str, room: &mut Paper) -> Result<Vec<String>, Refusal> {
    let mut texts = Vec::new();
    let mut own: Option<String> = None;
    let mut is_text = false;
    let mut spoken = 0_usize;
    read(xml, |piece| {
        match piece {
            // How a text is pronounced is no part of it.
            Piece::Open("rPh", _) => spoken += 1,
            Piece::Close("rPh") => spoken = spoken.saturating_sub(1),
            Piece::Open("si", _) => own = Some(String::new()),
            Piece::Close("si") => texts.extend(own.take()),
            Piece::Open("t", _) => is_text = spoken == 0,
            Piece::Close("t") => is_text = false,
            Piece::Text(text) if is_text => {
                room.may_hold(text.len())?;
                if let Some(own) = &mut own {
                    own.push_str(&text);
                }
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(texts)
}

/// The text of a sheet; nothing of the key of a form, which repeats texts that others may have altered
/// where they are read.
pub fn sheet(xml: &str, shared: &[String], paper: &mut Paper) -> Result<(), Refusal> {
    let mut is_shared = false;
    let mut is_value = false;
    let mut is_key = None;
    read(xml, |piece| {
        match piece {
            _ if is_key == Some(true) => {}
            Piece::Open("c", attributes) => {
                is_shared = attribute(attributes, "t").as_deref() == Some("s");
            }
            Piece::Close("c") => paper.put("\t")?,
            Piece::Close("row") => paper.put("\n")?,
            Piece::Open("v" | "t", _) => is_value = true,
            Piece::Close("v" | "t") => is_value = false,
            Piece::Text(text) if is_value && is_shared => {
                let at: Option<usize> = text.trim().parse().ok();
                let text = at.and_then(|at| shared.get(at)).ok_or(Refusal::Broken)?;
                if !*is_key.get_or_insert(text == MARK) {
                    paper.put(text)?;
                }
            }
            Piece::Text(text) if is_value && !*is_key.get_or_insert(&*text == MARK) => {
                paper.put(&text)?;
            }
            _ => {}
        }
        Ok(())
    })
}
