//! What the requirements are about and how they are proven: themes, goals, codes, evidence.

use super::spread::{TONES, level_names, level_tones};
use super::table::{Cell, Table};
use super::{Numbers, Part};
use crate::phrasebook::Argument;
use crate::reading::statistics::proof::proof as counted;
use crate::reading::statistics::topics::{self, Topic};
use crate::site::picture::Rows;

pub fn themes(numbers: &Numbers) -> Part {
    let all = topics::themes(numbers.here.catalogue(), &numbers.in_use);
    of_topics(numbers, &all, "theme")
}

pub fn goals(numbers: &Numbers) -> Part {
    let all = topics::goals(numbers.here.catalogue(), &numbers.in_use);
    of_topics(numbers, &all, "goal")
}

/// How many requirements of each level have each theme or goal.
fn of_topics(numbers: &Numbers, all: &[Topic], facet: &str) -> Part {
    let here = numbers.here;
    let words = here.words();
    let row = |one: &Topic| {
        let mut row = vec![Cell::words(here.local(one.title))];
        row.extend(one.counts.iter().map(|&count| Cell::number(count)));
        row.push(Cell::counted(one.total(), numbers.list(facet, one.id)));
        row
    };
    let drawn = all.iter().map(|one| (here.local(one.title), one.counts.clone())).collect();
    let bare = all.iter().filter(|one| one.total() == 0).count();
    let head = std::iter::once(words.get(facet)).chain(level_names(here));
    Part {
        sentences: (bare > 0)
            .then(|| words.count(&format!("numbers-{facet}-bare"), bare))
            .into_iter()
            .collect(),
        picture: (!all.is_empty()).then(|| Rows { rows: drawn, classes: TONES }.picture()),
        tones: level_tones(here),
        table: Table {
            groups: Vec::new(),
            head: head.chain([words.get("sum")]).collect(),
            rows: all.iter().map(row).collect(),
        },
    }
}

/// How many requirements fit what has each code of the procurement vocabulary.
pub fn codes(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let register = &here.site.publication.working.registers.cpv;
    let counts = topics::codes(here.catalogue(), &numbers.in_use);
    let row = |(code, count): (&crate::field::text::Cpv, usize)| {
        let (written, name) = match register.get(code) {
            Some(one) => (one.code.value.to_string(), here.local(&one.title)),
            None => (code.to_string(), String::new()),
        };
        vec![Cell::words(written), Cell::words(name), Cell::number(count)]
    };
    let head = ["numbers-code", "numbers-code-name", "category-requirements"];
    Part {
        sentences: Vec::new(),
        picture: None,
        tones: Vec::new(),
        table: Table {
            groups: Vec::new(),
            head: head.into_iter().map(|id| words.get(id)).collect(),
            rows: counts.into_iter().map(row).collect(),
        },
    }
}

/// By what the requirements can be shown, and in how many ways.
pub fn proof(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let counted = counted(here.catalogue(), &numbers.in_use);
    let register = here.href(&here.root().evidence());
    let told = |id: &str, count: usize| {
        let all = Argument::Number(numbers.in_use.len() as i64);
        words.format(id, &[("count", Argument::Number(count as i64)), ("all", all)])
    };
    let several = counted.ways.iter().filter(|(ways, _)| **ways > 1).map(|(_, count)| count).sum();
    let kinds: Vec<(String, &str, usize)> = counted
        .kinds
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(kind, count)| (words.get(&format!("evidence-{}", kind.word())), kind.word(), *count))
        .collect();
    let row = |(name, word, count): &(String, &str, usize)| {
        vec![Cell::words(name.as_str()), Cell::counted(*count, Some(format!("{register}#_{word}")))]
    };
    let drawn = kinds.iter().map(|(name, _, count)| (name.clone(), vec![*count])).collect();
    Part {
        sentences: match numbers.in_use.is_empty() {
            true => Vec::new(),
            false => vec![
                told("numbers-proof-several", several),
                told("numbers-proof-label", counted.without_label),
                told("numbers-proof-own", counted.own_papers),
                words.get("numbers-proof-note"),
            ],
        },
        picture: (!kinds.is_empty()).then(|| Rows { rows: drawn, classes: TONES }.picture()),
        tones: Vec::new(),
        table: Table {
            groups: Vec::new(),
            head: ["numbers-evidence", "category-requirements"]
                .into_iter()
                .map(|id| words.get(id))
                .collect(),
            rows: kinds.iter().map(row).collect(),
        },
    }
}
