//! The files of the site that are no pages: its style and scripts, pictures, feeds, tables, checksums, and
//! what search engines, browsers and hosts expect.

use super::feed::{self, Feed, Select};
use super::page::{Content, Page};
use super::page_context::PageContext;
use super::view::statistics;
use super::{Look, Site, web};
use crate::address::{self, Address, Root};
use crate::catalogue::lock::LockedDocument;
use crate::field::text::Language;
use crate::publication::{Edition, Publication};
use crate::reading::links;
use crate::selection::offer::Offer;
use crate::source::FileId;
use std::collections::{BTreeMap, BTreeSet};

/// A file of the site.
#[derive(Clone, Debug)]
pub enum SiteFile {
    /// By its place among those of the theme.
    Asset(usize),
    Image(FileId),
    Feed(Language, Select),
    JsonFeed(Language, Select),
    /// A table of the statistics, by its place among them.
    Numbers(Language, usize),
    /// Of the texts of a release.
    Checksums(usize),
    /// Of the documents that were made from a release.
    DocumentChecksums(usize),
    /// Where addresses have moved, for hosts.
    Redirects,
    /// The list of all pages for search engines, or a part of it.
    SiteMap(Option<usize>),
    Robots,
    Headers,
    SearchDescription(Language),
    Manifest(Language),
}

/// Every file with its address. `pages` is how many pages search engines are told of.
pub fn list(
    publication: &Publication,
    look: &Look,
    offer: &Offer,
    pages: usize,
) -> Vec<(Address, SiteFile)> {
    let mut files: Vec<(Address, SiteFile)> = Vec::new();
    let assets = look.assets.files.iter().enumerate();
    files.extend(assets.map(|(at, (address, _))| (address.clone(), SiteFile::Asset(at))));
    let images = images(publication).into_iter();
    files.extend(images.map(|(address, file)| (address, SiteFile::Image(file))));
    for language in publication.languages() {
        let root = publication.root(language);
        for (address, select) in feed::all(publication, language) {
            let json = SiteFile::JsonFeed(language.clone(), select.clone());
            files.push((address::feed_json(&address), json));
            files.push((address, SiteFile::Feed(language.clone(), select)));
        }
        let numbers = statistics::files(&root);
        files.extend(
            numbers.map(|(at, address)| (address, SiteFile::Numbers(language.clone(), at))),
        );
        files.push((root.search_description(), SiteFile::SearchDescription(language.clone())));
        files.push((root.manifest(), SiteFile::Manifest(language.clone())));
    }
    for (at, release) in publication.releases.all().iter().enumerate() {
        let name = release.lock.name();
        files.push((address::checksums(name), SiteFile::Checksums(at)));
        if !offer.is_empty() {
            files.push((address::document_checksums(name), SiteFile::DocumentChecksums(at)));
        }
    }
    if !publication.config().fields.redirects.is_empty() {
        files.push((address::redirects(), SiteFile::Redirects));
    }
    let maps = web::maps(pages).into_iter();
    files.extend(maps.map(|part| (address::site_map(part), SiteFile::SiteMap(part))));
    files.push((address::robots(), SiteFile::Robots));
    files.push((address::headers(), SiteFile::Headers));
    files
}

/// What the files tell of the pages: their addresses, and which have moved where.
#[derive(Default)]
pub struct PageList<'a> {
    /// The files of those that search engines are told of.
    pub standing: Vec<&'a str>,
    pub moved: Vec<(&'a Address, &'a Address)>,
}

impl SiteFile {
    /// Whether it tells of pages.
    pub fn tells_of_pages(&self) -> bool {
        matches!(self, SiteFile::Redirects | SiteFile::SiteMap(_))
    }

    /// Whether it tells of the documents of a release.
    pub fn tells_of_documents(&self) -> Option<usize> {
        match self {
            SiteFile::DocumentChecksums(at) => Some(*at),
            _ => None,
        }
    }

    pub fn make(&self, site: Site, pages: &PageList) -> Vec<u8> {
        let publication = site.publication;
        let text = match self {
            SiteFile::Asset(at) => return site.look.assets.files[*at].1.to_vec(),
            SiteFile::Image(file) => return publication.sources.file(*file).bytes.to_vec(),
            SiteFile::Feed(language, select) => {
                let changes = &site.surroundings.changes;
                let feed = Feed::gather(publication, changes, language, select);
                feed::atom::write(&feed, publication.base_url())
            }
            SiteFile::JsonFeed(language, select) => {
                let changes = &site.surroundings.changes;
                let feed = Feed::gather(publication, changes, language, select);
                feed::json_feed::write(&feed, publication.base_url())
            }
            SiteFile::Numbers(language, at) => {
                let page = Page::of(publication, language, Content::Statistics, Root::statistics);
                statistics::csv(&PageContext::new(site, &page), *at)
            }
            SiteFile::Checksums(at) => {
                let documents = &publication.releases.all()[*at].lock.documents;
                let line = |one: &LockedDocument| {
                    format!("{}  {}\n", &*one.sha256.value, &*one.path.value)
                };
                documents.iter().map(line).collect()
            }
            SiteFile::DocumentChecksums(at) => document_checksums(site, *at),
            SiteFile::Redirects => redirects(publication, pages),
            SiteFile::SiteMap(part) => web::site_map(publication, &pages.standing, *part),
            SiteFile::Robots => web::robots(publication),
            SiteFile::Headers => web::headers(publication),
            SiteFile::SearchDescription(language) => {
                web::search_description(publication, &site.look.assets, language)
            }
            SiteFile::Manifest(language) => web::manifest(publication, &site.look.assets, language),
        };
        text.into_bytes()
    }
}

/// Every image that some page shows.
fn images(publication: &Publication) -> BTreeMap<Address, FileId> {
    let released = publication.releases.all().iter().map(|release| &*release.catalogue);
    let working = (publication.current() == Edition::Draft).then_some(&publication.working);
    let all = released.chain(working).flat_map(|catalogue| &catalogue.images);
    // Many releases show the same picture.
    let once: BTreeSet<(&String, FileId)> = all.map(|(path, &file)| (path, file)).collect();
    once.into_iter().map(|(path, file)| (links::image(publication, path, file), file)).collect()
}

/// The checksums of the documents that were made from a release, by their paths on the site.
fn document_checksums(site: Site, at: usize) -> String {
    let sets = site.offer.sets().map(|(_, set)| set);
    let own = sets.filter(|set| set.selection.edition == Edition::Release(at));
    let documents = own.flat_map(|set| &set.documents);
    let mut lines: Vec<(&str, &str)> = documents
        .filter_map(|one| {
            let facts = site.facts.get(&one.address.file())?;
            Some((one.address.path(), facts.sha256.as_str()))
        })
        .collect();
    lines.sort_unstable();
    lines.into_iter().map(|(path, sum)| format!("{sum}  {path}\n")).collect()
}

fn redirects(publication: &Publication, pages: &PageList) -> String {
    let base_url = publication.base_url();
    let moved = pages.moved.iter();
    moved
        .map(|(from, to)| format!("{} {} 301\n", from.from_host(base_url), to.from_host(base_url)))
        .collect()
}
