//! Which pages there are. Each row of [`list`] is one kind of page: where it stands and what it shows.

use super::feed::{self, Select};
use crate::address::{self, Address, Root};
use crate::catalogue::id::{CategoryPath, RequirementId, Version};
use crate::field::text::{Language, Slug};
use crate::output::Kind;
use crate::publication::{Edition, Publication};
use crate::release::Edition as Published;
use crate::selection::is_on_site;

/// A page: what it shows, and from where everything else is seen.
#[derive(Clone, Debug)]
pub struct Page {
    pub content: Content,
    pub kind: Kind,
    pub address: Address,
    pub language: Language,
    /// Which catalogue it shows.
    pub edition: Edition,
    /// Whether it shows one version for ever. It then links to the versions of its own time.
    pub is_frozen: bool,
}

#[derive(Clone, Debug)]
pub enum Content {
    Home,
    Search,
    Selection,
    Comparison,
    Verify,
    AllRequirements,
    Areas,
    Packages,
    Levels,
    ContentPages,
    GuidanceHome,
    References,
    Glossary,
    Evidence,
    Labels,
    Statistics,
    Rules,
    Consultations,
    OpenData,
    DataFields,
    SiteMap,
    Follow,
    /// A feed as a page.
    Feed(Select),
    NotFound,
    Category(CategoryPath),
    Requirement(RequirementId),
    Guidance(Slug),
    ContentPage(Slug),
    Package(Slug),
    Releases,
    Release(usize),
    ReleaseChanges(usize),
    VersionChanges {
        id: RequirementId,
        before: Version,
        version: Version,
    },
    Moved(Address),
}

impl Page {
    /// A page that the program makes in every language, of what stands there today.
    pub fn of(
        publication: &Publication,
        language: &Language,
        content: Content,
        address: fn(&Root) -> Address,
    ) -> Page {
        Page {
            content,
            kind: Kind::Page,
            address: address(&publication.root(language)),
            language: language.clone(),
            edition: publication.current(),
            is_frozen: false,
        }
    }
}

/// Every page but those at addresses that have moved.
pub fn list(publication: &Publication) -> Vec<Page> {
    let mut pages = Vec::new();
    for language in publication.languages() {
        let edition = publication.current();
        let mut rows = Rows { publication, language, edition, is_frozen: false, pages };
        let root = publication.root(language);
        rows.add(root.home(), Content::Home);
        rows.add(root.search(), Content::Search);
        if is_on_site(publication) {
            rows.add(root.selection(), Content::Selection);
            rows.add(root.comparison(), Content::Comparison);
        }
        rows.add(root.verify(), Content::Verify);
        rows.add(root.requirements(), Content::AllRequirements);
        rows.add(root.areas(), Content::Areas);
        rows.add(root.levels(), Content::Levels);
        if !publication.catalogue(edition).packages.is_empty() {
            rows.add(root.packages(), Content::Packages);
        }
        if !publication.catalogue(edition).pages.is_empty() {
            rows.add(root.content_pages(), Content::ContentPages);
        }
        rows.add(root.guidance_home(), Content::GuidanceHome);
        rows.add(root.references(), Content::References);
        rows.add(root.glossary(), Content::Glossary);
        rows.add(root.evidence(), Content::Evidence);
        rows.add(root.labels(), Content::Labels);
        rows.add(root.statistics(), Content::Statistics);
        rows.add(root.rules(), Content::Rules);
        rows.add(root.consultations(), Content::Consultations);
        rows.add(root.open_data(), Content::OpenData);
        rows.add(root.data_fields(), Content::DataFields);
        rows.add(root.site_map(), Content::SiteMap);
        rows.add(root.follow(), Content::Follow);
        for (feed, select) in feed::all(publication, language) {
            rows.add(address::feed_page(&feed), Content::Feed(select));
        }
        if language == publication.first_language() {
            rows.add(address::not_found(), Content::NotFound);
        }
        rows.texts(&root);
        rows.proposals(&root);
        rows.releases(&root);
        pages = rows.pages;
    }
    pages
}

