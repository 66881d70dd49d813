//! The pages. Each row of [`publish`] is one kind of page: where it stands and which view shows it.

mod assets;
mod escape;
mod feed;
mod frame;
mod here;
mod highlight;
mod html;
mod overrides;
mod published;
mod relations;
pub mod theme;
mod view;

use self::assets::Assets;
use self::here::Here;
use self::relations::Relations;
use self::theme::{Theme, View};
use crate::address::{self, Address, Root};
use crate::field::text::Language;
use crate::output::{Kind, Output};
use crate::parallel;
use crate::publication::{Edition, Publication};
use std::sync::Arc;

/// What every page is made from.
pub struct Site {
    publication: Arc<Publication>,
    /// Which requirements refer to which, in each release, oldest first, and in the working files.
    relations: Vec<Relations>,
    working_relations: Relations,
    theme: Theme,
    assets: Assets,
}

impl Site {
    pub fn new(publication: Arc<Publication>, theme: Theme) -> Site {
        let name = publication.config().fields.theme.as_ref().map_or("default", |name| &name.value);
        let assets = Assets::collect(&publication.sources, name);
        let releases = publication.releases.all();
        let relations = parallel::map(releases, |release| Relations::gather(&release.catalogue));
        let working_relations = Relations::gather(&publication.working);
        Site { publication, relations, working_relations, theme, assets }
    }

    fn relations(&self, edition: Edition) -> &Relations {
        match edition {
            Edition::Draft => &self.working_relations,
            Edition::Release(at) => &self.relations[at],
        }
    }
}

/// Adds every page and file of the site.
pub fn publish(site: &Arc<Site>, output: &mut Output) {
    let first = site.publication.first_language();
    for language in site.publication.languages() {
        let root = site.publication.root(language);
        let edition = site.publication.current();
        let mut pages = Pages { site, language, edition, is_frozen: false, output };
        pages.add(root.home(), view::home::view);
        pages.add(root.guidance_home(), view::guidance_home::view);
        pages.add(root.references(), view::references::view);
        pages.add(root.glossary(), view::glossary::view);
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
        output.add(address.file(), Kind::File, move || Ok(sources.file(file).bytes.clone()));
    }
    published::add_files(site, output);
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
    output: &'a mut Output,
}

impl Pages<'_> {
    fn add<V: View>(
        &mut self,
        address: Address,
        view: impl Fn(&Here) -> V + Send + Sync + 'static,
    ) {
        let (site, language) = (self.site.clone(), self.language.clone());
        let (edition, is_frozen) = (self.edition, self.is_frozen);
        let file = address.file();
        self.output.add(file, Kind::Page, move || {
            let here =
                Here { site: &site, edition, is_frozen, language: &language, address: &address };
            site.theme.render(&view(&here), &site.publication.sources)
        });
    }
}
