//! What surrounds every page: head, menu, trail, languages, footer.

use super::here::{Here, Link};
use crate::address::{Address, Root};
use crate::catalogue::page::Menu;
use crate::field::text::Language;
use serde::Serialize;

#[derive(Serialize)]
pub struct Frame {
    pub lang: String,
    pub title: String,
    pub site_title: String,
    pub description: String,
    pub canonical: String,
    pub home: String,
    pub is_home: bool,
    pub style: String,
    pub script: Option<String>,
    pub icon: Option<String>,
    pub menu: Vec<MenuItem>,
    pub footer: Vec<Link>,
    pub languages: Vec<LanguageLink>,
    pub trail: Vec<Link>,
    pub is_example: bool,
    /// Whether the page shows unsealed work.
    pub is_draft: bool,
    /// Whether the translation is older than its source.
    pub is_stale: bool,
    pub publisher: String,
    pub publisher_url: Option<String>,
    pub email: Option<String>,
    pub licence: Link,
}

#[derive(Serialize)]
pub struct MenuItem {
    #[serde(flatten)]
    pub link: Link,
    pub is_current: bool,
}

/// The way to another language.
#[derive(Serialize)]
pub struct LanguageLink {
    pub lang: String,
    pub name: String,
    pub href: String,
    /// The whole address, for search engines; only where it is the same page.
    pub alternate: Option<String>,
    pub is_current: bool,
}

/// What a page says of itself to its frame.
pub struct About<'a> {
    pub title: &'a str,
    pub description: &'a str,
    /// The pages above this one, topmost first, without the home page.
    pub trail: Vec<Link>,
    /// Where the page stands in each language.
    pub address: &'a dyn Fn(&Root) -> Address,
    /// Whether the page is there in a language other than the first.
    pub is_translated: &'a dyn Fn(&Language) -> bool,
    /// Whether the translation is older than its source.
    pub is_stale: bool,
}

impl Frame {
    pub fn new(here: &Here, about: About) -> Frame {
        let config = &here.catalogue().config.fields;
        let assets = &here.site.assets;
        Frame {
            lang: here.language.to_string(),
            title: about.title.to_string(),
            site_title: here.local(&config.title),
            description: about.description.to_string(),
            canonical: here.address.absolute(here.base_url()),
            home: here.href(&here.root().home()),
            is_home: *here.address == here.root().home(),
            style: here.href(&assets.style),
            script: assets.script.as_ref().map(|script| here.href(script)),
            icon: assets.icon.as_ref().map(|icon| here.href(icon)),
            menu: menu(here),
            footer: content_pages(here, Menu::Footer),
            languages: languages(here, &about),
            trail: about.trail,
            is_example: config.example,
            is_draft: here.is_draft(),
            is_stale: about.is_stale,
            publisher: here.local(&config.publisher.name),
            publisher_url: config.publisher.url.as_ref().map(|url| url.to_string()),
            email: config.publisher.email.as_ref().map(|email| email.to_string()),
            licence: Link {
                title: here.local(&config.licence.title),
                href: config.licence.url.to_string(),
                lang: None,
            },
        }
    }
}

fn menu(here: &Here) -> Vec<MenuItem> {
    let words = here.words();
    let root = here.root();
    let is_home = *here.address == root.home();
    let areas = if is_home { String::new() } else { here.href(&root.home()) };
    let link = |id: &str, href: String| Link { title: words.get(id), href, lang: None };
    let mut links = vec![
        link("menu-areas", format!("{areas}#_areas")),
        link("menu-guidance", here.href(&root.guidance_home())),
        link("menu-glossary", here.href(&root.glossary())),
    ];
    if !here.site.publication.releases.is_empty() {
        links.push(link("releases", here.href(&root.releases())));
    }
    links.extend(content_pages(here, Menu::Header));
    links.into_iter().map(|link| MenuItem { is_current: link.href == "./", link }).collect()
}

/// The pages that have asked for a place in a menu, in their order.
fn content_pages(here: &Here, menu: Menu) -> Vec<Link> {
    let mut pages: Vec<_> =
        here.catalogue().pages.values().filter(|page| page.fields.menu == Some(menu)).collect();
    pages.sort_by_key(|page| (page.fields.order, &page.id));
    pages.into_iter().filter_map(|page| here.content_page(&page.id)).collect()
}

fn languages(here: &Here, about: &About) -> Vec<LanguageLink> {
    let base_url = here.base_url();
    let languages = here.site.publication.languages();
    if languages.len() < 2 {
        return Vec::new();
    }
    let is_there =
        |language: &Language| language == here.first() || (about.is_translated)(language);
    languages
        .iter()
        .map(|language| {
            let root = here.site.publication.root(language);
            let address = if is_there(language) { (about.address)(&root) } else { root.home() };
            let words = crate::words::Words { strings: &here.site.publication.strings, language };
            LanguageLink {
                lang: language.to_string(),
                name: words.get("language-name"),
                href: here.href(&address),
                alternate: is_there(language).then(|| address.absolute(base_url)),
                is_current: language == here.language,
            }
        })
        .collect()
}
