//! What the author of a page is told beside it: what is wrong with the files, what is worth a word
//! about this page, and where its text stands.

use super::guard::EDIT;
use super::shown::{Shown, Site};
use crate::diagnostic::position::Position;
use crate::diagnostic::rule::Severity;
use crate::diagnostic::{Diagnostic, people};
use crate::escape;
use crate::json::{Object, Value};
use crate::phrasebook::Phrasebook;
use crate::publication::Publication;
use crate::say;
use crate::source::{FileId, Sources};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// How a link opens a file in an editor: an address with `{path}`, `{line}` and `{column}`.
#[derive(Clone, Debug)]
pub struct Editor(pub String);

/// Editors by name, with the addresses that they answer to.
pub const EDITORS: &[(&str, &str)] = &[
    ("vscode", "vscode://file{path}:{line}:{column}"),
    ("vscodium", "vscodium://file{path}:{line}:{column}"),
    ("cursor", "cursor://file{path}:{line}:{column}"),
    ("zed", "zed://file{path}:{line}:{column}"),
    ("idea", "idea://open?file={path}&line={line}&column={column}"),
    ("sublime", "subl://open?url=file://{path}&line={line}&column={column}"),
    ("textmate", "txmt://open?url=file://{path}&line={line}&column={column}"),
];

/// Whoever writes: where, with what, and in which language they read.
pub struct Author {
    /// The folder of the catalogue, in full.
    pub root: PathBuf,
    pub editor: Editor,
    /// Whether texts can be edited in the browser.
    pub is_writable: bool,
    pub words: &'static Phrasebook,
}

impl Editor {
    /// An editor by its name, or by an address of one's own.
    pub fn parse(text: &str) -> Option<Editor> {
        let known = EDITORS.iter().find(|(name, _)| *name == text);
        let own = (text.contains("://") && text.contains("{path}")).then_some(text);
        known.map(|(_, address)| *address).or(own).map(|address| Editor(address.to_string()))
    }

    fn link(&self, root: &Path, path: &str, (line, column): (usize, usize)) -> String {
        let path = root.join(path).to_string_lossy().replace('\\', "/");
        let link = self.0.replace("{path}", &escape::address(&path));
        link.replace("{line}", &line.to_string()).replace("{column}", &column.to_string())
    }
}

/// What is told beside a page.
pub fn page(shown: &Shown, file: &str, author: &Author) -> Value {
    let Author { root, editor, words, .. } = author;
    let told = |one: &Diagnostic, sources: &Sources| {
        let path = one.path(sources);
        let place = Position::of(one, sources).map(|place| (place.line, place.column));
        let is_file = root.join(path).is_file();
        let name = match place {
            Some((line, _)) => format!("{path}:{line}"),
            None => path.to_string(),
        };
        Object::new()
            .set("severity", one.severity.name())
            .set("code", one.rule.info().code)
            .set("place", name)
            .set("message", one.message.in_words(words))
            .set("text", people::render_one(one, sources, words, false))
            .maybe("open", is_file.then(|| editor.link(root, path, place.unwrap_or((1, 1)))))
            .into()
    };
    // What is only worth a word waits until the page can be shown.
    let errors = shown.problems.iter().filter(|one| one.severity == Severity::Error);
    let mut problems: Vec<Value> = errors.map(|one| told(one, &shown.sources)).collect();
    let (mut warnings, mut texts, mut sum) = (Vec::new(), Vec::new(), None);
    if let Some(site) = &shown.site {
        match site.file(file).as_deref() {
            Some(Ok(made)) => sum = Some(made.sum.clone()),
            Some(Err(found)) => problems.extend(found.iter().map(|one| told(one, &site.sources))),
            None => {}
        }
        let about = |one: &&Diagnostic| is_about(one, file, site);
        warnings = site.warnings.iter().filter(about).map(|one| told(one, &site.sources)).collect();
        texts = site.subjects(file).iter().map(|&id| text(id, site, author)).collect();
    }
    Object::new()
        .maybe("sum", sum)
        .set("problems", problems)
        .set("warnings", warnings)
        .set("texts", texts)
        .into()
}

/// A file of the catalogue, with the link that opens it and the address of its form.
fn text(id: FileId, site: &Site, author: &Author) -> Value {
    let path = &site.sources.file(id).path;
    let link = author.editor.link(&author.root, path, (1, 1));
    let form = author.is_writable.then(|| format!("{EDIT}?path={}", escape::address(path)));
    let label = say!("edit-title").in_words(author.words);
    let told = Object::new().set("path", path.as_str()).set("open", link);
    told.maybe("edit", form).set("edit_label", label).into()
}

/// Whether a warning is shown on a page: on the one that it is about, and on the home page if it is
/// about none.
fn is_about(warning: &Diagnostic, page: &str, site: &Site) -> bool {
    let path = warning.path(&site.sources);
    match site.sources.find(path) {
        Some(file) if site.is_subject(file) => site.subjects(page).contains(&file),
        _ => page == "index.html",
    }
}

/// The files of the catalogue that each page is about, by the page's file.
pub fn subjects(publication: &Publication) -> BTreeMap<String, Vec<FileId>> {
    let mut subjects: BTreeMap<String, Vec<FileId>> = BTreeMap::new();
    let catalogue = publication.catalogue(publication.current());
    for language in publication.languages() {
        let root = publication.root(language);
        let is_first = language == publication.first_language();
        let mut add = |page: String, source: FileId, translation: Option<FileId>| {
            let translation = translation.filter(|_| !is_first);
            subjects.entry(page).or_default().extend(translation.into_iter().chain([source]));
        };
        for (path, one) in &catalogue.categories {
            let own = one.translations.get(language).map(|own| own.origin.file);
            add(root.category(path).file(), one.origin.file, own);
        }
        for (id, one) in &catalogue.requirements {
            let own = one.translations.get(language).map(|own| own.origin.file);
            add(root.requirement(id).file(), one.origin.file, own);
        }
        for one in publication.in_consultation() {
            let own = one.translations.get(language).map(|own| own.origin.file);
            add(root.consultation(&one.id).file(), one.origin.file, own);
        }
        for (id, one) in &catalogue.guidance {
            let own = one.translations.get(language).map(|own| own.origin.file);
            add(root.guidance(id).file(), one.origin.file, own);
        }
        for (id, one) in &catalogue.pages {
            let own = one.translations.get(language).map(|own| own.origin.file);
            add(root.content_page(id).file(), one.origin.file, own);
        }
        for (id, one) in &catalogue.packages {
            add(root.package(id).file(), one.origin.file, None);
        }
    }
    subjects
}
