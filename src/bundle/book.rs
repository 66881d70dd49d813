//! A workbook as values: what stands in which cell, what may be written there, how it is printed.
//!
//! A workbook is a [`Book`] of [`Sheet`]s, which are written cell by cell ([`Sheet::text`] and its
//! like); [`excel::write`] packs it. One that browsers make too is a frame with pieces ([`template`]).

pub mod assembly;
pub mod entity;
pub mod excel;
mod fit;
pub mod frame;
mod height;
pub mod key;
pub mod labels;
pub mod lists;
pub mod piece;
pub mod place;
pub mod readable;
pub mod template;
pub mod values;

use place::{Column, Row};
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

#[derive(Default)]
pub struct Book {
    pub title: String,
    pub subject: String,
    pub author: String,
    pub comment: String,
    /// What the file knows of itself, for programs.
    pub identity: String,
    /// The day it says it was made, as in `2026-06-09`.
    pub iso_date: Option<String>,
    pub paper: Paper,
    pub sheets: Vec<Sheet>,
    /// Ranges that programs find by name.
    pub names: Vec<Name>,
}

/// What stands on every printed page.
#[derive(Default)]
pub struct Paper {
    pub head_left: String,
    pub head_right: String,
    pub foot_left: String,
    /// The words before and after the number of the page, and after how many they are.
    pub page: [String; 2],
}

pub struct Name {
    pub name: String,
    pub range: String,
}

pub struct Sheet {
    pub name: String,
    pub cells: BTreeMap<(Row, Column), Cell>,
    pub widths: Vec<u16>,
    pub head: Option<Head>,
    pub print: Print,
    /// Rows that begin a new page where pages lie beside each other.
    pub page_rows: Vec<Row>,
    pub entries: Vec<Entry>,
    pub marks: Vec<Mark>,
    pub is_hidden: bool,
    /// Whether programs do not offer to show it.
    pub is_secret: bool,
    /// Whether it is a sheet to write in, which its tab shows.
    pub is_open: bool,
}

pub struct Cell {
    pub content: Content,
    pub style: Style,
}

#[derive(Clone, Serialize)]
#[serde(untagged)]
pub enum Content {
    Empty,
    Text(String),
    Number(f64),
    Link {
        address: String,
        text: String,
    },
    /// A way to another cell of the workbook.
    Within {
        place: String,
        text: String,
    },
    /// A formula, and what it gives before anything is filled in.
    Formula {
        formula: String,
        result: Given,
    },
}

#[derive(Clone)]
pub enum Given {
    Text(String),
    Number(usize),
    /// A number that an entity stands for.
    Sum(String),
}

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Given::Text(text) => serializer.serialize_str(text),
            Given::Number(number) => serializer.serialize_u64(*number as u64),
            Given::Sum(sum) => BTreeMap::from([("sum", sum)]).serialize(serializer),
        }
    }
}

/// What a cell is for, which decides how it looks and whether it can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Title,
    Banner,
    /// That a requirement is not in force.
    Stamp,
    Heading,
    /// A sentence that runs on over the cells beside it.
    Note,
    /// Running text without lines around it, its label, and its link.
    Body,
    Label,
    Way,
    /// Of a table: its head, a text, a short text, a link, the state of a row.
    Head,
    Text,
    Short,
    Link,
    State,
    /// How many there are of something.
    Number,
    /// Where nothing is to be written, among cells to write in.
    Closed,
    /// What stands above the rows that belong to it.
    Lead,
    /// To write in.
    Open,
    OpenDate,
    OpenNumber,
    /// The same in a row that is not used yet, which looks like nothing until it is.
    OpenUnseen,
    /// What the buyer writes in, and which is locked for the others.
    Buyer,
    BuyerDate,
}

impl Style {
    /// All, by the numbers that they have in a workbook.
    pub const ALL: [Style; 22] = [
        Style::Title,
        Style::Banner,
        Style::Stamp,
        Style::Heading,
        Style::Note,
        Style::Body,
        Style::Label,
        Style::Way,
        Style::Head,
        Style::Text,
        Style::Short,
        Style::Link,
        Style::State,
        Style::Number,
        Style::Closed,
        Style::Lead,
        Style::Open,
        Style::OpenDate,
        Style::OpenNumber,
        Style::OpenUnseen,
        Style::Buyer,
        Style::BuyerDate,
    ];
}

