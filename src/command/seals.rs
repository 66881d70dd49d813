//! No command goes on past a broken seal: what it would say of published texts could be untrue.

use super::arguments::Report;
use super::terminal::Terminal;
use crate::diagnostic::Diagnostics;
use crate::diagnostic::rule::Rule;
use crate::source::Sources;

/// Whether every published text and lock is what was sealed. What is not is reported.
pub fn hold(found: &Diagnostics, sources: &Sources, terminal: &Terminal) -> bool {
    let mut broken = Diagnostics::default();
    for one in found.iter().filter(|one| one.rule == Rule::BrokenSeal) {
        broken.push(one.clone());
    }
    let is_broken = broken.has_errors();
    if is_broken {
        terminal.problems(&broken.sorted(sources), sources, Report::Human);
    }
    !is_broken
}
