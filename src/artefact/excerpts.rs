//! What the selection page puts documents together of: small scripts, since data cannot be loaded from a
//! folder. Each hands what it holds to `excerpt`.

use super::inputs::Inputs;
use super::{Artefact, Listed, file};
use crate::address::{self, Address};
use crate::bundle::excerpt::surround::{self, Surround};
use crate::bundle::excerpt::versions::{self, VersionsId};
use crate::bundle::excerpt::{self, ExcerptId};
use crate::data::selection::{head, requirement};
use crate::field::text::Language;
use crate::json;
use crate::publication::Publication;
use crate::selection::{Selection, is_on_site, title};
use crate::verify::index::index;
use serde::Serialize;
use std::collections::BTreeMap;

/// One of the files.
#[derive(Clone, Debug)]
pub enum ExcerptFile {
    Version(ExcerptId),
    Versions(VersionsId),
    Surround(Language),
    /// What texts are looked up in.
    Index(Language),
}

/// A version, with its record in open data as it stands in files of JSON.
#[derive(Serialize)]
struct WithRecord {
    #[serde(flatten)]
    own: excerpt::Excerpt,
    record: String,
}

#[derive(Serialize)]
struct WithHead {
    #[serde(flatten)]
    own: Surround,
    /// What a file of JSON says of itself, with marks for its address and its data.
    json: String,
    /// What a selection without a name is called, by language.
    chosen: BTreeMap<String, String>,
}

pub fn list(publication: &Publication) -> Vec<Listed> {
    let versions = excerpt::list(publication).into_iter().map(ExcerptFile::Version);
    let histories = versions::list(publication).into_iter().map(ExcerptFile::Versions);
    let languages = publication.languages().iter().filter(|_| is_on_site(publication));
    let of_language =
        |own: &Language| [ExcerptFile::Surround(own.clone()), ExcerptFile::Index(own.clone())];
    let all = versions.chain(histories).chain(languages.flat_map(of_language));
    all.map(|own| file(own.address().file(), Artefact::Excerpt(own))).collect()
}

impl ExcerptFile {
    fn address(&self) -> Address {
        match self {
            ExcerptFile::Version(own) => own.address(),
            ExcerptFile::Versions(own) => own.address(),
            ExcerptFile::Surround(language) => surround::address(language),
            ExcerptFile::Index(language) => address::current_index(language),
        }
    }

    /// Names all that a version is made of; the rest is made anew each time.
    pub fn key(&self, publication: &Publication, inputs: &Inputs) -> Option<String> {
        match self {
            ExcerptFile::Version(own) => inputs.excerpt(publication, own),
            _ => None,
        }
    }

    pub fn make(&self, publication: &Publication) -> String {
        let address = self.address();
        let name = address.path().trim_start_matches(FOLDER).trim_end_matches(".js");
        let data = match self {
            ExcerptFile::Version(own) => json::compact(&version(publication, own)),
            ExcerptFile::Versions(own) => json::compact(&own.make(publication)),
            ExcerptFile::Surround(language) => json::compact(&with_head(publication, language)),
            ExcerptFile::Index(language) => return index(publication, language),
        };
        format!("excerpt({},{data});\n", json::compact(&name))
    }
}

const FOLDER: &str = "utdrag/";

fn version(publication: &Publication, id: &ExcerptId) -> Option<WithRecord> {
    let record = requirement(publication, id.edition, &id.id)?;
    Some(WithRecord { own: id.make(publication)?, record })
}

fn with_head(publication: &Publication, language: &Language) -> WithHead {
    let selection = Selection::chosen(publication.current(), Vec::new());
    let title = |language: &Language| {
        (language.to_string(), title::title(publication, &selection, language))
    };
    WithHead {
        own: surround::make(publication, language),
        json: head(publication),
        chosen: publication.languages().iter().map(title).collect(),
    }
}