impl Serialize for Style {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*self as u8)
    }
}

impl Serialize for Tone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(*self as u8)
    }
}

/// The row that names the columns of a table.
pub struct Head {
    /// Where the head begins, and its last row, which the filters stand in.
    pub first: Row,
    pub row: Row,
    /// How many columns stay in sight when the rest is moved.
    pub kept: Column,
    pub last_row: Row,
}

#[derive(Clone, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Print {
    /// As wide as the page.
    #[default]
    Fit,
    /// The same, on a page that stands.
    Upright,
    /// Over pages beside each other: those columns begin a new one, and the kept ones are repeated.
    Spread(Vec<Column>),
    /// As wide as the page, with a new page at each of some rows.
    Pages(Vec<Row>),
    /// Over pages beside each other, as far down as something is written.
    Grows(Vec<Column>),
}

/// What may be written in a range, and what is said before and after.
pub struct Entry {
    pub from: (Row, Column),
    pub to: (Row, Column),
    pub kind: EntryKind,
    pub title: String,
    pub prompt: String,
    pub error: String,
}

#[derive(Clone, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum EntryKind {
    Any,
    /// One of those in a range.
    List(String),
    Number,
    Date,
    /// Whatever a formula allows.
    Custom(String),
}

/// A range that stands out where a formula holds. Its words say the same as its colour.
pub struct Mark {
    pub from: (Row, Column),
    pub to: (Row, Column),
    pub formula: String,
    pub tone: Tone,
}

/// Why a range stands out.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Something is left to do.
    Lacks,
    /// Something is not met.
    Fails,
    Done,
    /// A row to write in.
    Open,
}

impl Tone {
    /// All, by the numbers that they have in a workbook.
    pub const ALL: [Tone; 4] = [Tone::Lacks, Tone::Fails, Tone::Done, Tone::Open];
}

impl Content {
    /// A text as its cell holds it.
    pub fn text(&self) -> Option<String> {
        match self {
            Content::Text(text) | Content::Link { text, .. } | Content::Within { text, .. } => {
                Some(readable::held(text))
            }
            _ => None,
        }
    }
}

impl Sheet {
    pub fn new(name: &str, widths: &[u16]) -> Sheet {
        Sheet {
            name: readable::sheet_name(name),
            cells: BTreeMap::new(),
            widths: widths.to_vec(),
            head: None,
            print: Print::Fit,
            page_rows: Vec::new(),
            entries: Vec::new(),
            marks: Vec::new(),
            is_hidden: false,
            is_secret: false,
            is_open: false,
        }
    }

    pub fn put(&mut self, row: Row, column: Column, style: Style, content: Content) {
        self.cells.insert((row, column), Cell { content, style });
    }

    pub fn text(&mut self, row: Row, column: Column, style: Style, text: impl Into<String>) {
        self.put(row, column, style, Content::Text(text.into()));
    }

    pub fn link(&mut self, row: Row, column: Column, address: &str, text: &str) {
        let (address, text) = (address.to_string(), text.to_string());
        self.put(row, column, Style::Link, Content::Link { address, text });
    }

    pub fn formula(&mut self, row: Row, column: Column, style: Style, formula: &str, given: Given) {
        self.put(
            row,
            column,
            style,
            Content::Formula { formula: formula.to_string(), result: given },
        );
    }

    /// A cell to write in.
    pub fn open(&mut self, row: Row, column: Column, style: Style) {
        self.put(row, column, style, Content::Empty);
    }

    /// A cell of a range, as other sheets refer to it.
    pub fn place(&self, row: Row, column: Column) -> String {
        place::elsewhere(&self.name, &place::fixed(row, column))
    }

    pub fn range(&self, from: (Row, Column), to: (Row, Column)) -> String {
        place::elsewhere(&self.name, &place::fixed_range(from, to))
    }
}
