//! The files of the published versions: made from the first release that held a version, so that
//! no later release changes them.

use super::document::Document;
use super::linked;
use super::requirement::gather;
use super::shown::Shown;
use crate::address::{self, Address};
use crate::catalogue::id::{RequirementId, Version};
use crate::field::text::Language;
use crate::json;
use crate::publication::Publication;
use crate::release::Edition as Published;

/// The name of the schema.
pub const SCHEMA: &str = "kravversion";

/// One version as one release first had it.
#[derive(Clone, Debug)]
pub struct VersionFile {
    pub id: RequirementId,
    pub version: Version,
    /// The place of the release.
    at: usize,
    /// The language of a translation that was published later than the version.
    later: Option<Language>,
}

/// The files of every published version.
pub fn files(publication: &Publication) -> Vec<VersionFile> {
    let histories = publication.releases.histories();
    histories
        .flat_map(|(id, history)| {
            history.iter().flat_map(|edition| files_of(publication, id, edition))
        })
        .collect()
}

/// The files of one version: the first, and one for each translation that came later.
pub fn files_of(
    publication: &Publication,
    id: &RequirementId,
    edition: &Published,
) -> Vec<VersionFile> {
    let file = |at, later| VersionFile { id: id.clone(), version: edition.version, at, later };
    let first = std::iter::once(file(edition.first, None));
    let later = publication.languages().iter().filter_map(|language| {
        let at = publication.first_in(edition, language)?;
        (at > edition.first).then(|| file(at, Some(language.clone())))
    });
    first.chain(later).collect()
}

impl VersionFile {
    pub fn address(&self, ending: &str) -> Address {
        address::data_version(&self.id, self.version, self.later.as_ref(), ending)
    }

    /// The language of a translation that was published later than the version.
    pub fn language(&self) -> Option<&Language> {
        self.later.as_ref()
    }

    pub fn shown<'a>(&self, publication: &'a Publication) -> Shown<'a> {
        Shown::release_at(publication, self.at)
    }

    pub fn json(&self, publication: &Publication) -> String {
        let shown = self.shown(publication);
        let record = shown.catalogue().requirement(&self.id).map(|one| gather::record(shown, one));
        Document::new(shown, &self.address("json"), SCHEMA, record).write()
    }

    pub fn linked(&self, publication: &Publication) -> String {
        let shown = self.shown(publication);
        let one = shown.catalogue().requirement(&self.id);
        json::pretty(&one.map(|one| linked::whole(shown, one)))
    }
}
