//! The numbers as tables, for people.

use super::Numbers;
use crate::catalogue::vocabulary::{Level, RequirementType};
use crate::command::stats::data::{by_type, changes};
use crate::command::table;
use crate::command::terminal::Terminal;
use crate::message::Message;
use crate::reading::statistics::topics::Topic;
use crate::reading::statistics::{Covered, Listed, Statistics, levels};
use crate::say;

pub fn show(numbers: &Numbers, terminal: &Terminal) {
    let words = |name: Message| terminal.words(name);
    let figures = figures(&numbers.counted).into_iter();
    let figures: Vec<Vec<String>> =
        figures.map(|(name, count)| vec![words(name), count.to_string()]).collect();
    table::show(&[], &figures, terminal);
    coverage(numbers, terminal);
    topics(say!("stats-theme"), &numbers.themes, terminal);
    topics(say!("stats-goal"), &numbers.goals, terminal);
    let codes = numbers.codes.iter().map(|(code, own)| {
        let (code, name) = numbers.code(code);
        vec![code, name, own.len().to_string()]
    });
    let head = [say!("stats-code"), say!("stats-code-name"), say!("stats-requirements")];
    section(head, [], codes.collect(), terminal);
    proof(numbers, terminal);
    endings(numbers, terminal);
    languages(numbers, terminal);
    let growth = numbers.counted.growth.iter().map(|one| {
        let counts = changes(one).map(|(_, count)| count.to_string());
        [one.release.to_string(), one.date.to_string()].into_iter().chain(counts).collect()
    });
    let head = [
        say!("stats-release"),
        say!("stats-date"),
        say!("stats-added"),
        say!("stats-changed"),
        say!("stats-unchanged"),
        say!("stats-standing"),
        say!("stats-gone"),
    ];
    section(head, [], growth.collect(), terminal);
}

/// The single numbers, each with its name.
fn figures(counted: &Statistics) -> Vec<(Message, usize)> {
    let mut figures = vec![
        (say!("stats-in-force"), counted.in_use),
        (say!("stats-withdrawn"), counted.withdrawn),
        (say!("stats-packages"), counted.packages),
        (say!("stats-guidance"), counted.guidance),
        (say!("stats-references"), counted.references),
    ];
    figures.extend(counted.translated.iter().map(|(language, count)| {
        (say!("stats-translated", language = (***language).to_string()), *count)
    }));
    if let Some(day) = counted.review.as_of {
        figures.push((say!("stats-overdue", day = day.to_string()), counted.review.overdue));
    }
    figures
}

/// A table below what comes before it, if it has any rows. The last names of columns are as texts have
/// them.
fn section(
    names: impl IntoIterator<Item = Message>,
    more: impl IntoIterator<Item = String>,
    rows: Vec<Vec<String>>,
    terminal: &Terminal,
) {
    if !rows.is_empty() {
        let names = names.into_iter().map(|name| terminal.words(name));
        let head: Vec<String> = names.chain(more).collect();
        terminal.show("");
        table::show(&head, &rows, terminal);
    }
}

fn counts(lists: &[Listed]) -> impl Iterator<Item = String> {
    lists.iter().map(|own| own.len().to_string())
}

fn total(lists: &[Listed]) -> String {
    lists.iter().map(Vec::len).sum::<usize>().to_string()
}

/// The columns of the levels, which are called what texts call them.
fn with_levels(terminal: &Terminal) -> Vec<String> {
    let levels = Level::ALL.iter().map(|level| level.word().to_string());
    levels.chain([terminal.words(say!("stats-total"))]).collect()
}

/// What areas and levels have.
fn coverage(numbers: &Numbers, terminal: &Terminal) {
    let areas = numbers.counted.coverage.iter().flat_map(of_area);
    let head = [say!("stats-area"), say!("stats-type")];
    section(head, with_levels(terminal), areas.collect(), terminal);
    let levels = levels(&numbers.in_use).into_iter().map(|(level, own)| {
        std::iter::once(level.word().to_string()).chain(counts(&own)).chain([total(&own)]).collect()
    });
    let types = RequirementType::ALL.iter().map(|kind| kind.word().to_string());
    let types = types.chain([terminal.words(say!("stats-total"))]);
    section([say!("stats-level")], types, levels.collect(), terminal);
}

