//! What was answered, carried to the texts of a later release. An answer goes along where the text is
//! the same, or was only made clearer; everything else is empty, with the old answer beside.

mod audit;
mod fate;
mod form;
mod pen;
mod sheets;

use self::fate::{Fate, Fates};
use self::pen::Pen;
use super::key::{Key, Kind};
use super::reading::Reading;
use super::table::Sheets;
use super::texts::Values;
use super::workbook;
use super::workbook::Workbook;
use crate::bundle::book::{Book, excel};
use crate::bundle::request::Made;
use crate::bundle::{answers, assessment, gather};
use crate::message::{self, Message};
use crate::phrasebook::Phrasebook;
use crate::publication::{Edition, Publication};
use crate::say;

/// A new form, and how many requirements are new, kept, kept to look at, to answer, and gone.
pub struct Carried {
    pub made: Made,
    pub counts: [usize; 5],
}

/// What is carried, with what it is carried by.
struct Carry<'a> {
    reading: &'a Reading,
    fates: Fates,
    /// What the buyer has filled in in the new form: what stood in the old one, else what stands there.
    values: Values,
    words: &'static Phrasebook,
}

impl Carry<'_> {
    fn words(&self, message: impl Into<Message>) -> String {
        message.into().on_paper(self.words)
    }
}

/// Makes the form of a release with what was answered. Says why not, and what to do.
pub fn carry(
    publication: &Publication,
    edition: Edition,
    reading: &Reading,
) -> Result<Carried, (Message, Message)> {
    let key = &reading.key;
    let language = publication.languages().iter().find(|own| ***own == *key.language);
    let Some(language) = language else {
        let no = say!("answers-no-language", language = &key.language);
        return Err((no, say!("answers-other-catalogue-help")));
    };
    let base = publication.base_url();
    if let Some(other) = key.requirements.iter().find(|own| !own.page.starts_with(base)) {
        let other = say!("answers-other-catalogue", address = &other.page);
        return Err((other, say!("answers-other-catalogue-help")));
    }
    let mut fates = Fates::of(publication, edition, reading, language);
    let selection = fates.selection(publication, edition, reading, language);
    if selection.chosen.is_empty() {
        return Err((say!("answers-all-gone"), say!("answers-all-gone-help")));
    }
    let outline = gather::outline(publication, &selection, language);
    let own = publication.words(language);
    let book: Book = match key.kind {
        Kind::Answers => answers::book(&outline, own),
        Kind::Assessment => assessment::book(&outline, own),
    };
    let view = workbook::of(&book);
    let Ok((new, at)) = Key::read(&view) else {
        return Err((say!("answers-key-altered"), say!("answers-key-altered-help")));
    };
    let words = message::words(&key.language).unwrap_or_else(message::english);
    fates.settle(reading, &new, words);
    let values = values(reading, &view, &new, at);
    let carry = Carry { reading, fates, values, words };
    let mut pen = Pen::new(book);
    match key.kind {
        Kind::Answers => form::write(&carry, &view, &new, at, &mut pen),
        Kind::Assessment => audit::write(&carry, &view, &new, at, &mut pen),
    }
    sheets::add(&carry, &new, &mut pen);
    let count = |is: fn(&Fate) -> bool| {
        new.requirements.iter().filter(|own| carry.fates.get(&own.id).is_some_and(is)).count()
    };
    let counts = [
        count(|own| matches!(own, Fate::New { .. })),
        count(|own| matches!(own, Fate::Same)),
        count(|own| matches!(own, Fate::Look { .. })),
        count(|own| matches!(own, Fate::Again { .. })),
        carry.fates.gone.len(),
    ];
    Ok(Carried { made: excel::write(&pen.finished()), counts })
}

fn values(reading: &Reading, view: &Workbook, new: &Key, at: usize) -> Values {
    let mut values = Values::new();
    if let Some(mut table) = Sheets::new(view, new, at).table("values", &mut Vec::new()) {
        super::form::values(&mut table, new, &mut values);
    }
    for (own, value) in &mut values {
        if let Some(before) = reading.values.get(own).filter(|before| !before.is_empty()) {
            value.clone_from(before);
        }
    }
    values
}
