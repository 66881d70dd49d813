//! The library's words for forms to ours, and what to write instead of HTML.

use crate::catalogue::text::{Align, NoteKind};
use crate::field::text::Slug;
use crate::message::Message;
use crate::say;
use pulldown_cmark::{Alignment, BlockQuoteKind, CodeBlockKind};

/// A heading's name in an address.
pub(super) fn anchor(words: &str) -> String {
    Slug::of(words).map_or_else(|| "section".to_string(), |slug| slug.to_string())
}

pub(super) fn note_kind(kind: BlockQuoteKind) -> NoteKind {
    match kind {
        BlockQuoteKind::Note => NoteKind::Note,
        BlockQuoteKind::Tip => NoteKind::Tip,
        BlockQuoteKind::Important => NoteKind::Important,
        BlockQuoteKind::Warning => NoteKind::Warning,
        BlockQuoteKind::Caution => NoteKind::Caution,
    }
}

pub(super) fn align(alignment: Alignment) -> Align {
    match alignment {
        Alignment::None => Align::None,
        Alignment::Left => Align::Left,
        Alignment::Center => Align::Centre,
        Alignment::Right => Align::Right,
    }
}

pub(super) fn code_language(kind: CodeBlockKind) -> Option<String> {
    match kind {
        CodeBlockKind::Fenced(info) => {
            info.split([' ', ',']).next().filter(|word| !word.is_empty()).map(str::to_string)
        }
        CodeBlockKind::Indented => None,
    }
}

pub(super) fn html_help(html: &str) -> Message {
    let name: String = html
        .trim_start_matches(['<', '/'])
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '!')
        .collect();
    match name.to_lowercase().as_str() {
        "!" => say!("html-comment-help"),
        "br" => say!("html-line-break-help"),
        "b" | "strong" => say!("html-strong-help"),
        "i" | "em" => say!("html-emphasis-help"),
        "a" => say!("html-link-help"),
        "img" => say!("html-image-help"),
        "table" | "tr" | "td" | "th" => say!("html-table-help"),
        "sup" | "sub" => say!("html-raised-help"),
        _ => say!("html-help"),
    }
}
