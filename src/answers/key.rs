//! What a workbook says of itself, for those who read it back.

use super::workbook::{Refused, Sheet, Value, Workbook};
use crate::bundle::book::key::{self, Meaning};
use crate::bundle::book::readable::held;
use crate::hash::sha256;
use crate::json;
use std::collections::BTreeMap;

/// Which workbook it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Answers,
    Assessment,
}

impl Kind {
    pub fn word(self) -> &'static str {
        match self {
            Kind::Answers => "answers",
            Kind::Assessment => "assessment",
        }
    }
}

pub struct Key {
    pub kind: Kind,
    pub language: String,
    /// What it says of the selection, by the words of [`key::FACTS`].
    pub facts: BTreeMap<String, String>,
    /// The sheets in their order, each with the ids and the names of its columns.
    pub sheets: Vec<Named>,
    /// The fields about who answers: the sheet, the field and its label.
    pub fields: Vec<[String; 3]>,
    words: BTreeMap<String, String>,
    pub requirements: Vec<Asked>,
    /// What was filled in when the workbook was made: the key, the value and the ids.
    pub filled: Vec<(String, String, Vec<String>)>,
    /// The names of columns in which carried answers stand, by the id of the sheet.
    pub beside: BTreeMap<String, Vec<String>>,
}

pub struct Named {
    pub id: String,
    pub name: String,
    pub heads: Vec<(String, String)>,
}

/// A requirement as it was asked.
#[derive(Clone)]
pub struct Asked {
    pub id: String,
    pub version: String,
    pub cite: String,
    pub number: String,
    pub sheet: String,
    /// The page of the version, which names the catalogue too.
    pub page: String,
    pub sha256: String,
    pub meaning: Meaning,
    pub title: String,
    pub question: String,
    /// What binds, with marks such as `[frist]` where the buyer fills in values, and the evidence.
    pub text: String,
    pub evidence: String,
}

impl Key {
    /// Finds the key of a workbook, and that it is as it was written.
    pub fn read(book: &Workbook) -> Result<(Key, usize), Refused> {
        let is_key = |sheet: &Sheet| sheet.text(0, 0) == key::MARK;
        let mut all = book.sheets.iter().enumerate().filter(|(_, sheet)| is_key(sheet));
        let (at, sheet) = all.next().ok_or(Refused::NoKey)?;
        if all.next().is_some() {
            return Err(Refused::KeyAltered);
        }
        let format = sheet.text(0, 1);
        match format.parse::<u32>() {
            Ok(key::FORMAT) => {}
            Ok(later) if later > key::FORMAT => return Err(Refused::Later(format.to_string())),
            _ => return Err(Refused::KeyAltered),
        }
        let texts = sheet.cells.iter().filter(|(at, _)| **at != (0, key::CHECKSUM.into()));
        let texts: Option<Vec<String>> = texts
            .map(|(_, cell)| match &cell.value {
                Value::Text(text) if !cell.is_formula => Some(held(text)),
                _ => None,
            })
            .collect();
        let whole = texts.map(|texts| key::whole(texts.iter().map(String::as_str)));
        let is_same = whole
            .is_some_and(|whole| sheet.text(0, key::CHECKSUM.into()) == sha256(whole.as_bytes()));
        if !is_same {
            return Err(Refused::KeyAltered);
        }
        Ok((rows(sheet).ok_or(Refused::KeyAltered)?, at))
    }

    pub fn fact(&self, name: &str) -> &str {
        self.facts.get(name).map_or("", String::as_str)
    }

    /// What a word is in the cells of the workbook.
    pub fn word(&self, id: &str) -> &str {
        self.words.get(id).map_or("", String::as_str)
    }

    /// The id of a word in a cell.
    pub fn meaning_of(&self, text: &str) -> Option<&str> {
        let mut words = self.words.iter();
        words.find(|(_, word)| same_choice(word, text)).map(|(id, _)| id.as_str())
    }

    pub fn sheet(&self, id: &str) -> Option<&Named> {
        self.sheets.iter().find(|own| own.id == id)
    }
}

/// Whether a choice is the one that is written, as the formulas of the form compare them.
pub fn same_choice(choice: &str, written: &str) -> bool {
    choice.trim().to_lowercase() == written.trim().to_lowercase()
}

fn rows(sheet: &Sheet) -> Option<Key> {
    let mut rows: Vec<Vec<String>> = Vec::new();
    for (&(row, column), cell) in &sheet.cells {
        let (row, column) = (row as usize, column as usize);
        if column > 100 || row > 100_000 {
            return None;
        }
        rows.resize(rows.len().max(row + 1), Vec::new());
        let own = &mut rows[row];
        own.resize(own.len().max(column + 1), String::new());
        if let Value::Text(text) = &cell.value {
            own[column].clone_from(text);
        }
    }
    let mut own = Key {
        kind: Kind::Answers,
        language: String::new(),
        facts: BTreeMap::new(),
        sheets: Vec::new(),
        fields: Vec::new(),
        words: BTreeMap::new(),
        requirements: Vec::new(),
        filled: Vec::new(),
        beside: BTreeMap::new(),
    };
    for row in rows.iter().skip(1).filter(|row| !row.is_empty()) {
        let cell = |at: usize| row.get(at).cloned().unwrap_or_default();
        match row[0].as_str() {
            key::FACT => {
                own.facts.insert(cell(1), cell(2));
            }
            key::NAMED => own.sheets.push(Named {
                id: cell(1),
                name: cell(2),
                heads: row[3.min(row.len())..]
                    .chunks_exact(2)
                    .map(|own| (own[0].clone(), own[1].clone()))
                    .collect(),
            }),
            key::FIELD => own.fields.push([1, 2, 3].map(cell)),
            key::WORD => {
                own.words.insert(cell(1), cell(2));
            }
            key::REQUIREMENT => own.requirements.push(asked(&cell)?),
            key::FILLED => {
                let ids = cell(3).split(',').map(str::to_string).collect();
                own.filled.push((cell(1), cell(2), ids));
            }
            key::BESIDE => {
                own.beside.insert(cell(1), row.iter().skip(2).cloned().collect());
            }
            _ => return None,
        }
    }
    own.kind = match own.fact("kind") {
        "answers" => Kind::Answers,
        "assessment" => Kind::Assessment,
        _ => return None,
    };
    own.language = own.fact("language").to_string();
    Some(own)
}

fn asked(cell: &dyn Fn(usize) -> String) -> Option<Asked> {
    Some(Asked {
        id: cell(1),
        version: cell(2),
        cite: cell(3),
        number: cell(4),
        sheet: cell(5),
        page: cell(6),
        sha256: cell(7),
        meaning: json::read(&cell(8))?,
        title: cell(9),
        question: cell(10),
        text: cell(11),
        evidence: cell(12),
    })
}
