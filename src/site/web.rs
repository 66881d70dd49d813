//! Files that the web expects of a site: for search engines, browsers and hosts.

use super::assets::{Assets, Icon};
use crate::address::{self, Address};
use crate::catalogue::Catalogue;
use crate::escape::escape;
use crate::field::text::Language;
use crate::json::{self, Object};
use crate::publication::Publication;
use std::collections::BTreeMap;
use std::fmt::Write;

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

/// The list of all pages, or a part of it.
pub fn site_map(publication: &Publication, pages: &[&str], part: Option<usize>) -> String {
    let base_url = publication.base_url();
    let whole = |entries: &[String]| {
        format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
             xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n{}</urlset>\n",
            entries.concat()
        )
    };
    match part {
        Some(part) => {
            let entries = entries(publication, pages);
            whole(entries.chunks(MOST_PAGES).nth(part - 1).unwrap_or_default())
        }
        None if pages.len() <= MOST_PAGES => whole(&entries(publication, pages)),
        None => {
            let parts = maps(pages.len()).into_iter().filter(Option::is_some);
            let line = |part| {
                let address = escape(&address::site_map(part).absolute(base_url));
                format!("<sitemap><loc>{address}</loc></sitemap>\n")
            };
            let list: String = parts.map(line).collect();
            format!(
                "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{list}</sitemapindex>\n"
            )
        }
    }
}

/// One entry for each page, with the same page in other languages.
fn entries(publication: &Publication, pages: &[&str]) -> Vec<String> {
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
    let base_url = publication.base_url();
    let mut entries = Vec::new();
    for versions in same.values() {
        let mut alternates = String::new();
        if versions.len() > 1 {
            for (language, address) in versions {
                let href = escape(&address.absolute(base_url));
                let lang = &***language;
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
    let page = escape(&root.search().absolute(base_url));
    let own = escape(&root.search_description().absolute(base_url));
    let icon = assets.icon.as_ref().map_or_else(String::new, |icon| {
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
