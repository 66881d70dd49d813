//! The catalogue's mark with its numbers: how many requirements there are of each level, on three steps.

use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Level;
use crate::reading::label::{Label, label};
use crate::site::filter;
use crate::site::page_context::PageContext;
use serde::Serialize;

#[derive(Serialize)]
pub struct Stair {
    /// The same in words.
    label: String,
    /// Of base, advanced and spearhead.
    counts: Vec<usize>,
}

/// How many requirements there are of one level.
#[derive(Serialize)]
pub struct LevelCount {
    pub level: Label,
    pub count: usize,
}

impl LevelCount {
    /// The list of all requirements, where only those of the level are shown. The list has no such way
    /// where all are of one level.
    pub fn list(&self, here: &PageContext, all: usize) -> String {
        let list = here.href(&here.root().requirements());
        match self.count == 0 || self.count == all {
            true => list,
            false => format!("{list}#{}", filter::anchor("level", self.level.word)),
        }
    }
}

pub fn counts<'a>(
    here: &PageContext,
    requirements: impl Iterator<Item = &'a Requirement>,
) -> Vec<LevelCount> {
    let levels: Vec<Level> = requirements.map(|one| one.fields.level).collect();
    let count = |level: &Level| LevelCount {
        level: label(here.words(), "level", level.word()),
        count: levels.iter().filter(|one| *one == level).count(),
    };
    Level::ALL.iter().map(count).collect()
}

impl Stair {
    pub fn of(counts: &[LevelCount]) -> Stair {
        let told = counts.iter().filter(|one| one.count > 0);
        let told = told.map(|one| format!("{} {}", one.level.title, one.count));
        Stair {
            label: told.collect::<Vec<_>>().join(", "),
            counts: counts.iter().map(|one| one.count).collect(),
        }
    }
}
