//! Files that the web expects of a site: for search engines, browsers and hosts.

use super::assets::{Assets, Icon};
use crate::address::{self, Address};
use crate::catalogue::Catalogue;
use crate::field::text::Language;
use crate::json::{self, Object};
use crate::publication::Publication;
use crate::xml::Xml;
use std::collections::BTreeMap;

/// What a page may load: files of its own site and nothing else.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; \
    worker-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/// How many pages one site map may list, as search engines have agreed.
const MOST_PAGES: usize = 50_000;

/// The parts of the list of all pages: one, or where it would be too long a list of numbered ones.
pub fn maps(pages: usize) -> Vec<Option<usize>> {
    let parts = if pages <= MOST_PAGES { 0 } else { pages.div_ceil(MOST_PAGES) };
    std::iter::once(None).chain((1..=parts).map(Some)).collect()
}

/// The namespace of the map.
const MAP: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");

/// The list of all pages, or a part of it.
pub fn site_map(publication: &Publication, pages: &[&str], part: Option<usize>) -> String {
    let base_url = publication.base_url();
    let mut map = Xml::document();
    if part.is_none() && pages.len() > MOST_PAGES {
        map.element("sitemapindex", &[MAP], |map| {
            for part in maps(pages.len()).into_iter().filter(Option::is_some) {
                let address = address::site_map(part).absolute(base_url);
                map.line(0);
                map.element("sitemap", &[], |map| map.leaf("loc", &[], &address));
            }
            map.line(0);
        });
        return map.finish();
    }
    let own = (part.unwrap_or(1) - 1) * MOST_PAGES;
    let pages = same_pages(publication, pages);
    let pages = pages.values().flat_map(|same| same.iter().map(move |(_, page)| (same, page)));
    map.element("urlset", &[MAP, ("xmlns:xhtml", "http://www.w3.org/1999/xhtml")], |map| {
        for (same, page) in pages.skip(own).take(MOST_PAGES) {
            map.line(0);
            map.element("url", &[], |map| {
                map.leaf("loc", &[], &page.absolute(base_url));
                for (language, address) in same.iter().filter(|_| same.len() > 1) {
                    let (language, to) = (&***language, address.absolute(base_url));
                    let about = [("rel", "alternate"), ("hreflang", language), ("href", &to)];
                    map.empty("xhtml:link", &about);
                }
            });
        }
        map.line(0);
    });
    map.finish()
}

/// Each page in its languages, by its address without them.
fn same_pages<'a>(
    publication: &'a Publication,
    pages: &[&'a str],
) -> BTreeMap<&'a str, Vec<(&'a Language, Address)>> {
    let others: Vec<(&Language, String)> =
        publication.languages().iter().skip(1).map(|one| (one, format!("{}/", &**one))).collect();
    let mut same: BTreeMap<&str, Vec<(&Language, Address)>> = BTreeMap::new();
    for path in pages.iter().copied() {
        let prefixed = others
            .iter()
            .find_map(|(language, prefix)| Some((*language, path.strip_prefix(prefix.as_str())?)));
        let (language, rest) = prefixed.unwrap_or((publication.first_language(), path));
        let address = address::page(path.strip_suffix("index.html").unwrap_or(path));
        same.entry(rest).or_default().push((language, address));
    }
    same
}

pub fn robots(publication: &Publication) -> String {
    let map = address::site_map(None).absolute(publication.base_url());
    format!("User-agent: *\nAllow: /\n\nSitemap: {map}\n")
}

/// The headers that go with the files, in the form that many static hosts read.
pub fn headers(publication: &Publication) -> String {
    let root = address::page("").from_host(publication.base_url());
    let assets = address::asset("").from_host(publication.base_url());
    let data = address::data("").from_host(publication.base_url());
    format!(
        "{root}*\n  Content-Security-Policy: {POLICY}; frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Permissions-Policy: interest-cohort=()\n  Cross-Origin-Opener-Policy: same-origin\n\
         {assets}*\n  Cache-Control: public, max-age=31536000, immutable\n\
         {data}*\n  Access-Control-Allow-Origin: *\n"
    )
}

/// How a browser's search field asks this site.
pub fn search_description(
    publication: &Publication,
    assets: &Assets,
    language: &Language,
) -> String {
    let (root, base_url) = (publication.root(language), publication.base_url());
    let name = short_name(publication.catalogue(publication.current()), language);
    let title = publication.config().fields.title.get(language, publication.first_language());
    let page = format!("{}?q={{searchTerms}}", root.search().absolute(base_url));
    let own = root.search_description().absolute(base_url);
    let mut xml = Xml::document();
    let space = ("xmlns", "http://a9.com/-/spec/opensearch/1.1/");
    xml.element("OpenSearchDescription", &[space], |xml| {
        for (name, text) in [
            ("ShortName", &*name),
            ("Description", title),
            ("Language", language),
            ("InputEncoding", "UTF-8"),
        ] {
            xml.line(0);
            xml.leaf(name, &[], text);
        }
        if let Some(icon) = &assets.icon {
            let about = [("width", "32"), ("height", "32"), ("type", "image/svg+xml")];
            xml.line(0);
            xml.leaf("Image", &about, &icon.absolute(base_url));
        }
        xml.line(0);
        xml.empty("Url", &[("type", "text/html"), ("template", &page)]);
        xml.line(0);
        let kind = "application/opensearchdescription+xml";
        xml.empty("Url", &[("type", kind), ("rel", "self"), ("template", &own)]);
        xml.line(0);
    });
    xml.finish()
}

/// The name in at most sixteen characters, cut between words where it is longer.
fn short_name(catalogue: &Catalogue, language: &Language) -> String {
    const LONGEST: usize = 16;
    let title = catalogue.config.fields.title.get(language, catalogue.first_language());
    if title.chars().count() <= LONGEST {
        return title.to_string();
    }
    let cut: String = title.chars().take(LONGEST).collect();
    cut.rsplit_once(' ').map_or(cut.clone(), |(words, _)| words.to_string())
}

/// The site as something that a phone can keep on its first screen.
pub fn manifest(publication: &Publication, assets: &Assets, language: &Language) -> String {
    let own = publication.root(language).manifest();
    let home = publication.root(language).home();
    let icon = |icon: &Icon| {
        Object::new()
            .set("src", icon.address.seen_from(&own))
            .set("type", icon.media_type)
            .set("sizes", icon.sizes.as_str())
            .set("purpose", icon.purpose)
            .into()
    };
    let (config, first) = (&publication.config().fields, publication.first_language());
    let manifest = Object::new()
        .set("name", config.title.get(language, first))
        .set("short_name", short_name(publication.catalogue(publication.current()), language))
        .set("description", config.description.get(language, first))
        .set("lang", &**language)
        .set("dir", "ltr")
        .set("start_url", home.seen_from(&own))
        .set("scope", publication.root(first).home().seen_from(&own))
        .set("display", "minimal-ui")
        .list("icons", assets.icons.iter().map(icon).collect());
    json::pretty(&json::Value::from(manifest))
}
