//! What binds in a version, cut into passages: paragraphs, items, cells. A file that our texts were
//! pasted into is held against these, one by one, since what stands around them is not ours.

use super::prose::{Block, Inline, Prose, Reader, mark, plain_with};
use crate::catalogue::requirement::Requirement;
use crate::field::text::Language;
use crate::publication::{Edition, Publication};
use crate::reading::links::Links;
use crate::reading::normative::Normative;
use crate::reading::shown::Shown;
use serde::{Deserialize, Serialize};

/// Which part of what binds a passage belongs to, in the order in which documents have them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Part {
    Text,
    Values,
    Substances,
    Exceptions,
    Evidence,
}

impl Part {
    pub const ALL: [Part; 5] =
        [Part::Text, Part::Values, Part::Substances, Part::Exceptions, Part::Evidence];

    /// The word in files for programs, and the ids of strings.
    pub fn word(self) -> &'static str {
        match self {
            Part::Text => "text",
            Part::Values => "values",
            Part::Substances => "substances",
            Part::Exceptions => "exceptions",
            Part::Evidence => "evidence",
        }
    }
}

/// A part and a text, with marks where something is filled in; one without a key is the number of a note.
pub type Marked = (Part, String);

/// The passages of a version in a language, as the catalogue has it that first held it.
pub fn passages(
    publication: &Publication,
    edition: Edition,
    one: &Requirement,
    language: &Language,
) -> Vec<Marked> {
    let guide = Links { publication, edition, is_frozen: true, language };
    let shown = Shown { one, translation: one.translation_of_its_version(language) };
    let reader = Reader { guide, page: "", filled: &|_| None };
    let normative = Normative::of(guide, &shown, |_, text| reader.read(text));
    let words = guide.words();
    let mut all = Vec::new();
    let mut add = |part: Part, text: String| {
        if text.chars().any(char::is_alphanumeric) {
            all.push((part, text));
        }
    };
    prose(normative.text.as_ref(), &mut |text| add(Part::Text, text));
    for own in &normative.values {
        let cells = [Some(&own.concept), Some(&own.value)];
        let cells = cells.into_iter().chain([own.measured_on.as_ref(), own.method.as_ref()]);
        cells.flatten().for_each(|cell| add(Part::Values, cell.clone()));
    }
    for own in &normative.substances {
        let cells = [Some(&own.name), own.cas.as_ref(), own.limit.as_ref()];
        cells.into_iter().flatten().for_each(|cell| add(Part::Substances, cell.clone()));
    }
    for own in &normative.exceptions {
        add(Part::Exceptions, own.line(words));
    }
    prose(normative.evidence.as_ref(), &mut |text| add(Part::Evidence, text));
    let together = format!(" {} ", words.get("evidence-together"));
    for own in &normative.alternatives {
        let titles: Vec<&str> = own.all.iter().map(|one| one.title.as_str()).collect();
        add(Part::Evidence, titles.join(&together));
        let more = [&own.note, &own.max_age].into_iter().flatten();
        more.for_each(|more| add(Part::Evidence, more.clone()));
    }
    all
}

fn prose(prose: Option<&Prose>, add: &mut impl FnMut(String)) {
    let Some(prose) = prose else { return };
    blocks(&prose.blocks, add);
    prose.notes.iter().for_each(|note| blocks(note, add));
}

fn blocks(all: &[Block], add: &mut impl FnMut(String)) {
    for block in all {
        match block {
            Block::Heading { content, .. } | Block::Paragraph { content } => add(marked(content)),
            Block::List { items, .. } => items.iter().for_each(|item| blocks(item, add)),
            Block::Quote { blocks: own } | Block::Note { blocks: own, .. } => blocks(own, add),
            Block::Code { text } => add(text.clone()),
            Block::Table { head, rows, .. } => {
                let cells = std::iter::once(head).chain(rows).flatten();
                cells.for_each(|cell| add(marked(cell)));
            }
            Block::Rule => {}
        }
    }
}

fn marked(content: &[Inline]) -> String {
    plain_with(content, &|key, _| mark(key), &|_| mark(""))
}
