//! Files that the web expects of a site: for search engines, browsers and hosts.

use super::Site;
use super::assets::Icon;
use crate::address::{self, Address};
use crate::catalogue::Catalogue;
use crate::escape::escape;
use crate::field::text::Language;
use crate::json::{self, Object};
use crate::output::{Kind, Output};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;

/// What a page may load: files of its own site and nothing else.
pub const POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; \
    worker-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/// How many pages one site map may list, as search engines have agreed.
const MOST_PAGES: usize = 50_000;

/// Adds the files. All pages are there already, so that the map of the site holds them.
pub fn add(site: &Arc<Site>, output: &mut Output) {
    let pages: Vec<String> = output
        .paths_of(Kind::Page)
        .chain(output.paths_of(Kind::Passing))
        .filter(|path| **path != address::not_found().file())
        .map(str::to_string)
        .collect();
    let maps = site_maps(site, &pages);
    for (address, text) in maps {
        output.add(address.file(), Kind::File, move || Ok(text.clone().into_bytes()));
    }
    let mut add = |address: Address, make: fn(&Site) -> String| {
        let site = site.clone();
        output.add(address.file(), Kind::File, move || Ok(make(&site).into_bytes()));
    };
    add(address::robots(), robots);
    add(address::headers(), headers);
    for language in site.publication.languages() {
        let root = site.publication.root(language);
        let make = |make: fn(&Site, &Language) -> String| {
            let (site, language) = (site.clone(), language.clone());
            move || Ok(make(&site, &language).into_bytes())
        };
        output.add(root.search_description().file(), Kind::File, make(search_description));
        output.add(root.manifest().file(), Kind::File, make(manifest));
    }
}

/// The map, or a list of maps where one would be too long.
fn site_maps(site: &Site, pages: &[String]) -> Vec<(Address, String)> {
    let base_url = site.publication.base_url();
    let entries = entries(site, pages);
    let whole = |entries: &[String]| {
        format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
             xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{}</urlset>\n",
            entries.concat()
        )
    };
    if entries.len() <= MOST_PAGES {
        return vec![(address::site_map(None), whole(&entries))];
    }
    let mut maps = Vec::new();
    let mut list = String::new();
    for (at, part) in entries.chunks(MOST_PAGES).enumerate() {
        let address = address::site_map(Some(at + 1));
        let whole_address = escape(&address.absolute(base_url));
        list.push_str(&format!("<sitemap><loc>{whole_address}</loc></sitemap>\n"));
        maps.push((address, whole(part)));
    }
    let list = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{list}</sitemapindex>\n"
    );
    maps.push((address::site_map(None), list));
    maps
}

/// One entry for each page, with the same page in other languages.
fn entries(site: &Site, pages: &[String]) -> Vec<String> {
    let publication = &site.publication;
    let others: Vec<&Language> = publication.languages().iter().skip(1).collect();
    let language_of = |path: &str| -> (Language, String) {
        let prefixed = others.iter().find_map(|language| {
            Some((*language, path.strip_prefix(&format!("{}/", &***language))?))
        });
        match prefixed {
            Some((language, rest)) => (language.clone(), rest.to_string()),
            None => (publication.first_language().clone(), path.to_string()),
        }
    };
    let mut same: BTreeMap<String, Vec<(Language, Address)>> = BTreeMap::new();
    for page in pages {
        let (language, rest) = language_of(page);
        let address = address::page(page.strip_suffix("index.html").unwrap_or(page));
        same.entry(rest).or_default().push((language, address));
    }
    let base_url = publication.base_url();
    let mut entries = Vec::new();
    for versions in same.values() {
        let mut alternates = String::new();
        if versions.len() > 1 {
            for (language, address) in versions {
                let href = escape(&address.absolute(base_url));
                let lang = &**language;
                write!(
                    alternates,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{href}\"/>"
                )
                .ok();
            }
        }
        for (_, address) in versions {
            let page = escape(&address.absolute(base_url));
            entries.push(format!("<url><loc>{page}</loc>{alternates}</url>\n"));
        }
    }
    entries
}

fn robots(site: &Site) -> String {
    let map = address::site_map(None).absolute(site.publication.base_url());
    format!("User-agent: *\nAllow: /\n\nSitemap: {map}\n")
}

/// The headers that go with the files, in the form that many static hosts read.
fn headers(site: &Site) -> String {
    let root = address::page("").from_host(site.publication.base_url());
    let assets = address::asset("").from_host(site.publication.base_url());
    let data = address::data("").from_host(site.publication.base_url());
    format!(
        "{root}*\n  Content-Security-Policy: {POLICY}; frame-ancestors 'none'\n  X-Content-Type-Options: nosniff\n  \
         Referrer-Policy: no-referrer\n  Permissions-Policy: interest-cohort=()\n  Cross-Origin-Opener-Policy: same-origin\n\
         {assets}*\n  Cache-Control: public, max-age=31536000, immutable\n\
         {data}*\n  Access-Control-Allow-Origin: *\n"
    )
}

/// How a browser's search field asks this site.
fn search_description(site: &Site, language: &Language) -> String {
    let publication = &site.publication;
    let (root, base_url) = (publication.root(language), publication.base_url());
    let name = short_name(publication.catalogue(publication.current()), language);
    let title = publication.config().fields.title.get(language, publication.first_language());
    let page = escape(&root.search().absolute(base_url));
    let own = escape(&root.search_description().absolute(base_url));
    let icon = site.assets.icon.as_ref().map_or_else(String::new, |icon| {
        let href = escape(&icon.absolute(base_url));
        format!("<Image width=\"32\" height=\"32\" type=\"image/svg+xml\">{href}</Image>\n")
    });
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
         <ShortName>{}</ShortName>\n<Description>{}</Description>\n<Language>{}</Language>\n<InputEncoding>UTF-8</InputEncoding>\n{icon}\
         <Url type=\"text/html\" template=\"{page}?q={{searchTerms}}\"/>\n\
         <Url type=\"application/opensearchdescription+xml\" rel=\"self\" template=\"{own}\"/>\n</OpenSearchDescription>\n",
        escape(&name),
        escape(title),
        &**language,
    )
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
fn manifest(site: &Site, language: &Language) -> String {
    let publication = &site.publication;
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
        .list("icons", site.assets.icons.iter().map(icon).collect());
    json::pretty(&json::Value::from(manifest))
}
