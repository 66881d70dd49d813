//! The documents that are published: which there are, where each stands, and what it is made of.
//! A document is made once, when its file or its checksum is asked for first.

use super::data;
use super::format::{self, FORMATS, Failure, Format, Other, Others, Request};
use super::gather;
use super::outline::Outline;
use super::same::Sameness;
use super::selection::{Selection, Subject};
use crate::Options;
use crate::address::{self, Address};
use crate::catalogue::id::CategoryPath;
use crate::catalogue::vocabulary::DocumentFormat;
use crate::field::text::Language;
use crate::hash::sha256;
use crate::json;
use crate::output::earlier::{Earlier, Facts};
use crate::publication::{Edition, Publication};
use crate::typeset::press::Press;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, OnceLock};

pub struct Library {
    pub publication: Arc<Publication>,
    press: Arc<Press>,
    earlier: Arc<Earlier>,
    /// Whether documents are made only to be fetched, not to tell of them.
    is_preview: bool,
    /// What the words and templates of documents are, by language.
    theme: BTreeMap<Language, String>,
    sets: BTreeMap<SetKey, Set>,
    /// For what a release shows as an earlier one did, that earlier one.
    same: BTreeMap<SetKey, Edition>,
    /// What documents of selections carry for programs: the same in all languages.
    data: BTreeMap<(Subject, Edition), Data>,
}

/// The selection as data, and the address of the document that first has it.
struct Data {
    address: Address,
    bytes: OnceLock<Result<Vec<u8>, Failure>>,
}

pub type SetKey = (Subject, Edition, Language);

/// The documents of one selection in one language.
pub struct Set {
    pub selection: Selection,
    pub language: Language,
    pub documents: Vec<Document>,
    /// What they say, gathered once for all of them.
    outline: OnceLock<Outline>,
    /// The checksum of everything that they say.
    content: OnceLock<String>,
}

pub struct Document {
    pub format: &'static Format,
    pub address: Address,
    facts: OnceLock<Result<Facts, Failure>>,
    /// The bytes between their making and their writing.
    made: Mutex<Option<Made>>,
}

struct Made {
    bytes: Vec<u8>,
    /// How many will still ask for them.
    uses: usize,
}

impl Library {
    /// Without documents.
    pub fn empty(publication: &Arc<Publication>, press: &Arc<Press>) -> Library {
        Library {
            publication: publication.clone(),
            press: press.clone(),
            earlier: Arc::default(),
            is_preview: false,
            theme: BTreeMap::new(),
            sets: BTreeMap::new(),
            same: BTreeMap::new(),
            data: BTreeMap::new(),
        }
    }

    pub fn new(publication: &Arc<Publication>, press: &Arc<Press>, options: &Options) -> Library {
        let theme = publication.languages().iter();
        let mut library = Library {
            theme: theme
                .map(|language| (language.clone(), theme_of(publication, language)))
                .collect(),
            sets: BTreeMap::new(),
            same: BTreeMap::new(),
            data: BTreeMap::new(),
            publication: publication.clone(),
            press: press.clone(),
            earlier: options.earlier.clone(),
            is_preview: options.is_preview,
        };
        let editions: Vec<Edition> = match publication.current() {
            Edition::Draft => vec![Edition::Draft],
            Edition::Release(last) => (0..=last).map(Edition::Release).collect(),
        };
        let mut known = Sameness::default();
        for language in publication.languages() {
            for &edition in &editions {
                for selection in selections(publication, edition) {
                    library.add_once(selection, language, &mut known);
                }
            }
            library.add_versions(language);
        }
        library
    }

    /// Adds the documents of a selection, unless an earlier release shows the same.
    fn add_once(&mut self, selection: Selection, language: &Language, known: &mut Sameness) {
        let publication = self.publication.clone();
        if selection.chosen.is_empty() || !selection.is_in(&publication, language) {
            return;
        }
        let key = (selection.subject.clone(), selection.edition, language.clone());
        match known.first(&publication, &selection, language) {
            Some(first) if first != selection.edition => {
                self.same.insert(key, first);
            }
            _ => self.add(selection, language),
        }
    }

