//! How long each format takes for every category of a catalogue.
//!
//! ```sh
//! cargo bench --bench catalogue -- generate FOLDER 1000 25
//! cargo bench --bench documents -- FOLDER
//! ```
#![allow(clippy::disallowed_methods, reason = "a benchmark looks at the clock and the disk")]

use kravverk::address;
use kravverk::bundle::format::{FORMATS, Failure, Format, Made, Other, Others, Request};
use kravverk::bundle::gather;
use kravverk::bundle::outline::Outline;
use kravverk::bundle::pdf::look;
use kravverk::bundle::selection::Selection;
use kravverk::catalogue::vocabulary::DocumentFormat;
use kravverk::publication::Publication;
use kravverk::source::disk;
use kravverk::typeset::press::Press;
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
    let outlines = parallel::map(&paths, |path| {
        let selection = Selection::category(&publication, edition, path);
        let outline = gather::outline(&publication, &selection, publication.first_language());
        (selection, outline)
    });
    println!("{:<16} {:>8.3} s", "outline", start.elapsed().as_secs_f64());
    // What repeats the others is left out.
    for format in FORMATS.iter().filter(|format| !format.is_of_whole) {
        let start = Instant::now();
        let made = parallel::map(&outlines, |(selection, outline)| {
            let one = Category { publication: &publication, press: &press, selection, outline };
            one.make(format).map(|bytes| bytes.len())
        });
        let sizes: Result<Vec<usize>, Failure> = made.into_iter().collect();
        let size: usize = sizes.expect("every document can be made").iter().sum();
        let (name, took) = (format.word(), start.elapsed().as_secs_f64());
        println!(
            "{name:<16} {took:>8.3} s {:>8.1} kB each",
            size as f64 / 1e3 / paths.len() as f64
        );
    }
    println!("{} categories, at most {} MB of memory", paths.len(), most_memory() / 1000);
    ExitCode::SUCCESS
}

struct Category<'a> {
    publication: &'a Publication,
    press: &'a Press,
    selection: &'a Selection,
    outline: &'a Outline,
}

impl Category<'_> {
    fn make(&self, format: &Format) -> Made {
        let language = self.publication.first_language();
        let page = self.selection.page(self.selection.guide(self.publication, language));
        let name = format.file_name(self.publication, self.selection, language);
        (format.make)(&Request {
            publication: self.publication,
            selection: self.selection,
            outline: self.outline,
            words: self.publication.words(language),
            address: &address::beside(&page, &name),
            has_mark: true,
            others: self,
            press: self.press,
        })
    }
}

impl Others for Category<'_> {
    fn all(&self) -> Result<Vec<Other>, Failure> {
        let others = FORMATS.iter().filter(|format| format.name != DocumentFormat::Zip);
        let language = self.publication.first_language();
        let one = |format: &'static Format| {
            let name = format.file_name(self.publication, self.selection, language);
            Ok(Other { format, name, bytes: self.make(format)? })
        };
        others.map(one).collect()
    }
}

/// The most memory that the process has had, in kB; zero where the system does not tell.
fn most_memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}
