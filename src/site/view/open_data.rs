//! What the open data are, where each file stands, and short true examples.

use crate::address::{self, Address};
use crate::reading::open_data::{Examples, ListedFile};
use crate::site::frame::{About, Frame};
use crate::site::html::{Html, code};
use crate::site::page_context::{Link, PageContext};
use crate::site::theme::View;
use serde::Serialize;

#[derive(Serialize)]
pub struct OpenData {
    frame: Frame,
    title: String,
    begin: Begin,
    /// What explains every field, what describes the interface, and the catalogue in brief.
    fields: Link,
    interface: Link,
    overview: Link,
    files: Vec<FileRow>,
    examples: Vec<Example>,
    /// The addresses that stand for ever, by example.
    permanent: Option<Permanent>,
    checksums: Vec<Link>,
    feed: Option<String>,
}

/// What a developer tries first.
#[derive(Serialize)]
struct Begin {
    shell: Html,
    script: Html,
}

#[derive(Serialize)]
struct FileRow {
    name: String,
    about: String,
    link: Link,
    media_type: &'static str,
    /// How many files of the kind there are, where there is more than one.
    count: Option<String>,
    schema: Option<Link>,
}

#[derive(Serialize)]
struct Example {
    id: &'static str,
    title: String,
    about: String,
    code: Html,
}

#[derive(Serialize)]
struct Permanent {
    requirement: String,
    version: String,
    markdown: String,
}

impl View for OpenData {
    const TEMPLATE: &'static str = "pages/open_data.html";

    fn language(&self) -> &str {
        &self.frame.lang
    }
}

pub fn view(here: &PageContext, files: Vec<ListedFile>, examples: Option<Examples>) -> OpenData {
    let words = here.words();
    let title = words.get("open-data");
    let description = words.get("open-data-about");
    let about = About::everywhere(&title, &description, &|root| root.open_data());
    let publication = &here.site.publication;
    let releases = publication.releases.all().iter().rev();
    let checksums = releases.map(|release| Link {
        title: release.lock.name().to_string(),
        href: here.href(&address::checksums(release.lock.name())),
        lang: None,
    });
    let link = |id: &str, address: &Address| Link {
        title: words.get(id),
        href: here.href(address),
        lang: None,
    };
    OpenData {
        frame: Frame::new(here, about),
        begin: begin(here),
        fields: link("data-fields", &here.root().data_fields()),
        interface: link("data-openapi", &address::data("openapi.json")),
        overview: link("open-data-overview", &here.root().overview()),
        files: files.into_iter().map(|one| file(here, one)).collect(),
        examples: shown(here, examples),
        permanent: permanent(here),
        checksums: checksums.collect(),
        feed: here.feed(&here.root().feed()),
        title,
    }
}

/// The first request, as a command and as a script of three lines.
fn begin(here: &PageContext) -> Begin {
    let list = address::data("krav.json").absolute(here.base_url());
    let script = format!(
        "const answer = await fetch(\"{list}\");\n\
         const {{ data }} = await answer.json();\n\
         console.log(data.filter((one) => one.standing === \"current\").map((one) => one.title.{}));",
        &**here.first()
    );
    Begin { shell: code(&format!("curl {list}"), "text"), script: code(&script, "text") }
}

fn file(here: &PageContext, one: ListedFile) -> FileRow {
    let words = here.words();
    let name = |address: &Address| address.path().to_string();
    let link =
        |address: Address| Link { title: name(&address), href: here.href(&address), lang: None };
    FileRow {
        name: words.get(&format!("data-{}", one.key)),
        about: words.get(&format!("data-{}-about", one.key)),
        link: link(one.address),
        media_type: one.media_type,
        count: (one.count > 1).then(|| words.count("data-count", one.count)),
        schema: one.schema.map(link),
    }
}

fn shown(here: &PageContext, examples: Option<Examples>) -> Vec<Example> {
    let words = here.words();
    let Some(examples) = examples else { return Vec::new() };
    let example = |id: &'static str, text: &str| Example {
        id,
        title: words.get(&format!("example-{id}")),
        about: words.get(&format!("example-{id}-about")),
        code: code(text, "json"),
    };
    vec![
        example("requirement", &examples.requirement),
        example("linked", &examples.linked),
        example("distribution", &examples.distribution),
    ]
}

fn permanent(here: &PageContext) -> Option<Permanent> {
    let publication = &here.site.publication;
    let (id, history) = publication.releases.histories().next()?;
    let root = publication.root(publication.first_language());
    let version = root.version(id, history.last()?.version);
    Some(Permanent {
        requirement: root.requirement(id).absolute(here.base_url()),
        markdown: address::markdown(&version).absolute(here.base_url()),
        version: version.absolute(here.base_url()),
    })
}
