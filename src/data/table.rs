//! The files of the catalogue as a whole: a row for each, with what describes and what makes it.

use super::document::Document;
use super::history::{self, RequirementSummary};
use super::register::{
    CpvRecord, EvidenceTypeRecord, LabelRecord, ReferenceRecord, TermRecord, UnitRecord,
};
use super::releases::{ReleaseContents, ReleaseRecord};
use super::requirement::RequirementRecord;
use super::selection::SelectionRecord;
use super::shown::Shown;
use super::whole::WholeRecord;
use super::{category, linked, package, register, releases, schema, selection, version, whole};
use crate::address;
use crate::json::{self, Value};
use crate::parallel;
use crate::publication::Publication;
use schemars::JsonSchema;
use serde::Serialize;

/// A file of the whole catalogue, below `api/`.
pub struct Row {
    /// What its strings and its data set are named after.
    pub key: &'static str,
    pub file: &'static str,
    pub media_type: &'static str,
    /// The name of the schema; none for linked data, which follows CCCEV.
    pub schema: Option<&'static str>,
    pub make: fn(&Publication) -> String,
}

pub const JSON: &str = "application/json";
pub const JSON_LD: &str = "application/ld+json";

/// Every file that describes the catalogue as it is today. The first ones are the same data in
/// two forms, and so have the same key.
pub const ROWS: &[Row] = &[
    row("catalogue", "katalog.json", "katalog", |own| {
        whole::write(Shown::current(own), &address::data("katalog.json"))
    }),
    Row {
        key: "catalogue",
        file: "katalog.jsonld",
        media_type: JSON_LD,
        schema: None,
        make: |own| linked::catalogue(Shown::current(own)),
    },
    row("requirements", "krav.json", "krav", |own| {
        let ids = history::ids(own);
        let ids: Vec<_> = ids.iter().collect();
        let list = parallel::map(&ids, |id| history::summary(own, id));
        let list: Vec<_> = list.into_iter().flatten().collect();
        document(own, "krav.json", "krav", list)
    }),
    row("releases", "utgavor.json", "utgavor", |own| {
        document(own, "utgavor.json", "utgavor", releases::records(own))
    }),
    row("categories", "omraden.json", "omraden", |own| {
        document(own, "omraden.json", "omraden", category::records(Shown::current(own)))
    }),
    row("packages", "kravpaket.json", "kravpaket", |own| {
        document(own, "kravpaket.json", "kravpaket", package::records(Shown::current(own)))
    }),
    row("references", "register/referenser.json", "referenser", |own| {
        let list = register::references(Shown::current(own));
        document(own, "register/referenser.json", "referenser", list)
    }),
    row("evidence", "register/bevis.json", "bevis", |own| {
        document(own, "register/bevis.json", "bevis", register::evidence(Shown::current(own)))
    }),
    row("labels", "register/markningar.json", "markningar", |own| {
        let list = register::labels(Shown::current(own));
        document(own, "register/markningar.json", "markningar", list)
    }),
    row("terms", "register/ordlista.json", "ordlista", |own| {
        document(own, "register/ordlista.json", "ordlista", register::terms(Shown::current(own)))
    }),
    row("units", "register/enheter.json", "enheter", |own| {
        document(own, "register/enheter.json", "enheter", register::units(Shown::current(own)))
    }),
    row("cpv", "register/cpv.json", "cpv", |own| {
        document(own, "register/cpv.json", "cpv", register::cpv(Shown::current(own)))
    }),
];

const fn row(
    key: &'static str,
    file: &'static str,
    schema: &'static str,
    make: fn(&Publication) -> String,
) -> Row {
    Row { key, file, media_type: JSON, schema: Some(schema), make }
}

fn document(own: &Publication, file: &str, schema: &str, data: impl Serialize) -> String {
    Document::new(Shown::current(own), &address::data(file), schema, data).write()
}

/// A kind of file and its published schema.
pub struct SchemaRow {
    pub name: &'static str,
    title: &'static str,
    make: fn(&str, &str) -> Value,
}

impl SchemaRow {
    pub fn write(&self, publication: &Publication) -> String {
        let id = address::data_schema(self.name).absolute(publication.base_url());
        json::pretty(&(self.make)(&id, self.title))
    }
}

pub const SCHEMAS: &[SchemaRow] = &[
    described::<WholeRecord>("katalog", "The current catalogue"),
    described::<Vec<RequirementSummary>>("krav", "All requirements in brief"),
    described::<super::history::HistoryRecord>("versioner", "The versions of a requirement"),
    described::<RequirementRecord>(version::SCHEMA, "A version of a requirement"),
    described::<SelectionRecord>(selection::SCHEMA, "Selected requirements"),
    described::<Vec<ReleaseRecord>>("utgavor", "The releases"),
    described::<ReleaseContents>(releases::SCHEMA, "What a release holds"),
    described::<Vec<category::CategoryRecord>>("omraden", "The categories"),
    described::<Vec<package::PackageRecord>>("kravpaket", "The packages"),
    described::<Vec<ReferenceRecord>>("referenser", "The register of references"),
    described::<Vec<EvidenceTypeRecord>>("bevis", "The register of evidence types"),
    described::<Vec<LabelRecord>>("markningar", "The register of labels"),
    described::<Vec<TermRecord>>("ordlista", "The glossary"),
    described::<Vec<UnitRecord>>("enheter", "The register of units"),
    described::<Vec<CpvRecord>>("cpv", "The register of CPV codes"),
];

/// What the schema of the list of versions is named.
pub const HISTORY_SCHEMA: &str = "versioner";

const fn described<T: JsonSchema>(name: &'static str, title: &'static str) -> SchemaRow {
    SchemaRow { name, title, make: schema::of::<Document<T>> }
}
