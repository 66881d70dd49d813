//! The page of the catalogue in numbers: each part with a picture where one helps, a table, and the
//! table as a file.

mod about;
mod ending;
mod growth;
mod listed;
mod spread;
mod table;

use self::listed::List;
use self::table::Table;
use crate::address::{self, Address, Root};
use crate::catalogue::requirement::Requirement;
use crate::field::date::Date;
use crate::field::text::Language;
use crate::phrasebook::Argument;
use crate::reading::statistics::{Statistics as Counted, in_use};
use crate::site::filter::{Facet, anchor, facets, way};
use crate::site::frame::{About, Frame};
use crate::site::page_context::{Link, PageContext};
use crate::site::picture::Picture;
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct Statistics {
    frame: Frame,
    title: String,
    figures: Vec<Figure>,
    sections: Vec<Section>,
}

/// One number that stands alone, and where what it counts is listed.
#[derive(Serialize)]
struct Figure {
    name: String,
    number: usize,
    href: Option<String>,
}

/// Numbers that answer one question.
#[derive(Serialize)]
struct Section {
    key: &'static str,
    title: String,
    about: String,
    #[serde(flatten)]
    part: Part,
    csv: String,
}

/// What a row of [`PARTS`] makes.
#[derive(Serialize)]
struct Part {
    /// What the numbers come to, in sentences.
    sentences: Vec<String>,
    picture: Option<Picture>,
    /// The words for the tones of the picture, where it has several.
    tones: Vec<Tone>,
    table: Table,
    /// What its numbers count, where no other page lists that.
    lists: Vec<List>,
}

#[derive(Serialize)]
struct Tone {
    class: &'static str,
    title: String,
}

/// A part of the page: what its strings are named after, its file, and what makes it.
struct Row {
    key: &'static str,
    file: &'static str,
    make: fn(&Numbers) -> Part,
}

const PARTS: &[Row] = &[
    Row { key: "coverage", file: "omraden.csv", make: spread::coverage },
    Row { key: "levels", file: "nivaer.csv", make: spread::levels },
    Row { key: "themes", file: "teman.csv", make: about::themes },
    Row { key: "goals", file: "mal.csv", make: about::goals },
    Row { key: "cpv", file: "cpv.csv", make: about::codes },
    Row { key: "proof", file: "bevis.csv", make: about::proof },
    Row { key: "review", file: "oversyn.csv", make: ending::review },
    Row { key: "exceptions", file: "undantag.csv", make: ending::exceptions },
    Row { key: "lapsed", file: "referenser.csv", make: ending::lapsed },
    Row { key: "languages", file: "sprak.csv", make: spread::languages },
    Row { key: "growth", file: "utgavor.csv", make: growth::growth },
];

/// What every part is counted from.
struct Numbers<'a> {
    here: &'a PageContext<'a>,
    counted: Counted<'a>,
    in_use: Vec<&'a Requirement>,
    /// How the list of all requirements can be filtered.
    facets: Vec<Facet>,
    /// The day that is counted from: that of the last release.
    as_of: Option<Date>,
}

impl View for Statistics {
    const TEMPLATE: &'static str = "pages/statistics.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

/// The files of the page in a language, each by its place.
pub fn files(root: &Root) -> impl Iterator<Item = (usize, Address)> {
    let page = root.statistics();
    PARTS.iter().enumerate().map(move |(at, row)| (at, address::beside(&page, row.file)))
}

/// One of these files.
pub fn csv(here: &PageContext, at: usize) -> String {
    (PARTS[at].make)(&Numbers::of(here)).table.csv()
}

pub fn view(here: &PageContext) -> Statistics {
    let words = here.words();
    let title = words.get("statistics");
    let description = words.get("statistics-about");
    let about = About::everywhere(&title, &description, &|root| root.statistics());
    let numbers = Numbers::of(here);
    let sections = PARTS.iter().map(|row| Section {
        key: row.key,
        title: words.get(&format!("numbers-{}", row.key)),
        about: words.get(&format!("numbers-{}-about", row.key)),
        part: (row.make)(&numbers),
        csv: here.href(&address::beside(&here.root().statistics(), row.file)),
    });
    let is_told = |one: &Section| !one.part.table.rows.is_empty() || !one.part.sentences.is_empty();
    let sections = sections.filter(is_told).collect();
    Statistics { frame: Frame::new(here, about), figures: figures(&numbers), sections, title }
}

impl<'a> Numbers<'a> {
    fn of(here: &'a PageContext<'a>) -> Numbers<'a> {
        let catalogue = here.catalogue();
        let all: Vec<&Requirement> = catalogue.requirements.values().map(|one| &**one).collect();
        let releases = &here.site.publication.releases;
        Numbers {
            here,
            counted: Counted::of(here.site.publication, here.edition),
            in_use: in_use(catalogue),
            facets: facets(here, &all, None),
            as_of: releases.latest().map(|last| last.lock.fields.date.value),
        }
    }

    /// The list of all requirements with one value chosen.
    fn list(&self, facet: &str, word: &str) -> Option<String> {
        let list = self.here.href(&self.here.root().requirements());
        Some(format!("{list}#{}", way(&self.facets, facet, word)?))
    }

    /// Links to requirements by their ids.
    fn ids(&self, all: &[&Requirement]) -> Vec<Link> {
        let link = |one: &&Requirement| {
            Some(Link { title: one.id.to_string(), ..self.here.requirement(&one.id)? })
        };
        all.iter().filter_map(link).collect()
    }
}

fn figures(numbers: &Numbers) -> Vec<Figure> {
    let (here, counted) = (numbers.here, &numbers.counted);
    let (words, root) = (here.words(), here.root());
    let figure_of = |name: String, number: usize, href: String| Figure {
        name,
        number,
        href: (number > 0).then_some(href),
    };
    let figure = |id: &str, number: usize, href: String| figure_of(words.get(id), number, href);
    let translated = |language: &Language| format!("#{}", anchor("languages", language));
    // The list shows what may be used, and what was withdrawn below it.
    let list = here.href(&root.requirements());
    let withdrawn = format!("{list}#_withdrawn");
    let packages = here.href(&root.packages());
    let mut figures = vec![
        figure("figure-in-use", counted.in_use, list),
        figure("figure-withdrawn", counted.withdrawn, withdrawn),
        figure("figure-packages", counted.packages, packages),
        figure("figure-guidance", counted.guidance, here.href(&root.guidance_home())),
        figure("figure-references", counted.references, here.href(&root.references())),
    ];
    for &(language, number) in &counted.translated {
        let name = here.site.publication.words(language).get("language-name");
        let name = words.format("figure-translated", &[("language", Argument::Text(name))]);
        figures.push(figure_of(name, number, translated(language)));
    }
    figures
}