/// A page at each address that has moved, where no other page answers yet: until the move is
/// released, the page itself does.
pub fn moved(publication: &Publication, answers: impl Fn(&Address) -> bool) -> Vec<Page> {
    let redirects = publication.config().fields.redirects.iter();
    let moves = redirects.map(|one| (address::moved(&one.from), address::moved(&one.to)));
    let open = moves.filter(|(from, _)| !answers(from));
    open.map(|(address, to)| Page {
        content: Content::Moved(to),
        kind: Kind::Moved,
        address,
        language: publication.first_language().clone(),
        edition: publication.current(),
        is_frozen: false,
    })
    .collect()
}

/// Where pages are added: all of one language and one catalogue.
struct Rows<'a> {
    publication: &'a Publication,
    language: &'a Language,
    edition: Edition,
    is_frozen: bool,
    pages: Vec<Page>,
}

impl Rows<'_> {
    fn add(&mut self, address: Address, content: Content) {
        self.add_of(Kind::Page, self.edition, self.is_frozen, address, content);
    }

    fn add_of(
        &mut self,
        kind: Kind,
        edition: Edition,
        is_frozen: bool,
        address: Address,
        content: Content,
    ) {
        let language = self.language.clone();
        self.pages.push(Page { content, kind, address, language, edition, is_frozen });
    }

    /// A page for each text that there is in the language.
    fn texts(&mut self, root: &Root) {
        let catalogue = self.publication.catalogue(self.edition);
        let (language, is_first) = (self.language, self.language == catalogue.first_language());
        for (path, one) in &catalogue.categories {
            if is_first || one.translations.contains_key(language) {
                self.add(root.category(path), Content::Category(path.clone()));
            }
        }
        for (id, one) in &catalogue.requirements {
            if is_first || one.translations.contains_key(language) {
                self.add(root.requirement(id), Content::Requirement(id.clone()));
            }
        }
        for (id, one) in &catalogue.guidance {
            if is_first || one.translations.contains_key(language) {
                self.add(root.guidance(id), Content::Guidance(id.clone()));
            }
        }
        for (id, one) in &catalogue.pages {
            if is_first || one.translations.contains_key(language) {
                self.add(root.content_page(id), Content::ContentPage(id.clone()));
            }
        }
        for id in catalogue.packages.keys() {
            self.add(root.package(id), Content::Package(id.clone()));
        }
    }

    /// A page for each requirement that may be commented on, as the working files have it.
    fn proposals(&mut self, root: &Root) {
        let is_first = self.language == self.publication.first_language();
        for one in self.publication.in_consultation() {
            if is_first || one.translation_of_its_version(self.language).is_some() {
                let content = Content::Requirement(one.id.clone());
                let address = root.consultation(&one.id);
                self.add_of(Kind::Passing, Edition::Draft, false, address, content);
            }
        }
    }

    /// What the releases publish: their contents and changes, and each version of a requirement at
    /// its own address for ever.
    fn releases(&mut self, root: &Root) {
        if self.publication.releases.is_empty() {
            return;
        }
        self.add(root.releases(), Content::Releases);
        for (at, release) in self.publication.releases.all().iter().enumerate() {
            let (name, edition) = (release.lock.name(), Edition::Release(at));
            self.add_of(Kind::Page, edition, true, root.release(name), Content::Release(at));
            if at > 0 {
                let address = root.release_changes(name);
                self.add_of(Kind::Page, edition, true, address, Content::ReleaseChanges(at));
            }
        }
        for (id, history) in self.publication.releases.histories() {
            self.versions(root, id, history);
        }
    }

    fn versions(&mut self, root: &Root, id: &RequirementId, history: &[Published]) {
        let mut before: Option<Version> = None;
        for published in history {
            let Some(first) = self.publication.first_in(published, self.language) else {
                continue;
            };
            let (edition, version) = (Edition::Release(first), published.version);
            let content = Content::Requirement(id.clone());
            self.add_of(Kind::Page, edition, true, root.version(id, version), content);
            if let Some(before) = before {
                let content = Content::VersionChanges { id: id.clone(), before, version };
                let address = root.version_changes(id, version);
                self.add_of(Kind::Page, edition, true, address, content);
            }
            before = Some(version);
        }
    }
}
