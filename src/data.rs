//! Open data: the catalogue as JSON by published schemas, as linked data, and the description by
//! which data portals find it. Texts stand in all their languages in one file.

mod category;
pub mod dcat;
mod document;
pub mod example;
pub mod form;
mod history;
pub mod linked;
pub mod listing;
mod package;
mod register;
mod releases;
mod requirement;
mod schema;
pub mod selection;
mod shown;
mod table;
mod version;
mod whole;

use self::dcat::Description;
use self::document::Document;
use self::shown::Shown;
use self::table::{HISTORY_SCHEMA, ROWS, SCHEMAS};
use crate::address;
use crate::output::{Kind, Output};
use crate::publication::Publication;
use std::sync::Arc;

/// Adds every file of open data.
pub fn publish(publication: &Arc<Publication>, output: &mut Output) {
    let mut add = |file: String, make: Box<dyn Fn(&Publication) -> String + Send + Sync>| {
        let publication = publication.clone();
        output.add(file, Kind::File, move || Ok(make(&publication).into_bytes()));
    };
    for row in ROWS {
        add(address::data(row.file).file(), Box::new(row.make));
    }
    for schema in SCHEMAS {
        let file = address::data_schema(schema.name).file();
        add(file, Box::new(|publication| schema.write(publication)));
    }
    for id in history::ids(publication) {
        let own = address::data_requirement(&id);
        add(
            own.file(),
            Box::new(move |publication| {
                let record = history::record(publication, &id);
                let shown = Shown::current(publication);
                Document::new(shown, &own, HISTORY_SCHEMA, record).write()
            }),
        );
    }
    for file in version::files(publication) {
        let linked = file.clone();
        add(file.address("json").file(), Box::new(move |own| file.json(own)));
        add(linked.address("jsonld").file(), Box::new(move |own| linked.linked(own)));
    }
    let described = Arc::new(Description::default());
    let same = described.clone();
    let file = |name: &str| address::data(name).file();
    add(file("dcat.jsonld"), Box::new(move |publication| described.json_ld(publication)));
    add(file("dcat.rdf"), Box::new(move |publication| same.rdf_xml(publication)));
}
