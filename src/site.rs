//! The pages. Each row of [`publish`] is one kind of page: where it stands and which view shows it.

mod assets;
mod frame;
mod here;
mod highlight;
mod html;
mod relations;
pub mod theme;
mod view;
mod words;

use self::assets::Assets;
use self::here::Here;
use self::relations::Relations;
use self::theme::{Theme, View};
use crate::address::{self, Address, Root};
use crate::catalogue::Catalogue;
use crate::check::Checked;
use crate::field::text::Language;
use crate::output::{Kind, Output};
use crate::source::Sources;
use crate::strings::Strings;
use std::sync::Arc;

/// What every page is made from.
pub struct Site {
    catalogue: Catalogue,
    strings: Arc<Strings>,
    theme: Theme,
    assets: Assets,
    relations: Relations,
    sources: Arc<Sources>,
}

impl Site {
    pub fn new(checked: Checked, theme: Theme, sources: &Arc<Sources>) -> Site {
        let strings = checked.strings;
        let name = checked.catalogue.config.fields.theme.as_ref();
        let name = name.map_or("default", |theme| &theme.value);
        let assets = Assets::collect(sources, name);
        let relations = Relations::gather(&checked.catalogue);
        let (catalogue, sources) = (checked.catalogue, sources.clone());
        Site { catalogue, strings, theme, assets, relations, sources }
    }

    fn root(&self, language: &Language) -> Root {
        Root::of(language, self.catalogue.first_language())
    }
}

/// Adds every page and file of the site.
pub fn publish(site: &Arc<Site>, output: &mut Output) {
    for language in site.catalogue.config.languages() {
        let root = site.root(language);
        let mut pages = Pages { site, language, output };
        pages.add(root.home(), view::home::view);
        pages.add(root.guidance_home(), view::guidance_home::view);
        pages.add(root.references(), view::references::view);
        pages.add(root.glossary(), view::glossary::view);
        add_documents(&mut pages, &root);
    }
    let first = site.catalogue.first_language();
    Pages { site, language: first, output }.add(address::not_found(), view::not_found::view);
    for (address, bytes) in site.assets.files() {
        output.add(address.file(), Kind::File, move || Ok(bytes.to_vec()));
    }
    for (path, &file) in &site.catalogue.images {
        let sources = site.sources.clone();
        let address = here::image(path);
        output.add(address.file(), Kind::File, move || Ok(sources.file(file).bytes.clone()));
    }
}

/// A page for each document that there is in the language.
fn add_documents(pages: &mut Pages, root: &Root) {
    let (site, language) = (pages.site.clone(), pages.language);
    let catalogue = &site.catalogue;
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

struct Pages<'a> {
    site: &'a Arc<Site>,
    language: &'a Language,
    output: &'a mut Output,
}

impl Pages<'_> {
    fn add<V: View>(
        &mut self,
        address: Address,
        view: impl Fn(&Here) -> V + Send + Sync + 'static,
    ) {
        let (site, language) = (self.site.clone(), self.language.clone());
        let file = address.file();
        self.output.add(file, Kind::Page, move || {
            let here = Here { site: &site, language: &language, address: &address };
            site.theme.render(&view(&here), &site.sources)
        });
    }
}
