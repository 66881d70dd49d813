//! What ends or has ended: reviews that are due, exceptions, references that no longer apply.

use super::listed::Lists;
use super::table::{Cell, Table};
use super::{Numbers, Part};
use crate::catalogue::requirement::Requirement;
use crate::phrasebook::Argument;
use crate::reading::label::label;
use crate::reading::shown::Shown;
use crate::reading::statistics::Listed;
use crate::reading::statistics::endings::{self, Excepted, Lapsed, Quarter};
use crate::site::picture::Bars;

/// How many requirements each owner is to review, and when.
pub fn review(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let reviews = endings::reviews(&numbers.in_use);
    let name = |&(year, part): &Quarter| {
        let year = Argument::Text(year.to_string());
        let part = Argument::Text(part.to_string());
        words.format("numbers-quarter", &[("year", year), ("part", part)])
    };
    let names: Vec<String> = reviews.quarters.iter().map(name).collect();
    let words_of = |&(year, part): &Quarter| format!("{year}-{part}");
    let quarters: Vec<String> = reviews.quarters.iter().map(words_of).collect();
    let mut lists = Lists::new(here, "review");
    let mut row = |name: &str, word: &str, all: &[Listed]| {
        let mut row = vec![Cell::words(name)];
        for ((title, quarter), own) in names.iter().zip(&quarters).zip(all) {
            row.push(lists.cell(&[name, title], &format!("{word}-{quarter}"), own));
        }
        row.push(lists.cell(&[name], word, &all.concat()));
        row
    };
    // An owner is a text, so that its place names it in addresses.
    let owners = reviews.owners.iter().enumerate();
    let mut rows: Vec<Vec<Cell>> =
        owners.map(|(at, (owner, own))| row(owner, &format!("{}", at + 1), own)).collect();
    let of_quarter = |at: usize| -> Listed {
        reviews.owners.iter().flat_map(|(_, own)| own[at].iter().copied()).collect()
    };
    let all: Vec<Listed> = (0..names.len()).map(of_quarter).collect();
    if rows.len() > 1 {
        rows.push(row(&words.get("sum"), "all", &all));
    }
    let columns = names.iter().cloned().zip(all.iter().map(|own| vec![own.len()])).collect();
    let head = std::iter::once(words.get("owner")).chain(names).chain([words.get("sum")]);
    Part {
        sentences: overdue(numbers).into_iter().collect(),
        picture: (!all.is_empty()).then(|| Bars { columns, classes: &["tone-1"] }.picture()),
        tones: Vec::new(),
        table: Table { groups: Vec::new(), head: head.collect(), rows },
        lists: lists.done(),
    }
}

/// How many were to be reviewed before the day that is counted from.
fn overdue(numbers: &Numbers) -> Option<String> {
    let review = &numbers.counted.review;
    let date = Argument::Text(numbers.here.words().date(review.as_of?));
    let count = Argument::Number(review.overdue as i64);
    Some(numbers.here.words().format("review-overdue", &[("date", date), ("count", count)]))
}

/// Every exception, and when it ends.
pub fn exceptions(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let all = endings::exceptions(&numbers.in_use);
    let has_ended = |one: &&Excepted| {
        let until = one.exception.until.as_ref().map(|day| day.value);
        until.is_some_and(|until| numbers.as_of.is_some_and(|day| until < day))
    };
    let ended = all.iter().filter(has_ended).count();
    let endless = all.iter().filter(|one| one.exception.until.is_none()).count();
    let told = words.format(
        "numbers-exceptions-told",
        &[
            ("count", Argument::Number(all.len() as i64)),
            ("endless", Argument::Number(endless as i64)),
            ("ended", Argument::Number(ended as i64)),
        ],
    );
    let head = ["column-requirement", "numbers-scope", "numbers-until"];
    Part {
        sentences: if all.is_empty() { Vec::new() } else { vec![told] },
        picture: None,
        tones: Vec::new(),
        table: Table {
            groups: Vec::new(),
            head: head.into_iter().map(|id| words.get(id)).collect(),
            rows: all.iter().map(|one| excepted(numbers, one)).collect(),
        },
        lists: Vec::new(),
    }
}

fn excepted(numbers: &Numbers, one: &Excepted) -> Vec<Cell> {
    let here = numbers.here;
    let requirement: &Requirement = one.requirement;
    let translation = requirement.translations.get(here.language).map(|own| &**own);
    let shown = Shown { one: requirement, translation };
    let own = shown.binding().and_then(|own| own.fields.exceptions.get(one.at));
    let scope = own.map_or(&one.exception.scope, |own| &own.scope);
    let until = match &one.exception.until {
        Some(day) => Cell::day(here, day.value),
        None => Cell::words(here.words().get("numbers-endless")),
    };
    vec![Cell::id(numbers.ids(&[requirement])), Cell::words(scope.to_string()), until]
}

/// The references that no longer apply, and what rests on them.
pub fn lapsed(numbers: &Numbers) -> Part {
    let here = numbers.here;
    let words = here.words();
    let all = endings::lapsed(here.catalogue(), &numbers.in_use, numbers.as_of);
    let resting = endings::resting(&numbers.in_use);
    let paid = here.catalogue().registers.references.values().filter(|one| !one.free);
    let paid: Vec<_> = paid.collect();
    let on_paid = numbers.in_use.iter().filter(|one| {
        let own = &one.fields.derived_from;
        own.iter().any(|id| paid.iter().any(|reference| reference.id.value == id.value))
    });
    let number = |count: usize| Argument::Number(count as i64);
    let lapsed = words.format(
        "numbers-lapsed-told",
        &[
            ("count", number(all.len())),
            ("all", number(here.catalogue().registers.references.len())),
            ("used", number(resting.len())),
        ],
    );
    let paid = words.format(
        "numbers-paid-told",
        &[("count", number(paid.len())), ("resting", number(on_paid.count()))],
    );
    let row = |one: &Lapsed| {
        let own = one.reference;
        let successor = own.successor.as_ref().and_then(|id| here.reference(id));
        vec![
            Cell::links(here.reference(&own.id.value).into_iter().collect()),
            Cell::words(label(words, "reference-status", own.status.word()).title),
            Cell::links(successor.into_iter().collect()),
            Cell::links(numbers.ids(&one.resting)),
        ]
    };
    let head = ["numbers-reference", "status", "numbers-successor", "references-used"];
    Part {
        sentences: match here.catalogue().registers.references.is_empty() {
            true => Vec::new(),
            false => vec![lapsed, paid],
        },
        picture: None,
        tones: Vec::new(),
        table: Table {
            groups: Vec::new(),
            head: head.into_iter().map(|id| words.get(id)).collect(),
            rows: all.iter().map(row).collect(),
        },
        lists: Vec::new(),
    }
}
