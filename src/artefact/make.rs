//! Making what is planned: everything in two waves, or one file.

use super::documents::Documents;
use super::inputs::Inputs;
use super::{Artefact, Listed, Plan, is_told};
use crate::address::Address;
use crate::bundle::request::Failure;
use crate::catalogue::text::Text;
use crate::data::{example, fields, linked, listing};
use crate::diagnostic::rule::Rule;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::hash::sha256;
use crate::output::facts::{Facts, FileFacts};
use crate::output::{Failed, Kind, Sink};
use crate::parallel;
use crate::publication::Edition;
use crate::say;
use crate::search;
use crate::selection::form::Form;
use crate::selection::offer::Set;
use crate::site::file::{PageList, SiteFile};
use crate::site::page::{Content, Page};
use crate::site::surroundings::Surroundings;
use crate::site::{self, Inserts, Site};
use std::collections::BTreeSet;

/// What is made in one go, because it is made of the same.
enum Unit<'a> {
    One(&'a Listed),
    /// The documents of one selection in one language.
    Documents(&'a Set),
    Index,
}

/// What was made before what is made now, and what that needs of whole catalogues.
struct Ready<'a> {
    facts: &'a Facts,
    surroundings: &'a Surroundings,
    pages: &'a PageList<'a>,
}

/// The keys of what takes long.
pub struct Keys {
    inputs: Inputs,
    index: String,
}

impl Plan {
    /// Makes every file and hands each to the sink. All that cannot be made is reported at once.
    /// `everything` names all that is read: the index of the search is made of it.
    pub fn make_all<S: Sink>(&self, everything: &str, sink: &S) -> Result<(), Failed<S::Error>> {
        let publication = &self.world.publication;
        let keys = Keys {
            inputs: Inputs::gather(publication, &self.world.offer),
            index: sha256(format!("index {everything}").as_bytes()),
        };
        let (mut facts, pages) = (Facts::new(), self.page_list());
        let none = Surroundings::default();
        let mut found = Diagnostics::default();
        let ready = Ready { facts: &facts, surroundings: &none, pages: &pages };
        let first = self.wave(self.first_wave(), &ready, &keys, sink, &mut found)?;
        facts.extend(first);
        let surroundings = Surroundings::gather(publication, &self.editions());
        let ready = Ready { facts: &facts, surroundings: &surroundings, pages: &pages };
        self.wave(self.second_wave(), &ready, &keys, sink, &mut found)?;
        if found.has_errors() { Err(Failed::Making(found)) } else { Ok(()) }
    }

    /// Makes one file, after what it tells of. Pages then tell nothing of documents, which would all
    /// have to be made first.
    pub fn make(&self, path: &str) -> Option<Result<Vec<u8>, Diagnostics>> {
        let listed = self.find(path)?;
        let (mut facts, none) = (Facts::new(), Surroundings::default());
        let pages = match &listed.artefact {
            Artefact::File(file) if file.tells_of_pages() => self.page_list(),
            _ => PageList::default(),
        };
        for need in self.needs(listed) {
            let ready = Ready { facts: &Facts::new(), surroundings: &none, pages: &pages };
            if let Ok(bytes) = self.one(need, &ready) {
                facts.insert(need.path.clone(), FileFacts::of(&bytes));
            }
        }
        let surroundings = match &listed.artefact {
            Artefact::Page(page) => {
                Surroundings::gather(&self.world.publication, &BTreeSet::from([page.edition]))
            }
            Artefact::File(SiteFile::Numbers(..)) => {
                let publication = &self.world.publication;
                Surroundings::gather(publication, &BTreeSet::from([publication.current()]))
            }
            Artefact::File(SiteFile::Feed(..) | SiteFile::JsonFeed(..)) => {
                Surroundings::gather(&self.world.publication, &BTreeSet::new())
            }
            _ => none,
        };
        let ready = Ready { facts: &facts, surroundings: &surroundings, pages: &pages };
        Some(self.one(listed, &ready))
    }

    /// A text as a page shows it.
    pub fn fragment(&self, path: &str, text: &Text) -> Option<String> {
        let Artefact::Page(page) = &self.find(path)?.artefact else { return None };
        let world = &self.world;
        let surroundings =
            Surroundings::gather(&world.publication, &BTreeSet::from([page.edition]));
        let site = Site {
            publication: &world.publication,
            look: &world.look,
            offer: &world.offer,
            surroundings: &surroundings,
            facts: &Facts::new(),
        };
        Some(site::fragment(site, page, text))
    }

