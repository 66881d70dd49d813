//! The pages. [`page::list`] lists them as values, a row for each kind; [`make`] shows one.

pub mod assets;
mod feed;
pub mod file;
mod filter;
mod frame;
pub mod highlight;
mod html;
mod overrides;
pub mod page;
mod page_context;
mod picture;
mod propose;
mod relations;
pub mod surroundings;
mod terms;
pub mod theme;
mod view;
mod web;

use self::assets::Assets;
use self::page::{Content, Page};
use self::page_context::PageContext;
use self::relations::Relations;
use self::surroundings::Surroundings;
use self::terms::Terms;
use self::theme::{Theme, View};
use crate::address::Address;
use crate::catalogue::Catalogue;
use crate::catalogue::requirement::Requirement;
use crate::catalogue::text::Text;
use crate::diagnostic::Diagnostics;
use crate::field::text::Language;
use crate::json::Value;
use crate::output::facts::Facts;
use crate::publication::{Edition, Publication};
use crate::reading::open_data::{Examples, Fields, ListedFile};
use crate::selection::offer::Offer;
use crate::source::Sources;
use crate::words::Words;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the pages look like: the same for all of them.
pub struct Look {
    pub theme: Arc<Theme>,
    assets: Assets,
}

impl Look {
    pub fn new(publication: &Publication, theme: Arc<Theme>) -> Look {
        let name = publication.config().fields.theme.as_ref().map_or("default", |name| &name.value);
        let rules = filter::rules(publication.catalogue(publication.current()));
        Look { theme, assets: Assets::collect(&publication.sources, name, &rules) }
    }
}

/// What every page is made from.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    pub publication: &'a Publication,
    pub look: &'a Look,
    /// The documents that pages offer.
    pub offer: &'a Offer,
    pub surroundings: &'a Surroundings,
    /// Of the documents and data that are made already.
    pub facts: &'a Facts,
}

impl<'a> Site<'a> {
    fn relations(&self, edition: Edition) -> &'a Relations {
        &self.surroundings.of(edition).relations
    }

    fn terms(&self, edition: Edition, language: &Language) -> Option<&'a Terms> {
        self.surroundings.of(edition).terms.get(language)
    }
}

/// What single pages show of the open data, which the site knows nothing of.
#[derive(Default)]
pub struct Inserts {
    /// The requirement of the page as linked data.
    pub linked: Option<Value>,
    pub files: Vec<ListedFile>,
    pub examples: Option<Examples>,
    pub fields: Fields,
}

/// Makes one page.
pub fn make(site: Site, page: &Page, inserts: Inserts) -> Result<Vec<u8>, Diagnostics> {
    let here = PageContext::new(site, page);
    match &page.content {
        Content::Home => render(site, view::home::view(&here)),
        Content::Search => render(site, view::search::view(&here)),
        Content::Selection => render(site, view::selection::selection(&here)),
        Content::Comparison => render(site, view::selection::comparison(&here)),
        Content::Verify => render(site, view::verify::view(&here)),
        Content::AllRequirements => render(site, view::all_requirements::view(&here)),
        Content::Areas => render(site, view::indexes::all_areas(&here)),
        Content::Packages => render(site, view::indexes::all_packages(&here)),
        Content::Levels => render(site, view::levels::view(&here)),
        Content::ContentPages => render(site, view::indexes::all_pages(&here)),
        Content::GuidanceHome => render(site, view::guidance_home::view(&here)),
        Content::References => render(site, view::references::view(&here)),
        Content::Glossary => render(site, view::glossary::view(&here)),
        Content::Evidence => render(site, view::evidence_register::view(&here)),
        Content::Labels => render(site, view::labels::view(&here)),
        Content::Statistics => render(site, view::statistics::view(&here)),
        Content::Rules => render(site, view::rules::view(&here)),
        Content::Consultations => render(site, view::consultations::view(&here)),
        Content::OpenData => {
            render(site, view::open_data::view(&here, inserts.files, inserts.examples))
        }
        Content::DataFields => render(site, view::data_fields::view(&here, inserts.fields)),
        Content::SiteMap => render(site, view::site_map::view(&here)),
        Content::Follow => render(site, view::follow::view(&here)),
        Content::Feed(select) => render(site, view::feed::view(&here, select)),
        Content::NotFound => render(site, view::not_found::view(&here)),
        Content::Category(path) => render(site, view::category::view(&here, path)),
        Content::Requirement(id) => {
            render(site, view::requirement::view(&here, id, inserts.linked))
        }
        Content::Guidance(id) => render(site, view::guidance::view(&here, id)),
        Content::ContentPage(id) => render(site, view::page::view(&here, id)),
        Content::Package(id) => render(site, view::package::view(&here, id)),
        Content::Releases => render(site, view::releases::view(&here)),
        Content::Release(at) => render(site, view::release::view(&here, *at)),
        Content::ReleaseChanges(at) => render(site, view::release_changes::view(&here, *at)),
        Content::VersionChanges { id, before, version } => {
            render(site, view::version_changes::view(&here, id, *before, *version))
        }
        Content::Moved(to) => render(site, view::moved::view(&site, &page.address, to)),
    }
}

/// A text as a page shows it, with no link that its author did not write.
pub fn fragment(site: Site, page: &Page, text: &Text) -> String {
    html::render_as_written(text, &PageContext::new(site, page), "").into_text()
}

/// The facts of a requirement as lines of words, for differences.
pub fn facts_lines(words: Words, catalogue: &Catalogue, one: &Requirement) -> Vec<String> {
    view::facts_lines::lines(words, catalogue, one)
}

/// The style of a catalogue's theme with another sheet of the theme after it, and the pictures that both
/// name, by their paths.
pub fn style_sheet(
    sources: &Sources,
    catalogue: &Catalogue,
    sheet: &str,
) -> BTreeMap<String, Vec<u8>> {
    let theme = catalogue.config.fields.theme.as_ref().map_or("default", |name| &name.value);
    let find = |theme: &str| sources.find(&format!("themes/{theme}/{sheet}"));
    let sheet = find(theme).or_else(|| find("default"));
    let sheet = sheet.and_then(|file| sources.file(file).text()).unwrap_or_default();
    let Assets { style, files, .. } = Assets::collect(sources, theme, sheet);
    let own = files.iter().find(|(address, _)| *address == style);
    let own = own.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned());
    let own = own.unwrap_or_default();
    let is_named = |address: &Address| {
        *address == style
            || address.path().rsplit('/').next().is_some_and(|name| own.contains(name))
    };
    let named = files.into_iter().filter(|(address, _)| is_named(address));
    named.map(|(address, bytes)| (address.file(), bytes)).collect()
}

fn render<V: View>(site: Site, view: V) -> Result<Vec<u8>, Diagnostics> {
    site.look.theme.render(&view, &site.publication.sources)
}