    /// Each published version alone, and what is not published where that is shown.
    fn add_versions(&mut self, language: &Language) {
        let publication = self.publication.clone();
        for (id, history) in publication.releases.histories() {
            for one in history {
                if let Some(at) = publication.first_in(id, one, language) {
                    let edition = Edition::Release(at);
                    self.add(Selection::requirement(id, one.version, edition), language);
                }
            }
        }
        if publication.current() == Edition::Draft {
            for (id, one) in &publication.working.requirements {
                let version = one.fields.version.value;
                let selection = Selection::requirement(id, version, Edition::Draft);
                if selection.is_in(&publication, language) {
                    self.add(selection, language);
                }
            }
        }
    }

    fn add(&mut self, selection: Selection, language: &Language) {
        let publication = &self.publication;
        let page = selection.page(selection.guide(publication, language));
        let is_one = matches!(selection.subject, Subject::Requirement(..));
        let is_whole = matches!(selection.subject, Subject::Whole);
        let is_chosen = publication.config().fields.documents.is_some();
        let is_first = language == publication.first_language();
        let config = publication.config();
        let formats = FORMATS.iter().filter(|format| {
            let is_published = match is_one {
                true => config.publishes_single(format.name),
                false => config.publishes(format.name),
            };
            is_published
                && (is_whole || is_chosen || !format.is_of_whole)
                && (is_first || !format.has_all_languages)
        });
        let documents = formats.map(|format| Document {
            format,
            address: address::beside(&page, &format.file_name(publication, &selection, language)),
            facts: OnceLock::new(),
            made: Mutex::new(None),
        });
        let set = Set {
            documents: documents.collect(),
            language: language.clone(),
            outline: OnceLock::new(),
            content: OnceLock::new(),
            selection,
        };
        let key = (set.selection.subject.clone(), set.selection.edition, language.clone());
        let find = |name| set.documents.iter().find(|one| one.format.name == name);
        if let Some(document) = find(DocumentFormat::Json).or(find(DocumentFormat::Pdf)) {
            let data = Data { address: document.address.clone(), bytes: OnceLock::new() };
            self.data.entry((key.0.clone(), key.1)).or_insert(data);
        }
        if !set.documents.is_empty() {
            self.sets.insert(key, set);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.sets.is_empty()
    }

    /// Every set of documents.
    pub fn sets(&self) -> impl Iterator<Item = (&SetKey, &Set)> {
        self.sets.iter()
    }

    /// The documents of a selection as a release shows it, and the release they were made from.
    pub fn find(&self, subject: &Subject, edition: Edition, language: &Language) -> Option<&Set> {
        let mut key = (subject.clone(), edition, language.clone());
        if let Some(&first) = self.same.get(&key) {
            key.1 = first;
        }
        self.sets.get(&key)
    }

    pub fn set(&self, key: &SetKey) -> Option<&Set> {
        self.sets.get(key)
    }

    /// Names everything that goes into a document. Data are made quickly, and have none.
    pub fn key(&self, set: &Set, document: &Document) -> String {
        let own = match document.format.has_all_languages {
            true => format!("{:?}", self.facts(set, document).map(|facts| facts.sha256)),
            false => self.content(set),
        };
        let mut parts = format!("{}\n{}\n{own}\n", document.format.word(), document.address.path());
        parts.push_str(&self.theme[&set.language]);
        if document.format.name == DocumentFormat::Pdf {
            // It carries what the others do not: the texts of all languages.
            let data = self.data(set, document).map(|data| sha256(&data));
            parts.push_str(&format!("\n{data:?}"));
        }
        if document.format.name == DocumentFormat::Zip {
            let others = set.documents.iter().filter(|one| one.address != document.address);
            parts.extend(others.map(|one| format!("\n{}", self.key(set, one))));
        }
        sha256(parts.as_bytes())
    }

    fn outline<'a>(&self, set: &'a Set) -> &'a Outline {
        let gather = || gather::outline(&self.publication, &set.selection, &set.language);
        set.outline.get_or_init(gather)
    }

    /// The checksum of everything that the documents of a set say.
    fn content(&self, set: &Set) -> String {
        let content =
            set.content.get_or_init(|| sha256(json::compact(self.outline(set)).as_bytes()));
        content.clone()
    }

    /// What is told of a document before it is fetched: nothing in a preview, and nothing of one
    /// that cannot be made.
    pub fn told(&self, set: &Set, document: &Document) -> Option<Facts> {
        if self.is_preview { None } else { self.facts(set, document).ok() }
    }

    /// The size and the checksum of a document. One that an earlier build made of the same is not
    /// made for it.
    pub fn facts(&self, set: &Set, document: &Document) -> Result<Facts, Failure> {
        let facts = document.facts.get_or_init(|| {
            if !document.format.has_all_languages
                && let Some(kept) = self.earlier.find(&self.key(set, document))
            {
                return Ok(kept.facts.clone());
            }
            let bytes = self.make(set, document)?;
            let facts = Facts::of(&bytes);
            // Once for the file, and once for the archive that holds it.
            if let Ok(mut made) = document.made.lock() {
                *made = Some(Made { bytes, uses: 2 });
            }
            Ok(facts)
        });
        facts.clone()
    }

    /// The document. What its checksum was made of is used, if it is still there.
    pub fn bytes(&self, set: &Set, document: &Document) -> Result<Vec<u8>, Failure> {
        self.facts(set, document)?;
        if let Ok(mut slot) = document.made.lock()
            && let Some(made) = slot.as_mut()
        {
            made.uses = made.uses.saturating_sub(1);
            return Ok(match made.uses {
                0 => slot.take().map(|made| made.bytes).unwrap_or_default(),
                _ => made.bytes.clone(),
            });
        }
        self.make(set, document)
    }

    fn make(&self, set: &Set, document: &Document) -> Result<Vec<u8>, Failure> {
        let others = Beside { library: self, set, document };
        (document.format.make)(&self.request(set, &document.address, &others))
    }

    fn request<'a>(
        &'a self,
        set: &'a Set,
        address: &'a Address,
        others: &'a Beside,
    ) -> Request<'a> {
        Request {
            publication: &self.publication,
            selection: &set.selection,
            outline: self.outline(set),
            words: self.publication.words(&set.language),
            address,
            has_mark: true,
            others,
            press: &self.press,
        }
    }

    /// The selection as data: made once for the document for programs and for those of each
    /// language that carry it, with the address of the former.
    fn data(&self, set: &Set, document: &Document) -> format::Made {
        let others = Beside { library: self, set, document };
        let make = |address| data::json(&self.request(set, address, &others));
        match self.data.get(&(set.selection.subject.clone(), set.selection.edition)) {
            Some(data) => data.bytes.get_or_init(|| make(&data.address)).clone(),
            None => make(&document.address),
        }
    }
}

