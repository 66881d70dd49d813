//! Tables on standard output: aligned for people, with tabs between the columns where another
//! program reads them.

use super::terminal::Terminal;
use crate::message::Message;
use std::io::IsTerminal;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Aligned,
    WithTabs,
}

/// The names of columns where people read them. Other programs get the rows alone.
pub fn head(names: impl IntoIterator<Item = Message>, terminal: &Terminal) -> Vec<String> {
    match is_aligned() {
        true => names.into_iter().map(|name| terminal.words(name)).collect(),
        false => Vec::new(),
    }
}

fn is_aligned() -> bool {
    std::io::stdout().is_terminal()
}

/// Shows rows of as many cells each, below the names of their columns where there are any. Says how
/// they were shown.
pub fn show(head: &[String], rows: &[Vec<String>], terminal: &Terminal) -> Shown {
    let shown = if is_aligned() { Shown::Aligned } else { Shown::WithTabs };
    for line in lines(head, rows, shown, &|line| terminal.heading(line)) {
        terminal.show(&line);
    }
    shown
}

/// The lines of a table; its head is shown by `heading`.
pub fn lines(
    head: &[String],
    rows: &[Vec<String>],
    shown: Shown,
    heading: &dyn Fn(&str) -> String,
) -> Vec<String> {
    let all =
        || (!head.is_empty()).then_some(head).into_iter().chain(rows.iter().map(Vec::as_slice));
    let columns = all().map(<[String]>::len).max().unwrap_or(0);
    let width = |at: usize| {
        all().filter_map(|row| row.get(at)).map(|cell| cell.chars().count()).max().unwrap_or(0)
    };
    // Numbers are compared by their last digits.
    let is_number = |at: usize| {
        let mut cells = rows.iter().filter_map(|row| row.get(at)).peekable();
        cells.peek().is_some()
            && cells.all(|cell| !cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit()))
    };
    let form: Vec<(usize, bool)> = (0..columns).map(|at| (width(at), is_number(at))).collect();
    let line = |row: &[String]| match shown {
        Shown::WithTabs => row.join("\t"),
        Shown::Aligned => {
            let cells = row.iter().zip(&form).map(|(cell, &(width, is_number))| match is_number {
                true => format!("{cell:>width$}"),
                false => format!("{cell:<width$}"),
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_string()
        }
    };
    let head = (!head.is_empty()).then(|| match shown {
        Shown::WithTabs => line(head),
        Shown::Aligned => heading(&line(head)),
    });
    head.into_iter().chain(rows.iter().map(|row| line(row))).collect()
}