/// A row for each type that an area has.
fn of_area(covered: &Covered) -> Vec<Vec<String>> {
    let row = |(kind, counts): (RequirementType, Vec<(Level, usize)>)| {
        let total: usize = counts.iter().map(|(_, count)| count).sum();
        let counts = counts.iter().map(|(_, count)| count.to_string());
        let names = [covered.area.path.to_string(), kind.word().to_string()];
        let row = names.into_iter().chain(counts).chain([total.to_string()]);
        (total > 0).then(|| row.collect())
    };
    by_type(covered).filter_map(row).collect()
}

fn topics(name: Message, all: &[Topic], terminal: &Terminal) {
    let row = |one: &Topic| {
        let total = one.total().to_string();
        std::iter::once(one.id.to_string()).chain(counts(&one.lists)).chain([total]).collect()
    };
    section([name], with_levels(terminal), all.iter().map(row).collect(), terminal);
}

/// By what requirements can be shown.
fn proof(numbers: &Numbers, terminal: &Terminal) {
    let proof = &numbers.proof;
    let kinds = proof.kinds.iter().filter(|(_, own)| !own.is_empty());
    let kinds = kinds.map(|(kind, own)| (kind.word().to_string(), own));
    let answers = [
        (say!("stats-several-ways"), &proof.several),
        (say!("stats-without-label"), &proof.without_label),
        (say!("stats-own-papers"), &proof.own_papers),
    ];
    let answers = answers.into_iter().map(|(name, own)| (terminal.words(name), own));
    let rows = kinds.chain(answers.filter(|_| !numbers.in_use.is_empty()));
    let rows = rows.map(|(name, own)| vec![name, own.len().to_string()]).collect();
    section([say!("stats-evidence"), say!("stats-requirements")], [], rows, terminal);
}

/// What ends: days of review, exceptions, references.
fn endings(numbers: &Numbers, terminal: &Terminal) {
    let quarters = &numbers.reviews.quarters;
    let quarters = quarters.iter().map(|(year, part)| format!("{year} Q{part}"));
    let owners = numbers.reviews.owners.iter().map(|(owner, own)| {
        std::iter::once((*owner).to_string()).chain(counts(own)).chain([total(own)]).collect()
    });
    let more = quarters.chain([terminal.words(say!("stats-total"))]);
    section([say!("stats-owner")], more, owners.collect(), terminal);
    let exceptions = numbers.exceptions.iter().map(|one| {
        let until = one.exception.until.as_ref().map(|day| day.value.to_string());
        let until = until.unwrap_or_else(|| terminal.words(say!("stats-endless")));
        vec![one.requirement.id.to_string(), until, one.exception.scope.to_string()]
    });
    let head = [say!("stats-exception"), say!("stats-until"), say!("stats-scope")];
    section(head, [], exceptions.collect(), terminal);
    let lapsed = numbers.lapsed.iter().map(|one| {
        let own = one.reference;
        let successor = own.successor.as_ref().map(|id| id.value.to_string());
        let resting: Vec<String> = one.resting.iter().map(|one| one.id.to_string()).collect();
        let names = [own.id.value.to_string(), own.status.word().to_string()];
        let rest = [successor.unwrap_or_default(), resting.join(", ")];
        names.into_iter().chain(rest).collect()
    });
    let head = [
        say!("stats-lapsed"),
        say!("stats-status"),
        say!("stats-successor"),
        say!("stats-resting"),
    ];
    section(head, [], lapsed.collect(), terminal);
}

fn languages(numbers: &Numbers, terminal: &Terminal) {
    if numbers.languages.len() < 2 {
        return;
    }
    let rows = numbers.languages.iter().map(|own| {
        let counts =
            [own.requirements.len(), own.guidance, own.areas, own.pages, own.missing.len()];
        let counts = counts.map(|count| count.to_string());
        std::iter::once(own.language.to_string()).chain(counts).collect()
    });
    let head = [
        say!("stats-language"),
        say!("stats-requirements"),
        say!("stats-guidance"),
        say!("stats-areas"),
        say!("stats-pages"),
        say!("stats-missing"),
    ];
    section(head, [], rows.collect(), terminal);
}
