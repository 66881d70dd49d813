//! What was read, on the terminal: one file by itself, several beside each other.

use crate::answers::compare::{differences, names};
use crate::answers::key::Kind;
use crate::answers::reading::{Answer, Reading};
use crate::answers::say;
use crate::command::table;
use crate::command::terminal::Terminal;
use crate::message::Message;
use crate::say;

pub fn show(readings: &[Reading], terminal: &Terminal) {
    for reading in readings {
        head(reading, terminal);
    }
    match readings {
        [] => return,
        [one] => {
            let rows: Vec<Vec<String>> =
                one.answers.iter().map(|own| row(one, own, terminal)).collect();
            terminal.show("");
            let names = [
                say!("answers-column-number"),
                say!("answers-column-requirement"),
                say!("answers-column-verdict"),
                say!("answers-column-note"),
            ];
            table::show(&table::head(names, terminal), &rows, terminal);
        }
        all => {
            terminal.show("");
            let rows = beside(all, terminal);
            let names = rows.first().into_iter().flatten().map(Message::verbatim);
            match table::head(names, terminal) {
                head if head.is_empty() => table::show(&[], &rows, terminal),
                head => table::show(&head, &rows[1..], terminal),
            };
            for line in differences(all) {
                terminal.warning(line);
            }
        }
    }
    for reading in readings.iter().filter(|own| !own.told.is_empty()) {
        terminal.show("");
        terminal.show(
            &terminal.heading(&terminal.words(say!("answers-to-know", file = &reading.file))),
        );
        for told in &reading.told {
            terminal.show(&format!("- {}", terminal.words(say::told(told))));
        }
    }
}

fn head(reading: &Reading, terminal: &Terminal) {
    let key = &reading.key;
    let (selection, release) = (key.fact("selection"), key.fact("release"));
    let file = terminal.heading(&reading.file);
    terminal.say(match key.kind {
        Kind::Answers => {
            say!("answers-is-form", file = file, selection = selection, release = release)
        }
        Kind::Assessment => {
            say!("answers-is-assessment", file = file, selection = selection, release = release)
        }
    });
    let field = |name: &str| reading.fields.get(name).cloned().unwrap_or_default();
    let mut facts = vec![say::who(reading)];
    facts.extend([field("reference"), field("contract")]);
    if key.kind == Kind::Answers {
        let part = field("tender");
        facts.push(match part.is_empty() {
            true => terminal.words(say!("answers-whole")),
            false => terminal.words(say!("answers-part", part = part)),
        });
    }
    if let Some(day) = reading.last_day {
        facts.push(terminal.words(say!("answers-last-day", day = day.to_string())));
    }
    if !reading.articles.is_empty() {
        facts.push(terminal.words(say!("answers-articles", count = reading.articles.len())));
    }
    facts.retain(|fact| !fact.is_empty());
    terminal.show(&format!("  {}", facts.join(", ")));
}

fn row(reading: &Reading, own: &Answer, terminal: &Terminal) -> Vec<String> {
    let mut more = say::detail(reading, own);
    more.extend(own.flaws().iter().map(|flaw| terminal.words(say::flaw(*flaw))));
    if !own.reason.is_empty() {
        more.push(own.reason.clone());
    }
    let deviations = own.checks.iter().filter(|check| !check.words.is_empty());
    more.extend(deviations.map(|check| check.words.clone()));
    vec![
        own.asked.number.clone(),
        own.asked.cite.clone(),
        terminal.words(say::verdict(own.verdict())),
        more.join("; ").replace('\n', " "),
    ]
}

/// A row for each requirement, a column for each file.
fn beside(readings: &[Reading], terminal: &Terminal) -> Vec<Vec<String>> {
    let mut cites: Vec<&str> = Vec::new();
    for own in readings.iter().flat_map(|own| &own.answers) {
        if !cites.contains(&own.asked.cite.as_str()) {
            cites.push(&own.asked.cite);
        }
    }
    let mut rows = vec![std::iter::once(String::new()).chain(names(readings)).collect::<Vec<_>>()];
    for cite in cites {
        let cells = readings.iter().map(|reading| {
            let own = reading.answers.iter().find(|own| own.asked.cite == cite);
            own.map_or("–".to_string(), |own| {
                let flaws = own.flaws();
                let flaws = flaws.iter().map(|flaw| terminal.words(say::flaw(*flaw)));
                let verdict = terminal.words(say::verdict(own.verdict()));
                std::iter::once(verdict).chain(flaws).collect::<Vec<_>>().join("; ")
            })
        });
        rows.push(std::iter::once(cite.to_string()).chain(cells).collect());
    }
    rows
}
