//! Tables on standard output: aligned for people, with tabs between the columns where another
//! program reads them.

use super::terminal::Terminal;
use std::io::IsTerminal;

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    Aligned,
    WithTabs,
}

/// Shows rows of as many cells each, and tells how.
pub fn show(rows: &[Vec<String>], terminal: &Terminal) -> Shown {
    if !std::io::stdout().is_terminal() {
        for row in rows {
            terminal.say(&row.join("\t"));
        }
        return Shown::WithTabs;
    }
    let columns = rows.first().map_or(0, Vec::len);
    let widths: Vec<usize> = (0..columns)
        .map(|at| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0))
        .collect();
    for row in rows {
        let cells = row.iter().zip(&widths).map(|(cell, &width)| format!("{cell:<width$}"));
        terminal.say(cells.collect::<Vec<_>>().join("  ").trim_end());
    }
    Shown::Aligned
}
