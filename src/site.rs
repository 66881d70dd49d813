//! The pages. Each row of [`publish`] is one kind of page: where it stands and which view shows it.

mod assets;
mod feed;
mod filter;
mod frame;
mod here;
pub mod highlight;
mod html;
mod overrides;
mod picture;
mod published;
mod relations;
mod terms;
pub mod theme;
mod view;
mod web;

use self::assets::Assets;
use self::here::Here;
use self::relations::Relations;
use self::terms::Terms;
use self::theme::{Theme, View};
use crate::address::{self, Address, Root};
use crate::bundle::library::Library;
use crate::field::text::Language;
use crate::output::{Kind, Output};
use crate::publication::{Edition, Publication};
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

/// What every page is made from.
pub struct Site {
    publication: Arc<Publication>,
    /// What is gathered of each release, oldest first, and of the working files.
    gathered: Vec<Gathered>,
    working: Gathered,
    theme: Theme,
    assets: Assets,
    /// The documents that pages offer.
    library: Arc<Library>,
}

impl Site {
    pub fn new(publication: Arc<Publication>, library: Arc<Library>, theme: Theme) -> Site {
        let name = publication.config().fields.theme.as_ref().map_or("default", |name| &name.value);
        let assets = Assets::collect(
            &publication.sources,
            name,
            &filter::rules(publication.catalogue(publication.current())),
        );
        let gathered = publication.releases.all().iter().map(|_| Gathered::default()).collect();
        Site { gathered, working: Gathered::default(), theme, assets, library, publication }
    }

    fn gathered(&self, edition: Edition) -> &Gathered {
        match edition {
            Edition::Draft => &self.working,
            Edition::Release(at) => &self.gathered[at],
        }
    }

    fn relations(&self, edition: Edition) -> &Relations {
        let gather = || Relations::gather(self.publication.catalogue(edition));
        self.gathered(edition).relations.get_or_init(gather)
    }

    fn terms(&self, edition: Edition, language: &Language) -> Option<&Terms> {
        let gather = || {
            let catalogue = self.publication.catalogue(edition);
            let languages = self.publication.languages().iter();
            languages.map(|one| (one.clone(), Terms::of(catalogue, one))).collect()
        };
        self.gathered(edition).terms.get_or_init(gather).get(language)
    }
}

/// What pages need to know of a whole catalogue, gathered when the first of them is made.
#[derive(Default)]
struct Gathered {
    /// Which requirements refer to which.
    relations: OnceLock<Relations>,
    /// The words of the glossary by language.
    terms: OnceLock<BTreeMap<Language, Terms>>,
}

/// Adds every page and file of the site.
pub fn publish(site: &Arc<Site>, output: &mut Output) {
    let first = site.publication.first_language();
    for language in site.publication.languages() {
        let root = site.publication.root(language);
        let edition = site.publication.current();
        let mut pages =
            Pages { site, language, edition, is_frozen: false, kind: Kind::Page, output };
        pages.add(root.home(), view::home::view);
        pages.add(root.search(), view::search::view);
        pages.add(root.requirements(), view::all_requirements::view);
        pages.add(root.guidance_home(), view::guidance_home::view);
        pages.add(root.references(), view::references::view);
        pages.add(root.glossary(), view::glossary::view);
        pages.add(root.evidence(), view::evidence_register::view);
        pages.add(root.labels(), view::labels::view);
        pages.add(root.statistics(), view::statistics::view);
        pages.add(root.rules(), view::rules::view);
        pages.add(root.consultations(), view::consultations::view);
        pages.add(root.open_data(), view::open_data::view);
        pages.add(root.site_map(), view::site_map::view);
        add_consultations(&mut pages, &root);
        if *language == *first {
            pages.add(address::not_found(), view::not_found::view);
        }
        add_documents(&mut pages, &root);
        published::add(&mut pages, &root);
    }
    for (address, bytes) in site.assets.files() {
        output.add(address.file(), Kind::File, move || Ok(bytes.to_vec()));
    }
    for (address, file) in published::images(site) {
        let sources = site.publication.sources.clone();
        output.add(address.file(), Kind::File, move || Ok(sources.file(file).bytes.to_vec()));
    }
    published::add_files(site, output);
    web::add(site, output);
}

/// A page for each requirement that may be commented on, as the working files have it.
fn add_consultations(pages: &mut Pages, root: &Root) {
    let site = pages.site.clone();
    let is_first = pages.language == site.publication.first_language();
    for one in site.publication.in_consultation() {
        if is_first || one.translation_of_its_version(pages.language).is_some() {
            let id = one.id.clone();
            let address = root.consultation(&id);
            let mut pages = Pages { edition: Edition::Draft, kind: Kind::Passing, ..pages.again() };
            pages.add(address, move |here| view::requirement::view(here, &id));
        }
    }
}

/// A page for each document that there is in the language.
fn add_documents(pages: &mut Pages, root: &Root) {
    let (site, language) = (pages.site.clone(), pages.language);
    let catalogue = site.publication.catalogue(pages.edition);
    let is_first = language == catalogue.first_language();
    for (path, one) in &catalogue.categories {
        if is_first || one.translations.contains_key(language) {
            let path = path.clone();
            pages.add(root.category(&path), move |here| view::category::view(here, &path));
        }
    }
    for (id, one) in &catalogue.requirements {
        if is_first || one.translations.contains_key(language) {
            let id = id.clone();
            pages.add(root.requirement(&id), move |here| view::requirement::view(here, &id));
        }
    }
    for (id, one) in &catalogue.guidance {
        if is_first || one.translations.contains_key(language) {
            let id = id.clone();
            pages.add(root.guidance(&id), move |here| view::guidance::view(here, &id));
        }
    }
    for (id, one) in &catalogue.pages {
        if is_first || one.translations.contains_key(language) {
            let id = id.clone();
            pages.add(root.content_page(&id), move |here| view::page::view(here, &id));
        }
    }
    for id in catalogue.packages.keys() {
        let id = id.clone();
        pages.add(root.package(&id), move |here| view::package::view(here, &id));
    }
}

/// Where pages are added: all of one language and one catalogue.
struct Pages<'a> {
    site: &'a Arc<Site>,
    language: &'a Language,
    edition: Edition,
    /// Whether the pages show one version for ever.
    is_frozen: bool,
    kind: Kind,
    output: &'a mut Output,
}

impl Pages<'_> {
    /// The same place, to be changed where the pages are of another kind.
    fn again(&mut self) -> Pages<'_> {
        Pages {
            site: self.site,
            language: self.language,
            edition: self.edition,
            is_frozen: self.is_frozen,
            kind: self.kind,
            output: &mut *self.output,
        }
    }

    fn add<V: View>(
        &mut self,
        address: Address,
        view: impl Fn(&Here) -> V + Send + Sync + 'static,
    ) {
        let (site, language) = (self.site.clone(), self.language.clone());
        let (edition, is_frozen) = (self.edition, self.is_frozen);
        let file = address.file();
        self.output.add(file, self.kind, move || {
            let here = Here::new(&site, edition, is_frozen, &language, &address);
            site.theme.render(&view(&here), &site.publication.sources)
        });
    }
}
