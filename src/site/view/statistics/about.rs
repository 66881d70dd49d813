//! What the requirements are about and how they are proven: themes, goals, codes, evidence.

use super::listed::Lists;
use super::spread::{TONES, level_names, level_tones};
use super::table::{Cell, Table};
use super::{Numbers, Part};
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Level;
use crate::field::text::Cpv;
use crate::phrasebook::Argument;
use crate::reading::statistics::Listed;
use crate::reading::statistics::proof::proof as counted;
use crate::reading::statistics::topics::{self, Topic};
use crate::site::picture::Rows;

pub fn themes(numbers: &Numbers) -> Part {
    let all = topics::themes(numbers.here.catalogue(), &numbers.in_use);
    of_topics(numbers, &all, "themes", "theme")
}

pub fn goals(numbers: &Numbers) -> Part {
    let all = topics::goals(numbers.here.catalogue(), &numbers.in_use);
    of_topics(numbers, &all, "goals", "goal")
}

/// How many requirements of each level have each theme or goal.
fn of_topics(numbers: &Numbers, all: &[Topic], key: &'static str, facet: &str) -> Part {
    let here = numbers.here;
    let words = here.words();
    let levels = level_names(here);
    let mut lists = Lists::new(here, key);
    let mut row = |one: &Topic| {
        let title = here.local(one.title);
        let mut row = vec![Cell::words(title.as_str())];
        for ((level, name), own) in Level::ALL.iter().zip(&levels).zip(&one.lists) {
            row.push(lists.cell(&[&title, name], &format!("{}-{}", &**one.id, level.word()), own));
        }
        let list = numbers.list(facet, one.id);
        row.push(match list {
            Some(list) => Cell::counted(one.total(), Some(list)),
            None => lists.cell(&[&title], one.id, &one.lists.concat()),
        });
        row
    };
    let rows = all.iter().map(&mut row).collect();
    let counts = |one: &Topic| one.lists.iter().map(Vec::len).collect();
    let drawn = all.iter().map(|one| (here.local(one.title), counts(one))).collect();
    let bare = all.iter().filter(|one| one.total() == 0).count();
    let head = std::iter::once(words.get(facet)).chain(levels);
    Part {
        sentences: (bare > 0)
            .then(|| words.count(&format!("numbers-{facet}-bare"), bare))
            .into_iter()
            .collect(),
        picture: (!all.is_empty()).then(|| Rows { rows: drawn, classes: TONES }.picture()),
        tones: level_tones(here),
        table: Table { groups: Vec::new(), head: head.chain([words.get("sum")]).collect(), rows },
        lists: lists.done(),
    }
}

/// How many requirements fit what has each code of the procurement vocabulary.
pub fn codes(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let register = &here.site.publication.working.registers.cpv;
    let codes = topics::codes(here.catalogue(), &numbers.in_use);
    let mut lists = Lists::new(here, "cpv");
    let row = |(code, own): (&Cpv, Listed)| {
        let (written, name) = match register.get(code) {
            Some(one) => (one.code.value.to_string(), here.local(&one.title)),
            None => (code.to_string(), String::new()),
        };
        let count = lists.cell(&[&written, &name], code, &own);
        vec![Cell::whole(written), Cell::words(name), count]
    };
    let head = ["numbers-code", "numbers-code-name", "category-requirements"];
    Part {
        sentences: Vec::new(),
        picture: None,
        tones: Vec::new(),
        table: Table {
            groups: Vec::new(),
            head: head.into_iter().map(|id| words.get(id)).collect(),
            rows: codes.into_iter().map(row).collect(),
        },
        lists: lists.done(),
    }
}

/// By what the requirements can be shown, and in how many ways.
pub fn proof(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let counted = counted(here.catalogue(), &numbers.in_use);
    let told = |id: &str, own: &[&Requirement]| {
        let all = Argument::Number(numbers.in_use.len() as i64);
        words.format(id, &[("count", Argument::Number(own.len() as i64)), ("all", all)])
    };
    let kinds: Vec<(String, &str, &Listed)> = counted
        .kinds
        .iter()
        .filter(|(_, own)| !own.is_empty())
        .map(|(kind, own)| (words.get(&format!("evidence-{}", kind.word())), kind.word(), own))
        .collect();
    let answers = [
        ("several", &counted.several),
        ("without-label", &counted.without_label),
        ("own", &counted.own_papers),
    ];
    let answers =
        answers.map(|(word, own)| (words.get(&format!("numbers-proof-row-{word}")), word, own));
    let mut lists = Lists::new(here, "proof");
    let row = |(name, word, own): (String, &str, &Listed)| {
        let count = lists.cell(&[&name], word, own);
        vec![Cell::words(name), count]
    };
    let has_any = !numbers.in_use.is_empty();
    let all: Vec<(String, &str, &Listed)> =
        kinds.into_iter().chain(has_any.then_some(answers).into_iter().flatten()).collect();
    let drawn = all.iter().map(|(name, _, own)| (name.clone(), vec![own.len()])).collect();
    let picture = (!all.is_empty()).then(|| Rows { rows: drawn, classes: TONES }.picture());
    let rows: Vec<Vec<Cell>> = all.into_iter().map(row).collect();
    Part {
        sentences: match has_any {
            false => Vec::new(),
            true => vec![
                told("numbers-proof-several", &counted.several),
                told("numbers-proof-label", &counted.without_label),
                told("numbers-proof-own", &counted.own_papers),
                words.get("numbers-proof-note"),
            ],
        },
        picture,
        tones: Vec::new(),
        table: Table {
            groups: Vec::new(),
            head: ["numbers-evidence", "category-requirements"]
                .into_iter()
                .map(|id| words.get(id))
                .collect(),
            rows,
        },
        lists: lists.done(),
    }
}
