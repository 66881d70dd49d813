//! A file of the catalogue in its pieces: mark of byte order, front matter, sections. Each is edited
//! alone.

use super::Edit;
use super::change::{Refused, change};
use super::data::{Data, Step};
use super::locate::{self, Table};
use super::markdown;
use super::subject::{Body, Subject};
use crate::parse::parts;
use std::ops::Range;

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

pub struct File<'a> {
    /// Without the mark of byte order.
    text: &'a str,
    has_mark: bool,
    /// How most lines end, as far as the first one tells.
    newline: &'static str,
    toml: Range<usize>,
    /// What is below the front matter, part by part.
    pub parts: Vec<Part>,
    body: usize,
}

/// A part of the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The word of a section, or the words of a heading that is none.
    pub name: String,
    /// The words of its heading; none where the whole text is one part.
    pub heading: Option<String>,
    /// Without the blank lines around it, and with line feeds.
    pub markdown: String,
    /// From its heading to its end.
    pub extent: Range<usize>,
    pub(super) text: Range<usize>,
}

impl<'a> File<'a> {
    /// Nothing where the bytes are no text, or the front matter is not there.
    pub fn read(bytes: &'a [u8], subject: &Subject) -> Option<File<'a>> {
        let text = std::str::from_utf8(bytes).ok()?;
        let has_mark = text.starts_with(BYTE_ORDER_MARK);
        let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        let is_windows = text.find('\n').is_some_and(|at| text[..at].ends_with('\r'));
        let newline = if is_windows { "\r\n" } else { "\n" };
        let (toml, body) = match &subject.body {
            Body::None => (0..text.len(), text.len()),
            _ => parts::halves(text)?,
        };
        let part = |name: String, heading: Option<String>, extent: Range<usize>, own| {
            let markdown = markdown::plain(&text[markdown::inside(text, &own)]);
            Part { name, heading, markdown, extent, text: own }
        };
        let parts = match &subject.body {
            Body::None => Vec::new(),
            Body::Whole => {
                vec![part("text".to_string(), None, body..text.len(), body..text.len())]
            }
            Body::Sections(known) => {
                let read = parts::parts(text, body).into_iter().map(|one| {
                    let section = known.iter().find(|(_, heading)| *heading == one.words);
                    let name = section.map_or(one.words.clone(), |(name, _)| name.to_string());
                    part(name, Some(one.words), one.heading.start..one.text.end, one.text)
                });
                read.collect()
            }
        };
        Some(File { text, has_mark, newline, toml, parts, body })
    }

    pub(super) fn table(&self) -> Option<Table> {
        locate::read(&self.text[self.toml.clone()])
    }

    /// What the fields hold; nothing where they are not TOML.
    pub fn data(&self) -> Option<Data> {
        self.table().map(|table| table.data())
    }

    /// The field as it is written.
    pub fn written(&self, steps: &[Step]) -> Option<String> {
        let table = self.table()?;
        let at = locate::find(&table, steps)?;
        Some(markdown::plain(&self.text[self.toml.start + at.start..self.toml.start + at.end]))
    }

    /// The lines that a field is written in, counted from one.
    pub fn lines(&self, steps: &[Step]) -> Option<Vec<Range<usize>>> {
        let table = self.table()?;
        let pieces = locate::pieces(&table, steps)?;
        let line = |at: usize| self.text[..self.toml.start + at].matches('\n').count() + 1;
        Some(pieces.iter().map(|piece| line(piece.start)..line(piece.end) + 1).collect())
    }

    /// The line that a place is in.
    pub fn line(&self, at: usize) -> usize {
        self.text[..at].matches('\n').count() + 1
    }

    /// The field or the part that is at a place in the text with line feeds alone.
    pub fn name_at(&self, at: usize) -> Option<Name> {
        let at = markdown::with_returns(self.text, at);
        if self.toml.contains(&at) {
            return locate::name_at(&self.table()?, at - self.toml.start).map(Name::Field);
        }
        let part = self.parts.iter().find(|part| part.extent.contains(&at))?;
        Some(Name::Section(part.name.clone()))
    }

    pub(super) fn with(&self, subject: &Subject, edit: &Edit) -> Result<Vec<u8>, Refused> {
        let text = match edit {
            Edit::Field(wish) => {
                let toml = &self.text[self.toml.clone()];
                let changed = change(toml, self.newline, &subject.layout, wish)?;
                [&self.text[..self.toml.start], &changed, &self.text[self.toml.end..]].concat()
            }
            Edit::Section(name, wish) => self.with_section(subject, name, wish)?,
        };
        let mark = if self.has_mark { BYTE_ORDER_MARK } else { "" };
        Ok([mark, &text].concat().into_bytes())
    }

    fn with_section(&self, subject: &Subject, name: &str, wish: &str) -> Result<String, Refused> {
        let wish = markdown::trimmed(&markdown::plain(wish)).to_string();
        let at = self.parts.iter().position(|part| part.name == name);
        let mut meant: Vec<(&str, &str)> =
            self.parts.iter().map(|part| (&*part.name, &*part.markdown)).collect();
        let text = match at {
            Some(at) if self.parts[at].markdown == wish => return Ok(self.text.to_string()),
            Some(at) if wish.is_empty() && self.parts[at].heading.is_some() => {
                meant.remove(at);
                self.without(&self.parts[at])
            }
            Some(at) => {
                meant[at].1 = &wish;
                markdown::replaced(self.text, &self.parts[at].text, &wish, self.newline)
            }
            None if wish.is_empty() => return Ok(self.text.to_string()),
            None => {
                let Body::Sections(known) = &subject.body else { return Err(Refused::NoSuchPlace) };
                let own = known.iter().position(|(one, _)| *one == name);
                let own = own.ok_or(Refused::NoSuchPlace)?;
                let rank = |part: &Part| known.iter().position(|(one, _)| *one == part.name);
                let after = self.parts.iter().position(|part| rank(part) > Some(own));
                meant.insert(after.unwrap_or(self.parts.len()), (name, &wish));
                let before = after.map(|at| self.parts[at].extent.start);
                self.with_new(before, &known[own].1, &wish)
            }
        };
        // A heading in the words would make two parts of one.
        let file = File::read(text.as_bytes(), subject).ok_or(Refused::NotAsMeant)?;
        let now: Vec<(&str, &str)> =
            file.parts.iter().map(|part| (&*part.name, &*part.markdown)).collect();
        if now == meant { Ok(text) } else { Err(Refused::NotOneSection) }
    }

    fn without(&self, part: &Part) -> String {
        let (before, after) = (&self.text[..part.extent.start], &self.text[part.extent.end..]);
        match after.is_empty() {
            true => format!("{}{}", before.trim_end(), self.newline),
            false => [before, after].concat(),
        }
    }

    /// With a new section before a place, or after all others.
    fn with_new(&self, before: Option<usize>, heading: &str, wish: &str) -> String {
        let nl = self.newline;
        let section = format!("## {heading}{nl}{nl}{}{nl}", wish.replace('\n', nl));
        match before {
            Some(at) => [&self.text[..at], &section, nl, &self.text[at..]].concat(),
            None => {
                let kept = self.text.trim_end().len().max(self.body.min(self.text.len()));
                let gap = if kept == self.body { nl.to_string() } else { format!("{nl}{nl}") };
                [&self.text[..kept], &gap, &section].concat()
            }
        }
    }
}

/// What is at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Name {
    Field(Vec<Step>),
    Section(String),
}
