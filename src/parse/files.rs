//! What is wrong with files as such, before anything is read in them.

use super::hidden;
use super::place::{Place, Role};
use crate::diagnostic::{Diagnostic, Diagnostics, rule::Rule};
use crate::message::Message;
use crate::parallel;
use crate::say;
use crate::source::{
    CONTENT, FileId, LARGEST_FILE, RELEASES, Refusal, SourceFile, Sources, Span, is_text,
};
use std::collections::BTreeMap;

/// Checks the files at some places. Sealed texts are checked by their checksums alone.
pub fn check(sources: &Sources, places: &[Place]) -> Diagnostics {
    let mut found = Diagnostics::default();
    for (path, refusal) in &sources.refused {
        found.push(refused(path, refusal));
    }
    let each = parallel::map(places, |place| check_file(place, sources.file(place.file)));
    each.into_iter().for_each(|problems| found.extend(problems));
    check_case(sources, &mut found);
    found
}

fn check_file(place: &Place, file: &SourceFile) -> Diagnostics {
    let mut found = Diagnostics::default();
    if is_text(&file.path) {
        check_text(place.file, file, &mut found);
    } else if file.bytes.is_empty() {
        found.push(empty(place.file));
    }
    if file.bytes.len() as u64 > LARGEST_FILE && !file.path.starts_with(RELEASES) {
        let refusal = Refusal::TooLarge { bytes: file.bytes.len() as u64 };
        found.push(refused(&file.path, &refusal));
    }
    if let Role::Unexpected { help } = &place.role {
        let message = say!("file-unexpected", file = file.name());
        let problem = Diagnostic::of_path(Rule::UnexpectedFile, file.path.clone(), message);
        found.push(problem.help(help.clone()));
    }
    found
}

fn refused(path: &str, refusal: &Refusal) -> Diagnostic {
    let new = |rule, message: Message| Diagnostic::of_path(rule, path, message);
    match refusal {
        Refusal::TooLarge { bytes } => {
            let (bytes, most) = (bytes.to_string(), LARGEST_FILE.to_string());
            new(Rule::TooLarge, say!("file-too-large", bytes = bytes, most = most))
                .help(say!("file-too-large-help"))
        }
        Refusal::LinkOutside => {
            new(Rule::LinkOutside, say!("file-link-outside")).help(say!("file-link-outside-help"))
        }
        Refusal::LinkToFolder => new(Rule::LinkOutside, say!("file-link-to-folder"))
            .reason(say!("file-link-to-folder-reason"))
            .help(say!("file-link-to-folder-help")),
        Refusal::NameNotUnicode => new(Rule::Unreadable, say!("file-name-not-unicode"))
            .help(say!("file-name-not-unicode-help")),
        Refusal::NotRegular => {
            new(Rule::Unreadable, say!("file-not-regular")).help(say!("file-unreadable-help"))
        }
        Refusal::Unreadable(reason) => {
            new(Rule::Unreadable, say!("file-unreadable", reason = reason))
                .help(say!("file-unreadable-help"))
        }
    }
}

fn empty(file: FileId) -> Diagnostic {
    Diagnostic::of_file(Rule::EmptyFile, file, say!("file-empty")).help(say!("file-empty-help"))
}

fn check_text(id: FileId, file: &SourceFile, found: &mut Diagnostics) {
    let Some(text) = file.text() else {
        let at = std::str::from_utf8(&file.bytes).err().map_or(0, |error| error.valid_up_to());
        let line = file.bytes[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
        let start = file.bytes[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1);
        let column = String::from_utf8_lossy(&file.bytes[start..at]).chars().count() + 1;
        let byte = file.bytes.get(at).copied().unwrap_or_default();
        let message = say!("file-not-utf8", byte = format!("0x{byte:02X}"));
        found.push(
            Diagnostic::of_position(Rule::NotUtf8, &file.path, (line, column), message)
                .help(say!("file-not-utf8-help")),
        );
        return;
    };
    if file.had_byte_order_mark {
        found.push(
            Diagnostic::of_file(Rule::ByteOrderMark, id, say!("file-byte-order-mark"))
                .help(say!("file-byte-order-mark-help"))
                // Files are held without, so that writing one anew is enough.
                .mend(Span { file: id, start: 0, end: 0 }, ""),
        );
    }
    if let Some(at) = file.first_carriage_return {
        let span = Span { file: id, start: at, end: at };
        found.push(
            Diagnostic::new(Rule::CarriageReturn, span, say!("file-carriage-returns"))
                .help(say!("file-carriage-returns-help"))
                .mend(Span { end: at, ..span }, ""),
        );
    }
    if text.trim().is_empty() {
        found.push(empty(id));
    }
    if let Some((at, c)) = hidden::first(text) {
        found.push(hidden::diagnostic(c, Span { file: id, start: at, end: at + c.len_utf8() }));
    }
}

fn check_case(sources: &Sources, found: &mut Diagnostics) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for (_, file) in sources.under(CONTENT) {
        if let Some(other) = seen.insert(file.path.to_lowercase(), &file.path) {
            let message = say!("file-names-differ-by-case", path = &file.path, other = other);
            found.push(
                Diagnostic::of_path(Rule::CaseOnly, file.path.clone(), message)
                    .help(say!("file-names-differ-by-case-help")),
            );
        }
    }
}
