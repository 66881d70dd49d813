//! What files of open data there are, for the page that explains them.

use super::table::{HISTORY_SCHEMA, JSON, JSON_LD, ROWS, SCHEMAS};
use super::{history, openapi, releases, version};
use crate::address;
use crate::publication::Publication;
use crate::reading::open_data::ListedFile;
use crate::selection::Selection;

/// Every file and kind of file, those of the whole catalogue first.
pub fn files(publication: &Publication) -> Vec<ListedFile> {
    let mut files: Vec<ListedFile> = ROWS
        .iter()
        .map(|row| ListedFile {
            key: row.key,
            address: address::data(row.file),
            count: 1,
            media_type: row.media_type,
            schema: row.schema.map(address::data_schema),
        })
        .collect();
    let all = publication.releases.all();
    files.extend(all.last().map(|last| ListedFile {
        key: "release",
        address: address::data_release(last.lock.name()),
        count: all.len(),
        media_type: JSON,
        schema: Some(address::data_schema(releases::SCHEMA)),
    }));
    let ids = history::ids(publication);
    files.extend(ids.first().map(|id| ListedFile {
        key: "history",
        address: address::data_requirement(id),
        count: ids.len(),
        media_type: JSON,
        schema: Some(address::data_schema(HISTORY_SCHEMA)),
    }));
    let versions = version::files(publication);
    for (ending, media_type) in [("json", JSON), ("jsonld", JSON_LD)] {
        let schema = (ending == "json").then(|| address::data_schema(version::SCHEMA));
        files.extend(versions.first().map(|file| ListedFile {
            key: "version",
            address: file.address(ending),
            count: versions.len(),
            media_type,
            schema,
        }));
    }
    for (file, media_type) in [("dcat.rdf", "application/rdf+xml"), ("dcat.jsonld", JSON_LD)] {
        let address = address::data(file);
        files.push(ListedFile { key: "dcat", address, count: 1, media_type, schema: None });
    }
    files.push(ListedFile {
        key: "openapi",
        address: address::data(openapi::FILE),
        count: 1,
        media_type: "application/vnd.oai.openapi+json",
        schema: None,
    });
    let whole = Selection::whole(publication, publication.current());
    let languages = publication.languages().iter().filter(|own| whole.is_in(publication, own));
    let count = languages.count();
    for (key, file) in [("table", "krav.csv"), ("table-evidence", "bevis.csv")] {
        let address = address::data(file);
        files.push(ListedFile { key, address, count, media_type: "text/csv", schema: None });
    }
    files.extend(SCHEMAS.first().map(|schema| ListedFile {
        key: "schemas",
        address: address::data_schema(schema.name),
        count: SCHEMAS.len(),
        media_type: "application/schema+json",
        schema: None,
    }));
    files
}
