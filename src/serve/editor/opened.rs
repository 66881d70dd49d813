//! A file that is edited: where it is, what it is, and the bytes that the disk has of it.

use super::save::Changed;
use super::{Editor, Refusal, create, findings, page_of, publishing, refuse, text};
use crate::catalogue::section::Section;
use crate::edit::data::Step;
use crate::edit::file::File;
use crate::edit::subject::{Body, Kind, Subject};
use crate::edit::{Edit, apply, form, wish};
use crate::field::text::Language;
use crate::hash::sha256;
use crate::json::{Object, Value};
use crate::parse::{self, parts};
use crate::say;
use crate::serve::shown::Shown;
use crate::source::{CONTENT, LARGEST_FILE, RELEASES, disk};

pub struct Opened {
    pub path: String,
    pub bytes: Vec<u8>,
    pub sum: String,
    pub subject: Subject,
}

impl Opened {
    /// Reads a file that may be edited: a text of the catalogue that is a true file below its folder.
    pub fn read(editor: &Editor, path: &str, shown: &Shown) -> Result<Opened, Refusal> {
        if path.starts_with(RELEASES) {
            return refuse(403, say!("edit-sealed"), say!("edit-sealed-help"));
        }
        let is_plain = |name: &str| !name.is_empty() && !disk::is_passed_over(name);
        let is_named = path.starts_with(CONTENT)
            && path.split('/').all(is_plain)
            && !path.contains(['\\', '\0', ':']);
        let subject = is_named.then(|| Subject::of(path, |own| headings(shown, own))).flatten();
        let Some(subject) = subject else {
            return refuse(404, say!("edit-no-form", path = path), say!("edit-no-form-help"));
        };
        match disk::exact(&editor.root, path) {
            Ok(bytes) => {
                let sum = sha256(&bytes);
                Ok(Opened { path: path.to_string(), bytes, sum, subject })
            }
            Err(error) => refuse(
                404,
                say!("edit-cannot-read", path = path, error = error),
                say!("edit-cannot-read-help"),
            ),
        }
    }

    /// The edits that were sent.
    pub fn edits(&self, sent: &Value) -> Result<Vec<Edit>, Refusal> {
        let none = Value::Array(Vec::new());
        let edits = wish::edits(sent.get("edits").unwrap_or(&none), &self.subject);
        match edits {
            Some(edits) => Ok(edits),
            None => refuse(422, say!("edit-no-such-field"), say!("edit-reload")),
        }
    }

    /// The bytes after some edits.
    pub fn with(&self, edits: &[Edit]) -> Result<Vec<u8>, Refusal> {
        let bytes = apply(&self.bytes, &self.subject, edits)?;
        if bytes.len() as u64 > LARGEST_FILE {
            return refuse(422, say!("edit-too-large"), say!("edit-too-large-help"));
        }
        Ok(bytes)
    }

    /// The file with other bytes.
    pub fn changed(&self, bytes: Vec<u8>) -> Changed {
        let before = Some(self.bytes.clone());
        Changed { path: self.path.clone(), before, after: Some(bytes) }
    }

    /// The form of it, with what is wrong now.
    pub fn form(&self, editor: &Editor, shown: &Shown) -> Value {
        let found = findings::of_shown(editor, self, shown);
        let file = File::read(&self.bytes, &self.subject);
        let elsewhere = file.as_ref().map(|file| form::elsewhere(file, &self.subject));
        let elsewhere = elsewhere.into_iter().flatten().map(Value::from);
        let (fields, sections) = match &file {
            Some(file) if file.data().is_some() => {
                (form::fields(file, &self.subject, editor.words), self.sections(file, editor))
            }
            // What cannot be read has no form: the findings say why.
            _ => (Vec::new(), Vec::new()),
        };
        Object::new()
            .set("path", self.path.as_str())
            .set("sum", self.sum.as_str())
            .set("kind", self.subject.kind.word())
            .set("title", self.title(file.as_ref()))
            .set("page", page_of(shown, &self.path).map_or(Value::Null, Value::from))
            .set("published", publishing::published(self, shown))
            .set("may", create::may(self, shown))
            .set("languages", languages(shown))
            .set("fields", fields)
            .list("elsewhere", elsewhere.collect())
            .set("sections", sections)
            .set("findings", found)
            .into()
    }

    fn title(&self, file: Option<&File>) -> String {
        let data = file.and_then(File::data);
        let title = data.as_ref().and_then(|data| data.at(&[Step::Key("title".to_string())]));
        match title.map(form::json) {
            Some(Value::String(title)) => title,
            Some(Value::Object(all)) => {
                let first = all.values().next().and_then(Value::as_str);
                first.unwrap_or_default().to_string()
            }
            _ => self.path.rsplit('/').next().unwrap_or_default().to_string(),
        }
    }

    /// The sections that are there, and those that could be, in their order.
    fn sections(&self, file: &File, editor: &Editor) -> Vec<Value> {
        let there = |name: &str| file.parts.iter().find(|part| part.name == name);
        let told = |name: &str, heading: Option<&str>| {
            let part = there(name);
            let help = match self.subject.kind {
                Kind::Requirement | Kind::Translation if heading.is_some() => {
                    editor.words.format(&format!("section-{name}-help"), &[]).ok()
                }
                _ => None,
            };
            Value::from(
                Object::new()
                    .set("name", name)
                    .set("heading", heading.map_or(Value::Null, Value::from))
                    .set("help", help.map_or(Value::Null, Value::from))
                    .set("markdown", part.map_or("", |part| &part.markdown))
                    .set(
                        "line",
                        part.map_or(Value::Null, |part| file.line(part.extent.start).into()),
                    ),
            )
        };
        match &self.subject.body {
            Body::None => Vec::new(),
            Body::Whole => vec![told("text", None)],
            Body::Sections(known) => {
                let is_known = |name: &str| known.iter().any(|(own, _)| *own == name);
                let others = file.parts.iter().filter(|part| !is_known(&part.name));
                let others = others.map(|part| told(&part.name, part.heading.as_deref()));
                let known = known.iter().map(|(name, heading)| told(name, Some(heading)));
                known.chain(others).collect()
            }
        }
    }

    /// Markdown as the page about this file shows it.
    pub fn rendered(&self, markdown: &str, shown: &Shown) -> Option<String> {
        let site = shown.site.as_ref()?;
        let file = site.sources.find(&self.path)?;
        let page = site.page_about(file)?;
        let text = parts::text(&markdown.replace("\r\n", "\n"), &self.path);
        site.fragment(page, &text)
    }
}

/// The languages of the catalogue, the first one first.
fn languages(shown: &Shown) -> Vec<Value> {
    let all = shown.site.as_ref().map(|site| site.publication().languages());
    all.into_iter().flatten().map(|language| Value::from(&**language)).collect()
}

/// The headings of requirements in a language.
pub fn headings(shown: &Shown, language: Option<&Language>) -> Vec<(Section, String)> {
    match &shown.site {
        Some(site) => {
            let publication = site.publication();
            let language = language.unwrap_or(publication.first_language());
            publication.strings.section_headings(language)
        }
        None => {
            let parsed = parse::working(&shown.sources);
            let language = language.unwrap_or(parsed.catalogue.first_language());
            parsed.strings.section_headings(language)
        }
    }
}

/// The path in what was sent.
pub fn path(sent: &Value) -> &str {
    text(sent, "path")
}
