//! What surrounds every page: head, menu, trail, languages, footer.

use super::page_context::{FeedLinks, Link, PageContext};
use super::web::POLICY;
use crate::address::{self, Address, Root};
use crate::catalogue::page::Menu;
use crate::field::text::Language;
use crate::phrasebook::Argument;
use crate::selection::is_on_site;
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
    pub touch_icon: Option<String>,
    /// The picture that others show beside a link to the page; its whole address.
    pub picture: Option<String>,
    pub manifest: String,
    pub search_description: String,
    pub policy: &'static str,
    pub search: SearchLinks,
    /// None where the site puts no selections together.
    pub selection: Option<SelectionLinks>,
    /// The feed of what the page is about, or of all changes.
    pub feed: Option<FeedLinks>,
    /// The text of the page as Markdown, where it has one.
    pub markdown: Option<String>,
    pub menu: Vec<MenuItem>,
    pub footer: Vec<FooterGroup>,
    pub languages: Vec<LanguageLink>,
    /// The languages that the page is not there in, each told in its own words.
    pub missing: Vec<MissingLanguage>,
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

/// What the search field needs to know.
#[derive(Serialize)]
pub struct SearchLinks {
    /// Whether the field stands in the header: not where the page has one of its own.
    in_header: bool,
    /// The list of the index's files.
    index: String,
    /// The root of the site, below which the index has its addresses.
    root: String,
    page: String,
    /// The list of all requirements, where the field leads without script.
    list: String,
    /// What one may ask this catalogue for.
    example: Option<String>,
}

/// The ways to what a reader has chosen.
#[derive(Serialize)]
pub struct SelectionLinks {
    page: String,
    comparison: String,
    /// The root of the site, by which a browser tells its selections from those of others.
    root: String,
}

/// Some links of the foot under a heading.
#[derive(Serialize)]
pub struct FooterGroup {
    title: String,
    links: Vec<Link>,
}

/// A language that the page is not there in.
#[derive(Serialize)]
pub struct MissingLanguage {
    lang: String,
    text: String,
    way_out: String,
    href: String,
}

/// The way to another language.
#[derive(Serialize)]
pub struct LanguageLink {
    pub lang: String,
    pub name: String,
    /// None where the page is not there in it.
    pub href: Option<String>,
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

impl<'a> About<'a> {
    /// A page that the program makes in every language, straight below the home page.
    pub fn everywhere(
        title: &'a str,
        description: &'a str,
        address: &'a dyn Fn(&Root) -> Address,
    ) -> About<'a> {
        About {
            title,
            description,
            trail: Vec::new(),
            address,
            is_translated: &|_| true,
            is_stale: false,
        }
    }
}

