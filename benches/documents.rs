//! How long each format takes for every category of a catalogue.
//!
//! ```sh
//! cargo bench --bench catalogue -- generate FOLDER 1000 25
//! cargo bench --bench documents -- FOLDER
//! ```
#![allow(clippy::disallowed_methods, reason = "a benchmark looks at the clock and the disk")]

use kravverk::address::{self, Address};
use kravverk::artefact::documents::Documents;
use kravverk::bundle::pdf::look;
use kravverk::bundle::request::Failure;
use kravverk::catalogue::vocabulary::DocumentFormat;
use kravverk::publication::Publication;
use kravverk::selection::Selection;
use kravverk::selection::form::{FORMS, Form};
use kravverk::source::disk;
use kravverk::{check, parallel, parse};
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Instant;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1).filter(|word| word != "--bench");
    let Some(folder) = arguments.next() else {
        eprintln!("usage: FOLDER");
        return ExitCode::from(2);
    };
    let sources = Arc::new(disk::read(Path::new(&folder)).expect("the catalogue can be read"));
    let parsed = parse::parse(&sources);
    let press = look::press(&sources, parsed.catalogue.config.fields.theme.as_ref());
    let press = press.expect("the theme has no errors");
    let Ok(checked) = check::check(parsed, &sources) else {
        eprintln!("the catalogue has errors");
        return ExitCode::from(1);
    };
    let publication = Publication::new(checked, &sources, false);
    let edition = publication.current();
    let paths: Vec<_> = publication.catalogue(edition).categories.keys().collect();
    let start = Instant::now();
    let language = publication.first_language();
    let selections: Vec<Selection> =
        paths.iter().map(|path| Selection::category(&publication, edition, path)).collect();
    let places: Vec<Vec<Address>> = selections
        .iter()
        .map(|selection| {
            let page = selection.page(selection.links(&publication, language));
            let name = |form: &Form| form.file_name(&publication, selection, language);
            FORMS.iter().map(|form| address::beside(&page, &name(form))).collect()
        })
        .collect();
    let both: Vec<(&Selection, &Vec<Address>)> = selections.iter().zip(&places).collect();
    let gathered = parallel::map(&both, |(selection, places)| {
        let json = FORMS.iter().position(|form| form.format == DocumentFormat::Json);
        let json = json.map(|at| &places[at]);
        Documents::gather(&publication, &press, selection, language, json)
    });
    println!("{:<16} {:>8.3} s", "outline, data", start.elapsed().as_secs_f64());
    let all: Vec<(&Documents, &Vec<Address>)> = gathered.iter().zip(&places).collect();
    // What repeats the others is left out.
    for (at, form) in FORMS.iter().enumerate().filter(|(_, form)| !form.is_of_whole) {
        let start = Instant::now();
        let made = parallel::map(&all, |(documents, places)| {
            let forms: Vec<(&'static Form, &Address)> = FORMS.iter().zip(*places).collect();
            documents.make(&forms, &[at]).remove(0).map(|bytes| bytes.len())
        });
        let sizes: Result<Vec<usize>, Failure> = made.into_iter().collect();
        let size: usize = sizes.expect("every document can be made").iter().sum();
        let (name, took) = (form.word(), start.elapsed().as_secs_f64());
        println!(
            "{name:<16} {took:>8.3} s {:>8.1} kB each",
            size as f64 / 1e3 / paths.len() as f64
        );
    }
    println!("{} categories, at most {} MB of memory", paths.len(), most_memory() / 1000);
    ExitCode::SUCCESS
}

/// The most memory that the process has had, in kB; zero where the system does not tell.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
