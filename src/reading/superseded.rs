//! What is said of a version that is not in force, in its head and wherever it is taken from.

use super::links::Links;
use crate::address::Address;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::vocabulary::Status;
use crate::phrasebook::Argument;
use crate::publication::Edition;
use crate::release::standing::Standing;
use serde::Serialize;

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Old {
    /// The status in classes and strings.
    pub word: &'static str,
    /// That it is not in force, since when and what is instead, in sentences.
    pub text: String,
    /// The page of what is in force; none where nothing is.
    #[serde(skip)]
    pub instead: Option<Address>,
}

impl Old {
    /// None for a version that is in force, and for one that was never published.
    pub fn of(guide: Links, id: &RequirementId, version: Version) -> Option<Old> {
        let releases = &guide.publication.releases;
        let is_published = releases.history(id).iter().any(|one| one.version == version);
        match is_published.then(|| releases.standing(id, version)) {
            Some(Standing::Current) => None,
            Some(Standing::Superseded { by: Some(next), has_current: true }) => {
                Some(superseded(guide, id, next))
            }
            Some(Standing::Superseded { by: Some(newest), .. })
                if releases.standing(id, newest) == Standing::Withdrawn =>
            {
                Some(withdrawn(guide, id))
            }
            Some(Standing::Superseded { .. }) => {
                let text = guide.words().get("old-replaced");
                Some(Old { word: "superseded", text, instead: None })
            }
            Some(Standing::Withdrawn) => Some(withdrawn(guide, id)),
            None => {
                let one = guide.publication.working.requirement(id)?;
                (one.fields.status == Status::Withdrawn).then(|| withdrawn(guide, id))
            }
        }
    }
}

fn superseded(guide: Links, id: &RequirementId, next: Version) -> Old {
    let publication = guide.publication;
    let history = publication.releases.history(id);
    let first = history.iter().find(|one| one.version == next).map(|one| one.first);
    let lock = first.map(|at| &publication.releases.all()[at].lock);
    let release = lock.map(|lock| lock.name().to_string()).unwrap_or_default();
    let date = lock.map(|lock| guide.words().date(lock.fields.date.value)).unwrap_or_default();
    let text = guide.words().format(
        "old-superseded",
        &[
            ("next", Argument::Text(next.to_string())),
            ("release", Argument::Text(release)),
            ("date", Argument::Text(date)),
        ],
    );
    Old { word: "superseded", text, instead: Some(guide.root().requirement(id)) }
}

/// The day and what is instead are those of the text that says it was withdrawn, which is the
/// latest one.
fn withdrawn(guide: Links, id: &RequirementId) -> Old {
    let words = guide.words();
    let present = match guide.publication.current() {
        Edition::Draft => guide.publication.working.requirement(id),
        edition => guide.publication.catalogue(edition).requirement(id),
    };
    let fields = present.and_then(|one| one.fields.withdrawn.as_ref());
    let mut text = match fields {
        Some(own) => {
            let date = Argument::Text(words.date(own.date.value));
            words.format("old-withdrawn", &[("date", date)])
        }
        None => words.get("old-withdrawn-undated"),
    };
    let successor = fields.and_then(|own| own.successor.as_ref()).map(|own| &own.value);
    if let Some(successor) = successor {
        let id = Argument::Text(successor.to_string());
        text = format!("{text} {}", words.format("old-successor", &[("id", id)]));
    }
    Old { word: "withdrawn", text, instead: successor.map(|id| guide.root().requirement(id)) }
}
