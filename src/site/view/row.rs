//! A requirement in a list.

use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Status;
use crate::reading::label::{Label, label};
use crate::site::filter::area_word;
use crate::site::page_context::{Link, PageContext};
use serde::Serialize;

#[derive(Clone, Debug, Serialize)]
pub struct Row {
    pub id: String,
    #[serde(flatten)]
    pub link: Link,
    pub version: String,
    pub r#type: Label,
    pub level: Label,
    pub scope: Label,
    pub status: Label,
    /// The ids of its themes with spaces between, by which filters find it.
    pub themes: String,
    pub area: Option<Link>,
    /// Its category and those above it, by which filters find it.
    pub areas: String,
    /// Whether the status is worth saying: all but the present ones.
    pub shows_status: bool,
}

pub fn row(here: &PageContext, one: &Requirement) -> Option<Row> {
    let words = here.words();
    let fields = &one.fields;
    let themes: Vec<&str> = fields.themes.iter().map(|id| &*id.value as &str).collect();
    Some(Row {
        id: one.id.to_string(),
        link: here.requirement(&one.id)?,
        version: fields.version.value.to_string(),
        r#type: label(words, "type", fields.r#type.value.word()),
        level: label(words, "level", fields.level.word()),
        scope: label(words, "scope", fields.scope.word()),
        status: label(words, "status", fields.status.word()),
        themes: themes.join(" "),
        area: here.category(&one.category),
        areas: one.category.line().iter().map(area_word).collect::<Vec<_>>().join(" "),
        shows_status: fields.status != Status::Current,
    })
}
