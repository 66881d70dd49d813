//! The lists behind the numbers of a part: a number leads to the one that it counts.

use super::table::Cell;
use crate::catalogue::requirement::Requirement;
use crate::site::filter::anchor;
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;

/// The requirements that one number counts.
#[derive(Serialize)]
pub struct List {
    anchor: String,
    title: String,
    requirements: Vec<Counted>,
}

#[derive(Serialize)]
struct Counted {
    id: String,
    link: Link,
}

/// The lists of one part, as they are gathered.
pub struct Lists<'a> {
    here: &'a PageContext<'a>,
    /// What the part is called in addresses.
    key: &'static str,
    all: Vec<List>,
}

impl<'a> Lists<'a> {
    pub fn new(here: &'a PageContext<'a>, key: &'static str) -> Lists<'a> {
        Lists { here, key, all: Vec::new() }
    }

    /// The number of these requirements, which leads to the list of them. `words` name the list to
    /// those who read, `word` in addresses.
    pub fn cell(&mut self, words: &[&str], word: &str, requirements: &[&Requirement]) -> Cell {
        if requirements.is_empty() {
            return Cell::number(0);
        }
        let counted = |one: &&Requirement| {
            Some(Counted { id: one.id.to_string(), link: self.here.requirement(&one.id)? })
        };
        let list = List {
            anchor: anchor(self.key, word),
            title: words.join(", "),
            requirements: requirements.iter().filter_map(counted).collect(),
        };
        let cell = Cell::counted(requirements.len(), Some(format!("#{}", list.anchor)));
        self.all.push(list);
        cell
    }

    pub fn done(self) -> Vec<List> {
        self.all
    }
}
