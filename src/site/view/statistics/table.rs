//! A table of numbers, on the page and as CSV.

use crate::field::date::Date;
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;

#[derive(Serialize)]
pub struct Table {
    /// The names above the columns that belong together, with how many these are; empty where all
    /// stand alone.
    pub groups: Vec<Group>,
    pub head: Vec<String>,
    /// The first cell of a row is its name.
    pub rows: Vec<Vec<Cell>>,
}

#[derive(Serialize)]
pub struct Group {
    pub title: String,
    pub span: usize,
}

#[derive(Default, Serialize)]
pub struct Cell {
    words: String,
    links: Vec<Link>,
    is_number: bool,
    /// Whether it is too short to be broken into lines.
    is_whole: bool,
    /// What programs read instead.
    #[serde(skip)]
    plain: Option<String>,
}

impl Cell {
    pub fn words(words: impl Into<String>) -> Cell {
        Cell { words: words.into(), ..Cell::default() }
    }

    /// What no line is broken in.
    pub fn whole(words: impl Into<String>) -> Cell {
        Cell { is_whole: true, ..Cell::words(words) }
    }

    pub fn number(number: usize) -> Cell {
        Cell { words: number.to_string(), is_number: true, ..Cell::default() }
    }

    /// A number that leads to what it counts, where there is a list of that.
    pub fn counted(number: usize, href: Option<String>) -> Cell {
        let link = |href| Link { title: number.to_string(), href, lang: None };
        let links = href.filter(|_| number > 0).map(link);
        Cell { links: links.into_iter().collect(), ..Cell::number(number) }
    }

    /// One id, as a link.
    pub fn id(links: Vec<Link>) -> Cell {
        Cell { is_whole: true, ..Cell::links(links) }
    }

    pub fn link(link: Link) -> Cell {
        Cell::links(vec![link])
    }

    pub fn links(links: Vec<Link>) -> Cell {
        let titles: Vec<&str> = links.iter().map(|link| link.title.as_str()).collect();
        Cell { words: titles.join(", "), links, ..Cell::default() }
    }

    /// A day, for people in words and for programs as ISO 8601 has it.
    pub fn day(here: &PageContext, day: Date) -> Cell {
        let plain = Some(day.to_string());
        Cell { plain, ..Cell::whole(here.words().date(day)) }
    }
}

impl Table {
    /// The table for spreadsheets, as documents have theirs: UTF-8 with a mark, and semicolons.
    pub fn csv(&self) -> String {
        let groups = self.groups.iter().flat_map(|group| {
            let prefix = if group.title.is_empty() { None } else { Some(group.title.as_str()) };
            std::iter::repeat_n(prefix, group.span)
        });
        let head = self.head.iter().zip(groups.chain(std::iter::repeat(None)));
        let head = head.map(|(name, group)| match group {
            Some(group) => format!("{group}: {name}"),
            None => name.clone(),
        });
        let mut csv = format!("\u{feff}{}", line(head));
        for row in &self.rows {
            let cell = |cell: &Cell| cell.plain.clone().unwrap_or_else(|| cell.words.clone());
            csv.push_str(&line(row.iter().map(cell)));
        }
        csv
    }
}

fn line(cells: impl Iterator<Item = String>) -> String {
    let cells: Vec<String> = cells.map(|cell| quoted(&inert(cell))).collect();
    format!("{}\r\n", cells.join(";"))
}

/// What a spreadsheet would read as a formula gets an apostrophe before it, and stays a text.
fn inert(cell: String) -> String {
    match cell.trim_start().starts_with(['=', '+', '-', '@']) {
        true => format!("'{cell}"),
        false => cell,
    }
}

fn quoted(cell: &str) -> String {
    match cell.contains(['"', ',', ';', '\n', '\r']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell.to_string(),
    }
}
