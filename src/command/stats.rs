//! `krav stats`: the numbers of the statistics page.

use super::arguments::Format;
use super::arguments::author::Stats;
use super::build;
use super::exit::Exit;
use super::table;
use super::terminal::Terminal;
use crate::catalogue::vocabulary::{Level, RequirementType};
use crate::json::{self, Object, Value};
use crate::message::Message;
use crate::publication::{Edition, Publication};
use crate::reading::statistics::topics::{self, Topic};
use crate::reading::statistics::{Covered, Growth, Statistics, in_use, kinds};
use crate::say;
use crate::{check, parse};

pub fn run(arguments: &Stats, terminal: &Terminal) -> Exit {
    let Some(sources) = build::read(&arguments.root, terminal) else { return Exit::CouldNotRun };
    let checked = match check::check(parse::parse(&sources), &sources) {
        Ok(checked) => checked,
        Err(found) => {
            terminal.problems(&found, &sources, arguments.format);
            return Exit::InputErrors;
        }
    };
    let publication = Publication::new(checked, &sources, arguments.drafts);
    let edition = publication.current();
    let counted = Statistics::of(&publication, edition);
    match arguments.format {
        Format::Json => {
            terminal.show(json::pretty(&as_json(&counted, &publication, edition)).trim_end());
        }
        Format::Human => as_tables(&counted, terminal),
    }
    Exit::Success
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

fn as_tables(counted: &Statistics, terminal: &Terminal) {
    let words = |name: Message| terminal.words(name);
    let figures = figures(counted).into_iter();
    let figures: Vec<Vec<String>> =
        figures.map(|(name, count)| vec![words(name), count.to_string()]).collect();
    table::show(&[], &figures, terminal);
    // Levels are called what texts call them.
    let levels = Level::ALL.iter().map(|level| level.word().to_string());
    let head = [say!("stats-area"), say!("stats-type")].map(words).into_iter();
    let head: Vec<String> = head.chain(levels).chain([words(say!("stats-total"))]).collect();
    let areas = counted.coverage.iter().flat_map(of_area);
    section(&head, areas.collect(), terminal);
    let reviews = counted.review.halves.iter().map(|one| {
        let half = match one.half {
            1 => say!("stats-first-half", year = one.year.to_string()),
            _ => say!("stats-second-half", year = one.year.to_string()),
        };
        vec![words(half), one.count.to_string()]
    });
    let head = [say!("stats-review"), say!("stats-requirements")].map(words);
    section(&head, reviews.collect(), terminal);
    let growth = counted.growth.iter().map(|one| {
        let counts = numbers(one).map(|(_, count)| count.to_string());
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
    section(&head.map(words), growth.collect(), terminal);
}

/// A table below what comes before it, if it has any rows.
fn section(head: &[String], rows: Vec<Vec<String>>, terminal: &Terminal) {
    if !rows.is_empty() {
        terminal.show("");
        table::show(head, &rows, terminal);
    }
}

/// The counts of an area by type, each with its level.
fn by_type<'a>(
    covered: &'a Covered,
) -> impl Iterator<Item = (RequirementType, Vec<(Level, usize)>)> + 'a {
    RequirementType::ALL.iter().map(|&kind| {
        let counts = kinds().zip(&covered.counts).filter(move |((own, _), _)| *own == kind);
        (kind, counts.map(|((_, level), count)| (level, *count)).collect())
    })
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

/// What a release did, by name.
fn numbers(growth: &Growth) -> impl Iterator<Item = (&'static str, usize)> + use<> {
    let Growth { added, changed, unchanged, in_use, withdrawn, .. } = *growth;
    [
        ("added", added),
        ("changed", changed),
        ("unchanged", unchanged),
        ("in_use", in_use),
        ("withdrawn", withdrawn),
    ]
    .into_iter()
}

/// How many requirements of each level have each theme or goal.
fn topics(all: &[Topic]) -> Vec<Value> {
    let topic = |one: &Topic| {
        let levels = Level::ALL.iter().zip(&one.counts);
        let counts =
            levels.fold(Object::new(), |object, (level, count)| object.set(level.word(), *count));
        let own = Object::new().set("id", one.id.to_string());
        own.set("counts", counts).set("total", one.total()).into()
    };
    all.iter().map(topic).collect()
}

fn as_json(counted: &Statistics, publication: &Publication, edition: Edition) -> Value {
    let release = match edition {
        Edition::Draft => None,
        Edition::Release(at) => Some(publication.releases.all()[at].lock.name().to_string()),
    };
    let translated = counted
        .translated
        .iter()
        .fold(Object::new(), |object, (language, count)| object.set(language, *count));
    let areas = counted.coverage.iter().map(|covered| {
        let levels = |counts: Vec<(Level, usize)>| {
            let set =
                |object: Object, (level, count): (Level, usize)| object.set(level.word(), count);
            counts.into_iter().fold(Object::new(), set)
        };
        let counts = by_type(covered)
            .fold(Object::new(), |object, (kind, counts)| object.set(kind.word(), levels(counts)));
        let area = Object::new().set("area", covered.area.path.as_str());
        Value::from(area.set("counts", counts).set("total", covered.total))
    });
    let halves = counted.review.halves.iter().map(|one| {
        let half = Object::new().set("year", one.year).set("half", one.half);
        Value::from(half.set("count", one.count))
    });
    let review = Object::new()
        .set("as_of", counted.review.as_of.map(|day| day.to_string()))
        .set("overdue", counted.review.overdue)
        .set("halves", halves.collect::<Vec<_>>());
    let growth = counted.growth.iter().map(|one| {
        let release = Object::new().set("release", one.release.to_string());
        let release = release.set("date", one.date.to_string());
        Value::from(numbers(one).fold(release, |object, (name, count)| object.set(name, count)))
    });
    let catalogue = publication.catalogue(edition);
    let in_use = in_use(catalogue);
    Object::new()
        .set("release", release)
        .set("in_use", counted.in_use)
        .set("withdrawn", counted.withdrawn)
        .set("packages", counted.packages)
        .set("guidance", counted.guidance)
        .set("references", counted.references)
        .set("translated", translated)
        .set("coverage", areas.collect::<Vec<_>>())
        .set("themes", topics(&topics::themes(catalogue, &in_use)))
        .set("goals", topics(&topics::goals(catalogue, &in_use)))
        .set("review", review)
        .set("growth", growth.collect::<Vec<_>>())
        .into()
}
