//! Everything that is published, as values: which artefacts there are, at which address, and how
//! each is made. They are made in two waves: what the others tell of first.

pub mod documents;
mod excerpts;
mod folders;
pub mod inputs;
mod make;
mod markdown;
mod overview;
mod tables;
mod texts;

use crate::bundle::markdown::MarkdownId;
use crate::data::{self, DataFile};
use crate::field::text::{Language, PlainPath};
use crate::output::Kind;
use crate::parallel;
use crate::publication::Publication;
use crate::search;
use crate::selection::offer::{Offer, SetId};
use crate::site::Look;
use crate::site::file::{self, SiteFile};
use crate::site::page::{self, Page};
use crate::typeset::press::Press;
use std::collections::BTreeSet;
use std::sync::Arc;

/// Something that is published.
#[derive(Clone, Debug)]
pub enum Artefact {
    Page(Page),
    File(SiteFile),
    Data(DataFile),
    /// A document of a set, by its place in it.
    Document(SetId, usize),
    /// The whole catalogue as a table for programs.
    Table(tables::Table),
    /// What selections are put together of in a browser.
    Excerpt(excerpts::ExcerptFile),
    /// A version of a requirement beside its page.
    Markdown(MarkdownId),
    /// The catalogue in brief, in one language.
    Overview(Language),
    /// The sealed texts of a release, by its place in the list.
    Texts(usize),
}

/// An artefact with the file that it becomes.
pub struct Listed {
    /// Below the target folder.
    pub path: String,
    pub kind: Kind,
    pub artefact: Artefact,
}

/// What artefacts are made from.
pub struct World {
    pub publication: Publication,
    pub offer: Offer,
    pub press: Arc<Press>,
    pub look: Look,
}

/// A site that can be made: all of it, or one file.
pub struct Plan {
    pub world: World,
    /// In the order of their paths. The files of the search index are not among them: which they
    /// are is known when they are made.
    list: Vec<Listed>,
}

impl Plan {
    pub fn new(world: World) -> Plan {
        let (mut list, data) =
            parallel::both(|| pages(&world.publication), || data_files(&world.publication));
        let told = list.iter().filter(|one| is_told(one)).count();
        let beside = markdown::list(&world.publication, &list);
        list.extend(beside);
        list.extend(overview::list(&world.publication));
        list.extend(data);
        list.extend(files(&world, told));
        list.extend(tables::list(&world.publication));
        list.extend(texts::list(&world.publication));
        list.extend(excerpts::list(&world.publication));
        list.extend(folders::list(&world.publication, &list));
        parallel::sort_by(&mut list, |a, b| a.path.cmp(&b.path));
        for one in &list {
            let path = &one.path;
            assert!(PlainPath::parse(path).is_some(), "`{path}` leaves the target folder");
        }
        for pair in list.windows(2) {
            let path = &pair[0].path;
            assert!(*path != pair[1].path, "two files are published as `{path}`");
        }
        Plan { world, list }
    }

    /// What is published as the file of a path.
    pub fn find(&self, path: &str) -> Option<&Listed> {
        let at = self.list.binary_search_by(|one| (*one.path).cmp(path)).ok()?;
        Some(&self.list[at])
    }

    /// How many files there are, but those of the search index.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub fn count(&self, kind: Kind) -> usize {
        self.list.iter().filter(|one| one.kind == kind).count()
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|one| one.path.as_str())
    }

    /// The paths of one kind.
    pub fn paths_of(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.list.iter().filter(move |one| one.kind == kind).map(|one| one.path.as_str())
    }

    /// The address of every page that is to stay, in the order of their files.
    pub fn addresses(&self) -> impl Iterator<Item = String> {
        let is_to_stay = |one: &&Listed| !matches!(one.kind, Kind::File | Kind::Passing);
        let pages = self.list.iter().filter(is_to_stay);
        pages.map(|one| one.path.strip_suffix("index.html").unwrap_or(&one.path).to_string())
    }

    /// The files of the search index, with their paths.
    pub fn index_files(&self) -> impl Iterator<Item = (String, Vec<u8>)> {
        let files = search::files(&self.world.publication).into_iter();
        files.map(|file| (file.path, file.bytes))
    }

    /// Whether a path is one of the files of the search index, which the list does not have.
    pub fn is_of_index(&self, path: &str) -> bool {
        search::is_below(path) && self.find(path).is_none()
    }
}

/// Whether search engines are told of a page.
fn is_told(one: &Listed) -> bool {
    match &one.artefact {
        Artefact::Page(page) => {
            matches!(page.kind, Kind::Page | Kind::Passing)
                && !matches!(page.content, page::Content::NotFound)
        }
        _ => false,
    }
}

fn pages(publication: &Publication) -> Vec<Listed> {
    let mut pages = page::list(publication);
    let answering: BTreeSet<String> = pages.iter().map(|page| page.address.file()).collect();
    pages.extend(page::moved(publication, |address| answering.contains(&address.file())));
    let listed = |page: Page| {
        let (path, kind) = (page.address.file(), page.kind);
        Listed { path, kind, artefact: Artefact::Page(page) }
    };
    pages.into_iter().map(listed).collect()
}

fn files(world: &World, pages: usize) -> Vec<Listed> {
    let of_site = file::list(&world.publication, &world.look, &world.offer, pages);
    let of_site = of_site.into_iter().map(|(at, own)| file(at.file(), Artefact::File(own)));
    let sets = world.offer.sets();
    let documents = sets.flat_map(|(id, set)| {
        let all = set.documents.iter().enumerate();
        all.map(|(at, one)| file(one.address.file(), Artefact::Document(id.clone(), at)))
    });
    of_site.chain(documents).collect()
}

fn data_files(publication: &Publication) -> Vec<Listed> {
    let data = data::list(publication).into_iter();
    data.map(|own| file(own.address(publication).file(), Artefact::Data(own))).collect()
}

fn file(path: String, artefact: Artefact) -> Listed {
    Listed { path, kind: Kind::File, artefact }
}
