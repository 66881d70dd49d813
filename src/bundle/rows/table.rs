//! The tables that rows become, as text between tabs and as a workbook.

use super::{Layout, Row, filled_in};
use crate::bundle::book::readable::{cut_with, readable};
use crate::bundle::book::{Book, Head, Paper, Sheet, Style, excel};
use crate::bundle::csv::inert;
use crate::bundle::identity::{Identity, ROWS};
use crate::bundle::outline::Outline;
use crate::bundle::request::Made;
use crate::catalogue::profile::RowColumn;
use crate::words::Words;
use serde::Serialize;

/// A table with its head.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// What it is called, where there is one for each part.
    pub title: Option<String>,
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// The tables of some rows, in their order: one, or one for each part that holds something.
pub fn tables(layout: &Layout, rows: &[Row]) -> Vec<Table> {
    let head = || layout.columns.iter().map(|column| column.head.clone()).collect();
    if !layout.split {
        let all = rows.iter().enumerate();
        let rows = all.map(|(at, row)| cells(layout, row, (at + 1).to_string())).collect();
        return vec![Table { title: None, head: head(), rows }];
    }
    let mut tables = Vec::new();
    for part in &layout.parts {
        let own = rows.iter().filter(|row| part.types.contains(&row.facts.r#type));
        let number = tables.len() + 1;
        let number = |at: usize| format!("{number}.{}", at + 1);
        let rows: Vec<_> =
            own.enumerate().map(|(at, row)| cells(layout, row, number(at))).collect();
        if !rows.is_empty() {
            tables.push(Table { title: Some(part.title.clone()), head: head(), rows });
        }
    }
    tables
}

fn cells(layout: &Layout, row: &Row, number: String) -> Vec<String> {
    let part = layout.parts.iter().find(|part| part.types.contains(&row.facts.r#type));
    let part = part.map(|part| part.title.clone()).unwrap_or_default();
    let value = |column: &str| {
        if column == RowColumn::Number.word() {
            return number.clone();
        }
        if column == RowColumn::Part.word() {
            return part.clone();
        }
        let value = row.facts.values.get(column).map(String::as_str).unwrap_or_default();
        let value = filled_in(value, &row.filled);
        match &row.standing {
            // What is not in force says so where it would be read as if it were.
            Some(standing) if column == RowColumn::Text.word() => format!("{standing}\n{value}"),
            _ => value,
        }
    };
    let columns = layout.columns.iter();
    let cell = |text: String, longest| cut_with(&readable(&text), longest, &layout.cut);
    columns.map(|own| cell(value(own.column), own.longest)).collect()
}

/// The tables as text between tabs, as a spreadsheet takes it from the clipboard or a file.
pub fn tsv(tables: &[Table]) -> String {
    let line = |cells: &[String]| {
        let cells: Vec<String> = cells.iter().map(|cell| quoted(&inert(cell))).collect();
        cells.join("\t") + "\r\n"
    };
    let table = |table: &Table| {
        let title = table.title.iter().map(|title| line(std::slice::from_ref(title)));
        let rows = std::iter::once(&table.head).chain(&table.rows).map(|cells| line(cells));
        title.chain(rows).collect::<String>()
    };
    tables.iter().map(table).collect::<Vec<_>>().join("\r\n")
}

/// A cell with line ends or quotes stands in quotes, so that it stays one cell; and one that reads as
/// a number, so that programs which ask for it take `2.10` as it is written.
fn quoted(cell: &str) -> String {
    let is_of_number = |c: char| c.is_ascii_digit() || ".,:/- ".contains(c);
    let is_number = cell.contains(|c: char| c.is_ascii_digit()) && cell.chars().all(is_of_number);
    match is_number || cell.contains(['"', '\n', '\t']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_string(),
    }
}

/// How wide a column is, in letters.
fn width(column: &str) -> u16 {
    match RowColumn::ALL.iter().find(|one| one.word() == column) {
        Some(RowColumn::Text | RowColumn::Evidence) => 70,
        Some(RowColumn::Title | RowColumn::Question | RowColumn::Empty) => 40,
        Some(RowColumn::Number | RowColumn::Version) => 10,
        _ => 22,
    }
}

/// The tables as a workbook, a sheet each, with nothing above the heads.
fn book(layout: &Layout, tables: &[Table], outline: &Outline, words: Words) -> Book {
    let about = &outline.about;
    let sheets = tables.iter().map(|table| {
        let widths: Vec<u16> = layout.columns.iter().map(|one| width(one.column)).collect();
        let mut sheet = Sheet::new(table.title.as_ref().unwrap_or(&layout.title), &widths);
        for (row, cells) in std::iter::once(&table.head).chain(&table.rows).enumerate() {
            let style = if row == 0 { Style::Head } else { Style::Text };
            for (column, cell) in cells.iter().enumerate() {
                sheet.text(row as u32, column as u16, style, cell.as_str());
            }
        }
        let last_row = table.rows.len() as u32;
        sheet.head = Some(Head { first: 0, row: 0, kept: 0, last_row });
        sheet
    });
    Book {
        title: format!("{}: {}", layout.title, about.selection),
        subject: about.catalogue.clone(),
        author: about.publisher.clone(),
        comment: [about.example.clone(), Some(about.address.clone())]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join("\n"),
        identity: Identity::of(outline, ROWS).text(),
        iso_date: about.iso_date.clone(),
        paper: Paper {
            head_left: about.catalogue.clone(),
            head_right: about.selection.clone(),
            foot_left: about.example.clone().unwrap_or_default(),
            page: [words.get("bundle-xlsx-page"), words.get("bundle-xlsx-page-of")],
        },
        sheets: sheets.collect(),
        names: Vec::new(),
    }
}

pub fn xlsx(layout: &Layout, tables: &[Table], outline: &Outline, words: Words) -> Made {
    excel::write(&book(layout, tables, outline, words))
}
