//! Several forms beside each other: what makes them hard to compare, and a workbook with a column for
//! each. No points are given.

mod ask;
mod beside;
mod overview;

use super::key::Kind;
use super::reading::Reading;
use super::say::who;
use crate::bundle::book::{Book, Paper, excel};
use crate::bundle::request::Made;
use crate::message::{self, Message};
use crate::phrasebook::Phrasebook;
use crate::say;
use std::collections::BTreeSet;

/// The types in the order in which a buyer needs them.
const TYPES: [&str; 4] =
    ["qualification", "technical-specification", "award-criterion", "contract-clause"];

/// What is compared, in the language of the first form.
struct Compared<'a> {
    readings: &'a [Reading],
    /// What each is called, each by a name of its own.
    names: Vec<String>,
    words: &'static Phrasebook,
}

impl Compared<'_> {
    fn words(&self, message: impl Into<Message>) -> String {
        message.into().on_paper(self.words)
    }

    fn kind(&self) -> Kind {
        self.readings.first().map_or(Kind::Answers, |own| own.key.kind)
    }

    fn fact(&self, name: &str) -> &str {
        self.readings.first().map_or("", |own| own.key.fact(name))
    }
}

/// Who answers, with the file where two are called the same.
pub fn names(readings: &[Reading]) -> Vec<String> {
    let plain: Vec<String> = readings.iter().map(who).collect();
    let named = plain.iter().zip(readings).map(|(name, own)| {
        match plain.iter().filter(|other| *other == name).count() {
            1 => name.clone(),
            _ if *name == own.file => name.clone(),
            _ => format!("{name} ({})", own.file),
        }
    });
    named.collect()
}

/// What makes forms hard to compare.
pub fn differences(readings: &[Reading]) -> Vec<Message> {
    let Some(first) = readings.first() else { return Vec::new() };
    let mut found = Vec::new();
    let chosen = |own: &Reading| -> BTreeSet<(String, String)> {
        let all = own.answers.iter().map(|own| &own.asked);
        all.map(|own| (own.id.clone(), own.version.clone())).collect()
    };
    for own in readings.iter().filter(|own| chosen(own) != chosen(first)) {
        found.push(say!("answers-other-selection", file = &own.file, first = &first.file));
    }
    for own in readings {
        if own.last_day != first.last_day || own.values != first.values {
            found.push(say!("answers-other-values", file = &own.file, first = &first.file));
        }
    }
    let names: Vec<String> = readings.iter().map(who).collect();
    let mut told = BTreeSet::new();
    for name in &names {
        let count = names.iter().filter(|own| *own == name).count();
        if count > 1 && told.insert(name) {
            found.push(say!("answers-same-bidder", name = name, count = count));
        }
    }
    found
}

/// The workbook.
pub fn workbook(readings: &[Reading]) -> Made {
    let language = readings.first().map_or("en", |own| own.key.language.as_str());
    let words = message::words(language).unwrap_or_else(message::english);
    let own = Compared { readings, names: names(readings), words };
    let title = own.words(title(&own));
    let mut sheets = vec![overview::sheet(&own, &title)];
    for r#type in TYPES {
        sheets.extend(beside::sheet(&own, r#type));
    }
    sheets.push(ask::sheet(&own));
    excel::write(&Book {
        title: title.clone(),
        subject: own.fact("catalogue").to_string(),
        author: own.fact("publisher").to_string(),
        comment: own.fact("address").to_string(),
        paper: Paper {
            head_left: title,
            head_right: own.fact("release").to_string(),
            foot_left: own.fact("catalogue").to_string(),
            page: [own.words(say!("answers-page")), own.words(say!("answers-page-of"))],
        },
        sheets,
        ..Book::default()
    })
}

fn title(own: &Compared) -> Message {
    let selection = own.fact("selection");
    match own.kind() {
        Kind::Answers => say!("answers-compare-title", selection = selection),
        Kind::Assessment => say!("answers-compare-assessments", selection = selection),
    }
}
