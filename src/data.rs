//! Open data: the catalogue as JSON by published schemas, as linked data, and the description by
//! which data portals find it. Texts stand in all their languages in one file.

mod category;
pub mod dcat;
mod document;
pub mod example;
pub mod fields;
pub mod form;
pub mod history;
pub mod linked;
pub mod listing;
pub mod openapi;
mod package;
mod register;
mod releases;
mod requirement;
mod schema;
pub mod selection;
mod shown;
pub mod table;
pub mod version;
mod whole;

use self::document::Document;
use self::shown::Shown;
use self::table::{HISTORY_SCHEMA, ROWS, SCHEMAS};
use self::version::VersionFile;
use crate::address::{self, Address};
use crate::catalogue::id::RequirementId;
use crate::output::facts::Facts;
use crate::publication::Publication;

/// A file of open data.
#[derive(Clone, Debug)]
pub enum DataFile {
    /// One of the whole catalogue, by its place in [`ROWS`].
    Whole(usize),
    /// By its place in [`SCHEMAS`].
    Schema(usize),
    /// What a release holds, by its place in the list of releases.
    Release(usize),
    /// The versions of a requirement.
    History(RequirementId),
    Version(VersionFile),
    /// The same as linked data.
    LinkedVersion(VersionFile),
    /// The description of all data sets.
    Dcat,
    /// The same as RDF/XML.
    DcatXml,
    /// The files as an interface.
    OpenApi,
}

/// Every file of open data.
pub fn list(publication: &Publication) -> Vec<DataFile> {
    let mut files: Vec<DataFile> = (0..ROWS.len()).map(DataFile::Whole).collect();
    files.extend((0..SCHEMAS.len()).map(DataFile::Schema));
    files.extend((0..publication.releases.all().len()).map(DataFile::Release));
    files.extend(history::ids(publication).into_iter().map(DataFile::History));
    for file in version::files(publication) {
        files.push(DataFile::LinkedVersion(file.clone()));
        files.push(DataFile::Version(file));
    }
    files.extend([DataFile::Dcat, DataFile::DcatXml, DataFile::OpenApi]);
    files
}

impl DataFile {
    pub fn address(&self, publication: &Publication) -> Address {
        match self {
            DataFile::Whole(at) => address::data(ROWS[*at].file),
            DataFile::Schema(at) => address::data_schema(SCHEMAS[*at].name),
            DataFile::Release(at) => {
                address::data_release(publication.releases.all()[*at].lock.name())
            }
            DataFile::History(id) => address::data_requirement(id),
            DataFile::Version(file) => file.address("json"),
            DataFile::LinkedVersion(file) => file.address("jsonld"),
            DataFile::Dcat => address::data("dcat.jsonld"),
            DataFile::DcatXml => address::data("dcat.rdf"),
            DataFile::OpenApi => address::data(openapi::FILE),
        }
    }

    /// The files whose facts this one tells.
    pub fn needs(&self, publication: &Publication) -> Vec<DataFile> {
        match self {
            DataFile::Dcat | DataFile::DcatXml => (0..ROWS.len()).map(DataFile::Whole).collect(),
            DataFile::History(id) => {
                let history = publication.releases.history(id).iter();
                let files = history.flat_map(|edition| version::files_of(publication, id, edition));
                files
                    .flat_map(|file| {
                        [DataFile::Version(file.clone()), DataFile::LinkedVersion(file)]
                    })
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether it can be made before all others.
    pub fn tells_of_nothing(&self) -> bool {
        !matches!(self, DataFile::Dcat | DataFile::DcatXml | DataFile::History(_))
    }

    pub fn make(&self, publication: &Publication, facts: &Facts) -> Vec<u8> {
        let text = match self {
            DataFile::Whole(at) => (ROWS[*at].make)(publication),
            DataFile::Schema(at) => SCHEMAS[*at].write(publication),
            DataFile::Release(at) => releases::contents(publication, *at),
            DataFile::History(id) => {
                let record = history::record(publication, id, facts);
                let shown = Shown::current(publication);
                Document::new(shown, &self.address(publication), HISTORY_SCHEMA, record).write()
            }
            DataFile::Version(file) => file.json(publication),
            DataFile::LinkedVersion(file) => file.linked(publication),
            DataFile::Dcat => dcat::json_ld(publication, facts),
            DataFile::DcatXml => dcat::rdf_xml(publication, facts),
            DataFile::OpenApi => openapi::write(publication),
        };
        text.into_bytes()
    }
}
