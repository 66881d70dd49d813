//! Rows to paste, as the files that `krav bundle --profile` writes.

use crate::bundle::outline::{Item, Outline};
use crate::bundle::rows::{self, table};
use crate::catalogue::profile::Profile;
use crate::command::refusal::{Answer, refuse};
use crate::field::text::Language;
use crate::publication::Publication;
use crate::say;
use crate::selection::{Selection, form};

/// The rows of a selection as text between tabs and as a workbook, by the names of their files.
pub fn files(
    profile: &Profile,
    publication: &Publication,
    selection: &Selection,
    (outline, language): (&Outline, &Language),
    is_for_programs: bool,
) -> Answer<[(String, Vec<u8>); 2]> {
    let words = publication.words(language);
    let layout = rows::layout(profile, words, publication.first_language());
    let all = outline.items().map(|item: &Item| rows::row(item, words));
    let tables = table::tables(&layout, &all.collect::<Vec<_>>());
    // Excel knows UTF-8 by the mark.
    let mark = if is_for_programs { "" } else { "\u{feff}" };
    let text = format!("{mark}{}", table::tsv(&tables));
    let name = form::rows(&profile.id, publication, selection, language);
    match table::xlsx(&layout, &tables, outline, words) {
        Ok(book) => {
            Ok([(format!("{name}.tsv"), text.into_bytes()), (format!("{name}.xlsx"), book)])
        }
        Err(failure) => refuse(
            say!("document-fails", name = format!("{name}.xlsx"), error = failure.0),
            say!("report-bug"),
        ),
    }
}
