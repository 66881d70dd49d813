//! A workbook as data that is put together later, here and in browsers: what surrounds the
//! requirements (a frame), and what depends on one of them alone (its piece). Both hold entities for
//! what only the place decides; [`super::assembly`] puts them in.

use super::entity::{Words, entity};
use super::place::{Column, Row};
use super::{Content, EntryKind, Given, Print, Style, Tone};
use crate::xml::markup::Markup;
use serde::Serialize;
use std::collections::BTreeMap;

/// All that surrounds the requirements, in one language.
#[derive(Serialize)]
pub struct Frame {
    /// What entities stand for wherever it is the same; these may hold entities themselves.
    pub words: Words,
    /// The part with all formats.
    pub styles: Markup,
    pub title: String,
    /// What is joined by full stops, without what is empty.
    pub subject: Vec<String>,
    pub author: String,
    /// Lines, without those that are empty.
    pub comment: Vec<String>,
    pub paper: PaperFrame,
    /// The first sheet.
    pub front: FrontFrame,
    /// A row in which the buyer gives a value.
    pub value: Block,
    pub sheets: Vec<SheetFrame>,
    pub counts: Vec<CountFrame>,
    /// The name of the hidden sheet.
    pub lists: String,
    pub names: Vec<(&'static str, String)>,
    /// How many fields the supplier has to fill in, with the number of the procurement.
    pub supplier: usize,
    /// How much the buyer is asked for beside what requirements leave open.
    pub asked: usize,
    /// How many letters columns for texts are wide, where the title says that a text is cut.
    pub letters: Vec<usize>,
}

#[derive(Serialize)]
pub struct PaperFrame {
    pub left: String,
    /// Joined by full stops.
    pub right: Vec<String>,
    pub foot: Vec<String>,
    pub page: [String; 2],
}

#[derive(Serialize)]
pub struct FrontFrame {
    pub name: String,
    pub widths: Vec<u16>,
    pub lines: Vec<Line>,
    /// What is said of the whole workbook: that all is done, how much lacks, how much is not met.
    pub done: String,
    pub lacking: String,
    pub all: String,
    /// The formula with `sum`, and the one around it with `failing`.
    pub formula: String,
    pub failing: String,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum LineKind {
    /// Broken into lines as wide as the sheet.
    Title,
    Banner,
    /// That requirements are not in force: of one, and of several.
    Old,
    Gap,
    Heading,
    #[default]
    Told,
    Way,
    Counts,
    /// A line for each value that was filled in.
    Filled,
}

/// What stands below what came before on the first sheet.
#[derive(Default, Serialize)]
pub struct Line {
    pub kind: LineKind,
    /// What has to be there for it to be said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<&'static str>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub label: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub text: Vec<String>,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub address: String,
}

#[derive(Serialize)]
pub struct SheetFrame {
    pub id: &'static str,
    /// What has to be there for the sheet to be there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<&'static str>,
    pub name: String,
    /// What the columns of its table are, in the ids of their strings.
    #[serde(skip)]
    pub columns: Vec<&'static str>,
    pub widths: Vec<u16>,
    /// The width of the column that each requirement adds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub each: Option<u16>,
    #[serde(rename = "isOpen")]
    pub is_open: bool,
    /// Whether it is the key, which no one looks at.
    #[serde(rename = "isSecret", skip_serializing_if = "is_false")]
    pub is_secret: bool,
    pub print: Print,
    /// As many columns as a page holds, where a requirement is a column.
    #[serde(rename = "onPage", skip_serializing_if = "Option::is_none")]
    pub on_page: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<HeadFrame>,
    /// Where the first requirement is put; the next is put below it, or beside it.
    pub start: (Row, Column),
    #[serde(rename = "isAcross")]
    pub is_across: bool,
    pub block: Block,
    pub closing: Vec<Closing>,
    /// Ranges that programs find by name.
    pub names: Vec<(&'static str, String)>,
}

#[derive(Serialize)]
pub struct HeadFrame {
    pub first: Row,
    pub row: Row,
    pub kept: Column,
    /// The number of the last row, as formulas name it.
    pub last: String,
}

/// What comes after the requirements of a sheet.
#[derive(Serialize)]
pub struct Closing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<&'static str>,
    /// How many rows it takes, if any.
    pub rows: Row,
    /// Whether a requirement is chosen in it, among all that are proven for articles.
    pub chooses: bool,
    pub block: Block,
}

/// Something that is counted on the hidden sheet and told of on the first.
#[derive(Serialize)]
pub struct CountFrame {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<&'static str>,
    pub label: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<Number>,
    /// How much is asked for and how much lacks, each with what it is before anything is filled in.
    pub wanted: (Sum, String),
    pub lacking: (Sum, String),
    /// What is said of it, with the places `wanted` and `lacking`.
    pub formula: String,
    /// What that gives before: always the same, or where nothing is asked, nothing lacks, something
    /// lacks.
    pub given: Vec<String>,
    /// Where it is counted how much is not met.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub failing: String,
}

/// Formulas that are added, of those whose sheet is there.
pub type Sum = Vec<(Option<&'static str>, String)>;

/// A number that formulas share, and what it is before anything is filled in.
#[derive(Serialize)]
pub struct Number {
    pub name: String,
    pub formula: Sum,
    pub before: String,
}

/// What stands in some rows or columns. Rows and columns of cells are counted from where it is put;
/// what is said of ranges names them as formulas do.
#[derive(Serialize)]
pub struct Block {
    /// How many rows it takes, where requirements are put below each other. The first is called
    /// `row`, the others `row+1`, `row+2` …
    #[serde(skip_serializing_if = "is_one")]
    pub rows: Row,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub lists: Vec<Choices>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbers: Vec<Number>,
    /// Rows and columns with nothing but a style.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fills: Vec<(Row, Column, Row, Column, Style)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cells: Vec<(Row, Column, Style, Content)>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entries: Vec<Asked>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marks: Vec<Marked>,
}

/// Choices in the hidden sheet, by the name that stands for their range. Where each has a greatest
/// age, `-ages` after the name stands for the range of these.
#[derive(Serialize)]
pub struct Choices {
    pub name: &'static str,
    pub choices: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ages: Vec<u32>,
}

/// What may be written in a range.
#[derive(Serialize)]
pub struct Asked {
    pub at: String,
    pub kind: EntryKind,
    pub title: String,
    pub prompt: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub error: String,
}

/// A range that stands out where a formula holds.
#[derive(Serialize)]
pub struct Marked {
    pub at: String,
    pub formula: String,
    pub tone: Tone,
}

/// What depends on a version of a requirement and the language alone.
#[derive(Serialize)]
pub struct Piece {
    pub id: String,
    pub version: String,
    pub cite: String,
    /// The page of the version.
    pub page: String,
    pub title: String,
    /// What comes of an answer, which is counted by it.
    pub class: &'static str,
    /// All that binds but the evidence, and the evidence, with entities for what is filled in.
    pub text: String,
    pub evidence: String,
    /// How many rows of it are counted.
    #[serde(skip_serializing_if = "is_nothing")]
    pub amount: usize,
    /// What leads up to how the version stands, below its title, where it is not in force.
    pub stamp: String,
    /// What is said at the end of a text that a cell cannot hold, and in a row that does not show it.
    pub more: String,
    pub low: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub placeholders: Vec<Open>,
    /// How it is proven, where that is asked for articles.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ways: Vec<(String, u32)>,
    /// What it puts in the sheets, by their ids.
    pub blocks: BTreeMap<&'static str, Block>,
}

/// Something to fill in.
#[derive(Serialize)]
pub struct Open {
    pub key: String,
    pub question: String,
    pub default: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub example: String,
}

fn is_one(rows: &Row) -> bool {
    *rows == 1
}

fn is_false(is_so: &bool) -> bool {
    !is_so
}

fn is_nothing(amount: &usize) -> bool {
    *amount == 0
}

/// The entity that stands for what is filled in of a key.
pub fn filled(key: &str) -> String {
    entity(&format!("={key}"))
}

/// The cell that holds the text of a requirement, which takes in what the buyer fills in.
pub fn whole_text() -> String {
    entity("text")
}

impl Default for Block {
    fn default() -> Block {
        Block {
            rows: 1,
            lists: Vec::new(),
            numbers: Vec::new(),
            fills: Vec::new(),
            cells: Vec::new(),
            entries: Vec::new(),
            marks: Vec::new(),
        }
    }
}

impl Block {
    pub fn put(&mut self, row: Row, column: Column, style: Style, content: Content) {
        self.cells.push((row, column, style, content));
    }

    pub fn text(&mut self, row: Row, column: Column, style: Style, text: impl Into<String>) {
        self.put(row, column, style, Content::Text(text.into()));
    }

    pub fn formula(&mut self, row: Row, column: Column, style: Style, formula: &str, given: Given) {
        let content = Content::Formula { formula: formula.to_string(), result: given };
        self.put(row, column, style, content);
    }

    pub fn open(&mut self, row: Row, column: Column, style: Style) {
        self.put(row, column, style, Content::Empty);
    }

    /// The id of a requirement and the way to its page.
    pub fn cite(&mut self, row: Row, column: Column) {
        self.page(row, column, entity("cite"));
    }

    /// The way to the page of a requirement.
    pub fn page(&mut self, row: Row, column: Column, text: String) {
        let address = entity("page");
        self.put(row, column, Style::Link, Content::Link { address, text });
    }

    pub fn ask(&mut self, at: String, kind: EntryKind, said: [String; 3]) {
        let [title, prompt, error] = said;
        self.entries.push(Asked { at, kind, title, prompt, error });
    }

    pub fn mark(&mut self, at: String, formula: String, tone: Tone) {
        self.marks.push(Marked { at, formula, tone });
    }

    /// A number on the hidden sheet, by the entity that stands for its place.
    pub fn number(&mut self, name: &str, formula: String, before: usize) -> String {
        self.numbers.push(Number {
            name: name.to_string(),
            formula: vec![(None, formula)],
            before: before.to_string(),
        });
        entity(name)
    }
}
