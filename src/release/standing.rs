//! How a version stands as of the last release. Pages, lists, data, feeds, documents and search ask here.

use super::Releases;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::vocabulary::Status;

/// What a version is, as of the last release.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Current,
    Superseded {
        /// The version that took its place. None where other requirements did.
        by: Option<Version>,
        /// Whether there is a text in force under its id.
        has_current: bool,
    },
    Withdrawn,
}

impl Standing {
    /// Of the newest version, by what its author says.
    fn of_newest(status: Status) -> Standing {
        match status {
            Status::Withdrawn => Standing::Withdrawn,
            Status::Superseded => Standing::Superseded { by: None, has_current: false },
            Status::Draft | Status::Consultation | Status::Current => Standing::Current,
        }
    }

    /// The word in classes and string ids, which is that of the status.
    pub fn status(self) -> Status {
        match self {
            Standing::Current => Status::Current,
            Standing::Superseded { .. } => Status::Superseded,
            Standing::Withdrawn => Status::Withdrawn,
        }
    }
}

impl Releases {
    /// How a published version stands.
    pub fn standing(&self, id: &RequirementId, version: Version) -> Standing {
        let present = self.latest().and_then(|release| release.catalogue.requirements.get(id));
        let Some(newest) = present else { return Standing::Withdrawn };
        let of_newest = Standing::of_newest(newest.fields.status);
        let own = newest.fields.version.value;
        if own == version {
            return of_newest;
        }
        let has_current = of_newest == Standing::Current;
        Standing::Superseded { by: Some(own), has_current }
    }
}
