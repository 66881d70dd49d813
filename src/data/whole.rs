//! The current catalogue in one file: every requirement whole, and where the rest is.

use super::category;
use super::document::Document;
use super::form::{Texts, Url};
use super::package;
use super::requirement::RequirementRecord;
use super::requirement::gather;
use super::shown::{Named, Shown};
use super::table::ROWS;
use crate::address::{self, Address};
use crate::catalogue::config::Named as Topic;
use crate::catalogue::requirement::Requirement;
use crate::json;
use crate::parallel;
use schemars::JsonSchema;
use serde::Serialize;

/// The current catalogue.
#[derive(Debug, Serialize, JsonSchema)]
pub struct WholeRecord {
    /// The other files of the catalogue. Each follows a schema of its own.
    pub files: Vec<Url>,
    /// The themes that requirements are sorted by.
    pub themes: Vec<Named>,
    /// The goals that requirements contribute to.
    pub goals: Vec<Named>,
    /// The categories, in brief.
    pub categories: Vec<Listed>,
    /// The packages, in brief.
    pub packages: Vec<Listed>,
    /// The requirements, whole, in the order of their ids; not those that were withdrawn.
    pub requirements: Vec<RequirementRecord>,
}

/// Something with a page of its own.
#[derive(Debug, Serialize, JsonSchema)]
pub struct Listed {
    /// The id, or the path of a category.
    pub id: String,
    /// The name.
    pub title: Texts,
    /// The page in the first language.
    pub page: Url,
}

/// The file. The requirements are written one by one and put in, so that the whole never stands in
/// memory as anything but text.
pub fn write(shown: Shown, own: &Address) -> String {
    let file = Document::new(shown, own, "katalog", without_requirements(shown)).write();
    let requirements: Vec<&Requirement> = shown.requirements().collect();
    let depth = 3;
    let mut file = json::Filled::begin(&file, depth);
    for some in requirements.chunks(AT_ONCE) {
        let items = parallel::map(some, |one| json::pretty_at(depth, &gather::record(shown, one)));
        items.iter().for_each(|item| file.push(item));
    }
    file.finish()
}

/// How many requirements stand in memory beside the file.
pub const AT_ONCE: usize = 256;

fn topics(shown: Shown, topics: &[impl Topic]) -> Vec<Named> {
    topics.iter().map(|topic| shown.topic(topics, topic.id())).collect()
}

fn without_requirements(shown: Shown) -> WholeRecord {
    let catalogue = shown.catalogue();
    let root = shown.publication.root(shown.first_language());
    let categories = catalogue.categories.keys().map(|path| Listed {
        id: path.to_string(),
        title: category::title(shown, path),
        page: shown.url(&root.category(path)),
    });
    let packages = package::records(shown).into_iter().zip(catalogue.packages.keys());
    WholeRecord {
        files: ROWS.iter().map(|row| shown.url(&address::data(row.file))).collect(),
        themes: topics(shown, &catalogue.config.fields.themes),
        goals: topics(shown, &catalogue.config.fields.goals),
        categories: categories.collect(),
        packages: packages
            .map(|(one, id)| Listed {
                id: one.id,
                title: one.title,
                page: shown.url(&root.package(id)),
            })
            .collect(),
        requirements: Vec::new(),
    }
}
