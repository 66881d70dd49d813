//! Short true examples of the files, for the page that explains them.

use super::requirement::gather;
use super::shown::Shown;
use super::table::ROWS;
use super::{DataFile, dcat, linked};
use crate::json::{self, Value};
use crate::output::facts::Facts;
use crate::publication::Publication;
use crate::reading::open_data::Examples;

/// The fields of a requirement that an example shows.
const SHOWN: [&str; 9] =
    ["id", "version", "uri", "title", "type", "level", "evidence", "values", "sources"];

/// The files that an example tells of.
pub fn needs() -> Vec<DataFile> {
    let small = ROWS.iter().position(|row| row.file == dcat::small().file);
    small.map(DataFile::Whole).into_iter().collect()
}

/// None where the catalogue has no requirements in use.
pub fn examples(publication: &Publication, facts: &Facts) -> Option<Examples> {
    let shown = Shown::current(publication);
    let one = shown.requirements().next()?;
    let mut record = json::value(&gather::record(shown, one));
    if let Value::Object(fields) = &mut record {
        fields.retain(|name, _| SHOWN.contains(&name.as_str()));
        for name in ["evidence", "values", "sources"] {
            if let Some(Value::Array(items)) = fields.get_mut(name) {
                items.truncate(if name == "evidence" { 2 } else { 1 });
            }
        }
    }
    let mut page = linked::requirement(publication, shown.edition, one, shown.first_language());
    if let Some(Value::Array(lists)) = page.get_mut("hasEvidenceTypeList") {
        lists.truncate(2);
    }
    if let Some(Value::Array(frameworks)) = page.get_mut("isDerivedFrom") {
        frameworks.truncate(1);
    }
    Some(Examples {
        requirement: json::pretty(&record),
        linked: json::pretty(&page),
        distribution: dcat::example(publication, facts),
    })
}
