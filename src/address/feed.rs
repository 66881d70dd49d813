//! The feeds of changes.

use super::{Address, Root};
use crate::catalogue::id::{CategoryPath, RequirementId};
use crate::catalogue::vocabulary::Level;

impl Root {
    /// The feed of all changes.
    pub fn feed(&self) -> Address {
        self.page("flode.xml")
    }

    pub fn category_feed(&self, path: &CategoryPath) -> Address {
        self.page(&format!("omraden/{path}/flode.xml"))
    }

    pub fn requirement_feed(&self, id: &RequirementId) -> Address {
        self.page(&format!("krav/{}/flode.xml", id.as_str().to_lowercase()))
    }

    /// The changes of what is in a package.
    pub fn package_feed(&self, id: &str) -> Address {
        self.page(&format!("kravpaket/{id}/flode.xml"))
    }

    pub fn level_feed(&self, level: Level) -> Address {
        self.page(&format!("nivaer/{}/flode.xml", level.word()))
    }
}
