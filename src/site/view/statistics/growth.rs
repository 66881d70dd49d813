//! What each release added and changed.

use super::spread::TONES;
use super::table::{Cell, Table};
use super::{Numbers, Part, Tone};
use crate::reading::statistics::Growth;
use crate::site::page_context::Link;
use crate::site::picture::Bars;

pub fn growth(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let all = &numbers.counted.growth;
    let row = |(at, of): (usize, &Growth)| {
        let release = here.href(&here.root().release(of.release));
        // The first release has nothing to be compared with.
        let changes = (at > 0).then(|| here.href(&here.root().release_changes(of.release)));
        vec![
            Cell::link(Link { title: of.release.to_string(), href: release.clone(), lang: None }),
            Cell::day(here, of.date),
            Cell::counted(of.added, changes.clone()),
            Cell::counted(of.changed, changes.clone()),
            Cell::counted(of.unchanged, Some(release.clone())),
            Cell::counted(of.withdrawn, changes),
            Cell::counted(of.in_use, Some(release)),
        ]
    };
    let column = |of: &Growth| (of.release.to_string(), vec![of.unchanged, of.changed, of.added]);
    let bars = Bars { columns: all.iter().map(column).collect(), classes: TONES };
    let tones = ["growth-unchanged", "growth-changed", "growth-added"];
    let head = [
        "release",
        "release-date",
        "growth-added",
        "growth-changed",
        "growth-unchanged",
        "growth-withdrawn",
        "figure-in-use",
    ];
    Part {
        sentences: Vec::new(),
        picture: (!all.is_empty()).then(|| bars.picture()),
        tones: TONES
            .iter()
            .zip(tones)
            .map(|(class, id)| Tone { class, title: words.get(id) })
            .collect(),
        table: Table {
            groups: Vec::new(),
            head: head.into_iter().map(|id| words.get(id)).collect(),
            rows: all.iter().enumerate().map(row).collect(),
        },
        lists: Vec::new(),
    }
}
