//! The sheet by which a filled-in workbook is read back. Nobody looks at it: it says what each cell
//! is for, and repeats what was locked as it was written, so that whoever reads finds a question
//! wherever it has been moved, and knows that its text is still the one that was asked.
//!
//! It holds texts alone, a fact a row, which every program that saves workbooks keeps. The first row
//! has the format, and a checksum of all the others.

use super::entity::entity;
use super::labels::Labels;
use super::template::{Block, SheetFrame};
use super::values::titled;
use super::{Print, Sheet, Style};
use crate::bundle::outline::Item;
use crate::hash::sha256;
use crate::json;
use serde::{Deserialize, Serialize};

pub const SHEET: &str = "key";
/// What the first cell says, and the number of the format beside it. The checksum comes after.
pub const MARK: &str = "kravverk";
pub const FORMAT: u32 = 1;
pub const CHECKSUM: u16 = 2;

/// What a row is about, which its first cell says.
pub const FACT: &str = "fact";
pub const NAMED: &str = "sheet";
pub const FIELD: &str = "field";
pub const WORD: &str = "word";
pub const REQUIREMENT: &str = "requirement";
pub const FILLED: &str = "filled";
/// The fact that is the checksum of what the first sheet says.
pub const FRONT: &str = "front";
/// A column that carried answers stand in.
pub const BESIDE: &str = "beside";

/// What a workbook says of the selection, by the entities that stand for it.
pub const FACTS: [&str; 9] = [
    "catalogue",
    "publisher",
    "release",
    "selection",
    "address",
    "checksum",
    "authority",
    "diary",
    "last-day",
];

/// What an answer means: as data in a cell of the requirement.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", default)]
pub struct Meaning {
    /// The type of the requirement, as in `award-criterion`.
    pub r#type: String,
    /// What comes of an answer (`must`, `clause` or `scored`) and its form, as in `yes-no`.
    pub class: String,
    pub kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The answers to choose among: the words, and `yes`, `no` or `exception`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<(String, String)>,
    /// The last day on which an exception may be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<String>,
    /// How it is proven, each way with its greatest age in months; zero where that is not limited.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<(String, u32)>,
    /// What is checked, in an assessment.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<String>,
}

/// What a workbook adds of its own.
pub struct Own<'a> {
    pub kind: &'static str,
    pub name: String,
    /// The first sheet and the one with lists.
    pub others: [(&'static str, String); 2],
    pub sheets: &'a [SheetFrame],
    /// The fields to fill in about who answers: the sheet, the field and its label.
    pub fields: Vec<[String; 3]>,
    /// Words that have a meaning in a cell, by their ids.
    pub words: Vec<[String; 2]>,
}

/// The sheet, without its requirements.
pub fn frame(labels: Labels, own: Own) -> SheetFrame {
    let mut block = Block::default();
    let mut row = 0;
    let mut line = |cells: Vec<String>| {
        for (column, cell) in cells.into_iter().enumerate() {
            block.text(row, column as u16, Style::Note, cell);
        }
        row += 1;
    };
    let fact = |name: &str, value: String| vec![FACT.to_string(), name.to_string(), value];
    line(vec![MARK.to_string(), FORMAT.to_string()]);
    line(fact("kind", own.kind.to_string()));
    line(fact("language", labels.words.language.to_string()));
    FACTS.into_iter().for_each(|name| line(fact(name, entity(name))));
    for (id, name) in own.others {
        line(vec![NAMED.to_string(), id.to_string(), name]);
    }
    for sheet in own.sheets {
        let mut cells = vec![NAMED.to_string(), sheet.id.to_string(), sheet.name.clone()];
        cells.extend(heads(sheet));
        line(cells);
    }
    for cells in own.fields {
        line(std::iter::once(FIELD.to_string()).chain(cells).collect());
    }
    for cells in own.words {
        line(std::iter::once(WORD.to_string()).chain(cells).collect());
    }
    SheetFrame {
        id: SHEET,
        when: None,
        name: own.name,
        columns: Vec::new(),
        widths: vec![14, 14, 20],
        each: None,
        is_open: false,
        is_secret: true,
        print: Print::Fit,
        on_page: None,
        head: None,
        start: (row, 0),
        is_across: false,
        block,
        closing: Vec::new(),
        names: Vec::new(),
    }
}

/// The columns of a sheet: the id of each, and its name.
fn heads(sheet: &SheetFrame) -> impl Iterator<Item = String> {
    let cells = sheet.block.cells.iter().filter(|(_, _, style, _)| *style == Style::Head);
    let names = cells.filter_map(|(_, _, _, content)| content.text());
    sheet.columns.iter().zip(names).flat_map(|(id, name)| [id.to_string(), name])
}

/// A requirement: in which sheet it is asked, what an answer means, and its locked texts. Its title
/// is written in a column for so many letters.
pub fn requirement(
    item: &Item,
    (sheet, letters): (&str, usize),
    meaning: &Meaning,
    question: String,
) -> Block {
    let mut block = Block::default();
    let meaning = json::compact(meaning).trim_end().to_string();
    let cells = [
        REQUIREMENT.to_string(),
        item.id.clone(),
        item.version.clone(),
        entity("cite"),
        entity("number"),
        sheet.to_string(),
        entity("page"),
        item.sha256.clone(),
        meaning,
        titled(letters),
        question,
        entity("held"),
        entity("evidence"),
    ];
    for (column, cell) in cells.into_iter().enumerate() {
        block.text(0, column as u16, Style::Note, cell);
    }
    block
}

/// Adds rows to a key that is made, below the others, and counts its checksum anew.
pub fn add(sheet: &mut Sheet, rows: &[Vec<String>]) {
    let next = sheet.cells.keys().map(|(row, _)| row + 1).max().unwrap_or_default();
    for (cells, row) in rows.iter().zip(next..) {
        for (cell, column) in cells.iter().zip(0..) {
            sheet.text(row, column, Style::Note, cell.as_str());
        }
    }
    sheet.cells.remove(&(0, CHECKSUM));
    let checksum = checksum(sheet);
    sheet.text(0, CHECKSUM, Style::Note, checksum);
}

/// The checksum of all texts of a sheet that no formula gives.
pub fn checksum(sheet: &Sheet) -> String {
    let texts: Vec<String> = sheet.cells.values().filter_map(|own| own.content.text()).collect();
    sha256(whole(texts.iter().map(String::as_str)).as_bytes())
}

/// The texts of the cells that the checksum is of, in the order of rows and columns, as they are added.
pub fn whole<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    texts.filter(|text| !text.is_empty()).flat_map(|text| [text, "\n"]).collect()
}
