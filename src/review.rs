//! What the working files change against the last release, for those who review them before they are
//! merged: each changed text word by word, what the checks say of it, and what leans on it.

mod changed;
mod finding;
mod leaning;
mod page;
mod parts;
mod summary;

use self::changed::ChangedText;
use self::finding::Finding;
use crate::catalogue::Catalogue;
use crate::diagnostic::Diagnostics;
use crate::phrasebook::{Argument, Phrasebook};
use crate::release::{Release, Releases};
use crate::site::theme::Theme;
use crate::source::Sources;
use crate::strings::Strings;
use crate::words::Words;
use serde::Serialize;
use std::collections::BTreeMap;

/// The working files beside what was published last. What could not be read of them is in `found`.
pub struct Draft<'a> {
    pub catalogue: &'a Catalogue,
    pub releases: &'a Releases,
    pub strings: &'a Strings,
    pub sources: &'a Sources,
    pub found: &'a Diagnostics,
    /// What findings are told in.
    pub phrases: &'a Phrasebook,
}

impl Draft<'_> {
    /// What was published last, if anything was.
    fn last(&self) -> Option<&Release> {
        self.releases.latest()
    }

    /// The words of the catalogue's first language, which its authors read.
    fn words(&self) -> Words<'_> {
        Words { strings: self.strings, language: self.catalogue.first_language() }
    }
}

/// All that there is to review, in words.
#[derive(Serialize)]
pub struct Review {
    lang: String,
    catalogue: String,
    /// The release that is compared with, if anything is published.
    release: Option<String>,
    texts: Vec<ChangedText>,
    /// What the checks say of texts that are as they were.
    elsewhere: Vec<Finding>,
}

impl Review {
    pub fn of(draft: &Draft) -> Review {
        let language = draft.catalogue.first_language();
        let texts = changed::all(draft);
        let is_shown = |path: &str| texts.iter().any(|text| text.has(path));
        Review {
            lang: language.to_string(),
            catalogue: draft.catalogue.config.fields.title.get(language, language).to_string(),
            release: draft.last().map(|last| last.lock.name().to_string()),
            elsewhere: finding::all(draft, |path| !is_shown(path)),
            texts,
        }
    }

    /// What is compared with, in words.
    fn against(&self, words: Words) -> String {
        match &self.release {
            Some(name) => {
                words.format("branch-against", &[("release", Argument::Text(name.clone()))])
            }
            None => words.get("branch-against-nothing"),
        }
    }

    pub fn changed(&self) -> usize {
        self.texts.len()
    }

    /// How many texts lean on something that is not as they know it.
    pub fn unseen(&self) -> usize {
        self.texts.iter().map(ChangedText::unseen).sum()
    }

    /// Every file of the site, and the summary for a merge request.
    pub fn files(
        &self,
        draft: &Draft,
        theme: &Theme,
    ) -> Result<BTreeMap<String, Vec<u8>>, Diagnostics> {
        let mut files = page::files(self, draft, theme)?;
        let summary = summary::markdown(self, draft.words());
        files.insert("summary.md".to_string(), summary.into_bytes());
        Ok(files)
    }
}
