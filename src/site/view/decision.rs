//! Who decided on a version, and when. The name of the body is never translated.

use crate::catalogue::requirement::Decision;
use crate::site::page_context::PageContext;
use serde::Serialize;

#[derive(Serialize)]
pub struct DecisionItem {
    body: String,
    /// The language of the name, where the page is in another.
    lang: Option<String>,
    /// The day, and the number where there is one.
    rest: String,
}

impl DecisionItem {
    pub fn of(here: &PageContext, decision: &Decision) -> DecisionItem {
        let number = decision.dnr.as_ref().map(|dnr| format!(", {}", &**dnr)).unwrap_or_default();
        DecisionItem {
            body: decision.body.to_string(),
            lang: here.first_unless_shown(),
            rest: format!("{}{number}", here.words().date(decision.date.value)),
        }
    }
}