/// The documents beside one that holds them.
struct Beside<'a> {
    library: &'a Library,
    set: &'a Set,
    document: &'a Document,
}

impl Others for Beside<'_> {
    fn data(&self, _: &Request) -> format::Made {
        self.library.data(self.set, self.document)
    }

    fn all(&self) -> Result<Vec<Other>, Failure> {
        let others = self.set.documents.iter();
        let others = others.filter(|one| one.address != self.document.address);
        others
            .map(|one| {
                let name = one.address.path().rsplit('/').next().unwrap_or_default().to_string();
                Ok(Other { format: one.format, name, bytes: self.library.bytes(self.set, one)? })
            })
            .collect()
    }
}

/// What a release is offered as: whole, by category, by package. A category that holds nothing but
/// other categories is a heading over them: whoever buys takes the documents of one of them.
fn selections(publication: &Publication, edition: Edition) -> Vec<Selection> {
    let catalogue = publication.catalogue(edition);
    let whole = [Selection::whole(publication, edition)];
    let holding: BTreeSet<&CategoryPath> =
        catalogue.requirements.values().map(|one| &one.category).collect();
    let categories = catalogue.categories.keys().filter(|path| holding.contains(path));
    let categories = categories.map(|path| Selection::category(publication, edition, path));
    let packages = catalogue.packages.keys();
    let packages = packages.filter_map(|id| Selection::package(publication, edition, id));
    whole.into_iter().chain(categories).chain(packages).collect()
}

/// The checksum of the words and templates that documents in a language are made with.
fn theme_of(publication: &Publication, language: &Language) -> String {
    let words = format!("/strings/{}.ftl", &**language);
    let files = publication.sources.all().filter(|(_, file)| {
        file.path.starts_with("themes/")
            && (file.path.ends_with(&words) || file.path.contains("/documents/"))
    });
    let lines = files.map(|(_, file)| format!("{} {}\n", file.path, sha256(&file.bytes)));
    sha256(lines.collect::<String>().as_bytes())
}
