//! What is published of a checked catalogue: the last release and all before it, or the working
//! files where drafts are shown. Site, open data and search are made from the same one.

use crate::address::Root;
use crate::catalogue::Catalogue;
use crate::catalogue::config::Config;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::register::Registers;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::vocabulary::Status;
use crate::check::Checked;
use crate::field::text::{Language, Slug};
use crate::release::{Edition as Published, Releases};
use crate::source::Sources;
use crate::strings::Strings;
use crate::words::Words;
use std::collections::BTreeMap;
use std::sync::Arc;

pub struct Publication {
    /// The working files, ahead of the last release.
    pub working: Catalogue,
    pub releases: Arc<Releases>,
    pub strings: Arc<Strings>,
    pub sources: Arc<Sources>,
    shows_drafts: bool,
}

/// Which catalogue something shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Edition {
    Draft,
    /// By its place in the list of releases.
    Release(usize),
}

impl Publication {
    /// Unsealed work is shown on demand, and where nothing is released yet.
    pub fn new(checked: Checked, sources: &Arc<Sources>, drafts: bool) -> Publication {
        Publication {
            shows_drafts: drafts || checked.releases.is_empty(),
            working: checked.catalogue,
            releases: checked.releases,
            strings: checked.strings,
            sources: sources.clone(),
        }
    }

    /// What stands at the addresses without a version.
    pub fn current(&self) -> Edition {
        match self.releases.all().len().checked_sub(1) {
            Some(last) if !self.shows_drafts => Edition::Release(last),
            _ => Edition::Draft,
        }
    }

    pub fn catalogue(&self, edition: Edition) -> &Catalogue {
        match edition {
            Edition::Draft => &self.working,
            Edition::Release(at) => &self.releases.all()[at].catalogue,
        }
    }

    /// The catalogue's facts as they are today, whichever release is shown.
    pub fn config(&self) -> &Config {
        &self.working.config
    }

    pub fn base_url(&self) -> &str {
        &self.config().fields.base_url
    }

    /// The languages, the first one at the root of the site.
    pub fn languages(&self) -> &[Language] {
        self.config().languages()
    }

    pub fn first_language(&self) -> &Language {
        self.config().first_language()
    }

    pub fn root(&self, language: &Language) -> Root {
        Root::of(language, self.first_language())
    }

    pub fn words<'a>(&'a self, language: &'a Language) -> Words<'a> {
        Words { strings: &self.strings, language }
    }

    /// Where the redirects lead from an address below the root; the address itself where none does.
    pub fn moved_to(&self, address: &str) -> String {
        let trimmed = |path: &str| path.trim_start_matches('/').to_string();
        let redirects = &self.config().fields.redirects;
        let mut at = address.to_string();
        // Redirects that lead in a circle are refused, but not before this is asked.
        for _ in 0..=redirects.len() {
            let Some(next) = redirects.iter().find(|one| trimmed(&one.from) == at) else { break };
            at = trimmed(&next.to.value);
        }
        at
    }

    /// The entries of a register that releases published and that is not there any more, each as it
    /// was last published. Pages of earlier versions lead to them.
    pub fn former<'a, T: 'a>(
        &'a self,
        register: impl Fn(&'a Registers) -> &'a BTreeMap<Slug, T>,
    ) -> impl Iterator<Item = &'a T> {
        let present = register(&self.catalogue(self.current()).registers);
        let mut former: BTreeMap<&Slug, &T> = BTreeMap::new();
        for release in self.releases.all().iter().rev() {
            for (id, one) in register(&release.catalogue.registers) {
                if !present.contains_key(id) {
                    former.entry(id).or_insert(one);
                }
            }
        }
        former.into_values()
    }

    /// The requirements in the working files that may be commented on.
    pub fn in_consultation(&self) -> impl Iterator<Item = &Requirement> {
        let requirements = self.working.requirements.values();
        requirements.map(|one| &**one).filter(|one| one.fields.status == Status::Consultation)
    }

    /// Whether a version and one before it are published in a language, so that there is a page of
    /// what changed between them.
    pub fn tells_changes(&self, id: &RequirementId, version: Version, language: &Language) -> bool {
        let history = self.releases.history(id);
        let is_here = |edition: &Published| self.first_in(edition, language).is_some();
        let at = history.iter().position(|edition| edition.version == version);
        at.is_some_and(|at| is_here(&history[at]) && history[..at].iter().any(is_here))
    }

    /// The first release that holds a version in a language. Its page is made from that release.
    /// A translation of an earlier version does not count.
    pub fn first_in(&self, edition: &Published, language: &Language) -> Option<usize> {
        match language == self.first_language() {
            true => Some(edition.first),
            false => edition.translated.get(language).copied(),
        }
    }
}