    /// The files that one tells of.
    fn needs(&self, listed: &Listed) -> Vec<&Listed> {
        let files = match &listed.artefact {
            Artefact::Data(file) => file.needs(&self.world.publication),
            Artefact::Page(Page { content: Content::OpenData, .. }) => example::needs(),
            Artefact::File(file) => {
                let Some(at) = file.tells_of_documents() else { return Vec::new() };
                let sets = self.world.offer.sets().map(|(_, set)| set);
                let own = sets.filter(|set| set.selection.edition == Edition::Release(at));
                let documents = own.flat_map(|set| &set.documents);
                return documents.filter_map(|one| self.find(&one.address.file())).collect();
            }
            _ => Vec::new(),
        };
        files
            .iter()
            .filter_map(|file| self.find(&file.address(&self.world.publication).file()))
            .collect()
    }

    /// What others tell of: documents, and data that tell of nothing. What takes long comes first,
    /// which are the documents of whole releases. The index, of which nothing is told, is made beside
    /// the documents if there are any, or else beside the pages.
    fn first_wave(&self) -> Vec<Unit<'_>> {
        let documents = self.world.offer.sets().map(|(_, set)| Unit::Documents(set));
        let data = self.list.iter().filter(|one| is_told_of(one)).map(Unit::One);
        let index = (!self.world.offer.is_empty()).then_some(Unit::Index);
        documents.chain(index).chain(data).collect()
    }

    fn second_wave(&self) -> Vec<Unit<'_>> {
        let is_here =
            |one: &&Listed| !is_told_of(one) && !matches!(one.artefact, Artefact::Document(..));
        let index = self.world.offer.is_empty().then_some(Unit::Index);
        index.into_iter().chain(self.list.iter().filter(is_here).map(Unit::One)).collect()
    }

    /// Makes what does not depend on each other, on all cores.
    fn wave<S: Sink>(
        &self,
        units: Vec<Unit>,
        ready: &Ready,
        keys: &Keys,
        sink: &S,
        found: &mut Diagnostics,
    ) -> Result<Vec<(String, FileFacts)>, Failed<S::Error>> {
        let work = |unit: &Unit| match unit {
            Unit::One(listed) => self.file(listed, ready, &keys.inputs, sink),
            Unit::Documents(set) => self.documents(set, &keys.inputs, sink),
            Unit::Index => self.index(&keys.index, sink).map_err(Failed::Taking),
        };
        let mut facts = Vec::new();
        for result in parallel::map_large(&units, work) {
            match result {
                Ok(taken) => facts.extend(taken),
                Err(Failed::Making(diagnostics)) => found.extend(diagnostics),
                Err(taking) => return Err(taking),
            }
        }
        Ok(facts)
    }

    /// One file. What selections take of a version is kept if an earlier build made it of the same.
    fn file<S: Sink>(
        &self,
        listed: &Listed,
        ready: &Ready,
        inputs: &Inputs,
        sink: &S,
    ) -> Result<Vec<(String, FileFacts)>, Failed<S::Error>> {
        let key = match &listed.artefact {
            Artefact::Excerpt(own) => own.key(&self.world.publication, inputs),
            Artefact::Markdown(own) => {
                super::markdown::key(own, &listed.path, &self.world.publication, inputs)
            }
            _ => None,
        };
        let kept = key.as_ref().map(|key| sink.keep(key)).transpose();
        if let Some(kept) = kept.map_err(Failed::Taking)?.flatten() {
            return Ok(kept);
        }
        let bytes = self.one(listed, ready).map_err(Failed::Making)?;
        let facts = sink.take(&listed.path, bytes, key.as_deref()).map_err(Failed::Taking)?;
        Ok(vec![(listed.path.clone(), facts)])
    }

    fn index<S: Sink>(&self, key: &str, sink: &S) -> Result<Vec<(String, FileFacts)>, S::Error> {
        if let Some(kept) = sink.keep(key)? {
            return Ok(kept);
        }
        let files = search::files(&self.world.publication);
        for file in files {
            sink.take(&file.path, file.bytes, Some(key))?;
        }
        Ok(Vec::new())
    }

    /// The documents of one selection: those that an earlier build made of the same are kept.
    fn documents<S: Sink>(
        &self,
        set: &Set,
        inputs: &Inputs,
        sink: &S,
    ) -> Result<Vec<(String, FileFacts)>, Failed<S::Error>> {
        let (mut facts, mut found) = (Vec::new(), Diagnostics::default());
        let keys = inputs.keys(&self.world.publication, set);
        let mut wanted = Vec::new();
        for (at, key) in keys.iter().enumerate() {
            match sink.keep(key).map_err(Failed::Taking)? {
                Some(kept) => facts.extend(kept),
                None => wanted.push(at),
            }
        }
        for (&at, made) in wanted.iter().zip(self.of_set(set, &wanted)) {
            let path = set.documents[at].address.file();
            match made {
                Ok(bytes) => {
                    let taken = sink.take(&path, bytes, Some(&keys[at]));
                    facts.push((path, taken.map_err(Failed::Taking)?));
                }
                Err(failure) => found.extend(unmade(&path, &failure)),
            }
        }
        if found.has_errors() { Err(Failed::Making(found)) } else { Ok(facts) }
    }

    /// Makes the wanted documents of a set.
    fn of_set(&self, set: &Set, wanted: &[usize]) -> Vec<Result<Vec<u8>, Failure>> {
        if wanted.is_empty() {
            return Vec::new();
        }
        let publication = &self.world.publication;
        let all: Vec<(&'static Form, &Address)> =
            set.documents.iter().map(|one| (one.form, &one.address)).collect();
        Documents::gather(
            publication,
            &self.world.press,
            &set.selection,
            &set.language,
            self.world.offer.data_address(publication, set),
        )
        .make(&all, wanted)
    }

    fn one(&self, listed: &Listed, ready: &Ready) -> Result<Vec<u8>, Diagnostics> {
        let publication = &self.world.publication;
        let site = Site {
            publication,
            look: &self.world.look,
            offer: &self.world.offer,
            surroundings: ready.surroundings,
            facts: ready.facts,
        };
        match &listed.artefact {
            Artefact::Page(page) => site::make(site, page, self.inserts(page, ready.facts)),
            Artefact::File(file) => Ok(file.make(site, ready.pages)),
            Artefact::Data(file) => Ok(file.make(publication, ready.facts)),
            Artefact::Excerpt(own) => Ok(own.make(publication).into_bytes()),
            Artefact::Markdown(own) => Ok(own.make(publication).unwrap_or_default().into_bytes()),
            Artefact::Overview(language) => {
                Ok(super::overview::make(publication, language).into_bytes())
            }
            Artefact::Table(table) => {
                table.make(&self.world).map_err(|failure| unmade(&listed.path, &failure))
            }
            Artefact::Texts(at) => {
                let made = super::texts::make(publication, *at);
                made.map_err(|failure| unmade(&listed.path, &failure))
            }
            Artefact::Document(id, at) => {
                let set = self.world.offer.set(id);
                let made = set.and_then(|set| self.of_set(set, &[*at]).into_iter().next());
                let made = made.unwrap_or_else(|| Ok(Vec::new()));
                made.map_err(|failure| unmade(&listed.path, &failure))
            }
        }
    }

    /// What a page shows of the open data.
    fn inserts(&self, page: &Page, facts: &Facts) -> Inserts {
        let publication = &self.world.publication;
        match &page.content {
            // A proposal is no criterion yet.
            Content::Requirement(id) if page.kind != Kind::Passing => {
                let one = publication.catalogue(page.edition).requirements.get(id);
                let linked = one
                    .map(|one| linked::requirement(publication, page.edition, one, &page.language));
                Inserts { linked, ..Inserts::default() }
            }
            Content::OpenData => Inserts {
                files: listing::files(publication),
                examples: example::examples(publication, facts),
                ..Inserts::default()
            },
            Content::DataFields => {
                Inserts { fields: fields::fields(publication), ..Inserts::default() }
            }
            _ => Inserts::default(),
        }
    }

    /// The catalogues that pages are made of.
    fn editions(&self) -> BTreeSet<Edition> {
        let pages = self.list.iter().filter_map(|one| match &one.artefact {
            Artefact::Page(page) => Some(page.edition),
            _ => None,
        });
        pages.collect()
    }

    fn page_list(&self) -> PageList<'_> {
        let told = self.list.iter().filter(|one| is_told(one));
        let (passing, standing): (Vec<&Listed>, Vec<&Listed>) =
            told.partition(|one| one.kind == Kind::Passing);
        let redirects = self.world.publication.config().fields.redirects.iter();
        let moved = redirects.filter_map(|redirect| {
            let from = crate::address::moved(&redirect.from);
            let listed = self.find(&from.file())?;
            match &listed.artefact {
                Artefact::Page(Page { content: Content::Moved(to), address, .. }) => {
                    Some((address, to))
                }
                _ => None,
            }
        });
        PageList {
            standing: standing.into_iter().chain(passing).map(|one| one.path.as_str()).collect(),
            moved: moved.collect(),
        }
    }
}

/// Whether a file is made first, so that others can tell of it.
fn is_told_of(listed: &Listed) -> bool {
    match &listed.artefact {
        Artefact::Data(file) => file.tells_of_nothing(),
        _ => false,
    }
}

/// What cannot be made is named by its path.
fn unmade(path: &str, failure: &Failure) -> Diagnostics {
    let mut found = Diagnostics::default();
    found.push(
        Diagnostic::of_path(Rule::DocumentFails, path, &failure.0)
            .help(say!("document-files-help")),
    );
    found
}
