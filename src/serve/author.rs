//! What the author of a page is told beside it: what is wrong with the files, what is worth a word
//! about this page, and where its text stands.

use super::guard::EDIT;
use super::pending;
use super::shown::{Shown, Site};
use crate::diagnostic::excerpt::Excerpt;
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
    let told = |one: &Diagnostic, sources: &Sources| finding(one, sources, author);
    // What is only worth a word waits until the page can be shown.
    let errors = shown.problems.iter().filter(|one| one.severity == Severity::Error);
    let pending = pending::at(shown, file);
    let waiting = pending.as_ref().map(|one| shown.sources.file(one.file).path.as_str());
    // What keeps this page from being shown comes first.
    let (own, other): (Vec<&Diagnostic>, Vec<&Diagnostic>) =
        errors.partition(|one| waiting.is_some_and(|path| one.path(&shown.sources) == path));
    let errors = own.into_iter().chain(other);
    let mut problems: Vec<Value> = errors.map(|one| told(one, &shown.sources)).collect();
    let mut warnings: Vec<(Severity, Value)> = Vec::new();
    let (mut texts, mut sum) = (Vec::new(), None);
    if let Some(site) = &shown.site {
        match site.file(file).as_deref() {
            Some(Ok(made)) => sum = Some(made.sum.clone()),
            Some(Err(found)) => problems.extend(found.iter().map(|one| told(one, &site.sources))),
            None => {}
        }
        let about = |one: &&Diagnostic| is_about(one, file, site);
        let own = site.warnings.iter().filter(about);
        warnings = own.map(|one| (one.severity, told(one, &site.sources))).collect();
        let subjects = site.subjects(file).iter();
        texts = subjects.map(|&id| text(&site.sources.file(id).path, author)).collect();
    }
    let has_page = pending.is_none();
    if let Some(pending) = pending {
        texts = waiting.map(|path| text(path, author)).into_iter().collect();
        sum = Some(pending.sum);
    }
    let words = words(problems.len(), &warnings, has_page, author.words);
    Object::new()
        .maybe("sum", sum)
        .set("words", words)
        .set("problems", problems)
        .set("warnings", warnings.into_iter().map(|(_, one)| one).collect::<Vec<_>>())
        .set("texts", texts)
        .into()
}

/// What is wrong, in the parts that it is shown in.
fn finding(one: &Diagnostic, sources: &Sources, author: &Author) -> Value {
    let Author { root, editor, words, .. } = author;
    let path = one.path(sources);
    let place = Position::of(one, sources).map(|place| (place.line, place.column));
    let is_file = root.join(path).is_file();
    let name = match place {
        Some((line, _)) => format!("{path}:{line}"),
        None => path.to_string(),
    };
    let severity = match one.severity {
        Severity::Error => say!("severity-error"),
        Severity::Warning => say!("severity-warning"),
    };
    Object::new()
        .set("severity", one.severity.name())
        .set("kind", severity.in_words(words))
        .set("code", one.rule.info().code)
        .set("place", name)
        .maybe("open", is_file.then(|| editor.link(root, path, place.unwrap_or((1, 1)))))
        .set("message", one.message.in_words(words))
        .set("reason", one.why().in_words(words))
        .maybe("help", one.help.as_ref().map(|help| help.in_words(words)))
        .maybe("excerpt", excerpt(one, sources, words))
        .into()
}

/// The lines of the text that it is about, with what is meant in each; none where it is about all
/// of a file.
fn excerpt(one: &Diagnostic, sources: &Sources, words: &Phrasebook) -> Option<Object> {
    let span = one.span().filter(|span| span.start < span.end)?;
    let excerpt = Excerpt::of(sources.file(span.file).text()?, span);
    let lines = excerpt.split().map(|line| {
        let parts = [line.before, line.marked, line.after];
        Value::from(parts.into_iter().map(Value::from).collect::<Vec<_>>())
    });
    let shown = Object::new()
        .set("line", excerpt.first_line)
        .set("lines", lines.collect::<Vec<_>>())
        .maybe("label", one.label.as_ref().map(|label| label.in_words(words)));
    Some(shown)
}

/// The words around what is wrong, in the language that the author reads.
fn words(
    problems: usize,
    warnings: &[(Severity, Value)],
    has_page: bool,
    words: &Phrasebook,
) -> Object {
    let before = if has_page { say!("preview-before").in_words(words) } else { String::new() };
    let errors = warnings.iter().filter(|(severity, _)| *severity == Severity::Error).count();
    let counted = people::counts(errors, warnings.len() - errors, words);
    let title = if counted.is_empty() { say!("preview-edit").in_words(words) } else { counted };
    Object::new()
        .set("language", say!("language-code").in_words(words))
        .set("problems", say!("preview-problems").in_words(words))
        .set("title", say!("preview-title", count = problems).in_words(words))
        .set("before", before)
        .set("until", say!("preview-until").in_words(words))
        .set("show", say!("preview-show", count = problems).in_words(words))
        .set("hide", say!("preview-hide").in_words(words))
        .set("panel", say!("preview-panel").in_words(words))
        .set("panelTitle", title)
        .set("help", say!("help").in_words(words))
}

/// A file of the catalogue, with the link that opens it and the address of its form.
fn text(path: &str, author: &Author) -> Value {
    let link = author.editor.link(&author.root, path, (1, 1));
    let form = author.is_writable.then(|| format!("{EDIT}?path={}", escape::address(path)));
    let label = say!("edit-title").in_words(author.words);
    let told = Object::new().set("path", path).set("open", link);
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
