//! `krav stats`: the numbers of the statistics page.

mod data;
mod tables;

use super::arguments::Format;
use super::arguments::author::Stats;
use super::build;
use super::exit::Exit;
use super::terminal::Terminal;
use crate::catalogue::Catalogue;
use crate::catalogue::requirement::Requirement;
use crate::field::date::Date;
use crate::field::text::Cpv;
use crate::json;
use crate::publication::{Edition, Publication};
use crate::reading::statistics::endings::{self, Excepted, Lapsed, Reviews};
use crate::reading::statistics::languages::{self, Written};
use crate::reading::statistics::proof::{self, Proof};
use crate::reading::statistics::topics::{self, Topic};
use crate::reading::statistics::{Listed, Statistics, in_use};
use crate::{check, parse};
use std::collections::BTreeMap;

/// All that the page shows, counted once for either form.
struct Numbers<'a> {
    publication: &'a Publication,
    edition: Edition,
    counted: Statistics<'a>,
    in_use: Vec<&'a Requirement>,
    themes: Vec<Topic<'a>>,
    goals: Vec<Topic<'a>>,
    codes: BTreeMap<&'a Cpv, Listed<'a>>,
    proof: Proof<'a>,
    reviews: Reviews<'a>,
    exceptions: Vec<Excepted<'a>>,
    lapsed: Vec<Lapsed<'a>>,
    languages: Vec<Written<'a>>,
}

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
    let numbers = Numbers::of(&publication, publication.current());
    match arguments.format {
        Format::Json => terminal.show(json::pretty(&data::data(&numbers)).trim_end()),
        Format::Human => tables::show(&numbers, terminal),
    }
    Exit::Success
}

impl<'a> Numbers<'a> {
    fn of(publication: &'a Publication, edition: Edition) -> Numbers<'a> {
        let catalogue: &Catalogue = publication.catalogue(edition);
        let in_use = in_use(catalogue);
        let as_of: Option<Date> =
            publication.releases.latest().map(|last| last.lock.fields.date.value);
        Numbers {
            publication,
            edition,
            counted: Statistics::of(publication, edition),
            themes: topics::themes(catalogue, &in_use),
            goals: topics::goals(catalogue, &in_use),
            codes: topics::codes(catalogue, &in_use),
            proof: proof::proof(catalogue, &in_use),
            reviews: endings::reviews(&in_use),
            exceptions: endings::exceptions(&in_use),
            lapsed: endings::lapsed(catalogue, &in_use, as_of),
            languages: languages::languages(publication, catalogue, &in_use),
            in_use,
        }
    }

    /// What a code is called in the catalogue's first language, and as it is written.
    fn code(&self, code: &Cpv) -> (String, String) {
        let first = self.publication.first_language();
        match self.publication.working.registers.cpv.get(code) {
            Some(one) => (one.code.value.to_string(), one.title.get(first, first).to_string()),
            None => (code.to_string(), String::new()),
        }
    }
}