impl Frame {
    pub fn new(here: &PageContext, about: About) -> Frame {
        let config = &here.catalogue().config.fields;
        let assets = &here.site.look.assets;
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
            touch_icon: assets.touch_icon.as_ref().map(|icon| here.href(icon)),
            picture: assets.touch_icon.as_ref().map(|icon| icon.absolute(here.base_url())),
            manifest: here.href(&here.root().manifest()),
            search_description: here.href(&here.root().search_description()),
            policy: POLICY,
            search: search_links(here),
            selection: is_on_site(here.site.publication).then(|| selection_links(here)),
            feed: here.feeds(&here.root().feed()),
            markdown: None,
            menu: menu(here),
            footer: footer(here),
            languages: languages(here, &about),
            missing: missing(here, &about),
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

fn search_links(here: &PageContext) -> SearchLinks {
    let root = here.root();
    let publication = &here.site.publication;
    let examples = here.examples();
    SearchLinks {
        in_header: ![root.home(), root.search()].contains(here.address),
        index: here.href(&address::search_manifest(here.language)),
        root: here.href(&publication.root(publication.first_language()).home()),
        page: here.href(&root.search()),
        list: here.href(&root.requirements()),
        example: (!examples.is_empty()).then(|| {
            let examples = Argument::Text(examples.join(", "));
            here.words().format("search-example", &[("examples", examples)])
        }),
    }
}

fn selection_links(here: &PageContext) -> SelectionLinks {
    SelectionLinks {
        page: here.href(&here.root().selection()),
        comparison: here.href(&here.root().comparison()),
        root: here.href(&address::page("")),
    }
}

fn menu(here: &PageContext) -> Vec<MenuItem> {
    let words = here.words();
    let root = here.root();
    let link = |id: &str, href: String| Link { title: words.get(id), href, lang: None };
    let mut links = vec![
        link("menu-areas", here.href(&root.areas())),
        link("home-packages", here.href(&root.packages())),
        link("all-requirements", here.href(&root.requirements())),
        link("menu-guidance", here.href(&root.guidance_home())),
    ];
    if here.catalogue().packages.is_empty() {
        links.retain(|link| link.title != words.get("home-packages"));
    }
    if is_on_site(here.site.publication) {
        links.push(link("selection-title", here.href(&root.selection())));
    }
    if !here.site.publication.releases.is_empty() {
        links.push(link("releases", here.href(&root.releases())));
    }
    links.extend(content_pages(here, Menu::Header));
    links.into_iter().map(|link| MenuItem { is_current: link.href == "./", link }).collect()
}

/// The registers, what tells of the catalogue as a whole, and the pages that have asked for it.
fn footer(here: &PageContext) -> Vec<FooterGroup> {
    let (words, root) = (here.words(), here.root());
    let link = |id: &str, address: Address| Link {
        title: words.get(id),
        href: here.href(&address),
        lang: None,
    };
    let registers = vec![
        link("menu-glossary", root.glossary()),
        link("references", root.references()),
        link("evidence-register", root.evidence()),
        link("labels", root.labels()),
    ];
    let mut about = vec![
        link("search-title", root.search()),
        link("verify-title", root.verify()),
        link("levels", root.levels()),
        link("statistics", root.statistics()),
        link("rules", root.rules()),
        link("consultations", root.consultations()),
        link("open-data", root.open_data()),
        link("site-map", root.site_map()),
    ];
    about.push(link("follow", root.follow()));
    let group = |id: &str, links: Vec<Link>| FooterGroup { title: words.get(id), links };
    let mut groups = vec![
        group("footer-registers", registers),
        group("footer-catalogue", about),
        group("footer-about", content_pages(here, Menu::Footer)),
    ];
    groups.retain(|group| !group.links.is_empty());
    groups
}

/// The pages that have asked for a place in a menu, in their order.
fn content_pages(here: &PageContext, menu: Menu) -> Vec<Link> {
    let mut pages: Vec<_> =
        here.catalogue().pages.values().filter(|page| page.fields.menu == Some(menu)).collect();
    pages.sort_by_key(|page| (page.fields.order, &page.id));
    pages.into_iter().filter_map(|page| here.content_page(&page.id)).collect()
}

fn is_there(here: &PageContext, about: &About, language: &Language) -> bool {
    language == here.first() || (about.is_translated)(language)
}

fn languages(here: &PageContext, about: &About) -> Vec<LanguageLink> {
    let publication = &here.site.publication;
    if publication.languages().len() < 2 {
        return Vec::new();
    }
    let link = |language: &Language| {
        let address = (about.address)(&publication.root(language));
        let is_there = is_there(here, about, language);
        LanguageLink {
            lang: language.to_string(),
            name: publication.words(language).get("language-name"),
            href: is_there.then(|| here.href(&address)),
            alternate: is_there.then(|| address.absolute(here.base_url())),
            is_current: language == here.language,
        }
    };
    publication.languages().iter().map(link).collect()
}

fn missing(here: &PageContext, about: &About) -> Vec<MissingLanguage> {
    let publication = &here.site.publication;
    let missing = publication.languages().iter().filter(|one| !is_there(here, about, one));
    let told = |language: &Language| {
        let words = publication.words(language);
        MissingLanguage {
            lang: language.to_string(),
            text: words.get("not-translated"),
            way_out: words.get("not-translated-way-out"),
            href: here.href(&publication.root(language).home()),
        }
    };
    missing.map(told).collect()
}
