//! What can be downloaded of what a page shows: each document with what it is for, its size and
//! its checksum.

use crate::address;
use crate::catalogue::id::{RequirementId, Version};
use crate::catalogue::vocabulary::DocumentFormat;
use crate::field::text::Language;
use crate::output::facts::FileFacts;
use crate::phrasebook::Argument;
use crate::publication::Edition;
use crate::selection::Subject;
use crate::selection::offer::{Document, Set};
use crate::site::page_context::PageContext;
use crate::words::Words;
use serde::Serialize;

#[derive(Serialize)]
pub struct Downloads {
    /// What most people come for.
    first: Vec<Download>,
    /// The other formats.
    more: Vec<Download>,
    /// The same data for programs, which stand among the open data.
    data: Vec<DataFile>,
    has_sums: bool,
    /// The page to paste from, for the button that copies it.
    pasted: Option<String>,
    /// The release that the documents were made from, where later ones show the same.
    unchanged: Option<String>,
    /// The language of the documents, where there are none in that of the page.
    lang: Option<String>,
}

#[derive(Serialize)]
pub struct Download {
    word: &'static str,
    title: String,
    about: String,
    href: String,
    name: String,
    size: String,
    /// Not told in a preview, where a document is made when it is fetched.
    sha256: Option<String>,
}

#[derive(Serialize)]
struct DataFile {
    name: String,
    href: String,
}

/// The formats that are shown before the others.
const FIRST: usize = 5;

impl Downloads {
    /// The documents of a category, a package or the whole catalogue.
    pub fn of(here: &PageContext, subject: &Subject) -> Option<Downloads> {
        let offer = here.site.offer;
        let find = |language: &Language| offer.find(subject, here.edition, language);
        let (set, lang) = match find(here.language) {
            Some(set) => (set, None),
            None => (find(here.first())?, here.first_unless_shown()),
        };
        let unchanged = (set.selection.edition != here.edition).then_some(set.selection.edition);
        let release = unchanged.and_then(|edition| match edition {
            Edition::Draft => None,
            Edition::Release(at) => here.site.publication.releases.all().get(at),
        });
        let mut own = Downloads::new(here, set, lang);
        own.unchanged = release.map(|release| release.lock.name().to_string());
        Some(own)
    }

    /// The documents of one version alone.
    pub fn of_version(
        here: &PageContext,
        id: &RequirementId,
        version: Version,
    ) -> Option<Downloads> {
        let publication = &here.site.publication;
        let subject = Subject::Requirement(id.clone(), version);
        let find = |language: &Language| {
            let history = publication.releases.history(id);
            let published = history.iter().find(|one| one.version == version);
            let first = published.and_then(|one| publication.first_in(one, language));
            let edition = match (here.edition, first) {
                (Edition::Draft, None) => Edition::Draft,
                (_, first) => Edition::Release(first?),
            };
            here.site.offer.find(&subject, edition, language)
        };
        let (set, lang) = match find(here.language) {
            Some(set) => (set, None),
            None => (find(here.first())?, here.first_unless_shown()),
        };
        let mut own = Downloads::new(here, set, lang);
        if let Edition::Release(_) = set.selection.edition {
            let file = |ending| {
                let address = address::data_version(id, version, None, ending);
                let name = address.path().rsplit('/').next().unwrap_or_default().to_string();
                DataFile { name: format!("{id} {name}"), href: here.href(&address) }
            };
            own.data = vec![file("json"), file("jsonld")];
        }
        Some(own)
    }

    /// Where the document in one format is, if there is one.
    pub fn href_of(&self, format: DocumentFormat) -> Option<String> {
        let mut all = self.first.iter().chain(&self.more);
        all.find(|one| one.word == format.word()).map(|one| one.href.clone())
    }

    fn new(here: &PageContext, set: &Set, lang: Option<String>) -> Downloads {
        let documents = set.documents.iter();
        // What cannot be made is reported where its file is made.
        let mut first: Vec<Download> = documents
            .map(|document| {
                let facts = here.site.facts.get(&document.address.file());
                Download::new(here, document, facts)
            })
            .collect();
        let has_sums = first.iter().all(|one| one.sha256.is_some());
        let more = first.split_off(FIRST.min(first.len()));
        let pasted = |one: &&Document| one.form.format == DocumentFormat::Html;
        let pasted = set.documents.iter().find(pasted).map(|one| here.href(&one.address));
        Downloads { first, more, data: Vec::new(), has_sums, pasted, unchanged: None, lang }
    }
}

impl Download {
    fn new(here: &PageContext, document: &Document, facts: Option<&FileFacts>) -> Download {
        let words = here.words();
        let word = document.form.word();
        Download {
            word,
            title: words.get(&format!("bundle-format-{word}")),
            about: words.get(&format!("bundle-format-{word}-about")),
            href: here.href(&document.address),
            name: document.address.path().rsplit('/').next().unwrap_or_default().to_string(),
            size: match facts {
                Some(facts) => size(words, facts.size),
                None => words.get("downloads-later"),
            },
            sha256: facts.map(|facts| facts.sha256.clone()),
        }
    }
}

/// A size in the words of a language, in thousands or millions of bytes.
fn size(words: Words, bytes: u64) -> String {
    let (number, unit) = match bytes {
        0..1_000 => (bytes.to_string(), "file-size-bytes"),
        1_000..1_000_000 => (bytes.div_ceil(1_000).to_string(), "file-size-kilobytes"),
        _ => {
            let tenths = bytes.div_ceil(100_000);
            let separator = words.get("decimal-separator");
            (format!("{}{separator}{}", tenths / 10, tenths % 10), "file-size-megabytes")
        }
    };
    words.format(unit, &[("number", Argument::Text(number))])
}

/// The documents of a part of a release, in one row.
#[derive(Serialize)]
pub struct DownloadRow {
    title: String,
    files: Vec<Download>,
    unchanged: Option<String>,
    lang: Option<String>,
}

impl DownloadRow {
    /// Whether no earlier release has the same documents.
    pub fn is_new(&self) -> bool {
        self.unchanged.is_none()
    }

    pub fn of(here: &PageContext, title: String, subject: &Subject) -> Option<DownloadRow> {
        let Downloads { first, more, unchanged, lang, .. } = Downloads::of(here, subject)?;
        let is_archive = |one: &Download| one.word == DocumentFormat::Zip.word();
        let archive = more.into_iter().filter(is_archive);
        let files = first.into_iter().chain(archive).collect();
        Some(DownloadRow { title, files, unchanged, lang })
    }
}
