//! The pieces of a translated requirement that stand in the first language, each with that
//! language, so that a screen reader reads them right.

use crate::reading::shown::Shown;
use crate::site::page_context::PageContext;
use serde::Serialize;

#[derive(Default, Serialize)]
pub struct Untranslated {
    benefit: Option<String>,
    deviation: Option<String>,
    values: Option<String>,
    substances: Option<String>,
    placeholders: Option<String>,
    evidence_notes: Option<String>,
    exceptions: Option<String>,
    answer: Option<String>,
    follow_up: Option<String>,
    changes: Option<String>,
    /// What is never translated: the names of groups and decisions.
    names: Option<String>,
}

impl Untranslated {
    pub fn of(here: &PageContext, shown: &Shown) -> Untranslated {
        if here.is_first() {
            return Untranslated::default();
        }
        let Some(own) = shown.translation.map(|own| &own.fields) else {
            return Untranslated::default();
        };
        // The pieces of a translation of another version are not matched with those of this one.
        let unless =
            |is_there: bool| (shown.is_stale() || !is_there).then(|| here.first().to_string());
        Untranslated {
            benefit: own.benefit.is_none().then(|| here.first().to_string()),
            deviation: unless(own.deviation.is_some()),
            values: unless(!own.values.is_empty()),
            substances: unless(!own.substances.is_empty()),
            placeholders: unless(!own.placeholders.is_empty()),
            evidence_notes: unless(!own.evidence_notes.is_empty()),
            exceptions: unless(!own.exceptions.is_empty()),
            answer: unless(own.answer.is_some()),
            follow_up: unless(own.follow_up.is_some()),
            changes: unless(!own.changes.is_empty()),
            names: Some(here.first().to_string()),
        }
    }
}
